from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.geometry.placing import NOTE_SIZES, capacity, slots
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.room import Lying, Room, Rows, room_at, rows_of
from canvasdesk.geometry.sheet import PADDING, heading_height
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import NoteSize, Place, Size

BLOCK = BlockId.VALUE_PROPOSITIONS
SIZE = NOTE_SIZES[NoteSize.STANDARD]


def slot(number: int, block: BlockId = BLOCK, size: Size = SIZE) -> Rect:
    place = [place for place, _ in zip(slots(block, size), range(number + 1), strict=False)][-1]
    return Rect(place.x, place.y, size.width, size.height)


def lying(*numbers: int) -> list[Lying]:
    return [Lying(f"n{number}", slot(number)) for number in numbers]


def rows(notes: list[Lying], size: Size = SIZE) -> Rows:
    found = rows_of(BLOCK, notes, size)
    assert found is not None
    return found


def held_over(number: int) -> Rect:
    return slot(number).moved(20.0, -12.0)


def places(room: Room | None) -> dict[str, Place]:
    assert room is not None
    return dict(room.moved)


def at(number: int) -> Place:
    return Place(slot(number).x, slot(number).y)


def test_the_notes_after_it_move_on_for_a_note_from_elsewhere() -> None:
    room = room_at(rows(lying(0, 1, 2)), "held", held_over(1))
    assert places(room) == {"n1": at(2), "n2": at(3)}
    assert room is not None
    assert room.place == at(1)


def test_only_up_to_the_next_gap() -> None:
    assert places(room_at(rows(lying(0, 2, 3)), "held", held_over(0))) == {"n0": at(1)}


def test_within_a_block_they_close_the_gap_that_was_left() -> None:
    notes = lying(0, 1, 2, 3)
    assert places(room_at(rows(notes), "n0", held_over(2))) == {"n1": at(0), "n2": at(1)}
    assert places(room_at(rows(notes), "n3", held_over(1))) == {"n1": at(2), "n2": at(3)}


def test_nothing_moves_over_a_free_slot_or_its_own() -> None:
    assert room_at(rows(lying(0, 1, 2)), "held", held_over(3)) is None
    assert room_at(rows(lying(0, 1, 2)), "n1", held_over(1)) is None


@pytest.mark.parametrize("off", [(3.0, 0.0), (0.0, 30.0)])
def test_notes_that_lie_freely_are_not_disturbed(off: tuple[float, float]) -> None:
    notes = [*lying(0, 1), Lying("free", slot(2).moved(*off))]
    assert rows_of(BLOCK, notes, SIZE) is None


def test_a_small_heading_keeps_its_notes_to_itself() -> None:
    top = heading_height(BLOCK)
    heading = Lying("h", Rect(PADDING, top + 72.0, 206.6, 20.0), is_heading=True)
    below = Lying("below", Rect(PADDING, top + 96.0, SIZE.width, SIZE.height))
    found = rows([*lying(0), heading, below])
    assert places(room_at(found, "held", held_over(0))) == {"n0": at(1)}
    full = rows([*lying(0, 1), heading, below])
    assert room_at(full, "held", held_over(0)) is None


def test_a_full_block_makes_no_room() -> None:
    full = rows(lying(*range(capacity(BLOCK, SIZE))))
    assert room_at(full, "held", held_over(0)) is None
    assert room_at(full, "n3", held_over(0)) is not None


def test_a_note_too_large_for_a_slot_gets_none() -> None:
    large = Rect(12.0, 60.0, 180.0, 64.0)
    assert room_at(rows(lying(0, 1)), "held", large.moved(-40.0, 0.0)) is None


@given(
    st.sets(st.integers(0, 11), min_size=1), st.integers(0, 11), st.booleans(), st.integers(0, 11)
)
def test_after_making_room_none_touch_and_none_is_lost(
    numbers: set[int], over: int, own: bool, which: int
) -> None:
    notes = lying(*sorted(numbers))
    found = rows_of(BLOCK, notes, SIZE)
    if found is None:  # whole rows are missing
        return
    held = sorted(numbers)[which % len(numbers)] if own else None
    name = f"n{held}" if held is not None else "held"
    room = room_at(found, name, held_over(over))
    if room is None:
        return
    assert set(room.moved) <= {note.id for note in notes} - {name}
    after = {note.id: Place(note.rect.x, note.rect.y) for note in notes if note.id != name}
    after |= {**room.moved, name: room.place}
    rects = [Rect(place.x, place.y, SIZE.width, SIZE.height) for place in after.values()]
    assert not [pair for pair in combinations(rects, 2) if pair[0].intersects(pair[1])]
