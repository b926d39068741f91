"""A save parts a file from its other names on the disk; that is said before it is done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from canvasdesk.errors import StorageError
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.ui.dialogs.unsaved import UnsavedDialog
from canvasdesk.ui.keeping import filing as filing_module
from canvasdesk.ui.keeping import leaving
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.keeping.leaving import Answer, Way
from canvasdesk.ui.program import Program
from canvasdesk.ui.session import Session
from canvasdesk.ui.workplace import Workplace
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")
PATIENCE_MS = 20_000


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filing_module, "_SAVE_AFTER_MS", 20)


@pytest.fixture
def path(tmp_path: Path, empty: Document) -> Path:
    """A canvas that has another name on its disk."""
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(empty))
    (tmp_path / "other").hardlink_to(path)
    return path


@pytest.fixture
def filing(session: Session, folders: Folders, path: Path) -> Iterator[Filing]:
    filing = Filing(session, lambda: folders, as_you_work=True)
    filing.open(path, read_document(path))
    yield filing
    filing.end()


def test_nothing_is_written_before_it_was_said(
    filing: Filing, session: Session, path: Path, qtbot: QtBot
) -> None:
    before = path.read_bytes()
    with qtbot.waitSignal(filing.save_failed, timeout=PATIENCE_MS) as failed:
        write(session)
    assert failed.args[0].code == "save.linked"
    assert failed.args[0].parameters == {"count": 2}
    write(session, "Another")
    qtbot.wait(100)
    assert path.read_bytes() == before
    assert not session.saved

    filing.begin_save()
    qtbot.waitUntil(lambda: session.saved, timeout=PATIENCE_MS)
    assert read_document(path).document == session.document
    assert path.with_name("other").read_bytes() == before
    write(session, "It is one file now, and nobody asks again")
    qtbot.waitUntil(lambda: session.saved, timeout=PATIENCE_MS)


def test_it_is_said_before_a_file_is_saved_over(
    by_hand: Filing, session: Session, path: Path
) -> None:
    write(session)
    with pytest.raises(StorageError, match=r"save\.linked"):
        by_hand.save_as(path)
    assert by_hand.path is None
    by_hand.save_as(path)
    assert read_document(path).document == session.document
    assert not path.samefile(path.with_name("other"))


def test_taking_the_change_back_leaves_nothing_to_decide(filing: Filing, session: Session) -> None:
    write(session)
    with pytest.raises(StorageError, match=r"save\.linked"):
        filing.save()
    session.undo()
    assert filing.fault is None


@pytest.fixture
def place(program: Program, path: Path, qtbot: QtBot) -> Workplace:
    program.open(path)
    qtbot.waitUntil(lambda: program.canvases[0].furnished, timeout=PATIENCE_MS)
    place = program.canvases[0].workplace
    write(place.session)
    qtbot.waitUntil(lambda: "2 names" in place.notice.text, timeout=PATIENCE_MS)
    return place


def button(place: Workplace, text: str) -> QPushButton:
    (found,) = (b for b in place.notice.findChildren(QPushButton) if b.text() == text)
    assert not found.isHidden()
    return found


def test_both_remedies_are_at_hand(
    place: Workplace, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "mine.canvasdesk"
    monkeypatch.setattr("canvasdesk.ui.dialogs.files.ask_where_to_save", lambda *_: other)
    button(place, "Save as…").click()
    assert place.filing.path == other
    assert place.session.saved
    assert path.samefile(path.with_name("other"))


def test_another_linked_file_is_saved_over_when_that_is_wanted(
    program: Program, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canvasdesk.ui.dialogs.files.ask_where_to_save", lambda *_: path)
    program.new(Mode.ORGANIZATION)
    place = program.canvases[0].workplace
    place.files.save_as()
    assert place.filing.path is None
    button(place, "Save anyway").click()
    assert place.filing.path == path
    assert not path.samefile(path.with_name("other"))


def test_saving_anyway_parts_the_names(place: Workplace, path: Path, qtbot: QtBot) -> None:
    button(place, "Save anyway").click()
    qtbot.waitUntil(lambda: place.session.saved, timeout=PATIENCE_MS)
    assert not path.samefile(path.with_name("other"))
    place.notice.say("Something else", "One remedy", lambda: None)
    assert place.notice._second.isHidden()


def test_it_is_said_on_the_way_out_where_it_was_not_before(
    program: Program, place: Workplace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert leaving.leave([place], Way.QUIT)  # it was said: whoever quits now saves
    assert place.session.saved
    path.with_name("third").hardlink_to(path)
    write(place.session, "Another")
    asked = []

    def ask(fault: object) -> Answer:
        asked.append(fault)
        return Answer.SAVE

    monkeypatch.setattr(place, "ask_about_unsaved", ask)
    assert leaving.leave([place], Way.QUIT)
    assert [fault.code for fault in asked] == ["save.linked"]
    assert place.session.saved


def test_the_question_on_the_way_out_offers_to_save_anyway(qtbot: QtBot) -> None:
    dialog = UnsavedDialog("Plan", "It has two names.", anyway=True)
    qtbot.addWidget(dialog)
    (save,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Save anyway")
    save.click()
    assert dialog.answer is Answer.SAVE


def test_a_new_canvas_has_one_name(program: Program, qtbot: QtBot) -> None:
    program.new(Mode.PERSONAL)
    place = program.canvases[0].workplace
    write(place.session)
    qtbot.waitUntil(lambda: place.session.saved, timeout=PATIENCE_MS)
    assert place.filing.path is not None
    assert place.filing.path.stat().st_nlink == 1
