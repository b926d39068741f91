"""The keys people gave to actions themselves, in the state folder, by the actions' names.

What the names and the keys mean is for the window to say; here they are texts of bounded length.
"""

from collections.abc import Mapping
from pathlib import Path

from canvasdesk.storage.state_file import read_state, write_state

FILE = "shortcuts.json"
_LONGEST = 60

Chosen = Mapping[str, str]
"""By an action's name its keys; empty where it is to have none."""


def read_shortcuts(state: Path) -> Chosen:
    """Return what was chosen; what cannot be read is left out."""
    entries, _ = read_state(state / FILE, dict, "shortcuts")
    return {
        name: keys
        for name, keys in entries.items()
        if isinstance(keys, str) and len(keys) <= _LONGEST
    }


def write_shortcuts(state: Path, chosen: Chosen) -> None:
    """Write down what was chosen. Raises StorageError."""
    write_state(state / FILE, {"shortcuts": dict(sorted(chosen.items()))})
