"""A second start gives its files to the program that runs, and never hangs on one that does not."""

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.format import document_bytes
from canvasdesk.ui import running
from canvasdesk.ui.listening import Listener
from canvasdesk.ui.program import Program
from canvasdesk.ui.running import (
    GO,
    MOST_BYTES,
    MOST_FILES,
    Start,
    decoded,
    encoded,
    hand_over,
    is_whole,
    meeting_place,
)

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

HAND_OVER = """
import sys
from pathlib import Path
from canvasdesk.ui.running import hand_over
print(hand_over([Path(name) for name in sys.argv[2:]], Path(sys.argv[1])))
print(*sys.modules)
"""
LISTEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from canvasdesk.ui.listening import Listener
app = QCoreApplication([])
listener = Listener(Path(sys.argv[1]), lambda: True, app)
listener.asked.connect(lambda start: print(*start.files, flush=True))
print(listener.listen(), flush=True)
app.exec()
"""
FILES = (Path("/a/plan.canvasdesk"), Path(os.fsdecode(b"/a/caf\xe9 \n.json")))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    return folder / "here"


@pytest.fixture
def plan(tmp_path: Path, empty: Document) -> Path:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(empty))
    return path


@pytest.fixture
def listener(qapp: QApplication, place: Path) -> Iterator[Listener]:
    listener = Listener(place, lambda: True)
    assert listener.listen()
    yield listener
    listener.close()
    listener.deleteLater()


@contextmanager
def another(place: Path) -> Iterator[subprocess.Popen[str]]:
    """Have another process listen inside, as long as it lives."""
    with subprocess.Popen(
        [sys.executable, "-c", LISTEN, place], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def handed_over(place: Path, *files: Path, qtbot: QtBot) -> list[str]:
    """Start another process that hands files over; return what it printed."""
    with subprocess.Popen(
        [sys.executable, "-c", HAND_OVER, place, *files], stdout=subprocess.PIPE, text=True
    ) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        assert process.stdout is not None
        return process.stdout.read().splitlines()


def test_a_start_gives_its_files_and_little_is_imported_for_it(
    listener: Listener, place: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[Start] = []
    listener.asked.connect(asked.append)
    done, modules = handed_over(place, *FILES, qtbot=qtbot)
    assert done == "True"
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [Start(FILES)]
    assert "PySide6.QtNetwork" in modules
    assert not {"PySide6.QtGui", "PySide6.QtWidgets", "json"} & set(modules.split())


def test_only_its_user_may_speak_to_a_program(listener: Listener, place: Path) -> None:
    assert place.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO) == 0
    assert place.parent.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO) == 0
    listener.close()
    assert not place.exists()


def test_a_program_that_is_stopped_keeps_nobody(place: Path, tmp_path: Path) -> None:
    with another(place) as process:
        process.send_signal(signal.SIGSTOP)
        began = time.monotonic()
        assert not hand_over([tmp_path / "given.canvasdesk"], place)
        assert time.monotonic() - began < running.PATIENCE_S + 1
        process.send_signal(signal.SIGCONT)
        assert hand_over([tmp_path / "later.canvasdesk"], place)
        assert process.stdout is not None
        # What it was given up for it does not open when it wakes up.
        assert process.stdout.readline().endswith("later.canvasdesk\n")


def test_what_a_killed_program_left_is_no_program(place: Path) -> None:
    with another(place) as process:
        process.kill()
        process.wait()
        assert place.exists()
        began = time.monotonic()
        assert not hand_over([], place)
        assert time.monotonic() - began < running.PATIENCE_S
    listener = Listener(place, lambda: True)
    assert listener.listen()
    listener.close()


def test_one_listens_where_two_would(place: Path, qtbot: QtBot) -> None:
    with another(place) as process:
        second = Listener(place, lambda: True)
        assert not second.listen()
        assert hand_over([Path("/a/b.json")], place)
        assert process.stdout is not None
        assert process.stdout.readline() == "/a/b.json\n"
        process.kill()
        process.wait()
        assert second.listen(), "once the other is gone"
        assert second.listen()
        second.close()


def test_without_a_program_nothing_is_tried(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", None)
    assert not hand_over([], None)
    assert not hand_over([], place)
    place.touch()
    assert not hand_over([], place)


def test_a_program_on_its_way_out_takes_nothing(place: Path, qtbot: QtBot) -> None:
    listener = Listener(place, lambda: False)
    assert listener.listen()
    assert handed_over(place, qtbot=qtbot)[0] == "False"
    listener.close()


def test_where_programs_meet_belongs_to_user_state_and_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    tmp_path.chmod(0o700)
    state, screen = tmp_path / "state", {"DISPLAY": ":1"}
    there = meeting_place(state, screen)
    assert there is not None
    assert there.parent.parent == tmp_path
    assert len(there.name) == 16
    assert meeting_place(state, screen) == there
    assert meeting_place(state, {"DISPLAY": ":2"}) != there
    assert meeting_place(tmp_path / "other", screen) != there
    there.parent.mkdir()
    there.parent.chmod(0o770)
    assert meeting_place(state, screen) is None, "others could put a socket there"
    there.parent.rmdir()
    there.parent.symlink_to(tmp_path)
    assert meeting_place(state, screen) is None


def test_a_start_comes_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    start = Start(FILES, "token", "id_TIME1")
    message = encoded(start)
    assert message is not None
    assert decoded(message) == start
    for end in range(len(message)):
        assert not is_whole(message[:end])
        assert decoded(message[:end]) is None
    assert encoded(Start((Path("relative"),))) is None
    assert encoded(Start((Path("/x"),) * (MOST_FILES + 1))) is None
    assert encoded(Start((Path("/" + "x" * 5000),))) is None
    assert encoded(Start((), "x" * 300)) is None


def _message(content: bytes) -> bytes:
    return b"%08x" % len(content) + content


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"GET / HTTP/1.1\r\n\r\n",
        b"ffffffff",
        b"%08x" % (MOST_BYTES + 1),
        _message(b""),
        _message(b"canvasdesk 1"),
        _message(b"canvasdesk 1\0\0\0relative"),
        _message(b"canvasdesk 1\0\0\0"),
        _message(b"canvasdesk 2\0\0\0/a"),
        _message(b"canvasdesk 1\0to\nken\0\0/a"),
        _message(b"canvasdesk 1\0\xff\0\0/a"),
        _message(b"canvasdesk 1\0\0\0/a") + b"more",
    ],
)
def test_what_is_no_start_is_refused(message: bytes) -> None:
    assert decoded(message) is None


@given(st.binary(max_size=200) | st.binary(max_size=100).map(_message))
def test_whatever_comes_it_is_a_start_or_nothing(message: bytes) -> None:
    is_whole(message)
    start = decoded(message)
    assert start is None or encoded(start) == message


@pytest.mark.parametrize(
    "sent",
    [
        [b"ffffffff"],
        [b"x" * 2 * MOST_BYTES],
        [_message(b"nonsense")],
        [encoded(Start(FILES)), b"no\n"],
        [encoded(Start(FILES)), GO * 2],
        [encoded(Start(FILES))],
    ],
    ids=["too much", "flood", "nonsense", "no", "twice", "silence"],
)
def test_whoever_says_something_else_is_left(
    listener: Listener,
    place: Path,
    qtbot: QtBot,
    sent: list[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("canvasdesk.ui.listening._PATIENCE_MS", 300)
    asked: list[Start] = []
    listener.asked.connect(asked.append)
    caller = QLocalSocket()
    caller.connectToServer(str(place))
    assert caller.waitForConnected(1000)
    for part in sent:
        caller.write(part)
        caller.flush()
        qtbot.wait(50)
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: caller.state() is unconnected)
    assert not asked


def test_many_who_say_nothing_keep_nobody_out_for_long(
    listener: Listener, place: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canvasdesk.ui.listening._PATIENCE_MS", 300)
    callers = [QLocalSocket() for _ in range(40)]
    for caller in callers:
        caller.connectToServer(str(place))
    qtbot.wait(600)
    assert listener._calls == 0
    assert handed_over(place, qtbot=qtbot)[0] == "True"


@pytest.fixture
def take(program: Program, qtbot: QtBot) -> Callable[..., None]:
    """Return a function that has the program do what a later start was asked for."""

    def take(*files: Path) -> None:
        program.take(Start(files))
        qtbot.waitUntil(lambda: all(window.furnished for window in program.canvases))

    return take


def test_the_program_opens_what_it_is_given_once(
    program: Program, take: Callable[..., None], plan: Path, tmp_path: Path
) -> None:
    take(plan)
    (window,) = program.canvases
    assert window.workplace.filing.path == plan
    assert window.isActiveWindow()
    program.new(Mode.PERSONAL)
    link = tmp_path / "link.canvasdesk"
    link.symlink_to(plan)
    take(link)
    assert len(program.canvases) == 2
    assert window.isActiveWindow(), "a file that is open comes to the front"


def test_a_start_without_files_brings_to_the_front_what_there_is(
    program: Program, take: Callable[..., None]
) -> None:
    take()
    assert program.start is not None
    assert program.start.window.isVisible()
    program.start.window.showMinimized()
    take()
    assert not program.start.window.isMinimized()
    program.new(Mode.PERSONAL)
    (window,) = program.canvases
    window.showMinimized()
    take()
    assert not window.isMinimized()
    assert len(program.canvases) == 1


def test_a_file_that_cannot_be_read_is_told_in_the_window(
    program: Program, take: Callable[..., None], plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    take(plan)
    program.take(Start((tmp_path / "gone.canvasdesk",)))
    qtbot.waitUntil(lambda: "gone" in program.canvases[0].workplace.notice.text)


def test_a_question_that_waits_stays_in_front(
    program: Program, take: Callable[..., None], plan: Path
) -> None:
    program.new(Mode.PERSONAL)
    dialog = QDialog(program.canvases[0])
    seen: list[bool] = []

    def start() -> None:
        take(plan)
        seen.append(dialog.isActiveWindow())
        dialog.reject()

    QTimer.singleShot(0, start)
    dialog.exec()
    assert seen == [True]
    assert len(program.canvases) == 2


def test_the_desktop_s_leave_to_come_forward_is_used_once(
    program: Program, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str | None] = []
    monkeypatch.setattr(
        "canvasdesk.ui.program._bring_forward",
        lambda _window: seen.append(os.environ.get("XDG_ACTIVATION_TOKEN")),
    )
    program.take(Start((plan,), "leave"))
    assert seen == ["leave"]
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


def test_no_start_is_taken_on_the_way_out(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    monkeypatch.setattr(
        "canvasdesk.ui.program.leave", lambda *_, **__: seen.append(program.may_take()) or False
    )
    assert program.may_take()
    program.quit()
    assert seen == [False]
    assert program.may_take()


def test_a_server_that_answers_nonsense_is_not_believed(place: Path) -> None:
    with subprocess.Popen(
        [
            sys.executable,
            "-c",
            LISTEN.replace(
                "listener.asked",
                "import canvasdesk.ui.listening as it; it.TAKEN = b'thanks'\nlistener.asked",
            ),
            place,
        ],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        assert not hand_over([Path("/a")], place)
        process.kill()
