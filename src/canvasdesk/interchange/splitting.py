"""Splits the text of a table cell or a one-line block into notes."""

import re
from collections.abc import Iterator, Sequence

from canvasdesk.interchange.rich_text import RichText, each_line

_ITEM_WORDS = 6
_ITEM_WIDE_CHARACTERS = 14
_OPENING, _CLOSING = "([{（【「『“«", ")]}）】」』”»"
_SEMICOLONS = ";；"
_SENTENCE_ENDS = (".", "!", "?", ":", ";", ",", "。", "！", "？", "；", "：", "，", ")", "）", "…")
_BULLET = re.compile(r"^\s*(?:[-*+•●▪◦‣·–—:]|\d{1,3}[.)、])\s+|^\s*[•●▪◦‣・]")
_GOING_ON = (",", "，", "、", "-", "–", "—", "&", "/")
_NOTHING = ("n/a", "n.a")
_CHECKBOX = re.compile(r"^\[[ xX]\]\s+")
_CONJUNCTION = re.compile(r"^(?:and|und|et|y|e|en|und auch|或|和)\s+", re.IGNORECASE)
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")


def split_cell(text: RichText, *, commas: bool = True) -> list[str]:
    """Return the notes of a cell: split at line breaks, semicolons and before bold lead-ins.

    Commas split only where the whole cell is a list of items of at most six words; without
    ``commas``, never.
    """
    pieces = [
        piece
        for line in each_line(text)
        for lead in _before_lead_ins(line)
        for piece in _at_top_level(lead, _SEMICOLONS)
    ]
    pieces = [cleaned for piece in pieces if (cleaned := without_bullet(piece))]
    if len(pieces) == 1 and commas:
        return _at_commas(pieces[0])
    return pieces


def without_bullet(text: str) -> str:
    """Return a line without its list marker, task box and closing separator."""
    cleaned = _CHECKBOX.sub("", _BULLET.sub("", text.strip(), count=1))
    return cleaned.strip().rstrip(";；,，").rstrip()


def is_bullet(line: str) -> bool:
    """Say whether a line of plain text begins with a list marker."""
    return bool(_BULLET.match(line))


def split_lines(text: RichText) -> list[str]:
    """Return the items that the lines of a paragraph list, or the paragraph as one text.

    Lines list something where two of them begin with a marker that Markdown does not know, or
    where all are as short as items and none goes on in the next one.
    """
    lines = [line.plain.strip() for line in each_line(text) if line.plain.strip()]
    if sum(is_bullet(line) for line in lines) >= 2:
        items: list[str] = []
        for line in lines:
            if is_bullet(line) or not items:
                items.append(without_bullet(line))
            else:
                items[-1] = f"{items[-1]} {line}"
        return items
    return lines if len(lines) > 1 and _stand_alone(lines) else [text.plain.strip()]


def _stand_alone(lines: Sequence[str]) -> bool:
    ends = {line.endswith((".", "。")) for line in lines}
    return len(ends) == 1 and all(
        _is_short(line) and not line[0].islower() and not line.endswith(_GOING_ON) for line in lines
    )


def is_placeholder(text: str) -> bool:
    """Say whether a text says nothing: dashes, dots, "n/a" or an empty bracket."""
    if text.strip(" .()[]").casefold() in _NOTHING:
        return True
    return not any(char.isalnum() for char in text) and not _has_symbol(text)


def _has_symbol(text: str) -> bool:
    # An emoji alone is somebody's note; punctuation alone is not.
    return any(ord(char) >= 0x2600 and not _WIDE.match(char) for char in text)


def _before_lead_ins(line: RichText) -> Iterator[str]:
    spans = [span for single in line.lines for span in single.spans]
    current = ""
    for span in spans:
        if span.bold and current.strip() and current.rstrip().endswith(_SENTENCE_ENDS):
            yield current
            current = ""
        current += span.text
    yield current


def _at_top_level(text: str, separators: str, *, spaced: bool = False) -> list[str]:
    pieces, depth, start = [], 0, 0
    for index, char in enumerate(text):
        if char in _OPENING:
            depth += 1
        elif char in _CLOSING:
            depth = max(0, depth - 1)
        elif char in separators and not depth and _divides(text, index, spaced):
            pieces.append(text[start:index])
            start = index + 1
    pieces.append(text[start:])
    return pieces


def _divides(text: str, index: int, spaced: bool) -> bool:
    return not spaced or text[index] != "," or text[index + 1 : index + 2].isspace()


def _at_commas(text: str) -> list[str]:
    items = [item.strip() for item in _at_top_level(text, ",，、", spaced=True)]
    items = [item for item in items if item]
    if len(items) < 2 or not all(_is_item(item) for item in items):
        return [text]
    items[-1] = _CONJUNCTION.sub("", items[-1]).rstrip(".。")
    return items


def _is_item(item: str) -> bool:
    if ":" in item or "：" in item or item.rstrip(".。").count(". "):
        return False
    return _is_short(item)


def _is_short(item: str) -> bool:
    wide = len(_WIDE.findall(item))
    return wide <= _ITEM_WIDE_CHARACTERS and len(item.split()) <= _ITEM_WORDS
