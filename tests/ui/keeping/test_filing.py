import errno
import os
import threading
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import rename
from canvasdesk.errors import DocumentError, StorageError
from canvasdesk.model.document import Document
from canvasdesk.storage import saving
from canvasdesk.storage.files import hash_of_file
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.storage.generations import generations_of
from canvasdesk.ui.keeping import attempts
from canvasdesk.ui.keeping import filing as filing_module
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.session import Session
from ui.conftest import write


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filing_module, "_SAVE_AFTER_MS", 20)


@pytest.fixture
def filing(as_one_works: Filing) -> Filing:
    return as_one_works


def test_a_canvas_gets_a_file_by_itself_from_its_first_change(
    filing: Filing, session: Session, folders: Folders, qtbot: QtBot
) -> None:
    assert filing.path is None
    session.do("Rename", rename(session.document, "My work: autumn"))
    with qtbot.waitSignal(filing.saved, timeout=2000):
        write(session)
    assert filing.path == folders.canvases / "My work autumn.canvasdesk"
    assert read_document(filing.path).document == session.document
    assert session.saved
    assert filing.saved_at is not None


def test_two_canvases_of_one_title_have_two_files(
    by_hand: Filing, session: Session, folders: Folders
) -> None:
    folders.canvases.mkdir()
    (folders.canvases / "Untitled.canvasdesk").touch()
    write(session)
    by_hand.save()
    assert by_hand.path == folders.canvases / "Untitled 2.canvasdesk"


def test_one_change_is_enough_to_be_saved(
    filing: Filing, session: Session, folders: Folders, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(filing.saved, timeout=2000):
        write(session)
    assert filing.path == folders.canvases / "Untitled.canvasdesk"


def test_a_file_begun_without_a_title_takes_it(
    by_hand: Filing, session: Session, folders: Folders
) -> None:
    write(session)
    by_hand.save()
    begun = by_hand.path
    session.do("Rename", rename(session.document, "Bread"))
    (folders.canvases / "Bread.canvasdesk").write_text("somebody else's")
    by_hand.save()
    assert by_hand.path == folders.canvases / "Bread 2.canvasdesk"
    assert read_document(by_hand.path).document == session.document
    assert begun is not None
    assert not begun.exists()
    assert (folders.canvases / "Bread.canvasdesk").read_text() == "somebody else's"
    session.do("Rename", rename(session.document, "Cake"))
    by_hand.save()
    assert by_hand.path == folders.canvases / "Bread 2.canvasdesk"


def test_the_earlier_saves_of_a_file_follow_it_to_its_name(
    by_hand: Filing, session: Session, folders: Folders, tmp_path: Path
) -> None:
    write(session)
    by_hand.save()
    before = document_bytes(session.document)
    session.do("Rename", rename(session.document, "Bread"))
    by_hand.save()
    assert by_hand.path is not None
    kept = generations_of(folders.state, by_hand.path, session.document.header.document_id)
    assert kept[0].path.read_bytes() == before or len(kept) == 1  # both within one minute
    assert kept[-1].content_hash == by_hand.content_hash
    # A copy begins anew: what was there before is with the file it was in.
    by_hand.save_as(tmp_path / "mine.canvasdesk")
    assert len(list((folders.state / "earlier").iterdir())) == 2


def test_a_name_chosen_by_hand_stays(by_hand: Filing, session: Session, tmp_path: Path) -> None:
    write(session)
    by_hand.save()
    by_hand.save_as(tmp_path / "mine.canvasdesk")
    session.do("Rename", rename(session.document, "Bread"))
    by_hand.save()
    assert by_hand.path == tmp_path / "mine.canvasdesk"


def test_a_disk_that_cannot_rename_keeps_the_name(
    by_hand: Filing, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(session)
    by_hand.save()
    begun = by_hand.path
    session.do("Rename", rename(session.document, "Bread"))

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    without = replace(saving.DISK, link=refuse)
    monkeypatch.setattr(saving, "move", partial(saving.move, disk=without))
    by_hand.save()
    assert by_hand.path == begun
    assert session.saved


def test_a_file_begun_without_a_title_keeps_its_folder_when_it_takes_one(
    session: Session, folders: Folders, tmp_path: Path
) -> None:
    now = folders
    filing = Filing(session, lambda: now, as_you_work=False)
    write(session)
    filing.save()
    now = Folders(tmp_path / "elsewhere", folders.state, folders.cache)
    session.do("Rename", rename(session.document, "Bread"))
    filing.save()
    assert filing.path == folders.canvases / "Bread.canvasdesk"


def test_an_unchanged_canvas_gets_no_file(filing: Filing, folders: Folders, qtbot: QtBot) -> None:
    qtbot.wait(60)
    assert not folders.canvases.exists()


def test_with_saving_off_nothing_is_written(
    by_hand: Filing, session: Session, folders: Folders, qtbot: QtBot
) -> None:
    write(session)
    qtbot.wait(60)
    assert not folders.canvases.exists()
    assert not session.saved


def test_switching_saving_on_saves_what_is_waiting(
    by_hand: Filing, session: Session, qtbot: QtBot
) -> None:
    write(session)
    with qtbot.waitSignal(by_hand.saved, timeout=2000):
        by_hand.set_as_you_work(True)


def test_a_file_is_opened_changed_and_saved(
    by_hand: Filing, session: Session, empty: Document, tmp_path: Path
) -> None:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(empty))
    by_hand.open(path, read_document(path))
    assert session.saved
    write(session)
    by_hand.save()
    assert read_document(path).document == session.document


def test_a_file_changed_by_another_program_is_not_saved_over(
    filing: Filing, session: Session, empty: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(empty))
    filing.open(path, read_document(path))
    theirs = rename(empty, "Theirs").apply(empty)
    path.write_bytes(document_bytes(theirs))
    with qtbot.waitSignal(filing.save_failed, timeout=2000) as failed:
        write(session)
    assert isinstance(failed.args[0], StorageError)
    assert failed.args[0].code == "save.changed_elsewhere"
    assert read_document(path).document == theirs
    assert not session.saved
    assert filing.fault is failed.args[0]


def test_what_failed_is_tried_again_and_forgotten_when_it_works(
    filing: Filing,
    session: Session,
    folders: Folders,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attempts, "_RETRY_AFTER_MS", 50)
    folders.canvases.write_text("a file where the folder should be")
    with qtbot.waitSignal(filing.save_failed, timeout=2000):
        write(session)
    folders.canvases.unlink()
    with qtbot.waitSignal(filing.saved, timeout=2000):
        pass
    assert filing.fault is None
    assert session.saved


def test_save_as_goes_on_with_the_other_file(
    by_hand: Filing, session: Session, empty: Document, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.canvasdesk", tmp_path / "b.canvasdesk"
    first.write_bytes(document_bytes(empty))
    by_hand.open(first, read_document(first))
    write(session)
    by_hand.save_as(second)
    write(session, "Another")
    by_hand.save()
    assert read_document(first).document == empty
    assert read_document(second).document == session.document


def test_a_mended_file_counts_as_changed_and_is_copied_before_it_is_saved(
    by_hand: Filing, session: Session, empty: Document, folders: Folders, tmp_path: Path
) -> None:
    path = tmp_path / "plan.canvasdesk"
    damaged = document_bytes(empty).replace(b'"language": "en"', b'"title": "bell \\u0007"')
    path.write_bytes(damaged)
    by_hand.open(path, read_document(path))
    assert not session.saved
    by_hand.save()
    assert [copy.read_bytes() for copy in (folders.state / "kept").iterdir()] == [damaged]
    assert by_hand.content_hash == hash_of_file(path)


def test_a_newer_file_is_to_look_at_only(
    by_hand: Filing, session: Session, empty: Document, tmp_path: Path
) -> None:
    path = tmp_path / "plan.canvasdesk"
    newer = document_bytes(empty).replace(b'"format_version": 1', b'"format_version": 2')
    path.write_bytes(newer)
    by_hand.open(path, read_document(path))
    assert session.read_only
    with pytest.raises(DocumentError, match=r"document\.read_only"):
        by_hand.save()
    assert path.read_bytes() == newer


@dataclass
class SlowDisk:
    """A disk that confirms nothing until it is told to."""

    go_on: threading.Event = field(default_factory=threading.Event)
    asked: threading.Event = field(default_factory=threading.Event)

    def fsync(self, descriptor: int) -> None:
        self.asked.set()
        assert self.go_on.wait(20)
        os.fsync(descriptor)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> SlowDisk:
    disk = SlowDisk()
    slow = partial(saving.save, disk=replace(saving.DISK, fsync=disk.fsync))
    monkeypatch.setattr(saving, "save", slow)
    return disk


def test_one_goes_on_writing_while_a_slow_disk_saves(
    filing: Filing, session: Session, slow: SlowDisk, qtbot: QtBot
) -> None:
    write(session)
    qtbot.waitUntil(lambda: filing.saving and slow.asked.is_set())
    write(session, "while it is saved")
    assert not session.saved
    slow.go_on.set()
    qtbot.waitUntil(lambda: session.saved)
    assert filing.path is not None
    assert read_document(filing.path).document == session.document


def test_what_is_asked_for_while_it_is_saved_is_done_afterwards(
    by_hand: Filing, session: Session, slow: SlowDisk, qtbot: QtBot
) -> None:
    write(session)
    by_hand.begin_save()
    write(session, "more")
    by_hand.begin_save()
    slow.go_on.set()
    qtbot.waitUntil(lambda: session.saved and not by_hand.saving)
    assert by_hand.path is not None
    assert read_document(by_hand.path).document == session.document


def test_whoever_waits_for_a_save_is_told_that_the_disk_is_slow(
    by_hand: Filing, session: Session, slow: SlowDisk
) -> None:
    spy = QSignalSpy(by_hand.slow)
    by_hand.slow.connect(lambda waits: slow.go_on.set() if waits else None)
    write(session)
    by_hand.save()
    assert session.saved
    assert spy.count() == 2


def test_what_a_save_that_was_killed_left_goes_with_the_next(
    by_hand: Filing, session: Session, folders: Folders
) -> None:
    write(session)
    by_hand.save()
    assert by_hand.path is not None
    left = by_hand.path.with_name(f"{saving.TEMPORARY}0123456789abcdef.tmp")
    own = folders.state / left.name
    for path in (left, own):
        path.touch()
        os.utime(path, (0, 0))
    write(session, "Another")
    by_hand.save()
    assert not left.exists()
    assert not own.exists()
