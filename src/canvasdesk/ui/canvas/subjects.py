"""What a text editor can be about: a note, one not yet there, a line of the header, a tag's name.

Each says how a text changes the document and where on the sheet it stands; nothing about keys.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.checks import tag_of
from canvasdesk.editing.operations.header import HeaderChanges, edit_header
from canvasdesk.editing.operations.headings import add_heading
from canvasdesk.editing.operations.notes import add_note, edit_text
from canvasdesk.editing.operations.tags import edit_tag
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, Rgba, Role, text_lines
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.layout import SheetLayout
from canvasdesk.layout.margins import (
    DETAIL_SIZE,
    PURPOSE_SIZE,
    TITLE_SIZE,
    HeaderParts,
    header_parts,
    logo_of,
)
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl
from canvasdesk.model.limits import LINE_CHARACTERS, NOTE_TEXT_CHARACTERS
from canvasdesk.model.records import HEADER_ID
from canvasdesk.model.values import NoteKind, Place
from canvasdesk.ui.canvas.stage import Mask


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text stands on the sheet: ``rect`` is its room, ``size`` its em, in sheet units."""

    rect: Rect
    size: float
    rtl: bool
    weight: Weight = Weight.REGULAR
    colour: Rgba = palette.INK
    keeps_side: bool = False
    """Whether lines begin where the canvas's do, whatever their own direction is."""


class Subject(Protocol):
    """A text of the document that can be edited in place."""

    @property
    def limit(self) -> int:
        """How many characters there is room for."""

    @property
    def has_lines(self) -> bool:
        """Whether a text may be broken by hand."""

    def mask(self, document: Document) -> Mask:
        """Return what of the picture the editor stands in place of."""

    @property
    def name(self) -> str:
        """What the undo list calls the change."""

    def text(self, document: Document) -> str:
        """Return the text as it is."""

    def patch(self, document: Document, text: str) -> Patch:
        """Return what makes it ``text`` when the editor is closed."""

    def preview(self, document: Document, text: str) -> Patch:
        """Return what makes it ``text`` while the editor is open."""

    def setting(self, layout: SheetLayout) -> Setting:
        """Return where the text stands; the document laid out is the previewed one."""


@dataclass(frozen=True, slots=True)
class NoteText:
    """The text of a note that is there. Emptied, the note stays: Delete is what removes it."""

    note: str
    limit = NOTE_TEXT_CHARACTERS
    has_lines = True

    def mask(self, document: Document) -> Mask:
        heads = document.notes[self.note].kind is NoteKind.HEADING
        return Mask((Role.NOTE, self.note), Role.NOTE_HEADING if heads else Role.NOTE_TEXT)

    @property
    def name(self) -> str:
        return QCoreApplication.translate("Canvas", "Edit note")

    def text(self, document: Document) -> str:
        return document.notes[self.note].text

    def patch(self, document: Document, text: str) -> Patch:
        return edit_text(document, self.note, text)

    preview = patch

    def setting(self, layout: SheetLayout) -> Setting:
        return _note_setting(layout, self.note)


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note that comes into being with its first text, in one step."""

    note: str
    block: BlockId
    place: Place | None = None
    limit = NOTE_TEXT_CHARACTERS
    has_lines = True

    def mask(self, document: Document) -> Mask:  # noqa: ARG002  its id says it all
        return Mask((Role.NOTE, self.note), Role.NOTE_TEXT)

    @property
    def name(self) -> str:
        return QCoreApplication.translate("Canvas", "Add note")

    def text(self, document: Document) -> str:  # noqa: ARG002  there is none yet
        return ""

    def patch(self, document: Document, text: str) -> Patch:
        return self.preview(document, text) if text.strip() else Patch()

    def preview(self, document: Document, text: str) -> Patch:
        return add_note(document, self.block, text, lambda: self.note, self.place)

    def setting(self, layout: SheetLayout) -> Setting:
        return _note_setting(layout, self.note)


@dataclass(frozen=True, slots=True)
class NewHeading(NewNote):
    """A small heading that comes into being over a note, or below all notes of a block.

    ``tidied`` brings the block in order again afterwards, where it was so before.
    """

    before: str | None = None
    tidied: Callable[[Document], Patch] | None = None
    has_lines = False

    def mask(self, document: Document) -> Mask:  # noqa: ARG002  its id says it all
        return Mask((Role.NOTE, self.note), Role.NOTE_HEADING)

    @property
    def name(self) -> str:
        return QCoreApplication.translate("Canvas", "Add heading")

    def preview(self, document: Document, text: str) -> Patch:
        patch = add_heading(document, self.block, text, lambda: self.note, self.before)
        return patch.then(self.tidied(patch.apply(document))) if self.tidied else patch


@dataclass(frozen=True, slots=True)
class TagName:
    """The name of a tag, in the legend. Emptied, the tag keeps the name it had."""

    tag: str
    limit = LINE_CHARACTERS
    has_lines = False

    @property
    def name(self) -> str:
        return QCoreApplication.translate("Canvas", "Rename a tag")

    def mask(self, document: Document) -> Mask:  # noqa: ARG002  its id says it all
        return Mask((Role.LEGEND, ""), Role.LEGEND_ENTRY, within=self.tag)

    def text(self, document: Document) -> str:
        return document.tags[self.tag].name

    def patch(self, document: Document, text: str) -> Patch:
        return edit_tag(document, self.tag, name=text) if text.strip() else Patch()

    def preview(self, document: Document, text: str) -> Patch:
        """Return what shows ``text``, be it a name or not yet: that is said when it is left."""
        return patch_of(document, [replace(tag_of(document, self.tag), name=text or " ")])

    def setting(self, layout: SheetLayout) -> Setting:
        entry = layout.legend[self.tag]
        # Room for a space at its end, so that the line never breaks.
        left = entry.name.x - (entry.size if entry.rtl else 0.0)
        room = Rect(left, entry.name.y, entry.name.width + entry.size, entry.name.height)
        return Setting(room, entry.size, layout.rtl)


class HeaderField(StrEnum):
    """The texts of the header that are edited in place, in their order."""

    TITLE = "title"
    PURPOSE = "purpose"
    DESIGNED_FOR = "designed_for"
    DESIGNED_BY = "designed_by"
    DATE = "date"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class _HeaderStyle:
    role: Role
    size: float
    weight: Weight = Weight.REGULAR
    colour: Rgba = palette.INK


_STYLES = {
    HeaderField.TITLE: _HeaderStyle(Role.TITLE, TITLE_SIZE, Weight.SEMIBOLD),
    HeaderField.PURPOSE: _HeaderStyle(Role.PURPOSE, PURPOSE_SIZE, colour=palette.SECONDARY),
}
_DETAIL_STYLE = _HeaderStyle(Role.DETAILS, DETAIL_SIZE)


@dataclass(frozen=True, slots=True)
class HeaderText:
    """One text of the header."""

    field: HeaderField
    limit = LINE_CHARACTERS
    has_lines = False

    @property
    def name(self) -> str:
        if self.field is HeaderField.TITLE:
            return QCoreApplication.translate("Canvas", "Rename canvas")
        return QCoreApplication.translate("Canvas", "Edit header")

    def mask(self, document: Document) -> Mask:
        parts = header_parts(document.header.mode, is_rtl(document.header), logo_of(document))
        rect = header_rects(parts)[self.field]
        return Mask((Role.HEADER, HEADER_ID), self._style.role, (rect.x, rect.y))

    def text(self, document: Document) -> str:
        return str(getattr(document.header, self.field.value))

    def patch(self, document: Document, text: str) -> Patch:
        return edit_header(document, **cast("HeaderChanges", {self.field.value: text}))

    preview = patch

    def setting(self, layout: SheetLayout) -> Setting:
        rect, style = header_rects(layout.header)[self.field], self._style
        drawn = drawn_size(
            layout,
            lambda group: group.role is Role.HEADER,
            lambda text: (text.role, text.origin) == (style.role, (rect.x, rect.y)),
        )
        return Setting(
            rect, drawn or style.size, layout.rtl, style.weight, style.colour, keeps_side=True
        )

    @property
    def _style(self) -> _HeaderStyle:
        return _STYLES.get(self.field, _DETAIL_STYLE)


def header_rects(parts: HeaderParts) -> dict[HeaderField, Rect]:
    """Return where each text of the header can be edited on the sheet, in their order."""
    rects = {HeaderField.TITLE: parts.title, HeaderField.PURPOSE: parts.purpose}
    rects |= {HeaderField(name): rect for name, rect in parts.values.items()}
    return rects


def _note_setting(layout: SheetLayout, note: str) -> Setting:
    laid = layout.notes[note]
    weight = Weight.SEMIBOLD if laid.is_heading else Weight.REGULAR
    return Setting(laid.text_rect, laid.text_size, laid.rtl, weight)


def drawn_size(
    layout: SheetLayout, is_outer: Callable[[Group], bool], is_text: Callable[[Group], bool]
) -> float | None:
    """Return the em a text is set in, by the group it is in; a long one is set smaller to fit."""
    for group in filter(is_outer, layout.picture.groups):
        for child in group.children:
            if isinstance(child, Group) and is_text(child):
                return next((run.size for line in text_lines(child) for run in line.runs), None)
    return None
