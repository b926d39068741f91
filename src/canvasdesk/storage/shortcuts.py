"""The keys people gave to actions themselves, in the state folder, by the actions' names.

What the names and the keys mean is for the window to say; here they are texts of bounded length.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from canvasdesk.errors import CanvasdeskError
from canvasdesk.storage.files import read_file
from canvasdesk.storage.json_text import parse_json
from canvasdesk.storage.own_folders import make_folder
from canvasdesk.storage.saving import save

FILE = "shortcuts.json"
_MOST_BYTES = 64 * 1024
_LONGEST = 60

Chosen = Mapping[str, str]
"""By an action's name its keys; empty where it is to have none."""


def read_shortcuts(state: Path) -> Chosen:
    """Return what was chosen; what cannot be read is left out."""
    path = state / FILE
    try:
        tree, _ = parse_json(read_file(path, _MOST_BYTES), path)
    except CanvasdeskError:
        return {}
    entries = tree.get("shortcuts") if isinstance(tree, dict) else None
    if not isinstance(entries, dict):
        return {}
    return {
        name: keys
        for name, keys in entries.items()
        if isinstance(keys, str) and len(keys) <= _LONGEST
    }


def write_shortcuts(state: Path, chosen: Chosen) -> None:
    """Write down what was chosen. Raises StorageError."""
    make_folder(state)
    text = json.dumps({"shortcuts": dict(sorted(chosen.items()))}, indent=2)
    save(state / FILE, f"{text}\n".encode())
