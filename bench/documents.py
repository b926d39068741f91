"""Documents of a wanted size, always the same, spread over the sheet as a crowded wall is."""

import random
from collections.abc import Iterator

from canvasdesk.geometry.placing import NOTE_SIZES
from canvasdesk.geometry.sheet import block_rects, heading_height
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.order import keys_between
from canvasdesk.model.records import AnyRecord, Header, Link, Note, Tag
from canvasdesk.model.values import Colour, NoteSize, Place

_TEXT = (
    "people who cook for others learn to plan a week ahead and share what works small kitchens buy "
    "together in the morning teachers bring pupils every visit ends with soup friends tell friends "
    "savings last seven months quiet evenings count as pay too many hours on the road"
)


def document_with(
    count: int, words: int, size: NoteSize = NoteSize.SMALL, edition: int = 0, links: int = 0
) -> Document:
    """Return an organization canvas with ``count`` notes of ``words`` words each.

    Every ``edition`` has other texts. Its links lead anywhere.
    """
    header = Header(mode=Mode.ORGANIZATION, title="A crowded wall", language="en", note_size=size)
    tags = [Tag(id=f"tag{i}", name=f"Group {i}", colour=colour) for i, colour in enumerate(Colour)]
    keys = keys_between(None, None, max(1, count))
    texts = _texts(words, edition)
    notes: list[AnyRecord] = []
    blocks = list(BlockId)
    for index, key in enumerate(keys[:count]):
        block = blocks[index % len(blocks)]
        notes.append(
            Note(
                id=f"note{index:05}",
                text=next(texts),
                block=block,
                place=_place(block, index // len(blocks), -(-count // len(blocks)), size),
                tags=(tags[index % len(tags)].id,) if index % 3 == 0 else (),
                order=key,
                stack=key,
            )
        )
    chance, ids = random.Random(links), [note.id for note in notes]
    ends = {tuple(chance.sample(ids, 2)): None for _ in range(links)}
    arrows = [
        Link(id=f"link{index:05}", source=source, target=target)
        for index, (source, target) in enumerate(ends)
    ]
    return document_of([header, *tags, *notes, *arrows])


def _texts(words: int, edition: int) -> Iterator[str]:
    """Yield texts no two of which are alike: what was set once is remembered."""
    chance, supply = random.Random(edition), _TEXT.split()
    while True:
        yield " ".join(chance.choices(supply, k=words)).capitalize()


def _place(block: BlockId, index: int, count: int, size: NoteSize) -> Place:
    """Return the place of a block's note: rows that fill the block, however closely."""
    room, note, top = block_rects()[block], NOTE_SIZES[size], heading_height(block)
    wide, high = room.width - note.width, room.height - note.height - top
    columns = max(1, round((count * wide / max(high, 1.0)) ** 0.5))
    rows = -(-count // columns)
    column, row = index % columns, index // columns
    return Place(wide * column / max(columns - 1, 1), top + high * row / max(rows - 1, 1))
