"""The parts of a note's drawing as QPainter takes them, so that another colour costs no text.

Most parts look alike on many notes (stripes, discs) and are the same objects there: each is
compiled once for all of them. The others are compiled where the note lies, and kept as long as they
are the same objects.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QPainter

from canvasdesk.export.screen import CompiledPicture, compile_picture
from canvasdesk.layout.display_list import Box, Fill, Group, Node, Role

_ALIKE = 1024
_SHARED_ROLES = (Role.MARK,)


@dataclass(frozen=True, slots=True)
class _Same:
    """A node that is equal only to itself: comparing its content would cost more than painting."""

    node: Node

    def __hash__(self) -> int:
        return id(self.node)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.node is self.node


@dataclass(frozen=True, slots=True)
class _Part:
    node: Node
    picture: CompiledPicture
    shared: bool
    """Whether it is drawn from the note's corner, not from the sheet's."""


class NoteParts:
    """A note's drawing, ready to be painted."""

    __slots__ = ("_origin", "_parts")

    def __init__(self, origin: tuple[float, float], parts: tuple[_Part, ...]) -> None:
        self._origin, self._parts = origin, parts

    @classmethod
    def of(cls, group: Group, before: "NoteParts | None" = None) -> "NoteParts":
        """Compile a note's group; ``before`` is what the same note was drawn by."""
        kept: dict[int, _Part] = {}
        if before is not None and before._origin == group.origin:
            kept = {id(part.node): part for part in before._parts}
        return cls(
            group.origin,
            tuple(kept.get(id(node)) or _part(node, group.origin) for node in group.children),
        )

    def reaches_as(self, other: object) -> bool:
        """Say whether it reaches as far as another drawing of the same paper, as texts tell."""
        return isinstance(other, NoteParts) and self._texts() == other._texts()

    def _texts(self) -> list[int]:
        return [id(part.node) for part in self._parts if not part.shared]

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


def _part(node: Node, origin: tuple[float, float]) -> _Part:
    if isinstance(node, Box | Fill) or (isinstance(node, Group) and node.role in _SHARED_ROLES):
        return _Part(node, _shared(_Same(node)), True)
    return _Part(node, compile_picture((node,), at=origin), False)


@lru_cache(_ALIKE)
def _shared(same: _Same) -> CompiledPicture:
    return compile_picture((same.node,))
