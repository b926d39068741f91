"""The canvas that new ones begin like, if somebody chose one: a file for each mode.

What goes into it is for ``editing.beginning`` to say.
"""

from pathlib import Path

from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.storage.own_folders import failures, make_folder
from canvasdesk.storage.saving import save


def starting_point_path(state: Path, mode: Mode) -> Path:
    """Return where the starting point of a mode is kept."""
    return state / f"starting-point-{mode.value}.canvasdesk"


def read_starting_point(state: Path, mode: Mode) -> Document | None:
    """Return what new canvases of a mode begin like; None where nobody chose it.

    Raises StorageError and FormatError as ``read_document`` does.
    """
    path = starting_point_path(state, mode)
    return read_document(path).document if path.exists() else None


def write_starting_point(state: Path, document: Document) -> None:
    """Have new canvases of the document's mode begin like it. Raises StorageError."""
    path = starting_point_path(state, document.mode)
    make_folder(state)
    save(path, document_bytes(document))


def forget_starting_point(state: Path, mode: Mode) -> bool:
    """Have new canvases of a mode begin plain; return whether they did not. Raises StorageError."""
    path = starting_point_path(state, mode)
    was_chosen = path.exists()
    with failures(path):
        path.unlink(missing_ok=True)
    return was_chosen
