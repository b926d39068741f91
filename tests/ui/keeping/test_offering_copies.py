"""What a sync tool's copy holds is offered once, taken in as one step, and never asked twice."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from canvasdesk.editing import checks
from canvasdesk.editing.merging import Side
from canvasdesk.editing.operations.notes import edit_text
from canvasdesk.editing.patch import patch_between
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.storage.conflict_copies import read_dealt_with
from canvasdesk.storage.files import hash_of_file
from canvasdesk.storage.format import document_bytes
from canvasdesk.ui.keeping import elsewhere, offering_copies
from canvasdesk.ui.program import Program
from ui.keeping.conftest import Open, with_note

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


@pytest.fixture(autouse=True)
def sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offering_copies, "_LATER_MS", 20)


@pytest.fixture
def copy_path(path: Path) -> Path:
    return path.with_name("plan (Maren's conflicted copy 2026-01-02).canvasdesk")


def put(copy: Path, document: Document) -> None:
    """Write a copy as a sync tool does: under another name first."""
    new = copy.with_name(".syncing")
    new.write_bytes(document_bytes(document))
    new.replace(copy)


def buttons(canvas: Open) -> list[QPushButton]:
    return canvas.workplace.notice.findChildren(QPushButton)


def is_offered(canvas: Open) -> bool:
    return "another version of this canvas was left" in canvas.notice


def test_a_copy_is_offered_taken_in_and_remembered(
    canvas: Open, three: Document, copy_path: Path, program: Program, tmp_path: Path
) -> None:
    put(copy_path, with_note(three, "c1", "In the copy"))
    canvas.wait(lambda: is_offered(canvas))
    assert copy_path.name in canvas.notice
    assert canvas.document == three
    data = copy_path.read_bytes()
    buttons(canvas)[0].click()
    assert canvas.texts()["c1"] == "In the copy"
    assert "New notes: 1." in canvas.notice
    session = canvas.workplace.session
    assert session.undo_stack.count() == 1
    session.undo()
    assert session.document == three
    session.redo()
    assert canvas.texts()["c1"] == "In the copy"
    canvas.wait_until_saved()
    assert copy_path.read_bytes() == data
    program._around.disk.wait()
    assert read_dealt_with(tmp_path / "state") == (hash_of_file(copy_path),)


def test_a_copy_that_is_there_when_the_canvas_is_opened_is_offered(
    three: Document, copy_path: Path, request: pytest.FixtureRequest
) -> None:
    put(copy_path, with_note(three, "c1", "In the copy"))
    canvas: Open = request.getfixturevalue("canvas")
    canvas.wait(lambda: is_offered(canvas))


def test_a_copy_put_away_is_not_offered_again(
    canvas: Open, three: Document, copy_path: Path, program: Program, tmp_path: Path
) -> None:
    put(copy_path, with_note(three, "c1", "In the copy"))
    canvas.wait(lambda: is_offered(canvas))
    buttons(canvas)[-1].click()
    copy_path.touch()
    QTest.qWait(200)
    assert canvas.notice == ""
    assert canvas.document == three
    program._around.disk.wait()
    assert read_dealt_with(tmp_path / "state") == (hash_of_file(copy_path),)


@pytest.mark.parametrize("which", ["same", "less"])
def test_a_copy_that_holds_nothing_else_is_not_worth_a_word(
    canvas: Open, three: Document, copy_path: Path, empty: Document, which: str
) -> None:
    less = Document(three.records.without("n3"))
    put(copy_path, three if which == "same" else less)
    QTest.qWait(300)
    assert canvas.notice == ""


def test_a_copy_that_differs_in_the_same_place_is_asked_about(
    canvas: Open, three: Document, copy_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(copy_path, edit_text(three, "n1", "In the copy").apply(three))
    canvas.wait(lambda: is_offered(canvas))
    monkeypatch.setattr(offering_copies, "ask_what_to_keep", lambda *_: None)
    buttons(canvas)[0].click()
    assert is_offered(canvas)
    assert canvas.document == three
    theirs = lambda merged, *_: dict.fromkeys(merged.conflicts, Side.THEIRS)  # noqa: E731
    monkeypatch.setattr(offering_copies, "ask_what_to_keep", theirs)
    buttons(canvas)[0].click()
    assert canvas.texts()["n1"] == "In the copy"
    canvas.wait_until_saved()


def test_a_copy_that_is_too_much_beside_the_canvas_is_not_taken_in(
    canvas: Open, three: Document, copy_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(copy_path, with_note(three, "c1", "In the copy"))
    canvas.wait(lambda: is_offered(canvas))
    monkeypatch.setitem(checks._LIMITS, Note, ("limit.notes", 3))
    buttons(canvas)[0].click()
    assert "at most 3 notes" in canvas.notice
    assert canvas.document == three


def test_one_copy_after_another_is_offered(canvas: Open, three: Document, path: Path) -> None:
    for number in (1, 2):
        copy = path.with_name(f"plan ({number}).canvasdesk")
        put(copy, with_note(three, f"c{number}", f"Copy {number}"))
    for _ in range(2):
        canvas.wait(lambda: is_offered(canvas))
        buttons(canvas)[0].click()
    assert {"c1", "c2"} <= set(canvas.texts())


def test_a_copy_waits_while_something_worse_is_said(
    canvas: Open, three: Document, copy_path: Path
) -> None:
    canvas.workplace.notice.say("The disk is full.")
    put(copy_path, with_note(three, "c1", "In the copy"))
    QTest.qWait(200)
    assert canvas.notice == "The disk is full."
    canvas.workplace.notice.hide()
    canvas.wait(lambda: is_offered(canvas))


def test_a_half_written_copy_is_read_again(canvas: Open, three: Document, copy_path: Path) -> None:
    data = document_bytes(with_note(three, "c1", "In the copy"))
    copy_path.write_bytes(data[:200])
    QTest.qWait(100)
    copy_path.write_bytes(data)
    canvas.wait(lambda: is_offered(canvas))


@pytest.mark.parametrize("unsaved", [False, True])
def test_what_a_sync_tool_put_aside_for_another_version_stays_in_the_canvas(
    canvas: Open, three: Document, copy_path: Path, program: Program, unsaved: bool, tmp_path: Path
) -> None:
    """As Dropbox, Syncthing and Nextcloud do: ours becomes the copy, theirs takes its place."""
    session = canvas.workplace.session
    session.do("Mine", patch_between(three, with_note(three, "m1", "Mine")))
    canvas.wait_until_saved()
    if unsaved:
        canvas.workplace.filing.set_as_you_work(False)
        session.do("More", patch_between(session.document, with_note(session.document, "m2", "")))
    canvas.path.rename(copy_path)
    put(canvas.path, with_note(three, "t1", "Theirs"))
    canvas.wait(lambda: "t1" in canvas.document.notes)
    canvas.workplace.filing.set_as_you_work(True)
    assert {"n1", "n2", "n3", "m1", "t1"} <= set(canvas.texts())
    assert ("m2" in canvas.texts()) is unsaved
    assert "gone" not in canvas.notice
    canvas.wait_until_saved()
    program._around.disk.wait()
    assert hash_of_file(copy_path) in read_dealt_with(tmp_path / "state")
    QTest.qWait(150)
    assert not is_offered(canvas)


def test_theirs_may_come_long_after_ours_was_put_aside(
    canvas: Open, three: Document, copy_path: Path
) -> None:
    session = canvas.workplace.session
    session.do("Mine", patch_between(three, with_note(three, "m1", "Mine")))
    canvas.wait_until_saved()
    canvas.path.rename(copy_path)
    canvas.wait(lambda: "moved or deleted" in canvas.notice)
    put(canvas.path, with_note(three, "t1", "Theirs"))
    canvas.wait(lambda: "t1" in canvas.document.notes)
    assert "m1" in canvas.document.notes
    assert canvas.path == canvas.workplace.filing.path
    canvas.wait_until_saved()


def test_a_note_changed_on_two_computers_is_asked_about_where_one_was_put_aside(
    canvas: Open, three: Document, copy_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = canvas.workplace.session
    session.do("Mine", edit_text(three, "n1", "Mine"))
    canvas.wait_until_saved()
    canvas.path.rename(copy_path)
    put(canvas.path, edit_text(three, "n1", "Theirs").apply(three))
    canvas.wait(lambda: "in the same places" in canvas.notice)
    theirs = lambda merged, *_: dict.fromkeys(merged.conflicts, Side.THEIRS)  # noqa: E731
    monkeypatch.setattr(elsewhere, "ask_what_to_keep", theirs)
    buttons(canvas)[0].click()
    assert canvas.texts()["n1"] == "Theirs"
    canvas.wait_until_saved()
    QTest.qWait(150)
    assert not is_offered(canvas)
