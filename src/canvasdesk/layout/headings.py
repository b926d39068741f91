"""How a small heading inside a block looks: a line of text over a fine line, without any paper."""

from canvasdesk.geometry.placing import HEADING_HEIGHT
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GRID
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, Role, Stroke
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.notes import NoteFit
from canvasdesk.layout.shapes import line_path
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.records import Note
from canvasdesk.model.values import Size

HEADING_TEXT = 11.5
"""The em size, in sheet units: between a block's heading and what its notes mostly have."""
_ABOVE, _BELOW = 2.5, 3.5
_LINE_WIDTH = 0.8
_HIGHEST = GRID.height / 2
_SMALLER = 0.9


def heading_text_rect(size: Size) -> Rect:
    """Return where a heading's text goes, from the heading's upper left corner."""
    return Rect(0.0, 0.0, size.width, size.height).inset(0.0, _ABOVE, 0.0, _BELOW)


def fit_heading(typesetter: Typesetter, text: str, size: Size, rtl: bool = False) -> NoteFit:
    """Return how a heading holds all of its text: broken into lines, and it grows with them."""

    def make() -> NoteFit:
        setting, step = typesetter.setting(text, Weight.SEMIBOLD, rtl), HEADING_TEXT
        height = setting.break_at(size.width, step)
        while height > _HIGHEST:
            step *= _SMALLER
            height = setting.break_at(size.width, step)
        grown = max(HEADING_HEIGHT, height + _ABOVE + _BELOW)
        return NoteFit(Size(size.width, grown), step, setting.keeps_words_whole())

    return typesetter.remembered(("fit heading", text, size, rtl), make)


def draw_heading(
    typesetter: Typesetter, note: Note, fit: NoteFit, rtl: bool, rect: Rect, language: str
) -> Group:
    """Return a heading's group; its children are drawn from its upper left corner."""
    room = heading_text_rect(fit.size)
    text = typesetter.block(
        note.text, fit.text_size, room.width, palette.INK, Weight.SEMIBOLD, rtl=rtl
    )
    y = fit.size.height - _LINE_WIDTH
    line = Stroke(line_path((0.0, y), (fit.size.width, y)), palette.LINE, _LINE_WIDTH)
    shown = Group(
        Role.NOTE_HEADING, text.lines, (room.x, room.y), label=note.text, language=language
    )
    return Group(Role.NOTE, (line, shown), (rect.x, rect.y), note.id)
