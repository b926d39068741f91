"""The small picture on a note: one of our line icons, an emoji, or what neither is.

Which icons there are is said by the files in ``resources/icons/symbols``; how they are found by
words is for ``method.symbols``. Those in ``resources/icons/marks`` are for the small marks on notes
and offered to nobody: some are for these alone, some are a symbol with fewer lines.
"""

import re
from functools import cache

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, Node, Path, Rgba, Role, Stroke
from canvasdesk.layout.shapes import ICON_GRID, icon_paths, rect_path, scaled_path
from canvasdesk.layout.text import Typesetter
from canvasdesk.shipped import shipped

_NAME = re.compile("[a-z][a-z_]{0,31}")
_LINE = 1.6
"""The icons' line, on their grid."""
_LONGEST = 16
"""Characters of an emoji; a family of four with its joiners has 11."""
_EMOJI_EM = 0.8
"""An emoji's em, as a share of the symbol's side."""


def symbol_icon(name: str) -> tuple[Path, ...]:
    """Return a line icon on its grid; nothing where there is none of that name."""
    return _icons(name, ("symbols", "marks")) if _NAME.fullmatch(name) else ()


def mark_icon(name: str) -> tuple[Path, ...]:
    """Return a line icon as it is drawn very small; nothing where there is none of that name."""
    return _icons(name, ("marks", "symbols")) if _NAME.fullmatch(name) else ()


@cache
def _icons(name: str, folders: tuple[str, ...]) -> tuple[Path, ...]:
    files = (shipped("icons", folder, f"{name}.svg") for folder in folders)
    return next((icon_paths(file) for file in files if file.is_file()), ())


def draw_symbol(typesetter: Typesetter, symbol: str, rect: Rect, colour: Rgba) -> Group:
    """Return a symbol in a square; an unknown one, of a newer program, is a small grey frame."""
    return Group(
        Role.SYMBOL, tuple(_drawn(typesetter, symbol, rect.width, colour)), (rect.x, rect.y)
    )


def _drawn(typesetter: Typesetter, symbol: str, side: float, colour: Rgba) -> list[Node]:
    scale = side / ICON_GRID
    icon = symbol_icon(symbol)
    if icon:
        return [Stroke(scaled_path(path, scale, 0.0, 0.0), colour, _LINE * scale) for path in icon]
    if not symbol.isascii() and len(symbol) <= _LONGEST:
        return [_emoji(typesetter, symbol, side)]
    frame = Rect(0.0, 0.0, side, side).inset(*(side * 0.2,) * 4)
    return [Stroke(rect_path(frame), palette.LINE, _LINE * scale)]


def _emoji(typesetter: Typesetter, symbol: str, side: float) -> Group:
    size = side * _EMOJI_EM
    text = typesetter.block(symbol, size, 100 * side, palette.INK)
    widest = max(line.width for line in text.lines)
    if max(widest, text.height) > 1.25 * side:  # a text that is no single sign
        size *= 1.25 * side / max(widest, text.height)
        text = typesetter.block(symbol, size, 100 * side, palette.INK)
    line = text.lines[0]
    return Group(
        Role.NOTE_TEXT, text.lines, ((side - line.width) / 2 - line.x, (side - text.height) / 2)
    )
