"""Which way lists and fields read that show what a canvas says, in a window of any language."""

import unicodedata

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from canvasdesk.layout.text import is_rtl_text
from canvasdesk.model.language import is_rtl
from canvasdesk.ui.session import Session

_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Characters that would turn the rest of a line around."""


def canvas_direction(session: Session) -> Qt.LayoutDirection:
    """Return which way the canvas reads."""
    rtl = is_rtl(session.document.header)
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def follow_canvas(widget: QWidget, session: Session) -> None:
    """Have a list of notes begin at the side where the canvas does, as long as both are there."""
    _Following(widget, session)


class _Following(QObject):
    """Turns a widget with the canvas, and ends with the widget, which may go before the session."""

    def __init__(self, widget: QWidget, session: Session) -> None:
        super().__init__(widget)
        self._widget, self._session = widget, session
        session.document_changed.connect(self._turn)
        session.document_opened.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        self._widget.setLayoutDirection(canvas_direction(self._session))


def read_as_written(field: QPlainTextEdit) -> None:
    """Have the lines of a field begin where its text does; an empty one is read as the window."""

    def turn() -> None:
        window_rtl = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        rtl = is_rtl_text(field.toPlainText(), window_rtl)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        option = field.document().defaultTextOption()
        if option.textDirection() is not direction:
            option.setTextDirection(direction)
            # Qt takes a direction for no reason to align lines in a plain text.
            option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
            field.document().setDefaultTextOption(option)

    field.textChanged.connect(turn)
    turn()


def isolated(text: str) -> str:
    """Return a name or a date as a part of a line, which keeps its direction around it."""
    plain = text.translate(_TURNING)
    mixed = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in plain)
    window_rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u2068{plain}\u2069" if mixed or window_rtl else plain
