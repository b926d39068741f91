"""A piece of a canvas as a value: what is copied, pasted and duplicated.

Its form on the clipboard is the business of ``storage``.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from canvasdesk.editing.assets import taken_in
from canvasdesk.editing.checks import check_room, finite_place, fresh_ids, notes_of
from canvasdesk.editing.ordering import in_legend, landed
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.geometry.placing import free_places, note_rect, note_size, settled_note
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GAP, block_rects, heading_height
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import AnyRecord, Asset, Entry, Link, Note, Tag, chosen
from canvasdesk.model.values import Place

_STEP = 1.5 * GAP
"""How far a copy lies from its original where no slot is free."""
_STAIRS = 8


@dataclass(frozen=True, slots=True)
class Fragment:
    """Notes in reading order, the links among them, the tags and the pictures they have.

    ``leading`` are the links between one of them and a note that is not, ``heard`` the entries
    about them without their words. Both count only where the notes were cut.
    """

    notes: tuple[Note, ...]
    links: tuple[Link, ...] = ()
    tags: tuple[Tag, ...] = ()
    assets: tuple[Asset, ...] = ()
    leading: tuple[Link, ...] = ()
    heard: tuple[Entry, ...] = ()

    @property
    def records(self) -> tuple[AnyRecord, ...]:
        """All of them, without what ties them to the rest of their canvas."""
        return (*self.notes, *self.links, *self.tags, *self.assets)


def copy_fragment(document: Document, ids: Iterable[str]) -> Fragment:
    """Return notes of a document with what belongs to them."""
    notes = notes_of(document, ids)
    copied = {note.id for note in notes}
    used = {tag for note in notes for tag in note.tags}
    shown = {note.picture for note in notes}
    links = document.links.values()
    return Fragment(
        tuple(notes),
        tuple(link for link in links if {link.source, link.target} <= copied),
        tuple(tag for tag in document.tags.values() if tag.id in used),
        tuple(asset for asset in document.assets.values() if asset.id in shown),
        tuple(link for link in links if len({link.source, link.target} & copied) == 1),
        tuple(
            Entry(id=entry.id, journal=entry.journal, refs=entry.refs.without(*others))
            for entry in document.entries.values()
            if len(others := entry.refs.keys() - copied) < len(entry.refs)
        ),
    )


def paste_fragment(
    document: Document,
    fragment: Fragment,
    block: BlockId | None,
    new_id: IdSource,
    anchor: Place | None = None,
) -> Patch:
    """Put a fragment's notes into one block, or into the parking place where that is None.

    Notes that come from one block and are given an ``anchor`` keep their arrangement, its upper
    left corner there; others go to free slots. Notes that are no longer where they were copied
    were moved: their links to others are there again, and what was heard about them. Raises
    DocumentError ``limit.*``.
    """
    if block is None:
        notes = [replace(chosen(note, block=None), place=Place()) for note in fragment.notes]
    elif anchor is not None and _in_one_block(fragment):
        notes = _anchored(document, fragment.notes, block, finite_place(anchor))
    else:
        notes = _in_slots(document, fragment.notes, block)
    return _pasted(document, fragment, notes, new_id)


def paste_in_place(document: Document, fragment: Fragment, new_id: IdSource) -> Patch:
    """Put a fragment's notes into the blocks they came from, beside what lies there already.

    Raises DocumentError ``limit.*``.
    """
    notes: list[Note] = []
    for block in dict.fromkeys(note.block for note in fragment.notes):
        group = [note for note in fragment.notes if note.block is block]
        notes += group if block is None else _beside(document, group, block)
    return _pasted(document, fragment, notes, new_id)


def duplicate_notes(document: Document, ids: Iterable[str], new_id: IdSource) -> Patch:
    """Copy notes, with the links among them, a slot further on in their blocks.

    Raises DocumentError ``note.unknown``, ``limit.*``.
    """
    return paste_in_place(document, copy_fragment(document, ids), new_id)


def _pasted(document: Document, fragment: Fragment, notes: list[Note], new_id: IdSource) -> Patch:
    tag_ids, tags = _matched_tags(document, fragment.tags, new_id)
    asset_ids, assets = taken_in(document, fragment.assets, new_id)
    moved = [link for link in fragment.leading if _leads_on(document, fragment, link)]
    links = (*fragment.links, *moved)
    fresh = fresh_ids(document, new_id, len(notes) + len(links))
    ids = dict(zip((note.id for note in notes), fresh, strict=False))
    new_notes = [
        replace(
            note,
            id=ids[note.id],
            order="",
            stack="",
            picture=asset_ids.get(note.picture, ""),
            tags=tuple(dict.fromkeys(tag_ids[tag] for tag in note.tags if tag in tag_ids)),
        )
        for note in notes
    ]
    new_links = [
        replace(
            link,
            id=link_id,
            source=ids.get(link.source, link.source),
            target=ids.get(link.target, link.target),
        )
        for link, link_id in zip(links, fresh[len(notes) :], strict=True)
    ]
    check_room(document, [*new_notes, *new_links, *tags, *assets])
    placed, listed = landed(document, new_notes), in_legend(document, tags)
    heard = _heard_again(document, fragment, ids)
    return patch_of(document, [*placed, *new_links, *listed, *assets, *heard])


def _leads_on(document: Document, fragment: Fragment, link: Link) -> bool:
    """Say whether a link joins a note that was cut with one that stayed."""
    own = {note.id for note in fragment.notes}
    inner, outer = (link.source, link.target) if link.source in own else (link.target, link.source)
    return inner not in document.records and outer in document.notes


def _heard_again(document: Document, fragment: Fragment, ids: Mapping[str, str]) -> Iterator[Entry]:
    """Yield the entries about notes that were cut, about those that they became."""
    for heard in fragment.heard:
        entry = document.entries.get(heard.id)
        refs = {ids[key]: to for key, to in heard.refs.items() if key not in document.records}
        if entry is not None and refs:
            yield replace(entry, refs=FrozenMap({**entry.refs, **refs}))


def _matched_tags(
    document: Document, tags: Iterable[Tag], new_id: IdSource
) -> tuple[Mapping[str, str], list[Tag]]:
    """Return which tag of the document each tag of a fragment becomes, and those to be added."""
    by_name = {tag.name.casefold(): tag.id for tag in reversed([*document.tags.values()])}
    ids: dict[str, str] = {}
    added: list[Tag] = []
    for tag in tags:
        name = tag.name.casefold()
        if name not in by_name:
            taken = tag.id in document.records
            by_name[name] = fresh_ids(document, new_id, 1)[0] if taken else tag.id
            added.append(replace(tag, id=by_name[name], order=""))
        ids[tag.id] = by_name[name]
    return ids, added


def _in_one_block(fragment: Fragment) -> bool:
    blocks = {note.block for note in fragment.notes}
    return len(blocks) == 1 and None not in blocks


def _anchored(
    document: Document, notes: Iterable[Note], block: BlockId, anchor: Place
) -> list[Note]:
    group = list(notes)
    dx = anchor.x - min(note.place.x for note in group)
    dy = anchor.y - min(note.place.y for note in group)
    return _shifted(document, group, block, dx, dy)


def _in_slots(document: Document, notes: Sequence[Note], block: BlockId) -> list[Note]:
    taken = [note_rect(document, note) for note in document.notes_by_block[block]]
    places = free_places(block, [note_size(document, note) for note in notes], taken)
    return [
        _put(document, note, block, place.x, place.y)
        for note, place in zip(notes, places, strict=True)
    ]


def _beside(document: Document, group: list[Note], block: BlockId) -> list[Note]:
    """Return a group shifted together: not at all, by a slot, or else a little, where free.

    A single note with all neighbours taken goes to the block's first free slot, if it has one.
    """
    taken = [note_rect(document, note) for note in document.notes_by_block[block]]
    shift = _free_shift([note_rect(document, note) for note in group], taken, block)
    if shift is not None:
        return _shifted(document, group, block, *shift)
    if len(group) == 1:
        alone = _in_slots(document, group, block)
        if not _touch([note_rect(document, alone[0])], taken):
            return alone
    return _a_little_beside(document, group, block)


def _free_shift(rects: list[Rect], taken: list[Rect], block: BlockId) -> tuple[float, float] | None:
    top, room = heading_height(block), block_rects()[block]
    below_heading = Rect(0.0, top, room.width, room.height - top)
    across = max(rect.right for rect in rects) - min(rect.x for rect in rects) + GAP
    down = max(rect.bottom for rect in rects) - min(rect.y for rect in rects) + GAP
    for dx, dy in ((0.0, 0.0), (across, 0.0), (0.0, down), (-across, 0.0), (0.0, -down)):
        moved = [rect.moved(dx, dy) for rect in rects]
        inside = all(rect.kept_inside(below_heading) == rect for rect in moved)
        if inside and not _touch(moved, taken):
            return dx, dy
    return None


def _touch(rects: list[Rect], others: list[Rect]) -> bool:
    return any(rect.intersects(other, slack=0.5) for rect in rects for other in others)


def _a_little_beside(document: Document, group: list[Note], block: BlockId) -> list[Note]:
    """Return a group moved down a staircase, or the next one, to where none hides another whole."""
    corners = {_corner(note) for note in document.notes_by_block[block]}
    moved = group
    for stair, step in product(range(_STAIRS), range(1, _STAIRS)):
        moved = _shifted(document, group, block, step * _STEP, (step + stair) * _STEP)
        if corners.isdisjoint(map(_corner, moved)):
            break
    return moved


def _corner(note: Note) -> tuple[int, int]:
    return round(note.place.x), round(note.place.y)


def _shifted(
    document: Document, group: list[Note], block: BlockId, dx: float, dy: float
) -> list[Note]:
    return [_put(document, note, block, note.place.x + dx, note.place.y + dy) for note in group]


def _put(document: Document, note: Note, block: BlockId, x: float, y: float) -> Note:
    return settled_note(document, note, block, Place(x, y))
