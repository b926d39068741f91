"""Whatever call of a save fails, the file is whole, and what is said of it is true."""

import errno
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from canvasdesk.editing.beginning import new_document
from canvasdesk.editing.operations.header import rename
from canvasdesk.errors import StorageError
from canvasdesk.model.blocks import Mode
from canvasdesk.model.ids import random_id
from canvasdesk.storage import copies, generations, saving
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.storage.saving import DISK, Disk
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.keeping import attempts, disk_work, writing_out
from canvasdesk.ui.keeping import filing as filing_module
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.keeping.telling import saved_text
from canvasdesk.ui.messages import explained
from canvasdesk.ui.program import Program
from canvasdesk.ui.session import Session
from ui.conftest import write

CALLS = tuple(field.name for field in fields(Disk))
ERRORS = (
    errno.EIO,
    *(
        pytest.param(code, marks=pytest.mark.long)
        for code in (errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EDQUOT)
    ),
)
MAY_FAIL_QUIETLY = {generations.__name__, writing_out.__name__, disk_work.__name__}
"""What comes with a save and costs no document: a copy of an earlier save, a file's new name."""
PATIENCE_MS = 20_000


class FailingDisk:
    """A disk whose calls go well until one is told to fail: at its ``at``-th time, or always."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.call, self.code, self.at = "", 0, 0
        self.seen: Counter[str] = Counter()
        disk = Disk(**{call: self._doing(call) for call in CALLS})
        save = partial(saving.save, disk=disk)
        patch.setattr(saving, "move", partial(saving.move, disk=disk))
        patch.setattr(saving, "save", save)
        patch.setattr(saving, "confirm", partial(saving.confirm, disk=disk))
        patch.setattr(copies, "save", save)

    def fail(self, call: str, code: int, at: int = 0) -> None:
        self.call, self.code, self.at = call, code, at
        self.seen.clear()

    def mend(self) -> None:
        self.fail("", 0)

    @property
    def failed(self) -> bool:
        return self.seen[self.call] >= max(self.at, 1)

    def _doing(self, call: str) -> Callable[..., Any]:
        def do(*arguments: Any) -> Any:
            self.seen[call] += 1
            if call == self.call and self.at in (0, self.seen[call]):
                raise OSError(self.code, os.strerror(self.code))
            return getattr(DISK, call)(*arguments)

        return do


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    return FailingDisk(monkeypatch)


@dataclass
class Case:
    """One canvas in a folder of its own."""

    folders: Folders
    session: Session
    filing: Filing
    path: Path | None = None
    """Where it was before."""

    def files(self) -> set[Path]:
        """Return what is in the canvas's folder."""
        folder = self.folders.canvases
        return set(folder.iterdir()) if folder.is_dir() else set()

    def end(self) -> None:
        self.filing.end()
        self.session.end()


def case_in(folder: Path) -> Case:
    session = Session(new_document(Mode.ORGANIZATION, "en", random_id))
    folders = Folders(folder / "Canvases", folder / "state", folder / "cache")
    return Case(folders, session, Filing(session, lambda: folders, as_you_work=False))


def a_new_canvas(folder: Path) -> Case:
    return case_in(folder)


def an_opened_one(folder: Path, *, damaged: bool = False) -> Case:
    case = case_in(folder)
    data = document_bytes(case.session.document)
    if damaged:
        data = data.replace(b'"language": "en"', b'"title": "bell \\u0007"')
    case.folders.canvases.mkdir(parents=True)
    case.path = case.folders.canvases / "plan.canvasdesk"
    case.path.write_bytes(data)
    case.path.chmod(0o640)
    case.filing.open(case.path, read_document(case.path))
    return case


def a_mended_one(folder: Path) -> Case:
    return an_opened_one(folder, damaged=True)


def one_that_gets_its_title(folder: Path) -> Case:
    case = case_in(folder)
    write(case.session)
    case.filing.save()
    case.path = case.filing.path
    case.session.do("Rename", rename(case.session.document, "Bread"))
    return case


MAKERS = (a_new_canvas, an_opened_one, a_mended_one, one_that_gets_its_title)


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("code", ERRORS)
def test_whatever_fails_the_file_is_whole_and_the_status_true(
    qapp: QApplication,
    disk: FailingDisk,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    code: int,
    call: str,
    make: Callable[[Path], Case],
) -> None:
    for number in range(1, 20):
        disk.mend()
        case = make(tmp_path / str(number))
        old = case.path.read_bytes() if case.path else None
        write(case.session, "what must not be lost")
        disk.fail(call, code, number)
        _save_and_look(case, old)
        case.filing._confirming.wait()
        came_to_it = disk.failed
        disk.mend()
        case.filing.save()
        _is_saved(case)
        case.end()
        assert {record.name for record in caplog.records} <= MAY_FAIL_QUIETLY
        caplog.clear()
        if not came_to_it:
            return
    pytest.fail(f"{call} is called without end")


def _save_and_look(case: Case, old: bytes | None) -> None:
    filing, session = case.filing, case.session
    try:
        filing.save()
    except StorageError as error:
        assert filing.fault is error
        assert not session.saved
        assert saved_text(filing, session, QLocale.c()) == "Not saved"
        assert "did not work" not in explained(error)
        if error.code == "save.unconfirmed":
            assert filing.path is not None
            assert case.files() == {filing.path}
            assert read_document(filing.path).document == session.document
        else:
            assert filing.path == case.path
            assert case.files() == ({case.path} if case.path else set())
            assert case.path is None or case.path.read_bytes() == old
    else:
        _is_saved(case)


def _is_saved(case: Case) -> None:
    path = case.filing.path
    assert path is not None
    assert case.session.saved
    assert case.filing.fault is None
    assert case.files() == {path}
    assert read_document(path).document == case.session.document


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filing_module, "_SAVE_AFTER_MS", 20)
    monkeypatch.setattr(attempts, "_RETRY_AFTER_MS", 40)


@pytest.fixture
def filing(as_one_works: Filing) -> Filing:
    return as_one_works


def test_what_fails_is_tried_soon_and_then_less_often(
    filing: Filing, session: Session, disk: FailingDisk
) -> None:
    disk.fail("write", errno.ENOSPC)
    write(session)
    waited = []
    for _ in range(6):
        with pytest.raises(StorageError):
            filing.save()
        waited.append(filing._timer.interval())
    assert waited == [5000, 10_000, 10_000, 10_000, 10_000, 10_000]
    write(session, "A change is tried soon")
    assert filing._timer.interval() == 2000
    disk.mend()
    filing.save()
    assert not filing._timer.isActive()


def test_what_failed_is_tried_at_once_when_asked_for(
    filing: Filing, session: Session, disk: FailingDisk, qtbot: QtBot
) -> None:
    filing.try_again()
    assert not filing.saving, "nothing failed yet"
    disk.fail("write", errno.ENOSPC)
    write(session)
    with pytest.raises(StorageError):
        filing.save()
    disk.mend()
    with qtbot.waitSignal(filing.saved, timeout=attempts._RETRY_AFTER_MS // 2):
        filing.try_again()
    assert session.saved
    disk.seen.clear()
    filing.try_again()
    filing.settle()
    assert not disk.seen


def test_what_a_person_has_to_decide_is_not_tried_again_by_itself(
    filing: Filing, session: Session, folders: Folders
) -> None:
    write(session)
    filing.save()
    assert filing.path is not None
    os.link(filing.path, filing.path.with_name("other name"))
    write(session, "More")
    with pytest.raises(StorageError, match=r"save\.linked"):
        filing.save()
    filing.try_again()
    filing.settle()
    assert filing.path.stat().st_nlink == 2


@pytest.mark.parametrize("way", ["comes back", "saves by hand"])
def test_a_folder_that_can_be_written_to_again_is_saved_to_once_somebody_acts(
    program: Program, disk: FailingDisk, qtbot: QtBot, way: str
) -> None:
    program.new(Mode.ORGANIZATION)
    window = program.canvases[0]
    place = window.workplace
    disk.fail("open", errno.EACCES)
    write(place.session)
    place.files.save()
    qtbot.waitUntil(lambda: "You may not write here" in place.notice.text)
    place.files.save()
    qtbot.waitUntil(lambda: not place.filing.saving)
    disk.mend()
    assert place.filing._timer.interval() == attempts._RETRY_AFTER_MOST_MS
    if way == "comes back":
        QGuiApplication.instance().focusWindowChanged.emit(window.windowHandle())
    else:
        place.actions_by_id[ActionId.SAVE].trigger()
    with qtbot.waitSignal(place.filing.saved, timeout=attempts._RETRY_AFTER_MS // 2):
        pass
    assert place.session.saved
    assert place.notice.isHidden()


@pytest.mark.usefixtures("impatient")
def test_what_the_disk_did_not_confirm_is_written_anew(
    filing: Filing, session: Session, disk: FailingDisk, qtbot: QtBot
) -> None:
    """An fsync that comes after one that failed says that all is well, and it is not."""
    disk.fail("fsync", errno.EIO, 2)
    with qtbot.waitSignal(filing.save_failed, timeout=PATIENCE_MS) as failed:
        write(session)
    assert failed.args[0].code == "save.unconfirmed"
    assert not session.saved
    disk.mend()
    with qtbot.waitSignal(filing.saved, timeout=PATIENCE_MS):
        pass
    assert disk.seen["write"] == 1
    assert disk.seen["replace"] == 1
    assert session.saved


def test_what_was_undone_is_not_saved_by_the_save_that_was_not_confirmed(
    by_hand: Filing, session: Session, disk: FailingDisk
) -> None:
    write(session)
    by_hand.save()
    write(session, "Another")
    disk.fail("fsync", errno.EIO, 2)
    with pytest.raises(StorageError):
        by_hand.save()
    session.undo()
    assert not session.saved  # the file holds what was undone


def test_taking_back_what_could_not_be_saved_leaves_nothing_to_be_said(
    by_hand: Filing, session: Session, disk: FailingDisk
) -> None:
    write(session)
    by_hand.save()
    write(session, "Another")
    disk.fail("write", errno.ENOSPC)
    with pytest.raises(StorageError):
        by_hand.save()
    session.undo()
    assert by_hand.fault is None
    assert saved_text(by_hand, session, QLocale.c()).startswith("Saved")


@pytest.mark.usefixtures("impatient")
def test_a_save_by_hand_is_tried_again_until_the_canvas_is_changed(
    by_hand: Filing, session: Session, disk: FailingDisk, qtbot: QtBot
) -> None:
    write(session)
    disk.fail("write", errno.ENOSPC)
    by_hand.begin_save()
    failed = QSignalSpy(by_hand.save_failed)
    qtbot.waitUntil(lambda: failed.count() == 2, timeout=PATIENCE_MS)
    disk.mend()
    qtbot.waitUntil(lambda: session.saved, timeout=PATIENCE_MS)
    disk.fail("write", errno.ENOSPC)
    write(session, "Another")
    by_hand.begin_save()
    failed = QSignalSpy(by_hand.save_failed)
    qtbot.waitUntil(lambda: failed.count() == 1, timeout=PATIENCE_MS)
    write(session, "Not asked to be saved")
    disk.mend()
    qtbot.wait(150)
    assert not session.saved


def test_a_save_elsewhere_that_fails_says_nothing_of_the_document_s_own_file(
    by_hand: Filing, session: Session, disk: FailingDisk, tmp_path: Path
) -> None:
    write(session)
    by_hand.save()
    path = by_hand.path
    with pytest.raises(StorageError):
        by_hand.save_as(tmp_path / "none" / "plan.canvasdesk")
    assert session.saved
    assert by_hand.fault is None
    assert by_hand.path == path


@pytest.mark.usefixtures("impatient")
def test_a_fault_is_told_once_and_its_notice_goes_when_it_does(
    program: Program, disk: FailingDisk, qtbot: QtBot
) -> None:
    program.new(Mode.ORGANIZATION)
    place = program.canvases[0].workplace
    notice, failed = place.notice, QSignalSpy(place.filing.save_failed)
    disk.fail("write", errno.ENOSPC)
    write(place.session)
    qtbot.waitUntil(lambda: failed.count() == 1, timeout=PATIENCE_MS)
    assert "The disk is full" in notice.text
    assert saved_text(place.filing, place.session, QLocale.c()) == "Not saved"
    notice.put_away()
    qtbot.waitUntil(lambda: failed.count() == 3, timeout=PATIENCE_MS)
    assert notice.isHidden(), "it was put away, and nothing else is to be said"
    place.files.save()
    qtbot.waitUntil(lambda: "The disk is full" in notice.text, timeout=PATIENCE_MS)
    disk.mend()
    qtbot.waitUntil(lambda: place.session.saved, timeout=PATIENCE_MS)
    assert notice.isHidden()


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("call", "code", "said"),
    [
        ("write", errno.ENOSPC, "The disk is full"),
        ("write", errno.EDQUOT, "Your share of this disk is used up"),
        ("open", errno.EACCES, "You may not write here"),
        ("replace", errno.EPERM, "You may not write here"),
        ("open", errno.EROFS, "This disk is write-protected"),
        ("open", errno.ENOENT, "There is no such folder"),
        ("fsync", errno.EIO, "The disk reports a fault"),
        ("close", errno.ESTALE, "Writing failed"),
    ],
)
def test_each_failure_has_its_words_and_a_way_out(
    program: Program,
    disk: FailingDisk,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
    call: str,
    code: int,
    said: str,
) -> None:
    other = tmp_path / "mine.canvasdesk"
    monkeypatch.setattr("canvasdesk.ui.dialogs.files.ask_where_to_save", lambda *_: other)
    program.new(Mode.ORGANIZATION)
    place = program.canvases[0].workplace
    disk.fail(call, code)
    write(place.session)
    qtbot.waitUntil(lambda: said in place.notice.text, timeout=PATIENCE_MS)
    assert not place.session.saved
    disk.mend()
    (remedy,) = (b for b in place.notice.findChildren(QPushButton) if b.text() == "Save as…")
    remedy.click()
    assert place.filing.path == other
    assert place.session.saved
    assert read_document(other).document == place.session.document


@pytest.mark.usefixtures("impatient")
def test_a_fault_of_the_program_is_no_save(
    filing: Filing,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    qtbot: QtBot,
) -> None:
    def fail(_wanted: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(writing_out.WriteOut, "run", fail)
    failed = QSignalSpy(filing.save_failed)
    with qtbot.captureExceptions() as shown:
        write(session)
        qtbot.waitUntil(lambda: failed.count() == 3, timeout=PATIENCE_MS)
    assert [kind for kind, _, _ in shown] == [ZeroDivisionError]
    with pytest.raises(StorageError, match=r"save\.broken"):
        filing.save()
    assert saved_text(filing, session, QLocale.c()) == "Not saved"
    assert not session.saved
    monkeypatch.undo()
    filing.save()
    assert session.saved
    caplog.clear()


@pytest.mark.usefixtures("impatient")
def test_what_else_is_said_stays_when_the_disk_works_again(
    program: Program, disk: FailingDisk, qtbot: QtBot
) -> None:
    program.new(Mode.ORGANIZATION)
    place = program.canvases[0].workplace
    disk.fail("write", errno.ENOSPC)
    write(place.session)
    qtbot.waitUntil(lambda: "The disk is full" in place.notice.text, timeout=PATIENCE_MS)
    place.notice.say("Something else")
    disk.mend()
    qtbot.waitUntil(lambda: place.session.saved, timeout=PATIENCE_MS)
    assert place.notice.text == "Something else"
