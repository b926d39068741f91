"""The middle of the print dialog: pages to leaf through, or the poster on the wall."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.export.page_painter import PagePainter
from canvasdesk.export.printout import Printout
from canvasdesk.export.tiling import TilePlan
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.printing.preview import Preview
from canvasdesk.ui.printing.wall import Wall
from canvasdesk.ui.printing.words import wall_words

_ROW_PX, _ROW_AIR_PX = 34, 12
"""The row below keeps its height, whatever stands in it: nothing jumps."""


class Showing(QWidget):
    """Shows a printout. A poster from sheets is on the wall first; its pages can be seen too."""

    def __init__(self) -> None:
        super().__init__()
        painter = PagePainter(outlines=False)  # of both: what one made ready, the other paints
        self.preview, self.wall = Preview(painter), Wall(painter)
        self._label = ""
        self._labels: tuple[str, ...] = ()
        self._is_tiled = False
        self._stack = QStackedLayout()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.wall)
        self.on_wall, self.as_pages = self._chips()
        self.back = self._arrow(self.tr("Page before"), -1)
        self.on = self._arrow(self.tr("Next page"), 1)
        self._page = plain_label("", quiet=True)
        row = QHBoxLayout()
        row.setContentsMargins(_ROW_AIR_PX, 0, _ROW_AIR_PX, _ROW_AIR_PX)
        row.setSpacing(8)
        row.addWidget(self.on_wall)
        row.addWidget(self.as_pages)
        row.addStretch(1)
        for widget in (self.back, self._page, self.on):
            row.addWidget(widget)
        row.addStretch(1)
        below = QWidget()
        below.setBackgroundRole(QPalette.ColorRole.Mid)  # the desk on which the pages lie
        below.setAutoFillBackground(True)
        below.setLayout(row)
        below.setFixedHeight(_ROW_PX + _ROW_AIR_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        column.addWidget(below)
        self.preview.turned.connect(lambda _index: self._show_row())

    @property
    def shows_wall(self) -> bool:
        """Whether the poster on the wall is seen, not its pages."""
        return self._is_tiled and self.on_wall.isChecked()

    @property
    def page_words(self) -> str:
        """Which page is shown, of how many."""
        return self._page.text()

    def show_printout(self, printout: Printout, *, in_grey: bool) -> None:
        """Show pages, at the same one where there are as many; sheets on the wall."""
        self.show_plan(printout.plan, in_grey=in_grey)
        self._labels = tuple(page.label for page in printout.pages)
        self.preview.show_printout(printout, in_grey=in_grey)
        self._show_row()

    def show_plan(self, plan: TilePlan | None, *, in_grey: bool) -> None:
        """Show a poster on the wall; None where all is on one sheet."""
        self._is_tiled = plan is not None
        words = wall_words(plan) if plan is not None else ""
        self.wall.show_plan(plan, words, in_grey=in_grey)
        self._stack.setCurrentWidget(self.wall if self.shows_wall else self.preview)
        self._show_row()

    def _chips(self) -> tuple[QToolButton, QToolButton]:
        group, chips = QButtonGroup(self), (QToolButton(), QToolButton())
        for chip, text in zip(chips, (self.tr("On the wall"), self.tr("Pages")), strict=True):
            chip.setText(text)
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            group.addButton(chip)
        chips[0].setChecked(True)
        group.buttonClicked.connect(lambda _chip: self._on_chosen())
        return chips

    def _on_chosen(self) -> None:
        self._stack.setCurrentWidget(self.wall if self.shows_wall else self.preview)
        self._show_row()

    def _arrow(self, name: str, step: int) -> QToolButton:
        button = QToolButton()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        points_left = (step < 0) is not rtl
        button.setArrowType(Qt.ArrowType.LeftArrow if points_left else Qt.ArrowType.RightArrow)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("icon_only", True)
        button.clicked.connect(lambda: self.preview.turn_to(self.preview.index + step))
        return button

    def _show_row(self) -> None:
        """Show what there is to leaf through, and where one is."""
        count, index = len(self._labels), self.preview.index
        leafs = count > 1 and not self.shows_wall
        for chip in (self.on_wall, self.as_pages):
            chip.setVisible(self._is_tiled)
        self.back.setEnabled(index > 0)
        self.on.setEnabled(index + 1 < count)
        for widget in (self.back, self.on, self._page):
            widget.setVisible(leafs)
        if leafs:
            label = self._labels[index]
            words = self.tr("Page {number} of {count}").format(number=index + 1, count=count)
            self._page.setText(f"{label} · {words}" if label else words)
            self.preview.setAccessibleDescription(self._page.text())
