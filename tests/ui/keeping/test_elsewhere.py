"""What is here and what another program put into the file come together, and nothing is lost."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from canvasdesk.editing import checks
from canvasdesk.editing.merging import Side
from canvasdesk.editing.operations.header import set_block_title
from canvasdesk.editing.operations.notes import edit_text, refill_notes
from canvasdesk.editing.operations.placing import park_notes
from canvasdesk.editing.operations.records import delete_records
from canvasdesk.editing.patch import patch_between
from canvasdesk.errors import StorageError
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Note
from canvasdesk.storage import looking
from canvasdesk.storage.files import hash_of_file
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.editing import EditTool
from canvasdesk.ui.canvas.writing import edit_note, write_note
from canvasdesk.ui.keeping import elsewhere
from canvasdesk.ui.keeping.leaving import Answer
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.program import Program
from canvasdesk.ui.session import Closed
from ui.conftest import check_history, write
from ui.keeping.conftest import Open, put, titled, with_note

ASK = "ask_what_to_keep"

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


def edited(document: Document, key: str, text: str) -> Document:
    return edit_text(document, key, text).apply(document)


def edit_here(canvas: Open, key: str, text: str) -> None:
    session = canvas.workplace.session
    session.do("Edit", edit_text(session.document, key, text))


def remedy(canvas: Open) -> QPushButton:
    return canvas.workplace.notice.findChildren(QPushButton)[0]


# Nothing unsaved


def test_with_nothing_unsaved_the_file_is_taken_over_as_one_step(
    canvas: Open, three: Document
) -> None:
    theirs = edited(with_note(three, "t1", "Theirs"), "n1", "New words")
    view = canvas.workplace.view
    view.desk.choose(["n2"])
    view.desk.viewpoint.zoom_to(1.7)
    look = view.desk.viewpoint.look()
    put(canvas.path, theirs)
    canvas.wait(lambda: canvas.document == theirs)
    assert canvas.workplace.session.saved
    assert "New notes: 1. Changed notes: 1." in canvas.notice
    assert view.desk.selection.notes == ("n2",)
    assert view.desk.viewpoint.look() == look
    assert canvas.workplace.session.undo_stack.count() == 1
    check_history(canvas.workplace.session, three)
    canvas.wait_until_saved()
    assert read_document(canvas.path).document == theirs


def test_what_came_is_shown_on_demand(canvas: Open, three: Document) -> None:
    put(canvas.path, with_note(three, "t1", "Theirs"))
    canvas.wait(lambda: "t1" in canvas.document.notes)
    remedy(canvas).click()
    assert canvas.workplace.view.desk.selection.notes == ("t1",)


def test_what_came_is_shown_though_one_looks_at_another_block(
    canvas: Open, three: Document
) -> None:
    desk = canvas.workplace.view.desk
    desk.show_block(BlockId.COST_STRUCTURE)
    put(canvas.path, with_note(three, "t1", "Theirs"))
    canvas.wait(lambda: "t1" in canvas.document.notes)
    assert desk.stage.view.block is BlockId.COST_STRUCTURE
    remedy(canvas).click()
    assert desk.selection.notes == ("t1",)


def test_notes_that_came_parked_are_told_and_not_shown(canvas: Open, three: Document) -> None:
    put(canvas.path, park_notes(three, ["n1"]).apply(three))
    canvas.wait(lambda: canvas.document.notes["n1"].block is None)
    assert "Changed notes: 1." in canvas.notice
    assert not remedy(canvas).isVisible()


def test_three_replaces_in_a_row_end_with_the_last(canvas: Open, three: Document) -> None:
    for title in ("B", "C", "D"):
        put(canvas.path, titled(three, title))
        QTest.qWait(15)
    canvas.wait(lambda: canvas.document == titled(three, "D"))
    QTest.qWait(100)
    assert canvas.document == titled(three, "D")
    assert read_document(canvas.path).document == titled(three, "D")


def test_undoing_what_came_is_saved_over_the_file(canvas: Open, three: Document) -> None:
    put(canvas.path, titled(three, "Theirs"))
    canvas.wait(lambda: canvas.document == titled(three, "Theirs"))
    canvas.workplace.session.undo()
    assert canvas.document == three
    canvas.wait_until_saved()
    assert read_document(canvas.path).document == three


def test_a_file_written_otherwise_but_alike_is_taken_without_a_word(
    canvas: Open, three: Document
) -> None:
    canvas.path.write_bytes(document_bytes(three).replace(b"\n", b"\n\n"))
    known = hash_of_file(canvas.path)
    canvas.wait(lambda: canvas.workplace.filing.content_hash == known)
    assert canvas.workplace.session.saved
    assert canvas.notice == ""
    assert not canvas.workplace.session.undo_stack.canUndo()


def test_what_a_newer_program_keeps_beside_the_records_stays_in_the_file(
    canvas: Open, three: Document
) -> None:
    theirs = titled(three, "Theirs")
    put(canvas.path, Document(theirs.records, FrozenMap({"later": "kept"})))
    canvas.wait(lambda: canvas.document.header.title == "Theirs")
    assert canvas.workplace.session.saved
    canvas.workplace.session.undo()
    canvas.wait_until_saved()
    assert read_document(canvas.path).document.extra == FrozenMap({"later": "kept"})


def test_what_had_to_be_mended_is_copied_before_it_is_saved_over(
    canvas: Open, three: Document, tmp_path: Path
) -> None:
    damaged = document_bytes(three).replace(b"Note 1", b"bell \\u0007")
    canvas.path.write_bytes(damaged)
    canvas.wait(lambda: canvas.texts()["n1"] == "bell \ufffd")
    canvas.wait_until_saved()
    kept = (tmp_path / "state" / "kept").iterdir()
    assert [copy.read_bytes() for copy in kept] == [damaged]


# Changes here as well


def test_changes_of_both_sides_come_together(canvas: Open, three: Document) -> None:
    edit_here(canvas, "n1", "Mine")
    put(canvas.path, with_note(edited(three, "n2", "Theirs"), "t1", "New"))
    canvas.wait(lambda: "t1" in canvas.document.notes)
    assert canvas.texts() == {"n1": "Mine", "n2": "Theirs", "n3": "Note 3", "t1": "New"}
    assert "Both are together now." in canvas.notice
    assert "New notes: 1. Changed notes: 1." in canvas.notice
    canvas.wait_until_saved()
    check_history(canvas.workplace.session, three)
    canvas.wait_until_saved()
    assert set(canvas.texts()) == {"n1", "n2", "n3", "t1"}


def test_both_together_are_more_than_a_canvas_can_hold(
    canvas: Open, three: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(checks._LIMITS, Note, ("limit.notes", 4))
    mine = with_note(canvas.document, "m1", "Mine")
    canvas.workplace.session.do("Write", patch_between(canvas.document, mine))
    theirs = document_bytes(with_note(three, "t1", "Theirs"))
    canvas.path.write_bytes(theirs)
    canvas.wait(lambda: "cannot be taken in" in canvas.notice)
    assert "at most 4 notes" in canvas.notice
    assert canvas.document == mine
    assert canvas.path.read_bytes() == theirs


def test_a_save_that_meets_another_file_merges_and_saves(canvas: Open, three: Document) -> None:
    canvas.workplace.filing.set_as_you_work(False)
    edit_here(canvas, "n1", "Mine")
    canvas.workplace.follow_file()._watch.end()  # nobody has noticed yet
    canvas.workplace.follow_file()._watch._ended = False
    put(canvas.path, edited(three, "n2", "Theirs"))
    canvas.workplace.files.save()
    canvas.wait_until_saved()
    assert canvas.texts() == {"n1": "Mine", "n2": "Theirs", "n3": "Note 3"}


def test_on_the_way_out_both_sides_come_together_by_themselves(
    canvas: Open, three: Document
) -> None:
    edit_here(canvas, "n1", "Mine")
    put(canvas.path, edited(three, "n2", "Theirs"))
    assert canvas.workplace.may_be_left()
    assert canvas.texts() == {"n1": "Mine", "n2": "Theirs", "n3": "Note 3"}
    assert read_document(canvas.path).document == canvas.document


def test_typing_in_an_open_note_goes_on_while_the_file_changes(
    canvas: Open, three: Document
) -> None:
    desk, view = canvas.workplace.view.desk, canvas.workplace.view
    edit_note(desk, "n1")
    QTest.keyClicks(view.viewport(), " is bein")
    put(canvas.path, with_note(edited(three, "n2", "Theirs"), "t1", "New"))
    canvas.wait(lambda: "t1" in canvas.document.notes)
    assert isinstance(desk.tool, EditTool)
    assert canvas.workplace.session.undo_stack.count() == 1  # the text was not even left
    QTest.keyClicks(view.viewport(), "g typed")
    canvas.workplace.session.flush()
    assert canvas.texts()["n1"] == "Note 1 is being typed"
    assert canvas.texts()["n2"] == "Theirs"
    canvas.wait_until_saved()
    check_history(canvas.workplace.session, three)


def test_a_text_changed_on_both_sides_while_it_is_open_is_a_conflict_and_goes_on(
    canvas: Open, three: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, view = canvas.workplace.view.desk, canvas.workplace.view
    edit_note(desk, "n1")
    QTest.keyClicks(view.viewport(), " min")
    put(canvas.path, edited(edited(three, "n1", "Theirs"), "n2", "Too"))
    canvas.wait(lambda: "in the same places" in canvas.notice)
    assert isinstance(desk.tool, EditTool)
    QTest.keyClicks(view.viewport(), "e")
    assert canvas.texts()["n2"] == "Note 2"
    monkeypatch.setattr(elsewhere, ASK, lambda m, *_: dict.fromkeys(m.conflicts, Side.MINE))
    remedy(canvas).click()
    assert canvas.texts() == {"n1": "Note 1 mine", "n2": "Too", "n3": "Note 3"}
    canvas.wait_until_saved()
    check_history(canvas.workplace.session, three)


def test_a_text_that_is_open_and_was_changed_elsewhere_only_opens_again_as_it_is_now(
    canvas: Open, three: Document
) -> None:
    desk = canvas.workplace.view.desk
    edit_note(desk, "n1")
    put(canvas.path, edited(three, "n1", "Theirs"))
    canvas.wait(lambda: canvas.texts()["n1"] == "Theirs")
    assert isinstance(desk.tool, EditTool)
    assert desk.tool.item.text == "Theirs"


def test_fields_of_one_note_changed_on_both_sides_come_together_under_the_open_text(
    canvas: Open, three: Document
) -> None:
    desk, view = canvas.workplace.view.desk, canvas.workplace.view
    edit_note(desk, "n1")
    QTest.keyClicks(view.viewport(), " her")
    put(canvas.path, refill_notes(three, ["n1"], "blue").apply(three))
    canvas.wait(lambda: canvas.document.notes["n1"].fill == "blue")
    QTest.keyClicks(view.viewport(), "e")
    canvas.workplace.session.flush()
    assert canvas.texts()["n1"] == "Note 1 here"
    canvas.wait_until_saved()


def test_the_caret_stays_where_it_is_in_a_text(canvas: Open, three: Document) -> None:
    desk = canvas.workplace.view.desk
    edit_note(desk, "n1")
    assert isinstance(desk.tool, EditTool)
    cursor = desk.tool.item.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(3, cursor.MoveMode.KeepAnchor)
    desk.tool.item.setTextCursor(cursor)
    put(canvas.path, refill_notes(three, ["n1", "n2"], "blue").apply(three))
    canvas.wait(lambda: canvas.document.notes["n1"].fill == "blue")
    cursor = desk.tool.item.textCursor()
    assert (cursor.anchor(), cursor.position()) == (1, 3)


def test_a_new_note_that_is_being_written_goes_on(canvas: Open, three: Document) -> None:
    desk, view = canvas.workplace.view.desk, canvas.workplace.view
    write_note(desk, three.notes["n1"].block)  # type: ignore[arg-type]
    QTest.keyClicks(view.viewport(), "Half")
    put(canvas.path, edited(three, "n2", "Theirs"))
    canvas.wait(lambda: canvas.texts()["n2"] == "Theirs")
    QTest.keyClicks(view.viewport(), " done")
    canvas.workplace.session.flush()
    assert "Half done" in canvas.texts().values()


def test_a_note_deleted_there_while_it_is_open_here_is_a_conflict_only_if_it_was_changed(
    canvas: Open, three: Document
) -> None:
    desk = canvas.workplace.view.desk
    edit_note(desk, "n1")
    put(canvas.path, delete_records(three, ["n1"]).apply(three))
    canvas.wait(lambda: "n1" not in canvas.document.notes)
    assert not isinstance(desk.tool, EditTool)


# Conflicts


@pytest.fixture
def conflict(canvas: Open, three: Document) -> Open:
    """A canvas whose first note was changed on both sides, its second there and a third came."""
    edit_here(canvas, "n1", "Mine")
    put(canvas.path, with_note(edited(edited(three, "n1", "Theirs"), "n2", "Too"), "t1", "New"))
    canvas.wait(lambda: "in the same places" in canvas.notice)
    return canvas


def test_with_conflicts_nothing_changes_and_saving_waits(conflict: Open) -> None:
    theirs = conflict.path.read_bytes()
    assert conflict.texts() == {"n1": "Mine", "n2": "Note 2", "n3": "Note 3"}
    write(conflict.workplace.session, "More")
    QTest.qWait(150)
    assert conflict.path.read_bytes() == theirs
    assert not conflict.workplace.session.saved
    assert conflict.workplace.status._saved.text() == "Not saved"


def test_what_has_to_be_chosen_is_not_hidden_by_other_news(conflict: Open) -> None:
    notice = conflict.workplace.notice
    notice.say("Exported", good=True)
    notice.put_away()
    assert "in the same places" in notice.text


def test_saving_by_hand_says_again_that_one_has_to_choose(conflict: Open) -> None:
    conflict.workplace.notice.hide()
    conflict.workplace.files.save()
    conflict.wait(lambda: "in the same places" in conflict.notice)


@pytest.mark.parametrize("theirs", [False, True])
def test_a_person_chooses_and_all_is_saved_as_one_step(
    conflict: Open, three: Document, theirs: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    side = Side.THEIRS if theirs else Side.MINE
    monkeypatch.setattr(elsewhere, ASK, lambda m, *_: dict.fromkeys(m.conflicts, side))
    remedy(conflict).click()
    kept = "Theirs" if theirs else "Mine"
    assert conflict.texts() == {"n1": kept, "n2": "Too", "n3": "Note 3", "t1": "New"}
    conflict.wait_until_saved()
    assert conflict.workplace.session.undo_stack.count() == 2
    check_history(conflict.workplace.session, three)
    conflict.wait_until_saved()


def test_whoever_does_not_choose_is_asked_again(
    conflict: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, ASK, lambda *_: None)
    before = conflict.document
    remedy(conflict).click()
    assert conflict.document == before
    assert "in the same places" in conflict.notice


def test_what_is_changed_once_more_while_one_chooses_is_not_lost(
    conflict: Open, three: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(merged: object, *_: object) -> object:
        put(conflict.path, with_note(read_document(conflict.path).document, "t2", "Late"))
        return dict.fromkeys(merged.conflicts, Side.MINE)  # type: ignore[attr-defined]

    monkeypatch.setattr(elsewhere, ASK, ask)
    remedy(conflict).click()
    conflict.wait(lambda: "t2" in conflict.document.notes)
    conflict.wait_until_saved()
    assert conflict.texts()["n1"] == "Mine"
    assert set(conflict.texts()) == {"n1", "n2", "n3", "t1", "t2"}


def test_a_conflict_that_is_gone_from_the_file_is_no_longer_asked_about(
    conflict: Open, three: Document
) -> None:
    put(conflict.path, three)
    conflict.wait(lambda: conflict.notice == "")
    conflict.wait_until_saved()
    assert conflict.texts()["n1"] == "Mine"


def test_leaving_in_a_conflict_asks(conflict: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def ask(fault: object) -> Answer:
        asked.append(fault)
        return Answer.STAY

    monkeypatch.setattr(conflict.workplace, "ask_about_unsaved", ask)
    theirs = conflict.path.read_bytes()
    assert not conflict.workplace.may_be_left()
    assert len(asked) == 1
    assert conflict.path.read_bytes() == theirs
    conflict.workplace.filing.set_as_you_work(False)
    monkeypatch.setattr(conflict.workplace, "ask_about_unsaved", lambda _: Answer.DISCARD)


# What cannot be taken


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda data: data[:-30], "ends too early"),
        (lambda _data: b"", "empty"),
        (lambda data: data.replace(b'"format_version": 1', b'"format_version": 9'), "newer"),
        (lambda data: data.replace(b'"document_id": "', b'"document_id": "x'), "Another canvas"),
    ],
)
def test_what_cannot_be_taken_is_said_and_mine_is_kept(
    canvas: Open, three: Document, make: object, words: str
) -> None:
    data = canvas.path.read_bytes()
    broken = make(data)  # type: ignore[operator]
    assert broken != data
    canvas.path.write_bytes(broken)
    canvas.wait(lambda: "cannot be taken in" in canvas.notice)
    assert words in canvas.notice
    assert "plan.canvasdesk" in canvas.notice
    assert remedy(canvas).text() == "Save as…"
    assert canvas.document == three
    assert not canvas.workplace.session.saved
    assert canvas.workplace.status._saved.text() == "Not saved"
    write(canvas.workplace.session)
    QTest.qWait(100)
    assert canvas.path.read_bytes() == broken
    canvas.path.write_bytes(data)
    canvas.wait(lambda: canvas.notice == "")
    canvas.wait_until_saved()


# Moved, deleted, gone


def test_a_deleted_file_is_said_and_found_again_when_it_returns(
    canvas: Open, three: Document
) -> None:
    data = canvas.path.read_bytes()
    canvas.path.unlink()
    canvas.wait(lambda: "moved or deleted" in canvas.notice)
    assert canvas.document == three
    assert not canvas.workplace.session.saved
    assert canvas.workplace.status._saved.text() == "Not saved"
    write(canvas.workplace.session, "Meanwhile")
    QTest.qWait(100)
    assert not canvas.path.exists()
    canvas.path.write_bytes(data)
    canvas.wait(lambda: canvas.notice == "")
    canvas.wait_until_saved()
    assert "Meanwhile" in canvas.texts().values()


@pytest.mark.parametrize("name", ["n" * 244 + ".canvasdesk", os.fsdecode(b"caf\xe9.canvasdesk")])
def test_a_file_of_any_name_that_goes_is_found_again(
    canvas: Open, name: str, three: Document
) -> None:
    canvas.path = canvas.path.rename(canvas.path.with_name(name))
    canvas.workplace.filing.found(canvas.path)
    canvas.wait(lambda: canvas.workplace.follow_file()._watch._told is not None)
    data = canvas.path.read_bytes()
    canvas.path.unlink()
    canvas.wait(lambda: "moved or deleted" in canvas.notice)
    assert canvas.workplace.window().minimumSizeHint().width() <= 640
    canvas.path.write_bytes(data)
    canvas.wait(lambda: canvas.notice == "")
    put(canvas.path, titled(three, "Theirs"))
    canvas.wait(lambda: canvas.document.header.title == "Theirs")


def test_a_deleted_file_is_saved_elsewhere(
    canvas: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas.path.unlink()
    canvas.wait(lambda: "moved or deleted" in canvas.notice)
    new = tmp_path / "new.canvasdesk"
    monkeypatch.setattr("canvasdesk.ui.dialogs.files.ask_where_to_save", lambda *_: new)
    remedy(canvas).click()
    assert canvas.workplace.session.saved
    assert canvas.notice == ""
    canvas.path = new
    canvas.wait_until_saved()


def test_a_renamed_file_is_followed(canvas: Open) -> None:
    canvas.path = canvas.path.rename(canvas.path.with_name("other.canvasdesk"))
    canvas.wait(lambda: canvas.workplace.filing.path == canvas.path)
    QTest.qWait(100)
    assert "now called “other.canvasdesk”" in canvas.notice
    assert canvas.workplace.session.saved
    write(canvas.workplace.session)
    canvas.wait_until_saved()


def test_a_drive_that_goes_and_comes_back_costs_nothing(
    canvas: Open, tmp_path: Path, three: Document
) -> None:
    drive, away = tmp_path / "drive", tmp_path / "away"
    drive.mkdir()
    away.mkdir()
    canvas.path = canvas.path.rename(drive / canvas.path.name)
    canvas.workplace.filing.found(canvas.path)
    canvas.wait(lambda: canvas.workplace.follow_file()._watch._told is not None)
    gone = drive.rename(away / "drive")
    canvas.wait(lambda: "is gone" in canvas.notice)
    assert str(drive) in canvas.notice
    write(canvas.workplace.session, "Meanwhile")
    QTest.qWait(100)
    gone.rename(drive)
    canvas.wait(lambda: canvas.notice == "")
    canvas.wait_until_saved()
    assert "Meanwhile" in canvas.texts().values()


def test_whoever_only_looks_on_sees_what_comes(canvas: Open, three: Document) -> None:
    session = canvas.workplace.session
    session.set_read_only(True, Closed.HELD)
    put(canvas.path, titled(three, "Theirs"))
    canvas.wait(lambda: canvas.document.header.title == "Theirs")
    assert session.saved
    assert session.read_only
    assert not session.undo_stack.canUndo()


def test_a_canvas_of_a_newer_program_can_be_edited_when_it_is_written_as_ours(
    canvas: Open, three: Document
) -> None:
    session = canvas.workplace.session
    session.set_read_only(True)
    newer = document_bytes(titled(three, "Newer")).replace(b'_version": 1', b'_version": 2')
    canvas.path.write_bytes(newer)
    canvas.wait(lambda: canvas.document.header.title == "Newer")
    assert session.read_only
    put(canvas.path, titled(three, "Ours"))
    canvas.wait(lambda: canvas.document.header.title == "Ours")
    assert not session.read_only


def test_what_came_while_another_window_wrote_is_taken_in_when_that_is_over(
    canvas: Open, three: Document
) -> None:
    session = canvas.workplace.session
    canvas.workplace.filing.set_as_you_work(False)
    edit_here(canvas, "n1", "Mine")
    session.set_read_only(True, Closed.HELD)
    put(canvas.path, edited(three, "n2", "Theirs"))
    QTest.qWait(150)
    assert canvas.texts()["n2"] == "Note 2"
    session.set_read_only(False, Closed.HELD)
    canvas.wait(lambda: canvas.texts()["n2"] == "Theirs")
    assert canvas.texts()["n1"] == "Mine"
    canvas.workplace.filing.set_as_you_work(True)
    canvas.wait_until_saved()


# In the middle of something


def test_nothing_changes_under_a_hand_that_drags(canvas: Open, three: Document) -> None:
    view = canvas.workplace.view
    x, y = view.desk.stage.layout.notes["n1"].rect.centre
    at = view.desk.viewpoint.to_viewport(QPointF(x, y)).toPoint()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view.viewport(), at + QPoint(30, 30))
    put(canvas.path, edited(three, "n2", "Theirs"))
    QTest.qWait(200)
    assert canvas.document == three
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(30, 30))
    canvas.wait(lambda: canvas.texts()["n2"] == "Theirs")
    assert canvas.document.notes["n1"].place != three.notes["n1"].place
    canvas.wait_until_saved()


def test_nothing_changes_behind_a_dialog(canvas: Open, three: Document) -> None:
    dialog = QDialog(canvas.workplace)
    dialog.setModal(True)
    dialog.show()
    put(canvas.path, edited(three, "n2", "Theirs"))
    QTest.qWait(200)
    assert canvas.document == three
    dialog.close()
    canvas.wait(lambda: canvas.texts()["n2"] == "Theirs")


@pytest.mark.parametrize("leaves", [True, False])
def test_a_field_of_the_outline_is_left_in_peace_for_a_while(
    canvas: Open, three: Document, leaves: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if leaves:
        monkeypatch.setattr(elsewhere, "_PATIENCE", 10_000)
    canvas.workplace.actions_by_id[ActionId.OUTLINE].trigger()
    tree = canvas.workplace.shelf.findChild(OutlineTree)
    assert isinstance(tree, OutlineTree)
    tree.write("n1")
    field = canvas.workplace.focusWidget()
    assert isinstance(field, QWidget)
    QTest.keyClicks(field, "Mine")
    put(canvas.path, edited(three, "n2", "Theirs"))
    QTest.qWait(100)
    assert canvas.document == three
    if leaves:
        tree.commit()
    canvas.wait(lambda: canvas.texts()["n2"] == "Theirs")
    assert "Mine" in canvas.texts()["n1"]
    canvas.wait_until_saved()


def test_a_file_that_may_not_be_read_any_more_is_said_until_it_may(
    canvas: Open, three: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bytes:
        raise StorageError("file.no_permission", path)

    with monkeypatch.context() as patch:
        patch.setattr(looking, "read_file", refuse)
        canvas.path.touch()
        canvas.wait(lambda: "cannot be read any more. You may not read" in canvas.notice)
        assert canvas.workplace.status._saved.text() == "Not saved"
        write(canvas.workplace.session, "Meanwhile")
        QTest.qWait(100)
        assert read_document(canvas.path).document == three
    canvas.path.touch()
    canvas.wait(lambda: canvas.notice == "")
    canvas.wait_until_saved()
    assert "Meanwhile" in canvas.texts().values()


def test_a_save_in_the_first_moment_takes_in_what_others_wrote(
    haste: None, program: Program, path: Path, three: Document, qtbot: QtBot
) -> None:
    program.open(path)
    window = program.canvases[-1]
    qtbot.waitUntil(lambda: window.furnished)
    canvas = Open(path, window.workplace, qtbot)
    assert canvas.workplace._elsewhere is None
    edit_here(canvas, "n1", "Mine")
    put(path, edited(three, "n2", "Theirs"))
    canvas.workplace.filing.save()
    assert canvas.texts() == {"n1": "Mine", "n2": "Theirs", "n3": "Note 3"}
    assert read_document(path).document == canvas.document


def test_what_others_call_their_blocks_comes_in_beside_an_open_heading(canvas: Open) -> None:
    desk = canvas.workplace.view.desk
    desk.selection.focus_block(BlockId.CHANNELS)
    QTest.keyClick(canvas.workplace.view, Qt.Key.Key_F2)
    QTest.keyClicks(canvas.workplace.view, "Ways")
    theirs = set_block_title(canvas.document, BlockId.KEY_PARTNERS, "Friends")
    put(canvas.path, theirs.apply(canvas.document))
    canvas.wait(lambda: "key_partners" in canvas.document.header.block_titles)
    QTest.keyClicks(canvas.workplace.view, " in")
    QTest.keyClick(canvas.workplace.view, Qt.Key.Key_Return)
    assert dict(canvas.document.header.block_titles) == {
        "channels": "Ways in",
        "key_partners": "Friends",
    }
