"""Reading a whole file, with every way that can go wrong named. What is in it is not known here."""

import errno
import hashlib
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import NewType

from canvasdesk.errors import StorageError
from canvasdesk.model import limits

ContentHash = NewType("ContentHash", str)
"""The SHA-256 of a file's bytes, in hexadecimal digits."""

ABSENT = ContentHash("")
"""What stands for the content of a file that is not there."""

_CODES = {
    errno.ENOENT: "file.missing",
    errno.ENOTDIR: "file.missing",
    errno.EACCES: "file.no_permission",
    errno.EPERM: "file.no_permission",
    errno.EISDIR: "file.is_folder",
    errno.ELOOP: "file.link_circle",
}


def content_hash(data: bytes) -> ContentHash:
    """Return the hash that names a file's content."""
    return ContentHash(hashlib.sha256(data).hexdigest())


def read_file(path: Path, limit: int = limits.FILE_BYTES) -> bytes:
    """Return the bytes of a regular file of at most ``limit`` bytes.

    The size is looked at before anything is read, and a pipe or device is never waited for.
    Raises StorageError ``file.missing``, ``file.no_permission``, ``file.is_folder``,
    ``file.not_regular``, ``file.link_circle``, ``limit.file`` or ``file.unreadable``.
    """
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            _check_kind(path, os.fstat(file.fileno()), limit)
            data = file.read(limit + 1)
    except OSError as error:
        raise _refusal(path, error) from error
    except ValueError as error:  # a NUL in the name
        raise StorageError("file.missing", path) from error
    if len(data) > limit:
        raise _too_large(path, len(data), limit)
    return data


def hash_of_file(path: Path) -> ContentHash:
    """Return the hash of what a file holds now, ``ABSENT`` where there is none.

    Raises StorageError like ``read_file`` where a file is there but cannot be read.
    """
    try:
        return content_hash(read_file(path))
    except StorageError as error:
        if error.code == "file.missing":
            return ABSENT
        raise


def is_file(path: Path) -> bool:
    """Say whether there is a file; False also for a name that no disk takes."""
    return os.path.isfile(path)  # noqa: PTH113  Path's own raises for a name too long


def is_folder(path: Path) -> bool:
    """Say whether there is a folder; False also for a name that no disk takes."""
    return os.path.isdir(path)  # noqa: PTH112  Path's own raises for a name too long


def is_same_file(path: Path, other: Path) -> bool:
    """Say whether two paths lead to one file, by whatever names; one need not be there yet."""
    with suppress(OSError):
        if path.samefile(other):
            return True
    return os.path.realpath(path) == os.path.realpath(other)


def _open_at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _check_kind(path: Path, status: os.stat_result, limit: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise StorageError("file.is_folder", path)
    if not stat.S_ISREG(status.st_mode):
        raise StorageError("file.not_regular", path)
    if status.st_size > limit:
        raise _too_large(path, status.st_size, limit)


def _too_large(path: Path, size: int, limit: int) -> StorageError:
    return StorageError("limit.file", path, size=size, limit=limit)


def _refusal(path: Path, error: OSError) -> StorageError:
    code = _CODES.get(error.errno or 0, "file.unreadable")
    return StorageError(code, path, reason=error.strerror or type(error).__name__)
