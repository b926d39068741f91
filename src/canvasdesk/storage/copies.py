"""Copies of files as they were, kept before the program saves over something it had to mend."""

from pathlib import Path

from canvasdesk.errors import StorageError
from canvasdesk.storage.files import ABSENT, content_hash, read_file
from canvasdesk.storage.own_folders import make_folder
from canvasdesk.storage.saving import save

FOLDER = "kept"
_MOST_BYTES = 120
"""Of a file's own name, in its copy's."""


def keep_copy(path: Path, state: Path) -> Path:
    """Copy a file as it is to the state folder, and return where the copy is.

    The name holds the content's hash, so that one content is kept once. Raises StorageError.
    """
    data = read_file(path)
    folder = state / FOLDER
    # A name may have as many bytes as a file system takes, or bytes that are no text.
    stem = path.stem.encode(errors="ignore")[:_MOST_BYTES].decode(errors="ignore")
    copy = folder / f"{stem}-{content_hash(data)[:16]}{path.suffix[:16]}"
    make_folder(folder)
    try:
        save(copy, data, expected=ABSENT)
    except StorageError as error:
        if error.code == "save.unconfirmed":
            # Nothing may be saved over the file yet. What is written again is a new file.
            copy.unlink(missing_ok=True)
            raise StorageError("save.disk_fault", copy) from error
        if error.code != "save.exists" or read_file(copy) != data:
            raise
    return copy
