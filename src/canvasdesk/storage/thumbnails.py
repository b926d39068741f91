"""Small pictures of canvases in the cache, by the hash of the file they show.

They are painted elsewhere. A picture of other content has another name, so none is ever stale.
"""

from pathlib import Path

from canvasdesk.storage.files import ContentHash, read_file
from canvasdesk.storage.own_folders import failures, make_folder
from canvasdesk.storage.saving import Lasting, save

FOLDER = "thumbnails"
MOST_BYTES = 4 * 1024 * 1024
MOST = 100
"""How many are kept; the oldest go first."""


def thumbnail_path(cache: Path, content: ContentHash) -> Path:
    """Return where the picture of a file's content is, or would be."""
    return cache / FOLDER / f"{content}.png"


def read_thumbnail(cache: Path, content: ContentHash) -> bytes:
    """Return a picture's PNG bytes. Raises StorageError ``file.missing`` where there is none."""
    return read_file(thumbnail_path(cache, content), MOST_BYTES)


def keep_thumbnail(cache: Path, content: ContentHash, png: bytes) -> None:
    """Keep a picture, and let go of the oldest beyond ``MOST``. Raises StorageError."""
    folder = cache / FOLDER
    make_folder(folder)
    save(thumbnail_path(cache, content), png, lasting=Lasting.WHOLE)
    with failures(folder):
        kept = sorted(folder.glob("*.png"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in kept[MOST:]:
            path.unlink(missing_ok=True)
