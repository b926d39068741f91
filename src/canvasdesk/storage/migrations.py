"""From the trees of older versions of the file to the one this program reads.

The history of the format:

1. The first version.

``format_version`` rises only when an older program would misread or lose something. Each rise
adds one step here, a folder of files in ``tests/golden/format`` that stays for ever, and a line
above. A step is a pure function: it takes a tree and returns a new one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from canvasdesk.storage.shapes import VERSION

Tree = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """Leads from ``version`` to the next one. ``name`` says what changed."""

    version: int
    name: str
    migrate: Callable[[Tree], Tree]


STEPS: tuple[Step, ...] = ()


def migrated(
    tree: Tree, version: int, steps: Sequence[Step] = STEPS, current: int = VERSION
) -> Tree:
    """Return the tree of a file of ``version`` as a file of ``current`` would hold it.

    Raises ValueError where the steps have a gap: that is a fault of the program, not of a file.
    """
    if [step.version for step in steps] != list(range(1, current)):
        raise ValueError("the migrations do not lead from each version to the next")
    for step in steps[version - 1 :]:
        tree = step.migrate(tree)
    return tree
