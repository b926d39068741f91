"""How the print dialog shares its room, and that what it says can be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from canvasdesk.export.papers import paper_named
from canvasdesk.model.document import Document
from canvasdesk.storage.preferences import Theme
from canvasdesk.ui.printing.kinds import Kind
from canvasdesk.ui.printing.lengths import number
from canvasdesk.ui.theme.chrome import Chrome
from ui.printing.conftest import Opener

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


def test_what_a_number_says_is_seen(opened: Opener, qapp: QApplication) -> None:
    """Qt leaves a styled field without buttons a pixel for its text."""
    chrome = Chrome(qapp, Theme.LIGHT)
    try:
        dialog = opened(Kind.WALL)
        dialog.form.more.click()
        for field in (dialog.form.margin, dialog.form.bleed):
            line = field.widget.lineEdit()
            assert line.text() == "0.0 mm"
            assert line.width() > line.fontMetrics().horizontalAdvance(line.text())
    finally:
        chrome.deleteLater()
        qapp.setStyleSheet("")


@pytest.mark.parametrize("width", [800, 1180])
def test_cards_are_whole_and_no_dot_ends_a_line(opened: Opener, width: int) -> None:
    dialog = opened()
    dialog.resize(width, 480)
    QTest.qWait(300)
    view = dialog.cards.parentWidget()
    assert view is not None
    for card in dialog.cards.cards.values():
        assert card.geometry().right() < view.width()
        (shown,) = (each for each in card.findChildren(QLabel) if "mm" in each.text())
        for line in shown.text().split("\n"):
            assert shown.fontMetrics().horizontalAdvance(line) <= shown.width()


def test_the_report_stands_under_the_pages_and_cards_take_the_height(opened: Opener) -> None:
    dialog = opened()
    pages, told = dialog.showing, dialog.summary
    at = told.mapTo(dialog, told.rect().topLeft())
    assert at.y() >= pages.mapTo(dialog, pages.rect().bottomLeft()).y()
    assert at.x() == pages.mapTo(dialog, pages.rect().topLeft()).x()
    cards = dialog.cards.parentWidget()
    assert cards is not None
    assert cards.height() > pages.height()


def test_a_card_chosen_by_keys_is_scrolled_to(opened: Opener) -> None:
    dialog = opened()
    dialog.resize(800, 530)
    QTest.qWait(50)
    dialog.cards.cards[Kind.PAGE].setFocus()
    QTest.keyClick(dialog.cards.cards[Kind.PAGE], Qt.Key.Key_Up)
    assert dialog.kind is Kind.CARDS
    assert dialog.cards.cards[Kind.CARDS].visibleRegion().boundingRect().height() > 40


def test_a_low_dialog_scrolls_its_columns_alone(opened: Opener) -> None:
    dialog = opened()
    dialog.resize(910, 450)
    QTest.qWait(50)
    outer = next(
        area for area in dialog.findChildren(QScrollArea) if area.isAncestorOf(dialog.showing)
    )
    assert outer.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [800, 1180])
def test_a_size_of_ones_own_makes_the_choices_no_wider(opened: Opener, width: int) -> None:
    dialog = opened(Kind.PAGE)
    box = dialog.form.paper.widget
    box.offer(("A4",), paper_named("2500x1250.5mm"))
    dialog.resize(width, 600)
    QTest.qWait(50)
    view = dialog.form.parentWidget()
    assert view is not None
    area = view.parentWidget()
    assert area is not None
    assert view.width() <= area.width()
    for field in (box.width_mm, box.height_mm):
        line = field.lineEdit()
        assert line.fontMetrics().horizontalAdvance(line.text()) < line.width()


def test_what_is_to_be_mended_is_said_louder_than_that_all_is_well(
    opened: Opener, empty: Document
) -> None:
    assert opened(Kind.PAGE).findings.property("quiet") is False
    assert opened(Kind.BLANK, empty).findings.property("quiet") is True


def test_numbers_begin_at_the_side_the_window_does(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert number(1, 9).alignment() & Qt.AlignmentFlag.AlignRight
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert number(1, 9).alignment() & Qt.AlignmentFlag.AlignLeft
