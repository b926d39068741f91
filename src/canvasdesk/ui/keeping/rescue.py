"""Documents written where they can be found again, when nothing else can be done for them."""

from datetime import datetime
from pathlib import Path

from canvasdesk.model.document import Document

_FOLDER = "recovery"


def write_rescue_copy(document: Document, state: Path) -> Path:
    """Write a document to the state folder, never beside its file; return where.

    Raises StorageError.
    """
    from canvasdesk.storage.copies import make_folder
    from canvasdesk.storage.files import ABSENT
    from canvasdesk.storage.format import document_bytes
    from canvasdesk.storage.names import suggested_name, unused_path
    from canvasdesk.storage.saving import save

    folder = state / _FOLDER
    make_folder(folder)
    name = Path(suggested_name(document.header.title))
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H%M%S")
    path = unused_path(folder, f"{name.stem} {stamp}{name.suffix}")
    save(path, document_bytes(document), expected=ABSENT)
    return path
