"""Work for the disk, done beside the program: however slow a disk is, typing goes on."""

import logging
from collections import deque
from collections.abc import Callable, Hashable
from threading import Thread
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from canvasdesk.errors import CanvasdeskError

if TYPE_CHECKING:
    from concurrent.futures import Future

    Then = Callable[[Future[Any]], object]

T = TypeVar("T")
_MOMENT_S = 0.3
"""How long one can be kept waiting without being told why."""
_FRAME_S = 0.03
_LOG = logging.getLogger(__name__)


class _Task(NamedTuple):
    work: Callable[[], object]
    then: "Then"
    replaces: Hashable
    urgent: bool


class DiskWork(QObject):
    """Do one thing after another in a thread; what follows from each is done in the program's own.

    Whoever has one calls ``wait`` before dropping it.
    """

    slow = Signal(bool)
    """Somebody has to wait for the disk; False when that is over."""
    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: deque[_Task] = deque()
        self._thread: Thread | None = None
        self._future: Future[Any] | None = None
        self._then: Then | None = None
        self._over.connect(self._on_over)

    @property
    def busy(self) -> bool:
        """Whether something is being done, or what follows from it has yet to be."""
        return self._future is not None

    def begin(
        self,
        work: Callable[[], T],
        then: "Callable[[Future[T]], object]",
        replaces: Hashable = None,
        *,
        urgent: bool = False,
    ) -> None:
        """Do ``work`` after what was begun before; then call ``then`` with what came of it.

        ``work`` runs in a thread: it takes values and touches nothing of the window. What was begun
        with an equal ``replaces`` and still waits is not done any more, nor what follows from it.
        What is ``urgent`` waits only for what is urgent too, and for what is being done.
        """
        if replaces is not None:
            self._queue = deque(each for each in self._queue if each.replaces != replaces)
        before = sum(each.urgent for each in self._queue) if urgent else len(self._queue)
        self._queue.insert(before, _Task(work, then, replaces, urgent))
        if not self.busy:
            self._begin_next()

    def wait(self) -> None:
        """Return when all that was begun is over. Where it takes long, ``slow`` is told.

        The window is painted meanwhile, and takes no input.
        """
        told = False
        try:
            while self.busy:
                thread = self._thread
                if thread is not None and thread.is_alive():
                    thread.join(_FRAME_S if told else _MOMENT_S)
                if thread is None or not thread.is_alive():
                    self._finish()
                    continue
                if not told:
                    told = True
                    self.slow.emit(True)
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            if told:
                self.slow.emit(False)

    def _begin_next(self) -> None:
        from concurrent.futures import Future

        task = self._queue.popleft()
        self._then = task.then
        future = self._future = Future[Any]()
        self._thread = Thread(target=self._do, args=(task.work, future))
        self._thread.start()

    def _do(self, work: Callable[[], object], future: "Future[Any]") -> None:
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)
        self._over.emit(future)

    def _on_over(self, future: "Future[Any]") -> None:
        if future is self._future:  # else somebody waited for it
            self._finish()

    def _finish(self) -> None:
        future, then = self._future, self._then
        if future is None or then is None:
            return
        if self._thread is not None:
            self._thread.join()
        self._thread = self._future = self._then = None
        try:
            then(future)
        finally:
            if self._queue and not self.busy:
                self._begin_next()


def told(tell: "Callable[[CanvasdeskError], object]") -> "Then":
    """Return what follows from work whose failure somebody has to be told of."""

    def follow(outcome: "Future[Any]") -> None:
        try:
            outcome.result()
        except CanvasdeskError as error:
            tell(error)

    return follow


def logged(what: str) -> "Then":
    """Return what follows from work whose failure costs nobody anything: a line in the log."""
    return told(lambda error: _LOG.warning("%s", what, exc_info=error))
