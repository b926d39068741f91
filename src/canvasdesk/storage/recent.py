"""The canvases opened last, in the state folder. Written by the program for itself alone.

Read without pydantic: the start window shows the list before anything slow is imported.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.blocks import Mode
from canvasdesk.storage.files import ABSENT, ContentHash, is_file, read_file
from canvasdesk.storage.json_text import parse_json
from canvasdesk.storage.own_folders import make_folder
from canvasdesk.storage.problems import Problem
from canvasdesk.storage.saving import Lasting, save

FILE = "recent.json"
MOST = 20
_MOST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class RecentFile:
    """One canvas: where it is and what the start window shows of it.

    ``content_hash`` names its thumbnail; ``document_id`` is how other canvases refer to it.
    """

    path: Path
    title: str = ""
    mode: Mode = Mode.ORGANIZATION
    document_id: str = ""
    content_hash: ContentHash = ABSENT


@dataclass(frozen=True, slots=True)
class RecentFiles:
    """The list, newest first, and what was wrong with it."""

    files: tuple[RecentFile, ...] = ()
    problems: tuple[Problem, ...] = ()

    def with_(self, file: RecentFile) -> "RecentFiles":
        """Return the list with a file on top."""
        others = (other for other in self.files if other.path != file.path)
        return replace(self, files=(file, *others)[:MOST])

    def without(self, path: Path) -> "RecentFiles":
        """Return the list without a file."""
        return replace(self, files=tuple(file for file in self.files if file.path != path))


def read_recent(state: Path) -> RecentFiles:
    """Return the list. A damaged one is as good as none: what is wrong comes as problems."""
    path = state / FILE
    try:
        tree, _ = parse_json(read_file(path, _MOST_BYTES), path)
    except CanvasdeskError as error:
        missing = error.code == "file.missing"
        return RecentFiles(problems=() if missing else (Problem("recent.damaged", str(path)),))
    entries = tree.get("files") if isinstance(tree, dict) else None
    if not isinstance(entries, list):
        return RecentFiles(problems=(Problem("recent.damaged", str(path)),))
    files = [_file(entry) for entry in entries[:MOST]]
    problems = (Problem("recent.damaged", str(path)),) if None in files else ()
    return RecentFiles(tuple(file for file in files if file is not None), problems)


def write_recent(state: Path, recent: RecentFiles) -> None:
    """Write the list. Raises StorageError."""
    make_folder(state)
    tree = {"files": [asdict(file) | {"path": str(file.path)} for file in recent.files]}
    text = json.dumps(tree, indent=2)
    save(state / FILE, f"{text}\n".encode(), lasting=Lasting.WHOLE)


def remember(state: Path, file: RecentFile) -> RecentFiles:
    """Put a file on top of the list on disk, and return the list. Raises StorageError.

    What the same canvas was called before, where no file has that name any more, is forgotten.
    """
    recent = read_recent(state).with_(file)
    for other in recent.files[1:]:
        if file.document_id and other.document_id == file.document_id and not is_file(other.path):
            recent = recent.without(other.path)
    write_recent(state, recent)
    return recent


def forget(state: Path, paths: Iterable[Path]) -> RecentFiles:
    """Take files out of the list on disk, and return the list. Raises StorageError."""
    recent = read_recent(state)
    for path in paths:
        recent = recent.without(path)
    write_recent(state, recent)
    return recent


def _file(entry: Any) -> RecentFile | None:
    if not isinstance(entry, dict) or not isinstance(entry.get("path"), str):
        return None
    texts = {
        name: entry[name]
        for name in ("title", "document_id", "content_hash")
        if isinstance(entry.get(name), str)
    }
    mode = Mode.PERSONAL if entry.get("mode") == Mode.PERSONAL else Mode.ORGANIZATION
    return RecentFile(Path(entry["path"]), mode=mode, **texts)
