"""Whether a text that is open says something that the document does not have yet."""

from PySide6.QtCore import QObject, QTimer, Signal

from canvasdesk.ui.session import Session

_SOON_MS = 100
"""After a key: soon enough to be told, and not at each letter."""


class OpenTexts(QObject):
    """Look at one session's open texts while somebody writes."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._differ = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        session.typed.connect(self._look_soon)
        session.document_changed.connect(self._on_document_changed)

    @property
    def differ(self) -> bool:
        """Whether there is something that only its recovery copy has."""
        return self._differ

    def _look_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start(_SOON_MS)

    def _on_document_changed(self) -> None:
        if self._differ:
            self._look()  # what was committed may be saved in a moment
        else:
            self._look_soon()

    def _look(self) -> None:
        differ = self._session.with_open_texts() != self._session.document
        if differ != self._differ:
            self._differ = differ
            self.changed.emit()
