"""Entries dropped on notes in lists and trees: the row under them takes them, and shows it."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.heard.dragging import attach_data, holds_entries

_EDGE_PX = 24
"""So near to its upper or lower edge a view scrolls."""
_STEP_PX, _STEP_MS = 8, 16
_DROPPING = (
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.DragLeave,
    QEvent.Type.Drop,
)


class RowDrops(QObject):
    """Has the rows of a view take entries; ``note_of`` says which note a row stands for."""

    def __init__(
        self, view: QAbstractItemView, desk: Desk, note_of: Callable[[QModelIndex], Note | None]
    ) -> None:
        super().__init__(view)
        self._view, self._desk, self._note_of = view, desk, note_of
        self._mark = _Mark(view.viewport())
        self._drags = False
        self._by = 0
        """How far the view scrolls with each step."""
        self._scroll = QTimer(self)
        self._scroll.setInterval(_STEP_MS)
        self._scroll.timeout.connect(self._go_on)
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    @property
    def marked(self) -> bool:
        """Whether a row is shown that would take what is dragged."""
        return self._mark.isVisibleTo(self._view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's signature
        kind = event.type()
        if kind not in _DROPPING:
            return False
        if kind is QEvent.Type.DragLeave:
            drags, self._drags = self._drags, False
            self._rest()
            return drags
        drop = cast("QDropEvent", event)
        if not holds_entries(drop.mimeData()):
            return False
        self._drags = kind is not QEvent.Type.Drop
        index = self._view.indexAt(drop.position().toPoint())
        note = self._takes(index)
        if isinstance(event, QDragMoveEvent | QDragEnterEvent):
            self._mark.stand(self._view.visualRect(index) if note is not None else None)
            self._scroll_at(drop.position().y())
            # Of what is refused as it comes in, Qt tells nothing more.
            drop.setAccepted(note is not None or kind is QEvent.Type.DragEnter)
        else:
            self._rest()
            if note is not None:
                attach_data(self._desk, drop.mimeData(), note)
                drop.acceptProposedAction()
        return True

    def _takes(self, index: QModelIndex) -> str | None:
        """Return the note whose row takes entries; small headings take none."""
        note = self._note_of(index) if index.isValid() else None
        if note is None or note.kind is NoteKind.HEADING or self._desk.session.read_only:
            return None
        return note.id if note.id in self._desk.document.notes else None

    def _rest(self) -> None:
        self._mark.stand(None)
        self._scroll.stop()

    def _scroll_at(self, y: float) -> None:
        below = y - (self._view.viewport().height() - _EDGE_PX)
        self._by = _STEP_PX if below > 0 else -_STEP_PX if y < _EDGE_PX else 0
        if not self._by:
            self._scroll.stop()
        elif not self._scroll.isActive():
            self._scroll.start()

    def _go_on(self) -> None:
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._by)
        if bar.value() != before:
            self._mark.stand(None)  # until the pointer moves: another row is there now


class _Mark(QWidget):
    """A frame around a row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def stand(self, place: QRect | None) -> None:
        """Stand around a rectangle of the viewport, or nowhere."""
        self.setVisible(place is not None)
        if place is not None:
            self.setGeometry(place)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  small enough to paint whole
        # In a tree the theme makes the palette's own highlight a soft one.
        accent = QGuiApplication.palette().color(QPalette.ColorRole.Highlight)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 2.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0), 4.0, 4.0)
        painter.end()
