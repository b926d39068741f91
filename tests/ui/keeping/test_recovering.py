"""What was left behind is offered, opened, compared and put aside, and no file is lost to it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import rename
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.errors import StorageError
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.storage.files import ABSENT, ContentHash, hash_of_file
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.storage.generations import keeping
from canvasdesk.storage.locks import lock_of
from canvasdesk.storage.preferences import Preferences, write_preferences
from canvasdesk.storage.put_aside import FOLDER as ASIDE
from canvasdesk.storage.put_aside import STAYS, put_aside
from canvasdesk.storage.recovery import Head, copies_found, copy_paths, recovery_folder, write_copy
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.dialogs.comparing import CompareDialog, differences
from canvasdesk.ui.dialogs.details import DetailsDialog
from canvasdesk.ui.program import Program
from canvasdesk.ui.start.found import FoundRow
from canvasdesk.ui.start.page import StartPage
from canvasdesk.ui.workplace import Workplace
from other_process import held_by_another
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

NOW = datetime.now(UTC)


@pytest.fixture
def document(empty: Document) -> Document:
    return rename(empty, "The plan").apply(empty)


@pytest.fixture
def changed(document: Document) -> Document:
    return add_note(document, BlockId.CHANNELS, "Not saved", lambda: "n1").apply(document)


@pytest.fixture
def plan(tmp_path: Path, document: Document) -> Path:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(document))
    return path


Leave = Callable[..., Path]


@pytest.fixture
def leave(folders: Folders, changed: Document) -> Leave:
    """Leave a copy behind, as a program does that is killed."""

    def left(
        base: Path | None = None, content: ContentHash | None = None, name: str = "0a"
    ) -> Path:
        folder = recovery_folder(folders.state)
        folder.mkdir(parents=True, exist_ok=True)
        known = hash_of_file(base) if base is not None and content is None else content or ABSENT
        path = folder / f"{name}.recovery"
        write_copy(path, changed, Head(NOW, changed.header.title, base, known))
        return path

    return left


@pytest.fixture
def by_hand(folders: Folders) -> None:
    write_preferences(folders.state, Preferences(guide=False, saving_as_you_work=False))


def shown(program: Program) -> StartPage:
    program.begin([])
    assert program.start is not None
    return program.start


def row(start: StartPage) -> FoundRow:
    (row,) = start.window.found
    return row


def button(row: FoundRow, words: str) -> QPushButton:
    return next(each for each in row.buttons if each.text().startswith(words))


def last(program: Program) -> Workplace:
    return program.canvases[-1].workplace


# The start window


def test_where_there_is_nothing_to_recover_nothing_is_said(program: Program) -> None:
    start = shown(program)
    assert not start.window.found
    assert not start.window._found_part.isVisible()


def test_a_canvas_that_was_never_named_is_offered_with_its_picture(
    program: Program, leave: Leave, qtbot: QtBot
) -> None:
    leave()
    offered = row(shown(program))
    assert offered.isVisible()
    assert offered.title == "The plan"
    assert offered.words.startswith("today, ")
    assert offered.words.endswith("never saved")
    assert [each.text() for each in offered.buttons] == ["Open", "Put aside"]
    qtbot.waitUntil(lambda: offered.picture.is_shown)


def test_one_with_a_file_says_which_and_can_be_compared(
    program: Program, leave: Leave, plan: Path
) -> None:
    leave(plan)
    offered = row(shown(program))
    assert str(plan) in offered.words
    assert [each.text() for each in offered.buttons] == [
        "Open",
        "Compare with the file…",
        "Put aside",
    ]
    assert offered.buttons[0].accessibleName() == "Open: The plan"
    assert str(plan) in offered.buttons[0].accessibleDescription()


def test_what_is_damaged_says_why_and_can_be_put_aside(
    program: Program, folders: Folders, leave: Leave, qtbot: QtBot
) -> None:
    path = leave()
    path.write_bytes(path.read_bytes()[:-40])
    offered = row(shown(program))
    assert "damaged" in offered.fault
    assert "There is no file" in offered.fault
    assert [each.text() for each in offered.buttons] == ["Put aside"]
    path.write_bytes(b"\xff")
    offered = row(shown(program))
    assert offered.title == "A damaged copy"
    assert "never saved" not in offered.words, "nobody knows"
    offered.buttons[0].click()
    qtbot.waitUntil(lambda: not copy_paths(folders.state))


def test_enter_opens_what_can_be_recovered_and_tab_goes_through_all(
    program: Program, leave: Leave, plan: Path, qtbot: QtBot
) -> None:
    leave(plan)
    window = shown(program).window
    qtbot.waitExposed(window)
    names = []
    for _ in range(3):
        widget = window.focusWidget()
        assert isinstance(widget, QPushButton)
        names.append(widget.text())
        window.focusNextChild()
    assert names == ["Open", "Compare with the file…", "Put aside"]
    window.found[0].buttons[0].setFocus()
    qtbot.keyClick(window.found[0].buttons[0], Qt.Key.Key_Return)
    assert len(program.canvases) == 1


@pytest.mark.parametrize("rest", [b"", b"{}", b'{"format": 1', b"\xff"])
def test_a_damaged_copy_says_so_and_offers_the_file_of_its_canvas(
    program: Program, leave: Leave, plan: Path, rest: bytes, qtbot: QtBot
) -> None:
    path = leave(plan)
    path.write_bytes(path.read_bytes().partition(b"\n")[0] + b"\n" + rest)
    offered = row(shown(program))
    assert "This copy is damaged" in offered.fault
    assert "The file is there" in offered.fault
    assert "empty" not in offered.fault
    assert [each.text() for each in offered.buttons] == ["Open the file", "Put aside"]
    button(offered, "Open the file").click()
    qtbot.waitUntil(lambda: program.canvases[-1].furnished)
    assert last(program).filing.path == plan


def test_delete_puts_aside_and_it_can_be_undone(
    program: Program, leave: Leave, folders: Folders, qtbot: QtBot
) -> None:
    leave()
    start = shown(program)
    qtbot.keyClick(row(start).buttons[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not start.window.found)
    assert len(list((recovery_folder(folders.state) / ASIDE).iterdir())) == 1
    assert "30 days" in start.window.notice.text
    assert str(folders.state) not in start.window.notice.text
    assert start.window.notice.is_calm, "it is good news"
    undo = next(b for b in start.window.notice.findChildren(QPushButton) if b.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: len(start.window.found) == 1)
    assert len(copies_found(folders.state)) == 1


def unfolded(start: StartPage) -> FoundRow:
    """Show what is put aside, as a click does, and return its one row."""
    if not start.window.aside.is_unfolded:
        start.window.aside.toggle.click()
    (row,) = start.window.aside.rows
    return row


def test_what_was_put_aside_is_listed_with_how_long_it_stays(
    program: Program, leave: Leave, plan: Path, qtbot: QtBot
) -> None:
    put_aside(leave(plan), NOW)
    start = shown(program)
    aside = start.window.aside
    assert not start.window.found
    assert aside.isVisible()
    assert aside.toggle.text() == "Put aside (1)"
    offered = unfolded(start)
    until = QDateTime.fromSecsSinceEpoch(int((NOW + STAYS).timestamp())).date()
    assert QLocale().toString(until, QLocale.FormatType.LongFormat) in offered.words
    assert offered.title == "The plan"
    assert [each.text() for each in offered.buttons] == ["Open", "Bring back"]
    qtbot.waitUntil(lambda: offered.picture.is_shown)
    aside.toggle.click()
    assert not aside.rows
    assert aside.toggle.text() == "Put aside (1)"


def test_what_was_put_aside_can_be_brought_back(
    program: Program, leave: Leave, folders: Folders, qtbot: QtBot
) -> None:
    path = leave()
    put_aside(path, NOW)
    start = shown(program)
    button(unfolded(start), "Bring back").click()
    qtbot.waitUntil(lambda: len(start.window.found) == 1)
    assert [copy.path for copy in copies_found(folders.state)] == [path]
    assert not start.window.aside.isVisible()


def test_what_was_put_aside_can_be_opened(
    program: Program, leave: Leave, plan: Path, qtbot: QtBot
) -> None:
    put_aside(leave(plan), NOW)
    button(unfolded(shown(program)), "Open").click()
    qtbot.waitUntil(lambda: len(program.canvases) == 1)
    assert "n1" in last(program).session.document.notes
    assert last(program).filing.path == plan


def test_what_was_saved_after_all_is_not_listed_among_what_is_put_aside(
    program: Program, leave: Leave, plan: Path, changed: Document
) -> None:
    put_aside(leave(plan), NOW)
    plan.write_bytes(document_bytes(changed))
    assert not shown(program).window.aside.isVisible()


def test_a_copy_of_a_canvas_that_is_open_is_not_offered(
    program: Program, folders: Folders, qtbot: QtBot, by_hand: None
) -> None:
    program.new(Mode.PERSONAL)
    write(last(program).session)
    qtbot.waitUntil(lambda: len(copy_paths(folders.state)) == 1)
    assert not shown(program).window.found


# Opened


def test_opened_it_is_a_change_of_its_file_that_can_be_undone(
    program: Program,
    leave: Leave,
    plan: Path,
    folders: Folders,
    qtbot: QtBot,
    document: Document,
    changed: Document,
) -> None:
    leave(plan)
    before = plan.read_bytes()
    button(row(shown(program)), "Open").click()
    place = last(program)
    assert place.session.document == changed
    assert place.filing.path == plan
    assert plan.read_bytes() == before, "somebody may want to look first"
    assert "before the program ended" in place.notice.text
    place.session.undo()
    assert place.session.document == document
    place.session.redo()
    place.filing.save()
    assert read_document(plan).document == changed
    qtbot.waitUntil(lambda: not copy_paths(folders.state))
    (kept,) = (folders.state / "kept").iterdir()
    assert kept.read_bytes() == before


def test_one_that_was_never_named_is_saved_as_one_works(
    program: Program, leave: Leave, folders: Folders, changed: Document, qtbot: QtBot
) -> None:
    program.recover(leave())
    place = last(program)
    assert not place.session.saved
    assert "no file" not in place.notice.text, "it will have one in a moment"
    place.filing.save()
    assert place.filing.path == folders.canvases / "The plan.canvasdesk"
    assert read_document(place.filing.path).document == changed
    qtbot.waitUntil(lambda: not copy_paths(folders.state))


def test_one_whose_file_is_gone_is_not_saved_there_by_itself(
    program: Program,
    leave: Leave,
    plan: Path,
    folders: Folders,
    changed: Document,
    by_hand: None,
) -> None:
    path = leave(plan)
    plan.unlink()
    program.recover(path)
    place = last(program)
    assert place.session.document == changed
    with pytest.raises(StorageError) as caught:
        place.filing.save()
    assert caught.value.code == "save.gone"
    assert not plan.exists()
    assert not place.session.saved
    assert copy_paths(folders.state) == [path]


def test_what_others_put_into_the_file_since_is_kept(
    program: Program, leave: Leave, plan: Path, document: Document, by_hand: None, qtbot: QtBot
) -> None:
    path = leave(plan)
    theirs = add_note(document, BlockId.CHANNELS, "Theirs", lambda: "n2").apply(document)
    plan.write_bytes(document_bytes(theirs))
    program.recover(path)
    place = last(program)
    assert set(place.session.document.notes) == {"n1"}
    place.filing.save()
    assert set(read_document(plan).document.notes) == {"n1", "n2"}


def test_what_others_changed_too_is_not_saved_over(
    program: Program, leave: Leave, plan: Path, document: Document, by_hand: None
) -> None:
    path = leave(plan)
    theirs = rename(document, "Another plan").apply(document)
    plan.write_bytes(document_bytes(theirs))
    program.recover(path)
    with pytest.raises(StorageError) as caught:
        last(program).filing.save()
    assert caught.value.code == "save.changed_elsewhere"
    assert read_document(plan).document == theirs


def test_what_both_had_is_taken_from_the_earlier_saves(
    program: Program, leave: Leave, plan: Path, document: Document, folders: Folders, by_hand: None
) -> None:
    data = document_bytes(document)
    with keeping(folders.state, plan, data, document, ABSENT):
        plan.write_bytes(data)
    path = leave(plan)
    theirs = rename(document, "Another plan").apply(document)
    plan.write_bytes(document_bytes(theirs))
    program.recover(path)
    last(program).filing.save()
    both = read_document(plan).document
    assert both.header.title == "Another plan", "only they changed it"
    assert set(both.notes) == {"n1"}


def test_while_its_file_is_open_it_is_a_canvas_of_its_own(
    program: Program, leave: Leave, plan: Path, qtbot: QtBot
) -> None:
    program.open(plan)
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    program.recover(leave(plan))
    assert last(program).filing.path is None
    assert "another window" in last(program).notice.text


def test_a_copy_is_opened_once(program: Program, leave: Leave) -> None:
    path = leave()
    program.recover(path)
    program.recover(path)
    assert len(program.canvases) == 1
    assert last(program).notice.text.startswith("This copy is gone, or its canvas is open")


def test_not_saved_after_all_it_is_offered_again(
    program: Program, leave: Leave, folders: Folders, by_hand: None, qtbot: QtBot
) -> None:
    program.recover(leave())
    window = program.canvases[0]
    window.close_for_good()
    qtbot.waitUntil(lambda: len(copies_found(folders.state)) == 1)


# In the window of its file


def test_a_file_that_is_opened_offers_what_was_not_saved(
    program: Program,
    leave: Leave,
    plan: Path,
    changed: Document,
    document: Document,
    qtbot: QtBot,
    folders: Folders,
) -> None:
    leave(plan)
    leave(None, name="1b")
    program.begin([plan])
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    place = last(program)
    assert place.session.document == document
    assert "were not saved" in place.notice.text
    remedy(place).click()
    assert place.session.document == changed
    place.session.undo()
    assert place.session.document == document
    place.session.redo()
    place.filing.save()
    qtbot.waitUntil(lambda: len(copy_paths(folders.state)) == 1)


def test_what_a_killed_writer_had_not_saved_is_offered_where_its_file_is_open(
    program: Program, leave: Leave, plan: Path, changed: Document, folders: Folders, qtbot: QtBot
) -> None:
    with held_by_another(lock_of(plan, folders.state)):
        program.begin([plan])
        qtbot.waitUntil(lambda: program.canvases[0].furnished)
        place = last(program)
        qtbot.waitUntil(lambda: place.session.read_only)
        leave(plan)
    qtbot.waitUntil(lambda: "were not saved" in place.notice.text)
    remedy(place).click()
    assert place.session.document == changed


def test_what_only_a_newer_program_knows_comes_back_too(
    program: Program, plan: Path, changed: Document, folders: Folders, qtbot: QtBot
) -> None:
    folder = recovery_folder(folders.state)
    folder.mkdir(parents=True, exist_ok=True)
    newer = replace(changed, extra=FrozenMap({"x_later": "kept"}))
    write_copy(folder / "0a.recovery", newer, Head(NOW, "", plan, hash_of_file(plan)))
    program.begin([plan])
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    place = last(program)
    remedy(place).click()
    assert place.session.document == newer


@pytest.mark.parametrize("way", ["by a link", "by way of another folder"])
def test_they_are_offered_by_whatever_name_the_file_is_opened(
    program: Program, leave: Leave, plan: Path, changed: Document, qtbot: QtBot, way: str
) -> None:
    leave(plan)
    other = plan.parent / "other"
    if way == "by a link":
        other.symlink_to(plan.parent, target_is_directory=True)
        name = other / plan.name
    else:
        other.mkdir()
        name = other / ".." / plan.name
    program.begin([name])
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    remedy(last(program)).click()
    assert last(program).session.document == changed


def test_what_was_written_before_they_are_brought_back_stays(
    program: Program, leave: Leave, plan: Path, qtbot: QtBot
) -> None:
    leave(plan)
    program.begin([plan])
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    place = last(program)
    offered = remedy(place)
    write(place.session, "Written since")
    place.filing.save()
    offered.click()
    texts = {note.text for note in place.session.document.notes.values()}
    assert texts == {"Not saved", "Written since"}
    place.session.undo()
    assert {note.text for note in place.session.document.notes.values()} == {"Written since"}


def test_where_both_wrote_the_same_one_is_asked_before_they_are_brought_back(
    program: Program, leave: Leave, plan: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave(plan)
    program.begin([plan])
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    place = last(program)
    patch = add_note(place.session.document, BlockId.CHANNELS, "Written since", lambda: "n1")
    place.session.do("Add a note", patch)
    here = place.session.document
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: 0)
    remedy(place).click()
    assert place.session.document == here
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: 1)
    remedy(place).click()
    assert place.session.document.notes["n1"].text == "Written since"


def test_details_that_were_being_written_are_offered_after_the_end(
    program: Program, plan: Path, folders: Folders, qtbot: QtBot
) -> None:
    program.begin([plan])
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    place = last(program)

    def write_and_end() -> None:
        dialog = place.findChild(DetailsDialog)
        dialog.findChild(QPlainTextEdit).setPlainText("Half a thought")
        program.end_unasked()

    QTimer.singleShot(0, place, write_and_end)
    place.actions_by_id[ActionId.DETAILS].trigger()
    program._around.disk.wait()
    (found,) = copies_found(folders.state)
    assert found.result is not None
    assert found.result.document.header.description == "Half a thought"
    assert not read_document(plan).document.header.description


def test_a_file_that_changed_since_offers_to_compare(
    program: Program,
    leave: Leave,
    plan: Path,
    document: Document,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    leave(plan, ContentHash("0" * 64))
    program.begin([plan])
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    place, compared = last(program), []
    assert "There are changes from today, " in place.notice.text
    monkeypatch.setattr(QDialog, "exec", lambda dialog: compared.append(dialog.rows()) or 1)
    remedy(place).click()
    assert list(compared[0]) == ["Only in the copy"]
    assert len(program.canvases) == 2
    assert place.session.document == document
    assert last(program).filing.path is None, "the file is open in the other window"


def test_started_with_a_file_it_mentions_what_else_there_is(
    program: Program, leave: Leave, plan: Path, qtbot: QtBot
) -> None:
    leave()
    program.begin([plan])
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    notice = last(program).notice
    qtbot.waitUntil(lambda: "were not saved" in notice.text)
    next(each for each in notice.findChildren(QPushButton) if each.text() == "Show them").click()
    assert program.start is not None
    assert len(program.start.window.found) == 1


def remedy(place: Workplace) -> QPushButton:
    return next(
        each
        for each in place.notice.findChildren(QPushButton)
        if each.text() in ("Bring them back", "Compare…")
    )


# Compared


def test_what_differs_is_said_in_words(document: Document) -> None:
    file = add_note(document, BlockId.CHANNELS, "Post", lambda: "a").apply(document)
    file = add_note(file, BlockId.CHANNELS, "Letters", lambda: "b").apply(file)
    from canvasdesk.editing.operations.notes import edit_text
    from canvasdesk.editing.operations.records import delete_records

    copy = edit_text(file, "a", "Parcels").apply(file)
    copy = delete_records(copy, ["b"]).apply(copy)
    copy = add_note(copy, None, "Parked one", lambda: "c").apply(copy)
    assert differences(copy, file) == [
        ("Only in the copy", [("Note “Parked one”", "Parked", "")]),
        ("Only in the file", [("Note “Letters”", "", "Channels")]),
        ("Changed", [("Note “Parcels”: Text", "Parcels", "Post")]),
    ]


def test_without_a_difference_the_dialog_says_so(document: Document) -> None:
    dialog = CompareDialog("The plan", document, document)
    assert dialog.rows() == {}
