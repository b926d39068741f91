"""What else is on a note than words, for lists of notes: its symbol, picture and marks, all small.

On the sheet they are drawn by ``layout``; what a note is called is in ``note_names``.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from canvasdesk.export.images import decoded
from canvasdesk.export.screen import compile_picture
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import ImageSource, Rgba
from canvasdesk.layout.marks import marks_of as field_marks
from canvasdesk.layout.symbols import draw_symbol
from canvasdesk.layout.text import Typesetter
from canvasdesk.method.fields import field_definitions
from canvasdesk.model.document import Document
from canvasdesk.model.guesses import unheard_of
from canvasdesk.model.records import Asset, Note
from canvasdesk.model.values import NoteKind

Mark = str | Asset
"""A symbol, or the picture on a note."""
GAP_PX = 6
_MOST_KEPT = 400
_FLATTEST = 1.6
"""How much wider than high a mark may be; a wider picture is lower."""


def marks_of(note: Note, document: Document) -> tuple[Mark, ...]:
    """Return the marks of a note that the sheet shows: picture, symbol, what its fields say."""
    if note.kind is NoteKind.HEADING:
        return ()
    picture = document.assets.get(note.picture)
    own = (mark for mark in (picture, note.symbol) if mark)
    if not note.fields and not note.private:
        return tuple(own)
    fields = field_definitions()
    unheard = bool(unheard_of(note, document, fields))
    return (*own, *field_marks(note, fields, unheard=unheard))


class NoteMarks:
    """Paints marks in rows of one height, and keeps their pixels."""

    def __init__(self, typesetter: Typesetter, side_px: int) -> None:
        self._typesetter = typesetter
        self._side = side_px
        self._kept: dict[tuple[str, int, float], QPixmap] = {}

    @property
    def height(self) -> int:
        """How high marks are at most, in pixels."""
        return self._side

    def width(self, marks: Sequence[Mark]) -> int:
        """Return how much of a row marks take, with the gap before them; 0 for none."""
        return sum(self._size(mark).width() + GAP_PX for mark in marks)

    def paint(
        self, painter: QPainter, marks: Sequence[Mark], room: QRect, colour: QColor, *, rtl: bool
    ) -> None:
        """Paint marks at a row's upper far end; line icons are of ``colour``."""
        end = room.left() if rtl else room.right() + 1
        ratio = painter.device().devicePixelRatioF()
        for mark in reversed(marks):
            size = self._size(mark)
            x = end if rtl else end - size.width()
            y = room.top() + (self._side - size.height()) // 2
            painter.drawPixmap(x, y, self._pixels(mark, size, colour, ratio))
            step = size.width() + GAP_PX
            end += step if rtl else -step

    def _size(self, mark: Mark) -> QSize:
        if isinstance(mark, str):
            return QSize(self._side, self._side)
        whole = QSize(max(1, round(mark.width)), max(1, round(mark.height)))
        room = QSize(round(self._side * _FLATTEST), self._side)
        size = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return size.expandedTo(QSize(2, 2))

    def _pixels(self, mark: Mark, size: QSize, colour: QColor, ratio: float) -> QPixmap:
        key = mark if isinstance(mark, str) else mark.id, colour.rgba(), ratio
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[key] = self._painted(mark, size, colour, ratio)
        return self._kept[key]

    def _painted(self, mark: Mark, size: QSize, colour: QColor, ratio: float) -> QPixmap:
        if isinstance(mark, Asset):
            image = decoded(ImageSource(mark.id, mark.data))
            if not image.isNull():
                fitted = image.scaled(
                    size * ratio,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
                fitted.setDevicePixelRatio(ratio)
                return QPixmap.fromImage(fitted)
        pixels = QPixmap(size * ratio)
        pixels.setDevicePixelRatio(ratio)
        pixels.fill(Qt.GlobalColor.transparent)
        symbol = mark if isinstance(mark, str) else ""  # a picture that is none: an empty frame
        rect = Rect(0.0, 0.0, size.width(), size.height())
        with QPainter(pixels) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            group = draw_symbol(self._typesetter, symbol, rect, _rgba(colour))
            compile_picture((group,)).paint(painter)
        return pixels


def _rgba(colour: QColor) -> Rgba:
    return Rgba(colour.red(), colour.green(), colour.blue(), colour.alpha())
