"""Reads preformatted text: list lines become notes, drawings lose their lines, words stay."""

import re
from collections.abc import Iterator

from canvasdesk.interchange.splitting import is_bullet, is_placeholder, without_bullet

_DRAWN = re.compile(r"[\u2500-\u259f\u25b2-\u25b7\u25ba\u25bc\u25bd\u25c0\u25c4]+")
"""Box drawing, block elements and arrow heads; bullets are not among them."""
_ASCII_FRAME = re.compile(r"(?:^|\s)\+?[-=+]{3,}\+?(?=\s|$)|(?:^|(?<=\s))\|(?=\s|$)")
_COLUMNS = re.compile(r"\s{2,}(?=[-*•]\s)")
_GAPS = re.compile(r"\s{2,}")


def read_sketch(text: str) -> tuple[list[str], list[str]]:
    """Return the list items of a preformatted text, and its other lines."""
    items: list[str] = []
    others: list[str] = []
    for line in text.split("\n"):
        rest = []
        for piece in _pieces(line):
            if is_bullet(piece):
                items.append(without_bullet(piece))
            elif not is_placeholder(piece):
                rest.append(piece)
        if rest:
            others.append(" · ".join(rest))
    return [item for item in items if not is_placeholder(item)], others


def _pieces(line: str) -> Iterator[str]:
    drawn = _DRAWN.search(line) or _ASCII_FRAME.search(line)
    cleaned = _ASCII_FRAME.sub("\0", _DRAWN.sub("\0", line)) if drawn else line
    for part in cleaned.split("\0"):
        divider = _GAPS if drawn else _COLUMNS
        for piece in divider.split(part.strip()):
            if piece.strip():
                yield _GAPS.sub(" ", piece.strip())
