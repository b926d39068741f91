"""The recent canvases: remembered when a canvas is opened or saved, painted for the start window.

Not being able to remember one costs nobody anything: it is logged, not told.
"""

import logging
from pathlib import Path

from canvasdesk.errors import StorageError
from canvasdesk.model.document import Document
from canvasdesk.storage.files import ContentHash
from canvasdesk.storage.recent import RecentFile, remember

_LOG = logging.getLogger(__name__)


def remember_canvas(state: Path, path: Path, document: Document, content_hash: ContentHash) -> None:
    """Put a canvas on top of the recent ones."""
    header = document.header
    entry = RecentFile(
        path.absolute(),
        header.title or path.stem,
        header.mode,
        header.document_id,
        content_hash,
    )
    try:
        remember(state, entry)
    except StorageError:
        _LOG.warning("%s could not be remembered", path, exc_info=True)
