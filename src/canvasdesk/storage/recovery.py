"""Copies of canvases that are being worked on, in the state folder: what a crash does not take.

A copy is one line of JSON that heads it, then the document's bytes as its file has them. The file
itself is never touched here. When copies are written and offered is for ``ui.keeping`` to say.
"""

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canvasdesk.errors import CanvasdeskError, FormatError, StorageError
from canvasdesk.model import limits
from canvasdesk.model.document import Document
from canvasdesk.model.text import clean_line
from canvasdesk.storage.files import ABSENT, ContentHash, content_hash, hash_of_file, read_file
from canvasdesk.storage.format import ReadResult, document_bytes, parse_document
from canvasdesk.storage.locks import holder_of
from canvasdesk.storage.own_folders import failures
from canvasdesk.storage.saving import DISK, TEMPORARY, Disk, save

if TYPE_CHECKING:
    from canvasdesk.storage.remembering import Remembered

FOLDER = "recovery"
SUFFIX = ".recovery"
FORMAT = "canvasdesk-recovery"
VERSION = 1
_MOST_HEAD_BYTES = 64 * 1024
_COPY_NAME = re.compile(rf"[0-9a-f]+{re.escape(SUFFIX)}")


@dataclass(frozen=True, slots=True)
class Head:
    """What a copy says of itself.

    ``base`` is the canvas's file, None where it never had one; ``base_hash`` what that file held
    when the copy was made. ``next_hash`` is what a save that was under way was about to put there.
    """

    written: datetime
    title: str = ""
    base: Path | None = None
    base_hash: ContentHash = ABSENT
    next_hash: ContentHash = ABSENT
    copy: str = ""
    """The name of the copy's own file."""

    def is_based_on(self, content: ContentHash) -> bool:
        """Say whether the copy has all that a file of this content has."""
        return content != ABSENT and content in (self.base_hash, self.next_hash)


@dataclass(frozen=True, slots=True)
class RecoveryCopy:
    """A copy as it was found. ``fault`` says why its document cannot be had, if it cannot.

    ``head`` is None where only that is damaged: the document is then one without a file.
    """

    path: Path
    written: datetime
    head: Head | None = None
    result: ReadResult | None = None
    fault: CanvasdeskError | None = None

    @property
    def title(self) -> str:
        """What the canvas is called, or its file; empty where neither is known."""
        if self.head is None:
            return self.result.document.header.title if self.result else ""
        return self.head.title or (self.head.base.stem if self.head.base else "")

    @property
    def base(self) -> Path | None:
        """The canvas's file, if it had one."""
        return self.head.base if self.head else None


def recovery_folder(state: Path) -> Path:
    """Return where copies are kept."""
    return state / FOLDER


def copy_bytes(document: Document, head: Head, remembered: "Remembered | None" = None) -> bytes:
    """Return a copy as it is written, sooner where most of it is remembered."""
    tree = {
        "format": FORMAT,
        "format_version": VERSION,
        "written": head.written.astimezone(UTC).isoformat(),
        "title": head.title,
        "base": str(head.base) if head.base else None,
        "base_sha256": head.base_hash,
        "next_sha256": head.next_hash,
        "copy": head.copy,
    }
    # In ASCII, escapes for the rest: a name need not be text, nor has a title to be on one line.
    body = remembered.bytes_of(document) if remembered else document_bytes(document)
    return json.dumps(tree).encode() + b"\n" + body


def write_copy(
    path: Path,
    document: Document,
    head: Head,
    disk: Disk = DISK,
    remembered: "Remembered | None" = None,
) -> None:
    """Put a copy in place of an older one. Raises StorageError."""
    save(path, copy_bytes(document, head, remembered), disk=disk)


def read_copy(path: Path) -> RecoveryCopy:
    """Return what can be had of a copy; what is wrong with it is its ``fault``."""
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        data = read_file(path, limits.FILE_BYTES + _MOST_HEAD_BYTES)
    except CanvasdeskError as error:
        return RecoveryCopy(path, datetime.now(UTC), fault=error)
    except (OSError, ValueError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        missing = StorageError("file.unreadable", path, reason=reason)
        return RecoveryCopy(path, datetime.now(UTC), fault=missing)
    return parse_copy(data, path, written)


def parse_copy(data: bytes, path: Path, written: datetime) -> RecoveryCopy:
    """Return what can be had of the bytes of a copy; ``written`` is when, where it does not say."""
    line, _, rest = data.partition(b"\n")
    head, version = _head(line)
    if head is not None:
        written = head.written
    if version > VERSION:
        return RecoveryCopy(path, written, head, fault=FormatError("recovery.newer", path))
    try:
        result = parse_document(rest, path)
    except CanvasdeskError as error:
        return RecoveryCopy(path, written, head, fault=_damage(error, path))
    if result.newer:
        return RecoveryCopy(path, written, head, fault=FormatError("recovery.newer", path))
    return RecoveryCopy(path, written, head, result)


def _damage(error: CanvasdeskError, path: Path) -> CanvasdeskError:
    """Return what is wrong with a copy. Nobody made it by hand: where it breaks off tells nothing.

    Too large is no damage, and what a newer program wrote is not either.
    """
    if error.code.startswith(("limit.", "format.newer")):
        return error
    return FormatError("recovery.damaged", path, cause=error.code)


def copies_found(state: Path) -> tuple[RecoveryCopy, ...]:
    """Return the copies of canvases that no running program has open, the newest first.

    One that holds what its file holds by now has nothing to give and is left out.
    """
    _finish(state)
    found = [read_copy(path) for path in copy_paths(state) if not is_open(path)]
    wanted = (copy for copy in found if not _is_missing(copy) and not is_settled(copy))
    return tuple(sorted(wanted, key=lambda copy: copy.written, reverse=True))


def _finish(state: Path) -> None:
    """Put copies in place that a program had written when it was killed, waiting for the disk.

    Such a wait may take seconds, and the copy before is as much older.
    """
    for path in unfinished(state):
        new = read_copy(path)
        name = new.head.copy if new.head is not None else ""
        target = recovery_folder(state) / name
        if new.result is None or not _COPY_NAME.fullmatch(name) or is_open(target):
            continue
        if not target.exists() or read_copy(target).written < new.written:
            with suppress(OSError):
                path.replace(target)


def unfinished(state: Path) -> list[Path]:
    """Return where the files are that saves of copies were cut off at, or still write to."""
    try:
        return sorted(recovery_folder(state).glob(f"{TEMPORARY}*"))
    except OSError:
        return []


def copy_paths(state: Path) -> list[Path]:
    """Return where all copies are, also those of open canvases."""
    try:
        return sorted(path for path in recovery_folder(state).iterdir() if path.suffix == SUFFIX)
    except OSError:
        return []


def lock_of_copy(path: Path) -> Path:
    """Return where the lock is that a program holds while a copy's canvas is open in it."""
    return path.with_name(f"{path.name}.lock")


def is_open(path: Path) -> bool:
    """Say whether a running program has a copy's canvas open, this one included."""
    return holder_of(lock_of_copy(path)) is not None


def is_settled(copy: RecoveryCopy) -> bool:
    """Say whether a copy's document is just what its file holds: it was saved after all."""
    if copy.result is None or copy.base is None:
        return False
    # The bytes are those of a save by this program; a file of an older one is not taken for it.
    return content_of(copy.base) == content_hash(document_bytes(copy.result.document))


def seems_settled(path: Path) -> bool:
    """Say the same of a copy that nobody has read yet, without reading what its document is."""
    try:
        line, _, rest = read_file(path, limits.FILE_BYTES + _MOST_HEAD_BYTES).partition(b"\n")
    except StorageError:
        return False
    head, _ = _head(line)
    base = head.base if head is not None else None
    return base is not None and content_of(base) == content_hash(rest)


def content_of(path: Path) -> ContentHash:
    """Return the hash of what a file holds; ``ABSENT`` also where it cannot be read."""
    try:
        return hash_of_file(path)
    except StorageError:
        return ABSENT


def drop_copy(path: Path) -> None:
    """Remove a copy: its document is saved, or somebody decided so. Raises StorageError."""
    with failures(path):
        path.unlink(missing_ok=True)


def _is_missing(copy: RecoveryCopy) -> bool:
    """Say whether another program has dealt with a copy since the folder was looked at."""
    return copy.fault is not None and copy.fault.code == "file.missing"


def _head(line: bytes) -> tuple[Head | None, int]:
    """Return what a copy's first line says, and the version of the copies' format.

    A head that cannot be read is None, and its version as good as this program's.
    """
    if len(line) > _MOST_HEAD_BYTES:
        return None, VERSION
    try:
        tree = json.loads(line)
    except (ValueError, RecursionError):
        return None, VERSION
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        return None, VERSION
    version = tree.get("format_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        return None, VERSION
    try:
        return _checked_head(tree), version
    except (ValueError, OverflowError):
        return None, version


def _checked_head(tree: dict[str, Any]) -> Head:
    """Return the head that a tree holds. Raises ValueError, OverflowError."""
    written = datetime.fromisoformat(_text(tree.get("written")))
    base = tree.get("base")
    path = None if base is None else Path(_text(base))
    if path is not None:
        os.fsencode(path)  # a ValueError, where no file can have such a name
        if not path.is_absolute() or "\0" in str(path):
            raise ValueError(base)
    return Head(
        written.astimezone(UTC),
        clean_line(_text(tree.get("title"))),
        path,
        ContentHash(_text(tree.get("base_sha256", ""))),
        ContentHash(_text(tree.get("next_sha256", ""))),
        _text(tree.get("copy", "")),
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004  all that is wrong with a head is one thing
    return value
