"""Lists read as the canvas does, as long as they are there."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import edit_header
from canvasdesk.model.values import Direction
from canvasdesk.ui.direction import follow_canvas
from canvasdesk.ui.session import Session


def turn(session: Session, direction: Direction) -> None:
    session.do("turn", edit_header(session.document, direction=direction))


def test_a_list_turns_with_the_canvas(session: Session, qtbot: QtBot) -> None:
    widget = QWidget()
    follow_canvas(widget, session)
    turn(session, Direction.RTL)
    assert widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    session.undo()
    assert widget.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_list_that_is_gone_before_its_canvas_is_left_alone(
    session: Session, qtbot: QtBot
) -> None:
    widget = QWidget()
    follow_canvas(widget, session)
    shiboken6.delete(widget)
    with qtbot.captureExceptions() as raised:
        turn(session, Direction.RTL)
    assert not raised
