"""What was heard about a note, below its text in a row of the outline: the newest, and how many."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from canvasdesk.method.journals import heard_entries
from canvasdesk.model.document import Document
from canvasdesk.model.records import Entry
from canvasdesk.ui.heard.words import on_one_line
from canvasdesk.ui.labels import Size, sized
from canvasdesk.ui.lines import elided

MOST = 2
"""How many entries a row has room for."""
_ABOVE_PX = 2

HeardByNote = Mapping[str, tuple[Entry, ...]]


def heard_by_note(document: Document) -> HeardByNote:
    """Return what was heard about each note, the newest first."""
    found: dict[str, list[Entry]] = {}
    for entry in heard_entries(document):
        for note in entry.refs:
            found.setdefault(note, []).append(entry)
    return {note: tuple(entries) for note, entries in found.items()}


def heard_lines(entries: Sequence[Entry]) -> tuple[str, ...]:
    """Return what a row says of entries, a line each."""
    lines = [on_one_line(entry) for entry in entries[:MOST]]
    if len(entries) > MOST:
        more = QCoreApplication.translate("Heard", "… and {count} more")
        lines.append(more.format(count=len(entries) - MOST))
    return tuple(lines)


def spoken_heard(entries: Sequence[Entry]) -> str:
    """Return what a screen reader says of what was heard about a note; empty where nothing was."""
    if not entries:
        return ""
    said = QCoreApplication.translate("Heard", "heard: {entries}")
    return said.format(entries="; ".join(heard_lines(entries)))


def heard_height(lines: Sequence[str], font: QFont) -> int:
    """Return how much of a row the lines take."""
    return len(lines) * _line_px(font) + _ABOVE_PX if lines else 0


def paint_heard(
    painter: QPainter, option: QStyleOptionViewItem, lines: Sequence[str], room: QRect
) -> None:
    """Paint the lines at the lower end of a room."""
    font, high = sized(option.font, Size.SMALL), _line_px(option.font)
    painter.setFont(font)
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    top = room.bottom() + 1 - len(lines) * high
    for row, line in enumerate(lines):
        place = QRect(room.left(), top + row * high, room.width(), high)
        cut = elided(line, QFontMetrics(font), place.width())
        painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, cut)


def _line_px(font: QFont) -> int:
    return QFontMetrics(sized(font, Size.SMALL)).lineSpacing()
