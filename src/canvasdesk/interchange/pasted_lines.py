"""Reads lines that somebody pastes among notes: a note a line, and lines that name a block.

A whole document is for ``text_lines``: here nothing is a title, a label or a tag, and what names no
block stays where it is pasted.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from canvasdesk.interchange.markdown_paragraphs import NamedBlock, named_block
from canvasdesk.interchange.rich_text import rich
from canvasdesk.interchange.splitting import is_bullet, split_cell, without_bullet
from canvasdesk.model.blocks import BlockId

_HEADING = re.compile(r"^#{1,6}\s+")
_LETTER = re.compile(r"^[A-Za-z][)]\s+")
_TIGHT = re.compile(r"^[-*•–](?=[^\W\d])")
"""A bullet without a space after it; "-5 %" is a number."""
_EMPHASIS = re.compile(r"\*\*|__")
_SHORTEST_NAME = 3
_TAB = 4


@dataclass(frozen=True, slots=True)
class PastedNote:
    """A note to be. Without a ``block`` it goes to the one it is pasted into."""

    text: str
    block: BlockId | None


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    indent: int
    marked: bool


def read_pasted_lines(text: str) -> tuple[PastedNote, ...]:
    """Return the notes that lines of text say, without bullets, numbers and boxes to tick.

    A line that names a block is no note: what follows goes into that block, and so does what
    follows its colon. Lines that do nothing but name blocks are notes after all.
    """
    lines = [line for line in map(_line, text.splitlines()) if line.text]
    notes: list[PastedNote] = []
    block: BlockId | None = None
    for index, line in enumerate(lines):
        named = _named(line, lines[index + 1 : index + 2])
        if named is None:
            notes.append(PastedNote(line.text, block))
        else:
            block = named.match.block
            notes += [PastedNote(piece, block) for piece in split_cell(named.rest)]
    return tuple(notes) or tuple(PastedNote(line.text, None) for line in lines)


def _line(written: str) -> _Line:
    expanded = written.expandtabs(_TAB).rstrip()
    text = expanded.lstrip()
    bare = _TIGHT.sub("", _LETTER.sub("", _HEADING.sub("", text)))
    return _Line(
        without_bullet(bare) if bare.strip() else "",
        len(expanded) - len(text),
        is_bullet(text) or (bare != text and not _HEADING.match(text)),
    )


def _named(line: _Line, following: Sequence[_Line]) -> NamedBlock | None:
    """Return the block that a line names, or None where it is somebody's note.

    A name that is a word like any other ("Partners") has to look like a heading: a colon behind
    it, or lines below it that are no such names.
    """
    named = _exact(line)
    if named is None or named.match.strong or named.rest.plain or line.text.endswith((":", "：")):
        return named
    below = following[0] if following else None
    if below is None or _exact(below) is not None:
        return None
    return named if not line.marked or below.indent > line.indent else None


def _exact(line: _Line) -> NamedBlock | None:
    named = named_block(rich(_EMPHASIS.sub("", line.text)))
    if named is None or not named.match.exact or named.rest.plain.startswith("//"):
        return None
    return named if named.match.strong or len(named.name) >= _SHORTEST_NAME else None
