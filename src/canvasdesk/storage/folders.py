"""The user's folders: where canvases go, what the program remembers, what it can make again."""

from dataclasses import dataclass
from pathlib import Path

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
