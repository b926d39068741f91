"""A window and another program edit one file at random moments: nothing of either is lost."""

import random
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from canvasdesk.editing.operations.notes import add_note, edit_text
from canvasdesk.errors import StorageError
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.storage import saving
from canvasdesk.storage.files import content_hash
from canvasdesk.storage.format import document_bytes, parse_document, read_document
from ui.keeping.conftest import Open

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


@pytest.fixture(autouse=True)
def one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no save begin during another: the moment between look and replace is nobody's fault."""
    lock, save = threading.Lock(), saving.save

    def save_alone(*arguments: object, **more: object) -> object:
        with lock:
            return save(*arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(saving, "save", save_alone)


class OtherProgram(threading.Thread):
    """Reads the file, changes it and saves it over, as careful with others as we are."""

    def __init__(self, path: Path, rounds: int, seed: int) -> None:
        super().__init__()
        self._path, self._rounds, self._choice = path, rounds, random.Random(seed)
        self.written: dict[str, str] = {}

    def run(self) -> None:
        for number in range(self._rounds):
            while not self._add(f"other{number}"):
                pass
            time.sleep(self._choice.uniform(0, 0.2))

    def _add(self, key: str) -> bool:
        data = self._path.read_bytes()
        document = parse_document(data, self._path).document
        document = add_note(document, BlockId.CHANNELS, key, lambda: key).apply(document)
        own = {"n3": f"n3 by {key}", key: key}
        document = edit_text(document, "n3", own["n3"]).apply(document)
        try:
            saving.save(self._path, document_bytes(document), expected=content_hash(data))
        except StorageError:  # the window was quicker: once more from the start
            return False
        self.written |= own
        return True


def play(canvas: Open, rounds: int, seed: int) -> None:
    session, choice = canvas.workplace.session, random.Random(seed)
    other, mine = OtherProgram(canvas.path, rounds, seed), dict[str, str]()
    other.start()
    number = 0
    while other.is_alive() or number < rounds:
        key = f"mine{number}"
        session.do(key, add_note(session.document, BlockId.CHANNELS, key, lambda key=key: key))
        session.do("n1", edit_text(session.document, "n1", f"n1 by {key}"))
        mine |= {key: key, "n1": f"n1 by {key}"}
        number += 1
        QTest.qWait(choice.randrange(200))
    other.join()
    canvas.wait(lambda: set(other.written) <= set(canvas.texts()))
    canvas.wait_until_saved()
    assert canvas.texts() == {"n2": "Note 2", **mine, **other.written}
    undo_all(canvas)


def undo_all(canvas: Open) -> None:
    session, last = canvas.workplace.session, canvas.document
    while session.undo_stack.canUndo():
        session.undo()
    assert set(session.document.notes) == {"n1", "n2", "n3"}
    while session.undo_stack.canRedo():
        session.redo()
    assert session.document == last
    canvas.wait_until_saved()
    assert _texts(read_document(canvas.path).document) == canvas.texts()


def _texts(document: Document) -> dict[str, str]:
    return {key: note.text for key, note in document.notes.items()}


def test_two_writers_lose_nothing(canvas: Open) -> None:
    play(canvas, 15, 1)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 7))
def test_two_writers_lose_nothing_for_long(canvas: Open, seed: int) -> None:
    play(canvas, 150, seed)
