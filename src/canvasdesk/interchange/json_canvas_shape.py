"""The shape of a JSON Canvas 1.0 file, checked before anything is made of it.

Types, whole numbers and ids are held to what its specification says. What is merely unknown, such
as a kind of node of a later version, is for the readers to report.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from canvasdesk.errors import FormatError
from canvasdesk.geometry.rect import Rect
from canvasdesk.interchange.json_tree import read_json
from canvasdesk.model import limits

OWN_KEY = "canvasdesk"
"""What the format lacks stands under this key: of the file, of a node, of an edge."""

PRESETS: Mapping[str, str] = {
    "1": "red",
    "2": "orange",
    "3": "yellow",
    "4": "green",
    "5": "cyan",
    "6": "purple",
}
"""The colours that the format has by number."""

_TEXT_KEYS = {"text": "text", "file": "file", "link": "url", "group": "label"}
"""The kinds of nodes, and where the text of each stands."""
_CANVAS = re.compile(r'"(?:nodes|edges)"\s*:\s*\[')
_HEX = re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?")
_FARTHEST = 1_000_000_000
"""No number of a file is larger: others add them up as 32-bit numbers."""
_GROUPS = 500
"""More groups are no canvas, and each node would be looked for in each."""
_DEEPER = 4
"""How much deeper a record lies here than in a canvas's own file."""


@dataclass(frozen=True, slots=True)
class CanvasNode:
    """A node. ``text`` is a text node's text, a group's label, a file's path or a link's address.

    ``colour`` is as it is written; ``own`` is what stands under the key of this program.
    """

    id: str
    kind: str
    rect: Rect
    text: str
    colour: str = ""
    own: Mapping[str, Any] | None = None

    @property
    def is_known(self) -> bool:
        """Whether the format has nodes of this kind."""
        return self.kind in _TEXT_KEYS


@dataclass(frozen=True, slots=True)
class CanvasEdge:
    """An edge, already turned so that it leads the way its arrow shows."""

    id: str
    source: str
    target: str
    label: str = ""
    own: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class CanvasFile:
    """A file: its groups, its other nodes and its edges, each in the file's order."""

    groups: Sequence[CanvasNode]
    nodes: Sequence[CanvasNode]
    edges: Sequence[CanvasEdge]
    own: Mapping[str, Any] | None = None


def looks_like_json_canvas(text: str) -> bool:
    """Say whether a JSON text may be a canvas: a key of it is ``nodes`` or ``edges``, a list."""
    return _CANVAS.search(text) is not None


def colour_named(written: object) -> str:
    """Return a preset's name, or a hex in lower case; "" for what is no colour of the format."""
    if not isinstance(written, str):
        return ""
    return PRESETS.get(written) or (written.lower() if _HEX.fullmatch(written) else "")


def read_canvas_file(text: str, path: Path) -> CanvasFile | None:
    """Return what a JSON text holds, or None where it has no nodes: it is something else then.

    Raises FormatError ``json.*`` and ``jsoncanvas.*``, its place the key.
    """
    depth = limits.DEPTH + _DEEPER
    data = read_json(text, path, depth=depth, digits=limits.INTEGER_DIGITS)
    if not isinstance(data, dict) or not isinstance(data.get("nodes", []), list):
        return None
    if not isinstance(data.get("edges", []), list) or not {"nodes", "edges"} & data.keys():
        return None
    return _Shape(path).file(data)


class _Shape:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._ids: set[str] = set()

    def file(self, data: Mapping[str, Any]) -> CanvasFile:
        found = [
            self._node(item, f"nodes/{index}") for index, item in enumerate(data.get("nodes", []))
        ]
        groups = [node for node in found if node.kind == "group"]
        if len(groups) > _GROUPS:
            raise FormatError("jsoncanvas.groups", self._path, limit=_GROUPS)
        self._ids = set()
        edges = [
            self._edge(item, f"edges/{index}") for index, item in enumerate(data.get("edges", []))
        ]
        nodes = [node for node in found if node.kind != "group"]
        return CanvasFile(groups, nodes, edges, self._own(data, "file"))

    def _node(self, item: Any, place: str) -> CanvasNode:
        tree = self._object(item, place)
        kind = self._text(tree, "type", place)
        key = _TEXT_KEYS.get(kind, "text")
        required = kind in _TEXT_KEYS and kind != "group"
        text = self._text(tree, key, place, required=required)
        if kind == "file":
            text += self._text(tree, "subpath", place, required=False)
        return CanvasNode(
            self._id(tree, place),
            kind,
            self._rect(tree, place),
            text,
            self._colour(tree, place),
            self._own(tree, place),
        )

    def _edge(self, item: Any, place: str) -> CanvasEdge:
        tree = self._object(item, place)
        ends = self._text(tree, "fromNode", place), self._text(tree, "toNode", place)
        for side in ("fromSide", "toSide"):
            self._text(tree, side, place, required=False)
        tail = self._text(tree, "fromEnd", place, required=False) == "arrow"
        head = self._text(tree, "toEnd", place, required=False) != "none"
        if tail and not head:
            ends = ends[1], ends[0]
        label = self._text(tree, "label", place, required=False)
        self._colour(tree, place)
        return CanvasEdge(self._id(tree, place), *ends, label, self._own(tree, place))

    def _id(self, tree: Mapping[str, Any], place: str) -> str:
        name = self._text(tree, "id", place)
        if name in self._ids:
            self._refuse("jsoncanvas.duplicate_id", place, "id")
        self._ids.add(name)
        return name

    def _rect(self, tree: Mapping[str, Any], place: str) -> Rect:
        numbers = []
        for key in ("x", "y", "width", "height"):
            number = tree.get(key)
            if number is None:
                self._refuse("jsoncanvas.missing", place, key)
            if isinstance(number, float) and number.is_integer():
                number = int(number)  # 12.0 is whole: not every program writes it as 12
            # A bool is an int to Python.
            if type(number) is not int or not -_FARTHEST <= number <= _FARTHEST:
                self._refuse("jsoncanvas.integer", place, key)
            if key in ("width", "height") and number < 0:
                self._refuse("jsoncanvas.integer", place, key)
            numbers.append(float(number))
        return Rect(*numbers)

    def _colour(self, tree: Mapping[str, Any], place: str) -> str:
        return colour_named(self._text(tree, "color", place, required=False))

    def _own(self, tree: Mapping[str, Any], place: str) -> Mapping[str, Any] | None:
        return self._object(tree[OWN_KEY], f"{place}/{OWN_KEY}") if OWN_KEY in tree else None

    def _text(self, tree: Mapping[str, Any], key: str, place: str, *, required: bool = True) -> str:
        if key not in tree:
            if required:
                self._refuse("jsoncanvas.missing", place, key)
            return ""
        if not isinstance(tree[key], str):
            self._refuse("jsoncanvas.text_expected", place, key)
        return str(tree[key])

    def _object(self, value: Any, place: str) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise FormatError("jsoncanvas.object_expected", self._path, place=place)
        return value

    def _refuse(self, code: str, place: str, key: str) -> NoReturn:
        raise FormatError(code, self._path, place=f"{place}/{key}", key=key)
