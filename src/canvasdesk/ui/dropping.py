"""Files that are dropped on a window."""

from pathlib import Path

from PySide6.QtCore import QMimeData

PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif")


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the local files among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def picture_files(data: QMimeData) -> list[Path]:
    """Return the files that data names, where all of them are pictures; else none."""
    files = dropped_files(data)
    return files if all(file.suffix.lower() in PICTURE_SUFFIXES for file in files) else []


def other_files(data: QMimeData) -> list[Path]:
    """Return the files that a window opens: all, unless all are pictures, which go on notes."""
    return [] if picture_files(data) else dropped_files(data)
