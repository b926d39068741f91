"""What the user prefers.

A few values, checked by hand: the theme is needed before the first window is painted, and
pydantic would take as long to import as the window takes to show. A new one is a field with a
default that is a bool, a ``StrEnum`` or a text; what is read has to be of the same kind.
"""

from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from canvasdesk.storage.problems import Problem
from canvasdesk.storage.state_file import read_state, write_state

FILE = "preferences.json"


class Theme(StrEnum):
    """How the window looks; the paper stays paper."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Movement(StrEnum):
    """Whether things glide to their place."""

    SYSTEM = "system"
    OFF = "off"
    ON = "on"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What is preferred; an empty text leaves it to the system.

    ``language`` is a BCP 47 tag for the window, ``paper`` the name of the first one offered,
    ``canvases`` the folder that new canvases go to. ``guide`` asks beside a new canvas;
    ``hints`` says in the status bar what a canvas may lack.
    """

    saving_as_you_work: bool = True
    theme: Theme = Theme.SYSTEM
    language: str = ""
    movement: Movement = Movement.SYSTEM
    paper: str = ""
    canvases: str = ""
    spelling: bool = True
    guide: bool = True
    hints: bool = True


def read_preferences(state: Path) -> tuple[Preferences, tuple[Problem, ...]]:
    """Return the preferences; what cannot be taken is at its default and comes as a problem."""
    path = state / FILE
    tree, sound = read_state(path, dict)
    if not sound:
        return Preferences(), (Problem("preferences.damaged", str(path)),)
    defaults = asdict(Preferences())
    known = {name: tree[name] for name in defaults if name in tree}
    taken = {name: _of_kind(defaults[name], value) for name, value in known.items()}
    problems = tuple(Problem("preferences.damaged", n) for n, v in taken.items() if v is None)
    return Preferences(**{n: v for n, v in taken.items() if v is not None}), problems


def write_preferences(state: Path, preferences: Preferences) -> None:
    """Write the preferences. Raises StorageError."""
    write_state(state / FILE, asdict(preferences))


def _of_kind(default: Any, value: Any) -> Any:
    """Return a value as the kind that its default is of, or None where it is no such thing."""
    match default:
        case bool():
            return value if isinstance(value, bool) else None
        case StrEnum():
            kind = type(default)
            return kind(value) if isinstance(value, str) and value in set(kind) else None
        case _:
            return value if isinstance(value, str) else None
