"""Reads what BM|Designer exports: notes with a type for their block, and their place on the board.

``left`` and ``top`` are in percent of the board. Colours stand for something where a note has
several: they become tags then. A note outside the board has the type ``bmc_tmp``.
Notes of the value proposition canvas belong to a proposition or a segment and become part of its
longer text. Which type means what is data in ``resources/interchange/foreign_keys.json``.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from canvasdesk.errors import FormatError
from canvasdesk.interchange.draft import Draft, DraftNote, Spot
from canvasdesk.interchange.foreign_keys import foreign_keys
from canvasdesk.interchange.gathering import Gathering
from canvasdesk.interchange.json_tree import read_json
from canvasdesk.interchange.typed import Entry
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import Colour

MARK = '"left"'
"""Stands in every such file."""
_OUTSIDE = "bmc_tmp"
_COLOURS = tuple(
    colour.value
    for colour in (
        *(Colour.YELLOW, Colour.GREEN, Colour.BLUE),
        *(Colour.VIOLET, Colour.ORANGE, Colour.GREY),
    )
)
"""Notes name their colours by number; the first is that of a note nobody coloured."""
_ZONES: Mapping[BlockId, tuple[float, float, float, float]] = {
    BlockId.KEY_PARTNERS: (0.0, 0.0, 20.0, 75.0),
    BlockId.KEY_ACTIVITIES: (20.0, 0.0, 20.0, 37.5),
    BlockId.KEY_RESOURCES: (20.0, 37.5, 20.0, 37.5),
    BlockId.VALUE_PROPOSITIONS: (40.0, 0.0, 20.0, 75.0),
    BlockId.CUSTOMER_RELATIONSHIPS: (60.0, 0.0, 20.0, 37.5),
    BlockId.CHANNELS: (60.0, 37.5, 20.0, 37.5),
    BlockId.CUSTOMER_SEGMENTS: (80.0, 0.0, 20.0, 75.0),
    BlockId.COST_STRUCTURE: (0.0, 75.0, 40.0, 25.0),
    BlockId.REVENUE_STREAMS: (60.0, 75.0, 40.0, 25.0),
}
"""Where the blocks lie on that board: left, top, width, height in percent."""


def is_bm_designer(tree: Any) -> bool:
    """Say whether a value has the shape: notes with a known type and a place in percent."""
    notes = tree.get("notes") if isinstance(tree, dict) else None
    known = foreign_keys().bm_designer
    return any(
        isinstance(note, dict)
        and (note.get("type") in known.blocks or note.get("type") == _OUTSIDE)
        and _is_number(note.get("left"))
        and _is_number(note.get("top"))
        for note in _each(notes)
        if isinstance(note, dict) and isinstance(note.get("type"), str)
    )


def read_bm_designer(text: str, path: Path) -> Draft:
    """Return the draft of an export.

    Raises ``json.*``, ``import.wrong_kind``, ``import.no_canvas``.
    """
    tree = read_json(text, path)
    if not is_bm_designer(tree):
        raise FormatError("import.no_canvas", path)
    return _Reading(path, tree).draft()


def _each(notes: Any) -> list[Any]:
    if isinstance(notes, dict):
        return list(notes.values())
    return notes if isinstance(notes, list) else []


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


class _Reading:
    def __init__(self, path: Path, tree: Mapping[str, Any]) -> None:
        self._gathering = Gathering(path)
        self._path = path
        self._root = Entry(path, tree)
        self._names = foreign_keys().bm_designer
        self._left_out = 0

    def draft(self) -> Draft:
        info = self._root.child("info")
        self._gathering.set_header("title", info.text("name"))
        self._gathering.set_header("description", info.text("description"))
        notes = self._in_order(self._notes())
        known = {note.text("id") for note in notes if self._has_block(note)} - {""}
        several = any(len(self._colours(note)) > 1 for note in notes)
        children: dict[str, list[Entry]] = {}
        for note in notes:
            if not self._has_block(note) and note.text("parent") in known:
                children.setdefault(note.text("parent"), []).append(note)
        for note in notes:
            if self._has_block(note) or note.text("parent") not in known:
                self._take(note, children.get(note.text("id"), []), several)
        if self._left_out:
            self._gathering.problem("import.pictures_left_out", count=self._left_out)
        return self._gathering.draft(self._path.stem)

    def _notes(self) -> dict[str, Entry]:
        """Return the notes by what the order of the story calls them."""
        value = self._root.value["notes"]
        if isinstance(value, dict):
            return {key: self._root.child("notes").child(key) for key in value}
        found: dict[str, Entry] = {}
        for number, note in enumerate(self._root.children("notes")):
            found[note.text(".key") or note.text("$id") or str(number)] = note
        return found

    def _in_order(self, notes: Mapping[str, Entry]) -> list[Entry]:
        """Return the notes as the story goes, then those it does not tell of."""
        told = dict.fromkeys(self._root.texts("notesPresentationOrder"))
        order = [*(key for key in told if key in notes), *(key for key in notes if key not in told)]
        return [notes[key] for key in order]

    def _has_block(self, note: Entry) -> bool:
        return self._type(note) in self._names.blocks

    def _type(self, note: Entry) -> str:
        kind = note.text("type")
        # Whoever made a game of a canvas has moved all notes off the board for others to place.
        if kind == _OUTSIDE and note.flag("isGame"):
            return note.text("type_saved") or kind
        return kind

    def _colours(self, note: Entry) -> list[str]:
        """Return the colours of a note; a number that means none counts for nothing."""
        numbers = dict.fromkeys(note.whole_numbers("colors"))
        return [_COLOURS[number] for number in numbers if 0 <= number < len(_COLOURS)]

    def _take(self, note: Entry, children: list[Entry], several: bool) -> None:
        kind, text = self._type(note), note.text("text").strip()
        if note.text("image"):
            self._left_out += 1
        description = self._longer(note, children)
        if not text and not description:
            return
        block = self._names.blocks.get(kind)
        colours = self._colours(note)
        only = colours[0] if colours and colours != [_COLOURS[0]] else ""
        self._gathering.add(
            DraftNote(
                text=text,
                block=block,
                description=description,
                tags=tuple(colours) if several else (),
                label="" if block else self._names.headings.get(kind, ""),
                colour="" if several else only,
                key=note.text("id"),
                spot=_spot(note, block) if block and kind == note.text("type") else None,
            )
        )
        if block:
            self._gathering.blocks.add(block)

    def _longer(self, note: Entry, children: list[Entry]) -> str:
        """Return a note's longer text: its own, its figures, and what belongs to it by kind."""
        parts = [note.text("description").strip()]
        values = note.child("values").value
        parts += [f"{key}: {value}" for key, value in values.items() if _is_plain(value)]
        by_kind: dict[str, list[str]] = {}
        for child in children:
            kind = self._type(child)
            line = " ".join(child.text("text").split())
            longer = child.text("description").strip()
            shown = f"{line} – {longer}" if line and longer else line or longer
            if shown:
                by_kind.setdefault(self._names.headings.get(kind, kind), []).append(f"- {shown}")
            if child.text("image"):
                self._left_out += 1
        parts += ["\n".join([heading, *lines]) for heading, lines in by_kind.items()]
        return "\n\n".join(part for part in parts if part)


def _is_plain(value: Any) -> bool:
    return _is_number(value) or (isinstance(value, str) and bool(value.strip()))


def _spot(note: Entry, block: BlockId) -> Spot | None:
    left, top = note.number("left"), note.number("top")
    if left is None or top is None:
        return None
    x, y, width, height = _ZONES[block]
    return Spot(_share((left - x) / width), _share((top - y) / height))


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))
