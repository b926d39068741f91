from itertools import combinations

from canvasdesk.editing.operations.headings import (
    add_heading,
    make_headings,
    make_notes,
    spots_in,
    with_followers,
)
from canvasdesk.editing.operations.notes import resize_note
from canvasdesk.editing.operations.placing import Spot, move_notes
from canvasdesk.geometry.placing import heading_size, note_rect, note_size
from canvasdesk.geometry.sheet import PADDING, block_rects
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import NoteKind, Place, Size

CHANNELS, COSTS = BlockId.CHANNELS, BlockId.COST_STRUCTURE


def note(key: str, order: str, y: float, kind: NoteKind = NoteKind.NOTE) -> Note:
    return Note(id=key, text=key, kind=kind, block=CHANNELS, place=Place(12.0, y), order=order)


def canvas() -> Document:
    return document_of(
        [
            Header(),
            note("first", "a0", 52.0),
            note("online", "a1", 120.0, NoteKind.HEADING),
            note("shop", "a2", 144.0),
            note("mail", "a3", 152.0),
            note("by hand", "a4", 160.0, NoteKind.HEADING),
            note("stall", "a5", 184.0),
        ]
    )


def read(document: Document, block: BlockId) -> list[str]:
    return [each.id for each in document.notes_by_block[block]]


def test_a_heading_is_followed_by_the_notes_up_to_the_next() -> None:
    assert with_followers(canvas(), ["online"]) == ["online", "shop", "mail"]
    assert with_followers(canvas(), ["by hand", "first"]) == ["first", "by hand", "stall"]
    assert with_followers(canvas(), ["mail"]) == ["mail"]


def test_a_parked_heading_leads_nothing() -> None:
    document = canvas()
    moved = move_notes(document, {"online": Spot(None), "shop": Spot(None)}).apply(document)
    assert with_followers(moved, ["online"]) == ["online"]


def test_a_new_heading_stands_over_a_note_or_below_all() -> None:
    over = add_heading(canvas(), CHANNELS, "New", lambda: "h", before="shop").apply(canvas())
    assert read(over, CHANNELS) == ["first", "online", "h", "shop", "mail", "by hand", "stall"]
    first = add_heading(canvas(), CHANNELS, "New", lambda: "h", before="first").apply(canvas())
    assert read(first, CHANNELS)[:2] == ["h", "first"]
    below = add_heading(canvas(), CHANNELS, "New", lambda: "h").apply(canvas())
    assert read(below, CHANNELS)[-1] == "h"
    assert below.notes["h"].kind is NoteKind.HEADING


def test_a_heading_is_as_wide_as_its_block_wherever_it_goes() -> None:
    moved = move_notes(canvas(), {"online": Spot(COSTS, Place(200.0, 90.0))}).apply(canvas())
    heading = moved.notes["online"]
    assert heading.place == Place(PADDING, 90.0)
    assert note_size(moved, heading) == heading_size(COSTS)
    assert note_rect(moved, heading).right == block_rects()[COSTS].width - PADDING
    assert not resize_note(moved, "online", Size(99.0, 64.0))


def test_a_note_becomes_a_heading_and_a_note_again() -> None:
    document = make_headings(canvas(), ["shop"]).apply(canvas())
    assert with_followers(document, ["online"]) == ["online"]
    assert with_followers(document, ["shop"]) == ["shop", "mail"]
    assert read(document, CHANNELS) == read(canvas(), CHANNELS)
    assert make_notes(document, ["shop"]).apply(document) == canvas()
    assert not make_headings(document, ["shop"])
    assert not make_notes(document, ["mail"])


def test_what_is_sent_to_a_block_comes_with_its_followers_below_what_is_there() -> None:
    document = move_notes(canvas(), {"stall": Spot(COSTS, Place(12.0, 46.0))}).apply(canvas())
    moved = move_notes(document, spots_in(document, ["online"], COSTS)).apply(document)
    assert read(moved, COSTS) == ["stall", "online", "shop", "mail"]
    rects = [note_rect(moved, each) for each in moved.notes_by_block[COSTS]]
    assert not [pair for pair in combinations(rects, 2) if pair[0].intersects(pair[1])]
    plain = move_notes(document, spots_in(document, ["mail"], COSTS)).apply(document)
    assert read(plain, COSTS) == ["stall", "mail"]
