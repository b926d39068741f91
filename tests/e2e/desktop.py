"""A desktop of its own for the real program: X server, window manager, empty home, mouse, keys.

Nothing here sleeps for a fixed time: every step waits until what it wants is there.
"""

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from PIL import Image, ImageChops, ImageColor

from canvasdesk.geometry.sheet import SHEET

TOOLS = ("Xvfb", "openbox", "xdotool", "import")
_PATIENCE_S = 60.0
_POLL_S = 0.05
_KEPT = ("PATH", "LC_ALL", "LANG", "TZ", "PYTHONDONTWRITEBYTECODE")
_THEMES = Path(__file__).parents[2] / "resources" / "themes"
_WHITE = (255, 255, 255)
_LEAST_PX = 300
_CARET_PX = (6, 60)

T = TypeVar("T")


def wait_for(find: Callable[[], T | None], what: str) -> T:
    """Return what ``find`` finds, as soon as it is neither None nor false."""
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(_POLL_S)
    raise AssertionError(f"waited {_PATIENCE_S:g} s in vain for {what}")


@dataclass(frozen=True, slots=True)
class SheetOnScreen:
    """Where a sheet lies on the screen, in pixels."""

    left: int
    top: int
    scale: float

    def at(self, x: float, y: float) -> tuple[int, int]:
        """Return the pixel of a point of the sheet."""
        return round(self.left + x * self.scale), round(self.top + y * self.scale)


class Desktop:
    """A screen that is seen by nobody, with one program on it."""

    def __init__(self, display: str, home: Path) -> None:
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        self.environment = {
            **kept,
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "QT_QPA_PLATFORM": "xcb",
        }

    @contextmanager
    def running(self, *command: str | Path) -> Iterator["Running"]:
        """Start a program, and make sure that it is gone at the end."""
        with subprocess.Popen(
            command, env=self.environment, stderr=subprocess.PIPE, text=True
        ) as process:
            try:
                yield Running(self, process)
            finally:
                if process.poll() is None:
                    process.kill()

    def tool(self, *arguments: str | int) -> str:
        """Run xdotool and return what it printed; finding nothing is no failure."""
        command = ["xdotool", *map(str, arguments)]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    @property
    def is_managed(self) -> bool:
        """Whether a window manager answers for the windows."""
        asked = ["xdotool", "get_desktop"]
        done = subprocess.run(asked, env=self.environment, capture_output=True, check=False)
        return done.returncode == 0

    def screenshot(self) -> Image.Image:
        """Return what is on the screen."""
        done = subprocess.run(
            ["import", "-silent", "-window", "root", "png:-"],
            env=self.environment,
            capture_output=True,
            check=True,
        )
        return Image.open(BytesIO(done.stdout)).convert("RGB")

    def calm_screenshot(self) -> Image.Image:
        """Return what is on the screen once nothing moves any more."""
        seen: list[Image.Image] = []

        def calm() -> Image.Image | None:
            seen.append(self.screenshot())
            return seen[-1] if len(seen) > 2 and _calm(*seen[-3:]) else None

        return wait_for(calm, "a screen on which nothing moves")

    def click(self, at: tuple[int, int], times: int = 1) -> None:
        """Click, or double-click."""
        self.tool("mousemove", *at, "click", "--repeat", times, "--delay", 60, 1)

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int = 8) -> None:
        """Press at one place, go to another on a straight line, and let go."""
        self.tool("mousemove", *start, "mousedown", 1)
        for step in range(1, steps + 1):
            x = start[0] + (end[0] - start[0]) * step // steps
            y = start[1] + (end[1] - start[1]) * step // steps
            self.tool("mousemove", x, y)
        self.tool("mouseup", 1)

    def windows(self) -> list[str]:
        """Return the titles of all windows that can be seen."""
        found = self.tool("search", "--onlyvisible", "--name", "").split()
        titles = (self.tool("getwindowname", each).strip() for each in found)
        return [title for title in titles if title]

    def key(self, *keys: str) -> None:
        """Press keys one after the other, as xdotool names them."""
        self.tool("key", "--delay", 40, *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self.tool("type", "--delay", 20, text)

    def sheet(self) -> SheetOnScreen:
        """Return where the sheet lies, once the window has come to rest."""
        found = find_sheet(self.calm_screenshot())
        assert found is not None, "no sheet is on the screen"
        return found


class Running:
    """A program on a desktop."""

    def __init__(self, desktop: Desktop, process: subprocess.Popen[str]) -> None:
        self._desktop = desktop
        self._process = process

    def wait_for_window(self, title: str, *, own: bool = False) -> None:
        """Wait for a window whose title has a text in it, and give it the keyboard.

        ``own`` leaves out windows of other programs.
        """
        whose = ("--all", "--pid", self._process.pid) if own else ()

        def find() -> str | None:
            assert self._process.poll() is None, f"the program ended: {self._errors()}"
            return self._desktop.tool("search", *whose, "--onlyvisible", "--name", title)

        window = wait_for(find, f"a window called {title}").split()[-1]
        self._desktop.tool("windowactivate", "--sync", window)

    def quit(self) -> str:
        """Quit by the keyboard, and return what the program wrote to its error stream."""
        self._desktop.key("ctrl+q")
        return self.wait()

    def wait(self, seconds: float = _PATIENCE_S) -> str:
        """Return what the program wrote to its error stream, when it has ended well."""
        self._process.wait(seconds)
        errors = self._errors()
        assert self._process.returncode == 0, errors
        return errors

    @property
    def is_there(self) -> bool:
        """Whether the program has not ended."""
        return self._process.poll() is None

    def stop(self) -> None:
        """Have the program hang: it does nothing more, and still is there."""
        self._process.send_signal(signal.SIGSTOP)

    def kill(self) -> None:
        """End the program as a power cut would."""
        self._process.kill()
        self.wait_for_end()

    def wait_for_end(self) -> None:
        """Wait until the program is gone, however it ended."""
        self._process.wait(_PATIENCE_S)

    def _errors(self) -> str:
        assert self._process.stderr is not None
        return self._process.stderr.read()


def _calm(*shots: Image.Image) -> bool:
    """Say whether nothing moved from shot to shot; a blink of the caret is no movement."""
    for one, next_one in pairwise(shots):
        box = ImageChops.difference(one, next_one).getbbox()
        if box is not None and (box[2] - box[0] > _CARET_PX[0] or box[3] - box[1] > _CARET_PX[1]):
            return False
    return True


@contextmanager
def open_desktop(folder: Path, size: str = "1366x768") -> Iterator[Desktop]:
    """Start an X server that takes no network connections, and a window manager on it."""
    home = folder / "home"
    home.mkdir(mode=0o700)
    reading, writing = os.pipe()
    server_command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24"]
    # Without -noreset a server begins anew whenever its last program leaves it: a question asked
    # before the window manager is there would then throw the window manager out.
    server_command += ["-nolisten", "tcp", "-noreset"]
    server = _start(server_command, dict(os.environ), writing)
    os.close(writing)
    with os.fdopen(reading) as display:
        desktop = Desktop(f":{display.readline().strip()}", home)
    manager = _start(["openbox", "--sm-disable"], desktop.environment)
    try:
        wait_for(lambda: desktop.is_managed, "the window manager")
        yield desktop
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def _start(
    command: Sequence[str], environment: dict[str, str], *kept: int
) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, env=environment, pass_fds=kept, stdout=quiet, stderr=quiet)


def shows_notice(screen: Image.Image) -> bool:
    """Say whether the strip is there that says what went wrong, or why one has to wait."""
    theme = json.loads((_THEMES / "light.json").read_text(encoding="utf-8"))
    colour = ImageColor.getrgb(theme["notice"])[:3]
    colours = screen.getcolors(screen.width * screen.height) or []
    return any(found == colour for _, found in colours)


def find_sheet(screen: Image.Image) -> SheetOnScreen | None:
    """Return where the largest white sheet lies: its left margin is an unbroken white line."""
    middle = screen.height // 2
    for x in range(screen.width):
        if screen.getpixel((x, middle)) != _WHITE:
            continue
        inside = x + 4
        top = bottom = middle
        while top > 0 and screen.getpixel((inside, top - 1)) == _WHITE:
            top -= 1
        while bottom + 1 < screen.height and screen.getpixel((inside, bottom + 1)) == _WHITE:
            bottom += 1
        if bottom - top > _LEAST_PX:
            return SheetOnScreen(x, top, (bottom + 1 - top) / SHEET.height)
    return None
