"""Windows whose program waits for nothing long, and hands that change files under them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import rename
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.ui.keeping import elsewhere, filing, watching
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.program import Program
from canvasdesk.ui.session import Session
from canvasdesk.ui.workplace import Workplace


def put(path: Path, document: Document) -> None:
    """Put a document in a file's place, as most programs save."""
    new = path.with_name("new file")
    new.write_bytes(document_bytes(document))
    new.replace(path)


def titled(document: Document, title: str) -> Document:
    return rename(document, title).apply(document)


def with_note(document: Document, key: str, text: str) -> Document:
    return add_note(document, BlockId.CHANNELS, text, lambda: key).apply(document)


@pytest.fixture
def haste(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at files and save them almost at once."""
    monkeypatch.setattr(watching, "_SOON_MS", 20)
    monkeypatch.setattr(watching, "_DOUBT_MS", 20)
    monkeypatch.setattr(elsewhere, "_LATER_MS", 20)
    monkeypatch.setattr(filing, "_SAVE_AFTER_MS", 40)


@pytest.fixture
def as_one_works(session: Session, folders: Folders) -> Iterator[Filing]:
    """Saves while one works."""
    filing = Filing(session, lambda: folders, as_you_work=True)
    yield filing
    filing.end()


@pytest.fixture
def by_hand(session: Session, folders: Folders) -> Iterator[Filing]:
    """Saves when it is told to."""
    filing = Filing(session, lambda: folders, as_you_work=False)
    yield filing
    filing.end()


@pytest.fixture
def three(empty: Document) -> Document:
    """A canvas with three notes: n1, n2, n3."""
    document = titled(empty, "Plan")
    for number in (1, 2, 3):
        document = with_note(document, f"n{number}", f"Note {number}")
    return document


@pytest.fixture
def path(tmp_path: Path, three: Document) -> Path:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(three))
    return path


@dataclass
class Open:
    """A canvas open in a window, and the file it came from."""

    path: Path
    workplace: Workplace
    qtbot: QtBot

    @property
    def document(self) -> Document:
        return self.workplace.session.document

    @property
    def notice(self) -> str:
        return self.workplace.notice.text

    def texts(self) -> dict[str, str]:
        return {key: note.text for key, note in self.document.notes.items()}

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(until)

    def wait_until_saved(self) -> None:
        """Wait until the file holds what the window shows."""
        self.wait(
            lambda: (
                self.workplace.session.saved
                and not self.workplace.filing.saving
                and read_document(self.path).document == self.document
            )
        )


@pytest.fixture
def canvas(haste: None, program: Program, path: Path, qtbot: QtBot) -> Open:
    program.open(path)
    window = program.canvases[-1]
    qtbot.waitUntil(lambda: window.furnished)
    workplace = window.workplace
    qtbot.waitUntil(lambda: workplace.follow_file()._watch._told is not None)
    return Open(path, workplace, qtbot)
