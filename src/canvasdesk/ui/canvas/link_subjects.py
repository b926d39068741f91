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
        inner = label.rect.inset(LABEL_AIR, LABEL_AIR, LABEL_AIR, LABEL_AIR)
        left = inner.right - label.room if layout.rtl else inner.x
        room = Rect(left, inner.y, label.room, inner.height)
        return Setting(room, LABEL_SIZE, layout.rtl, colour=palette.INK)


@dataclass(frozen=True, slots=True)
class NewLinkedNote(NewNote):
    """A note that comes into being with its first text, and an arrow to it from another."""

    source: str = ""
    link: str = ""

    def preview(self, document: Document, text: str) -> Patch:
        # A class with slots knows no super() without arguments.
        made = NewNote.preview(self, document, text)
        if self.source not in document.notes:
            return made
        after = made.apply(document)
        return made.then(add_link(after, self.source, self.note, lambda: self.link))
