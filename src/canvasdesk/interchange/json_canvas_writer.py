"""Writes a document as JSON Canvas 1.0: blocks as groups, notes as text nodes, links as edges.

What the format lacks stands under one key of this program: of the file, of each node and of each
edge. There a record is as the native writer gives it, so that reading it back loses nothing, also
of kinds that come later. ``json_canvas_own`` reads it.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from canvasdesk.geometry.rect import Rect
from canvasdesk.interchange.colours import shade
from canvasdesk.interchange.json_canvas_places import group_rects, node_rects
from canvasdesk.interchange.json_canvas_shape import OWN_KEY
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Link, Note
from canvasdesk.model.values import AUTO_FILL, Colour

Tree = dict[str, Any]

RECORD = "record"
WRITTEN = "written"
BLOCK = "block"
SHOWN_OF_NOTE = ("text",)
SHOWN_OF_LINK = ("source", "target", "label")
"""What of a record the format has a place for: it stands there and not in the record."""

_PRESETS: Mapping[str, str] = {
    Colour.ORANGE: "2",
    Colour.YELLOW: "3",
    Colour.GREEN: "4",
    Colour.TEAL: "5",
    Colour.VIOLET: "6",
}


def write_json_canvas(document: Document, tree: Tree, names: Mapping[BlockId, str]) -> Tree:
    """Return a document as the tree of a JSON Canvas file.

    ``tree`` is the document as its own file holds it; ``names`` are the headings of the blocks.
    """
    rects = node_rects(document)
    notes, links = dict(tree["notes"]), dict(tree["links"])
    nodes = list(_groups(document, names, {*document.records}))
    for note in document.stacked_notes:
        colour = shown_colour(document, note)
        nodes.append(_node(note.id, rects[note.id], colour, notes.pop(note.id)))
    edges = [_edge(document, link, rects, links.pop(link.id)) for link in document.links.values()]
    # Notes that were put away, and links that lead to what is no note, are in no picture.
    rest = {**tree, "notes": notes, "links": links}
    return {"nodes": nodes, "edges": edges, OWN_KEY: rest}


def shown_colour(document: Document, note: Note) -> str:
    """Return the colour of a note as the format writes it; "" where that has none for it."""
    fill = Colour.GREY.value if "fill" in note.extra else note.fill
    if fill == AUTO_FILL:
        first = next((document.tags[tag] for tag in note.tags if tag in document.tags), None)
        fill = first.colour if first else Colour.YELLOW.value
    return _PRESETS.get(fill) or shade(fill)


def written(rect: Rect, colour: str) -> Tree:
    """Return what of a node others may change: where it lies, and its colour."""
    numbers = (rect.x, rect.y, rect.width, rect.height)
    sides = dict(zip(("x", "y", "width", "height"), map(int, numbers), strict=True))
    return sides | ({"color": colour} if colour else {})


def _groups(document: Document, names: Mapping[BlockId, str], taken: set[str]) -> Iterator[Tree]:
    rects = group_rects(document)
    for block in GUIDED_ORDER[document.mode]:
        key = f"block-{block.value}"
        while key in taken:
            key += "-"
        label = " ".join(names[block].split())
        shown = written(rects[block], "")
        own = {BLOCK: block.value, WRITTEN: {**shown, "label": label}}
        yield {"id": key, "type": "group", **shown, "label": label, OWN_KEY: own}


def _node(key: str, rect: Rect, colour: str, record: Tree) -> Tree:
    shown = written(rect, colour)
    rest = {name: value for name, value in record.items() if name not in SHOWN_OF_NOTE}
    own = {RECORD: rest, WRITTEN: shown}
    return {"id": key, "type": "text", "text": record.get("text", ""), **shown, OWN_KEY: own}


def _edge(document: Document, link: Link, rects: Mapping[str, Rect], record: Tree) -> Tree:
    sides = _sides(rects[link.source], rects[link.target])
    edge: Tree = {"id": link.id, "fromNode": link.source, "fromSide": sides[0]}
    edge |= {"toNode": link.target, "toSide": sides[1], "toEnd": "arrow"}
    target = document.notes[link.target]
    colour = shown_colour(document, target)
    if target.block is BlockId.CUSTOMER_SEGMENTS and colour not in ("", _PRESETS[Colour.YELLOW]):
        edge["color"] = colour  # a customer's colour runs along the links; most have none
    if link.label:
        edge["label"] = link.label
    rest = {name: value for name, value in record.items() if name not in SHOWN_OF_LINK}
    return {**edge, OWN_KEY: {RECORD: rest}}


def _sides(source: Rect, target: Rect) -> tuple[str, str]:
    """Return at which sides of two nodes a line between them begins and ends."""
    across = target.centre[0] - source.centre[0]
    down = target.centre[1] - source.centre[1]
    if abs(across) >= abs(down):
        return ("right", "left") if across >= 0 else ("left", "right")
    return ("bottom", "top") if down >= 0 else ("top", "bottom")
