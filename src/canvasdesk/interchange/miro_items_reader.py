"""Reads the items of a Miro board as JSON, as its REST API and its Web SDK give them.

Sticky notes, cards, shapes and texts are notes. What one belongs to is told by the smallest frame
that holds it, or by a shape that names a block, also by a text of its own that lies on it; where
neither does, it is parked.
"""

import html
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from canvasdesk.errors import FormatError
from canvasdesk.geometry.rect import Rect
from canvasdesk.interchange.block_names import BlockMatch, is_name_alone, match_block
from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote, Spot
from canvasdesk.interchange.gathering import Gathering
from canvasdesk.interchange.html_pieces import plain_text
from canvasdesk.interchange.json_tree import read_json
from canvasdesk.interchange.questions import is_question
from canvasdesk.interchange.typed import Entry, entries

MARKS = ('"sticky_note"', '"frame"')
"""One of these stands in every such file."""
_TELLING = frozenset({"sticky_note", "frame"})
_NOTES = frozenset({"sticky_note", "card", "app_card", "shape", "text"})
_HEADINGS = frozenset({"shape", "text"})
_AREAS = frozenset({"frame", "shape"})
_LISTS = ("data", "items")
_LINES = ("connector",)
_SILENT = frozenset({"tag", "group"})
"""Items that show nothing by themselves."""
_UNCOLOURED = frozenset({"light_yellow", "transparent"})
"""The colour of a sticky note that nobody coloured."""
_MOST_AREAS = 500
"""In more areas than this no item is looked for: it belongs to the frame it names."""


@dataclass(frozen=True, slots=True)
class _Area:
    """A frame, or a shape that names a block: whatever lies on it belongs to it."""

    id: str
    name: str
    rect: Rect
    match: BlockMatch | None


def is_miro_items(tree: Any) -> bool:
    """Say whether a value has the shape: items with ids and types that only Miro has."""
    return any(
        isinstance(item, dict)
        and isinstance(item.get("type"), str)
        and item["type"] in _TELLING
        and isinstance(item.get("id"), str | int)
        for item in _items(tree)
    )


def read_miro_items(text: str, path: Path) -> Draft:
    """Return the draft of a board's items.

    Raises ``json.*``, ``import.wrong_kind``, ``import.no_canvas``.
    """
    tree = read_json(text, path)
    if not is_miro_items(tree):
        raise FormatError("import.no_canvas", path)
    return _Reading(path, tree).draft()


def _items(tree: Any) -> list[Any]:
    if isinstance(tree, dict):
        tree = next((tree[key] for key in _LISTS if isinstance(tree.get(key), list)), None)
    return tree if isinstance(tree, list) else []


class _Reading:
    def __init__(self, path: Path, tree: Any) -> None:
        self._gathering = Gathering(path)
        self._path = path
        self._root = Entry(path, tree if isinstance(tree, dict) else {})
        self._items = list(entries(path, _items(tree), "items"))
        self._frames = {_id(item, "id"): item for item in self._items if _kind(item) == "frame"}
        self._areas = {area.id: area for area in self._all_areas()}
        self._by_size = sorted(self._areas.values(), key=_surface)[:_MOST_AREAS]
        self._questions = 0

    def draft(self) -> Draft:
        left_out = 0
        for item in self._items:
            kind = _kind(item)
            if kind in _NOTES:
                self._take(item)
            elif kind in _LINES:
                self._take_line(item)
            elif kind not in _SILENT and kind != "frame":
                left_out += 1
        for line in self._root.children("connectors"):
            self._take_line(line)
        self._gathering.leave_loose_links_out()
        if left_out:
            self._gathering.problem("import.items_left_out", count=left_out)
        if self._questions:
            self._gathering.problem("import.questions_skipped", count=self._questions)
        total = self._root.number("total")
        if total is not None and total > len(self._items):
            count = len(self._items)
            self._gathering.problem("import.one_page", count=count, total=int(min(total, 1e9)))
        board = self._root.child("board")
        self._gathering.set_header("title", board.text("name") or self._root.text("name"))
        return self._gathering.draft(self._path.stem)

    def _all_areas(self) -> Iterator[_Area]:
        unnamed: list[_Area] = []
        texts: list[tuple[Rect, BlockMatch | None]] = []
        for item in self._items:
            kind, name = _kind(item), _text(item)
            rect = self._rect(item)
            match = match_block(name) if name else None
            if rect is None:
                continue
            area = _Area(_id(item, "id"), " ".join(name.split()), rect, match)
            if match is None and (kind == "frame" or (kind == "shape" and not name)):
                unnamed.append(area)
            elif match and kind in _AREAS:
                yield area
            if kind == "text":
                texts.append((rect, match if is_name_alone(name) else None))
        yield from _named(unnamed, texts, self._frames)

    def _rect(self, item: Entry, depth: int = 0) -> Rect | None:
        """Return where an item lies on the board: its place is that of its centre."""
        place = item.child("position") if "position" in item.value else item
        size = item.child("geometry") if "geometry" in item.value else item
        x, y = place.number("x"), place.number("y")
        if x is None or y is None:
            return None
        width, height = size.number("width") or 0.0, size.number("height") or 0.0
        rect = Rect(x - width / 2, y - height / 2, width, height)
        frame = self._frames.get(self._parent(item))
        if frame is None or frame is item or depth > 1:
            return rect
        # In a frame, places count from its upper left corner.
        if place.text("relativeTo") == "canvas_center":
            return rect
        around = self._rect(frame, depth + 1)
        return rect if around is None else rect.moved(around.x, around.y)

    def _parent(self, item: Entry) -> str:
        if "parentId" in item.value:
            return _id(item, "parentId")
        return _id(item.child("parent"), "id")

    def _take(self, item: Entry) -> None:
        text, longer = _text(item), _longer(item)
        if not text and not longer:
            return
        if _kind(item) in _HEADINGS and _is_heading(text):
            return  # on the board, not a note
        rect = self._rect(item)
        area = self._area_of(item, rect)
        match = area.match if area else None
        if match and _kind(item) == "text" and is_question(text):
            self._questions += 1  # what a template asks there; people answer on sticky notes
            return
        if match:
            self._gathering.saw(match)
        self._gathering.add(
            DraftNote(
                text=text,
                block=match.block if match else None,
                description=longer,
                label=area.name if area and not match else "",
                colour=_colour(item),
                key=_id(item, "id"),
                spot=_spot(rect, area.rect) if rect and area else None,
            )
        )

    def _area_of(self, item: Entry, rect: Rect | None) -> _Area | None:
        """Return the smallest area that holds an item's centre, else the frame it belongs to."""
        parent = self._parent(item)
        own = self._areas.get(parent)
        if rect is None:
            return own
        itself = _id(item, "id")
        around = (area for area in self._by_size if area.rect.contains(*rect.centre))
        return next((area for area in around if area.id != itself), own)

    def _take_line(self, line: Entry) -> None:
        ends = []
        for of_rest, of_sdk in (("startItem", "start"), ("endItem", "end")):
            here = line.child(of_rest) if of_rest in line.value else line.child(of_sdk)
            ends.append(_id(here, "id") or _id(here, "item"))
        captions = [_shown(caption.text("content")) for caption in line.children("captions")]
        label = " ".join(" ".join(captions).split())
        if any(ends):
            self._gathering.links.append(DraftLink(ends[0], ends[1], label))


def _named(
    unnamed: Iterable[_Area],
    texts: Sequence[tuple[Rect, BlockMatch | None]],
    frames: Container[str],
) -> Iterator[_Area]:
    """Yield frames, and shapes on which one block's name lies; a frame's title stays its name.

    In a frame, other texts may be names of blocks too, in a language nobody knows here.
    """
    by_size = sorted(unnamed, key=_surface)
    found: dict[str, list[BlockMatch | None]] = {}
    for rect, match in texts[:_MOST_AREAS]:
        around = (area for area in by_size[:_MOST_AREAS] if area.rect.contains(*rect.centre))
        smallest = next(around, None)
        if smallest is not None:
            found.setdefault(smallest.id, []).append(match)
    for area in by_size:
        matches = found.get(area.id, [])
        named = [match for match in matches if match is not None]
        only = named[0] if len({match.block for match in named}) == 1 else None
        if area.id in frames:
            yield replace(area, match=only if len(matches) == 1 else None)
        elif only:
            yield replace(area, match=only)


def _is_heading(text: str) -> bool:
    """Say whether a text is a block's name, alone or with a question ("Channels: which ones?")."""
    return is_name_alone(text) or (is_question(text) and match_block(text) is not None)


def _surface(area: _Area) -> float:
    return area.rect.width * area.rect.height


def _kind(item: Entry) -> str:
    return item.text("type")


def _id(item: Entry, key: str) -> str:
    """Return an id, which may be written as a number."""
    value = item.value.get(key)
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else item.text(key)


def _text(item: Entry) -> str:
    """Return what an item says: the content of a sticky note, the title of a card or a frame."""
    data = item.child("data") if "data" in item.value else item
    return _shown(data.text("content") or data.text("title"))


def _longer(item: Entry) -> str:
    data = item.child("data") if "data" in item.value else item
    return _shown(data.text("description"))


def _shown(written: str) -> str:
    """Return what HTML shows; all texts of a board are HTML, also those without an element."""
    shown = plain_text(written)
    return (html.unescape(written) if shown == written else shown).strip()


def _colour(item: Entry) -> str:
    colour = item.child("style").text("fillColor")
    return colour if _kind(item) == "sticky_note" and colour not in _UNCOLOURED else ""


def _spot(rect: Rect, area: Rect) -> Spot | None:
    if area.width <= 0 or area.height <= 0:
        return None
    across, down = (rect.x - area.x) / area.width, (rect.y - area.y) / area.height
    return Spot(min(1.0, max(0.0, across)), min(1.0, max(0.0, down)))
