"""How the command line speaks of errors, and how its outputs come to be whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from canvasdesk.errors import CanvasdeskError, FileError, StorageError
from canvasdesk.messages import message, sentence
from canvasdesk.storage.files import ABSENT
from canvasdesk.storage.program import NAME
from canvasdesk.storage.saving import count_names, save

_LINE = 100


def error_line(error: CanvasdeskError) -> str:
    """Return one line: the program, the file, the place, what is wrong and what to do."""
    parts = [NAME]
    if isinstance(error, FileError):
        parts.append(shown_path(error.path))
    return ": ".join([*parts, message(error)])


def shown_path(path: Path) -> str:
    """Return a path fit for a terminal: a name may hold a newline, or worse."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in str(path))


def shown_text(text: str) -> str:
    """Return the beginning of a text on one line, fit for a terminal."""
    line = "".join(sign if sign.isprintable() else " " for sign in " ".join(text.split()))
    return line if len(line) <= _LINE else f"{line[: _LINE - 1]}…"


def check_output(path: Path, source: Path | None = None, *, force: bool) -> None:
    """Refuse an output before any work is done for it.

    Raises StorageError ``output.exists`` or ``output.is_source``.
    """
    if source is not None and os.path.realpath(path) == os.path.realpath(source):
        raise StorageError("output.is_source", path)
    if not force and os.path.lexists(path):
        raise StorageError("output.exists", path)


@contextmanager
def sole_writer(path: Path) -> Iterator[None]:
    """Hold the lock of a canvas inside, as a window does that has it open.

    Raises StorageError ``save.held`` where one has: it would have to merge what it never asked for.
    """
    from canvasdesk.storage.folders import user_folders
    from canvasdesk.storage.locks import FileLock, lock_of

    lock = FileLock(lock_of(path, user_folders().state))
    taken = True
    with suppress(StorageError):  # without a folder for locks only contents are compared
        taken = lock.take()
    if not taken:
        raise StorageError("save.held", path)
    try:
        yield
    finally:
        lock.release()


def write_output(path: Path, data: bytes, *, force: bool) -> None:
    """Write an output whole; only ``force`` replaces what is there. Raises StorageError."""
    if force:
        tell_of_links(path)
    save(path, data, expected=None if force else ABSENT)


def tell_of_links(path: Path) -> None:
    """Say of a file that is going to be replaced whether it has other names on its disk."""
    names = count_names(path)
    if names > 1:
        print(f"{shown_path(path)}: {sentence('output.linked', {'count': names})}")


def counted(count: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{count} {one if count == 1 else many}"
