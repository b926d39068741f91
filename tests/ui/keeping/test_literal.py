"""What a window says of its file, of others who have it and of what it was shows any name as it is."""

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.notes import edit_text
from canvasdesk.model.document import Document
from canvasdesk.storage.files import hash_of_file
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.locks import FileLock, lock_of
from canvasdesk.storage.put_aside import put_aside
from canvasdesk.storage.recovery import Head, recovery_folder, write_copy
from canvasdesk.ui.dialogs.conflicts import ConflictsDialog
from canvasdesk.ui.keeping import offering_copies
from canvasdesk.ui.panels.earlier import EarlierPanel
from canvasdesk.ui.panels.shelf import PanelId
from canvasdesk.ui.program import Program
from ui.conftest import write
from ui.keeping.conftest import Open, put, titled, with_note
from ui.literal import Looker, hostile, hostile_document

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

NOW = datetime.now(UTC)
DAMAGED = "{" + ", ".join([f"{json.dumps(hostile('key'))}: 1"] * 2) + "}"


@pytest.fixture
def three() -> Document:
    return hostile_document()


@pytest.fixture
def path(tmp_path: Path, three: Document) -> Path:
    folder = tmp_path / hostile("folder")
    folder.mkdir()
    path = folder / f"{hostile('file')}.canvasdesk"
    path.write_bytes(document_bytes(three))
    return path


@pytest.fixture
def looker() -> Iterator[Looker]:
    looker = Looker()
    yield looker
    assert looker.wrong == set()


Say = Callable[[str], None]


@pytest.fixture
def says(looker: Looker, canvas: Open) -> Say:
    """Return a function that waits for words in the window's notice, and looks at it all then."""

    def look(words: str) -> None:
        canvas.wait(lambda: words in canvas.notice)
        looker.look(words, canvas.workplace.window())

    return look


def edited(document: Document, key: str, text: str) -> Document:
    return edit_text(document, key, text).apply(document)


def remedy(canvas: Open) -> QPushButton:
    return canvas.workplace.notice.findChildren(QPushButton)[0]


def test_what_changed_elsewhere(
    canvas: Open, looker: Looker, says: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = canvas.workplace.session
    put(canvas.path, edited(canvas.document, "n1", hostile("came")))
    says("This is what it holds now.")
    theirs = with_note(canvas.document, "m1", hostile("merged"))
    write(session, hostile("mine"))
    put(canvas.path, theirs)
    says("Both are together now.")
    canvas.wait_until_saved()
    theirs = edited(canvas.document, "n2", hostile("theirs"))
    session.do("Edit", edit_text(canvas.document, "n2", hostile("here")))
    put(canvas.path, theirs)
    says("in the same places")
    assert looker.seen["file"] >= {"label", "spoken"}

    def looked_at(dialog: QDialog) -> int:
        dialog.show()
        looker.look("conflicts", dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ConflictsDialog, "exec", looked_at)
    remedy(canvas).click()
    assert {"here", "theirs"} <= looker.seen.keys()


def test_what_cannot_be_read_any_more(canvas: Open, looker: Looker, says: Say) -> None:
    canvas.path.write_text(DAMAGED, "utf-8")
    says("it cannot be taken in")
    assert {"file", "key"} <= looker.seen.keys()


def test_a_file_that_is_gone(canvas: Open, looker: Looker, says: Say) -> None:
    canvas.path.unlink()
    says("was moved or deleted")
    assert "file" in looker.seen


def test_a_folder_that_is_gone(canvas: Open, looker: Looker, says: Say) -> None:
    shutil.rmtree(canvas.path.parent)
    says("The folder of")
    assert {"file", "folder"} <= looker.seen.keys()


def test_what_has_another_name(canvas: Open, looker: Looker, says: Say) -> None:
    canvas.path.rename(canvas.path.with_name(f"{hostile('renamed')}.canvasdesk"))
    says("The file is now called")
    assert "label" in looker.seen["renamed"]


def test_what_a_sync_tool_left(
    canvas: Open, looker: Looker, says: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offering_copies, "_LATER_MS", 20)
    name = f"{canvas.path.stem} (conflicted copy {hostile('left')}).canvasdesk"
    put(canvas.path.with_name(name), with_note(canvas.document, "c1", hostile("copied")))
    says("another version of this canvas was left beside it")
    remedy(canvas).click()
    says("is taken in")
    assert "label" in looker.seen["left"]


def test_who_has_a_file_open(
    program: Program, folders: Folders, path: Path, request: pytest.FixtureRequest, looker: Looker
) -> None:
    lock = FileLock(lock_of(path, folders.state))
    assert lock.take()
    who = {"user": hostile("user"), "host": hostile("computer"), "since": NOW.isoformat()}
    lock.path.write_text(json.dumps(who), "utf-8")
    try:
        program.open(path)
        place = program.canvases[-1]
        qtbot: QtBot = request.getfixturevalue("qtbot")
        qtbot.waitUntil(lambda: place.furnished)
        notice = place.workplace.notice
        qtbot.waitUntil(lambda: "has this canvas open" in notice.text)
        looker.look("who has it", place)
        other = program.adopt(titled(hostile_document(), "")).workplace
        other.files._save_there(path)
        assert "is open in another window" in other.notice.text
        looker.look("who has what is saved over", other.window())
    finally:
        lock.release()
    assert {"user", "computer", "file"} <= looker.seen.keys()


def test_why_one_waits(canvas: Open, looker: Looker, says: Say) -> None:
    canvas.workplace.filing.slow.emit(True)
    says("The disk is slow.")
    assert "label" in looker.seen["title"]


def test_earlier_saves(canvas: Open, looker: Looker, says: Say, program: Program) -> None:
    place, qtbot = canvas.workplace, canvas.qtbot
    write(place.session, hostile("more"))
    canvas.wait_until_saved()
    place.shelf.open(PanelId.EARLIER)
    panel = place.shelf.panel
    assert isinstance(panel, EarlierPanel)
    qtbot.waitUntil(lambda: len(panel.model.generations) > 1)
    looker.look("earlier saves", place.window())
    panel.list.setCurrentIndex(panel.model.index(len(panel.model.generations) - 1))
    panel.open_chosen()
    qtbot.waitUntil(lambda: len(program.canvases) == 2)
    other = program.canvases[-1]
    looker.look("an earlier save", other)
    assert hostile("title") in other.windowTitle().replace("[*][*]", "[*]")
    panel.put_back_chosen()
    says("again as it was saved")


def test_what_can_be_recovered(
    program: Program, folders: Folders, path: Path, three: Document, looker: Looker
) -> None:
    folder = recovery_folder(folders.state)
    folder.mkdir(parents=True)
    changed = with_note(three, "r1", hostile("lost"))
    titles = {"0a": hostile("copy"), "0b": "", "0c": hostile("broken"), "0d": hostile("aside")}
    for name, title in titles.items():
        head = Head(NOW, title, path, hash_of_file(path))
        write_copy(folder / f"{name}.recovery", changed, head)
    broken = folder / "0c.recovery"
    head = broken.read_bytes().split(b"\n", 1)[0]
    broken.write_bytes(head + b"\n" + DAMAGED.encode())
    put_aside(folder / "0d.recovery", NOW)
    program.begin([])
    assert program.start is not None
    window = program.start.window
    assert len(window.found) == len(titles) - 1
    window.aside.toggle.click()
    assert len(window.aside.rows) == 1
    looker.look("start", window)
    assert {"copy", "broken", "aside", "file", "folder"} <= looker.seen.keys()
    assert {"label", "spoken"} <= looker.seen["copy"] & looker.seen["aside"]
