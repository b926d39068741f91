"""The user's folders: where canvases go, what the program remembers, what it can make again."""

import os
import warnings
from dataclasses import dataclass, replace
from pathlib import Path

from canvasdesk.storage.files import is_folder
from canvasdesk.storage.program import NAME

CANVASES = "Canvases"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the program keeps things; none of the folders need exist yet.

    ``canvases`` holds documents nobody chose a place for, ``state`` recent files, preferences and
    kept copies, ``cache`` what may be deleted at any time.
    """

    canvases: Path
    state: Path
    cache: Path


def user_folders() -> Folders:
    """Return the folders of the user who runs the program, as the system names them."""
    import platformdirs

    return Folders(
        platformdirs.user_documents_path() / CANVASES,
        platformdirs.user_state_path(NAME, appauthor=False),
        platformdirs.user_cache_path(NAME, appauthor=False),
    )


def runtime_folder() -> Path:
    """Return the folder for what lasts no longer than the user's session on this computer."""
    import platformdirs

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # where the system names none there is one in /tmp
        return platformdirs.user_runtime_path(NAME, appauthor=False)


def with_canvases(folders: Folders, wanted: str) -> Folders:
    """Return folders with canvases in the one wanted; unchanged where it is empty or unusable."""
    return replace(folders, canvases=Path(wanted)) if wanted and can_keep(wanted) else folders


def can_keep(folder: str) -> bool:
    """Say whether a folder is there and can be written to."""
    return is_folder(Path(folder)) and os.access(folder, os.W_OK | os.X_OK)
