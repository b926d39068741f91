"""What is brought in: laid out as it lay, by the room that texts really take."""

from itertools import combinations

import pytest

from canvasdesk.conversion.arriving import laid_out
from canvasdesk.geometry.sheet import block_rects, heading_height
from canvasdesk.interchange.draft import Draft, DraftNote, Spot
from canvasdesk.interchange.drafting import document_from
from canvasdesk.layout.layout import lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.model.records import Note

BLOCK = BlockId.CUSTOMER_SEGMENTS


def note(text: str, x: float | None = None, y: float = 0.0, block: BlockId | None = BLOCK):
    return DraftNote(text, block, spot=None if x is None else Spot(x, y))


def arrived(draft: Draft, typesetter: Typesetter) -> Document:
    return laid_out(document_from(draft, random_id), draft, typesetter)


def found(document: Document, text: str) -> Note:
    return next(note for note in document.notes.values() if note.text == text)


def assert_apart(document: Document, typesetter: Typesetter) -> None:
    layout = lay_out(document, View(), wording_for("en", Mode.ORGANIZATION), typesetter)
    for block, rect in block_rects().items():
        rects = [layout.notes[one.id].rect for one in document.notes_by_block[block]]
        assert not [p for p in combinations(rects, 2) if p[0].intersects(p[1], 0.1)]
        for one in rects:
            assert rect.x <= one.x
            assert one.right <= rect.right + 0.01
            assert rect.y + heading_height(block) <= one.y + 0.01
            assert one.bottom <= rect.bottom + 0.01


def test_a_note_lies_where_it_lay(typesetter: Typesetter) -> None:
    document = arrived(Draft(notes=(note("A", 0.2, 0.3), note("B", 0.4, 0.8))), typesetter)
    rect = block_rects()[BLOCK]
    for text, x, y in (("A", 0.2, 0.3), ("B", 0.4, 0.8)):
        place = found(document, text).place
        assert (place.x, place.y) == pytest.approx((x * rect.width, y * rect.height), abs=0.01)


@pytest.mark.parametrize("count", [2, 9, 25, 45])
def test_notes_on_one_spot_are_set_apart_in_the_block(typesetter: Typesetter, count: int) -> None:
    notes = tuple(note(f"Some words {n}", 0.9, 0.95) for n in range(count))
    document = arrived(Draft(notes=notes), typesetter)
    assert len(document.notes) == count
    assert_apart(document, typesetter)


def test_one_without_a_spot_comes_into_the_room_that_is_left(typesetter: Typesetter) -> None:
    notes = (note("New"), note("A", 0.1, 0.12), note("B", 0.1, 0.9))
    document = arrived(Draft(notes=notes), typesetter)
    assert found(document, "A").place.y < 80.0
    assert_apart(document, typesetter)


def test_a_block_without_spots_is_arranged_and_parked_notes_have_no_place(
    typesetter: Typesetter,
) -> None:
    plain = arrived(Draft(notes=(note("A"), note("B"))), typesetter)
    others = (note("X", 0.5, 0.5, BlockId.CHANNELS), note("Y", 0.5, 0.5, None))
    both = arrived(Draft(notes=(note("A"), note("B"), *others)), typesetter)
    for text in "AB":
        assert found(both, text).place == found(plain, text).place
    assert (found(both, "Y").place.x, found(both, "Y").place.y) == (0.0, 0.0)


def test_the_order_stays_that_of_the_source(typesetter: Typesetter) -> None:
    notes = (note("Last to see", 0.1, 0.9), note("First to see", 0.1, 0.1))
    document = arrived(Draft(notes=notes), typesetter)
    assert [one.text for one in document.notes_by_block[BLOCK]] == ["Last to see", "First to see"]
