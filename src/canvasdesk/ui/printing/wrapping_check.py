"""A box to tick whose words go on in the next line where there is little room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox

_BESIDE_PX = 28
"""What the box itself takes, and the air beside it."""
_NARROWEST_PX, _LOWEST_PX = 120, 24


class WrappingCheck(QCheckBox):
    """A box to tick, as wide as it may be."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        text = in_lines(self._words, self.fontMetrics(), self.width() - _BESIDE_PX)
        if text != self.text():
            self.setText(text)
            lines = text.count("\n") + 1
            self.setMinimumHeight(max(_LOWEST_PX, lines * self.fontMetrics().lineSpacing() + 4))


def in_lines(words: str, metrics: QFontMetrics, width: int) -> str:
    """Return words in lines that are no wider than there is room, where no word is."""
    lines: list[str] = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)
