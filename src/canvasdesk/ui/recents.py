"""The recent canvases: remembered when a canvas is opened or saved, painted for the start window.

Not being able to remember one costs nobody anything: it is logged, not told.
"""

from functools import partial
from pathlib import Path

from canvasdesk.model.document import Document
from canvasdesk.storage.files import ContentHash
from canvasdesk.storage.recent import RecentFile, remember
from canvasdesk.ui.keeping.disk_work import DiskWork, logged


def remember_canvas(
    disk: DiskWork, state: Path, path: Path, document: Document, content_hash: ContentHash
) -> None:
    """Put a canvas on top of the recent ones."""
    header = document.header
    entry = RecentFile(
        path.absolute(),
        header.title or path.stem,
        header.mode,
        header.document_id,
        content_hash,
    )
    told = logged(f"{path} could not be remembered")
    disk.begin(partial(remember, state, entry), told, replaces=("recent", entry.path))
