"""The running program hears what later starts ask for. ``running`` says how the two speak.

Only the user can connect; still nothing that comes is trusted: it is bounded and checked.
"""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from canvasdesk.errors import StorageError
from canvasdesk.storage.own_folders import make_folder
from canvasdesk.ui.running import GO, MOST_BYTES, TAKEN, Start, decoded, is_whole

_PATIENCE_MS = 2000
_MOST_AT_ONCE = 16
_PROBE_MS = 200
_LOG = logging.getLogger(__name__)


class Listener(QObject):
    """Listen at a place for other starts. ``may_take`` says whether they are welcome now."""

    asked = Signal(object)
    """A Start that was taken over."""

    def __init__(
        self, place: Path, may_take: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._may_take = may_take
        self._calls = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    def listen(self) -> bool:
        """Begin, unless another program listens here already; return whether this one does now."""
        if self._server.isListening():
            return True
        try:
            make_folder(self._place.parent)
        except StorageError:
            _LOG.info("later starts are not heard", exc_info=True)
            return False
        name = str(self._place)
        # Qt would put its socket over another's.
        if self._place.exists() and not _is_left_behind(name):
            _LOG.info("later starts are heard by another program")
            return False
        QLocalServer.removeServer(name)
        self._server.listen(name)
        if not self._server.isListening():
            _LOG.info("later starts are not heard: %s", self._server.errorString())
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more, and leave nothing at the place."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if self._calls >= _MOST_AT_ONCE:
                socket.abort()
                socket.deleteLater()
                continue
            self._calls += 1
            call = _Call(socket, self._may_take)
            call.asked.connect(self.asked)
            socket.disconnected.connect(self._on_disconnected)
            socket.disconnected.connect(socket.deleteLater)

    def _on_disconnected(self) -> None:
        self._calls -= 1


class _Call(QObject):
    """One start that speaks to this program: its message, an answer, its word to go ahead."""

    asked = Signal(object)

    def __init__(self, socket: QLocalSocket, may_take: Callable[[], bool]) -> None:
        super().__init__(socket)
        self._socket = socket
        self._may_take = may_take
        self._heard = b""
        self._start: Start | None = None
        socket.setReadBufferSize(MOST_BYTES)
        socket.readyRead.connect(self._on_ready_read)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._hang_up)
        self._timer.start(_PATIENCE_MS)

    def _on_ready_read(self) -> None:
        self._heard += bytes(self._socket.readAll().data())
        if self._start is None:
            self._hear_message()
        elif self._heard == GO:
            start = self._start
            self._socket.disconnectFromServer()
            self.asked.emit(start)
        elif not GO.startswith(self._heard):
            self._hang_up()

    def _hear_message(self) -> None:
        if not is_whole(self._heard):
            return
        self._start = decoded(self._heard)
        self._heard = b""
        if self._start is None or not self._may_take():
            self._hang_up()
        else:
            self._socket.write(TAKEN)
            self._socket.flush()

    def _hang_up(self) -> None:
        self._socket.abort()


@contextmanager
def leave_to_come_forward(start: Start) -> Iterator[None]:
    """Have Qt come to the front inside as the desktop allowed the other start to."""
    given = {"XDG_ACTIVATION_TOKEN": start.activation_token, "DESKTOP_STARTUP_ID": start.startup_id}
    os.environ.update({name: value for name, value in given.items() if value})
    try:
        yield
    finally:
        for name in given:
            os.environ.pop(name, None)


def _is_left_behind(name: str) -> bool:
    """Say whether nobody is at a place any more, though there is a socket."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    there = socket.waitForConnected(_PROBE_MS)
    refused = socket.error() is QLocalSocket.LocalSocketError.ConnectionRefusedError
    socket.abort()
    return not there and refused
