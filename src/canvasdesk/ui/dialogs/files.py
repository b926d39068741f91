"""The desktop's own dialogs for choosing files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from canvasdesk.storage.files import is_file

_SUFFIXES = (".canvasdesk", ".json")
_IMPORTED = (
    *(".md", ".markdown", ".txt", ".bmml", ".json", ".canvas", ".csv", ".tsv"),
    *(".leancanvas", ".xml", ".pdf", ".png"),
)


def ask_what_to_open(parent: QWidget | None, folder: Path) -> list[Path]:
    """Return the canvases chosen; empty where none was."""
    title = QCoreApplication.translate("FileDialogs", "Open canvases")
    kinds = QCoreApplication.translate("FileDialogs", "Canvases")
    names, _ = QFileDialog.getOpenFileNames(
        parent, title, str(folder), f"{kinds} (*.canvasdesk *.json *.pdf *.png)"
    )
    return [Path(name) for name in names]


def ask_what_to_import(parent: QWidget | None, folder: Path) -> Path | None:
    """Return the file to import, or None where none was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Import")
    kinds = QCoreApplication.translate("FileDialogs", "Texts and canvases")
    every = QCoreApplication.translate("FileDialogs", "All files")
    patterns = " ".join(f"*{suffix}" for suffix in _IMPORTED)
    name, _ = QFileDialog.getOpenFileName(
        parent, title, str(folder), f"{kinds} ({patterns});;{every} (*)"
    )
    return Path(name) if name else None


def ask_which_photo(parent: QWidget | None) -> Path | None:
    """Return the photo to look at, or None where none was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Show a photo")
    kinds = QCoreApplication.translate("FileDialogs", "Pictures")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    name, _ = QFileDialog.getOpenFileName(
        parent, title, folder, f"{kinds} (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)"
    )
    return Path(name) if name else None


def ask_where_to_save(parent: QWidget | None, path: Path) -> Path | None:
    """Return where to save, with a suffix, or None where nothing was chosen."""
    return _asked(parent, path, QCoreApplication.translate("FileDialogs", "Save the canvas as"))


def ask_where_to_copy(parent: QWidget | None, path: Path) -> Path | None:
    """Return where a copy without private parts goes, or None where nothing was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Save a copy without private parts")
    return _asked(parent, path, title)


def _asked(parent: QWidget | None, path: Path, title: str) -> Path | None:
    kinds = QCoreApplication.translate("FileDialogs", "Canvases")
    name, _ = QFileDialog.getSaveFileName(
        parent, title, str(path), f"{kinds} (*.canvasdesk *.json)"
    )
    if not name:
        return None
    chosen = Path(name)
    return chosen if chosen.suffix in _SUFFIXES else chosen.with_name(f"{chosen.name}.canvasdesk")


def ask_where_to_write(parent: QWidget | None, path: Path, kind: str) -> Path | None:
    """Return where a file of another kind goes, with its suffix, or None where none was named.

    Where the suffix makes it the name of a file that is there, the desktop asks about that one.
    """
    title, suffix = QCoreApplication.translate("FileDialogs", "Save as"), path.suffix
    while True:
        name, _ = QFileDialog.getSaveFileName(parent, title, str(path), f"{kind} (*{suffix})")
        if not name:
            return None
        chosen = Path(name)
        if chosen.suffix.lower() == suffix:
            return chosen
        path = chosen.with_name(chosen.name + suffix)
        if not is_file(path):
            return path


def ask_for_a_picture(parent: QWidget | None, suffixes: Sequence[str]) -> Path | None:
    """Return the picture's file, or None where none was chosen."""
    title = QCoreApplication.translate("FileDialogs", "Choose a picture")
    kinds = QCoreApplication.translate("FileDialogs", "Pictures")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    patterns = " ".join(f"*{suffix}" for suffix in suffixes)
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, f"{kinds} ({patterns})")
    return Path(name) if name else None
