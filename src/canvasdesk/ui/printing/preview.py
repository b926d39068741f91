"""What will come out, page by page, painted from the very pages that are printed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from canvasdesk.export.page_painter import PagePainter
from canvasdesk.export.printout import Page, Printout

_AIR_PX = 16
_SHADOW_PX, _SHADE = 4, 12
_LEAST = QSize(240, 150)


class Preview(QLabel):
    """One page of a printout, as large as there is room; Page Up and Page Down leaf through.

    It is a label for those who hear it: its description says which page it is.
    """

    turned = Signal(int)
    """Another page is shown, counted from 0."""

    def __init__(self, painter: PagePainter) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self._printout = Printout(())
        self._painter = painter
        self._index = 0
        self._in_grey = False
        self._drawn: QImage | None = None

    @property
    def index(self) -> int:
        """Which page is shown, counted from 0."""
        return self._index

    def show_printout(self, printout: Printout, *, in_grey: bool) -> None:
        """Show another printout, at the same page where it has as many."""
        # The painter stays: what looks as before need not be made ready again.
        self._printout, self._in_grey, self._drawn = printout, in_grey, None
        self.turn_to(min(self._index, len(printout.pages) - 1))
        self.update()

    @property
    def page_count(self) -> int:
        """How many pages there are to leaf through."""
        return len(self._printout.pages)

    def turn_to(self, index: int) -> None:
        """Show another page, the first or the last one at the least."""
        index = max(0, min(index, len(self._printout.pages) - 1))
        if index != self._index:
            self._index, self._drawn = index, None
            self.update()
        self.turned.emit(index)

    def paper_rect(self) -> QRectF:
        """Return where the page lies in this widget, in logical pixels."""
        if not self._printout.pages:
            return QRectF()
        page = self._printout.pages[self._index]
        room = QRectF(self.rect()).adjusted(_AIR_PX, _AIR_PX, -_AIR_PX, -_AIR_PX)
        scale = min(room.width() / page.width, room.height() / page.height)
        paper = QRectF(0.0, 0.0, page.width * scale, page.height * scale)
        paper.moveCenter(room.center())
        return paper

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), palette.color(palette.ColorRole.Mid))
            if not self._printout.pages:
                return
            paper = self.paper_rect().toAlignedRect()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, _SHADE))
            for grown in range(_SHADOW_PX):  # soft: lighter the farther from the paper
                shadow = paper.adjusted(-grown, 0, grown, 2 * grown)
                painter.drawRoundedRect(shadow, grown, grown)
            if self._drawn is None:
                self._drawn = self._image(self._printout.pages[self._index], paper.size())
            painter.drawImage(paper, self._drawn)
            if self.hasFocus():
                painter.setPen(palette.color(palette.ColorRole.Accent))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _image(self, page: Page, size: QSize) -> QImage:
        image = painted(self._painter, page, size, self.devicePixelRatioF())
        return in_grey(image) if self._in_grey else image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_PageUp:
                self.turn_to(self._index - 1)
            case Qt.Key.Key_PageDown:
                self.turn_to(self._index + 1)
            case Qt.Key.Key_Home:
                self.turn_to(0)
            case Qt.Key.Key_End:
                self.turn_to(len(self._printout.pages) - 1)
            case _:
                super().keyPressEvent(event)


def painted(painting: PagePainter, page: Page, size: QSize, ratio: float) -> QImage:
    """Return a page as large as asked for in logical pixels, on white paper."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(image.width() / page.width, image.height() / page.height)
        painting.paint(painter, page)
    return image


def in_grey(image: QImage) -> QImage:
    """Return an image as a grey printer prints it: how light its colours are, and no more."""
    return image.convertToFormat(QImage.Format.Format_Grayscale8)
