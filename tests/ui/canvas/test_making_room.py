"""Neighbours make room for a note that is held over one of them, and only then."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.notes import add_notes
from canvasdesk.editing.operations.placing import Spot, move_notes
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.records import Header
from canvasdesk.model.values import Direction, Place
from canvasdesk.storage.preferences import Movement
from canvasdesk.ui.canvas.tools.drag import DragTool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session
from canvasdesk.ui.theme.movement import choose_movement

from .conftest import Hand, note

PARTNERS = BlockId.KEY_PARTNERS
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def document(document: Document) -> Document:
    """Four notes in the slots of partners: n1, n2, m0, m1; n3 in activities."""
    numbers = iter(range(9))
    texts = ["One", "Two"]
    return add_notes(document, PARTNERS, texts, lambda: f"m{next(numbers)}").apply(document)


def read(session: Session) -> list[str]:
    return [each.id for each in session.document.notes_by_block[PARTNERS]]


def hold_over(hand: Hand, held: str, other: str) -> QPoint:
    start, end = hand.centre(held), hand.centre(other) + QPoint(9, 7)
    hand.press(start)
    hand.move(start + QPoint(12, 12), (start + end) / 2, end)
    return end


def is_aside(view: CanvasView, key: str) -> bool:
    return not view.desk.stage.note_items[key].pos().isNull()


def wait_for_room(qtbot: QtBot, view: CanvasView, key: str, place: Place) -> None:
    """Wait until a note is shown at a place of partners."""
    room = view.desk.stage.layout.blocks[PARTNERS].rect
    item = view.desk.stage.note_items[key]

    def is_there() -> bool:
        shown = item.shown_paper.topLeft()
        return abs(shown.x() - room.x - place.x) + abs(shown.y() - room.y - place.y) < 0.01

    qtbot.waitUntil(is_there)


def test_a_note_from_elsewhere_gets_the_slot_and_one_undo_takes_all_back(
    view: CanvasView, hand: Hand, session: Session, qtbot: QtBot
) -> None:
    before = session.document
    n2, m0, m1 = (note(session, key).place for key in ("n2", "m0", "m1"))
    end = hold_over(hand, "n3", "n2")
    assert not is_aside(view, "n2")
    wait_for_room(qtbot, view, "n2", m0)
    wait_for_room(qtbot, view, "m0", m1)
    assert session.document is before
    hand.release(end)
    assert [note(session, key).place for key in ("n3", "n2", "m0")] == [n2, m0, m1]
    assert read(session) == ["n1", "n3", "n2", "m0", "m1"]
    assert session.undo_stack.count() == 1
    assert view.selected == ("n3",)
    session.undo()
    assert session.document == before


def test_within_a_block_the_others_close_up(
    view: CanvasView, hand: Hand, session: Session, qtbot: QtBot
) -> None:
    places = [note(session, key).place for key in ("n1", "n2", "m0", "m1")]
    end = hold_over(hand, "n1", "m0")
    wait_for_room(qtbot, view, "m0", places[1])
    hand.release(end)
    assert read(session) == ["n2", "m0", "n1", "m1"]
    assert [note(session, key).place for key in read(session)] == places


def test_escape_sends_all_home_and_leaves_the_same_document(
    view: CanvasView, hand: Hand, session: Session, qtbot: QtBot
) -> None:
    before, m0 = session.document, note(session, "m0").place
    hold_over(hand, "n3", "n2")
    wait_for_room(qtbot, view, "n2", m0)
    hand.key(Qt.Key.Key_Escape)
    assert session.document is before
    view.desk.stage.motion.finish()
    assert not any(is_aside(view, key) for key in ("n1", "n2", "n3", "m0", "m1"))
    hand.release(hand.centre("n2"))


def test_passing_over_a_note_disturbs_nobody(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    places = {key: note(session, key).place for key in ("n1", "n2", "m0", "m1")}
    hold_over(hand, "n3", "n2")
    end = hand.middle(BlockId.CHANNELS)
    hand.move(end)
    hand.release(end)
    assert {key: note(session, key).place for key in places} == places


def test_a_key_lets_all_go_back_and_the_note_lie_where_it_is(
    view: CanvasView, hand: Hand, session: Session, qtbot: QtBot
) -> None:
    places = {key: note(session, key).place for key in ("n1", "n2", "m0", "m1")}
    end = hold_over(hand, "n3", "n2")
    wait_for_room(qtbot, view, "n2", places["m0"])
    hand.move(end, held=ALT)
    wait_for_room(qtbot, view, "n2", places["n2"])
    hand.release(end, ALT)
    assert {key: note(session, key).place for key in places} == places
    assert note(session, "n3").block is PARTNERS


def test_where_movement_is_unwanted_they_jump(
    view: CanvasView,
    hand: Hand,
    session: Session,
    qapp: QApplication,
    request: pytest.FixtureRequest,
) -> None:
    choose_movement(qapp, Movement.OFF)
    request.addfinalizer(lambda: choose_movement(qapp, Movement.SYSTEM))
    there = note(session, "m0").place
    hold_over(hand, "n3", "n2")
    tool = view.desk.tool
    assert isinstance(tool, DragTool)
    assert tool._room is not None
    tool._room._show_wanted()
    moved = view.desk.stage.note_items["n2"].shown_paper
    room = view.desk.stage.layout.blocks[PARTNERS].rect
    assert (moved.x() - room.x, moved.y() - room.y) == pytest.approx((there.x, there.y))
    hand.key(Qt.Key.Key_Escape)
    assert not is_aside(view, "n2")


class TestRightToLeft:
    @pytest.fixture
    def header(self) -> Header:
        return Header(mode=Mode.ORGANIZATION, language="ar", direction=Direction.RTL)

    def test_the_notes_after_it_are_those_to_the_left(
        self, view: CanvasView, hand: Hand, session: Session, qtbot: QtBot
    ) -> None:
        n1, n2 = (note(session, key).place for key in ("n1", "n2"))
        shown = view.desk.stage.layout.notes
        assert shown["n1"].rect.x > shown["n2"].rect.x
        end = hold_over(hand, "n3", "n1")
        item, left = view.desk.stage.note_items["n1"], shown["n2"].rect.x
        qtbot.waitUntil(lambda: abs(item.shown_paper.x() - left) < 0.01)
        hand.release(end)
        assert [note(session, key).place for key in ("n3", "n1")] == [n1, n2]


class TestFree:
    @pytest.fixture
    def document(self, document: Document) -> Iterator[Document]:
        free = {"m1": Spot(PARTNERS, Place(70.0, 300.0))}
        return move_notes(document, free).apply(document)

    def test_notes_that_lie_about_are_not_moved(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        places = {key: note(session, key).place for key in ("n1", "n2", "m0", "m1")}
        end = hold_over(hand, "n3", "n2")
        tool = view.desk.tool
        assert isinstance(tool, DragTool)
        assert tool._room is not None
        tool._room._show_wanted()  # as when the time is over
        assert not is_aside(view, "n2")
        hand.release(end)
        assert {key: note(session, key).place for key in places} == places
