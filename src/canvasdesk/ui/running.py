"""A second start gives its files to the program that runs already, and ends.

Here is where the two meet, what is said, and the side of the second start, which imports little;
``listening`` is the other side. One program is another's only for the same user, state folder and
screen. Where it does not answer, each goes on by itself: locks protect the files.
"""

import os
import stat
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash

from canvasdesk.storage.folders import runtime_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

MOST_BYTES = 1 << 18
"""What all that is said in one direction may take."""
MOST_FILES = 1000
TAKEN, GO = b"taken\n", b"go\n"
PATIENCE_S = 2.0
"""How long a running program has to answer in; one that is stopped never does."""
_GREETING = b"canvasdesk 1"
_SIZE_DIGITS = 8
_LONGEST_PATH = 4096
_LONGEST_TOKEN = 256
_SCREEN = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class Start:
    """What a start was asked for: absolute files, and the desktop's leave to come to the front."""

    files: tuple[Path, ...]
    activation_token: str = ""
    startup_id: str = ""


def meeting_place(state: Path, environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return where programs with this state folder meet; None where somebody else could meddle.

    The folder need not be there yet.
    """
    if not hasattr(os, "getuid"):
        return None  # a system where who owns a folder cannot be told so
    folder = runtime_folder()
    if not (_is_safe(folder.parent) and _is_safe(folder)):
        return None
    screen = (environment.get(name, "") for name in _SCREEN)
    key = "\0".join([os.path.realpath(state), *screen])
    # Qt's hash, as it is there already: Python's would cost the start half of what this does.
    digest = QCryptographicHash.hash(os.fsencode(key), QCryptographicHash.Algorithm.Sha256)
    return folder / bytes(digest.toHex().data()).decode()[:16]


def hand_over(files: Sequence[Path], place: Path | None) -> bool:
    """Give files to the program that listens at a place; return whether it took them."""
    # One look is all that it costs where no program runs.
    if place is None or not _is_socket(place):
        return False
    message = encoded(
        Start(
            tuple(file.absolute() for file in files),
            os.environ.get("XDG_ACTIVATION_TOKEN", ""),
            os.environ.get("DESKTOP_STARTUP_ID", ""),
        )
    )
    if message is None:
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    try:
        return _is_taken(socket, str(place), message)
    finally:
        socket.abort()


def _is_taken(socket: "QLocalSocket", place: str, message: bytes) -> bool:
    end = time.monotonic() + PATIENCE_S

    def left_ms() -> int:
        return max(0, int(1000 * (end - time.monotonic())))

    socket.connectToServer(place)
    if not socket.waitForConnected(left_ms()):
        return False
    socket.write(message)
    answer = b""
    while len(answer) < len(TAKEN):
        if not socket.waitForReadyRead(left_ms()):
            return False
        answer += bytes(socket.readAll().data())
    if answer != TAKEN:
        return False
    # Only now is anything opened: a program that wakes up later finds that it was given up.
    socket.write(GO)
    socket.flush()
    socket.disconnectFromServer()
    return True


def encoded(start: Start) -> bytes | None:
    """Return a start as it is sent; None where it is more than is ever taken."""
    tokens = (
        token.encode(errors="replace") for token in (start.activation_token, start.startup_id)
    )
    paths = (os.fsencode(file) for file in start.files)
    content = b"\0".join([_GREETING, *tokens, *paths])
    message = b"%0*x" % (_SIZE_DIGITS, len(content)) + content
    return message if decoded(message) is not None else None


def is_whole(message: bytes) -> bool:
    """Say whether all has come that the beginning of a message announces, or nothing ever will."""
    size = _size(message)
    return size is None or len(message) >= _SIZE_DIGITS + size


def decoded(message: bytes) -> Start | None:
    """Return what a message asks for; None where it is none of ours, whoever sent it."""
    size, content = _size(message), message[_SIZE_DIGITS:]
    if size is None or len(content) != size:
        return None
    greeting, *words = content.split(b"\0")
    if greeting != _GREETING or not 2 <= len(words) <= 2 + MOST_FILES:
        return None
    tokens, paths = words[:2], words[2:]
    if not all(len(token) <= _LONGEST_TOKEN and _is_plain(token) for token in tokens):
        return None
    files = tuple(Path(os.fsdecode(path)) for path in paths if len(path) <= _LONGEST_PATH)
    if len(files) < len(paths) or not all(file.is_absolute() for file in files):
        return None
    return Start(files, *(token.decode() for token in tokens))


def _size(message: bytes) -> int | None:
    """Return the size that a message announces, 0 until that is known, None where it is none."""
    digits = message[:_SIZE_DIGITS]
    if any(digit not in b"0123456789abcdef" for digit in digits):
        return None
    size = int(digits, 16) if len(digits) == _SIZE_DIGITS else 0
    return size if size <= MOST_BYTES else None


def _is_plain(token: bytes) -> bool:
    return token.isascii() and (not token or token.decode().isprintable())


def _is_socket(place: Path) -> bool:
    try:
        return stat.S_ISSOCK(place.lstat().st_mode)
    except OSError:
        return False


def _is_safe(folder: Path) -> bool:
    """Say whether nobody but the user can put anything into a folder, or it is not there yet."""
    try:
        status = folder.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    writable = status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not writable
