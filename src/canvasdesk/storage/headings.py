"""Into which blocks foreign headings went last, by what their spellings have in common.

They stand in the state folder. A damaged list is as good as none.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.blocks import BlockId
from canvasdesk.storage.files import read_file
from canvasdesk.storage.json_text import parse_json
from canvasdesk.storage.own_folders import make_folder
from canvasdesk.storage.saving import save

FILE = "headings.json"
MOST = 200
_MOST_BYTES = 256 * 1024
_LONGEST_KEY = 200


def read_headings(state: Path) -> Mapping[str, BlockId]:
    """Return the blocks by heading, those chosen last first."""
    path = state / FILE
    try:
        tree, _ = parse_json(read_file(path, _MOST_BYTES), path)
    except CanvasdeskError:
        return {}
    blocks = tree.get("headings") if isinstance(tree, dict) else None
    if not isinstance(blocks, dict):
        return {}
    known = {
        key: BlockId(block)
        for key, block in blocks.items()
        if isinstance(block, str) and block in set(BlockId) and len(key) <= _LONGEST_KEY
    }
    return dict(list(known.items())[:MOST])


def write_headings(state: Path, chosen: Mapping[str, BlockId | None]) -> None:
    """Write down what was chosen, before what was known; None forgets one. Raises StorageError."""
    known = {key: block for key, block in read_headings(state).items() if key not in chosen}
    kept = {key: block for key, block in chosen.items() if block and len(key) <= _LONGEST_KEY}
    headings = dict(list({**kept, **known}.items())[:MOST])
    make_folder(state)
    text = json.dumps({"headings": headings}, indent=2, ensure_ascii=False)
    save(state / FILE, f"{text}\n".encode())
