"""What was chosen last in the window's search box, by key, in the state folder.

The keys are the window's; nothing anybody wrote is among them.
"""

from collections.abc import Sequence
from pathlib import Path

from canvasdesk.storage.state_file import read_state, write_state

FILE = "used.json"
MOST = 30
_LONGEST_KEY = 200


def read_used(state: Path) -> tuple[str, ...]:
    """Return the keys, the last used first; a damaged list is as good as none."""
    keys, _ = read_state(state / FILE, list, "used")
    sound = (key for key in keys if isinstance(key, str) and len(key) <= _LONGEST_KEY)
    return tuple(dict.fromkeys(sound))[:MOST]


def write_used(state: Path, keys: Sequence[str]) -> None:
    """Write the keys down, the last used first, as many as are kept. Raises StorageError."""
    write_state(state / FILE, {"used": list(keys[:MOST])})
