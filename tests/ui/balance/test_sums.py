"""The two columns of the balance."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel

from canvasdesk.model.balance import Balance, Span
from canvasdesk.ui.balance.sums import SumsView

ARABIC = ("ما تحصل عليه", "ما تقدّمه")
ENGLISH = ("What you get", "What you give")
NEAR_PX = 12


def inked(label: QLabel) -> tuple[int, int]:
    """How many pixels are free before and behind what a label says."""
    image = label.grab().toImage()
    paper = image.pixel(0, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != paper for y in range(image.height()))
    ]
    return columns[0], image.width() - 1 - columns[-1]


@pytest.mark.parametrize("headings", [ARABIC, ENGLISH])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_headings_stand_over_their_figures_in_every_script(
    qapp: QApplication, headings: tuple[str, str], direction: Qt.LayoutDirection
) -> None:
    view = SumsView()
    view.setLayoutDirection(direction)
    view.show_balance(Balance(Span.MONTH), headings, QLocale("en"))
    view.resize(360, 60)
    view.show()
    QApplication.processEvents()
    begins = 0 if direction is Qt.LayoutDirection.LeftToRight else 1
    labels = view.findChildren(QLabel)
    assert len(labels) == len(headings)
    for label in labels:
        assert inked(label)[begins] < NEAR_PX < inked(label)[1 - begins]
