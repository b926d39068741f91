"""A recent canvas as a card: its picture, its title, when it was worked on."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from canvasdesk.geometry.sheet import SHEET
from canvasdesk.ui.card import Card
from canvasdesk.ui.labels import ElidedLabel, Size, plain_label, set_tip, sized

WIDTH_PX = 264
_PICTURE_PX = round(WIDTH_PX * SHEET.height / SHEET.width)
_RADIUS_PX, _SMALL_PX = 9, 4


class Thumbnail(Card):
    """A canvas to go on with. Its picture comes later; one whose file is gone is greyed."""

    removed = Signal(Path)

    def __init__(
        self, path: Path, title: str, when: str, *, removable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.path, self.removable = path, removable
        self.setFixedWidth(WIDTH_PX)
        set_tip(self, str(path) if removable else "")
        self._picture = Picture(QSize(WIDTH_PX - 2, _PICTURE_PX))
        self._title = ElidedLabel(title)
        self._title.setFont(sized(self._title.font(), Size.NORMAL, strong=True))
        self._when = plain_label(when, size=Size.SMALL, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 12)
        column.setSpacing(2)
        column.addWidget(self._picture)
        column.addSpacing(8)
        for label in (self._title, self._when):
            label.setContentsMargins(14, 0, 14, 0)
            column.addWidget(label)
        if removable:
            remove = QAction(self.tr("Take off this list"), self)
            remove.setShortcut(Qt.Key.Key_Delete)
            remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            remove.triggered.connect(lambda: self.removed.emit(self.path))
            self.addAction(remove)
            self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @property
    def has_picture(self) -> bool:
        """Whether the canvas was painted."""
        return self._picture.is_shown

    @property
    def words(self) -> str:
        """What is written below the title."""
        return self._when.text()

    def show_picture(self, image: QImage) -> None:
        """Show the canvas drawn small."""
        self._picture.show_image(image)

    def show_missing(self, text: str) -> None:
        """Say that the file is gone."""
        self._when.setText(text)
        self._picture.setEnabled(False)
        self._title.setEnabled(False)


class Picture(QWidget):
    """A canvas drawn small, at the head of its card or with a line all around."""

    def __init__(self, size: QSize, *, framed: bool = False) -> None:
        super().__init__()
        self._size, self._framed = size, framed
        self._image: QImage | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        across = QSizePolicy.Policy.Fixed if framed else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    @property
    def is_shown(self) -> bool:
        """Whether there is a picture yet."""
        return self._image is not None

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        shape = QPainterPath()
        if self._framed:
            shape.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _SMALL_PX, _SMALL_PX)
        else:
            # Rounded above like the card, square below: the lower corners lie outside.
            shape.addRoundedRect(area.adjusted(0, 0, 0, _RADIUS_PX), _RADIUS_PX, _RADIUS_PX)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipPath(shape)
            if self._image is not None:
                painter.drawImage(area, self._image)
            else:
                painter.fillRect(area, self.palette().color(self.backgroundRole()))
            painter.setPen(self.palette().color(self.palette().ColorRole.Mid))
            if self._framed:
                painter.drawPath(shape)
            else:
                painter.drawLine(area.bottomLeft(), area.bottomRight())
