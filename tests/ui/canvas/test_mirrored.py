"""What opens over the canvas in a language read from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from canvasdesk.editing.operations.tags import add_tag, tag_notes
from canvasdesk.ui.canvas.legend import legend_menu, show_legend_menu
from canvasdesk.ui.canvas.note_menu import canvas_menu, note_menu
from canvasdesk.ui.canvas.view import CanvasView

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")
RTL = Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def popped_up(menu: QMenu) -> QMenu:
    menu.popup(QPoint(0, 0))
    return menu


@pytest.mark.parametrize("make", [note_menu, canvas_menu])
def test_a_menu_of_the_sheet_is_mirrored(view: CanvasView, make: object) -> None:
    assert callable(make)
    view.desk.choose(("n1",))
    menu = popped_up(make(view.desk, view.desk.port))
    assert menu.layoutDirection() is RTL
    menu.close()


def test_the_letter_stands_where_the_words_of_the_legends_menu_begin(view: CanvasView) -> None:
    desk = view.desk
    desk.do("Tag", lambda document: add_tag(document, "Trust", lambda: "t1"))
    desk.do("Tag", lambda document: tag_notes(document, ["n1"], "t1"))
    desk.selection.focus_tag("t1")
    menu = popped_up(legend_menu(desk, desk.port))
    assert menu.layoutDirection() is RTL
    (line,) = menu.findChildren(QLineEdit)
    assert line.mapTo(menu, QPoint(0, 0)).x() < menu.width() / 4
    menu.close()


def test_the_legends_menu_ends_where_its_tag_begins(view: CanvasView, qapp: QApplication) -> None:
    desk = view.desk
    desk.do("Tag", lambda document: add_tag(document, "Trust", lambda: "t1"))
    desk.do("Tag", lambda document: tag_notes(document, ["n1"], "t1"))
    desk.selection.focus_tag("t1")
    show_legend_menu(desk)
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    rect = desk.stage.layout.legend["t1"].rect
    begins = desk.viewpoint.to_viewport(QPointF(rect.right, rect.y)).toPoint()
    wanted = max(0, desk.port.mapToGlobal(begins).x() - menu.width())
    assert menu.x() == pytest.approx(wanted, abs=2)
    menu.close()
