"""Earlier saves: what a canvas's file held, kept in the state folder and thinned by age.

Each canvas has a folder there, named by the hash of its file's real path; ``canvas.json`` in it
says which file that is. Which saves stay is in ``thinning``. None of this may fail a save: what
goes wrong is logged.

Nobody waits for the disk to confirm them: what is saved now is in its file too. The name of each
holds the hash of what has to be in it, so that one that a power cut damaged counts as none.
"""

import json
import logging
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from canvasdesk.errors import CanvasdeskError, StorageError
from canvasdesk.model.document import Document
from canvasdesk.model.values import NoteKind
from canvasdesk.storage import saving
from canvasdesk.storage.files import (
    ABSENT,
    ContentHash,
    content_hash,
    hash_of_file,
    is_file,
    read_file,
)
from canvasdesk.storage.format import SUFFIX, parse_document
from canvasdesk.storage.own_folders import make_folder, name_for
from canvasdesk.storage.saving import Lasting
from canvasdesk.storage.thinning import LONGEST, thinned

FOLDER = "earlier"
CANVAS = "canvas.json"
_MOST_BYTES = 1024 * 1024
_TIME = "%Y%m%dT%H%M%S"
_NAME = re.compile(r"(\d{8}T\d{6})(\d{3})Z-(\d{1,6})-([0-9a-f]{64})" + re.escape(SUFFIX))
_MOMENT = timedelta(milliseconds=1)
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, order=True)
class Generation:
    """One save that was kept: all of it but the content stands in the name of its file."""

    saved_at: datetime
    path: Path
    content_hash: ContentHash
    notes: int
    size: int


@dataclass(frozen=True, slots=True)
class _Content:
    data: bytes
    content_hash: ContentHash
    notes: int
    saved_at: datetime


def place_of(state: Path, path: Path) -> Path:
    """Return the folder for the saves of a canvas's file; it need not exist."""
    return state / FOLDER / name_for(path)


def generations_of(state: Path, path: Path, document_id: str) -> tuple[Generation, ...]:
    """Return the saves kept of a canvas, oldest first.

    Those of a file that was renamed or moved since its last save are found by the document's id.
    Raises StorageError.
    """
    folder = place_of(state, path)
    return _read(folder) or _read(_left_behind(state, document_id) or folder)


@contextmanager
def keeping(
    state: Path,
    path: Path,
    data: bytes,
    document: Document,
    expected: ContentHash | None,
    now: datetime | None = None,
) -> Iterator[list[Path]]:
    """Keep what is saved in this context; the first time also what the file held before.

    ``data`` are the document's bytes, ``expected`` is what ``saving.save`` is told. What the file
    held before is nowhere else by then: where it is kept is in the list given, once the context is
    left, for ``saving.confirm``. Raises what the save raises, and nothing else.
    """
    now = now or datetime.now().astimezone()
    before = _held(state, path, expected, now)
    to_confirm: list[Path] = []
    try:
        yield to_confirm
    except StorageError as error:
        if error.code == "save.unconfirmed":
            _keep_both(state, path, before, _saved(data, document, now), document)
        raise
    to_confirm += _keep_both(state, path, before, _saved(data, document, now), document)


def follow(state: Path, old: Path, new: Path) -> None:
    """Have the saves of a file that the program gave another name go on under that one."""
    try:
        before, after = place_of(state, old), place_of(state, new)
        if before != after and before.is_dir():
            _copy(before, after)
            _name_canvas(after, new, _canvas_of(before)[1])
            shutil.rmtree(before)
    except (CanvasdeskError, OSError):
        _LOG.warning("the earlier saves of %s stay behind", old, exc_info=True)


def note_count(document: Document) -> int:
    """Return how many notes a canvas has, headings not counted."""
    return sum(note.kind is NoteKind.NOTE for note in document.notes.values())


def _held(state: Path, path: Path, expected: ContentHash | None, now: datetime) -> _Content | None:
    """Return what is going to be saved over, unless it is kept already or no canvas."""
    if expected == ABSENT:
        return None
    try:
        newest = next(filter(_is_whole, _past(place_of(state, path), now)), None)
        if newest is not None and newest.content_hash == expected:
            return None
        data = read_file(path)
        content = content_hash(data)
        if newest is not None and newest.content_hash == content:
            return None
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        if newest is not None:
            changed = max(changed, newest.saved_at + _MOMENT)
        document = parse_document(data, path).document
    except (CanvasdeskError, OSError, OverflowError, ValueError) as error:
        if not isinstance(error, StorageError) or error.code != "file.missing":
            _LOG.info("what %s held is not kept", path, exc_info=True)
        return None
    return _Content(data, content, note_count(document), min(changed, now - _MOMENT))


def _saved(data: bytes, document: Document, now: datetime) -> _Content:
    return _Content(data, content_hash(data), note_count(document), now)


def _keep_both(
    state: Path, path: Path, before: _Content | None, saved: _Content, document: Document
) -> list[Path]:
    """Keep both; return where what was there before is now, if it was not kept already."""
    kept: list[Path] = []
    try:
        folder = _made_place(state, path, document.header.document_id, saved.saved_at)
        try:
            if before is not None:
                kept += _keep(folder, before)
            _keep(folder, saved)
        finally:
            _thin(folder, saved.saved_at)  # on a full disk above all
    except (CanvasdeskError, OSError):
        _LOG.warning("the save of %s is not kept", path, exc_info=True)
    return [each for each in kept if is_file(each)]


def _keep(folder: Path, content: _Content) -> list[Path]:
    for each in _past(folder, content.saved_at):
        if not _is_whole(each):
            each.path.unlink(missing_ok=True)
        elif each.content_hash == content.content_hash:
            return []
        else:
            break
    at = content.saved_at.astimezone(UTC)
    stamp = f"{at.strftime(_TIME)}{at.microsecond // 1000:03}Z"
    name = f"{stamp}-{content.notes}-{content.content_hash}{SUFFIX}"
    saving.save(folder / name, content.data, lasting=Lasting.PERHAPS)
    return [folder / name]


def _thin(folder: Path, now: datetime) -> None:
    generations = _read(folder)
    for generation in set(generations).difference(thinned(generations, now)):
        generation.path.unlink(missing_ok=True)


def _past(folder: Path, now: datetime) -> Iterator[Generation]:
    """Give what was saved, newest first; where the clock was set back, not what is to come."""
    return (each for each in reversed(_read(folder)) if each.saved_at <= now)


def _is_whole(generation: Generation) -> bool:
    """Say whether one is as it was saved; a power cut right afterwards may have damaged it.

    Raises StorageError where it cannot be read now.
    """
    return hash_of_file(generation.path) == generation.content_hash


def _read(folder: Path) -> tuple[Generation, ...]:
    try:
        with os.scandir(folder) as entries:
            found = [_generation(entry) for entry in entries]
    except FileNotFoundError:
        return ()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise StorageError("folder.failed", folder, reason=reason) from error
    return tuple(sorted(each for each in found if each is not None))


def _generation(entry: "os.DirEntry[str]") -> Generation | None:
    match = _NAME.fullmatch(entry.name)
    if match is None:
        return None
    try:
        whole = datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
        size = entry.stat(follow_symlinks=False).st_size
    except (ValueError, FileNotFoundError):  # no time; or it was thinned a moment ago
        return None
    saved_at = whole + timedelta(milliseconds=int(match[2]))
    return Generation(saved_at, Path(entry.path), ContentHash(match[4]), int(match[3]), size)


def _made_place(state: Path, path: Path, document_id: str, now: datetime) -> Path:
    folder = place_of(state, path)
    if not folder.is_dir():
        left = _left_behind(state, document_id)
        make_folder(folder)
        if left is not None:
            _copy(left, folder)
        _sweep(state, now)
    if _canvas_of(folder)[0] is None:  # not there yet, or damaged
        _name_canvas(folder, path, document_id)
    return folder


def _left_behind(state: Path, document_id: str) -> Path | None:
    """Return the saves of a canvas whose file is no longer where it was."""
    for folder in _places(state):
        path, known = _canvas_of(folder)
        if document_id and known == document_id and path is not None and _is_gone(path):
            return folder
    return None


def _sweep(state: Path, now: datetime) -> None:
    """Let go of what is left of canvases whose file is gone, once all of it is too old."""
    for folder in _places(state):
        path, _ = _canvas_of(folder)
        kept = _read(folder)
        old = not kept or kept[-1].saved_at < now - LONGEST
        if path is not None and old and _is_gone(path):
            shutil.rmtree(folder)


def _is_gone(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _places(state: Path) -> list[Path]:
    try:
        return sorted(each for each in (state / FOLDER).iterdir() if each.is_dir())
    except FileNotFoundError:
        return []


def _copy(folder: Path, to: Path) -> None:
    """Have the saves in another folder too: the same files, where the disk can do that."""
    make_folder(to)
    for generation in _read(folder):
        copy = to / generation.path.name
        try:
            os.link(generation.path, copy)
        except FileExistsError:
            continue
        except OSError:
            shutil.copyfile(generation.path, copy)


def _name_canvas(folder: Path, path: Path, document_id: str) -> None:
    tree = {"path": os.path.realpath(path), "document_id": document_id}
    text = f"{json.dumps(tree, indent=2)}\n"
    saving.save(folder / CANVAS, text.encode(), lasting=Lasting.PERHAPS)


def _canvas_of(folder: Path) -> tuple[Path | None, str]:
    """Return which file a folder's saves are of, and its document's id, as far as it says so."""
    try:
        tree = json.loads(read_file(folder / CANVAS, _MOST_BYTES))
        path, document_id = tree["path"], tree["document_id"]
    except (CanvasdeskError, ValueError, KeyError, TypeError, RecursionError):
        return None, ""
    if not isinstance(path, str) or not isinstance(document_id, str) or not path:
        return None, ""
    return Path(path), document_id
