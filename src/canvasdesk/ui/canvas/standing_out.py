"""What stands out on a desk, and what its colours mean: a tool's wish comes before a person's.

How notes that do not stand out are drawn is for ``layout``.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from canvasdesk.model.colouring import Colouring
from canvasdesk.model.threads import around

if TYPE_CHECKING:
    from canvasdesk.ui.canvas.desk import Desk


@dataclass(frozen=True, slots=True)
class Wish:
    """Notes that are to stand out, none of them meaning all; and what colours are to mean.

    The colour of the customer ``lead`` comes before those of others. ``readable`` leaves what does
    not stand out fit to be read. ``ways`` are the arrows that are shown then, and stand out; None
    means those among the notes. ``between`` are notes that they pass: readable in any case.
    """

    thread: frozenset[str] = frozenset()
    lead: str = ""
    colouring: Colouring | None = None
    readable: bool = False
    ways: frozenset[str] | None = None
    between: frozenset[str] = frozenset()


class StandingOut(QObject):
    """Keeps one desk's picture in line with what shall stand out."""

    changed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._colouring = Colouring.TAGS
        self._follows = False
        self._lent: Wish | None = None

    @property
    def colouring(self) -> Colouring:
        """What somebody chose that colours shall mean, whatever a tool shows meanwhile."""
        return self._colouring

    @property
    def follows(self) -> bool:
        """Whether the thread of what is chosen stands out."""
        return self._follows

    @property
    def ways(self) -> frozenset[str] | None:
        """The arrows that stand out because a tool wants it; None where none asks for some."""
        return self._lent.ways if self._lent is not None else None

    def colour(self, colouring: Colouring) -> None:
        """Have colours mean something else from now on."""
        self._desk.flush()
        self._colouring = colouring
        self.renew()

    def follow(self, on: bool) -> None:
        """Let the thread of what is chosen stand out from now on, or no longer."""
        self._desk.flush()
        self._follows = on
        self.renew()

    def lend(self, wish: Wish) -> None:
        """Show what a tool wants for as long as it is in the hand."""
        self._lent = wish
        self.renew()

    def give_back(self) -> None:
        """Show what was shown before a tool was taken."""
        if self._lent is not None:
            self._lent = None
            self.renew()

    def renew(self) -> None:
        """Show what stands out in the document as it is now, chosen as it is now."""
        desk = self._desk
        if not desk.started:
            return
        wish = self._lent or self._chosen()
        colouring = wish.colouring or self._colouring
        view = replace(
            desk.stage.view,
            thread=wish.thread,
            lead=wish.lead,
            colouring=colouring,
            way=wish.between,
            thin_veil=wish.readable,
        )
        if view != desk.stage.view:
            # An open text is in what the stage shows, and not yet in the document.
            document = desk.stage.document if desk.tool.takes_text else desk.document
            desk.stage.show(document, view, desk.stage.mask)
        elif wish.ways is not None:
            desk.arrows.follow()
        self.changed.emit()

    def _chosen(self) -> Wish:
        """Wish for the threads of the chosen notes, or of the arrow that is chosen."""
        if not self._follows:
            return Wish()
        document, selection = self._desk.document, self._desk.selection
        link = document.links.get(selection.link or "")
        notes = (link.source, link.target) if link is not None else selection.notes
        there = (note for note in notes if note in document.notes)
        return Wish(frozenset[str]().union(*(around(document, note) for note in there)))
