"""The parts of a note's drawing as QPainter takes them, so that another colour costs no text.

Most parts look alike on many notes (stripes, discs) and are the same objects there: each is
compiled once for all of them. The others are compiled where the note lies, and kept as long as they
are the same objects.
"""

from collections.abc import Mapping
from typing import cast

from PySide6.QtGui import QPainter

from canvasdesk.export.screen import CompiledPicture, compile_picture
from canvasdesk.layout.display_list import Box, Fill, Group, Node, Role

_MOST_ALIKE = 4096
_SHARED_ROLES = (Role.MARK,)


class _Part:
    """A node as QPainter takes it; ``shared``: drawn from the note's corner, not the sheet's."""

    __slots__ = ("node", "picture", "shared")

    def __init__(self, node: Node, picture: CompiledPicture, *, shared: bool) -> None:
        self.node, self.picture, self.shared = node, picture, shared


class Alike:
    """The parts that notes have in common, found by what they are: the very same nodes.

    To compare what nodes hold would cost more than to paint them.
    """

    __slots__ = ("_parts",)

    def __init__(self) -> None:
        self._parts: dict[int, _Part] = {}

    def parts(self, nodes: tuple[Node, ...]) -> list[_Part | None]:
        """Return what there is of nodes already."""
        return list(map(self._parts.get, map(id, nodes)))  # a part holds its node, and so its id

    def part(self, node: Box | Fill | Group) -> _Part:
        """Return a part for all notes."""
        if len(self._parts) >= _MOST_ALIKE:
            self._parts.clear()
        part = self._parts[id(node)] = _Part(node, compile_picture((node,)), shared=True)
        return part


class NoteParts:
    """A note's drawing, ready to be painted."""

    __slots__ = ("_origin", "_own", "_parts")

    def __init__(self, group: Group, alike: Alike, before: "NoteParts | None" = None) -> None:
        """Compile a note's group; ``before`` is what the same note was drawn by."""
        self._origin = group.origin
        own: Mapping[int, _Part] = {}
        if before is not None and before._origin == group.origin:
            own = before._own
        self._own: dict[int, _Part] = {}
        parts = alike.parts(group.children)
        for index, part in enumerate(parts):
            if part is not None:
                continue
            node = group.children[index]
            if isinstance(node, Box | Fill) or (
                isinstance(node, Group) and node.role in _SHARED_ROLES
            ):
                parts[index] = alike.part(node)
                continue
            kept = own.get(id(node))
            if kept is None:
                kept = _Part(node, compile_picture((node,), at=group.origin), shared=False)
            parts[index] = self._own[id(node)] = kept
        self._parts = cast("list[_Part]", parts)

    def reaches_as(self, other: "NoteParts") -> bool:
        """Say whether it reaches as far as another drawing of the same paper, as texts tell."""
        return self._own.keys() == other._own.keys()

    def paint(self, painter: QPainter) -> None:
        """Paint the note."""
        (x, y), moved = self._origin, False
        for part in self._parts:
            if part.shared is not moved:
                painter.translate(*((x, y) if part.shared else (-x, -y)))
                moved = part.shared
            part.picture.paint(painter)
        if moved:
            painter.translate(-x, -y)
