"""Keys that a field has no use for just now, so that the window may have them."""

from PySide6.QtGui import QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtWidgets import QLineEdit


def is_spare(event: QKeyEvent, written: QTextDocument | QLineEdit) -> bool:
    """Say whether a key takes back or does again, and nothing written here is there for that."""
    undoes, redoes = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return (event.matches(undoes) and not written.isUndoAvailable()) or (
        event.matches(redoes) and not written.isRedoAvailable()
    )
