"""An arrow as items of the scene: its line below the notes, its label above them."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

from canvasdesk.geometry.obstacles import Obstacles, Point
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.routing import Route
from canvasdesk.layout import links
from canvasdesk.layout.display_list import Group, Rgba, Role
from canvasdesk.ui.canvas.arrow_sheet import ArrowSheet
from canvasdesk.ui.canvas.bounds import qrect
from canvasdesk.ui.canvas.items import GroupItem
from canvasdesk.ui.canvas.stage import LIFTED_Z, OVERLAY_Z, Stage

_LABELS_Z = LIFTED_Z - 10.0
_CHOSEN_Z = OVERLAY_Z - 2.0
_CHOSEN_WIDTH = 2.2


@dataclass(frozen=True, slots=True)
class Look:
    """How an arrow is shown. ``written``: its label is open, and an editor has the words."""

    route: Route
    label: str
    colour: Rgba
    width: float
    chosen: bool
    written: bool
    rtl: bool

    def has_line_of(self, other: "Look") -> bool:
        """Say whether another one has its line."""
        mine, others = (self.route, self.colour, self.width), (other.route, other.colour)
        return mine == (*others, other.width)

    def says_the_same(self, other: "Look") -> bool:
        """Say whether another one has its label in the same place."""
        return (self.route, self.label) == (other.route, other.label)


class ArrowItem:
    """Shows one arrow: its line among all lines; chosen, above the notes in the accent."""

    def __init__(self, stage: Stage, sheet: ArrowSheet, key: str) -> None:
        self._stage, self._sheet, self._key = stage, sheet, key
        self._look: Look | None = None
        self._label: links.Label | None = None
        self._bounds = QRectF()
        self._chosen: GroupItem | None = None
        self._words: GroupItem | None = None

    @property
    def look(self) -> Look:
        """How it is shown."""
        if self._look is None:
            raise RuntimeError("nothing is shown yet")
        return self._look

    @property
    def label(self) -> links.Label | None:
        """Its label, where it has one or one is being written."""
        return self._label

    @property
    def bounds(self) -> QRectF:
        """What it is drawn in."""
        label = QRectF() if self._label is None else qrect(self._label.rect)
        return self._bounds.united(label)

    def show_look(
        self, look: Look, obstacles: Obstacles, placed: Callable[[], Sequence[Rect]]
    ) -> None:
        """Show it so from now on; ``placed`` returns the labels that its own is to leave free."""
        before = self._look
        if look == before:
            return
        self._look = look
        if before is None or not before.has_line_of(look):
            line = links.arrow(look.route, look.colour, look.width)
            self._bounds = self._sheet.put(self._key, line)
        self._show_chosen(look)
        if look.label or look.written:
            label = self._placed(look, before, obstacles, placed)
            drawn = label.paper() if look.written else label.group("", "")
            self._words = self._shown(
                self._words, drawn, _CHOSEN_Z + 1.0 if look.chosen or look.written else _LABELS_Z
            )
        else:
            self._gone(self._words)
            self._words = self._label = None

    def _show_chosen(self, look: Look) -> None:
        if not look.chosen:
            self._gone(self._chosen)
            self._chosen = None
            return
        group = Group(Role.LINK, links.arrow(look.route, look.colour, _CHOSEN_WIDTH))
        self._chosen = self._shown(self._chosen, group, _CHOSEN_Z)

    def _placed(
        self,
        look: Look,
        before: Look | None,
        obstacles: Obstacles,
        placed: Callable[[], Sequence[Rect]],
    ) -> links.Label:
        label = links.link_label(
            self._stage.typesetter,
            look.label,
            look.route,
            obstacles,
            placed(),
            look.colour,
            rtl=look.rtl,
        )
        if self._label is not None and before is not None and before.says_the_same(look):
            label = replace(label, rect=self._label.rect)  # it stays where it was found room
        self._label = label
        return label

    def _shown(self, item: GroupItem | None, group: Group, z: float) -> GroupItem:
        if item is None:
            item = GroupItem(group)
            self._stage.addItem(item)
        else:
            item.show_group(group)
        item.setZValue(z)
        return item

    def _gone(self, item: GroupItem | None) -> None:
        if item is not None:
            self._stage.removeItem(item)

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide all of it but the line that lies in the sheet."""
        for item in (self._chosen, self._words):
            if item is not None:
                item.setVisible(visible)

    def remove(self) -> None:
        """Take it off the scene."""
        self._sheet.take(self._key)
        for item in (self._chosen, self._words):
            if item is not None:
                self._stage.removeItem(item)
        self._chosen = self._words = None

    def distance(self, point: QPointF, reach: float) -> float:
        """Return how far a point is from it; more than ``reach`` away is infinitely far."""
        if not self._sheet.shows(self._key):
            return math.inf
        if self._label is not None and qrect(self._label.rect).contains(point):
            return 0.0
        if not self._bounds.adjusted(-reach, -reach, reach, reach).contains(point):
            return math.inf
        at = point.x(), point.y()
        return min(_away(at, *ends) for ends in pairwise(self.look.route.points))


def _away(at: Point, start: Point, end: Point) -> float:
    """Return how far a point is from a piece of a line."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    whole = dx * dx + dy * dy
    share = ((at[0] - start[0]) * dx + (at[1] - start[1]) * dy) / whole if whole else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.dist(at, (start[0] + share * dx, start[1] + share * dy))
