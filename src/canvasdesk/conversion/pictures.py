"""From a document to its picture."""

from collections.abc import Iterable
from dataclasses import replace

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import DisplayList, Role
from canvasdesk.layout.layout import SheetLayout, lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.document import Document

_NOTES_AIR = 6.0
"""How much paper a picture of notes alone shows around them."""


def layout_of(document: Document, view: View, typesetter: Typesetter) -> SheetLayout:
    """Return a document as it is drawn, worded in its own language and mode."""
    wording = wording_for(document.header.language, document.mode)
    return lay_out(document, view, wording, typesetter)


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
