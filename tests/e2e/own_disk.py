"""A canvas on a disk of its own, which is gone with the process that mounted it.

A test asks with ``saved_again`` how the canvas fared in a program; that mounts the disk, works on a
``canvas_on`` it and says in one line how it went (``tell``).
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from canvasdesk.app import build
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.ids import random_id
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.preferences import Preferences, write_preferences
from canvasdesk.ui.keeping import attempts
from canvasdesk.ui.keeping import filing as filing_module
from canvasdesk.ui.session import Session
from canvasdesk.ui.workplace import Workplace

PATIENCE_MS = 30_000
_TESTS = Path(__file__).parents[1]
_NO_DISK, _SAVED_AGAIN = "no disk", "saved again"


def saved_again(required_tool: Callable[[str], str], program: str, *arguments: str | Path) -> None:
    """Have a program see how a canvas fares, and assert that it was saved again."""
    # A namespace of its own: the disk is gone with the process, and nobody has to be root.
    own = [required_tool("unshare"), "--mount", "--map-root-user"]
    if subprocess.run([*own, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a disk of their own")
    done = subprocess.run(
        [*own, sys.executable, "-m", program, *arguments],
        cwd=_TESTS,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.stdout == f"{_NO_DISK}\n":
        pytest.skip("this system lets nobody mount a disk of their own")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(_SAVED_AGAIN), done.stderr


def mounted(folder: Path, *options: str) -> bool:
    """Mount a disk on a folder; where that is not allowed, say so, and return False."""
    mount = ["mount", "-t", "tmpfs", *options, "tmpfs", str(folder)]
    allowed = not subprocess.run(mount, capture_output=True, check=False).returncode
    if not allowed:
        sys.stdout.write(f"{_NO_DISK}\n")
    return allowed


def tell(how: str) -> None:
    """Say that the canvas was saved again, and how."""
    sys.stdout.write(f"{_SAVED_AGAIN}{how}\n")
    sys.stdout.flush()


@contextmanager
def canvas_on(disk: Path, folder: Path) -> Iterator[tuple[Workplace, Path]]:
    """Give a canvas with one note whose file is on a disk; its program's own folders are not."""
    app = QApplication(["canvasdesk"])
    filing_module._SAVE_AFTER_MS = 50  # type: ignore[misc]
    attempts._RETRY_AFTER_MS = 200  # type: ignore[misc]
    write_preferences(folder / "state", Preferences(guide=False))
    program = build(app, Folders(disk, folder / "state", folder / "cache"), random_id)
    program.new(Mode.PERSONAL)
    place = program.canvases[0].workplace
    write(place.session, "The first")
    wait_for(place.filing.saved)
    assert place.filing.path is not None
    yield place, place.filing.path
    place.end()
    program._around.disk.wait()
    program._around.preferences.settle()


def write(session: Session, text: str) -> None:
    """Put a note on the canvas."""
    session.do("Add a note", add_note(session.document, BlockId.CHANNELS, text, random_id))


def wait_for(signal: object) -> None:
    """Return when a signal was emitted; end the program where that takes too long."""
    loop = QEventLoop()
    signal.connect(loop.quit)  # type: ignore[attr-defined]
    QTimer.singleShot(PATIENCE_MS, lambda: sys.exit("waited in vain"))
    loop.exec()
