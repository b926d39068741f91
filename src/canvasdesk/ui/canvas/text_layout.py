"""Lays an open text out line by line as ``layout.text`` does, so that it stands where it will be.

Qt's own layout of a document would break lines alike, but it sets the lines of scripts with tall
fonts further apart than the picture has them.
"""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
)

from canvasdesk.layout.fonts import DESIGN_PX
from canvasdesk.layout.text import paragraph_option, place_lines

_ENDLESS = 1e6
_WAVE = QColor(192, 38, 45)
_WAVE_BELOW, _WAVE_RISE, _WAVE_STEP = 0.15 * DESIGN_PX, 0.03 * DESIGN_PX, 0.09 * DESIGN_PX
_EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e6)


class SheetTextLayout(QAbstractTextDocumentLayout):
    """The lines of a plain text document, from (0, 0), in design units."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._width = _ENDLESS
        self._rtl = self._keeps_side = False
        self._tops: list[float] = []
        self._height = 0.0
        self._waves: Sequence[tuple[int, int]] = ()

    def set_room(self, width: float, *, rtl: bool, keeps_side: bool = False) -> None:
        """Break lines at a width; ``rtl`` is for paragraphs without a direction of their own.

        With ``keeps_side``, lines begin at its side also where they have one.
        """
        if (width, rtl, keeps_side) != (self._width, self._rtl, self._keeps_side):
            self._width, self._rtl, self._keeps_side = width, rtl, keeps_side
            self.lay_out()

    def set_waves(self, spans: Sequence[tuple[int, int]]) -> None:
        """Draw waves under parts of the text from now on."""
        self._waves = spans

    def lay_out(self) -> None:
        """Lay everything out again; a note is short.

        The item asks for its painting itself: emitting ``update`` ends PySide6 6.11.
        """
        self._tops, top = [], 0.0
        block = self.document().begin()
        while block.isValid():
            self._tops.append(top)
            top += self._lay_out_block(block)
            block = block.next()
        self._height = top
        self.documentSizeChanged.emit(self.documentSize())

    def _lay_out_block(self, block: QTextBlock) -> float:
        layout, text = block.layout(), block.text()
        composing = layout.preeditAreaText()
        if composing:
            at = layout.preeditAreaPosition()
            text = text[:at] + composing + text[at:]
        layout.setFont(self.document().defaultFont())
        option = paragraph_option(text, self._rtl)
        if self._keeps_side:
            sides = Qt.AlignmentFlag
            option.setAlignment(sides.AlignRight if self._rtl else sides.AlignLeft)
        layout.setTextOption(option)
        return place_lines(layout, text, self._width)[1]

    # What Qt asks

    def documentChanged(self, position: int, removed: int, added: int) -> None:  # noqa: ARG002
        self.lay_out()

    def documentSize(self) -> QSizeF:
        return QSizeF(self._width, self._height)

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: ARG002  there is one
        return QRectF(QPointF(), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        number = block.blockNumber()
        if not 0 <= number < len(self._tops):
            return QRectF()
        tops = [*self._tops, self._height]
        return QRectF(0.0, tops[number], self._width, tops[number + 1] - tops[number])

    def hitTest(
        self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy
    ) -> int:
        at = QPointF(point)  # type: ignore[arg-type]  # nobody asks with an Element
        whole = self.frameBoundingRect(self.document().rootFrame())
        if accuracy is Qt.HitTestAccuracy.ExactHit and not whole.contains(at):
            return -1
        block = self.document().begin()
        while block.next().isValid() and at.y() >= self.blockBoundingRect(block).bottom():
            block = block.next()
        line = self._line_at(block, at.y() - self.blockBoundingRect(block).top())
        return block.position() + line.xToCursor(at.x())

    def _line_at(self, block: QTextBlock, y: float) -> QTextLine:
        layout = block.layout()
        last = layout.lineCount() - 1
        for index in range(last):
            if y < layout.lineAt(index + 1).y():
                return layout.lineAt(index)
        return layout.lineAt(last)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        painter.setPen(context.palette.color(context.palette.ColorRole.Text))
        block = self.document().begin()
        while block.isValid():
            at = QPointF(0.0, self.blockBoundingRect(block).top())
            layout = block.layout()
            layout.draw(painter, at, _marked(block, context), _EVERYWHERE)
            _draw_waves(painter, block, at, self._waves)
            caret = _caret(block, context.cursorPosition)
            if caret is not None:
                layout.drawCursor(painter, at, caret, int(self.property("cursorWidth") or 1))
            block = block.next()


def _draw_waves(
    painter: QPainter, block: QTextBlock, at: QPointF, spans: Sequence[tuple[int, int]]
) -> None:
    """Draw a wave under each span of a paragraph, where it is on one line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_WAVE, 0.04 * DESIGN_PX))
    for start, end in spans:
        inside, to = start - block.position(), end - block.position()
        if inside < 0 or to >= block.length():
            continue
        line = block.layout().lineForTextPosition(inside)
        if not line.isValid() or to > line.textStart() + line.textLength():
            continue
        edges = sorted((_x(line, inside), _x(line, to)))
        y = at.y() + line.y() + line.ascent() + _WAVE_BELOW
        painter.drawPolyline(_wave(at.x() + edges[0], at.x() + edges[1], y))
    painter.restore()


def _x(line: QTextLine, position: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def _wave(start: float, end: float, y: float) -> list[QPointF]:
    steps = max(2, round((end - start) / _WAVE_STEP))
    width = (end - start) / steps
    rise = (-_WAVE_RISE, _WAVE_RISE)
    return [QPointF(start + step * width, y + rise[step % 2]) for step in range(steps + 1)]


def _caret(block: QTextBlock, position: int) -> int | None:
    """Return where in a block the caret is; below -1, Qt counts within what is composed."""
    layout = block.layout()
    if position < -1:
        composing = layout.preeditAreaPosition() if layout.preeditAreaText() else -1
        return composing - (position + 2) if composing >= 0 else None
    inside = position - block.position()
    return inside if 0 <= inside < block.length() else None


def _marked(
    block: QTextBlock, context: QAbstractTextDocumentLayout.PaintContext
) -> list[QTextLayout.FormatRange]:
    ranges: list[QTextLayout.FormatRange] = []
    for selection in context.selections:
        start = max(0, selection.cursor.selectionStart() - block.position())
        end = min(block.length(), selection.cursor.selectionEnd() - block.position())
        if start < end:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = start, end - start, selection.format
            ranges.append(found)
    return ranges
