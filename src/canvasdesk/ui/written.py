"""What was written in a field, as it was: Qt's ``toPlainText`` makes no-break spaces breakable."""

from PySide6.QtGui import QTextDocument


def written_in(document: QTextDocument) -> str:
    """Return the text of a field, with newlines between its lines."""
    return as_written(document.toRawText())


def as_written(raw: str) -> str:
    """Return a text as Qt holds it with newlines between its lines."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")
