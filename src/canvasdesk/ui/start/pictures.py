"""Paints canvases small for the start window, one between two events, so that it stays quick."""

import logging
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from canvasdesk.errors import CanvasdeskError, StorageError
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience
from canvasdesk.storage.files import ContentHash
from canvasdesk.ui.keeping.disk_work import told
from canvasdesk.ui.start.thumbnail import WIDTH_PX
from canvasdesk.ui.surroundings import Surroundings

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A canvas to be painted; ``content_hash`` is None for an example.

    What is open already comes as ``document``: then ``path`` is only a name for it.
    """

    path: Path
    content_hash: ContentHash | None
    document: Document | None = None


class Pictures(QObject):
    """Paint what is wanted and tell it, picture by picture."""

    painted = Signal(Path, QImage)

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._queue: deque[Wanted] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._paint_next)

    def paint(self, wanted: Iterable[Wanted]) -> None:
        """Paint these, and no others that were still waiting."""
        self._queue = deque(wanted)
        self._timer.start()

    def _paint_next(self) -> None:
        if not self._queue:
            self._timer.stop()
            return
        wanted = self._queue.popleft()
        try:
            image = self._picture(wanted)
        except CanvasdeskError as error:
            # A card without a picture says enough; opening it tells what is wrong.
            _LOG.info("%s was not painted: %s", wanted.path, error)
        else:
            self.painted.emit(wanted.path, image)

    def _picture(self, wanted: Wanted) -> QImage:
        # Pydantic, the importers and the painter are imported once the window can be seen.
        if wanted.document is not None:
            return self._drawn(wanted.document)
        if wanted.content_hash is None:
            from canvasdesk.storage.format import read_document

            return self._drawn(read_document(wanted.path).document)
        return self._kept(wanted.content_hash) or self._painted_anew(wanted.path)

    def _kept(self, content: ContentHash) -> QImage | None:
        from canvasdesk.storage.thumbnails import read_thumbnail

        if not content:
            return None
        try:
            png = read_thumbnail(self._around.folders.cache, content)
        except StorageError:
            return None
        image = QImage.fromData(png, "PNG")  # type: ignore[arg-type]  # only text works
        return None if image.isNull() else image

    def _painted_anew(self, path: Path) -> QImage:
        from canvasdesk.export.images import png_of
        from canvasdesk.storage.format import read_document
        from canvasdesk.storage.thumbnails import keep_thumbnail

        result = read_document(path)
        image = self._drawn(result.document)
        cache = self._around.folders.cache
        keep = partial(keep_thumbnail, cache, result.content_hash, png_of(image))
        not_kept = partial(_LOG.info, "the picture of %s was not kept: %s", path)
        self._around.disk.begin(keep, told(not_kept))
        return image

    def _drawn(self, document: Document) -> QImage:
        return drawn_for_the_start(document, self._around.typesetter)


def drawn_for_the_start(document: Document, typesetter: Typesetter) -> QImage:
    """Return a picture of a canvas as the start window shows it.

    That may stand on a wall: what is private is not on it.
    """
    from canvasdesk.conversion.pictures import picture_of
    from canvasdesk.export.raster import thumbnail

    view = View(audience=Audience.OTHERS)
    return thumbnail(picture_of(document, view, typesetter), 2 * WIDTH_PX)
