"""Reads ``.leancanvas`` files: a Lean Canvas by its sections, with threads that notes belong to.

A thread is a tag. A section that is one of the nine blocks goes there; the others are parked under
their name, and a person may say where they go.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from canvasdesk.errors import FormatError
from canvasdesk.interchange.block_names import match_block
from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote
from canvasdesk.interchange.folding import as_words
from canvasdesk.interchange.gathering import Gathering, unique
from canvasdesk.interchange.json_tree import read_json
from canvasdesk.interchange.typed import Entry, entries

MARK = "totally-lean/canvas-export@"
"""What the schema begins with; its version stands behind."""
_VERSION = "1"
_ENDS = (("source", "target"), ("sourceId", "targetId"), ("from", "to"), ("fromId", "toId"))
"""How the ends of a link may be called; each is the id of a note."""
_OWN = frozenset({"id", "title", "threadIds", "description", "createdAt", "updatedAt"})


def is_lean_canvas(tree: Any) -> bool:
    """Say whether a value has the shape: it names its schema."""
    schema = tree.get("schema") if isinstance(tree, dict) else None
    return isinstance(schema, str) and schema.startswith(MARK)


def read_lean_canvas(text: str, path: Path) -> Draft:
    """Return the draft of an export.

    Raises ``json.*``, ``import.wrong_kind``, ``import.newer_version``, ``import.no_canvas``.
    """
    tree = read_json(text, path)
    if not is_lean_canvas(tree):
        raise FormatError("import.no_canvas", path)
    root = Entry(path, tree)
    version = root.text("schema").removeprefix(MARK)
    if version != _VERSION:
        raise FormatError("import.newer_version", path, version=version)
    return _Reading(path, root.child("canvas")).draft()


class _Reading:
    def __init__(self, path: Path, canvas: Entry) -> None:
        self._gathering = Gathering(path)
        self._path = path
        self._canvas = canvas
        self._threads: dict[str, str] = {}
        self._unknown = 0

    def draft(self) -> Draft:
        self._gathering.set_header("title", self._canvas.text("name"))
        self._gathering.set_header("description", self._canvas.text("description"))
        for thread in self._canvas.children("threads"):
            name = thread.text("name") or thread.text("title")
            if name.strip():
                self._threads[thread.text("id")] = name
                self._gathering.add_tag(name)
        sections = self._canvas.child("sections")
        for name in sections.value:
            self._read_section(name, sections)
        if self._unknown:
            self._gathering.problem("import.unknown_threads", count=self._unknown)
        self._read_links()
        return self._gathering.draft(self._path.stem)

    def _read_section(self, name: str, sections: Entry) -> None:
        match = match_block(name)
        if match:
            self._gathering.saw(match)
        for item in entries(self._path, sections.values(name), f"canvas.sections.{name}"):
            title, longer = item.text("title").strip(), _longer(item)
            if not title and not longer:
                continue
            self._gathering.add(
                DraftNote(
                    text=title,
                    block=match.block if match else None,
                    description=longer,
                    tags=unique(self._names(item.texts("threadIds"))),
                    label="" if match else as_words(name),
                    key=item.text("id"),
                )
            )

    def _names(self, ids: list[str]) -> list[str]:
        self._unknown += sum(key not in self._threads for key in ids)
        return [self._threads[key] for key in ids if key in self._threads]

    def _read_links(self) -> None:
        unread = 0
        for link in self._canvas.children("links"):
            ends = _ends(link.value)
            if ends is None:
                unread += 1
            else:
                self._gathering.links.append(DraftLink(*ends, link.text("label")))
        self._gathering.leave_loose_links_out(unread)


def _ends(link: Mapping[str, Any]) -> tuple[str, str] | None:
    for source, target in _ENDS:
        ends = link.get(source), link.get(target)
        if isinstance(ends[0], str) and isinstance(ends[1], str):
            return ends[0], ends[1]
    return None


def _longer(item: Entry) -> str:
    """Return what an item holds besides its title."""
    parts = [item.text("description").strip()]
    for key, value in item.value.items():
        if key not in _OWN and isinstance(value, str) and value.strip():
            parts.append(f"{key}: {value.strip()}")
    return "\n".join(part for part in parts if part)
