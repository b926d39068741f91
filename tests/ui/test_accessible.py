"""Every control of the window, its panels, bars and dialogs has a name and a role for readers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget
from pytestqt.qtbot import QtBot

from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.surfaces import (
    controls,
    dialog_classes,
    lived_in,
    named,
    opened_in,
    shown_dialogs,
)

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

Role = QAccessible.Role


@pytest.fixture
def place(program: Program, empty: Document) -> Iterator[Workplace]:
    program.new(Mode.ORGANIZATION)
    (window,) = program.canvases
    place = window.workplace
    place.session.open(lived_in(empty))
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    return place


def unsaid(surface: QWidget) -> set[str]:
    """Return the controls of a surface that have no name or no role."""
    QApplication.processEvents()
    found = set()
    for widget in controls(surface):
        spoken = QAccessible.queryAccessibleInterface(widget)
        # Qt calls the canvas a client, like all areas that scroll; elsewhere it says nothing.
        vague = {Role.NoRole} if isinstance(widget, QGraphicsView) else {Role.NoRole, Role.Client}
        if not spoken.text(QAccessible.Text.Name) or spoken.role() in vague:
            found.add(named(widget))
    return found


def test_every_control_of_the_window_has_a_name_and_a_role(place: Workplace) -> None:
    seen = {name: unsaid(surface) for name, surface in opened_in(place)}
    assert {name: found for name, found in seen.items() if found} == {}
    assert len(seen) > 7


def test_every_control_of_every_dialog_has_a_name_and_a_role(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: dict[str, set[str]] = {}
    kinds: set[type] = set()

    def look(name: str, dialog: QWidget) -> None:
        kinds.add(type(dialog))
        seen.setdefault(name, set()).update(unsaid(dialog))

    shown_dialogs(place, qtbot, monkeypatch, tmp_path, look)
    assert {name: found for name, found in seen.items() if found} == {}
    assert dialog_classes() <= kinds
