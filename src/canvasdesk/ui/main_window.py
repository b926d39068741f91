"""The window of a canvas as the desktop has it: its size, its closing, what is dropped on it.

It is shown before anything else is imported, with an empty sheet; what a person works with is the
``workplace``, which moves in after that was painted.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from canvasdesk.ui.dropping import other_files
from canvasdesk.ui.empty_sheet import empty_workplace
from canvasdesk.ui.measures import MENU_PX

if TYPE_CHECKING:
    from canvasdesk.ui.workplace import Workplace

_SUFFIXES = (".canvasdesk", ".json")
_SHARE = 0.88
"""How much of each side of the screen a new window takes."""
_LARGEST = QSize(1760, 1240)
_ROOMY = QSize(1440, 900)
_SMALLEST = QSize(640, 480)


def is_canvas(path: Path) -> bool:
    """Say whether a file is opened in a window; anything else is imported."""
    return path.suffix.lower() in _SUFFIXES


class CanvasWindow(QMainWindow):
    """Show one canvas, or an empty sheet as long as there is none."""

    open_requested = Signal(Path)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setMinimumSize(_SMALLEST)
        self._take_size()
        self._workplace: Workplace | None = None
        self._left = False
        self.menuBar().setFixedHeight(MENU_PX)
        self.setCentralWidget(empty_workplace())

    @property
    def furnished(self) -> bool:
        """Whether there is a canvas to work on."""
        return self._workplace is not None

    @property
    def workplace(self) -> "Workplace":
        """What a person works with in this window, once it is furnished."""
        if self._workplace is None:
            raise RuntimeError("nothing is in the window yet")
        return self._workplace

    def furnish(self, workplace: "Workplace") -> None:
        """Put a canvas, with all that belongs to it, in place of the empty sheet."""
        self._workplace = workplace
        self.setCentralWidget(workplace)
        workplace.setFocus()

    def close_for_good(self) -> None:
        """Close without asking: it has been asked."""
        self._left = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._left or self._workplace is None or self._workplace.may_be_left():
            self._left = True
            event.accept()
            self.closed.emit()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if other_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for path in other_files(event.mimeData()):
            self.open_requested.emit(path)

    def _take_size(self) -> None:
        """Take most of the screen, or all of it where that is small."""
        screen = self.screen().availableSize()
        self.resize((screen * _SHARE).boundedTo(_LARGEST))
        if screen.width() < _ROOMY.width() or screen.height() < _ROOMY.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)
