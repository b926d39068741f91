"""A table of foreign headings that name no block, with a choice for each where its notes go."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from canvasdesk.interchange.mapping import Group
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.labels import ElidedLabel, Size, plain_label, set_tip

_MOST_SHOWN = 60
"""Headings beyond this many are parked: nobody goes through more."""
_ROWS_SEEN = 4.5
"""So many rows are seen at once: half a row says that there are more."""
_HEADING_PX = 190
_CHOICE_PX = 190
_CONTROL_PX = 34
_GAP_PX, _AIR_PX = 8, 8

Names = Sequence[tuple[BlockId, str]]
"""The blocks in the order in which they are offered, and what they are called."""


class _Choice(QComboBox):
    """Where one heading goes. The wheel scrolls the table and changes nothing by the way."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        self.group = group
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(_CHOICE_PX)
        self.setObjectName("heading_choice")

    @property
    def block(self) -> BlockId | None:
        found = self.currentData()
        return BlockId(found) if found else None

    def offer(self, park: str, names: Names, block: BlockId | None) -> None:
        """Offer the parking place and the blocks, with one of them chosen; tell nobody."""
        self.blockSignals(True)
        self.clear()
        self.addItem(park, "")
        for key, name in names:
            self.addItem(name, key.value)
        self.setCurrentIndex(max(0, self.findData(block.value if block else "")))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MappingTable(QWidget):
    """Ask for each heading where its notes go."""

    changed = Signal()

    def __init__(self, groups: Sequence[Group], remembered: Mapping[str, BlockId]) -> None:
        super().__init__()
        self._choices = [_Choice(group) for group in groups[:_MOST_SHOWN]]
        self._first = {choice: remembered.get(choice.group.key) for choice in self._choices}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(plain_label(self.tr("Headings that are no block"), strong=True))
        column.addWidget(self._scrolling())
        more = len(groups) - len(self._choices)
        if more > 0:
            told = self.tr("{count} more headings are not shown. Their notes are parked.")
            column.addWidget(plain_label(told.format(count=more), quiet=True, wraps=True))
        for choice in self._choices:
            choice.currentIndexChanged.connect(self.changed)

    @property
    def choices(self) -> Mapping[str, BlockId | None]:
        """The block for each heading shown, by its key; None where its notes are parked."""
        return {choice.group.key: choice.block for choice in self._choices}

    def call_blocks(self, names: Names) -> None:
        """Offer the blocks by these names; what is chosen stays."""
        for choice in self._choices:
            block = choice.block if choice.count() else self._first[choice]
            choice.offer(self.tr("Park"), names, block)

    def _scrolling(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("headings")
        grid = QGridLayout(inside)
        left, right = (_AIR_PX, 0) if self.isRightToLeft() else (0, _AIR_PX)
        grid.setContentsMargins(left, 0, right, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(_GAP_PX)
        grid.setColumnStretch(2, 1)
        for row, choice in enumerate(self._choices):
            self._add_row(grid, row, choice)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        rows = min(float(len(self._choices)), _ROWS_SEEN)
        scroll.setFixedHeight(round(rows * (_CONTROL_PX + _GAP_PX)))
        return scroll

    def _add_row(self, grid: QGridLayout, row: int, choice: _Choice) -> None:
        group = choice.group
        shown = " · ".join(group.texts)
        spoken = self.tr("{heading}, notes: {count}. Goes to")
        choice.setAccessibleName(spoken.format(heading=group.heading, count=group.count))
        choice.setAccessibleDescription(shown)
        heading = ElidedLabel(group.heading)
        heading.setFixedWidth(_HEADING_PX)
        set_tip(heading, group.heading)
        texts = ElidedLabel(shown)
        texts.setProperty("quiet", True)
        set_tip(texts, "\n".join(group.texts))
        count = plain_label(str(group.count), size=Size.SMALL, quiet=True)
        count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(heading, row, 0)
        grid.addWidget(count, row, 1)
        grid.addWidget(texts, row, 2)
        grid.addWidget(choice, row, 3)
