"""Says of a text in another format, before it is parsed, whether reading it takes seconds at most.

Parsers in Python take up to a hundred microseconds for each sign that means something. The bounds
leave room for ten thousand notes with their descriptions, and for no more.
"""

import re
from collections.abc import Sequence

_MOST_LINES = 60_000
_MOST_CELLS = 80_000
_MOST_PIECES = 40_000
"""Paragraphs, headings and cells."""
_MOST_SIGNS = 150_000
_MOST_LOOKED_AT = 20_000_000
"""Characters. What is not closed may be looked for to the end of its paragraph."""
_SIGNS = re.compile(r"[\[*_`<&!\\]")


def has_too_many_lines(text: str) -> bool:
    """Say whether a text has more lines that are not empty than a canvas could need."""
    lines = text.count("\n")
    return lines > _MOST_LINES and sum(map(bool, text.split("\n"))) > _MOST_LINES


def has_too_many_cells(text: str) -> bool:
    """Say whether a text has more cells of tables than a canvas could need."""
    return text.count("|") > _MOST_CELLS


def is_soon_read(pieces: Sequence[str]) -> bool:
    """Say whether pieces of Markdown's text have so few signs that they are parsed in seconds."""
    signs = looked_at = 0
    for piece in pieces:
        brackets = piece.count("[")  # each is tried as a link, with all that is in it
        signs += len(_SIGNS.findall(piece)) + brackets * 2
        looked_at += (piece.count("<") + piece.count("](") + piece.count("`")) * len(piece)
    return len(pieces) <= _MOST_PIECES and signs <= _MOST_SIGNS and looked_at <= _MOST_LOOKED_AT
