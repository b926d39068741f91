"""The hints for one canvas as it is now, worked out a moment after it was changed."""

from PySide6.QtCore import QObject, QTimer, Signal

from canvasdesk.method.hints import Hint, Hints, grouped, hints
from canvasdesk.ui.preferences import LivePreferences
from canvasdesk.ui.session import Session

_REST_MS = 150
"""How long a canvas rests before it is looked at: a drag or a run of undos is one change."""


class HintSource(QObject):
    """Holds the hints for a session's document; none where they are not wanted."""

    changed = Signal()

    def __init__(self, session: Session, preferences: LivePreferences) -> None:
        super().__init__(session)
        self._session, self._preferences = session, preferences
        self._now = Hints()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.refresh)
        session.document_changed.connect(lambda _patch: self._rest.start())
        session.document_opened.connect(self._rest.start)
        preferences.changed.connect(self.refresh)
        self._rest.start()

    @property
    def given(self) -> tuple[tuple[Hint, ...], ...]:
        """The hints to be told of, each by itself or all of a kind."""
        return grouped(self._now.given)

    @property
    def dismissed(self) -> tuple[tuple[Hint, ...], ...]:
        """The hints that were dismissed, told of alike."""
        return grouped(self._now.dismissed)

    @property
    def too_early(self) -> bool:
        """Whether the canvas has too few notes for any hint."""
        return self._now.too_early

    @property
    def wanted(self) -> bool:
        """Whether somebody wants hints at all."""
        return self._preferences.now.hints

    def want(self) -> None:
        """Have hints from now on."""
        self._preferences.change(hints=True)

    def refresh(self) -> None:
        """Look at the canvas now."""
        self._rest.stop()
        found = hints(self._session.document) if self.wanted else Hints()
        if found != self._now:
            self._now = found
            self.changed.emit()
