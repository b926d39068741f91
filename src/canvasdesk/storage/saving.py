"""Writing a file so that it is there whole or not at all.

``QSaveFile`` says that a save went well after a failed fsync, and ``Path.write_bytes`` truncates
first; so this is done by hand, each step checked. What the bytes mean is not known here.
"""

import errno
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from canvasdesk.errors import StorageError
from canvasdesk.storage.files import ABSENT, ContentHash, content_hash, hash_of_file

_CODES = {
    errno.ENOSPC: "save.no_space",
    errno.EDQUOT: "save.no_quota",
    errno.EACCES: "save.no_permission",
    errno.EPERM: "save.no_permission",
    errno.EROFS: "save.read_only",
    errno.ENOENT: "save.folder_gone",
    errno.ENOTDIR: "save.folder_gone",
    errno.ENAMETOOLONG: "save.name_too_long",
    errno.ELOOP: "save.link_circle",
    errno.EIO: "save.disk_fault",
}

TEMPORARY = ".canvasdesk-"
"""How the names of files begin that a save writes to before it is in place.

What is left of them when the program is killed is for ``leftovers``, or ``recovery``.
"""

_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}
"""What file systems answer that cannot sync a folder; there is nothing more to be done."""


@dataclass(frozen=True, slots=True)
class Disk:
    """The calls a save makes. Tests have one of them fail."""

    open: Callable[..., int] = os.open
    write: Callable[[int, memoryview], int] = os.write
    fsync: Callable[[int], None] = os.fsync
    chmod: Callable[[Path, int], None] = os.chmod
    close: Callable[[int], None] = os.close
    replace: Callable[[Path, Path], None] = os.replace
    unlink: Callable[[Path], None] = os.unlink
    link: Callable[[Path, Path], None] = os.link


DISK = Disk()


class Lasting(Enum):
    """What a power cut right after a save may do to it; each step less is one wait less."""

    CONFIRMED = auto()
    """Nothing: the disk has confirmed that the new content is there."""
    WHOLE = auto()
    """The file may be as it was before: either way it is whole."""
    PERHAPS = auto()
    """It may be damaged. Whoever reads it notices."""


def save(
    path: Path,
    data: bytes,
    expected: ContentHash | None = None,
    disk: Disk = DISK,
    lasting: Lasting = Lasting.CONFIRMED,
) -> ContentHash:
    """Put ``data`` in place of what a file holds, and return the hash of the new content.

    ``expected`` is the hash of what the file is known to hold (``ABSENT``: that there is none);
    None writes over whatever is there. Symbolic links are followed and stay. The mode of the
    file is kept. Whatever fails, the old file stays whole and no other is left behind; when the
    program is killed, too, however ``lasting`` the save is.

    Raises StorageError ``save.changed_elsewhere``, ``save.gone``, ``save.exists``,
    ``save.not_a_file``, ``save.write_protected``, ``save.no_space``, ``save.no_quota``,
    ``save.no_permission``, ``save.read_only``, ``save.folder_gone``, ``save.name_too_long``,
    ``save.link_circle``, ``save.disk_fault`` or ``save.failed``. Only ``save.unconfirmed`` comes
    after the new content is in place, when the disk does not confirm that it will outlast a power
    cut; its parameter ``content_hash`` is that of the new content. Whoever tries again writes all
    of it anew: a second fsync of what one failed for may say that it went well.
    """
    with refusals(path):
        target = Path(os.path.realpath(path))
        mode = _mode_of(target)
        saved = content_hash(data)
        if lasting is not Lasting.CONFIRMED:
            _replace(target, data, mode, expected, disk, lasting)
            return saved
        with _open_folder(target.parent, disk) as folder:
            _replace(target, data, mode, expected, disk, lasting)
            _sync_folder(folder, path, saved, disk)
    return saved


def confirm(path: Path, disk: Disk = DISK) -> None:
    """Have the disk confirm what a save put there that was not ``CONFIRMED``.

    Raises StorageError, then it may be lost in a power cut: to call this again says nothing.
    """
    with refusals(path), _open_folder(path.parent, disk) as folder:
        descriptor = disk.open(path, os.O_RDWR)
        try:
            disk.fsync(descriptor)
        finally:
            with suppress(OSError):
                disk.close(descriptor)
        _sync_folder(folder, path, ABSENT, disk)


def move(path: Path, target: Path, disk: Disk = DISK) -> None:
    """Give a file another name on its disk, never that of another file. Raises StorageError.

    Where that fails the file has the name it had, and only that.
    """
    with refusals(target):
        disk.link(path, target)
        try:
            disk.unlink(path)
        except OSError:
            disk.unlink(target)
            raise


def make_folder_for_documents(folder: Path) -> None:
    """Make a folder that documents go to. Raises StorageError as ``save`` does."""
    with refusals(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def count_names(path: Path) -> int:
    """Return how many names a file has on its disk (hard links), 0 where there is none.

    A save puts a new file in place of the one: other names keep the old. A folder, whose links are
    the folders in it, counts as no file. Raises StorageError.
    """
    with refusals(path):
        try:
            status = path.stat()
        except FileNotFoundError:
            return 0
    return status.st_nlink if stat.S_ISREG(status.st_mode) else 0


def _mode_of(target: Path) -> int | None:
    """Return the mode to keep, None for a file that is not there yet."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise StorageError("save.not_a_file", target)
    if not mode & 0o222:
        # The folder would let the file be replaced; someone did not want that.
        raise StorageError("save.write_protected", target)
    return stat.S_IMODE(mode)


def _replace(
    target: Path,
    data: bytes,
    mode: int | None,
    expected: ContentHash | None,
    disk: Disk,
    lasting: Lasting,
) -> None:
    temporary = target.with_name(f"{TEMPORARY}{secrets.token_hex(8)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    # A new file gets the mode the umask gives; one that replaces another is nobody else's
    # until it has the old one's mode.
    descriptor = disk.open(temporary, flags, 0o666 if mode is None else 0o600)
    try:
        try:
            _write_all(descriptor, data, disk)
            if lasting is not Lasting.PERHAPS:
                disk.fsync(descriptor)
        except BaseException:
            with suppress(OSError):
                disk.close(descriptor)
            raise
        disk.close(descriptor)
        # File systems without modes show one for all files, and may refuse to change it.
        if mode is not None and stat.S_IMODE(temporary.stat().st_mode) != mode:
            disk.chmod(temporary, mode)
        _check_unchanged(target, expected)
        disk.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            disk.unlink(temporary)
        raise


def _write_all(descriptor: int, data: bytes, disk: Disk) -> None:
    rest = memoryview(data)
    while rest:
        written = disk.write(descriptor, rest)
        if written <= 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


def _check_unchanged(target: Path, expected: ContentHash | None) -> None:
    if expected is None:
        return
    current = hash_of_file(target)
    if current == expected:
        return
    if expected == ABSENT:
        raise StorageError("save.exists", target)
    if current == ABSENT:
        raise StorageError("save.gone", target)
    raise StorageError("save.changed_elsewhere", target)


@contextmanager
def _open_folder(folder: Path, disk: Disk) -> Iterator[int | None]:
    """Open a folder before anything is written, so that failing at it costs nothing."""
    try:
        descriptor = disk.open(folder, os.O_RDONLY)
    except PermissionError:
        # Windows opens no folders; elsewhere one may be written to and not read.
        yield None
        return
    try:
        yield descriptor
    finally:
        with suppress(OSError):
            disk.close(descriptor)


def _sync_folder(folder: int | None, path: Path, saved: ContentHash, disk: Disk) -> None:
    if folder is None:
        return
    try:
        disk.fsync(folder)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            reason = error.strerror or type(error).__name__
            raise StorageError(
                "save.unconfirmed", path, reason=reason, content_hash=saved
            ) from error


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Raise StorageError, with the codes of ``save``, where the system refuses something inside."""
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "save.failed")
        reason = error.strerror or type(error).__name__
        raise StorageError(code, path, reason=reason) from error
    except ValueError as error:  # a NUL in the name
        raise StorageError("save.failed", path, reason=str(error)) from error
