"""Offers to take in what the copies hold that a sync tool left beside the file of a canvas."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.storage.files import ContentHash
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.keeping.disk_work import DiskWork, logged
from canvasdesk.ui.keeping.together import ask_what_to_keep, bring_in, counted, way_to
from canvasdesk.ui.messages import said
from canvasdesk.ui.notice import Notice, Topic

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.editing.merging import Merge
    from canvasdesk.storage.conflict_copies import Beside, ConflictCopy

_LATER_MS = 2000
"""How long one waits for the notice to be free, and for a copy that is still being written."""
_TRIES = 5


class OfferingCopies(QObject):
    """Offer one copy after another in the notice, whenever nothing worse is said there."""

    def __init__(
        self, widget: QWidget, desk: Desk, notice: Notice, state: Path, disk: DiskWork
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._desk = desk
        self._notice = notice
        self._state = state
        self._remembering = disk
        self._disk = DiskWork(self)
        self._beside: tuple[Beside, ...] = ()
        self._tries = 0
        self._waiting: list[ConflictCopy] = []
        self._put_off: set[ContentHash] = set()
        """What was offered here and is not to be offered again by this window."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._on_later)

    def look_at(self, beside: "tuple[Beside, ...]") -> None:
        """Read the files beside the canvas that may be copies of it."""
        self._beside, self._tries = beside, 0
        self._waiting.clear()
        self._read()

    def deal_with(self, content: ContentHash) -> None:
        """Offer no copy of this content any more: all of it is in the canvas."""
        from canvasdesk.storage.conflict_copies import remember_dealt_with

        self._put_off.add(content)
        self._waiting = [copy for copy in self._waiting if copy.content_hash != content]
        work = partial(remember_dealt_with, self._state, content)
        self._remembering.begin(work, logged("a copy could not be remembered"))

    def end(self) -> None:
        """Offer nothing any more; whoever made it calls this before dropping it."""
        self._later.stop()
        self._beside = ()
        self._disk.wait()

    def _read(self) -> None:
        from canvasdesk.storage.conflict_copies import read_copies

        if self._beside:
            document_id = self._desk.document.header.document_id
            work = partial(read_copies, self._beside, document_id, self._state)
            self._disk.begin(work, partial(self._on_read, self._beside))

    def _on_read(
        self, beside: "tuple[Beside, ...]", outcome: "Future[tuple[ConflictCopy, ...]]"
    ) -> None:
        copies = outcome.result()
        if beside is not self._beside:
            return
        self._waiting = [copy for copy in copies if copy.content_hash not in self._put_off]
        self._tries += 1
        if self._waiting:
            self._offer_next()
        elif self._tries < _TRIES:
            self._later.start(_LATER_MS)  # one may be being written

    def _on_later(self) -> None:
        if self._waiting:
            self._offer_next()
        else:
            self._read()

    def _offer_next(self) -> None:
        """Offer the first copy that holds something this canvas does not."""
        if self._desk.session.read_only or not self._notice.is_calm:
            self._later.start(_LATER_MS)
            return
        while self._waiting:
            copy = self._waiting.pop(0)
            merged = _merged(self._desk.document, copy.document)
            if not merged.clean or merged.document() != merged.mine:
                self._offer(copy)
                return

    def _offer(self, copy: "ConflictCopy") -> None:
        self._put_off.add(copy.content_hash)
        text = self.tr(
            "When folders were synchronized, another version of this canvas was left beside it: "
            "“{name}”. What it holds can be taken in."
        )
        self._notice.say(
            text.format(name=copy.path.name),
            self.tr("Take in"),
            partial(self._take_in, copy),
            put_away=partial(self._leave, copy),
            topic=Topic.COPY,
        )

    def _take_in(self, copy: "ConflictCopy") -> None:
        """Bring the canvas and its copy together, as one step to undo."""
        self._desk.session.flush()
        session = self._desk.session
        merged = _merged(session.document, copy.document)
        names = self.tr("This window"), self.tr("The copy")
        choices = ask_what_to_keep(merged, *names, self._widget.window())
        if choices is None or session.read_only:
            self._put_off.discard(copy.content_hash)
            self._offer(copy)
            return
        both, before = merged.document(choices), session.document
        try:
            patch = bring_in(self._desk, self.tr("Take in a copy"), both)
        except DocumentError as error:
            self._notice.say(said(error.code, error.parameters))
            return
        self.deal_with(copy.content_hash)
        text = self.tr("“{name}” is taken in; the copy itself is left as it is.")
        text = f"{text.format(name=copy.path.name)} {counted(before, both)}".strip()
        self._notice.say(text, *way_to(self._desk, patch), good=True)
        self._go_on()

    def _leave(self, copy: "ConflictCopy") -> None:
        """Ask about a copy no more that a person does not want taken in."""
        self.deal_with(copy.content_hash)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._later.start(_LATER_MS)


def _merged(mine: Document, theirs: Document) -> "Merge":
    from canvasdesk.editing.merging import common_base, merge

    return merge(common_base(mine, theirs), mine, theirs)
