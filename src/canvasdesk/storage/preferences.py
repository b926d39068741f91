"""What the user prefers.

Three values, checked by hand: the theme is needed before the first window is painted, and
pydantic would take as long to import as the window takes to show.
"""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from canvasdesk.errors import CanvasdeskError
from canvasdesk.storage.files import read_file
from canvasdesk.storage.json_text import parse_json
from canvasdesk.storage.problems import Problem

FILE = "preferences.json"
_MOST_BYTES = 1024 * 1024


class Theme(StrEnum):
    """How the window looks; the paper stays paper."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """``language`` is a BCP 47 tag for the window; empty follows the system."""

    saving_as_you_work: bool = True
    theme: Theme = Theme.SYSTEM
    language: str = ""


def read_preferences(state: Path) -> tuple[Preferences, tuple[Problem, ...]]:
    """Return the preferences; what cannot be taken is at its default and comes as a problem."""
    path = state / FILE
    try:
        tree, _ = parse_json(read_file(path, _MOST_BYTES), path)
    except CanvasdeskError as error:
        missing = error.code == "file.missing"
        return Preferences(), () if missing else (Problem("preferences.damaged", str(path)),)
    if not isinstance(tree, dict):
        return Preferences(), (Problem("preferences.damaged", str(path)),)
    known = {name: tree[name] for name in asdict(Preferences()) if name in tree}
    taken = {name: value for name, value in known.items() if _is_valid(name, value)}
    problems = tuple(Problem("preferences.damaged", name) for name in known.keys() - taken.keys())
    if "theme" in taken:
        taken["theme"] = Theme(taken["theme"])
    return Preferences(**taken), problems


def write_preferences(state: Path, preferences: Preferences) -> None:
    """Write the preferences. Raises StorageError."""
    # Reading comes before the first window; writing can wait for what it needs.
    from canvasdesk.storage.copies import make_folder
    from canvasdesk.storage.saving import save

    make_folder(state)
    text = json.dumps(asdict(preferences), indent=2)
    save(state / FILE, f"{text}\n".encode())


def _is_valid(name: str, value: Any) -> bool:
    match name:
        case "saving_as_you_work":
            return isinstance(value, bool)
        case "theme":
            return isinstance(value, str) and value in set(Theme)
        case _:
            return isinstance(value, str)
