"""What surrounds the blocks: the header above and the credit below; the legend is in ``legend``."""

from collections.abc import Mapping
from dataclasses import dataclass

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import FOOTER, HEADER
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, Node, Rgba, Role, Stroke
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.legend import LEGEND_HEIGHT
from canvasdesk.layout.pictures import draw_picture, proportion
from canvasdesk.layout.shapes import line_path
from canvasdesk.layout.text import Typesetter, aligned
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl
from canvasdesk.model.records import Asset, Header
from canvasdesk.model.values import Size
from canvasdesk.model.wording import Template

TITLE_SIZE = 25.0
PURPOSE_SIZE = 12.0
DETAIL_SIZE = 11.0
LABEL_SIZE = 8.0
CREDIT_SIZE = 7.6
CREDIT_HEIGHT = 11.0
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_LOGO = Size(120.0, 48.0)
"""The most room that a logo takes."""
_LOGO_GAP = 12.0
_CELL = 108.0
_CELL_GAP = 10.0


@dataclass(frozen=True, slots=True)
class HeaderParts:
    """Where the header's texts lie on the sheet, for editing them in place; and its logo."""

    title: Rect
    purpose: Rect
    details: Rect
    values: Mapping[str, Rect]
    """Each labelled value's room, by attribute; empty where they are set as one run."""
    logo: Rect | None = None


def logo_of(document: Document) -> Asset | None:
    """Return the logo that a sheet shows: an organization's only."""
    header = document.header
    return document.assets.get(header.logo) if header.mode is Mode.ORGANIZATION else None


def header_parts(mode: Mode, rtl: bool, logo: Asset | None = None) -> HeaderParts:
    """Return where the header's texts lie. Title and purpose begin after the logo."""
    details_width = 4 * _CELL + 3 * _CELL_GAP if mode is Mode.ORGANIZATION else 380.0
    title_width = HEADER.width - details_width - 24.0
    title = Rect(HEADER.x, HEADER.y - 2.0, title_width, 31.0)
    purpose = Rect(
        HEADER.x, HEADER.y + 30.0, title_width if mode is Mode.ORGANIZATION else HEADER.width, 18.0
    )
    details = Rect(HEADER.right - details_width, HEADER.y, details_width, 30.0)
    if mode is Mode.ORGANIZATION:
        details = Rect(details.x, HEADER.y + 4.0, details.width, 42.0)
    sign = _logo_rect(logo) if logo is not None else None
    if sign is not None:
        taken = sign.width + _LOGO_GAP
        title, purpose = title.inset(taken, 0, 0, 0), purpose.inset(taken, 0, 0, 0)
    if rtl:
        axis = HEADER.x + HEADER.right
        title, purpose, details = (r.mirrored(axis) for r in (title, purpose, details))
        sign = sign.mirrored(axis) if sign is not None else None
    values = _value_rects(details, rtl) if mode is Mode.ORGANIZATION else {}
    return HeaderParts(title, purpose, details, values, sign)


def _logo_rect(logo: Asset) -> Rect:
    """Return where a logo lies, as large as its room takes: level with title and purpose."""
    wide = proportion(logo)
    width = min(_LOGO.width, _LOGO.height * wide)
    height = width / wide
    return Rect(HEADER.x, HEADER.y + (_LOGO.height - height) / 2, width, height)


def _value_rects(details: Rect, rtl: bool) -> dict[str, Rect]:
    names, rects = ("designed_for", "designed_by", "date", "version"), dict[str, Rect]()
    for index, name in enumerate(names):
        rect = Rect(details.x + index * (_CELL + _CELL_GAP), details.y + 11.0, _CELL, 29.0)
        rects[name] = rect.mirrored(details.x + details.right) if rtl else rect
    return rects


def draw_header(
    typesetter: Typesetter,
    document: Document,
    template: Template,
    rtl: bool,
    invitation: str,
    *,
    grey: bool = False,
) -> Group:
    """Return the header; ``invitation`` stands in an empty title, or nothing does."""
    header, logo = document.header, logo_of(document)
    parts = header_parts(header.mode, rtl, logo)
    pen = _Pen(typesetter, rtl)
    children: list[Node] = []
    if logo is not None and parts.logo is not None:
        said = " – ".join(filter(None, (template.labels["logo"], header.designed_for)))
        children.append(draw_picture(logo, parts.logo, said, rtl=rtl, grey=grey))
    if header.title:
        children.append(pen.title(header.title, parts.title, palette.INK))
    elif invitation:
        children.append(pen.title(invitation, parts.title, palette.HINT))
    if header.purpose:
        purpose = header.purpose
        children.append(
            pen.text(Role.PURPOSE, purpose, PURPOSE_SIZE, parts.purpose, palette.SECONDARY)
        )
    if header.mode is Mode.ORGANIZATION:
        children += _labelled_details(pen, header, template, parts.values)
    else:
        children += _run_of_details(_Pen(typesetter, not rtl), header, parts.details)
    return Group(
        Role.HEADER, tuple(children), record=header.id, label=header.title, language=header.language
    )


@dataclass(frozen=True, slots=True)
class _Pen:
    """Sets texts of the header at the start of a direction."""

    typesetter: Typesetter
    rtl: bool

    def text(
        self,
        role: Role,
        text: str,
        size: float,
        rect: Rect,
        colour: Rgba,
        weight: Weight = Weight.REGULAR,
    ) -> Group:
        room = Size(rect.width, rect.height)
        block = self.typesetter.fitted(text, size, room, colour, weight, self.rtl)
        lines = aligned(block, rect.width, self.rtl)
        return Group(role, lines, (rect.x, rect.y), label=text)

    def title(self, text: str, rect: Rect, colour: Rgba) -> Group:
        return self.text(Role.TITLE, text, TITLE_SIZE, rect, colour, Weight.SEMIBOLD)


def _run_of_details(pen: _Pen, header: Header, rect: Rect) -> list[Node]:
    said = (header.designed_for, header.designed_by, header.version, header.date)
    # Isolated, a date keeps its order among words that run the other way.
    run = " · ".join(_isolated(part, header) for part in said if part)
    if not run:
        return []
    return [pen.text(Role.DETAILS, run, DETAIL_SIZE, rect, palette.SECONDARY)]


def _isolated(part: str, header: Header) -> str:
    return f"{_ISOLATE}{part}{_END_ISOLATE}" if is_rtl(header) else part


def _labelled_details(
    pen: _Pen, header: Header, template: Template, rooms: Mapping[str, Rect]
) -> list[Node]:
    """Return the four fields of an organization's poster: label, value, a line to write on."""
    values = {
        "designed_for": header.designed_for,
        "designed_by": header.designed_by,
        "date": header.date,
        "version": header.version,
    }
    nodes: list[Node] = []
    for name, value in values.items():
        room = rooms[name]
        label, foot = template.labels[name], room.bottom + 1.0
        top = Rect(room.x, room.y - 11.0, room.width, 11.0)
        nodes.append(pen.text(Role.DETAILS, label, LABEL_SIZE, top, palette.HINT))
        if value:
            nodes.append(pen.text(Role.DETAILS, value, DETAIL_SIZE, room, palette.INK))
        nodes.append(Stroke(line_path((room.x, foot), (room.right, foot)), palette.LINE, 0.5))
    return nodes


def draw_credit(typesetter: Typesetter, credit: str, rect: Rect, size: float, rtl: bool) -> Group:
    """Return the credit line, which no option leaves out."""
    block = typesetter.fitted(
        credit, size, Size(rect.width, rect.height), palette.SECONDARY, rtl=rtl
    )
    return Group(Role.CREDIT, aligned(block, rect.width, rtl), (rect.x, rect.y), label=credit)


def sheet_credit_rect(typesetter: Typesetter, credit: str, size: float, rtl: bool) -> Rect:
    """Return where the credit stands on the whole sheet.

    One that is set larger than usual, for small paper, takes the room it needs: see
    ``below_sheet``.
    """
    height = CREDIT_HEIGHT
    if size > CREDIT_SIZE:
        height = max(height, typesetter.setting(credit, rtl=rtl).break_at(FOOTER.width, size))
    return Rect(FOOTER.x, FOOTER.y + LEGEND_HEIGHT + 2.0, FOOTER.width, height)


def below_sheet(credit: Rect) -> float:
    """Return how far a picture reaches beyond the sheet's foot to hold the whole credit."""
    return credit.height - CREDIT_HEIGHT
