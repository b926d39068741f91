"""Names for files that nobody named: safe on Linux, Windows and macOS alike."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from canvasdesk.storage.format import SUFFIX

UNTITLED = "canvas"

_MOST_BYTES = 120
"""Far below the 255 that file systems take, and short enough for Windows' whole paths."""

_NOT_ALLOWED = re.compile(r'[<>:"/\\|?*]')
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)


def suggested_name(title: str) -> str:
    """Return a file's name, suffix included, for a canvas of a title."""
    visible = "".join(
        " " if unicodedata.category(sign)[0] in "CZ" else sign
        for sign in unicodedata.normalize("NFC", title)
    )
    name = " ".join(_NOT_ALLOWED.sub(" ", visible).split())
    name = name.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    if name.split(".")[0].strip().lower() in _RESERVED:
        name = f"{name}_"
    return f"{name or UNTITLED}{SUFFIX}"


def unused_path(folder: Path, name: str, taken: Callable[[Path], bool] = Path.exists) -> Path:
    """Return a path in a folder that no file has: ``name``, or ``name 2``, ``name 3`` and so on."""
    path = folder / name
    number = 2
    while taken(path):
        path = folder / f"{Path(name).stem} {number}{Path(name).suffix}"
        number += 1
    return path
