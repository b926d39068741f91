"""The start window: two ways to begin, Open, what can be recovered, and the recent canvases."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.model.blocks import Mode
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.card import Card
from canvasdesk.ui.dropping import other_files
from canvasdesk.ui.labels import Size, plain_label
from canvasdesk.ui.menus import build_actions
from canvasdesk.ui.notice import Notice
from canvasdesk.ui.start.aside import AsidePart
from canvasdesk.ui.start.found import FoundRow
from canvasdesk.ui.start.mini_canvas import MiniCanvas
from canvasdesk.ui.start.thumbnail import WIDTH_PX, Thumbnail

_PAGE_PX = 4 * WIDTH_PX + 3 * 20
_GAP_PX = 20
_WORDS_PX = 120
_MOST_COLUMNS = 4
_SIZE = QSize(1240, 800)
_FRAME = QSize(24, 48)
"""Room for what the desktop draws around a window."""


class StartWindow(QWidget):
    """Ask what to work on."""

    new_requested = Signal(Mode)
    open_requested = Signal(Path)
    example_requested = Signal(Path)
    choose_requested = Signal()
    removed = Signal(Path)
    recover_requested = Signal(Path)
    compare_requested = Signal(Path)
    aside_requested = Signal(Path)
    open_aside_requested = Signal(Path)
    back_requested = Signal(Path)
    quit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("canvasdesk"))
        self.setAcceptDrops(True)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._thumbnails: list[Thumbnail] = []
        self._columns = 0
        self._mode_cards: list[Card] = []
        self._choose = QPushButton(self.tr("Open…"))
        self._choose.clicked.connect(self.choose_requested)
        self._found: list[FoundRow] = []
        self._found_part = QWidget()
        self._found_rows = QVBoxLayout()
        self.aside = AsidePart()
        self.aside.open_wanted.connect(self.open_aside_requested)
        self.aside.back_wanted.connect(self.back_requested)
        self.aside.file_wanted.connect(self.open_requested)
        self._recent_heading = plain_label("", strong=True)
        self._recent = QGridLayout()
        self._recent.setSpacing(_GAP_PX)
        self.notice = Notice()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        self.page = self._page()
        scroll.setWidget(self.page)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.notice)
        self.actions_by_id = self._actions()

    @property
    def found(self) -> Sequence[FoundRow]:
        """The rows of canvases that can be recovered, in order."""
        return self._found

    @property
    def thumbnails(self) -> Sequence[Thumbnail]:
        """The cards of recent canvases or examples, in order."""
        return self._thumbnails

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Enter is all it takes to begin, or to have back what was lost.
        first = [row.buttons[0] for row in self._found if not row.fault]
        (first or self._mode_cards)[0].setFocus()

    def show_canvases(self, heading: str, thumbnails: Sequence[Thumbnail]) -> None:
        """Put canvases to go on with below the two cards."""
        for old in self._thumbnails:
            self._recent.removeWidget(old)
            old.deleteLater()
        self._thumbnails = list(thumbnails)
        self._recent_heading.setText(heading)
        self._recent_heading.setVisible(bool(thumbnails))
        for card in self._thumbnails:
            chosen = self.open_requested if card.removable else self.example_requested
            card.clicked.connect(lambda _=False, path=card.path, to=chosen: to.emit(path))
            card.removed.connect(self.removed)
        self._columns = 0
        self._arrange()
        self._order_tabs()

    def show_found(self, rows: Sequence[FoundRow]) -> None:
        """Put canvases that can be recovered between the two cards and the recent ones."""
        for old in self._found:
            self._found_rows.removeWidget(old)
            old.deleteLater()
        self._found = list(rows)
        self._found_part.setVisible(bool(rows))
        for row in self._found:
            row.open_wanted.connect(self.recover_requested)
            row.compare_wanted.connect(self.compare_requested)
            row.aside_wanted.connect(self.aside_requested)
            row.file_wanted.connect(self.open_requested)
            self._found_rows.addWidget(row)
        self._order_tabs()

    def show_aside(self, count: int, rows: Sequence[FoundRow]) -> None:
        """Say how many copies were put aside; the rows are for where somebody looks at them."""
        self.aside.show_count(count)
        self.aside.show_rows(rows)
        self._order_tabs()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if other_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for path in other_files(event.mimeData()):
            self.open_requested.emit(path)

    def _actions(self) -> Mapping[ActionId, QAction]:
        return build_actions(
            self,
            {
                ActionId.NEW_PERSONAL: lambda: self.new_requested.emit(Mode.PERSONAL),
                ActionId.NEW_ORGANIZATION: lambda: self.new_requested.emit(Mode.ORGANIZATION),
                ActionId.OPEN: self.choose_requested.emit,
                ActionId.CLOSE: self.close,
                ActionId.QUIT: self.quit_requested.emit,
            },
            {},
        )

    def _page(self) -> QWidget:
        page, column = QWidget(), QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._headline())
        column.addSpacing(28)
        column.addLayout(self._cards())
        column.addSpacing(32)
        column.addWidget(self._found_part)
        self._arrange_found()
        column.addWidget(self.aside)
        column.addWidget(self._recent_heading)
        column.addSpacing(12)
        column.addLayout(self._recent)
        column.addStretch(1)
        body = QWidget()
        body.setLayout(column)
        body.setMaximumWidth(_PAGE_PX)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(page)
        row.setContentsMargins(40, 44, 40, 32)
        row.addStretch(1)
        row.addWidget(body, 1000)
        row.addStretch(1)
        return page

    def _headline(self) -> QBoxLayout:
        words, row = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(4)
        words.addWidget(
            plain_label(self.tr("What are you working on?"), size=Size.TITLE, strong=True)
        )
        words.addWidget(plain_label(self.tr("Everything stays on this computer."), quiet=True))
        row.addLayout(words, 1)
        row.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _cards(self) -> QBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP_PX)
        for mode, title, text in (
            (
                Mode.PERSONAL,
                self.tr("My own work"),
                self.tr("Who you help, how, and what it gives you."),
            ),
            (
                Mode.ORGANIZATION,
                self.tr("An organization"),
                self.tr("A company, a project, a public service, an association."),
            ),
        ):
            card = _mode_card(mode, title, text)
            card.clicked.connect(lambda _=False, mode=mode: self.new_requested.emit(mode))
            row.addWidget(card, 1)
            self._mode_cards.append(card)
        return row

    def _arrange_found(self) -> None:
        column = QVBoxLayout(self._found_part)
        column.setContentsMargins(0, 0, 0, 28)
        column.setSpacing(0)
        column.addWidget(plain_label(self.tr("Can be recovered"), strong=True))
        said = self.tr("The program ended before these changes were saved.")
        column.addWidget(plain_label(said, size=Size.SMALL, quiet=True, wraps=True))
        column.addSpacing(12)
        self._found_rows.setSpacing(12)
        column.addLayout(self._found_rows)
        self._found_part.hide()

    def _order_tabs(self) -> None:
        found = [button for row in self._found for button in row.buttons]
        aside = self.aside.tab_order
        everything = (*self._mode_cards, self._choose, *found, *aside, *self._thumbnails)
        for first, second in pairwise(everything):
            self.setTabOrder(first, second)

    def _arrange(self) -> None:
        columns = max(1, min(_MOST_COLUMNS, (self.width() - 80 + _GAP_PX) // (WIDTH_PX + _GAP_PX)))
        if columns == self._columns:
            return
        self._columns = columns
        for index, card in enumerate(self._thumbnails):
            self._recent.addWidget(card, *divmod(index, columns))
        for column in range(_MOST_COLUMNS + 1):
            self._recent.setColumnStretch(column, int(column == columns))


def _mode_card(mode: Mode, title: str, text: str) -> Card:
    card = Card(title)
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addStretch(1)
    words.addWidget(plain_label(title, size=Size.HEADING, strong=True))
    said = plain_label(text, quiet=True, wraps=True)
    said.setMinimumWidth(_WORDS_PX)  # it would rather be wide, and its card wider than the other
    words.addWidget(said)
    words.addStretch(1)
    row = QHBoxLayout(card)
    row.setContentsMargins(24, 24, 24, 24)
    row.setSpacing(24)
    row.addWidget(MiniCanvas(mode))
    row.addLayout(words, 1)
    card.setAccessibleDescription(text)
    return card
