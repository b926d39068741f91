"""The earlier saves of one canvas beside its window: listed, read and painted without a hitch.

What is read from the disk is read in a thread; pictures are painted one between two events, and
only of what somebody looks at.
"""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from canvasdesk.errors import CanvasdeskError
from canvasdesk.geometry.sheet import SHEET
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.storage.files import ContentHash
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.generations import Generation, generations_of
from canvasdesk.ui.empty_sheet import paint_papers
from canvasdesk.ui.foretaste import note_papers
from canvasdesk.ui.keeping.disk_work import DiskWork
from canvasdesk.ui.keeping.filing import Filing

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.storage.format import ReadResult

_MOST_WANTED = 12
"""How many pictures wait at most: what was scrolled past is forgotten."""
_MOST_WITH_TEXT = 60
"""Up to this many notes, a picture takes no longer than a hand notices."""
_LOG = logging.getLogger(__name__)


class EarlierSaves(QObject):
    """Knows what was kept of a canvas. Whoever makes it calls ``end`` before dropping it."""

    listed = Signal(list)
    """The saves, newest first; comes when they were asked for, and after each save."""
    failed = Signal(object)
    """The CanvasdeskError that kept something from being listed or read."""
    painted = Signal(str)
    """A content of which there is a picture now."""

    def __init__(
        self,
        filing: Filing,
        document: Callable[[], Document],
        folders: Callable[[], Folders],
        typesetter: Typesetter,
        width_px: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._filing, self._document, self._folders = filing, document, folders
        self._typesetter, self._width = typesetter, width_px
        self._disk = DiskWork(self)
        self._ended = self._listing = self._again = False
        self._pictures: dict[ContentHash, QImage] = {}
        self._wanted: list[Generation] = []
        self._in_hand: Generation | None = None
        self._unpainted: set[ContentHash] = set()
        """What could not be read; opening it tells why."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read_next)

    def ask(self) -> None:
        """Have the saves listed."""
        if self._listing:
            self._again = True
            return
        path = self._filing.path
        if path is None or self._ended:
            self.listed.emit([])
            return
        self._listing = True
        state, document_id = self._folders().state, self._document().header.document_id
        self._disk.begin(partial(generations_of, state, path, document_id), self._on_listed)

    def read(self, generation: Generation, then: Callable[["ReadResult"], object]) -> None:
        """Read one, and do with it what is to follow."""
        from canvasdesk.storage.format import read_document

        self._disk.begin(partial(read_document, generation.path), partial(self._on_read, then))

    def picture(self, generation: Generation) -> QImage | None:
        """Return a save drawn small; where it was not yet, it is painted soon."""
        content = generation.content_hash
        found = self._pictures.get(content)
        known = content in self._unpainted or generation in (self._in_hand, *self._wanted)
        if found is None and not known and not self._ended:
            self._wanted = [*self._wanted, generation][-_MOST_WANTED:]
            self._timer.start(0)
        return found

    def end(self) -> None:
        """Read nothing any more."""
        self._ended, self._again = True, False
        self._timer.stop()
        self._disk.wait()

    def _on_listed(self, outcome: "Future[Sequence[Generation]]") -> None:
        self._listing = False
        try:
            found = list(reversed(outcome.result()))
        except CanvasdeskError as error:
            self.failed.emit(error)
        else:
            there = {generation.content_hash for generation in found}
            self._pictures = {key: each for key, each in self._pictures.items() if key in there}
            self.listed.emit(found)
        again, self._again = self._again, False
        if again:
            self.ask()

    def _on_read(
        self, then: Callable[["ReadResult"], object], outcome: "Future[ReadResult]"
    ) -> None:
        try:
            result = outcome.result()
        except CanvasdeskError as error:
            self.failed.emit(error)
        else:
            if not self._ended:
                then(result)

    def _read_next(self) -> None:
        from canvasdesk.storage.format import read_document

        if self._wanted and self._in_hand is None:
            self._in_hand = self._wanted.pop(0)
            self._disk.begin(partial(read_document, self._in_hand.path), self._on_read_to_paint)

    def _on_read_to_paint(self, outcome: "Future[ReadResult]") -> None:
        generation, self._in_hand = self._in_hand, None
        if self._ended or generation is None:
            return
        try:
            image = drawn_small(outcome.result().document, self._typesetter, self._width)
        except CanvasdeskError as error:
            _LOG.info("%s was not painted: %s", generation.path, error)
            self._unpainted.add(generation.content_hash)
        else:
            self._pictures[generation.content_hash] = image
            self.painted.emit(generation.content_hash)
        self._timer.start(0)


def drawn_small(document: Document, typesetter: Typesetter, width_px: int) -> QImage:
    """Return a picture of a canvas, twice as wide for screens with fine pixels.

    A crowded one shows bare notes: their texts could not be seen, and would take long to set.
    """
    from canvasdesk.conversion.pictures import picture_of
    from canvasdesk.export.raster import thumbnail

    document = seen_by(document, Audience.OTHERS)  # as in all small pictures
    if len(document.notes) <= _MOST_WITH_TEXT:
        return thumbnail(picture_of(document, View(), typesetter), 2 * width_px)
    scale = 2 * width_px / SHEET.width
    image = QImage(2 * width_px, round(SHEET.height * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)  # its memory holds whatever was there
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        paint_papers(painter, note_papers(document))
    return image
