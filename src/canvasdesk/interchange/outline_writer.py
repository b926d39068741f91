"""Writes a draft as plain text to read and to paste: blocks, and their notes as lists."""

from collections.abc import Iterable, Iterator, Mapping

from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode

_BULLET, _UNDER, _LONGER = "- ", "  ", "    "


def write_outline(draft: Draft, names: Mapping[BlockId, str], parking: str) -> str:
    """Return the draft as plain text, its blocks in the mode's guided order.

    ``names`` are the headings; ``parking`` is the heading of the notes without a block.
    """
    head = [" ".join(text.split()) for text in (draft.title, draft.purpose)]
    parts = ["\n".join(line for line in head if line)]
    notes = draft.notes_by_block
    parts += (
        "\n".join((" ".join(names[block].split()), *_lines(notes[block])))
        for block in GUIDED_ORDER[draft.mode or Mode.ORGANIZATION]
    )
    if notes[None]:
        parts.append("\n".join((parking, *_lines(notes[None]))))
    return "\n\n".join(part for part in parts if part) + "\n"


def _lines(notes: Iterable[DraftNote]) -> Iterator[str]:
    for note in notes:
        if note.is_heading:
            yield f"{note.text}:"
            continue
        first, *more = note.text.split("\n")
        tags = f" ({', '.join(note.tags)})" if note.tags else ""
        if not more:
            first += tags
        elif tags:
            more[-1] += tags
        yield _BULLET + first
        yield from (_UNDER + line for line in more)
        yield from (_LONGER + line for line in note.description.splitlines())
