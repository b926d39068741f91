"""Small headings on the canvas: made, written, moved with the notes that follow them."""

import pytest
from PySide6.QtCore import QPoint, Qt

from canvasdesk.editing.operations.notes import add_notes
from canvasdesk.layout.filter import Filter
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.arranging import (
    add_heading,
    make_headings_of_chosen,
    make_notes_of_chosen,
    tidy_all,
)
from canvasdesk.ui.canvas.note_menu import note_menu
from canvasdesk.ui.canvas.tools.drag import DragTool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session
from ui.menu_rows import rows_of, text_of

from .conftest import Hand, note

PARTNERS = BlockId.KEY_PARTNERS


@pytest.fixture
def document(document: Document) -> Document:
    """Five notes in partners, tidy: n1, n2, m0, m1, m2."""
    numbers = iter(range(9))
    texts = ["One", "Two", "Three"]
    return add_notes(document, PARTNERS, texts, lambda: f"m{next(numbers)}").apply(document)


def read(session: Session) -> list[str]:
    return [each.id for each in session.document.notes_by_block[PARTNERS]]


def test_a_heading_is_written_over_the_chosen_note(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("m0"))
    add_heading(view.desk)
    hand.type("Who teaches")
    hand.key(Qt.Key.Key_Return)
    heading = note(session, "new1")
    assert (heading.kind, heading.text) == (NoteKind.HEADING, "Who teaches")
    assert read(session) == ["n1", "n2", "new1", "m0", "m1", "m2"]
    assert session.undo_stack.count() == 1
    rects = {key: laid.rect for key, laid in view.desk.stage.layout.notes.items()}
    assert rects["n1"].bottom < rects["new1"].y < rects["new1"].bottom < rects["m0"].y
    assert view.selected == ("new1",)


def test_a_heading_without_words_never_was(view: CanvasView, hand: Hand, session: Session) -> None:
    hand.click(hand.centre("m0"))
    add_heading(view.desk)
    hand.key(Qt.Key.Key_Return)
    assert session.undo_stack.count() == 0


def test_with_no_note_chosen_it_stands_below_all(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.pixel(*view.desk.stage.layout.blocks[PARTNERS].heading_rect.centre))
    add_heading(view.desk)
    hand.type("Later")
    hand.key(Qt.Key.Key_Return)
    assert read(session)[-1] == "new1"


def test_a_note_becomes_a_heading_and_the_block_stays_tidy(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n2"))
    make_headings_of_chosen(view.desk)
    assert note(session, "n2").kind is NoteKind.HEADING
    assert session.undo_stack.count() == 1
    before = session.document
    tidy_all(view.desk)
    assert session.document is before
    make_notes_of_chosen(view.desk)
    assert note(session, "n2").kind is NoteKind.NOTE
    assert session.undo_stack.count() == 2


def test_dragging_a_heading_takes_its_notes_along(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("m0"))
    make_headings_of_chosen(view.desk)
    stays = note(session, "n1").place
    start = hand.centre("m0") - QPoint(30, 0)
    end = hand.middle(BlockId.CUSTOMER_SEGMENTS)
    hand.press(start)
    hand.move(start + QPoint(6, 0), (start + end) / 2, end)
    assert isinstance(view.desk.tool, DragTool)
    assert not view.desk.stage.note_items["m2"].pos().isNull()
    hand.release(end)
    there = session.document.notes_by_block[BlockId.CUSTOMER_SEGMENTS]
    assert [each.id for each in there] == ["m0", "m1", "m2"]
    assert read(session) == ["n1", "n2"]
    assert note(session, "n1").place == stays


def test_nudging_a_heading_takes_its_notes_along(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("m0"))
    make_headings_of_chosen(view.desk)
    before = {key: note(session, key).place for key in ("m0", "m1", "n1")}
    hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert note(session, "m0").place.y == before["m0"].y + 2
    assert note(session, "m1").place.y == before["m1"].y + 2
    assert note(session, "n1").place == before["n1"]


def test_a_heading_is_edited_like_a_note_and_has_no_handles(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("m0"))
    assert view.desk.marking.handled is not None
    make_headings_of_chosen(view.desk)
    assert view.desk.marking.handled is None
    hand.key(Qt.Key.Key_F2)
    hand.type(" and a half")
    hand.key(Qt.Key.Key_Return)
    assert note(session, "m0").text == "One and a half"
    assert note(session, "m0").kind is NoteKind.HEADING


def test_the_menu_offers_what_a_note_is_not(view: CanvasView, hand: Hand) -> None:
    def rows() -> list[str]:
        return [text_of(each) for each in rows_of(note_menu(view.desk, view))]

    heading, paper = (ACTIONS[key].label for key in (ActionId.MAKE_HEADING, ActionId.MAKE_NOTE))
    hand.click(hand.centre("m0"))
    assert heading in rows()
    assert paper not in rows()
    make_headings_of_chosen(view.desk)
    assert heading not in rows()
    assert paper in rows()


def test_a_heading_in_the_hand_can_be_read(view: CanvasView, hand: Hand) -> None:
    hand.click(hand.centre("m0"))
    make_headings_of_chosen(view.desk)
    view.desk.stage.motion.finish()
    item = view.desk.stage.note_items["m0"]
    start = hand.centre("m0") - QPoint(30, 0)
    hand.press(start)
    hand.move(start + QPoint(20, 5), hand.middle(BlockId.CUSTOMER_SEGMENTS))
    spot = view.desk.viewpoint.to_viewport(item.shown_paper.center()).toPoint() + QPoint(30, 0)
    colour = view.viewport().grab().toImage().pixelColor(spot)
    assert colour.name() == "#ffffff"
    hand.key(Qt.Key.Key_Escape)


def test_a_heading_takes_along_what_a_filter_hides(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("m0"))
    make_headings_of_chosen(view.desk)
    view.desk.show_filter(Filter(text="Two", hides=True))
    assert "m2" not in view.desk.stage.note_items
    hand.drag(hand.centre("m0") - QPoint(30, 0), hand.middle(BlockId.CUSTOMER_SEGMENTS))
    there = session.document.notes_by_block[BlockId.CUSTOMER_SEGMENTS]
    assert [each.id for each in there] == ["m0", "m1", "m2"]


def test_a_heading_is_parked_with_the_notes_that_follow_it(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.choose(("m0",))
    make_headings_of_chosen(view.desk)
    view.park_selected()
    assert read(session) == ["n1", "n2"]
    assert [each.id for each in session.document.notes_by_block[None]] == ["m0", "m1", "m2"]
    assert view.desk.selection.block is PARTNERS
