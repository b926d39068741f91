"""The box that asks: a block's name, what it is about, one question, and the way on.

It shows what it is told; when it asks what, and where it stands, is for ``guide`` to say.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canvasdesk.ui.labels import Size, literal, plain_label, set_tip

WIDTH_PX = 340
"""With its shadow; the paper is 320 wide."""
_SHADOW_PX = 10
_RADIUS_PX = 12.0
_SHADOW_ALPHA = 4
_SIDE_PX = 20
_BUTTON_PX = 9
"""What a flat button has beside its words, which stand below the text."""
_BETWEEN_PX = 8
"""Between the two buttons."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a box says. ``following`` names the next block; empty at the last.

    ``rtl`` is the canvas's direction, for the words are the canvas's.
    """

    heading: str
    lead: str
    question: str
    number: int
    count: int
    following: str
    rtl: bool


class GuideBox(QWidget):
    """Ask one question at a time; a layer over the canvas."""

    on_clicked = Signal()
    not_now_clicked = Signal()
    left = Signal()
    """Esc was pressed: the canvas takes the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setAccessibleName(self.tr("Guide"))
        self.setFixedWidth(WIDTH_PX)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._heading = plain_label("", size=Size.HEADING, strong=True, wraps=True)
        self._progress = plain_label("", size=Size.SMALL, quiet=True)
        self._lead = plain_label("", quiet=True, wraps=True)
        self._question = plain_label("", strong=True, wraps=True)
        self._not_now = _button(self.tr("Not now"))
        self._not_now.clicked.connect(self.not_now_clicked)
        self._on = _button("")
        self._on.clicked.connect(self.on_clicked)
        self._arrange()

    def say(self, asked: Asked) -> None:
        """Show a block and its question."""
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(right if asked.rtl else left)
        self._heading.setText(asked.heading)
        self._lead.setText(asked.lead)
        self._question.setText(asked.question)
        progress = self.tr("{number} of {count}")
        self._progress.setText(progress.format(number=asked.number, count=asked.count))
        following = self.tr("Next: {block}").format(block=asked.following)
        text = following if asked.following else self.tr("Done")
        beside = self._not_now.sizeHint().width() + _BETWEEN_PX
        room = WIDTH_PX - 2 * _SHADOW_PX - 2 * _SIDE_PX - beside
        self._on.setText(literal(_in_lines(text, self._on.font(), room)))
        self._on.setAccessibleName(text)
        keys = QKeySequence("Ctrl+PgDown").toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(self._on, f"{text} ({keys})")
        self.setAccessibleDescription(f"{asked.heading}. {asked.question}")
        layout = self.layout()
        if layout is not None:
            layout.activate()  # before it is asked how high it wants to be with these words
        self.resize(self.sizeHint())

    @property
    def question(self) -> str:
        """The question that is asked now."""
        return self._question.text()

    @property
    def heading(self) -> str:
        """The name of the block it speaks about."""
        return self._heading.text()

    @property
    def progress(self) -> str:
        """How far one has come."""
        return self._progress.text()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        height = layout.totalHeightForWidth(WIDTH_PX) if layout is not None else 0
        return QSize(WIDTH_PX, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, QPushButton
        ):
            focused.click()
        else:
            event.accept()  # keys here are not for the canvas below

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paper = QRectF(self.rect()).adjusted(_SHADOW_PX, _SHADOW_PX, -_SHADOW_PX, -_SHADOW_PX)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, _SHADOW_ALPHA))
            for reach in range(_SHADOW_PX, 0, -1):
                around = paper.adjusted(-reach, 1 - reach, reach, reach)
                painter.drawRoundedRect(around, _RADIUS_PX + reach, _RADIUS_PX + reach)
            painter.setPen(QPen(self.palette().mid().color(), 1.0))
            painter.setBrush(self.palette().base())
            painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX)

    def _arrange(self) -> None:
        head, foot, words = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading, 1)
        head.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignTop)
        top = Qt.AlignmentFlag.AlignTop
        foot.setSpacing(_BETWEEN_PX)
        foot.addWidget(self._not_now, 0, top)
        foot.addStretch(1)
        foot.addWidget(self._on, 0, top)
        line = QFrame()
        line.setObjectName("rule")
        line.setFixedHeight(1)
        words.setContentsMargins(_BUTTON_PX, 0, _BUTTON_PX, 0)
        words.setSpacing(0)
        words.addLayout(head)
        words.addSpacing(4)
        words.addWidget(self._lead)
        words.addSpacing(12)
        words.addWidget(line)
        words.addSpacing(12)
        words.addWidget(self._question)
        column = QVBoxLayout(self)
        side = _SIDE_PX - _BUTTON_PX + _SHADOW_PX
        column.setContentsMargins(side, 16 + _SHADOW_PX, side, 8 + _SHADOW_PX)
        column.setSpacing(8)
        column.addLayout(words)
        column.addLayout(foot)


def _in_lines(text: str, font: QFont, room: int) -> str:
    """Return a button's text on as many lines as it takes; buttons break none by themselves."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout, lines = QTextLayout(text, font), list[str]()
    units = text.encode("utf-16-le", "surrogatepass")  # what Qt counts
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        part = units[2 * line.textStart() :][: 2 * line.textLength()]
        lines.append(part.decode("utf-16-le", "surrogatepass").strip())
    layout.endLayout()
    return "\n".join(lines)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("flat", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
    return button
