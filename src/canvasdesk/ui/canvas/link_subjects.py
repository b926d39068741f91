"""Texts about arrows that are opened on the sheet: a label, and a new note at an arrow's end."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.links import add_link, edit_link
from canvasdesk.editing.patch import Patch
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Role
from canvasdesk.layout.layout import SheetLayout
from canvasdesk.layout.links import LABEL_AIR, LABEL_SIZE
from canvasdesk.model.document import Document
from canvasdesk.model.limits import LINE_CHARACTERS
from canvasdesk.ui.canvas.arrows import Arrows
from canvasdesk.ui.canvas.stage import Mask
from canvasdesk.ui.canvas.subjects import NewNote, Setting


@dataclass(frozen=True, slots=True)
class LinkLabel:
    """What stands at an arrow. Emptied, it has no label."""

    link: str
    arrows: Arrows
    limit = LINE_CHARACTERS
    has_lines = False

    @property
    def name(self) -> str:
        return QCoreApplication.translate("Canvas", "Label a link")

    def mask(self, document: Document) -> Mask:  # noqa: ARG002  its id says it all
        return Mask((Role.LINK_LABEL, self.link), Role.LINK)

    def text(self, document: Document) -> str:
        return document.links[self.link].label

    def patch(self, document: Document, text: str) -> Patch:
        return edit_link(document, self.link, text)

    preview = patch

    def setting(self, layout: SheetLayout) -> Setting:
        label = self.arrows.label(self.link)
        if label is None:  # nothing of the arrow is seen now
            return Setting(layout.header.title, LABEL_SIZE, layout.rtl)
        beside, above = LABEL_AIR.width, LABEL_AIR.height
        inner = label.rect.inset(beside, above, beside, above)
        left = inner.right - label.room if layout.rtl else inner.x
        room = Rect(left, inner.y, label.room, inner.height)
        return Setting(room, LABEL_SIZE, layout.rtl, colour=palette.INK)


@dataclass(frozen=True, slots=True)
class NewLinkedNote(NewNote):
    """A note that comes into being with its first text, and arrows to it from others.

    ``links`` are the notes they come from, and their ids.
    """

    links: tuple[tuple[str, str], ...] = ()

    def preview(self, document: Document, text: str) -> Patch:
        # A class with slots knows no super() without arguments.
        patch = NewNote.preview(self, document, text)
        for source, link in self.links:
            if source in document.notes:
                patch = patch.then(_linked(patch.apply(document), source, self.note, link))
        return patch


def _linked(document: Document, source: str, target: str, link: str) -> Patch:
    return add_link(document, source, target, lambda: link)
