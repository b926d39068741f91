"""A poster as it hangs on the wall, with its sheets over it; its corner is dragged to size it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from canvasdesk.errors import DocumentError
from canvasdesk.export.page_painter import PagePainter
from canvasdesk.export.papers import LARGEST_MM, Paper, paper_named
from canvasdesk.export.printout import Page, Placed
from canvasdesk.export.screen import qt_rect
from canvasdesk.export.seams import note_rect
from canvasdesk.export.tiling import TilePlan, row_letters, sized
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout.display_list import Role
from canvasdesk.ui.labels import Size
from canvasdesk.ui.labels import sized as font_sized
from canvasdesk.ui.printing.kinds import LARGE
from canvasdesk.ui.printing.preview import in_grey, painted

_LEAST = QSize(240, 150)
_FILLED = 0.8
"""How much of the room a poster takes: it can be drawn larger from there."""
_SHADOW_PX = 4
_HANDLE_PX, _GRASP_PX = 8.0, 18.0
_MARK_AIR_PX = 6.0
"""How far what a row or a column is called stands from the poster, and from the next."""
_SNAP_PX = 6.0
_SHAPE_SLACK = 0.01
_LEAST_MM, _STEP_MM, _STEP = 100.0, 10.0, 1.1
_CUT = QColor("#B4471F")
_Mark = tuple[QRectF, str]


class Wall(QAbstractSlider):
    """A poster and its seams; ``asked`` gives another size for it while its corner is dragged.

    Plus and minus and the arrows size it too. ``settled`` says that the corner was let go. For
    those who hear it, it is a slider of the poster's width in millimetres.
    """

    asked = Signal(Paper)
    settled = Signal()

    def __init__(self, painter: PagePainter) -> None:
        super().__init__()
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setRange(round(_LEAST_MM), round(LARGEST_MM))
        self.setSingleStep(round(_STEP_MM))
        self.setAccessibleName(self.tr("The poster on the wall"))
        self._plan: TilePlan | None = None
        self._words = ""
        self._in_grey = False
        self._painter = painter
        self._drawn: QImage | None = None
        self.valueChanged.connect(self._on_value_changed)
        self._held: tuple[QPointF, float] | None = None
        """Where the poster's corner stays and how large a millimetre is, while one drags."""

    @property
    def plan(self) -> TilePlan | None:
        """The poster that hangs there; None where there is none."""
        return self._plan

    def show_plan(self, plan: TilePlan | None, words: str, *, in_grey: bool) -> None:
        """Show a poster parted among sheets; ``words`` says how many, and how large it is."""
        if in_grey != self._in_grey or self._held is None:
            self._drawn = None  # in the hand it is stretched: it is drawn anew once it rests
        self._plan, self._words, self._in_grey = plan, words, in_grey
        if plan is not None:
            self.blockSignals(True)
            self.setValue(round(plan.poster.width_mm))
            self.blockSignals(False)
        self.setAccessibleDescription(words)
        described = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self, described))
        self.update()

    def poster_rect(self) -> QRectF:
        """Return where the poster hangs in this widget, in logical pixels."""
        if self._plan is None:
            return QRectF()
        poster = self._plan.poster
        if self._held is not None:
            corner, scale = self._held
            return QRectF(corner.x(), corner.y(), poster.width_mm * scale, poster.height_mm * scale)
        room = QRectF(self.rect())
        scale = _FILLED * min(room.width() / poster.width_mm, room.height() / poster.height_mm)
        rect = QRectF(0.0, 0.0, poster.width_mm * scale, poster.height_mm * scale)
        rect.moveCenter(room.center())
        return rect

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), palette.color(palette.ColorRole.Mid))
            if self._plan is None:
                return
            rect = self.poster_rect()
            shade = rect.translated(0.0, _SHADOW_PX).adjusted(-1, 0, 1, 1)
            painter.fillRect(shade, QColor(0, 0, 0, 36))
            if self._drawn is None:
                self._drawn = self._image(self._plan, rect.size().toSize())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, self._drawn)
            self._paint_seams(painter, self._plan, rect)
            self._paint_marks(painter)
            self._paint_cut(painter, self._plan, rect)
            self._paint_words(painter, rect)
            self._paint_handle(painter, rect.bottomRight())

    def _image(self, plan: TilePlan, size: QSize) -> QImage:
        placed = Placed(plan.picture, plan.fit, plan.picture.page)
        page = Page(plan.poster.width_pt, plan.poster.height_pt, (placed,))
        image = painted(self._painter, page, size, self.devicePixelRatioF())
        return in_grey(image) if self._in_grey else image

    def _paint_seams(self, painter: QPainter, plan: TilePlan, rect: QRectF) -> None:
        accent = self.palette().color(self.palette().ColorRole.Accent)
        per_point = rect.width() / plan.poster.width_pt
        white, line = QPen(QColor(255, 255, 255, 190), 3.0), QPen(accent, 1.25)
        for pen in (white, line):
            painter.setPen(pen)
            for x in plan.columns:
                at = rect.left() + x * per_point
                painter.drawLine(QPointF(at, rect.top()), QPointF(at, rect.bottom()))
            for y in plan.rows:
                at = rect.top() + y * per_point
                painter.drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at))
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)

    def marks(self) -> list[_Mark]:
        """Return what rows and columns of sheets are called, and where that stands.

        It is beside the poster, as on a map: on it, it would lie on notes.
        """
        plan, rect = self._plan, self.poster_rect()
        if plan is None or plan.tiling.count == 1:
            return []
        per_point = rect.width() / plan.poster.width_pt
        metrics = QFontMetricsF(font_sized(self.font(), Size.SMALL, strong=True))
        columns, rows = list[_Mark](), list[_Mark]()
        for index, (start, end) in enumerate(plan.tiling.across.parts(plan.columns)):
            column = str(index + 1)
            room = QRectF(0, 0, metrics.horizontalAdvance(column) + 1, metrics.height())
            room.moveCenter(QPointF(rect.left() + (start + end) / 2 * per_point, 0))
            room.moveBottom(rect.top() - _MARK_AIR_PX / 2)
            columns.append((room, column))
        for index, (start, end) in enumerate(plan.tiling.down.parts(plan.rows)):
            row = row_letters(index)
            room = QRectF(0, 0, metrics.horizontalAdvance(row) + 1, metrics.height())
            room.moveCenter(QPointF(0, rect.top() + (start + end) / 2 * per_point))
            room.moveRight(rect.left() - _MARK_AIR_PX)
            rows.append((room, row))
        return [*_apart(columns), *_apart(rows)]

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setFont(font_sized(self.font(), Size.SMALL, strong=True))
        painter.setPen(self.palette().color(self.palette().ColorRole.WindowText))
        for room, text in self.marks():
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_cut(self, painter: QPainter, plan: TilePlan, rect: QRectF) -> None:
        """Paint an edge around each note that a seam cuts."""
        if not plan.cut:
            return
        picture = plan.picture
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(*(rect.width() / plan.poster.width_pt,) * 2)
        painter.translate(plan.fit.x, plan.fit.y)
        painter.scale(plan.fit.scale, plan.fit.scale)
        painter.translate(-picture.page.x, -picture.page.y)
        pen = QPen(_CUT, 2.5)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for group in picture.groups:
            if group.role is Role.NOTE and group.record in plan.cut:
                painter.drawRect(qt_rect(note_rect(group)))
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        palette = self.palette()
        painter.setFont(font_sized(self.font(), Size.NORMAL, strong=True))
        metrics = painter.fontMetrics()
        room = QRectF(0, 0, metrics.horizontalAdvance(self._words) + 20, metrics.height() + 8)
        room.moveCenter(QPointF(rect.center().x(), rect.bottom() + room.height()))
        whole = QRectF(self.rect())
        room.moveBottom(min(room.bottom(), whole.bottom() - 4))
        room.moveLeft(max(4.0, min(room.left(), whole.right() - room.width() - 4)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(palette.ColorRole.Base))
        painter.drawRoundedRect(room, 6, 6)
        painter.setPen(palette.color(palette.ColorRole.WindowText))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._words)

    def _paint_handle(self, painter: QPainter, at: QPointF) -> None:
        palette = self.palette()
        accent = palette.color(palette.ColorRole.Link)
        painter.setPen(QPen(accent, 2.0))
        painter.setBrush(palette.color(palette.ColorRole.Base))
        painter.drawEllipse(at, _HANDLE_PX, _HANDLE_PX)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self._plan is not None and self._is_on_handle(event.position()):
            rect = self.poster_rect()
            self._held = rect.topLeft(), rect.width() / self._plan.poster.width_mm

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            shape = Qt.CursorShape
            on = self._is_on_handle(event.position())
            self.setCursor(shape.SizeFDiagCursor if on else shape.ArrowCursor)
            return
        corner, scale = self._held
        reach = (event.position() - corner) / scale
        if self._plan is not None:
            page = self._plan.picture.page
            wanted = max(reach.x(), reach.y() * page.width / page.height)
            self._ask_for(wanted, _SNAP_PX / scale)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._held is not None:
            self._held, self._drawn = None, None
            self.settled.emit()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        now = self._plan.poster.width_mm if self._plan is not None else 0.0
        wanted = {
            key.Key_Right: now + _STEP_MM,
            key.Key_Up: now + _STEP_MM,
            key.Key_Left: now - _STEP_MM,
            key.Key_Down: now - _STEP_MM,
            key.Key_Plus: now * _STEP,
            key.Key_Equal: now * _STEP,
            key.Key_Minus: now / _STEP,
        }.get(key(event.key()))
        if wanted is None or not now:
            super().keyPressEvent(event)
            return
        self._ask_for(wanted, 0.0)
        self.settled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # nobody sizes a poster by chance

    def _on_value_changed(self, width_mm: int) -> None:
        """Take a width that a reader of the screen set."""
        self._ask_for(float(width_mm), 0.0)
        self.settled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn = None

    def _is_on_handle(self, at: QPointF) -> bool:
        away = at - self.poster_rect().bottomRight()
        return self._plan is not None and max(abs(away.x()), abs(away.y())) <= _GRASP_PX

    def _ask_for(self, width_mm: float, near_mm: float) -> None:
        """Ask for a poster of a width, or of a usual size that comes near to it."""
        if self._plan is None:
            return
        page = self._plan.picture.page
        most = LARGEST_MM * min(1.0, page.width / page.height)
        width_mm = max(_LEAST_MM, min(width_mm, most))
        for usual in map(paper_named, LARGE):
            shape = usual.width_mm / usual.height_mm * page.height / page.width
            if abs(usual.width_mm - width_mm) <= near_mm and abs(shape - 1.0) <= _SHAPE_SLACK:
                self.asked.emit(usual)
                return
        try:
            self.asked.emit(sized(page, width_mm * POINTS_PER_MM / page.width))
        except DocumentError:
            return


def _apart(marks: Iterable[_Mark]) -> Iterator[_Mark]:
    """Yield marks that are clear of the one before: of many small sheets some are named."""
    last = QRectF()
    for room, text in marks:
        if not room.intersects(last):
            yield room, text
            last = room.adjusted(-_MARK_AIR_PX, -_MARK_AIR_PX, _MARK_AIR_PX, _MARK_AIR_PX)
