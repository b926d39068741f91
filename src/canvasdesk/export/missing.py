"""Characters that no font on this computer can show, to be told before an export."""

import unicodedata
from collections.abc import Sequence

from canvasdesk.layout.display_list import DisplayList, TextLine, text_lines

_MISSING = 0
_UNSEEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
"""Kinds of characters that show nothing of their own."""


def missing_glyphs(*pictures: DisplayList) -> tuple[str, ...]:
    """Return the characters of some pictures that are drawn as an empty box, each once."""
    found: dict[str, None] = {}
    for group in (group for picture in pictures for group in picture.groups):
        for line in text_lines(group):
            for run in line.runs:
                if _MISSING in run.glyphs:
                    found |= dict.fromkeys(_unknown(line))
    return tuple(found)


def named(characters: Sequence[str]) -> str:
    """Return characters as one line names them: by number where a terminal shows nothing either."""
    return " ".join(each if each.isprintable() else f"U+{ord(each):04X}" for each in characters)


def _unknown(line: TextLine) -> list[str]:
    faces = {run.font for run in line.runs}
    return [
        char
        for char in line.source
        if unicodedata.category(char) not in _UNSEEN
        and not any(face.raw.supportsCharacter(ord(char)) for face in faces)
    ]
