"""One save from beginning to end, done in a thread: it knows values only, and no window."""

import logging
from dataclasses import dataclass
from pathlib import Path

from canvasdesk.errors import StorageError
from canvasdesk.model.document import Document
from canvasdesk.storage.files import ContentHash
from canvasdesk.storage.folders import Folders

# What writes is imported when something is written: it is not needed for the first picture.

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Written:
    """Where a document is now, and the hash of that file."""

    path: Path
    content_hash: ContentHash
    to_confirm: tuple[Path, ...] = ()
    """What was in the file before and is kept: nobody has to wait until the disk confirms it."""


@dataclass(frozen=True, slots=True)
class WriteOut:
    """What is written where.

    Without a ``path``, it is a new file in the folder for canvases, called ``name``. ``expected``
    is what the file is known to hold, None to write over anything. With ``renamed``, the file takes
    its ``name`` afterwards, where the disk can do that without a risk for another file.
    """

    document: Document
    path: Path | None
    expected: ContentHash | None
    name: str
    folders: Folders
    renamed: bool = False
    copy_first: bool = False
    """Whether the file as it is has to be kept, because the program mended what it read."""
    parting: bool = False
    """Whether it is agreed that other names of the file (hard links) keep what it holds now."""

    def run(self) -> Written:
        """Write it. Raises StorageError and FormatError like ``saving.save``.

        ``save.linked`` comes before anything is written: see ``parting``.
        """
        from canvasdesk.storage.copies import keep_copy
        from canvasdesk.storage.format import checked_bytes
        from canvasdesk.storage.generations import keeping, place_of
        from canvasdesk.storage.leftovers import remove_leftovers, remove_leftovers_beside
        from canvasdesk.storage.saving import count_names, save

        path, state = self.path or self._new_path(), self.folders.state
        names = count_names(path)
        if names > 1 and not self.parting:
            raise StorageError("save.linked", path, count=names)
        if self.copy_first:
            keep_copy(path, state)
        data = checked_bytes(self.document, path)
        with keeping(state, path, data, self.document, self.expected) as kept:
            content = save(path, data, self.expected)
        if self.renamed:
            path = self._given_its_name(path)
        place = place_of(state, path)  # they have followed the name
        remove_leftovers_beside(path)
        for folder in (state, place):
            remove_leftovers(folder)
        return Written(path, content, tuple(place / each.name for each in kept))

    def _new_path(self) -> Path:
        from canvasdesk.storage.saving import make_folder_for_documents

        folder = self.folders.canvases
        make_folder_for_documents(folder)
        return self._unused(folder)

    def _given_its_name(self, path: Path) -> Path:
        from canvasdesk.storage.generations import follow
        from canvasdesk.storage.saving import move

        try:
            new = self._unused(path.parent)
            move(path, new)
        except StorageError:
            _LOG.info("%s keeps its name", path, exc_info=True)
            return path
        follow(self.folders.state, path, new)
        return new

    def _unused(self, folder: Path) -> Path:
        from canvasdesk.storage.names import suggested_name, unused_path
        from canvasdesk.storage.saving import refusals

        with refusals(folder):
            return unused_path(folder, suggested_name(self.name))
