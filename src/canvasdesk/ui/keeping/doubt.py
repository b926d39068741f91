"""Whether a file did not seem to be as it was: until that is known, nothing is claimed of it."""

from PySide6.QtCore import QObject, Signal


class Doubt(QObject):
    """Tells that somebody looks at the file again."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._doubtful = False

    @property
    def is_there(self) -> bool:
        """Whether one cannot tell at the moment how it stands with the file."""
        return self._doubtful

    def tell(self, doubtful: bool) -> None:
        """Begin to doubt, or know again."""
        if doubtful != self._doubtful:
            self._doubtful = doubtful
            self.changed.emit()
