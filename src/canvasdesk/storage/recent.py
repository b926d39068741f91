"""The canvases opened last, in the state folder. Written by the program for itself alone.

Read without pydantic: the start window shows the list before anything slow is imported.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from canvasdesk.model.blocks import Mode
from canvasdesk.storage.files import ABSENT, ContentHash, is_file
from canvasdesk.storage.problems import Problem
from canvasdesk.storage.state_file import read_state, write_state

FILE = "recent.json"
MOST = 20


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
    entries, sound = read_state(path, list, "files")
    files = [_file(entry) for entry in entries[:MOST]]
    problems = () if sound and None not in files else (Problem("recent.damaged", str(path)),)
    return RecentFiles(tuple(file for file in files if file is not None), problems)


def write_recent(state: Path, recent: RecentFiles) -> None:
    """Write the list. Raises StorageError."""
    files = [asdict(file) | {"path": str(file.path)} for file in recent.files]
    write_state(state / FILE, {"files": files})


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
