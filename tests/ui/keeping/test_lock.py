"""Two windows on one file: one writes, the other looks on until it can."""

import os
import pwd
import signal
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvasdesk.app import build
from canvasdesk.editing.operations.header import rename
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.errors import StorageError
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.storage.files import ContentHash
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.storage.locks import FileLock, Holder, holder_of, lock_of
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.keeping import lock as lock_module
from canvasdesk.ui.keeping.leaving import Answer, Way, leave
from canvasdesk.ui.keeping.telling import held_text
from canvasdesk.ui.labels import ElidedLabel
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.program import Program
from other_process import held_by_another
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock_module, "_LOOK_EVERY_MS", 20)


@pytest.fixture
def plan(tmp_path: Path, empty: Document) -> Path:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(rename(empty, "The plan").apply(empty)))
    return path


@pytest.fixture
def lock(plan: Path, folders: Folders) -> Path:
    return lock_of(plan, folders.state)


@pytest.fixture
def second(qapp: QApplication, program: Program, folders: Folders) -> Iterator[Program]:
    """Another program of the same user, as far as files tell."""
    second = build(qapp, folders, random_id)
    yield second
    for window in tuple(second.canvases):
        window.close_for_good()
    second._around.disk.wait()
    qapp.sendPostedEvents()
    second.deleteLater()


def opened(program: Program, path: Path, qtbot: QtBot) -> CanvasWindow:
    program.open(path)
    window = program.canvases[-1]
    qtbot.waitUntil(lambda: window.furnished)
    window.workplace.files._writer._disk.wait()
    return window


def read_only(window: CanvasWindow) -> bool:
    return window.workplace.session.read_only


def hint(window: CanvasWindow) -> str:
    label = window.workplace.status.findChild(ElidedLabel)
    assert label is not None
    return label.text()


def saved_with(window: CanvasWindow, text: str) -> None:
    write(window.workplace.session, text)
    window.workplace.filing.save()


def test_the_second_window_looks_on_and_takes_over(
    program: Program, second: Program, plan: Path, lock: Path, qtbot: QtBot
) -> None:
    first = opened(program, plan, qtbot)
    assert not read_only(first)
    other = opened(second, plan, qtbot)
    holder = holder_of(lock)
    assert read_only(other)
    assert holder is not None
    assert holder.since is not None
    notice = other.workplace.notice
    assert f"You have this canvas open in another window since {holder.since:%H:%M}" in notice.text
    assert holder.host not in notice.text, "that is this computer"
    assert not other.workplace.actions_by_id[ActionId.PASTE].isEnabled()
    assert "Double-click" not in hint(other)
    saved_with(first, "Written first")
    first.close()
    qtbot.waitUntil(lambda: not read_only(other))
    assert [n.text for n in other.workplace.session.document.notes.values()] == ["Written first"]
    assert "You can edit it" in notice.text
    assert "Double-click" in hint(other)
    saved_with(other, "Written second")
    assert len(read_document(plan).document.notes) == 2
    other.close()
    assert not lock.exists()


def test_it_is_said_who_has_a_canvas_and_where_if_that_is_somebody_else() -> None:
    since = datetime.now().astimezone()
    mine = {"user": pwd.getpwuid(os.getuid()).pw_name, "host": os.uname().nodename}
    for other in ({"user": "anna"}, {"host": "kitchen"}, {"user": "anna", "host": "kitchen"}):
        holder = Holder(**(mine | other), since=since)
        text = held_text(holder, QLocale("en_GB"))
        assert text.startswith(f"{holder.user} has this canvas open on {holder.host} since ")
    assert held_text(Holder(**mine, since=since), QLocale("en_GB")).startswith("You have")
    assert held_text(Holder(), QLocale()).startswith("This canvas is open in another window.")


def test_a_writer_that_is_killed_is_followed_at_once(
    program: Program, plan: Path, lock: Path, qtbot: QtBot
) -> None:
    with held_by_another(lock) as process:
        window = opened(program, plan, qtbot)
        assert read_only(window)
        process.send_signal(signal.SIGSTOP)
        qtbot.wait(100)
        assert read_only(window), "who is only stopped goes on with the file later"
        before = window.workplace.session.document
        process.send_signal(signal.SIGKILL)
        qtbot.waitUntil(lambda: not read_only(window))
        assert window.workplace.session.document is before, "the same file is not read again"
        assert holder_of(lock) is not None
        saved_with(window, "Saved by the second")


def test_a_file_reached_by_another_name_is_the_same(
    program: Program, second: Program, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    name = tmp_path / "other name.canvasdesk"
    name.symlink_to(plan)
    opened(program, plan, qtbot)
    program.open(name)
    assert len(program.canvases) == 1, "its window comes to the front"
    assert read_only(opened(second, name, qtbot))


def test_a_newer_file_has_no_lock_and_is_never_opened_to_edits(
    program: Program, plan: Path, lock: Path, qtbot: QtBot
) -> None:
    newer = plan.read_bytes().replace(b'"format_version": 1', b'"format_version": 2')
    plan.write_bytes(newer)
    with held_by_another(lock):
        window = opened(program, plan, qtbot)
        assert "newer program" in window.workplace.notice.text
    qtbot.wait(100)
    assert read_only(window)
    assert holder_of(lock) is None


def test_a_file_that_became_newer_meanwhile_stays_to_look_at(
    program: Program, plan: Path, lock: Path, qtbot: QtBot
) -> None:
    held = FileLock(lock)
    held.take()
    window = opened(program, plan, qtbot)
    plan.write_bytes(plan.read_bytes().replace(b'"format_version": 1', b'"format_version": 2'))
    held.release()
    qtbot.waitUntil(lambda: "newer program" in window.workplace.notice.text)
    qtbot.wait(50)
    assert read_only(window)
    assert holder_of(lock) is None


def test_a_file_that_went_meanwhile_is_left_to_the_save_to_tell(
    program: Program, plan: Path, lock: Path, qtbot: QtBot
) -> None:
    held = FileLock(lock)
    held.take()
    window = opened(program, plan, qtbot)
    plan.unlink()
    held.release()
    qtbot.waitUntil(lambda: not read_only(window))
    write(window.workplace.session)
    with pytest.raises(StorageError, match=r"save\.gone"):
        window.workplace.filing.save()


def test_nothing_is_saved_over_a_file_somebody_has_open(
    program: Program, second: Program, plan: Path, tmp_path: Path, empty: Document, qtbot: QtBot
) -> None:
    opened(program, plan, qtbot)
    mine = tmp_path / "mine.canvasdesk"
    mine.write_bytes(document_bytes(empty))
    window = opened(second, mine, qtbot)
    before = plan.read_bytes()
    with pytest.raises(StorageError, match=r"save\.held"):
        window.workplace.filing.save_as(plan)
    assert plan.read_bytes() == before
    assert window.workplace.filing.path == mine
    window.workplace.filing.save_as(mine)


def test_a_canvas_to_look_at_can_be_saved_elsewhere_and_edited_there(
    program: Program,
    plan: Path,
    lock: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = FileLock(lock)
    held.take()
    window = opened(program, plan, qtbot)
    offered: list[Path] = []
    monkeypatch.setattr(
        "canvasdesk.ui.dialogs.files.ask_where_to_save",
        lambda _parent, start: offered.append(start) or start,
    )
    window.workplace.files.save()
    qtbot.waitUntil(lambda: not read_only(window))
    assert window.workplace.filing.path == offered[0] == tmp_path / "plan 2.canvasdesk"
    saved_with(window, "Mine")
    assert not read_document(plan).document.notes
    held.release()


def test_the_lock_follows_the_file(
    program: Program, empty: Document, folders: Folders, tmp_path: Path
) -> None:
    workplace = program.adopt(empty).workplace
    filing, session, writer = workplace.filing, workplace.session, workplace.files._writer

    def held() -> list[Path]:
        writer._disk.wait()
        return sorted((folders.state / "locks").iterdir())

    write(session)
    filing.save()
    assert filing.path is not None
    assert held() == [lock_of(filing.path, folders.state)]
    session.do("Rename", rename(session.document, "Bread"))
    filing.save()
    assert filing.path.stem == "Bread"
    assert held() == [lock_of(filing.path, folders.state)]
    filing.save_as(tmp_path / "elsewhere.canvasdesk")
    assert held() == [lock_of(tmp_path / "elsewhere.canvasdesk", folders.state)]
    program.canvases[0].close()
    assert not list((folders.state / "locks").iterdir())


def test_without_a_state_folder_one_edits_all_the_same(
    program: Program,
    plan: Path,
    folders: Folders,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (folders.state / "locks").touch()
    window = opened(program, plan, qtbot)
    assert not read_only(window)
    assert "without a lock" in caplog.text
    caplog.clear()
    saved_with(window, "Kept")


def test_what_was_written_before_the_other_was_seen_is_asked_about(
    program: Program, plan: Path, lock: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = FileLock(lock)
    held.take()
    seen: list[Callable[[Path], Holder | None]] = [lambda _lock: None, holder_of]
    monkeypatch.setattr(
        lock_module, "holder_of", lambda path: (seen.pop(0) if len(seen) > 1 else seen[0])(path)
    )
    program.open(plan)
    window = program.canvases[-1]
    typed = []

    def commit() -> None:
        if not typed:
            typed.append(1)
            write(window.workplace.session, "Typed at once")

    qtbot.waitUntil(lambda: window.furnished)
    window.workplace.session.flush_requested.connect(commit)
    qtbot.waitUntil(lambda: read_only(window))
    assert typed, "an open text is committed before edits are refused"
    asked: list[object] = []
    workplace = window.workplace
    monkeypatch.setattr(
        workplace, "ask_about_unsaved", lambda fault: asked.append(fault) or Answer.STAY
    )
    assert not leave([workplace], Way.CLOSE)
    assert asked
    workplace.session.undo()
    assert len(workplace.session.document.notes) == 1, "undoing is an edit too"
    held.release()
    qtbot.waitUntil(lambda: not read_only(window))
    assert len(workplace.session.document.notes) == 1
    workplace.filing.save()
    assert len(read_document(plan).document.notes) == 1


def test_what_was_recovered_is_not_read_over(
    program: Program, plan: Path, lock: Path, qtbot: QtBot, empty: Document
) -> None:
    held = FileLock(lock)
    held.take()
    other = read_document(plan)
    recovered = add_note(empty, BlockId.CHANNELS, "Recovered", random_id).apply(empty)
    workplace = program.adopt(empty).workplace
    before = ContentHash("0" * 64)
    workplace.filing.recover_beside(recovered, plan, before, other.document)
    qtbot.waitUntil(lambda: read_only(program.canvases[0]))
    held.release()
    qtbot.waitUntil(lambda: not read_only(program.canvases[0]))
    assert [n.text for n in workplace.session.document.notes.values()] == ["Recovered"]


def test_a_file_that_got_another_name_is_edited_by_that_name(
    program: Program, plan: Path, lock: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_module, "_LOOKS_FOR_FILE", 500)
    held = FileLock(lock)
    held.take()
    window = opened(program, plan, qtbot)
    filing = window.workplace.filing
    edited: list[Path | None] = []
    window.workplace.session.read_only_changed.connect(
        lambda closed: None if closed else edited.append(filing.path)
    )
    watch = window.workplace.follow_file()._watch
    qtbot.waitUntil(lambda: watch._kept is not None)  # else it would not be known again
    new = plan.rename(plan.with_name("bread.canvasdesk"))
    held.release()
    qtbot.waitUntil(lambda: not read_only(window))
    assert set(edited) == {new}
    saved_with(window, "On it goes")
    assert len(read_document(new).document.notes) == 1


def test_the_second_sees_what_the_first_saves(
    program: Program, second: Program, plan: Path, qtbot: QtBot
) -> None:
    first, other = opened(program, plan, qtbot), opened(second, plan, qtbot)
    saved_with(first, "Seen at once")
    qtbot.waitUntil(lambda: len(other.workplace.session.document.notes) == 1)
    assert read_only(other)


def test_what_killed_programs_left_is_gone_soon_after_a_start(
    program: Program, qtbot: QtBot, folders: Folders
) -> None:
    left = lock_of(Path("gone.canvasdesk"), folders.state)
    left.parent.mkdir(parents=True, exist_ok=True)
    left.touch()
    program.begin([])
    qtbot.waitUntil(lambda: not left.exists())
