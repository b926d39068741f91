"""Work for the disk goes on beside the program, in its order, and is waited for at the end."""

import gc
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from canvasdesk.errors import StorageError
from canvasdesk.ui.garbage import Garbage
from canvasdesk.ui.keeping.disk_work import DiskWork, logged


@pytest.fixture
def disk(qtbot: QtBot) -> DiskWork:
    return DiskWork()


def test_work_is_done_elsewhere_and_told_here(disk: DiskWork, qtbot: QtBot) -> None:
    told: list[tuple[threading.Thread, threading.Thread]] = []

    def then(outcome: Future[threading.Thread]) -> None:
        told.append((outcome.result(), threading.current_thread()))

    disk.begin(threading.current_thread, then)
    assert disk.busy
    qtbot.waitUntil(lambda: not disk.busy)
    ((there, here),) = told
    assert here is threading.main_thread()
    assert there is not here


def test_one_thing_is_done_after_another(disk: DiskWork) -> None:
    done: list[str] = []

    def work(name: str, seconds: float) -> Callable[[], None]:
        return lambda: (time.sleep(seconds), done.append(name))[0]

    for name, seconds in (("a", 0.02), ("b", 0.0), ("c", 0.01)):
        disk.begin(work(name, seconds), lambda _, name=name: done.append(f"after {name}"))
    disk.wait()
    assert done == ["a", "after a", "b", "after b", "c", "after c"]
    assert not disk.busy


def test_what_is_urgent_waits_for_nothing_that_is_not(disk: DiskWork) -> None:
    done, go_on = [], threading.Event()

    def keep(name: str) -> Callable[[], None]:
        return lambda: done.append(name)

    disk.begin(lambda: go_on.wait(60), lambda _: None)  # it has begun
    for name in ("a", "b!", "c", "d!"):
        disk.begin(keep(name), lambda _: None, urgent=name.endswith("!"))
    go_on.set()
    disk.wait()
    assert done == ["b!", "d!", "a", "c"]


def test_what_waits_gives_way_to_something_newer(disk: DiskWork) -> None:
    done, go_on = [], threading.Event()

    def keep(name: str) -> Callable[[], None]:
        return lambda: done.append(name)

    disk.begin(lambda: go_on.wait(60), lambda _: None, replaces="a")  # it has begun
    for name in ("a1", "b1", "a2", "c", "a3"):
        disk.begin(keep(name), lambda _, name=name: done.append(f"after {name}"), name[:1])
    go_on.set()
    disk.wait()
    assert done == ["b1", "after b1", "c", "after c", "a3", "after a3"]


def test_what_goes_wrong_is_raised_where_the_result_is_asked_for(disk: DiskWork) -> None:
    def fail() -> None:
        raise KeyError("a fault of the program")

    disk.begin(fail, lambda outcome: outcome.result())
    with pytest.raises(KeyError):
        disk.wait()
    assert not disk.busy


def test_a_fault_that_costs_nobody_anything_is_logged(
    disk: DiskWork, caplog: pytest.LogCaptureFixture, tmp_path: object
) -> None:
    def fail() -> None:
        raise StorageError("save.no_space", tmp_path)  # type: ignore[arg-type]

    disk.begin(fail, logged("nothing was remembered"))
    disk.wait()
    assert "nothing was remembered" in caplog.text
    caplog.clear()


def test_whoever_waits_for_a_slow_disk_is_told_and_the_window_is_painted(disk: DiskWork) -> None:
    go_on, painted = threading.Event(), []
    spy = QSignalSpy(disk.slow)
    QTimer.singleShot(350, lambda: (painted.append(True), go_on.set()))
    disk.begin(lambda: go_on.wait(20), lambda _: None)
    disk.wait()
    assert painted
    assert [spy.at(n)[0] for n in range(spy.count())] == [True, False]


def test_nobody_is_told_of_a_disk_that_is_quick(disk: DiskWork) -> None:
    spy = QSignalSpy(disk.slow)
    disk.begin(lambda: None, lambda _: None)
    disk.wait()
    assert spy.count() == 0


def test_garbage_is_collected_in_the_program_s_own_thread_only(disk: DiskWork) -> None:
    """Qt's objects that are garbage must not be deleted by a thread that writes to a disk."""
    Garbage(disk)

    def make_much() -> int:
        kept = [[number] for number in range(5000)]
        return len(kept)

    knot: list[object] = [QTimer()]
    knot.append(knot)
    dropped = QSignalSpy(knot[0].destroyed)  # type: ignore[attr-defined]
    del knot
    disk.begin(make_much, lambda _: None)
    disk.wait()
    assert dropped.count() == 0
    gc.collect()
    assert dropped.count() == 1


def test_garbage_is_collected_by_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("canvasdesk.ui.garbage._EVERY_MS", 10)
    parent = QObject()
    garbage = Garbage(parent)
    garbage.settle()
    knots: list[list[object]] = [[QObject()] for _ in range(1000)]
    dropped = QSignalSpy(knots[0][0].destroyed)  # type: ignore[attr-defined]
    for knot in knots:
        knot.append(knot)
    del knots, knot
    qtbot.waitUntil(lambda: dropped.count() == 1)
    garbage.put_off()
    garbage.look_at_all()
