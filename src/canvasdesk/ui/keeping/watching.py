"""Notices what other programs do to the file of a canvas. What follows is for ``elsewhere``.

The system tells of most changes at once; network drives tell nothing, so one looks as well when
the window is come back to, and every few seconds while it is on the screen.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from canvasdesk.storage.files import ContentHash
from canvasdesk.ui.keeping.disk_work import DiskWork
from canvasdesk.ui.keeping.filing import Filing

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.storage.conflict_copies import Beside
    from canvasdesk.storage.looking import Kept, Look

T = TypeVar("T")

_SOON_MS = 200
"""How long one waits for more to happen to a file after a first sign of it."""
_EVERY_MS = 5000
_SHARE = 20
"""At most one part in so many of the time is a disk busy with being looked at …"""
_MOST_MS, _MOST_EVERY_MS = 1000, 60_000
"""… but after a sign, and now and then, one does not wait longer than this."""
_DOUBT_MS = 400
_DOUBTS = 4
"""How often one looks again before a file counts as gone or damaged: it may be being written …"""
_DOUBTS_IN_FOLDER = 0
"""… and before it is followed with its folder: nobody writes a file that way."""


_State = tuple[ContentHash | None, Path | None, str]
"""What two looks that saw the same have in common."""


class Watch(QObject):
    """Look at the file of a canvas, beside the program, and tell what others made of it."""

    seen = Signal(object)
    """A Look: the file holds something else, is gone, cannot be read, or is as it was again."""
    beside_changed = Signal(object)
    """The files beside it that may be copies of it are others than before: a tuple of them."""

    def __init__(self, filing: Filing, widget: QWidget) -> None:
        super().__init__(widget)
        self._filing = filing
        self._widget = widget
        self._disk = DiskWork(self)
        self._kept: Kept | None = None
        self._beside: tuple[Beside, ...] = ()
        self._doubtful: _State | None = None
        self._doubts = 0
        self._told: _State | None = None
        self._again = self._ended = False
        self._rest_ms = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        self._now_and_then = QTimer(self)
        self._now_and_then.setInterval(_EVERY_MS)
        self._now_and_then.timeout.connect(self._on_now_and_then)
        self._places = QFileSystemWatcher(self)
        self._places.fileChanged.connect(self.look_soon)
        self._places.directoryChanged.connect(self.look_soon)
        filing.path_changed.connect(self._on_path_changed)
        filing.saved.connect(self.look_soon)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)
        if filing.path is not None:
            self._on_path_changed()

    def look_soon(self) -> None:
        """Look at the file in a moment."""
        self._look_in(max(_SOON_MS, min(self._rest_ms, _MOST_MS)))

    def tell_again(self) -> None:
        """Look at once, and tell what is seen though it may have been told before."""
        self._told = None
        self._look_in(0)

    def look_now(self) -> "Look | None":
        """Look while the window waits, and return what was seen; None where there is no file."""
        from canvasdesk.storage.looking import look_at

        path, seen = self._filing.path, list["Look"]()
        if path is not None:
            known = self._filing.content_hash
            self._disk.begin(
                partial(look_at, path, known, self._kept),
                lambda outcome: seen.append(outcome.result()),
            )
            self._disk.wait()
        return seen[0] if seen else None

    def end(self) -> None:
        """Look no more; whoever made it calls this before dropping it."""
        self._ended = True
        self._soon.stop()
        self._now_and_then.stop()
        self._disk.wait()
        self._filing.doubt.tell(False)

    def _on_path_changed(self) -> None:
        self._kept = self._doubtful = self._told = None
        self._filing.doubt.tell(False)
        self._now_and_then.start()
        self.look_soon()

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None and window is self._widget.window().windowHandle():
            self._look_in(0)

    def _on_now_and_then(self) -> None:
        if self._widget.isVisible() and not self._widget.window().isMinimized():
            self._look_in(0)

    def _look_in(self, milliseconds: int) -> None:
        sooner = self._soon.isActive() and self._soon.interval() <= milliseconds
        if self._filing.path is not None and not sooner and not self._ended:
            self._soon.start(milliseconds)

    def _look(self) -> None:
        from canvasdesk.storage.looking import look_at

        path, known = self._filing.path, self._filing.content_hash
        if path is None:
            return
        if self._disk.busy:
            self._again = True
        elif self._filing.saving:
            self._look_in(_SOON_MS)
        else:
            work = partial(look_at, path, known, self._kept)
            self._disk.begin(partial(_timed, work), partial(self._on_looked, path, known))

    def _on_looked(
        self, path: Path, known: ContentHash, outcome: "Future[tuple[Look, float]]"
    ) -> None:
        look, seconds = outcome.result()
        self._rest_ms = int(1000 * _SHARE * seconds)
        self._now_and_then.setInterval(min(max(_EVERY_MS, self._rest_ms), _MOST_EVERY_MS))
        again, self._again = self._again, False
        filing = self._filing
        if filing.saving or filing.path != path or filing.content_hash != known:
            again = True  # one of our own saves came between
        else:
            self._watch(look.places)
            self._weigh(look, known)
        if again:
            self.look_soon()

    def _weigh(self, look: "Look", known: ContentHash) -> None:
        as_known = look.content_hash == known
        if as_known:
            self._kept = look.kept
            if look.beside != self._beside:
                self._beside = look.beside
                self.beside_changed.emit(look.beside)
        if as_known or look.result is not None:
            self._doubtful = None
            self._tell(look)
        elif self._doubtful != _state(look):
            self._doubtful, self._doubts = _state(look), 0
            self._filing.doubt.tell(_state(look) != self._told)
            self._look_in(_DOUBT_MS)
        elif self._doubts < (_DOUBTS_IN_FOLDER if _went_with_folder(look) else _DOUBTS):
            self._doubts += 1
            self._look_in(_DOUBT_MS)
        else:
            self._tell(look)

    def _tell(self, look: "Look") -> None:
        self._filing.doubt.tell(False)
        if _state(look) != self._told:
            self._told = _state(look)
            self.seen.emit(look)

    def _watch(self, places: tuple[Path, ...]) -> None:
        """Have the system tell of changes in these places: a file that was replaced is another."""
        wanted = {str(place) for place in places if _can_be_told(place)}
        watched = {*self._places.files(), *self._places.directories()}
        if gone := [*(watched - wanted)]:
            self._places.removePaths(gone)
        if new := [*(wanted - watched)]:
            self._places.addPaths(new)


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    """Return what work gives, and how many seconds it took."""
    began = monotonic()
    return work(), monotonic() - began


def _went_with_folder(look: "Look") -> bool:
    """Say whether a file is where its folder is now: the very same file in the very same folder."""
    return look.moved_to is not None and look.moved_to.parent != look.path.parent


def _state(look: "Look") -> _State:
    return look.content_hash, look.moved_to, look.fault.code if look.fault is not None else ""


def _can_be_told(place: Path) -> bool:
    """Say whether Qt can name a place: what is no UTF-8 it cannot, and one looks there instead."""
    try:
        str(place).encode()
    except UnicodeEncodeError:
        return False
    return True
