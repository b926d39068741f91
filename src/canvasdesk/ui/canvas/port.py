"""The widget below the canvas: it turns Qt's events into what tools and keys understand.

What the window may ask of a canvas is in ``view``; what an event means is for the tools to say.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmapCache,
    QResizeEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from canvasdesk.layout.palette import PAPER
from canvasdesk.layout.text import Typesetter
from canvasdesk.method.wording import wording_for
from canvasdesk.model.ids import IdSource, random_id
from canvasdesk.ui.canvas.backdrop import paint_backdrop
from canvasdesk.ui.canvas.bars import dress_bars
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.glimpse import CROWDED, Glimpse
from canvasdesk.ui.canvas.legend import focus_at, show_legend_menu
from canvasdesk.ui.canvas.pointer import Pointer, pointer_of
from canvasdesk.ui.canvas.stage import Stage
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.touch import Fingers
from canvasdesk.ui.canvas.viewpoint import Viewpoint
from canvasdesk.ui.session import Session

# What keys, menus and drops mean is imported with the first: the canvas is to be there at once.

_WHEEL_PX = 60.0
"""How far one notch of a wheel scrolls."""
_WHEEL_ZOOM = 1.2
_PIXELS_KB = 96 * 1024


class CanvasPort(QGraphicsView):
    """Shows a session's canvas and hands events to the tool in the hand."""

    def __init__(
        self,
        session: Session,
        typesetter: Typesetter,
        new_id: IdSource = random_id,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._set_up()
        self._stage = Stage(typesetter, wording_for, self)
        self.setScene(self._stage)
        self._viewpoint = Viewpoint(self)
        self._glimpse = Glimpse(self)
        self._desk = Desk(session, self._stage, self._viewpoint, self.viewport(), new_id)
        self._button = Qt.MouseButton.NoButton
        """The button that was pressed; others pressed meanwhile mean nothing."""
        self._fingers = Fingers(self._desk, self._zoom_at)
        self._stage.laid_out.connect(self._on_laid_out)
        self._stage.focusItemChanged.connect(self._accept_input_method)
        self._desk.tool_changed.connect(self._accept_input_method)

    def _set_up(self) -> None:
        # Of a widget that Qt made, PySide asks all its classes of widgets whose it is.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        dress_bars(self)
        # Room for the pixels of all notes of a crowded sheet; Qt's own is too small for them.
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), _PIXELS_KB))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def start(self) -> None:
        """Show the session's document, the resting tool in the hand."""
        self._desk.start(lambda: SelectTool(self._desk))
        self._viewpoint.show_page(self._stage.page)

    @property
    def desk(self) -> Desk:
        """What the canvas's tools work on."""
        return self._desk

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._desk.tool.holds:
            return  # with another button
        self._button = event.button()
        pointer = self._pointer(event)
        if self._desk.tool.leaves_to_items(pointer):
            super().mousePressEvent(event)
        else:
            self._desk.tool.press(pointer)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointer = self._pointer(event)
        if self._desk.tool.leaves_to_items(pointer):
            super().mouseMoveEvent(event)
        else:
            self._desk.tool.move(pointer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pointer = self._pointer(event)
        if self._desk.tool.leaves_to_items(pointer):
            super().mouseReleaseEvent(event)
            event.accept()  # of a double click that opened a text, no item has the press
        elif event.button() is self._button:
            self._desk.tool.release(pointer)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._button = event.button()
        pointer = self._pointer(event)
        if self._desk.tool.leaves_to_items(pointer):
            super().mouseDoubleClickEvent(event)
        else:
            self._desk.tool.double_press(pointer)

    def _pointer(self, event: QMouseEvent) -> Pointer:
        return pointer_of(event, self._viewpoint.to_sheet(event.position()))

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)
        if not self._desk.tool.takes_text and not event.isAccepted():
            from canvasdesk.ui.canvas.dropping import takes_somewhere

            # Of what is refused as it comes in, Qt tells nothing more.
            event.setAccepted(takes_somewhere(event.mimeData()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._desk.tool.takes_text:
            super().dragMoveEvent(event)
        else:
            from canvasdesk.ui.canvas.dropping import can_drop

            at = self._viewpoint.to_sheet(event.position())
            event.setAccepted(can_drop(self._desk, event.mimeData(), at))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._desk.marking.mark()
        if self._desk.tool.takes_text:  # the scene alone was told that it came
            super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self._desk.tool.takes_text:
            super().dropEvent(event)
        else:
            from canvasdesk.ui.canvas.dropping import drop

            drop(self._desk, event.mimeData(), self._viewpoint.to_sheet(event.position()))
            if event.mimeData().hasUrls():
                event.setDropAction(Qt.DropAction.CopyAction)  # else its file would be deleted
                event.accept()
            else:
                event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from canvasdesk.ui.canvas import keys
        from canvasdesk.ui.canvas.link_menu import link_menu
        from canvasdesk.ui.canvas.note_menu import canvas_menu, note_menu

        desk = self._desk
        if desk.tool.takes_text:
            super().contextMenuEvent(event)
            return
        if desk.tool.holds:
            return  # its menu would keep from the hand that the button goes up
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            at = self._viewpoint.to_sheet(QPointF(event.pos()))
            note = desk.stage.note_at(at)
            if note is None:
                focus_at(desk, at)
            elif note not in desk.selection:
                desk.selection.choose((note,))
        at_key = keys.screen_point(desk)
        by_key = event.reason() is not QContextMenuEvent.Reason.Mouse
        event.accept()
        if desk.selection.link is not None:
            link_menu(desk, self).popup(at_key if by_key else event.globalPos())
            return
        if desk.selection.tag in desk.stage.layout.legend:
            show_legend_menu(desk)
            return
        menu = note_menu if desk.selection else canvas_menu
        menu(desk, self).popup(at_key if by_key else event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_at(_WHEEL_ZOOM ** (turned.y() / 120), event.position())
        else:
            moved = QPointF(pixels) if not pixels.isNull() else QPointF(turned) * (_WHEEL_PX / 120)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not moved.x():
                moved = QPointF(moved.y(), 0.0)
            self._viewpoint.pan_by(moved.x(), moved.y())
        event.accept()

    def _zoom_at(self, factor: float, at: QPointF) -> None:
        if len(self._stage.note_items) >= CROWDED:
            self._glimpse.begin()
        self._viewpoint.zoom_by(factor, at)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom_at(1.0 + event.value(), event.position())
                return True
        elif event.type() is QEvent.Type.Leave:
            self._desk.link_handle.hover(None)
            self._desk.arrows.hover(None)
        elif isinstance(event, QTouchEvent):
            event.setAccepted(self._fingers.take(event))
            return event.isAccepted()
        return super().viewportEvent(event)

    # Keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._takes_key(event):
            return True
        return super().event(event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        """Keep keys from the window's shortcuts, and Tab from going elsewhere, in an open text."""
        tool = self._desk.tool
        if not tool.takes_text:
            return False
        from canvasdesk.ui.canvas.editing import EditTool

        if not isinstance(tool, EditTool):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            # The item alone would keep keys for itself that mean something else here (Ctrl+K).
            event.setAccepted(tool.item.wants(event))
            return True
        if event.type() is QEvent.Type.KeyPress and event.key() in (
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
        ):
            tool.item.keyPressEvent(event)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from canvasdesk.ui.canvas import keys

        if self._desk.tool.takes_text:
            super().keyPressEvent(event)
        elif not keys.press_key(self._desk, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        from canvasdesk.ui.canvas import keys

        keys.release_key(self._desk, event)
        super().keyReleaseEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        from canvasdesk.ui.canvas import keys

        if self._desk.tool.takes_text:
            super().inputMethodEvent(event)
        elif keys.compose(self._desk, event):
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._accept_input_method()
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key:
            from canvasdesk.ui.canvas import keys

            keys.show_where(self._desk)

    def _accept_input_method(self, *_items: QObject) -> None:
        # Qt switches it off where no item has the focus; here typing begins a note.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._viewpoint.resized()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._glimpse.shown:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        self._glimpse.paint(painter, self._stage.page, QColor(*PAPER))
        painter.end()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        colour = self.palette().color(QPalette.ColorRole.Mid)
        paint_backdrop(painter, rect, self._stage.page, self._viewpoint.unit, colour)

    def _on_laid_out(self) -> None:
        self._viewpoint.show_page(self._stage.page)
