"""Texts in the window's own widgets, set in lines or cut to one; no more than Qt's are they markup.

Each reads in its own direction, an Arabic one in an English window too. Qt's own calls go by the
window, and break words that would have had room on the next line.
"""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QTextLayout,
    QTextOption,
)

from canvasdesk.layout.text import is_rtl_text

_LINE_BREAK = "\u2028"
_MARKS = {False: "\u200e", True: "\u200f"}
"""What makes the dots part of what stands before them, where the window reads the other way."""


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text for one line, cut where it is wider; the dots stand where it would go on."""
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    window_rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ends_rtl = is_rtl_text(cut[::-1], window_rtl)
    return cut if cut == text or ends_rtl is window_rtl else cut + _MARKS[ends_rtl]


class Lines:
    """A text in the lines it takes at a width; with ``most``, cut where it would take more.

    A word is broken only where it is wider than a line. Lines begin where the text's direction
    does, or at the side of ``rtl`` with ``aside``; ``rtl`` is also what a text of figures goes by.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: int,
        *,
        rtl: bool = False,
        aside: bool = False,
        most: int | None = None,
    ) -> None:
        self._font, self._width = font, max(1, width)
        own_rtl = is_rtl_text(text, rtl)
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = Qt.LayoutDirection.RightToLeft if own_rtl else Qt.LayoutDirection.LeftToRight
        self._option.setTextDirection(direction)
        at_right = rtl if aside else own_rtl
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        self._option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._set(text)
        while most is not None and self.count > most and len(text) > 1:
            text = text[: len(text) * 9 // 10].rstrip("… \n") + "…"
            self._set(text)
        self.text = text
        """What is shown."""

    @property
    def count(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    @property
    def height(self) -> int:
        """How high they are together, in pixels."""
        return -int(-self._height // 1)

    def paint(self, painter: QPainter, room: QRect, *, centred: bool = False) -> None:
        """Paint them with the painter's pen, from a room's top or in its middle."""
        y = room.top() + (max(0, room.height() - self.height) // 2 if centred else 0)
        self._layout.draw(painter, QPointF(room.left(), y))

    def _set(self, text: str) -> None:
        self._layout = QTextLayout(text.replace("\n", _LINE_BREAK), self._font)
        self._layout.setTextOption(self._option)
        self._height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0.0, self._height))
            self._height += line.height()
        self._layout.endLayout()
