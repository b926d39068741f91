"""What brings order into notes: tidying and aligning, as menus, keys and palette ask."""

import pytest
from PySide6.QtCore import QPoint, Qt

from canvasdesk.editing.operations.aligning import Axis, Line
from canvasdesk.editing.operations.notes import add_notes
from canvasdesk.editing.operations.placing import Spot, move_notes
from canvasdesk.geometry.placing import NOTE_SIZES, slots
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.model.values import NoteSize, Place
from canvasdesk.ui.canvas.arranging import align_chosen, distribute_chosen, tidy, tidy_all
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand, note


@pytest.fixture
def document(document: Document) -> Document:
    """Notes that lie about in two blocks."""
    spots = {
        "n1": Spot(BlockId.KEY_PARTNERS, Place(61.0, 200.5)),
        "n2": Spot(BlockId.KEY_PARTNERS, Place(100.0, 310.0)),
        "n3": Spot(BlockId.KEY_ACTIVITIES, Place(55.0, 90.0)),
    }
    return move_notes(document, spots).apply(document)


def first_slots(block: BlockId, count: int) -> list[Place]:
    every = slots(block, NOTE_SIZES[NoteSize.STANDARD])
    return [next(every) for _ in range(count)]


def test_tidy_puts_the_chosen_notes_block_in_columns_in_one_step(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    lay_about = note(session, "n3").place
    hand.click(hand.centre("n1"))
    tidy(view.desk)
    assert [note(session, key).place for key in ("n1", "n2")] == first_slots(
        BlockId.KEY_PARTNERS, 2
    )
    assert note(session, "n3").place == lay_about
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "Tidy notes"
    assert view.selected == ("n1",)


def test_tidy_takes_the_block_with_the_keyboard(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    before = note(session, "n1").place
    heading = view.desk.stage.layout.blocks[BlockId.KEY_ACTIVITIES].heading_rect
    hand.click(hand.pixel(*heading.centre))
    tidy(view.desk)
    assert [note(session, "n3").place] == first_slots(BlockId.KEY_ACTIVITIES, 1)
    assert note(session, "n1").place == before


def test_with_nothing_chosen_all_blocks_are_tidied(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.pixel(0.0, 0.0) - QPoint(8, 8))
    tidy(view.desk)
    done = session.document
    session.undo()
    tidy_all(view.desk)
    assert session.document == done
    assert note(session, "n3").place == first_slots(BlockId.KEY_ACTIVITIES, 1)[0]


def test_a_full_block_is_said_gently(view: CanvasView, session: Session) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    numbers = iter(range(100))
    texts = ["Much that has to be said about what we do every day of the week"] * 60
    session.do(
        "Add notes",
        add_notes(session.document, BlockId.CHANNELS, texts, lambda: f"m{next(numbers)}"),
    )
    tidy_all(view.desk)
    heading = view.desk.stage.heading(BlockId.CHANNELS)
    assert heading in hints[-1]
    assert "full" in hints[-1]
    count = session.undo_stack.count()
    tidy_all(view.desk)
    assert session.undo_stack.count() == count
    assert heading in hints[-1]


@pytest.mark.parametrize(("count", "begins"), [(2, "These blocks are full: "), (4, "4 blocks ")])
def test_of_many_full_blocks_only_the_number_is_said(
    view: CanvasView, session: Session, count: int, begins: str
) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    for block in (BlockId.KEY_RESOURCES, BlockId.CHANNELS, *BlockId)[:count]:
        add = add_notes(session.document, block, ["Much that has to be said"] * 60, random_id)
        session.do("Add notes", add)
    tidy_all(view.desk)
    assert hints[-1].startswith(begins)


def test_what_is_tidy_is_left_alone_and_said_to_be(view: CanvasView, session: Session) -> None:
    tidy_all(view.desk)
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    tidy_all(view.desk)
    assert hints == ["All is tidy."]
    assert session.undo_stack.count() == 1


def test_a_canvas_to_look_at_is_not_tidied(view: CanvasView, session: Session) -> None:
    session.set_read_only(True)
    tidy_all(view.desk)
    assert session.undo_stack.count() == 0


def test_chosen_notes_are_aligned_and_told_when_they_are_too_few(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    hand.click(hand.centre("n1"))
    align_chosen(view.desk, Line.LEFT)
    assert session.undo_stack.count() == 0
    assert "2" in hints[-1]
    hand.click(hand.centre("n2"), Qt.KeyboardModifier.ShiftModifier)
    align_chosen(view.desk, Line.LEFT)
    assert note(session, "n1").place.x == note(session, "n2").place.x == 61.0
    assert session.undo_stack.undoText() == "Align notes"
    distribute_chosen(view.desk, Axis.DOWN)
    assert session.undo_stack.count() == 1
    assert "3" in hints[-1]
