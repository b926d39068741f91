"""The parking place: notes go in and out by hand and by keys."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvasdesk.editing.operations.header import edit_header
from canvasdesk.editing.operations.placing import park_notes
from canvasdesk.layout import palette
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import Direction
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand, note


@pytest.fixture
def parked(view: CanvasView, session: Session) -> CanvasView:
    session.do("park", park_notes(session.document, ["n1", "n2"]))
    return view


def shown(view: CanvasView) -> list[str]:
    model = view.parking.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_drop_on_the_tab_parks_and_the_tab_says_how_many(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    place = view.parking
    assert not place.is_open
    hand.drag(hand.centre("n1"), place.geometry().center())
    assert note(session, "n1").block is None
    assert place.findChild(type(place._tab)).accessibleName() == "Parked 1"
    assert shown(view) == ["Ines tests every idea"]
    assert not place.is_open
    assert session.undo_stack.count() == 1


def test_the_place_opens_while_something_is_dragged_over_it(view: CanvasView, hand: Hand) -> None:
    start = hand.centre("n1")
    hand.press(start)
    hand.move(start + QPoint(20, 20), view.parking.geometry().center())
    assert view.parking.is_open
    hand.move(start + QPoint(100, 20))
    assert not view.parking.is_open
    hand.key(Qt.Key.Key_Escape)


def test_enter_sends_a_note_to_the_block_one_works_in(
    parked: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.middle(BlockId.CHANNELS))
    QTest.mouseClick(parked.parking._tab, Qt.MouseButton.LeftButton)
    assert parked.parking.list.hasFocus()
    QTest.keyClick(parked.parking.list, Qt.Key.Key_Down)
    QTest.keyClick(parked.parking.list, Qt.Key.Key_Return)
    assert note(session, "n2").block is BlockId.CHANNELS
    assert parked.selected == ("n2",)
    assert shown(parked) == ["Ines tests every idea"]


def test_the_menu_sends_to_any_block(parked: CanvasView, session: Session) -> None:
    parked.parking.set_open(True)
    parked.parking.list.setCurrentIndex(parked.parking.list.model().index(0, 0))
    menu = parked.parking.menu()
    texts = [action.text() for action in menu.actions()]
    assert len([text for text in texts if text.startswith("To “")]) == 9
    menu.actions()[texts.index("To “What you get”")].trigger()
    assert note(session, "n1").block is BlockId.REVENUE_STREAMS


def test_a_parked_note_is_dropped_where_the_pointer_is(
    parked: CanvasView, hand: Hand, session: Session
) -> None:
    model = parked.parking.list.model()
    data = model.mimeData([model.index(1, 0)])
    at = hand.middle(BlockId.CUSTOMER_SEGMENTS)
    drop(parked, data, at)
    assert note(session, "n2").block is BlockId.CUSTOMER_SEGMENTS
    assert parked.desk.stage.note_at(parked.desk.sheet_point(QPointF(at))) == "n2"


def test_dropped_text_becomes_notes(view: CanvasView, hand: Hand, session: Session) -> None:
    data = QMimeData()
    data.setText("- one\n- two\n\n")
    drop(view, data, hand.middle(BlockId.CHANNELS))
    made = session.document.notes_by_block[BlockId.CHANNELS]
    assert [each.text for each in made] == ["one", "two"]
    assert session.undo_stack.count() == 1


def test_delete_in_the_list_deletes_parked_notes_only(
    parked: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n3"))
    parked.parking.set_open(True)
    QTest.keyClick(parked.parking.list, Qt.Key.Key_Delete)
    assert set(session.document.notes) == {"n2", "n3"}


def test_escape_goes_back_to_the_canvas(parked: CanvasView) -> None:
    parked.parking.set_open(True)
    QTest.keyClick(parked.parking.list, Qt.Key.Key_Escape)
    assert not parked.parking.is_open
    assert parked.hasFocus()


def test_texts_are_never_read_as_markup(view: CanvasView, session: Session) -> None:
    from canvasdesk.editing.operations.notes import edit_text

    session.do("write", edit_text(session.document, "n1", "<b>bold</b> & <img src=x>"))
    session.do("park", park_notes(session.document, ["n1"]))
    view.parking.set_open(True)
    assert shown(view) == ["<b>bold</b> & <img src=x>"]
    assert not view.parking.list.viewport().grab().isNull()


def drop(view: CanvasView, data: QMimeData, at: QPoint) -> None:
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(at, action, data, button, held)
    QApplication.sendEvent(view.viewport(), entered)
    assert entered.isAccepted()
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(at), action, data, button, held))


def test_ctrl_a_chooses_all_parked_notes_and_delete_deletes_them(
    parked: CanvasView, hand: Hand, session: Session
) -> None:
    QTest.mouseClick(parked.parking._tab, Qt.MouseButton.LeftButton)
    cards = parked.parking.list
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier
    )
    override.ignore()
    QApplication.sendEvent(cards, override)
    assert override.isAccepted()  # else the window's shortcut chooses the notes on the sheet
    QTest.keyClick(cards, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(cards, Qt.Key.Key_Delete)
    assert set(session.document.notes) == {"n3"}


def test_cards_begin_where_the_canvas_does(
    parked: CanvasView, session: Session, qapp: QApplication
) -> None:
    place = parked.parking
    place.set_open(True)
    dark = QColor(*palette.swatch(palette.PLAIN).dark)

    def stripe() -> tuple[bool, bool]:
        qapp.processEvents()
        row = place.list.visualRect(place.list.model().index(1, 0))
        card = place.list.viewport().grab(row).toImage()
        y = card.height() // 3
        at = [x for x in range(card.width()) if card.pixelColor(x, y) == dark]
        return min(at) < 10, max(at) > card.width() - 10

    assert stripe() == (True, False)
    session.do("read", edit_header(session.document, direction=Direction.RTL))
    assert stripe() == (False, True)
    session.undo()
    assert stripe() == (True, False)
