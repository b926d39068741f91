from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from canvasdesk.ui.fields.writing import GrowingText, Line
from canvasdesk.ui.heard.field import HeardField
from canvasdesk.ui.panels.type_up_field import TypeUpField

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def wants(field: QWidget, held: Qt.KeyboardModifier) -> bool:
    """Say whether a field claims Z with keys held, for which the window has a shortcut."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, held)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize("kind", [GrowingText, Line, TypeUpField, HeardField])
def test_a_field_claims_undo_and_redo_where_they_are_of_use_in_it(
    kind: Callable[[], QWidget], qtbot: QtBot
) -> None:
    field = kind()
    qtbot.addWidget(field)
    assert (wants(field, CTRL), wants(field, CTRL | SHIFT)) == (False, False)
    QTest.keyClicks(field, "Bread")
    assert (wants(field, CTRL), wants(field, CTRL | SHIFT)) == (True, False)
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert (wants(field, CTRL), wants(field, CTRL | SHIFT)) == (False, True)
