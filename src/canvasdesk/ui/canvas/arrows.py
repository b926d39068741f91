"""The arrows on the sheet: which are shown, and their items, in step with what is laid out.

They are laid out apart from the notes: finding ways takes longer than a key may, so that it is done
a few at a time, what is in sight first. Until then, and while a note is in the hand, an arrow is a
straight thread (``threads``). Which one is chosen is for ``selection`` to say.
"""

import time
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer

from canvasdesk.geometry.ports import Aims, Ends, ports
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.routing import Route, Routes
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Rgba
from canvasdesk.layout.layout import SheetLayout
from canvasdesk.layout.links import WIDTH, Label, heading_rects, is_hidden
from canvasdesk.layout.view import Extra
from canvasdesk.model.colouring import customer_colours
from canvasdesk.model.records import Link
from canvasdesk.ui.canvas.arrow_items import ArrowItem, Look
from canvasdesk.ui.canvas.arrow_sheet import ArrowSheet
from canvasdesk.ui.canvas.threads import Thread, Threads

if TYPE_CHECKING:
    from canvasdesk.ui.canvas.desk import Desk

_AT_ONCE_MS = 24.0
"""So long ways are looked for at once; the rest of them follows."""
_SLICE_MS = 8.0
_DWELL_MS = 120
"""So long the pointer rests on a note before its arrows are shown: passing over shows none."""
_REACH_PX = 5.0
_BOLD = 2.2
"""How wide an arrow is that stands out: it is to be seen from the back of a room."""
_MOST_THREADS = 12
"""Of more arrows the rest is seen again once their notes lie still: a frame has to stay short."""


class Arrows(QObject):
    """Shows the arrows that a desk's view wants."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._items: dict[str, ArrowItem] = {}
        self._sheet = ArrowSheet()
        desk.stage.addItem(self._sheet)
        self._threads = Threads(desk)
        self._routes: Routes | None = None
        self._layout: SheetLayout | None = None
        self._links: Mapping[str, Link] = {}
        self._aims: Mapping[Ends, Aims] = {}
        self._waiting: dict[str, Link] = {}
        """Arrows whose way is to be looked for; what is shown of them still is from before."""
        self._moved: frozenset[str] = frozenset()
        """Notes that lie elsewhere than when the arrows that wait were shown."""
        self._held: frozenset[str] = frozenset()
        self._loose: tuple[str, ...] = ()
        """The arrows that are threads now."""
        self._hovered: str | None = None
        self._written: str | None = None
        """The arrow whose label is open."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._go_on)
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(_DWELL_MS)
        self._dwell.timeout.connect(self.follow)
        desk.stage.laid_out.connect(self.follow)
        desk.selection.changed.connect(self.follow)
        desk.tool_changed.connect(self._on_tool_changed)

    # What is shown

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids of the arrows that are shown."""
        return tuple(dict.fromkeys((*self._items, *self._waiting)))

    @property
    def routed(self) -> bool:
        """Whether the ways of all that are shown have been found."""
        return not self._waiting

    def hover(self, note: str | None) -> None:
        """Take notice of the note under the pointer; its arrows count as wanted."""
        if note != self._hovered:
            self._hovered = note
            if self._desk.document.links:
                self._dwell.start()

    def write(self, link: str) -> None:
        """Show an arrow without its label's words, because they are open to be written."""
        self._written = link
        self.follow()

    def route(self, link: str) -> Route | None:
        """Return the way of an arrow that is shown."""
        item = self._items.get(link)
        return item.look.route if item is not None else None

    def label(self, link: str) -> Label | None:
        """Return the label of an arrow that is shown, also of one that has none yet."""
        item = self._items.get(link)
        return item.label if item is not None else None

    def at(self, point: QPointF) -> str | None:
        """Return the arrow that is shown near a point of the sheet; the nearest of several."""
        reach = _REACH_PX * self._desk.viewpoint.unit
        found: tuple[float, str] | None = None
        for key, item in self._items.items():
            away = item.distance(point, reach)
            if away <= reach and (found is None or away < found[0]):
                found = away, key
        return found[1] if found else None

    def bounds(self, link: str) -> QRectF:
        """Return a rectangle of the sheet that holds an arrow that is shown."""
        item = self._items.get(link)
        return item.bounds if item is not None else QRectF()

    # Notes in the hand

    def loosen(self, notes: Iterable[str]) -> None:
        """Have the arrows of notes be threads that follow them, until ``fasten``."""
        self._held = frozenset(notes)
        self._hide_held()
        self.pull()

    def pull(self) -> None:
        """Bring the threads to where their notes are shown now."""
        if not self._loose:
            self._threads.show_threads(())
            return
        loose = (key for key in self._loose if key in self._links)
        threads = (self._thread(self._links[key]) for key in islice(loose, _MOST_THREADS))
        self._threads.show_threads(filter(None, threads))

    def fasten(self) -> None:
        """Have all arrows lie on their ways again."""
        self._held = frozenset()
        self._hide_held()
        self.pull()

    def _hide_held(self) -> None:
        """Hide the arrows that are threads: of notes in the hand, or of some that just moved."""
        loose: list[str] = []
        for key, item in self._items.items():
            link = self._links[key]
            ends = {link.source, link.target}
            waits = key in self._waiting and not ends.isdisjoint(self._moved)
            is_loose = waits or not ends.isdisjoint(self._held)
            item.set_visible(visible=not is_loose)
            if is_loose:
                loose.append(key)
        self._loose = tuple(loose)
        self._sheet.hide_lines(frozenset(loose))
        self._sheet.flush(self._desk.stage.page)

    def _thread(self, link: Link) -> Thread | None:
        notes = self._desk.stage.note_items
        source, target = notes.get(link.source), notes.get(link.target)
        if source is None or target is None:
            return None
        return Thread.between(source.shown_paper, target.shown_paper)

    # Keeping in step

    def follow(self) -> None:
        """Show the arrows that are wanted now where they belong now."""
        desk = self._desk
        if not desk.started:
            return
        wanted = self._wanted()
        if not wanted:
            self._later.stop()
            self._waiting = {}
            self._drop(list(self._items))
            self._hide_held()
            self.pull()
            return
        self._catch_up()
        self._drop([key for key in self._items if key not in wanted])
        self._waiting = {
            key: link for key, link in wanted.items() if not self._show(link, looking=False)
        }
        self._sort_waiting()
        self._look_for(_AT_ONCE_MS)

    def _wanted(self) -> dict[str, Link]:
        """Return the links whose arrows are to be shown, both ends being on the sheet."""
        desk, stage = self._desk, self._desk.stage
        links, notes, extras = stage.document.links, stage.note_items, stage.view.extras
        if not links:
            return {}
        here = {self._written, desk.selection.link} - {None}
        around: set[str | None] = set()
        thread = frozenset[str]()
        if Extra.CHOSEN_LINKS in extras:
            thread = stage.view.thread if desk.standing.ways is None else thread
            here |= desk.standing.ways or frozenset()
            around = {*desk.selection.notes, self._hovered}
            if desk.selection.link is not None:
                around.add(desk.selection.came_from)
            if desk.tool.takes_text:
                around.add(desk.tool.marked)
        return {
            key: link
            for key, link in links.items()
            if (
                Extra.LINKS in extras
                or link.source in around
                or link.target in around
                or (link.source in thread and link.target in thread)
                or key in here
            )
            and link.source in notes
            and link.target in notes
        }

    def _catch_up(self) -> None:
        """Take over what was laid out, so far as ways depend on it."""
        stage = self._desk.stage
        layout, links = stage.layout, stage.document.links
        rects = self._routes.rects if self._routes is not None else {}
        if layout is not self._layout:
            self._layout = layout
            now = {
                key: note.rect for key, note in layout.notes.items() if key not in layout.left_out
            }
            headings = heading_rects(layout.picture.groups)
            page = layout.picture.page
            self._routes = Routes.among(now, page, self._routes, headings)
            moved = {key for key in {**rects, **now} if rects.get(key) != now.get(key)}
            self._moved = frozenset(moved | (self._moved if self._waiting else set()))
        assert self._routes is not None  # noqa: S101  for mypy: a layout has them made
        if links != self._links or self._routes.rects != rects:
            ends = ((link.source, link.target) for link in links.values())
            self._aims = ports(ends, self._routes.rects)
        self._links = links

    def _show(self, link: Link, *, looking: bool) -> bool:
        """Show an arrow if its way is known, or once it was looked for; say whether it was."""
        routes, ends = self._routes, (link.source, link.target)
        if routes is None or ends not in self._aims:
            return True
        aims = self._aims[ends]
        touch = routes.rects[link.source].intersects(routes.rects[link.target])
        route = None if touch else routes.found(ends, aims)
        if route is None and not touch:
            if not looking:
                return False
            route = routes.route(*ends, aims)
        if route is None or is_hidden(route):
            self._drop([link.id])
            return True
        self._put(link, route, routes)
        return True

    def _put(self, link: Link, route: Route, routes: Routes) -> None:
        stage, desk = self._desk.stage, self._desk
        chosen, written = desk.selection.link == link.id, self._written == link.id
        colour, width = self._line(link)
        look = Look(route, link.label, colour, width, chosen, written, stage.layout.rtl)
        item = self._items.get(link.id)
        if item is None:
            item = self._items[link.id] = ArrowItem(stage, self._sheet, link.id)
        item.show_look(look, routes.obstacles, lambda: self._labels_but(link.id))

    def _line(self, link: Link) -> tuple[Rgba, float]:
        """Return the colour and the width of an arrow."""
        desk, view = self._desk, self._desk.stage.view
        notes = desk.stage.document.notes
        if desk.selection.link == link.id:
            accent = desk.marking.accent
            return Rgba(accent.red(), accent.green(), accent.blue()), WIDTH
        if link.id in (desk.standing.ways or ()):
            colour = customer_colours(desk.stage.document).get(view.lead, "")
            return palette.swatch(colour).dark, _BOLD
        fades = view.fades(notes[link.source]) or view.fades(notes[link.target])
        return palette.FAINT if fades else palette.SECONDARY, WIDTH

    def _labels_but(self, link: str) -> list[Rect]:
        return [
            item.label.rect
            for key, item in self._items.items()
            if key != link and item.label is not None
        ]

    def _drop(self, keys: Iterable[str]) -> None:
        for key in keys:
            item = self._items.pop(key, None)
            if item is not None:
                item.remove()

    def _sort_waiting(self) -> None:
        """Have what is in sight come first."""
        port = self._desk.port.rect()
        seen = QRectF(
            self._desk.sheet_point(QPointF(port.topLeft())),
            self._desk.sheet_point(QPointF(port.bottomRight())),
        )
        notes = self._desk.stage.note_items

        def is_far(key: str) -> bool:
            link = self._waiting[key]
            span = notes[link.source].paper.united(notes[link.target].paper)
            return not span.intersects(seen)

        self._waiting = {key: self._waiting[key] for key in sorted(self._waiting, key=is_far)}

    def _go_on(self) -> None:
        self._look_for(_SLICE_MS)

    def _look_for(self, milliseconds: float) -> None:
        until = time.monotonic() + milliseconds / 1000
        while self._waiting and time.monotonic() < until:
            key = next(iter(self._waiting))
            self._show(self._waiting.pop(key), looking=True)
        if self._waiting:
            self._later.start(0)
        else:
            self._moved = frozenset()
        self._hide_held()
        self.pull()

    def _on_tool_changed(self) -> None:
        if not self._desk.tool.takes_text:
            self._written = None
        self.follow()
