"""Who writes to a document's file: one process, and that only as long as it lives.

A lock is a file of its own in the state folder, held with ``flock``: the kernel lets go of it with
the process that held it, however that ended. A number of a process kept in a file would say less:
it may be a zombie's, be given to another process, or mean another one in a container.
"""

import json
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from canvasdesk.errors import StorageError
from canvasdesk.storage.files import read_file
from canvasdesk.storage.own_folders import failures, make_folder, name_for

try:
    import fcntl
    import pwd
except ImportError:  # a system that has no such locks: there only contents are compared
    fcntl = None  # type: ignore[assignment]

FOLDER = "locks"
_MOST_BYTES = 4096
_LONGEST = 80
_TRIES = 5
_PAUSE_S = 0.01
"""Whoever looks holds a lock for a moment; whoever wants it tries again."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a lock and since when; what could not be told is empty."""

    user: str = ""
    host: str = ""
    since: datetime | None = None


def lock_of(document: Path, state: Path) -> Path:
    """Return where the lock of a document's file is: the same by whatever name one reaches it."""
    return state / FOLDER / f"{name_for(document)}.lock"


def holder_of(lock: Path) -> Holder | None:
    """Return who has a lock now, this process too; None where nobody has it or it cannot be told.

    Nothing is written.
    """
    if fcntl is None:
        return None
    try:
        descriptor = os.open(lock, os.O_RDONLY)
    except OSError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _read_holder(lock)
    except OSError:
        return None
    else:
        return None
    finally:
        os.close(descriptor)


def is_own(holder: Holder) -> bool:
    """Say whether the same user on the same computer has a lock, in whatever program."""
    return bool(holder.user and holder.host) and (holder.user, holder.host) == (_user(), _host())


def clear_locks(state: Path) -> None:
    """Take away the files of locks that nobody holds: programs that were killed leave them."""
    if fcntl is None:
        return
    try:
        left = [entry.path for entry in os.scandir(state / FOLDER) if entry.name.endswith(".lock")]
    except OSError:
        return
    for path in left:
        with suppress(OSError):
            _clear(Path(path))


def _clear(lock: Path) -> None:
    """Take a lock's file away while it is held, and only if its name leads to what is held.

    Whoever opened it meanwhile holds nothing by it, sees that, and makes a new one.
    """
    descriptor = os.open(lock, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if _is_same_file(descriptor, lock):
            lock.unlink()
    finally:
        os.close(descriptor)


class FileLock:
    """One lock, taken and let go by one thread after the other."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether the lock is held by this."""
        return self._descriptor is not None

    def take(self) -> bool:
        """Take the lock, and return whether it is held now.

        Raises StorageError ``folder.failed`` where there can be no lock.
        """
        if self.held:
            return True
        if fcntl is None:
            raise StorageError("folder.failed", self.path, reason="no flock")
        make_folder(self.path.parent)
        with failures(self.path):
            return self._take()

    def release(self) -> None:
        """Let go of the lock, and take its file away."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with suppress(OSError):
                self.path.unlink()  # while it is held: nobody can have taken it yet
            os.close(descriptor)

    def _take(self) -> bool:
        for _ in range(_TRIES):
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if _is_same_file(descriptor, self.path):
                    self._sign(descriptor)
                    self._descriptor, descriptor = descriptor, -1
                    return True
            except BlockingIOError:
                time.sleep(_PAUSE_S)
            finally:
                if descriptor >= 0:
                    os.close(descriptor)
        return False

    def _sign(self, descriptor: int) -> None:
        """Say who holds the lock; it is held as well where there is no room to say so."""
        mine = {
            "user": _user(),
            "host": _host(),
            "since": datetime.now().astimezone().isoformat(timespec="seconds"),
        }
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.write(descriptor, json.dumps(mine).encode())


def _is_same_file(descriptor: int, path: Path) -> bool:
    """Say whether a file that was opened is still there by its name."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _user() -> str:
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # a user without a name
        return ""


def _host() -> str:
    return os.uname().nodename


def _read_holder(lock: Path) -> Holder:
    try:
        said = json.loads(read_file(lock, _MOST_BYTES))
    except (StorageError, ValueError, RecursionError):
        return Holder()
    if not isinstance(said, dict):
        return Holder()
    since = None
    with suppress(TypeError, ValueError):
        since = datetime.fromisoformat(said.get("since", "")).astimezone()
    return Holder(_word(said.get("user")), _word(said.get("host")), since)


def _word(value: Any) -> str:
    """Return a name that may be shown, whatever stands in the file."""
    text = value if isinstance(value, str) else ""
    return "".join(sign for sign in text if sign.isprintable())[:_LONGEST]
