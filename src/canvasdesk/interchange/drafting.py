"""Between drafts and documents: ids, places, tags, order keys. Knows no foreign format."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import cycle, islice

from canvasdesk.geometry.placing import NOTE_SIZES, capacity, slots
from canvasdesk.geometry.sheet import block_rects
from canvasdesk.interchange.colours import nearest_colour
from canvasdesk.interchange.draft import HEADER_FIELDS, Draft, DraftLink, DraftNote, Spot
from canvasdesk.model import limits
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.ids import IdSource
from canvasdesk.model.order import keys_between
from canvasdesk.model.records import AnyRecord, FieldValue, Header, Link, Note, Tag
from canvasdesk.model.values import AUTO_FILL, Colour, NoteKind, NoteSize, Place

LABEL_FIELD = "imported_label"
"""The note field that keeps a parked note's foreign heading."""
COLOUR_FIELD = "imported_colour"
"""The note field that keeps a foreign colour as it was written."""

_TAG_COLOURS = (Colour.BLUE, Colour.GREEN, Colour.ORANGE, Colour.VIOLET, Colour.TEAL)
"""Yellow is what a note without a tag looks like, and grey what serves nobody."""
_PILE_STEP = 5.0
"""How far apart notes lie that have no slot of their own, in sheet units."""


def document_from(draft: Draft, new_id: IdSource) -> Document:
    """Return a new document with what ``draft`` holds; ``new_id`` makes the record ids.

    Notes lie at their spot, else in their block's slots, small where a block would overflow; those
    past the last slot are piled slightly shifted. Links whose ends are not both notes are left out.
    """
    tags = _tags(draft, new_id)
    notes, ids = _notes(draft, {tag.name: tag.id for tag in tags}, new_id)
    header = Header(
        mode=draft.mode or Mode.ORGANIZATION,
        description=draft.description,
        document_id=new_id(),
        note_size=_note_size(draft),
        **{name: getattr(draft, name) for name in HEADER_FIELDS},
    )
    records: list[AnyRecord] = [header, *tags, *notes, *_links(draft, ids, new_id)]
    return document_of(records)


def with_spots(draft: Draft, document: Document) -> frozenset[str]:
    """Return the notes of ``document``, which was made of ``draft``, that lie at their spot."""
    pairs = zip(document.notes.values(), draft.notes, strict=True)
    return frozenset(note.id for note, wanted in pairs if wanted.block and wanted.spot)


def draft_of(document: Document) -> Draft:
    """Return what exporters write of a document, its notes in the mode's guided order."""
    header = document.header
    names = {tag.id: tag.name for tag in document.tags.values()}
    by_block = document.notes_by_block
    order: tuple[BlockId | None, ...] = (*GUIDED_ORDER[header.mode], None)
    return Draft(
        mode=header.mode,
        description=header.description,
        notes=tuple(_draft_note(note, names) for block in order for note in by_block[block]),
        tags=tuple(names.values()),
        links=tuple(
            DraftLink(link.source, link.target, link.label) for link in document.links.values()
        ),
        **{name: getattr(header, name) for name in HEADER_FIELDS},
    )


def _draft_note(note: Note, names: Mapping[str, str]) -> DraftNote:
    label = note.fields.get(LABEL_FIELD, "")
    colour = note.fields.get(COLOUR_FIELD) or ("" if note.fill == AUTO_FILL else note.fill)
    # What Markdown has no place for in a heading makes it a note there, so that nothing is lost.
    line = " ".join(note.text.split())
    bare = bool(line) and not note.description and not note.tags
    is_heading = note.kind is NoteKind.HEADING and note.block is not None and bare
    return DraftNote(
        text=line if is_heading else note.text,
        block=note.block,
        description=note.description,
        tags=tuple(names[tag] for tag in note.tags if tag in names),
        label="" if note.block else str(label),
        colour=str(colour),
        key=note.id,
        spot=_spot(note),
        is_heading=is_heading,
    )


def _spot(note: Note) -> Spot | None:
    if note.block is None:
        return None
    rect = block_rects()[note.block]
    return Spot(note.place.x / rect.width, note.place.y / rect.height)


def _tags(draft: Draft, new_id: IdSource) -> list[Tag]:
    names = list(dict.fromkeys((*draft.tags, *(tag for note in draft.notes for tag in note.tags))))
    names = names[: limits.TAGS]
    orders = keys_between(None, None, len(names)) if names else []
    colours = cycle(_TAG_COLOURS)
    # A tag that is called after a colour, as where colours were a code, has that colour.
    return [
        Tag(id=new_id(), name=name, colour=_named(name) or colour.value, order=order)
        for name, order, colour in zip(names, orders, colours, strict=False)
    ]


def _named(name: str) -> str:
    return name if name in set(Colour) else ""


def _notes(
    draft: Draft, tag_ids: Mapping[str, str], new_id: IdSource
) -> tuple[list[Note], dict[str, str]]:
    """Return the notes, and their ids by the draft's keys."""
    size = _note_size(draft)
    orders = keys_between(None, None, len(draft.notes)) if draft.notes else []
    places = {block: _places(block, size) for block in BlockId}
    notes: list[Note] = []
    ids: dict[str, str] = {}
    for note, order in zip(draft.notes, orders, strict=True):
        place = _place(note, places)
        record = Note(
            id=new_id(),
            kind=NoteKind.HEADING if note.is_heading else NoteKind.NOTE,
            text=note.text,
            description=note.description,
            block=note.block,
            place=place,
            fill=nearest_colour(note.colour) or AUTO_FILL,
            tags=tuple(tag_ids[tag] for tag in note.tags if tag in tag_ids),
            order=order,
            stack=order,
            fields=_fields(note),
        )
        notes.append(record)
        if note.key:
            ids.setdefault(note.key, record.id)
    return notes, ids


def _place(note: DraftNote, places: Mapping[BlockId, Iterator[Place]]) -> Place:
    if note.block is None:
        return Place()
    if note.spot is None:
        return next(places[note.block])
    rect = block_rects()[note.block]
    return Place(round(note.spot.x * rect.width, 2), round(note.spot.y * rect.height, 2))


def _fields(note: DraftNote) -> FrozenMap[str, FieldValue]:
    fields: dict[str, FieldValue] = {}
    if note.label and note.block is None:
        fields[LABEL_FIELD] = note.label
    if note.colour and nearest_colour(note.colour) != note.colour:
        fields[COLOUR_FIELD] = note.colour
    return FrozenMap(fields)


def _note_size(draft: Draft) -> NoteSize:
    """Return the size at which the fullest block holds its notes, if small is enough."""
    counts = {block: len(draft.notes_by_block[block]) for block in BlockId}
    standard = NOTE_SIZES[NoteSize.STANDARD]
    if all(count <= capacity(block, standard) for block, count in counts.items()):
        return NoteSize.STANDARD
    return NoteSize.SMALL


def _places(block: BlockId, size: NoteSize) -> Iterator[Place]:
    """Yield a block's slots, and then the same again, each time shifted a little."""
    measures, rect = NOTE_SIZES[size], block_rects()[block]
    free = list(islice(slots(block, measures), max(1, capacity(block, measures))))
    room_x = max(1.0, rect.width - measures.width)
    room_y = max(1.0, rect.height - measures.height)
    shift = 0.0
    while True:
        for place in free:
            yield Place((place.x + shift) % room_x, (place.y + shift) % room_y) if shift else place
        shift += _PILE_STEP


def _links(draft: Draft, ids: Mapping[str, str], new_id: IdSource) -> Iterable[Link]:
    for link in draft.links[: limits.LINKS]:
        source, target = ids.get(link.source), ids.get(link.target)
        if source and target and source != target:
            yield Link(id=new_id(), source=source, target=target, label=link.label)
