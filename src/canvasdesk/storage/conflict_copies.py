"""Copies that sync tools leave beside a file that two computers changed; which were dealt with.

Some names say it beyond doubt; others could be a person's own, and count only where the file is
the same canvas. A copy is only read; it is never changed or deleted.
"""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.document import Document
from canvasdesk.storage.files import ContentHash, content_hash, read_file
from canvasdesk.storage.format import parse_document
from canvasdesk.storage.state_file import read_state, write_state

FILE = "conflict_copies.json"
MOST = 500
_MOST_ENTRIES = 10_000
"""How many names of a folder are looked at."""
_MOST_COPIES = 20
"""How many copies of one canvas are read."""

_CERTAIN = re.compile(
    r"\.sync-conflict-\d{8}-\d{6}(-\w+)?"  # Syncthing
    r"| \([^()]*conflicted copy[^()]*\)"  # Dropbox, Nextcloud, ownCloud
    r"|_conflict-\d{8}-\d{6}"  # ownCloud before
    r"| \(SFConflict [^()]*\)",  # Seafile
    re.IGNORECASE,
)
_POSSIBLE = re.compile(
    r" \(\d{1,3}\)"  # Google Drive
    r"|-[A-Z][A-Z0-9-]{3,20}"  # OneDrive: the computer's name
    r"| \([^()]*\d{4}-\d\d-\d\d[^()]*\)"  # Dropbox in other languages: always with the day
)


@dataclass(frozen=True, slots=True)
class Beside:
    """A file whose name may be that of a copy, and what shows that it became another."""

    path: Path
    certain: bool
    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class ConflictCopy:
    """A copy of a canvas, and what it holds."""

    path: Path
    content_hash: ContentHash
    document: Document


def found_beside(path: Path) -> tuple[Beside, ...]:
    """Return the files beside one that may be copies of it, by their names."""
    target = Path(os.path.realpath(path))
    try:
        with os.scandir(target.parent) as entries:
            few = (entry for entry, _ in zip(entries, range(_MOST_ENTRIES), strict=False))
            found = [*_named_like(target, few)]
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda beside: beside.path)[:_MOST_COPIES])


def _named_like(target: Path, entries: Iterable["os.DirEntry[str]"]) -> Iterator[Beside]:
    for entry in entries:
        if not entry.name.startswith(target.stem) or not entry.name.endswith(target.suffix):
            continue
        tail = entry.name[len(target.stem) : len(entry.name) - len(target.suffix)]
        certain = _CERTAIN.fullmatch(tail) is not None
        if (certain or _POSSIBLE.fullmatch(tail)) and entry.is_file(follow_symlinks=False):
            status = entry.stat(follow_symlinks=False)
            yield Beside(Path(entry.path), certain, status.st_size, status.st_mtime_ns)


def read_copies(
    beside: Iterable[Beside], document_id: str, state: Path
) -> tuple[ConflictCopy, ...]:
    """Return those that are copies of a canvas and were not dealt with yet.

    One that cannot be read, perhaps because it is still being written, is none for now.
    """
    done, copies = read_dealt_with(state), list[ConflictCopy]()
    for each in beside:
        try:
            data = read_file(each.path)
            if content_hash(data) in done:
                continue
            result = parse_document(data, each.path)
        except CanvasdeskError:
            continue
        its_id = result.document.header.document_id
        same = its_id == document_id if its_id and document_id else each.certain
        if same and not result.newer:
            copies.append(ConflictCopy(each.path, result.content_hash, result.document))
    return tuple(copies)


def read_dealt_with(state: Path) -> tuple[ContentHash, ...]:
    """Return the hashes of the copies that were dealt with; a damaged list is as good as none."""
    hashes, _ = read_state(state / FILE, list, "dealt_with")
    return tuple(ContentHash(each) for each in hashes[:MOST] if isinstance(each, str))


def remember_dealt_with(state: Path, copy: ContentHash) -> None:
    """Remember that a copy of this content is not to be asked about again. Raises StorageError."""
    others = (each for each in read_dealt_with(state) if each != copy)
    write_state(state / FILE, {"dealt_with": [copy, *others][:MOST]})
