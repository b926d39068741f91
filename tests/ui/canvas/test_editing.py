"""Texts edited in place: how they open, what keys do in them, what becomes of them."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from canvasdesk.editing.operations.header import rename
from canvasdesk.editing.operations.notes import edit_text
from canvasdesk.editing.patch import patch_of
from canvasdesk.layout.display_list import Role
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.limits import NOTE_TEXT_CHARACTERS
from canvasdesk.model.records import HEADER_ID, Header
from canvasdesk.model.values import Place
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand, note

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_double_click_edits_and_enter_commits(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.double_click(hand.centre("n2"))
    assert view.editing
    hand.key(Key.Key_End, CTRL)
    hand.type(" at night")
    hand.key(Key.Key_Return)
    assert note(session, "n2").text == "Evening tutors at night"
    assert not view.editing
    assert view.selected == ("n2",)
    assert session.undo_stack.count() == 1


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F2])
def test_keys_open_the_chosen_note(view: CanvasView, hand: Hand, key: Key) -> None:
    hand.click(hand.centre("n2"))
    hand.key(key)
    assert hand.open.text == "Evening tutors"
    assert hand.open.textCursor().atEnd()


def test_typing_on_a_chosen_note_writes_on_at_its_end(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n2"))
    hand.type("!?")
    assert hand.open.text == "Evening tutors!?"
    hand.key(Key.Key_Return)
    assert note(session, "n2").text == "Evening tutors!?"


def test_escape_leaves_a_text_as_it_was(view: CanvasView, hand: Hand, session: Session) -> None:
    before = session.document
    hand.click(hand.centre("n2"))
    hand.type("changed")
    hand.key(Key.Key_Escape)
    assert session.document is before
    assert view.desk.stage.document is before
    assert session.undo_stack.count() == 0
    assert view.selected == ("n2",)


def test_clicking_away_commits_and_chooses_what_was_clicked(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n2"))
    hand.type("!")
    hand.click(hand.centre("n3"))
    assert note(session, "n2").text == "Evening tutors!"
    assert view.selected == ("n3",)


def test_a_save_and_an_undo_commit_first(view: CanvasView, hand: Hand, session: Session) -> None:
    hand.click(hand.centre("n2"))
    hand.type("!")
    session.flush()
    assert note(session, "n2").text == "Evening tutors!"
    hand.type("?")
    session.undo()
    assert note(session, "n2").text == "Evening tutors!"
    assert not view.editing


def test_the_focus_going_to_another_widget_commits(
    session: Session, view: CanvasView, hand: Hand
) -> None:
    window = QWidget()
    column, other = QVBoxLayout(window), QLineEdit()
    column.addWidget(view)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    view.setFocus()
    hand.click(hand.centre("n2"))
    hand.type("!")
    other.setFocus()
    assert note(session, "n2").text == "Evening tutors!"
    view.setParent(None)


def test_keys_of_the_window_do_not_reach_through_an_open_text(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n2"))
    hand.type("abc")
    hand.key(Key.Key_Z, CTRL)
    assert hand.open.text in ("Evening tutors", "Evening tutorsab")
    hand.key(Key.Key_A, CTRL)
    hand.key(Key.Key_Delete)
    assert hand.open.text == ""
    assert "n2" in session.document.notes
    hand.type("x")
    hand.key(Key.Key_Return, SHIFT)
    hand.type("y")
    hand.key(Key.Key_Return)
    assert note(session, "n2").text == "x\ny"


def test_double_click_on_a_free_place_writes_a_new_note_there_in_one_step(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    at = hand.middle(BlockId.CHANNELS)
    hand.double_click(at)
    assert session.undo_stack.count() == 0
    hand.type("Letters")
    hand.key(Key.Key_Return)
    made = note(session, "new1")
    assert (made.text, made.block) == ("Letters", BlockId.CHANNELS)
    assert session.undo_stack.count() == 1
    assert view.desk.stage.note_at(view.desk.sheet_point(at.toPointF())) == "new1"
    session.undo()
    assert "new1" not in session.document.notes


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Escape, Key.Key_Tab])
def test_a_new_note_left_empty_was_never_there(
    view: CanvasView, hand: Hand, session: Session, key: Key
) -> None:
    before = session.document
    hand.double_click(hand.middle(BlockId.CHANNELS))
    hand.type("  ")
    hand.key(key)
    assert session.document is before
    assert "new1" not in view.desk.stage.note_items
    assert view.desk.selection.block is BlockId.CHANNELS
    assert session.undo_stack.count() == 0


def test_typing_on_a_block_with_the_keyboard_begins_a_note_in_it(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.key(Key.Key_3, Qt.KeyboardModifier.AltModifier)
    hand.type("Wards")
    hand.key(Key.Key_Return)
    assert note(session, "new1").block is BlockId.CUSTOMER_SEGMENTS
    assert note(session, "new1").text == "Wards"


def test_add_note_goes_to_a_free_slot_of_the_block_one_works_in(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n1"))
    view.add_note()
    hand.type("Third")
    hand.key(Key.Key_Return)
    assert note(session, "new1").block is BlockId.KEY_PARTNERS
    rects = {key: view.desk.stage.layout.notes[key].rect for key in ("n1", "n2", "new1")}
    assert not rects["new1"].intersects(rects["n1"])
    assert not rects["new1"].intersects(rects["n2"])


def test_ctrl_enter_goes_on_below_and_tab_beside(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n1"))
    hand.key(Key.Key_Return)
    hand.key(Key.Key_Return, CTRL)
    hand.type("below")
    hand.key(Key.Key_Tab)
    hand.type("beside")
    hand.key(Key.Key_Backtab, SHIFT)
    assert hand.open.text == "below"
    hand.key(Key.Key_Tab)
    assert hand.open.text == "beside"
    hand.key(Key.Key_Return)
    rects = view.desk.stage.layout.notes
    assert rects["new1"].rect.x == rects["n1"].rect.x
    assert rects["new1"].rect.y > rects["n1"].rect.bottom
    assert rects["new2"].rect.y == rects["new1"].rect.y
    assert rects["new2"].rect.x > rects["new1"].rect.right


def test_a_paste_into_a_text_is_plain_and_stays_in_it(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b> and<br>broken")
    data.setText("bold and\r\nbroken")
    QGuiApplication.clipboard().setMimeData(data)
    hand.click(hand.centre("n2"))
    hand.key(Key.Key_Return)
    hand.key(Key.Key_V, CTRL)
    assert hand.open.text == "Evening tutorsbold and\nbroken"
    assert hand.open.document().begin().charFormat().fontWeight() <= 400
    hand.key(Key.Key_Return)
    assert note(session, "n2").text == "Evening tutorsbold and\nbroken"


def test_what_is_too_long_is_refused_whole_and_said(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    said: list[str] = []
    view.hint_changed.connect(said.append)
    hand.click(hand.centre("n2"))
    hand.key(Key.Key_Return)
    hand.open.insert("x" * NOTE_TEXT_CHARACTERS)
    assert hand.open.text == "Evening tutors"
    hand.open.insert("x" * (NOTE_TEXT_CHARACTERS - len(hand.open.text)))
    assert len(said) == 1
    hand.type("y")
    hand.key(Key.Key_Return)
    assert len(said) == 2
    assert len(note(session, "n2").text) == NOTE_TEXT_CHARACTERS
    assert str(NOTE_TEXT_CHARACTERS) in said[0]


def test_an_input_method_begins_and_composes(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n2"))
    assert view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    QApplication.sendEvent(view, QInputMethodEvent("にほ", []))
    assert hand.open.text == "Evening tutors"
    assert hand.open.shown_text == "Evening tutorsにほ"
    assert view.desk.stage.document.notes["n2"].text == "Evening tutorsにほ"
    done = QInputMethodEvent()
    done.setCommitString("日本")
    QApplication.sendEvent(view, done)
    assert hand.open.text == "Evening tutors日本"
    hand.key(Key.Key_Return)
    assert note(session, "n2").text == "Evening tutors日本"


def test_no_break_spaces_survive(view: CanvasView, hand: Hand, session: Session) -> None:
    hand.click(hand.centre("n2"))
    hand.key(Key.Key_Return)
    hand.open.insert("\u00a060\u00a0%")
    hand.key(Key.Key_Return)
    assert note(session, "n2").text == "Evening tutors\u00a060\u00a0%"


def test_writing_comes_close_and_goes_back(view: CanvasView, hand: Hand) -> None:
    view.resize(700, 400)
    fitted = view.zoom
    hand.double_click(hand.centre("n2"))
    size = view.desk.stage.layout.notes["n2"].text_size
    assert view.zoom * size >= 14 - 0.01
    item = hand.open
    assert view.viewport().rect().contains(view.mapFromScene(item.sceneBoundingRect().center()))
    hand.key(Key.Key_Return)
    assert view.zoom == fitted


def test_the_caret_can_be_seen(view: CanvasView, hand: Hand) -> None:
    hand.click(hand.centre("n2"))
    hand.key(Key.Key_Return)
    item = hand.open
    width = item.document().documentLayout().property("cursorWidth")
    assert 1.0 <= width * item.scale() * view.zoom <= 2.5


def test_one_click_on_what_asks_for_a_title_opens_it(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    title = view.desk.stage.layout.header.title
    hand.click(hand.pixel(title.x + 30, title.y + 15))
    assert not view.editing
    session.do("Rename", rename(session.document, ""))
    hand.click(hand.pixel(title.x + 30, title.y + 15))
    assert view.editing
    hand.type("Mine")
    hand.key(Key.Key_Return)
    assert session.document.header.title == "Mine"


def test_the_title_and_the_purpose_are_edited_in_place(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    title = view.desk.stage.layout.header.title
    hand.double_click(hand.pixel(title.x + 30, title.y + 15))
    hand.key(Key.Key_A, CTRL)
    hand.type("Autumn")
    hand.key(Key.Key_Tab)
    hand.type("To help")
    hand.key(Key.Key_Return)
    assert session.document.header.title == "Autumn"
    assert session.document.header.purpose == "To help"
    assert session.undo_stack.count() == 2


def test_a_title_that_a_foreign_file_made_too_long_is_shortened_key_by_key(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    long = "word " * 120 + "end"
    session.do("x", patch_of(session.document, [replace(session.document.header, title=long)]))
    view.edit_title()
    hand.key(Key.Key_Backspace)
    hand.type("x")
    hand.type("y")  # no longer than it was
    hand.key(Key.Key_Backspace)
    hand.key(Key.Key_Return)
    assert session.document.header.title == long[:-1]


def test_a_read_only_canvas_says_so_and_stays(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    said: list[str] = []
    view.hint_changed.connect(said.append)
    session.set_read_only(True)
    before = session.document
    hand.click(hand.centre("n2"))
    hand.type("x")
    hand.double_click(hand.centre("n2"))
    hand.drag(hand.centre("n2"), hand.middle(BlockId.CHANNELS))
    view.delete_selected()
    assert not view.editing
    assert session.document is before
    assert len(said) >= 3
    session.set_read_only(False)


def test_a_press_in_the_text_moves_the_caret(view: CanvasView, hand: Hand) -> None:
    hand.click(hand.centre("n2"))
    hand.key(Key.Key_Return)
    box = view.desk.stage.layout.notes["n2"].text_rect
    hand.click(hand.pixel(box.x + 1, box.y + 5))
    assert view.editing
    assert hand.open.textCursor().position() == 0


def test_another_change_keeps_what_is_being_typed(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    from canvasdesk.editing.operations.notes import edit_text
    from canvasdesk.editing.operations.records import delete_records

    hand.click(hand.centre("n2"))
    hand.type("!")
    session.do("elsewhere", edit_text(session.document, "n1", "Changed"))
    assert hand.open.text == "Evening tutors!"
    assert view.desk.stage.document.notes["n1"].text == "Changed"
    session.do("gone", delete_records(session.document, ["n2"]))
    assert isinstance(view.desk.tool, SelectTool)


def test_a_new_note_beside_the_edge_stays_in_its_block(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    rect = view.desk.stage.layout.blocks[BlockId.CHANNELS].rect
    hand.double_click(hand.pixel(rect.right - 2, rect.bottom - 2))
    hand.type("corner")
    hand.key(Key.Key_Return)
    made = note(session, "new1")
    assert made.block is BlockId.CHANNELS
    assert made.place != Place()
    assert QPoint(0, 0) != hand.centre("new1")


class TestOrganization:
    @pytest.fixture
    def header(self) -> Header:
        return Header(mode=Mode.ORGANIZATION, title="Northwind", designed_for="Ines")

    def test_the_details_are_edited_in_place_one_after_another(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        room = view.desk.stage.layout.header.values["designed_for"]
        hand.double_click(hand.pixel(room.x + 5, room.y + 8))
        hand.key(Key.Key_End)
        hand.type(" & Co")
        hand.key(Key.Key_Tab)
        hand.type("Ines")
        hand.key(Key.Key_Tab)
        hand.type("May")
        hand.key(Key.Key_Return)
        header = session.document.header
        assert (header.designed_for, header.designed_by) == ("Ines & Co", "Ines")
        assert (header.date, header.version) == ("May", "")

    def test_only_the_text_edited_is_hidden_below_its_editor(
        self, view: CanvasView, hand: Hand
    ) -> None:
        whole = len(view.desk.stage.layout.picture.groups[1].children)
        room = view.desk.stage.layout.header.values["designed_for"]
        hand.double_click(hand.pixel(room.x + 5, room.y + 8))
        shown = view.desk.stage._items[(Role.HEADER, HEADER_ID)].shown
        assert len(shown.children) == whole - 1


def test_a_new_note_goes_where_no_grown_note_reaches(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    text = "many words about a price " * 12
    session.do("Write", edit_text(session.document, "n1", text))
    layout = view.desk.stage.layout
    assert layout.notes["n1"].rect.height > 150
    view.desk.selection.focus_block(BlockId.KEY_PARTNERS)
    for _ in range(3):
        view.add_note()
        hand.type("Bread")
        hand.key(Key.Key_Return)
    rects = [note.rect for note in view.desk.stage.layout.notes.values()]
    assert len(rects) == 6
    assert not [pair for pair in combinations(rects, 2) if pair[0].intersects(pair[1], 0.5)]


@pytest.mark.parametrize(
    ("key", "kept"),
    [(Qt.Key.Key_A, True), (Qt.Key.Key_Z, True), (Qt.Key.Key_K, False), (Qt.Key.Key_F, False)],
)
def test_an_open_text_keeps_its_own_commands_and_leaves_the_windows(
    hand: Hand, key: Qt.Key, kept: bool
) -> None:
    hand.double_click(hand.centre("n1"))
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(hand.view, event)
    assert event.isAccepted() is kept
