"""Entries on their way from the log onto a note."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.heard.changes import attach
from canvasdesk.ui.lines import elided

ENTRIES_MIME = "application/x-canvasdesk-entries"
"""Ids of entries, one a line; within one window only."""
_SLIP_PX, _SIDE_PX, _BESIDE_PX = 220, 12, 14


def entries_data(entries: Sequence[str]) -> QMimeData:
    """Return entries as data for a drag."""
    data = QMimeData()
    data.setData(ENTRIES_MIME, "\n".join(entries).encode())
    return data


def drag_entries(source: QWidget, data: QMimeData, words: str) -> None:
    """Drag entries until they are let go; a slip of paper beside the pointer says what they are."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(slip(source, words))
    drag.setHotSpot(QPoint(-_BESIDE_PX, -_BESIDE_PX))  # what lies below the pointer is seen
    drag.exec(Qt.DropAction.LinkAction, Qt.DropAction.LinkAction)


def slip(source: QWidget, words: str) -> QPixmap:
    """Return a slip with words on one line, as a widget's palette has it."""
    metrics, colours, role = source.fontMetrics(), source.palette(), QPalette.ColorRole
    text = elided(" ".join(words.split()), metrics, _SLIP_PX)
    size = QSize(metrics.horizontalAdvance(text) + 2 * _SIDE_PX, metrics.height() + 12)
    ratio = source.devicePixelRatioF()
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(source.font())
        painter.setPen(QPen(colours.color(role.Link), 1.5))
        painter.setBrush(colours.color(role.Base))
        painter.drawRoundedRect(QRectF(1, 1, size.width() - 2, size.height() - 2), 6.0, 6.0)
        painter.setPen(colours.color(role.WindowText))
        painter.drawText(QRect(QPoint(), size), Qt.AlignmentFlag.AlignCenter, text)
    return pixmap


def holds_entries(data: QMimeData) -> bool:
    """Say whether data is of entries."""
    return data.hasFormat(ENTRIES_MIME)


def note_below(desk: Desk, at: QPointF) -> str | None:
    """Return the note that takes an entry at a point of the sheet; small headings take none."""
    note = desk.stage.note_at(at)
    found = desk.document.notes.get(note or "")
    return note if found is not None and found.kind is not NoteKind.HEADING else None


def attach_dropped(desk: Desk, data: QMimeData, at: QPointF) -> None:
    """Attach the entries in data to the note at a point of the sheet."""
    note = note_below(desk, at)
    if note is not None:
        attach_data(desk, data, note)


def attach_data(desk: Desk, data: QMimeData, note: str) -> None:
    """Attach the entries in data to a note."""
    ids = bytes(data.data(ENTRIES_MIME).data()).decode().split("\n")
    attach(desk, ids, [note])
