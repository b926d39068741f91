"""The program's own folders: made when something goes there, and closed to everybody else."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from canvasdesk.errors import StorageError


def make_folder(folder: Path) -> None:
    """Make one of the program's own folders where it is not there yet; only its owner may look.

    Raises StorageError ``folder.failed``.
    """
    with failures(folder):
        for above in reversed(folder.parents):
            if not above.exists():
                above.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)


@contextmanager
def failures(path: Path) -> Iterator[None]:
    """Raise StorageError ``folder.failed`` where the system refuses something inside."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise StorageError("folder.failed", path, reason=reason) from error


def name_for(path: Path) -> str:
    """Return what belongs to a file is called there, by whatever name one reaches the file."""
    return hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()
