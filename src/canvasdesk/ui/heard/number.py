"""The button that says how many answers are guesses, in as many lines as that takes."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from canvasdesk.ui.labels import Size, sized
from canvasdesk.ui.lines import Lines

_SIDES_PX, _ABOVE_PX, _LEAST_PX, _ARROW_PX = 6, 6, 34, 18


class GuessNumber(QPushButton):
    """A sentence that can be pressed; pressed down, it shows what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Show those that nobody was heard to say"))
        self._sentence = ""

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence

    def show_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self._stand()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._lines(self._room(self.width()).width()).height
        return QSize(0, max(_LEAST_PX, height + 2 * _ABOVE_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  small enough to paint whole
        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room, role = self._room(self.width()), QPalette.ColorRole
        colour = role.Link if self.isEnabled() else role.PlaceholderText
        painter.setPen(self.palette().color(colour))
        self._lines(room.width()).paint(painter, room, centred=True)
        if self.isEnabled():
            arrow = QRect(self.width() - _SIDES_PX - _ARROW_PX, 0, _ARROW_PX, self.height())
            arrow = QStyle.visualRect(self.layoutDirection(), self.rect(), arrow)
            painter.drawText(arrow, Qt.AlignmentFlag.AlignCenter, "▴" if self.isChecked() else "▾")

    def _room(self, width: int) -> QRect:
        across = max(1, width - 2 * _SIDES_PX - _ARROW_PX)
        whole = QRect(0, 0, width, self.height())
        room = QRect(_SIDES_PX, 0, across, self.height())
        return QStyle.visualRect(self.layoutDirection(), whole, room)

    def _lines(self, width: int) -> Lines:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Lines(self._sentence, sized(self.font(), Size.SMALL), width, rtl=rtl, aside=True)

    def _stand(self) -> None:
        height = self.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)
