"""A hand that does anything at any time: nothing breaks, and everything can be undone.

The session fixture undoes and redoes all of it afterwards.
"""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
KEYS = (
    *((key, NONE) for key in (Key.Key_Return, Key.Key_Escape, Key.Key_F2, Key.Key_PageDown)),
    *((key, NONE) for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)),
    *((key, CTRL) for key in (Key.Key_Left, Key.Key_Down, Key.Key_Return)),
    *((key, ALT) for key in (Key.Key_1, Key.Key_5, Key.Key_9)),
    *((Key.Key_Backspace, NONE), (Key.Key_Delete, NONE), (Key.Key_Right, SHIFT)),
)


def anywhere(choice: random.Random, view: CanvasView) -> QPoint:
    port = view.viewport().rect()
    return QPoint(choice.randrange(port.width()), choice.randrange(port.height()))


def act(choice: random.Random, view: CanvasView, hand: Hand, session: Session) -> None:
    commands = (
        *(view.add_note, view.duplicate, view.delete_selected, view.select_all, view.copy),
        *(view.cut, view.paste, view.park_selected, view.reset_size, view.edit_title),
        *(view.zoom_in, view.zoom_out, view.zoom_fit, view.leave_block, session.undo),
        *(session.redo, session.flush, lambda: view.refill("teal"), lambda: view.restack(True)),
        lambda: view.open_block(choice.choice(list(BlockId))),
        lambda: view.parking.set_open(not view.parking.is_open),
        lambda: view.parking.send(None),
    )
    match choice.randrange(8):
        case 0 | 1:
            hand.click(anywhere(choice, view), choice.choice((NONE, SHIFT)))
        case 2:
            hand.double_click(anywhere(choice, view))
        case 3 | 4:
            hand.drag(anywhere(choice, view), anywhere(choice, view))
        case 5:
            hand.type(choice.choice(("word", "two words ", "!", "x" * 30)))
        case 6:
            hand.key(*choice.choice(KEYS))
        case _:
            choice.choice(commands)()


@pytest.mark.parametrize("seed", range(8))
def test_nothing_breaks(
    view: CanvasView, hand: Hand, session: Session, qtbot: QtBot, seed: int
) -> None:
    choice = random.Random(seed)
    for _ in range(120):
        act(choice, view, hand, session)
        desk = view.desk
        if not desk.tool.takes_text:
            assert desk.stage.document is session.document
        assert set(view.selected) <= set(desk.stage.note_items)
        assert set(desk.stage.note_items) == set(desk.stage.layout.notes)
    view.grab()
    if not view.editing:
        at_rest = view.desk.stage.note_items.values()
        qtbot.waitUntil(lambda: all(item.pos().isNull() for item in at_rest))
