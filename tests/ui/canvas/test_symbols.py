"""A symbol is chosen by keys or by the mouse, for all notes that are chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvasdesk.ui.canvas.symbol_chooser import SymbolChooser
from canvasdesk.ui.canvas.symbols import choose_symbol
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import LEFT, note

Key = Qt.Key
# The platform without a screen has no keyboard to grab for what pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def chooser(view: CanvasView) -> Iterator[SymbolChooser]:
    """The sheet, opened for n1 and n2."""
    view.desk.choose(("n1", "n2"))
    choose_symbol(view.desk)
    yield opened()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, SymbolChooser):
            widget.close()


def opened() -> SymbolChooser:
    (found,) = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, SymbolChooser) and widget.isVisible()
    ]
    return found


def marked(chooser: SymbolChooser) -> str:
    return chooser.grid.currentItem().data(Qt.ItemDataRole.UserRole)


def test_a_word_and_enter_give_all_chosen_notes_a_symbol(
    chooser: SymbolChooser, session: Session
) -> None:
    QTest.keyClicks(chooser.search, "heart")
    QTest.keyClick(chooser.search, Key.Key_Return)
    assert [note(session, key).symbol for key in ("n1", "n2", "n3")] == ["heart", "heart", ""]
    assert session.undo_stack.count() == 1


def test_a_symbol_is_spoken(chooser: SymbolChooser, view: CanvasView) -> None:
    QTest.keyClick(chooser.search, Key.Key_Return)
    view.desk.choose(("n2",))
    assert view.accessibleDescription() == "Evening tutors, with the symbol “star”"


def test_arrows_go_about_the_grid_from_the_line(chooser: SymbolChooser, session: Session) -> None:
    assert marked(chooser) == "star"
    QTest.keyClick(chooser.search, Key.Key_Right)
    assert marked(chooser) == "heart"
    QTest.keyClick(chooser.search, Key.Key_Down)
    below = marked(chooser)
    assert below not in ("star", "heart")
    QTest.keyClick(chooser.search, Key.Key_Up)
    assert marked(chooser) == "heart"
    QTest.keyClick(chooser.search, Key.Key_Down)
    QTest.keyClick(chooser.search, Key.Key_Enter)
    assert note(session, "n1").symbol == below


def test_a_click_takes_a_symbol(chooser: SymbolChooser, session: Session) -> None:
    third = chooser.grid.item(2)
    at = chooser.grid.visualItemRect(third).center()
    QTest.mouseClick(chooser.grid.viewport(), LEFT, pos=at)
    assert note(session, "n1").symbol == third.data(Qt.ItemDataRole.UserRole)


def test_a_symbol_is_taken_off_again(
    chooser: SymbolChooser, view: CanvasView, session: Session
) -> None:
    assert not chooser.none.isEnabled()
    QTest.keyClick(chooser.search, Key.Key_Return)
    view.desk.choose(("n1",))
    choose_symbol(view.desk)
    again = opened()
    assert marked(again) == "star" and again.none.isEnabled()
    QTest.mouseClick(again.none, LEFT)
    assert [note(session, key).symbol for key in ("n1", "n2")] == ["", "star"]


def test_a_word_without_a_symbol_says_so_and_enter_does_nothing(
    chooser: SymbolChooser, session: Session
) -> None:
    QTest.keyClicks(chooser.search, "xyzzy")
    assert chooser.grid.count() == 0
    QTest.keyClick(chooser.search, Key.Key_Return)
    assert chooser.isVisible() and not session.undo_stack.count()
    QTest.keyClick(chooser.search, Key.Key_Escape)
    assert note(session, "n1").symbol == ""


def test_everything_on_the_sheet_has_a_name(chooser: SymbolChooser) -> None:
    assert chooser.search.accessibleName() and chooser.grid.accessibleName()
    names = {
        chooser.grid.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(chooser.grid.count())
    }
    assert "" not in names and len(names) > 300


def test_nothing_opens_where_no_note_is_chosen(view: CanvasView) -> None:
    view.desk.choose(())
    choose_symbol(view.desk)
    assert not [
        w for w in QApplication.topLevelWidgets() if isinstance(w, SymbolChooser) and w.isVisible()
    ]
