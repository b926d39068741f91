"""The words a person added to those the spelling knows: one a line, in the state folder."""

from pathlib import Path

from canvasdesk.errors import CanvasdeskError
from canvasdesk.storage.files import read_file

FILE = "words.txt"
_MOST_BYTES = 1024 * 1024


def own_words(state: Path) -> list[str]:
    """Return the words in the order they were added. Raises StorageError."""
    try:
        data = read_file(state / FILE, _MOST_BYTES)
    except CanvasdeskError as error:
        if error.code == "file.missing":
            return []
        raise
    return data.decode(errors="replace").split()


def add_own_word(state: Path, word: str) -> None:
    """Add a word, unless it is there. Raises StorageError."""
    from canvasdesk.storage.own_folders import make_folder
    from canvasdesk.storage.saving import save

    words = own_words(state)
    if word not in words:
        make_folder(state)
        save(state / FILE, "".join(f"{each}\n" for each in (*words, word)).encode())
