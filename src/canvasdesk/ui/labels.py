"""Labels that never read markup: a title out of a document is shown as it is written."""

from enum import Enum

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCursor, QFont, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from canvasdesk.ui.lines import Lines, elided

_NARROWEST_PX = 160
"""A label that wraps makes nothing wider than this: it would rather break a word."""


class Size(Enum):
    """The sizes of text in the window, in pixels."""

    SMALL = 13
    NORMAL = 14
    HEADING = 18
    TITLE = 28


def plain_label(
    text: str,
    *,
    size: Size = Size.NORMAL,
    strong: bool = False,
    quiet: bool = False,
    wraps: bool = False,
) -> QLabel:
    """Return a label; ``quiet`` is the theme's secondary colour."""
    label = _WrappedLabel() if wraps else QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)
    label.setFont(sized(label.font(), size, strong=strong))
    if quiet:
        label.setProperty("quiet", True)
    return label


def plain_tip(text: str) -> str:
    """Return a text for a tool tip, which would take it for markup where it looks like that."""
    if not Qt.mightBeRichText(text):
        return text
    from html import escape  # its table of all names is long, and such tips are few

    lines = "<br>".join(escape(line) for line in text.split("\n"))
    return f'<p style="white-space: pre-wrap">{lines}</p>'


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tip that is no markup; screen readers get the text, not what shows it."""
    widget.setToolTip(plain_tip(text))
    widget.setAccessibleDescription(text)


def literal(text: str) -> str:
    """Return a text for a button: an ampersand marks no key in it."""
    return text.replace("&", "&&")


def literal_entry(text: str) -> str:
    """Return a text for an entry of a menu, one line; after a tab would stand the keys."""
    return literal(" ".join(text.split()))


def sized(font: QFont, size: Size, *, strong: bool = False) -> QFont:
    """Return a font in one of the window's sizes, regular or semibold."""
    changed = QFont(font)
    changed.setPixelSize(size.value)
    changed.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return changed


class _WrappedLabel(QLabel):
    """Lines of a plain text, each where its direction begins; a word too wide for one is broken."""

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        return self._lines(room).height + margins.top() + margins.bottom()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _NARROWEST_PX), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self.contentsRect()
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            self._lines(area.width()).paint(painter, area, centred=True)

    def _lines(self, width: int) -> Lines:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Lines(self.text(), self.font(), width, rtl=rtl)


class ElidedLabel(QLabel):
    """One line of text that gives way where there is little room; the tip shows all of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and not self.toolTip():
            room = self.contentsRect().width()
            if elided(self.text(), self.fontMetrics(), room) != self.text():
                QToolTip.showText(QCursor.pos(), plain_tip(self.text()), self)
                return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self.contentsRect()
        text = elided(self.text(), self.fontMetrics(), area.width())
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(
                area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text
            )
