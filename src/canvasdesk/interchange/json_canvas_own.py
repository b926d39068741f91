"""Reads JSON Canvas that this program wrote, and takes in what other programs did to it since.

The records come back as they were written, and what the file now shows wins: a text that was
changed, a node that was moved, coloured, added or deleted, an arrow drawn or a group renamed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from canvasdesk.errors import DocumentError, FormatError
from canvasdesk.geometry.placing import clamped_size, note_size, place_of, settled_note
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import block_rects
from canvasdesk.interchange.colours import nearest_colour, shade
from canvasdesk.interchange.draft import Problem
from canvasdesk.interchange.drafting import COLOUR_FIELD
from canvasdesk.interchange.json_canvas_places import SCALE, groups_around, smallest_first
from canvasdesk.interchange.json_canvas_reader import block_of, linkable, text_of, unknown_kinds
from canvasdesk.interchange.json_canvas_shape import (
    CanvasFile,
    CanvasNode,
    colour_named,
    read_canvas_file,
)
from canvasdesk.interchange.json_canvas_writer import BLOCK, RECORD, WRITTEN, Tree
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.ids import IdSource
from canvasdesk.model.language import is_rtl
from canvasdesk.model.order import is_order_key, keys_between
from canvasdesk.model.records import HEADER_ID, AnyRecord, Header, Note, chosen
from canvasdesk.model.text import clean_line
from canvasdesk.model.values import AUTO_FILL, NoteKind, Place, Size


@dataclass(frozen=True, slots=True)
class OwnCanvas:
    """What a file holds: ``tree`` as a canvas's own file would, for its reader to check.

    ``added`` are the ids of notes that others made. ``settled`` finishes what was read.
    """

    tree: Tree
    problems: tuple[Problem, ...]
    added: tuple[str, ...]
    groups: tuple[CanvasNode, ...]
    nodes: Mapping[str, CanvasNode]
    """The nodes by the id of their note."""

    def settled(self, document: Document) -> Document:
        """Return the document of ``tree`` with its notes where the file now shows them."""
        changed: dict[str, AnyRecord] = {HEADER_ID: _header(document.header, self.groups)}
        groups = smallest_first(self.groups)
        for key, node in self.nodes.items():
            note = document.notes.get(key)
            if note is not None:
                changed[key] = _coloured(_Move(document, groups, node).made(note), node)
        changed |= _ordered(document, [changed[key] for key in self.added if key in changed])
        return replace(document, records=FrozenMap({**document.records, **changed}))


def read_own_canvas(text: str, path: Path, new_id: IdSource) -> OwnCanvas | None:
    """Return what a file of this program holds; None where another program made it.

    Raises FormatError where its shape is wrong; its records are still to be checked.
    """
    file = read_canvas_file(text, path)
    if file is None or file.own is None or not isinstance(file.own.get("format"), str):
        return None
    return _Restoring(file, path, new_id).canvas()


class _Restoring:
    """Puts the records of a file back together, each with what the file shows of it."""

    def __init__(self, file: CanvasFile, path: Path, new_id: IdSource) -> None:
        self._file = file
        self._own: Mapping[str, Any] = file.own or {}
        self._path = path
        self._new_id = new_id
        self._taken = {HEADER_ID}
        for value in self._own.values():
            if isinstance(value, dict):
                self._taken.update(value)

    def canvas(self) -> OwnCanvas:
        notes, links = self._collection("notes"), self._collection("links")
        nodes: dict[str, CanvasNode] = {}
        ids: dict[str, str] = {}
        shown = [node for node in self._file.nodes if node.is_known or node.text]
        known = {node.id for node in shown if _record(node.own) is not None}
        self._taken |= known
        for node in shown:
            key = node.id if node.id in known else self._free_id(node.id)
            ids[node.id], nodes[key] = key, node
            text = text_of(node) if node.id in known else text_of(replace(node, own=None))
            notes[key] = {**(_record(node.own) or {}), **({"text": text} if text else {})}
        edges, left_out = linkable(self._file.edges, ids)
        for edge in edges:
            record = _record(edge.own)
            ends = {"source": ids[edge.source], "target": ids[edge.target]}
            label = {"label": edge.label} if edge.label else {}
            key = self._free_id(edge.id) if record is None else edge.id
            links[key] = {**(record or {}), **ends, **label}
        return OwnCanvas(
            tree={**self._own, "notes": notes, "links": links},
            problems=(*unknown_kinds(self._file.nodes), *left_out),
            added=tuple(key for key, node in nodes.items() if node.id not in known),
            groups=tuple(self._file.groups),
            nodes=nodes,
        )

    def _collection(self, name: str) -> Tree:
        found = self._own.get(name, {})
        if not isinstance(found, dict):
            raise FormatError("record.object_expected", self._path, place=name)
        return dict(found)

    def _free_id(self, wanted: str) -> str:
        fits = 0 < len(wanted) <= limits.ID_CHARACTERS and wanted not in self._taken
        key = wanted if fits else self._new_id()
        self._taken.add(key)
        return key


class _Move:
    """Where a node lies now, beside where it was written."""

    def __init__(self, document: Document, groups: Sequence[CanvasNode], node: CanvasNode) -> None:
        self._document = document
        self._node = node
        self._written = _written_rect(node)
        self._group = next((g for g in groups_around(node, groups) if block_of(g)), None)
        self._groups = groups

    def made(self, note: Note) -> Note:
        """Return the note at its place, in its block and of its size as they are now."""
        note = self._resized(note)
        block = block_of(self._group) if self._group else None
        if self._stays(note, block):
            return note
        if block is None or self._group is None:
            return chosen(note, block=None, place=Place())
        header = self._document.header
        room = block_rects(header.mirrored_grid)[block]
        size = note_size(self._document, note)
        corner = self._group.rect
        rect = Rect(
            room.x + (self._node.rect.x - corner.x) / SCALE,
            room.y + (self._node.rect.y - corner.y) / SCALE,
            size.width,
            size.height,
        )
        return settled_note(self._document, note, block, place_of(rect, room, is_rtl(header)))

    def _stays(self, note: Note, block: BlockId | None) -> bool:
        if self._written is None:
            return False
        if note.block is None:
            return block is None
        home = next((g for g in self._groups if (g.own or {}).get(BLOCK) == note.block), None)
        if block is not note.block and (home is not None or block is not None):
            return False
        begun = _written_rect(home) if home else None
        # A group that was moved took its notes with it.
        shift = (home.rect.x - begun.x, home.rect.y - begun.y) if home and begun else (0.0, 0.0)
        now, then = self._node.rect, self._written
        return (now.x - then.x, now.y - then.y) == shift

    def _resized(self, note: Note) -> Note:
        now, then = self._node.rect, self._written
        if then is None or (now.width, now.height) == (then.width, then.height):
            return note
        if note.kind is NoteKind.HEADING:
            return note
        return chosen(note, size=clamped_size(Size(now.width / SCALE, now.height / SCALE)))


def _header(header: Header, groups: Sequence[CanvasNode]) -> Header:
    """Return the header with the headings that groups were renamed to."""
    titles = header.block_titles
    for group in groups:
        before = _written(group).get("label")
        block = block_of(group) if isinstance(before, str) else None
        label = clean_line(group.text)[: limits.LINE_CHARACTERS]
        if block is not None and label != before:
            titles = titles.with_(block.value, label) if label else titles.without(block.value)
    return header if titles == header.block_titles else replace(header, block_titles=titles)


def _coloured(note: Note, node: CanvasNode) -> Note:
    if node.colour == colour_named(_written(node).get("color")):
        return note
    near = nearest_colour(node.colour)
    fields = note.fields.without(COLOUR_FIELD)
    if near and node.colour not in (near, shade(near)):
        fields = fields.with_(COLOUR_FIELD, node.colour)
    return chosen(note, fill=near or AUTO_FILL, fields=fields)


def _ordered(document: Document, added: Sequence[AnyRecord]) -> Iterator[tuple[str, Note]]:
    """Yield the notes that were added, each after all others, in reading and in the pile."""
    notes = [note for note in added if isinstance(note, Note)]
    orders = _keys_after((note.order for note in document.notes.values()), len(notes))
    stacks = _keys_after((note.stack for note in document.notes.values()), len(notes))
    for note, order, stack in zip(notes, orders, stacks, strict=True):
        yield note.id, replace(note, order=order, stack=stack)


def _keys_after(keys: Iterator[str], count: int) -> list[str]:
    last = max((key for key in keys if is_order_key(key)), default=None)
    try:
        return keys_between(last, None, count) if count else []
    except DocumentError:
        return [""] * count


def _record(own: Mapping[str, Any] | None) -> Tree | None:
    found = (own or {}).get(RECORD)
    return found if isinstance(found, dict) else None


def _written(node: CanvasNode) -> Mapping[str, Any]:
    found = (node.own or {}).get(WRITTEN)
    return found if isinstance(found, dict) else {}


def _written_rect(node: CanvasNode) -> Rect | None:
    """Return where a node was when this program wrote it; None where that is not told."""
    numbers = [_written(node).get(key) for key in ("x", "y", "width", "height")]
    if not all(type(number) is int for number in numbers):
        return None
    return Rect(*(float(number) for number in numbers if number is not None))
