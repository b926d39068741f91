"""From a document to its picture."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from typing import TypeVar

from canvasdesk.export.seams import Survey
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import DisplayList, Role
from canvasdesk.layout.layout import SheetLayout, lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.document import Document

T = TypeVar("T")
_NOTES_AIR = 6.0
"""How much paper a picture of notes alone shows around them."""
_LAYOUTS = 8
"""So many views of a document are looked at in turn."""


class LayoutMemory(Typesetter):
    """A typesetter that also remembers layouts, for whoever prints a document again and again.

    What was laid out is there at once, and another view keeps the notes that look the same in it.
    ``survey`` knows what seams had better not cut there.
    """

    def __init__(self, typesetter: Typesetter) -> None:
        super().__init__(typesetter.fonts)
        self.survey = Survey()
        self._typesetter = typesetter
        self._layouts: list[tuple[Document, View, SheetLayout]] = []

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what the typesetter beneath has under a key, or what is made now."""
        return self._typesetter.remembered(key, make)

    def layout(self, document: Document, view: View) -> SheetLayout:
        """Return a document as it is drawn, as it was before where it was."""
        for known, shown, layout in self._layouts:
            if shown == view and known == document:
                return layout
        previous = next((each for known, _, each in self._layouts if known == document), None)
        layout = _laid_out(document, view, self, previous)
        self._layouts = [(document, view, layout), *self._layouts][:_LAYOUTS]
        return layout


def layout_of(document: Document, view: View, typesetter: Typesetter) -> SheetLayout:
    """Return a document as it is drawn, worded in its own language and mode."""
    if isinstance(typesetter, LayoutMemory):
        return typesetter.layout(document, view)
    return _laid_out(document, view, typesetter, None)


def survey_for(typesetter: Typesetter) -> Survey:
    """Return what looks up where things lie on pictures, with what it found before if kept."""
    return typesetter.survey if isinstance(typesetter, LayoutMemory) else Survey()


def picture_of(document: Document, view: View, typesetter: Typesetter) -> DisplayList:
    """Return the picture of a document, worded in its own language and mode."""
    return layout_of(document, view, typesetter).picture


def picture_of_notes(
    document: Document, ids: Iterable[str], view: View, typesetter: Typesetter
) -> DisplayList | None:
    """Return a picture of some notes alone, as they lie; None where the view shows none of them."""
    layout = layout_of(document, view, typesetter)
    shown = frozenset(ids).intersection(layout.notes)
    if not shown:
        return None
    rects = [layout.notes[key].rect for key in shown]
    left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
    right, bottom = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
    groups = layout.picture.groups
    return replace(
        layout.picture,
        page=Rect(left, top, right - left, bottom - top).inset(*(-_NOTES_AIR,) * 4),
        groups=tuple(g for g in groups if g.role is Role.NOTE and g.record in shown),
        sections=(),
    )


def _laid_out(
    document: Document, view: View, typesetter: Typesetter, previous: SheetLayout | None
) -> SheetLayout:
    wording = wording_for(document.header.language, document.mode)
    return lay_out(document, view, wording, typesetter, previous)
