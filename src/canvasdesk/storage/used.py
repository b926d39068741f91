"""What was chosen last in the window's search box, by key, in the state folder.

The keys are the window's; nothing anybody wrote is among them.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from canvasdesk.errors import CanvasdeskError
from canvasdesk.storage.files import read_file
from canvasdesk.storage.json_text import parse_json
from canvasdesk.storage.own_folders import make_folder
from canvasdesk.storage.saving import Lasting, save

FILE = "used.json"
MOST = 30
_MOST_BYTES = 64 * 1024
_LONGEST_KEY = 200


def read_used(state: Path) -> tuple[str, ...]:
    """Return the keys, the last used first; a damaged list is as good as none."""
    path = state / FILE
    try:
        tree, _ = parse_json(read_file(path, _MOST_BYTES), path)
    except CanvasdeskError:
        return ()
    keys = tree.get("used") if isinstance(tree, dict) else None
    if not isinstance(keys, list):
        return ()
    sound = (key for key in keys if isinstance(key, str) and len(key) <= _LONGEST_KEY)
    return tuple(dict.fromkeys(sound))[:MOST]


def write_used(state: Path, keys: Sequence[str]) -> None:
    """Write the keys down, the last used first, as many as are kept. Raises StorageError."""
    make_folder(state)
    text = json.dumps({"used": list(keys[:MOST])}, indent=2)
    save(state / FILE, f"{text}\n".encode(), lasting=Lasting.WHOLE)
