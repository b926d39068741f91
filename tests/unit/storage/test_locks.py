import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from canvasdesk.errors import StorageError
from canvasdesk.storage.locks import FileLock, Holder, clear_locks, holder_of, lock_of
from other_process import held_by_another

CROWD = 4
TURNS = 60
TAKE_TURNS = """
import os, sys, time
from pathlib import Path
from canvasdesk.storage.locks import FileLock, clear_locks, holder_of
path, turns = Path(sys.argv[1]), int(sys.argv[2])
alone = path.with_suffix(".alone")
while turns:
    lock = FileLock(path)
    if holder_of(path) is None and lock.take():
        os.close(os.open(alone, os.O_CREAT | os.O_EXCL))  # fails where there are two
        time.sleep(0.001)
        alone.unlink()
        turns -= 1
    lock.release()
    clear_locks(path.parent.parent)
"""


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return lock_of(tmp_path / "plan.canvasdesk", tmp_path / "state")


def test_one_has_it_and_says_who_and_since_when(lock: Path) -> None:
    mine, other = FileLock(lock), FileLock(lock)
    assert holder_of(lock) is None
    assert mine.take()
    assert mine.take(), "it is held already"
    assert not other.take()
    holder = holder_of(lock)
    assert holder is not None
    assert holder.host == os.uname().nodename
    assert holder.user
    assert holder.since is not None
    assert abs(datetime.now().astimezone() - holder.since) < timedelta(seconds=30)
    mine.release()
    assert holder_of(lock) is None
    assert not lock.exists()
    assert other.take()
    other.release()


def test_only_its_owner_may_look_into_a_lock(lock: Path) -> None:
    held = FileLock(lock)
    held.take()
    assert lock.stat().st_mode & 0o777 == 0o600
    assert lock.parent.stat().st_mode & 0o777 == 0o700
    held.release()


def test_a_file_has_one_lock_by_whatever_name_it_is_reached(tmp_path: Path) -> None:
    folder, state = tmp_path / "folder", tmp_path / "state"
    folder.mkdir()
    file = folder / "plan.canvasdesk"
    file.touch()
    (tmp_path / "by folder").symlink_to(folder)
    (tmp_path / "first").symlink_to(file)
    (tmp_path / "second").symlink_to("first")
    names = (
        file,
        tmp_path / "by folder" / "plan.canvasdesk",
        tmp_path / "second",
        folder / ".." / "folder" / "plan.canvasdesk",
    )
    assert len({lock_of(name, state) for name in names}) == 1
    assert lock_of(folder / "other.canvasdesk", state) != lock_of(file, state)


@pytest.mark.parametrize("name", [b"n" * 255, b"caf\xe9.canvasdesk"])
def test_names_that_are_long_or_no_text_have_locks(tmp_path: Path, name: bytes) -> None:
    held = FileLock(lock_of(tmp_path / os.fsdecode(name), tmp_path / "state"))
    assert held.take()
    assert holder_of(held.path) is not None
    held.release()


@pytest.mark.parametrize("reaped", [True, False], ids=["reaped", "zombie"])
def test_whoever_is_killed_holds_nothing(lock: Path, reaped: bool) -> None:
    with held_by_another(lock) as process:
        assert holder_of(lock) is not None
        assert not FileLock(lock).take()
        process.send_signal(signal.SIGKILL)
        if reaped:
            process.wait()
        else:
            os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        assert lock.exists()
        assert holder_of(lock) is None
        mine = FileLock(lock)
        assert mine.take()
        mine.release()


def test_what_killed_programs_left_is_cleared_and_nothing_that_is_held(
    lock: Path, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    clear_locks(state)  # no folder yet
    mine, left, note = FileLock(lock), lock.with_name("left.lock"), lock.with_name("note.txt")
    assert mine.take()
    left.write_text('{"user": "anna"}')
    note.touch()
    (lock.parent / "folder.lock").mkdir()
    (lock.parent / "leads-away.lock").symlink_to(note)
    other = lock_of(tmp_path / "other.canvasdesk", state)
    with held_by_another(other):
        clear_locks(state)
        assert other.exists()
        assert holder_of(other) is not None
    assert lock.exists()
    assert not left.exists()
    assert note.exists()
    clear_locks(state)
    assert not other.exists()
    mine.release()


def test_a_lock_that_was_made_anew_while_the_old_one_is_cleared_stays(
    lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock.parent.mkdir(parents=True)
    lock.touch()
    mine = FileLock(lock)
    flock = fcntl.flock

    def late(descriptor: int, operation: int) -> None:
        monkeypatch.setattr(fcntl, "flock", flock)
        lock.unlink()  # another one cleared it, and a third took it
        assert mine.take()
        flock(descriptor, operation)

    monkeypatch.setattr(fcntl, "flock", late)
    clear_locks(lock.parent.parent)
    assert lock.exists()
    assert holder_of(lock) is not None
    mine.release()


def test_whoever_is_stopped_holds_on(lock: Path) -> None:
    with held_by_another(lock) as process:
        process.send_signal(signal.SIGSTOP)
        assert holder_of(lock) is not None
        assert not FileLock(lock).take()


def test_the_lock_of_a_number_that_was_given_anew_is_free(lock: Path) -> None:
    lock.parent.mkdir(parents=True)
    lock.write_text(
        json.dumps({"user": "anna", "host": os.uname().nodename, "process": os.getpid()})
    )
    assert holder_of(lock) is None
    mine = FileLock(lock)
    assert mine.take()
    mine.release()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[" * 4000,
        b"[]",
        b'"anna"',
        b'{"user": 5, "host": null, "since": []}',
        b'{"since": "yesterday"}',
        b'{"user": "anna"}' + b" " * 5000,
    ],
)
def test_whatever_stands_in_a_lock_it_is_only_words(lock: Path, content: bytes) -> None:
    held = FileLock(lock)
    held.take()
    lock.write_bytes(content)
    assert holder_of(lock) == Holder()
    held.release()


def test_names_that_are_shown_are_short_and_one_line(lock: Path) -> None:
    held = FileLock(lock)
    held.take()
    lock.write_text(json.dumps({"user": "an\n\x1b[1mna", "host": "h" * 500}))
    assert holder_of(lock) == Holder("an[1mna", "h" * 80)
    held.release()


def test_a_state_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    lock = lock_of(tmp_path / "plan.canvasdesk", tmp_path / "state")
    assert holder_of(lock) is None
    with pytest.raises(StorageError, match=r"folder\.failed"):
        FileLock(lock).take()


def test_a_lock_taken_away_from_outside_is_no_trouble(lock: Path) -> None:
    held = FileLock(lock)
    held.take()
    lock.unlink()
    held.release()
    assert held.take()
    held.release()


def test_of_many_at_once_one_has_it(lock: Path) -> None:
    crowd = [
        subprocess.Popen([sys.executable, "-c", TAKE_TURNS, lock, str(TURNS)]) for _ in range(CROWD)
    ]
    assert [process.wait(60) for process in crowd] == [0] * CROWD
    assert not lock.exists()


@pytest.mark.parametrize("years", [-30, 30])
def test_clocks_make_no_lock_free_or_held(lock: Path, years: int) -> None:
    moment = time.time() + years * 365 * 86400
    with held_by_another(lock) as process:
        os.utime(lock, (moment, moment))
        assert holder_of(lock) is not None
        assert not FileLock(lock).take()
        process.kill()
        process.wait()
        os.utime(lock, (moment, moment))
        mine = FileLock(lock)
        assert mine.take()
        mine.release()
