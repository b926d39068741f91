"""The sentences of ``canvasdesk.messages`` in the window's language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from canvasdesk.errors import CanvasdeskError, FileError
from canvasdesk.messages import message, sentence


def explained(error: CanvasdeskError) -> str:
    """Return what to tell a person about an error."""
    text = message(error, QCoreApplication.translate)
    if not isinstance(error, FileError):
        return text
    about = QCoreApplication.translate("Messages", "{name}: {text}")
    return about.format(name=error.path.name, text=text)


def said(code: str, parameters: Mapping[str, object]) -> str:
    """Return the sentence for something that was mended, or only has to be known."""
    return sentence(code, parameters, QCoreApplication.translate)
