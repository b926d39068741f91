"""A canvas's copy follows what is done, and goes only with a save or somebody's wish."""

import itertools
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import rename
from canvasdesk.errors import StorageError
from canvasdesk.model.document import Document
from canvasdesk.storage.files import hash_of_file
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import read_document
from canvasdesk.storage.open_copy import OpenCopy, new_copy
from canvasdesk.storage.recovery import (
    Head,
    RecoveryCopy,
    copies_found,
    copy_paths,
    read_copy,
    recovery_folder,
)
from canvasdesk.ui.keeping import recovery as recovery_module
from canvasdesk.ui.keeping.disk_work import DiskWork
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.keeping.recovery import Recovery, next_after_ms
from canvasdesk.ui.keeping.telling import tell_unsafety
from canvasdesk.ui.notice import Notice
from canvasdesk.ui.session import Closed, Session
from ui.conftest import write


@pytest.fixture
def disk(qapp: QObject) -> Iterator[DiskWork]:
    disk = DiskWork()
    yield disk
    disk.wait()


@pytest.fixture
def filing(by_hand: Filing) -> Filing:
    return by_hand


@pytest.fixture
def recovery(
    session: Session, filing: Filing, folders: Folders, disk: DiskWork
) -> Iterator[Recovery]:
    recovery = Recovery(session, filing, folders.state, disk)
    yield recovery
    recovery.end()
    disk.wait()


@pytest.fixture
def kept(folders: Folders, disk: DiskWork, qtbot: QtBot) -> "Kept":
    return Kept(folders, disk, qtbot)


class Kept:
    """What is on the disk once all that was begun is over."""

    def __init__(self, folders: Folders, disk: DiskWork, qtbot: QtBot) -> None:
        self._folders, self._disk, self._qtbot = folders, disk, qtbot

    def soon(self) -> RecoveryCopy | None:
        self._qtbot.wait(recovery_module._AT_LATEST_MS + recovery_module._AFTER_MS // 2)
        return self.now()

    def now(self) -> RecoveryCopy | None:
        self._disk.wait()
        paths = copy_paths(self._folders.state)
        assert len(paths) < 2
        return read_copy(paths[0]) if paths else None


def document_of(copy: RecoveryCopy | None) -> Document:
    assert copy is not None
    assert copy.result is not None
    return copy.result.document


@pytest.mark.usefixtures("recovery")
def test_a_change_of_a_canvas_that_was_never_named_is_kept(session: Session, kept: Kept) -> None:
    write(session)
    copy = kept.soon()
    assert document_of(copy) == session.document
    assert copy is not None
    assert copy.base is None


@pytest.mark.usefixtures("recovery")
def test_a_stream_of_changes_does_not_put_the_copy_off(
    session: Session, kept: Kept, qtbot: QtBot
) -> None:
    for number in range(12):
        write(session, str(number))
        qtbot.wait(recovery_module._AFTER_MS // 5)
    assert len(document_of(kept.now()).notes) > 3


@pytest.mark.usefixtures("recovery")
def test_who_types_has_a_rest_from_copies_that_take_long(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[float] = []
    real = OpenCopy.write

    def slow(*arguments: object) -> None:
        begun.append(time.monotonic())
        until = time.thread_time() + 0.1
        while time.thread_time() < until:
            pass
        real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(OpenCopy, "write", slow)
    number = 0
    while len(begun) < 3:
        number += 1
        write(session, str(number))
        qtbot.wait(20)
    for earlier, later in itertools.pairwise(begun):
        assert later - earlier > 0.35


def test_no_copy_is_put_off_for_more_than_half_a_second() -> None:
    assert next_after_ms(5) == next_after_ms(30) == 150
    assert next_after_ms(100) == 400
    assert next_after_ms(10_000) == 500


@pytest.mark.usefixtures("recovery")
def test_a_canvas_that_is_not_changed_has_no_copy(
    session: Session, kept: Kept, folders: Folders
) -> None:
    session.open(session.document)
    session.typed.emit()
    assert kept.soon() is None
    assert not folders.state.exists()


@pytest.mark.usefixtures("recovery")
def test_a_canvas_to_look_at_only_has_no_copy(session: Session, kept: Kept) -> None:
    session.set_read_only(True)
    session.open(session.document, saved=False)
    assert kept.soon() is None


@pytest.mark.usefixtures("recovery")
def test_what_was_changed_before_another_program_took_the_file_is_kept(
    session: Session, kept: Kept
) -> None:
    write(session)
    session.set_read_only(True, Closed.HELD)
    assert document_of(kept.soon()) == session.document


def test_what_another_document_takes_the_place_of_is_left_to_be_found(
    session: Session, recovery: Recovery, kept: Kept, folders: Folders
) -> None:
    before = session.document
    write(session)
    changed = session.document
    assert kept.soon() is not None
    session.open(before)
    assert document_of(kept.soon()) == changed
    assert len(copies_found(folders.state)) == 1
    recovery.end()
    assert document_of(kept.now()) == changed


def test_a_copy_that_was_found_is_put_aside_where_no_save_had_all_of_it(
    session: Session, recovery: Recovery, kept: Kept, folders: Folders
) -> None:
    left = new_copy(folders.state)
    left.write(1, session.document, Head(datetime.now(UTC)), None)
    left.close()
    found = OpenCopy(left.path)
    found.claimed()
    write(session)
    recovery.take_over(found)
    session.undo()
    assert kept.soon() is not None
    recovery.discard()
    recovery.end()
    assert kept.now() is None
    assert len(list((folders.state / "recovery" / "aside").iterdir())) == 1


@pytest.mark.usefixtures("recovery")
def test_the_copy_goes_with_a_save_and_comes_with_the_next_change(
    session: Session, filing: Filing, kept: Kept
) -> None:
    write(session)
    assert kept.soon() is not None
    filing.save()
    assert kept.now() is None
    write(session)
    copy = kept.soon()
    assert filing.path is not None
    assert copy is not None
    assert copy.head is not None
    assert (copy.base, copy.head.base_hash) == (filing.path, hash_of_file(filing.path))


@pytest.mark.usefixtures("recovery")
def test_a_save_of_what_was_before_the_last_change_leaves_the_copy(
    session: Session, filing: Filing, kept: Kept
) -> None:
    write(session)
    filing.begin_save()
    write(session, "Newer")
    filing.settle()
    copy = kept.now()
    assert document_of(copy) == session.document
    assert copy is not None
    assert copy.head is not None
    assert copy.head.base_hash == filing.content_hash, "a save does not make it one of another file"


@pytest.mark.usefixtures("recovery")
def test_a_save_that_fails_leaves_the_copy(
    session: Session, filing: Filing, kept: Kept, folders: Folders
) -> None:
    folders.canvases.write_text("a file where the folder should be")
    write(session)
    assert kept.soon() is not None
    with pytest.raises(StorageError):
        filing.save()
    assert document_of(kept.soon()) == session.document


@pytest.mark.usefixtures("recovery")
def test_taken_back_to_what_is_saved_there_is_no_copy(session: Session, kept: Kept) -> None:
    write(session)
    assert kept.soon() is not None
    session.undo()
    assert kept.soon() is None
    session.redo()
    assert document_of(kept.soon()) == session.document


@pytest.mark.usefixtures("recovery")
def test_what_is_saved_nowhere_any_more_is_kept(
    session: Session, filing: Filing, kept: Kept
) -> None:
    write(session)
    filing.save()
    assert filing.path is not None
    filing.stop(StorageError("save.gone", filing.path))
    assert document_of(kept.soon()) == session.document


@pytest.mark.usefixtures("recovery")
def test_a_text_that_is_open_is_kept_though_all_else_is_saved(
    session: Session, filing: Filing, kept: Kept
) -> None:
    write(session)
    makers = [lambda document: rename(document, "Half a thou")]
    session.open_texts_wanted.connect(lambda wanted: wanted.extend(makers))
    session.typed.emit()
    assert document_of(kept.soon()).header.title == "Half a thou"
    filing.save()
    assert document_of(kept.now()).header.title == "Half a thou", "the save did not have it"
    makers.clear()
    session.typed.emit()
    assert kept.soon() is None


def test_written_at_once_it_is_there_at_once(
    session: Session, recovery: Recovery, folders: Folders
) -> None:
    write(session)
    recovery.write_now()
    (path,) = copy_paths(folders.state)
    assert document_of(read_copy(path)) == session.document


def test_closed_with_what_is_neither_saved_nor_unwanted_it_is_offered(
    session: Session, recovery: Recovery, kept: Kept, folders: Folders
) -> None:
    write(session)
    recovery.end()
    assert document_of(kept.now()) == session.document
    assert len(copies_found(folders.state)) == 1


def test_what_is_not_wanted_goes_when_the_canvas_is_closed(
    session: Session, recovery: Recovery, kept: Kept, folders: Folders
) -> None:
    write(session)
    assert kept.soon() is not None
    recovery.discard()
    assert kept.now() is not None, "until then somebody may stay"
    recovery.end()
    assert kept.now() is None
    assert list((folders.state / "recovery").iterdir()) == []


def test_a_change_after_all_is_wanted_again(
    session: Session, recovery: Recovery, kept: Kept
) -> None:
    write(session)
    recovery.discard()
    write(session, "I stay")
    recovery.end()
    assert document_of(kept.now()) == session.document


def test_a_copy_taken_over_goes_with_the_save(
    session: Session, filing: Filing, recovery: Recovery, kept: Kept, folders: Folders
) -> None:
    write(session)
    left = new_copy(folders.state)
    left.write(1, session.document, Head(datetime.now(UTC)), None)
    left.close()
    found = OpenCopy(left.path)
    found.claimed()
    recovery.take_over(found)
    assert document_of(kept.soon()) == session.document
    filing.save()
    assert kept.now() is None


def test_a_disk_that_keeps_nothing_is_told_once_and_tried_again(
    session: Session,
    recovery: Recovery,
    kept: Kept,
    folders: Folders,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(recovery_module, "_RETRY_AFTER_MS", 20)
    folders.state.write_text("a file where the folder should be")
    faults: list[object] = []
    recovery.failed.connect(faults.append)
    notice = Notice()
    qtbot.addWidget(notice)
    tell_unsafety(recovery, notice)
    write(session)
    with qtbot.waitSignal(recovery.failed, timeout=2000):
        pass
    write(session)
    qtbot.wait(100)
    assert len(faults) == 1
    assert str(recovery_folder(folders.state)) in notice.text
    assert ".recovery" not in notice.text, "the name of a copy tells nobody anything"
    folders.state.unlink()
    with qtbot.waitSignal(recovery.mended, timeout=2000):
        pass
    assert not notice.text
    assert document_of(kept.now()) == session.document


def test_recovered_it_is_changed_and_saved_over_the_file_that_is_as_it_was(
    session: Session, filing: Filing, tmp_path: Path, folders: Folders
) -> None:
    path = tmp_path / "plan.canvasdesk"
    write(session)
    filing.save_as(path)
    write(session, "Not saved")
    recovered, before = session.document, path.read_bytes()
    filing.recover(recovered, path, read_document(path), "Bring back")
    assert not session.saved
    filing.save()
    assert read_document(path).document == recovered
    (copy,) = (folders.state / "kept").iterdir()
    assert copy.read_bytes() == before


def test_recovered_it_is_never_saved_over_a_file_that_changed(
    session: Session, filing: Filing, tmp_path: Path
) -> None:
    path = tmp_path / "plan.canvasdesk"
    write(session)
    filing.save_as(path)
    old, theirs = hash_of_file(path), path.read_bytes() + b"\n"
    write(session, "Not saved")
    path.write_bytes(theirs)
    filing.recover_beside(session.document, path, old, session.document)
    with pytest.raises(StorageError) as caught:
        filing.save()
    assert caught.value.code == "save.changed_elsewhere"
    assert path.read_bytes() == theirs
    assert not session.saved
