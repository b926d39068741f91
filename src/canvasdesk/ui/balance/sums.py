"""Two columns: the sums of what comes in and of what goes out, what is left, and how it feels."""

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from canvasdesk.layout.amounts import amount_text, feeling_text
from canvasdesk.model.balance import ONCE, Balance, Feeling, Span, Sum
from canvasdesk.ui.canvas.bars import dress_bars
from canvasdesk.ui.labels import ElidedLabel, Size, plain_label, set_tip, sized
from canvasdesk.ui.scrolling import Scrolling

_GAP_PX = 12
_NOTHING = "–"
_BEGINS_LEFT, _BEGINS_RIGHT = "\u200e", "\u200f"
"""Marks that say in which direction a line is set."""


class SumsView(Scrolling):
    """Shows a balance; it is as high as that, and scrolls where there is less room.

    Nothing in it takes the keyboard: where it scrolls, it takes it itself.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sums")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        dress_bars(self)
        self._spoken: list[str] = []

    @property
    def spoken(self) -> str:
        """All that is shown, as it is read out."""
        return "\n".join(self._spoken)

    def sizeHint(self) -> QSize:
        inner = self.widget()
        frame = 2 * self.frameWidth()
        return inner.sizeHint() + QSize(frame, frame) if inner is not None else super().sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scrolls = self.height() < self.sizeHint().height()
        policy = Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def show_balance(self, shown: Balance, headings: tuple[str, str], locale: QLocale) -> None:
        """Show another balance, its sides under these headings."""
        self._spoken = []
        inner = QWidget()
        inner.setObjectName("inside")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP_PX)
        grid.setVerticalSpacing(4)
        for column, heading in enumerate(headings):
            grid.setColumnStretch(column, 1)
            # It stands over its figures, whichever way its own script is written.
            begins = _BEGINS_RIGHT if self.isRightToLeft() else _BEGINS_LEFT
            label = plain_label(begins + heading, size=Size.SMALL, quiet=True, wraps=True)
            grid.addWidget(label, 0, column)
        for one in shown.sums:
            sides = [
                amount_text(side, one.unit, locale) if side is not None else _NOTHING
                for side in (one.comes, one.goes)
            ]
            self._add_row(grid, headings, sides, self._caption(one, shown.span, locale))
        if shown.comes.notes or shown.goes.notes:
            feelings = (shown.comes, shown.goes)
            sides = [feeling_text(f.total, locale) if f.notes else _NOTHING for f in feelings]
            self._add_row(grid, headings, sides, self._feeling(*feelings, locale))
        self.setWidget(inner)
        self.setAccessibleName(self.tr("Balance"))
        self.setAccessibleDescription(self.spoken)
        self.updateGeometry()

    def _add_row(
        self, grid: QGridLayout, headings: tuple[str, str], sides: list[str], caption: str
    ) -> None:
        row = grid.rowCount()
        grid.addWidget(_line(), row, 0, 1, 2)
        for column, text in enumerate(sides):
            grid.addWidget(_amount(text), row + 1, column)
        grid.addWidget(
            plain_label(caption, size=Size.SMALL, quiet=True, wraps=True), row + 2, 0, 1, 2
        )
        said = [f"{name}: {text}" for name, text in zip(headings, sides, strict=True)]
        self._spoken.append(f"{', '.join(said)} ({caption})")

    def _caption(self, one: Sum, span: Span, locale: QLocale) -> str:
        period = self._period(one, span)
        if None in (one.comes, one.goes):
            return period
        amount = amount_text(abs(one.difference), one.unit, locale)
        if one.difference < 0:
            return self.tr("{period}: {amount} short").format(period=period, amount=amount)
        if one.difference == 0:
            return self.tr("{period}: nothing left over").format(period=period)
        return self.tr("{period}: {amount} left over").format(period=period, amount=amount)

    def _period(self, one: Sum, span: Span) -> str:
        if one.period == span:
            return self.tr("A month") if span is Span.MONTH else self.tr("A year")
        if one.period == ONCE:
            return self.tr("Once")
        return f"“{one.period}”" if one.period else self.tr("Not said how often")

    def _feeling(self, comes: Feeling, goes: Feeling, locale: QLocale) -> str:
        together = feeling_text(comes.total + goes.total, locale)
        text = self.tr("How it feels, in {comes} and {goes} notes: {together} together")
        return text.format(comes=comes.notes, goes=goes.notes, together=together)


def _amount(text: str) -> QLabel:
    label = ElidedLabel(text)
    label.setFont(sized(label.font(), Size.HEADING, strong=True))
    set_tip(label, text)
    return label


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line
