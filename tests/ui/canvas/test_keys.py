"""Keys that go to notes and change them where no text is open."""

import pytest
from PySide6.QtCore import Qt

from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.records import Header
from canvasdesk.ui.canvas.commands import GROWTH
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session
from ui.canvas.conftest import Hand, note

_Key = Qt.Key
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def test_home_and_end_go_to_the_first_and_last_note_of_the_block(
    hand: Hand, view: CanvasView
) -> None:
    view.desk.choose(("n2",))
    hand.key(_Key.Key_Home)
    assert view.selected == ("n1",)
    hand.key(_Key.Key_End)
    assert view.selected == ("n2",)
    view.desk.selection.focus_block(BlockId.KEY_ACTIVITIES)
    hand.key(_Key.Key_End)
    assert view.selected == ("n3",)
    view.desk.selection.focus_block(BlockId.CHANNELS)
    hand.key(_Key.Key_Home)
    assert view.selected == ()


def test_notes_are_made_larger_and_smaller_by_keys_as_one_step(
    hand: Hand, view: CanvasView, session: Session
) -> None:
    view.desk.choose(("n1", "n3"))
    before = {key: view.desk.stage.layout.notes[key].rect for key in ("n1", "n3")}
    for key in (_Key.Key_Right, _Key.Key_Right, _Key.Key_Down):
        hand.key(key, ALT_SHIFT)
    for key, rect in before.items():
        size = note(session, key).size
        assert size is not None
        assert (size.width, size.height) == (rect.width + 2 * GROWTH, rect.height + GROWTH)
    assert session.undo_stack.count() == 1
    hand.key(_Key.Key_Left, ALT_SHIFT)
    hand.key(_Key.Key_Up, ALT_SHIFT)
    size = note(session, "n1").size
    assert size is not None
    assert (size.width, size.height) == (before["n1"].width + GROWTH, before["n1"].height)


class TestFromRightToLeft:
    @pytest.fixture
    def header(self) -> Header:
        return Header(mode=Mode.PERSONAL, title="عملي", language="ar")

    def test_a_note_grows_in_reading_direction(self, hand: Hand, view: CanvasView) -> None:
        view.desk.choose(("n1",))
        before = view.desk.stage.layout.notes["n1"].rect
        hand.key(_Key.Key_Left, ALT_SHIFT)
        after = view.desk.stage.layout.notes["n1"].rect
        assert after.width == before.width + GROWTH
        assert after.right == pytest.approx(before.right)
