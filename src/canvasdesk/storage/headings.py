"""Into which blocks foreign headings went last, by what their spellings have in common.

They stand in the state folder. A damaged list is as good as none.
"""

from collections.abc import Mapping
from pathlib import Path

from canvasdesk.model.blocks import BlockId
from canvasdesk.storage.state_file import read_state, write_state

FILE = "headings.json"
MOST = 200
_LONGEST_KEY = 200


def read_headings(state: Path) -> Mapping[str, BlockId]:
    """Return the blocks by heading, those chosen last first."""
    blocks, _ = read_state(state / FILE, dict, "headings")
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
    write_state(state / FILE, {"headings": headings})
