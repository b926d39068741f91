"""Small JSON files in the state folder, by which the program remembers something for its user.

How they are read and written is here, for all of them; the module that has one knows what is in
it. Some are read before the first window is painted, so that only writing imports what it needs.
"""

from pathlib import Path
from typing import Any, TypeVar

from canvasdesk.errors import CanvasdeskError
from canvasdesk.storage.files import read_file
from canvasdesk.storage.json_text import parse_json

_MOST_BYTES = 1024 * 1024
_Kind = TypeVar("_Kind", dict[str, Any], list[Any])


def read_state(path: Path, kind: type[_Kind], under: str = "") -> tuple[_Kind, bool]:
    """Return what a file holds under a name, or all of it, and whether it could be read.

    What cannot be read, or is of another kind, is as good as empty. A file that is not there yet
    is empty, and nothing is wrong with it.
    """
    try:
        tree, _ = parse_json(read_file(path, _MOST_BYTES), path)
    except CanvasdeskError as error:
        return kind(), error.code == "file.missing"
    if under:
        tree = tree.get(under) if isinstance(tree, dict) else None
    return (tree, True) if isinstance(tree, kind) else (kind(), False)


def write_state(path: Path, tree: dict[str, Any]) -> None:
    """Put a tree in place of what a file holds: it is there whole or not at all.

    Raises StorageError.
    """
    from canvasdesk.storage.own_folders import make_folder
    from canvasdesk.storage.saving import Lasting, save
    from canvasdesk.storage.writing import bytes_of

    make_folder(path.parent)
    save(path, bytes_of(tree), lasting=Lasting.WHOLE)
