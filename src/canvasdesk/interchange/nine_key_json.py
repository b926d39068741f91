"""Reads JSON with a key for each of the nine blocks, in the spellings people use.

That is: ``keyPartners``, ``key_partners``, "Key Partners"; at the top or inside ``canvas``,
``businessModel``, ``bmc`` …; lists of texts or of objects, multi-line texts, objects of groups
(each group a tag); also ``sections`` and ``data`` lists of ``{title|key, notes|content}``.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from canvasdesk.errors import FormatError
from canvasdesk.interchange.block_names import is_other_canvas_field, match_block
from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote
from canvasdesk.interchange.folding import fold
from canvasdesk.interchange.gathering import Gathering, unique
from canvasdesk.interchange.header_names import header_field
from canvasdesk.interchange.html_pieces import plain_text
from canvasdesk.interchange.json_tree import read_json
from canvasdesk.interchange.nine_key_writer import DIALECT, HEADER_KEYS
from canvasdesk.interchange.rich_text import rich
from canvasdesk.interchange.sections_json import titled_sections
from canvasdesk.interchange.splitting import (
    is_bullet,
    is_placeholder,
    split_cell,
    without_bullet,
)
from canvasdesk.model.blocks import BlockId

_TEXT_KEYS = ("text", "content", "title", "name", "note", "label", "value", "description")
_COLOUR_KEYS = ("color", "colour", "backgroundColor")
_LIST_KEYS = ("notes", "items", "content", "cards", "entries", "values", "list", "text", "bullets")
_NAME_KEYS = ("title", "key", "name", "id", "block", "section", "type")
_PARKED_KEYS = frozenset({"parked", "parking", "parking place"})
_TECHNICAL = frozenset(
    {"id", "_id", "uuid", "schema", "$schema", "type", "format", "createdat", "updatedat", "userid"}
    | {"projectid", "template", "color", "colour", "context", "links", "tags"}
)
_ENOUGH_BLOCKS = 2
_DEPTH = 4


def read_nine_key_json(text: str, path: Path) -> Draft:
    """Return the draft of a JSON text. Raises ``import.no_canvas`` where there is none."""
    data = read_json(text, path)
    found = list(_canvases(data, _DEPTH))
    canvas = max(found, key=_block_count) if found else titled_sections(data)
    if canvas is None:
        raise FormatError("import.no_canvas", path)
    return _Reading(path, data, canvas).draft(path.stem.removesuffix(".bmc"))


def _canvases(data: Any, depth: int) -> Iterator[Any]:
    """Yield the values that may be a canvas: objects and lists that name enough blocks."""
    if _block_count(data) >= _ENOUGH_BLOCKS:
        yield data
    for _, child in _children(data) if depth else ():
        yield from _canvases(child, depth - 1)


def _holds(data: Any, canvas: Any) -> bool:
    """Say whether ``canvas`` is ``data`` or somewhere in it."""
    return data is canvas or any(_holds(child, canvas) for _, child in _children(data))


def _children(data: Any) -> Iterator[tuple[str, Any]]:
    """Yield the values in an object or a list, with their keys or numbers."""
    if isinstance(data, dict):
        yield from data.items()
    elif isinstance(data, list):
        yield from ((str(number), value) for number, value in enumerate(data, start=1))


def _is_about(data: Any) -> bool:
    """Say whether an object tells about the canvas: title, author, date."""
    return isinstance(data, dict) and any(
        header_field(key) and _is_scalar(value) for key, value in data.items()
    )


def _block_count(data: Any) -> int:
    names = (name for name, _ in _sections(data))
    return len({match.block for name in names if (match := match_block(name))})


def _sections(data: Any) -> Iterator[tuple[str, Any]]:
    """Yield the names and contents of an object's keys, or of a list of titled objects."""
    if isinstance(data, dict):
        yield from ((str(key), value) for key, value in data.items())
    elif isinstance(data, list):
        for item in data:
            if isinstance(item, dict) and (name := _named(item)):
                yield item[name], {key: item[key] for key in item if key != name}


def _named(item: Mapping[str, Any]) -> str | None:
    keys = [key for key in _NAME_KEYS if isinstance(item.get(key), str)]
    return next((key for key in keys if match_block(item[key])), keys[0] if keys else None)


class _Reading:
    """Reads one canvas; ``own`` files say ``format`` and are read without leaving anything out."""

    def __init__(self, path: Path, data: Any, canvas: Any) -> None:
        self._gathering = Gathering(path)
        self._data = data
        self._canvas = canvas
        self._own = isinstance(data, dict) and data.get("format") == DIALECT

    def draft(self, title: str) -> Draft:
        """Return the draft; ``title`` stands in where the source has none."""
        if self._own:
            for field, key in HEADER_KEYS.items():
                self._gathering.header[field] = str(self._data.get(key, ""))
        else:
            self._read_around(self._data)
        for name, value in _sections(self._canvas):
            self._read_section(name, value)
        return self._gathering.draft(title)

    def _read_around(self, data: Any) -> None:
        """Take the header, and what else there is, from the values around the canvas."""
        if data is self._canvas:
            return
        for key, value in _children(data):
            if _holds(value, self._canvas):
                self._read_around(value)
            else:
                self._read_other(key, value)

    def _read_section(self, name: str, value: Any) -> None:
        match = match_block(name)
        if match:
            self._gathering.saw(match)
            self._read_notes(value, _Spot(match.block))
        elif fold(name) in _PARKED_KEYS:
            self._read_notes(value, _Spot(None))
        elif name == "links" and isinstance(value, list):
            self._read_links(value)
        elif name == "tags" and isinstance(value, list):
            for tag in value:
                self._gathering.add_tag(_one_text(tag))
        else:
            self._read_other(name, value)

    def _read_other(self, name: str, value: Any) -> None:
        """Take what is no block: the header, texts for the description; lists are parked."""
        field = header_field(name)
        if _block_count(value) >= _ENOUGH_BLOCKS:
            self._gathering.problem("import.other_canvas", name=name)
        elif field and _is_scalar(value):
            self._gathering.set_header(field, str(value))
        elif _is_about(value) and not is_other_canvas_field(name):
            for key, told in value.items():
                self._read_other(key, told)
        elif name.lower() in _TECHNICAL:
            return
        elif isinstance(value, list | dict):
            self._read_notes(value, _Spot(None, label=name))
        elif isinstance(value, str) and value.strip():
            self._gathering.describe(f"{name}: {value.strip()}")

    def _read_notes(self, value: Any, spot: "_Spot") -> None:
        if isinstance(value, str):
            for text in _texts(value):
                self._add(DraftNote(text, spot.block, tags=spot.tags, label=spot.label))
        elif isinstance(value, list):
            for item in value:
                self._read_item(item, spot)
        elif isinstance(value, dict):
            self._read_groups(value, spot)
        elif _is_scalar(value):
            self._add(DraftNote(str(value), spot.block, tags=spot.tags, label=spot.label))

    def _read_groups(self, value: Mapping[str, Any], spot: "_Spot") -> None:
        """Read ``{items: [...]}``, or an object each of whose keys is a tag."""
        key = next((k for k in _LIST_KEYS if isinstance(value.get(k), str | list)), None)
        if key is not None:
            self._read_notes(value[key], spot)
            return
        for group, content in value.items():
            if isinstance(content, list | str):
                self._read_notes(content, spot.in_group(group))

    def _read_item(self, item: Any, spot: "_Spot") -> None:
        if isinstance(item, dict):
            self._add(_note(item, spot))
        elif isinstance(item, list):
            self._read_notes(item, spot)
        elif _is_scalar(item):
            self._add(DraftNote(str(item), spot.block, tags=spot.tags, label=spot.label))

    def _add(self, note: DraftNote) -> None:
        if not self._own:
            shown = plain_text(note.text), plain_text(note.description)
            note = replace(note, text=shown[0], description=shown[1])
        if self._own or note.description or not is_placeholder(note.text):
            self._gathering.add(note)

    def _read_links(self, links: Iterable[Any]) -> None:
        for link in links:
            if isinstance(link, dict) and "source" in link and "target" in link:
                label = str(link.get("label", ""))
                ends = str(link["source"]), str(link["target"])
                self._gathering.links.append(DraftLink(*ends, label))


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where notes go: a block, or the parking place under a label."""

    block: BlockId | None
    tags: tuple[str, ...] = ()
    label: str = ""

    def in_group(self, group: str) -> "_Spot":
        """Return the spot inside a named group of the block's notes."""
        tags = unique((*self.tags, group)) if self.block else ()
        return _Spot(self.block, tags, self.label or ("" if self.block else group))


def _note(item: Mapping[str, Any], spot: _Spot) -> DraftNote:
    text_key = next((key for key in _TEXT_KEYS if isinstance(item.get(key), str)), None)
    if text_key is None:
        text_key = next((key for key, value in item.items() if isinstance(value, str)), None)
    known = {text_key, "tags", "label", "id", "key", *_COLOUR_KEYS}
    longer = [_longer(key, value) for key, value in item.items() if key not in known]
    given = item.get("tags")
    names = [_one_text(tag) for tag in given] if isinstance(given, list) else []
    colour = next((item[key] for key in _COLOUR_KEYS if isinstance(item.get(key), str)), "")
    own_label = item.get("label") if text_key != "label" else None
    return DraftNote(
        text=item[text_key] if text_key else "",
        block=spot.block,
        description="\n".join(line for line in longer if line),
        tags=unique((*spot.tags, *names)),
        label="" if spot.block else str(own_label or spot.label),
        colour=colour,
        key=str(item.get("id") or item.get("key") or ""),
    )


def _longer(key: str, value: Any) -> str:
    if key == "description" and isinstance(value, str):
        return value
    if isinstance(value, list):
        shown = ", ".join(_one_text(item) for item in value)
        return f"{key}: {shown}" if shown else ""
    if _is_scalar(value) and value != "" and key.lower() not in _TECHNICAL:
        return f"{key}: {value}"
    return ""


def _one_text(value: Any) -> str:
    if isinstance(value, dict):
        return next((str(value[key]) for key in _TEXT_KEYS if key in value), "")
    return str(value)


def _is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)


def _texts(value: str) -> list[str]:
    """Return the notes in a text: its lines, or the parts of its one line."""
    lines = [line for line in plain_text(value).split("\n") if line.strip()]
    if len(lines) > 1:
        return [without_bullet(line) if is_bullet(line) else line.strip() for line in lines]
    return split_cell(rich("\n".join(lines)))
