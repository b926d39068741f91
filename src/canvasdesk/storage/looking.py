"""A look at what a file holds now, beside what it was known to hold.

What counts is its content, never its time or size. Where the file is not there any more, it is
looked for under another name; only the very same file is followed, never a copy of it.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from canvasdesk.errors import CanvasdeskError, StorageError
from canvasdesk.storage.conflict_copies import Beside, found_beside
from canvasdesk.storage.files import ABSENT, ContentHash, content_hash, hash_of_file, read_file
from canvasdesk.storage.format import ReadResult, parse_document

_MOST_LINKS = 40
"""How many symbolic links in a row are followed: as many as Linux does."""
_MOST_ENTRIES = 10_000
"""How many names of a folder are looked at in search of one that is gone."""

Identity = tuple[int, int]
"""Device and inode: what a file or folder keeps under another name."""


@dataclass(frozen=True, slots=True)
class Kept:
    """By what a file and its folder are known again when they are called something else."""

    file: Identity
    folder: Identity


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen.

    ``content_hash`` is ``ABSENT`` where there is no file, None where it could not be read: then
    ``fault`` says why. ``result`` is what the file holds where that is not what was known.
    ``moved_to`` is where the file is found now; ``places`` are those whose change may be one of it.
    ``beside`` are files that sync tools may have left next to it; where what was known is one of
    them now, it was ``put_aside``: what the file holds was made without knowing of it.
    """

    path: Path
    content_hash: ContentHash | None
    result: ReadResult | None = None
    fault: CanvasdeskError | None = None
    kept: Kept | None = None
    moved_to: Path | None = None
    places: tuple[Path, ...] = ()
    beside: tuple[Beside, ...] = ()
    put_aside: bool = False


def look_at(path: Path, known: ContentHash, kept: Kept | None = None) -> Look:
    """Return what a file holds, read whole where that is not what was ``known``."""
    places = tuple(dict.fromkeys(_places(path)))
    try:
        data = read_file(path)
    except StorageError as error:
        if error.code != "file.missing":
            return Look(path, None, fault=error, places=places)
        moved_to = _found_again(path, known, kept) if kept is not None else None
        return Look(path, ABSENT, moved_to=moved_to, places=places)
    found = content_hash(data)
    if found == known:
        return Look(path, found, kept=_kept(path), places=places, beside=found_beside(path))
    try:
        result = parse_document(data, path)
    except CanvasdeskError as error:
        return Look(path, found, fault=error, places=places)
    return Look(path, found, result, places=places, put_aside=_is_beside(path, known))


def _places(path: Path) -> Iterator[Path]:
    """Give the file and its folder; where it is a symbolic link, those of all it leads to.

    And the folder above each: it tells when a folder is given another name.
    """
    at = path.absolute()
    for _ in range(_MOST_LINKS):
        yield _nearest_folder(at.parent)
        yield _nearest_folder(at.parent.parent)
        try:
            target = at.parent / at.readlink()
        except OSError:
            break
        at = Path(os.path.realpath(target.parent)) / target.name
    if at.exists():
        yield at


def _nearest_folder(folder: Path) -> Path:
    """Return a folder, or what of the way to it is there: it shows when the rest comes back."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)


def _is_beside(path: Path, known: ContentHash) -> bool:
    """Say whether a copy that a sync tool left holds what was known."""
    for beside in found_beside(path):
        try:
            if hash_of_file(beside.path) == known:
                return True
        except StorageError:
            continue
    return False


def _kept(path: Path) -> Kept | None:
    target = Path(os.path.realpath(path))
    try:
        return Kept(_identity(target), _identity(target.parent))
    except OSError:
        return None


def _identity(path: Path) -> Identity:
    status = path.stat()
    return status.st_dev, status.st_ino


def _found_again(path: Path, known: ContentHash, kept: Kept) -> Path | None:
    """Return where a file is that was given another name in its folder, or with its folder."""
    gone = Path(os.path.realpath(path))
    if gone != path.absolute():
        return None  # the link is what was opened, and it stays where it is
    if gone.parent.is_dir():
        found = _in_folder(gone.parent, kept.file, suffix=gone.suffix)
        if any(beside.path == found for beside in found_beside(gone)):
            return None  # a sync tool put it aside; another version is about to come
    else:
        folder = _in_folder(gone.parent.parent, kept.folder)
        found = folder / gone.name if folder is not None else None
    try:
        same = found is not None and hash_of_file(found) == known
    except StorageError:
        return None
    return found if same else None


def _in_folder(folder: Path, wanted: Identity, suffix: str = "") -> Path | None:
    try:
        with os.scandir(folder) as entries:
            for entry, _ in zip(entries, range(_MOST_ENTRIES), strict=False):
                path = Path(entry.path)
                # The suffix: many programs put the old file aside as a backup before they save.
                if entry.inode() == wanted[1] and path.suffix == (suffix or path.suffix):
                    return path if not entry.is_symlink() and _identity(path) == wanted else None
    except OSError:
        return None
    return None
