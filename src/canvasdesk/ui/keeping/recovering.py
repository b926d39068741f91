"""What becomes of copies that were left behind: opened again, compared, put aside by a decision.

How copies come to be is in ``recovery``. The windows are the program's: it says how one is shown.
"""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.storage.files import ContentHash
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.recovery import RecoveryCopy, copies_found, read_copy
from canvasdesk.ui.keeping.disk_work import DiskWork, logged
from canvasdesk.ui.keeping.together import ask_what_to_keep, bring_in
from canvasdesk.ui.messages import explained, said
from canvasdesk.ui.notice import Topic

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.storage.format import ReadResult
    from canvasdesk.ui.start.window import StartWindow
    from canvasdesk.ui.workplace import Workplace

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Desktop:
    """What the program does with its windows for whoever recovers."""

    show: "Callable[[Document], Workplace]"
    """Shows a document in a window of its own."""
    holds: Callable[[Path], bool]
    """Says whether a file is open in one of the windows."""
    say: Callable[..., object]
    """Tells a person something, with a remedy, where that is seen; ``good`` news are calm."""


class Recovering(QObject):
    """Do with recovery copies what a person decides."""

    changed = Signal()
    """There are other copies to be found than before."""

    def __init__(self, folders: Folders, disk: DiskWork, desktop: Desktop, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._disk, self._desktop = folders.state, disk, desktop

    def serve(self, start: "StartWindow") -> None:
        """Do what is wanted of the copies that a start window shows."""
        start.recover_requested.connect(self.recover)
        start.compare_requested.connect(self.compare)
        start.aside_requested.connect(self.put_aside)
        start.back_requested.connect(self.bring_back)
        start.open_aside_requested.connect(self.recover_aside)

    def recover(self, path: Path) -> None:
        """Open a copy's document in a window, as a change of its file where that is as it was."""
        from canvasdesk.storage.open_copy import OpenCopy

        copy = OpenCopy(path)
        try:
            found = copy.claimed()
        except CanvasdeskError as error:
            self._desktop.say(_words(error))
            self.changed.emit()
            return
        if found.result is None:
            return
        is_open = found.base is not None and self._desktop.holds(found.base)
        place = self._desktop.show(found.result.document)
        text = self._put_in(place, found, found.result.document, is_open=is_open)
        place.recovery.take_over(copy)
        if not place.session.read_only:
            place.notice.say(text, good=True)

    def _put_in(
        self, place: "Workplace", found: RecoveryCopy, document: Document, *, is_open: bool
    ) -> str:
        """Give a window a copy's document and its file, and return what to say of that."""
        head, filing = found.head, place.filing
        if head is None or head.base is None:
            filing.adopt(document, saved=False)
            if filing.as_you_work:
                return self.tr("Here it is as it was before the program ended.")
            return self.tr("Here it is as it was before the program ended. Save it to keep it.")
        if is_open:
            filing.adopt(document, saved=False)
            return self.tr(
                "Its file is open in another window, so this is a canvas of its own now. Copy from "
                "it what you need."
            )
        file = _read(head.base)
        if file is not None and head.is_based_on(file.content_hash):
            name = self.tr("Bring back what was not saved")
            filing.recover(document, head.base, file, name)
            return self.tr(
                "Here it is as it was before the program ended. The file as it is now is kept."
            )
        from canvasdesk.editing.merging import common_base

        there = file.document if file is not None else Document(FrozenMap())
        shared = self._earlier(head.base, head.base_hash, document) if file is not None else None
        shared = shared or common_base(document, there)
        filing.recover_beside(document, head.base, head.base_hash, shared)
        return self.tr(
            "Its file was changed since then, or is gone. Nothing is saved over it before you "
            "choose."
        )

    def _earlier(self, path: Path, content: ContentHash, document: Document) -> Document | None:
        """Return what a copy was made from, where an earlier save holds that still."""
        from canvasdesk.storage.generations import generations_of

        try:
            kept = generations_of(self._state, path, document.header.document_id)
        except CanvasdeskError:
            return None
        same = next((each for each in kept if each.content_hash == content), None)
        result = _read(same.path) if same is not None else None
        return result.document if result is not None and not result.newer else None

    def offer(self, place: "Workplace") -> None:
        """Say in a window that was given a file that there is more of it than the file has."""
        path = place.filing.path
        if path is None:
            return
        file = os.path.realpath(path)  # it may have been opened by another name then
        found = next((c for c in copies_found(self._state) if _is_of(c, file) and c.result), None)
        if found is None or found.head is None:
            return
        from canvasdesk.ui.moments import in_words

        when, held = in_words(found.written), place.filing.held
        based = held is not None and found.head.is_based_on(place.filing.content_hash)
        if held is not None and based and not place.session.read_only:
            text = self.tr("Changes from {when} were not saved before the program ended.")
            self._offer_back(place, found.path, held, text.format(when=when))
        else:
            text = self.tr("There are changes from {when} that this file does not have.")
            show = partial(self.compare, found.path)
            words = text.format(when=when)
            place.notice.say(words, self.tr("Compare…"), show, topic=Topic.FOUND)

    def _offer_back(self, place: "Workplace", path: Path, held: Document, text: str) -> None:
        """Offer what was changed of ``held`` before the program ended."""
        bring = partial(self._bring_back, place, path, held, text)
        place.notice.say(text, self.tr("Bring them back"), bring, topic=Topic.FOUND)

    def mention(self, show: Callable[[], object]) -> None:
        """Say that there is more to recover, where no window was opened for it or offers it."""
        found = copies_found(self._state)
        offered = any(copy.base is not None and self._desktop.holds(copy.base) for copy in found)
        if found and not offered:
            text = self.tr("Some canvases were not saved before the program ended.")
            self._desktop.say(text, self.tr("Show them"), show)

    def _bring_back(self, place: "Workplace", path: Path, held: Document, text: str) -> None:
        """Bring a copy's changes of ``held`` into a window's document, as one step to undo.

        What was written there since it was offered stays.
        """
        from canvasdesk.storage.open_copy import OpenCopy

        copy = OpenCopy(path)
        place.session.flush()
        try:
            found = copy.claimed()
            if found.result is None:
                return
            both = self._with(place, held, found.result.document)
            if both is None:
                copy.close()
                self._offer_back(place, path, held, text)
                return
            bring_in(place.view.desk, self.tr("Bring back what was not saved"), both)
        except CanvasdeskError as error:
            copy.close()
            place.notice.say(_words(error))
        else:
            place.recovery.take_over(copy)

    def _with(self, place: "Workplace", held: Document, copied: Document) -> Document | None:
        """Return a window's document with a copy's changes; None where nobody chose."""
        from canvasdesk.editing.merging import merge

        if place.session.document == held:
            return copied
        merged = merge(held, place.session.document, copied)
        names = self.tr("This window"), self.tr("What was not saved")
        choices = ask_what_to_keep(merged, *names, place.window())
        return None if choices is None else merged.document(choices)

    def compare(self, path: Path) -> None:
        """Show how a copy differs from its file, and open it if that is wanted then."""
        from canvasdesk.storage.format import read_document
        from canvasdesk.ui.dialogs.comparing import CompareDialog

        found = read_copy(path)
        if found.result is None or found.base is None:
            return
        try:
            file = read_document(found.base)
        except CanvasdeskError as error:
            self._desktop.say(explained(error))
            return
        dialog = CompareDialog(found.title, found.result.document, file.document)
        if dialog.exec():
            self.recover(path)

    def put_aside(self, path: Path) -> None:
        """Have a copy out of the way; for thirty days it can be had back."""
        from canvasdesk.storage.put_aside import put_aside

        self._disk.begin(partial(put_aside, path, datetime.now(UTC)), self._on_put_aside)

    def _on_put_aside(self, outcome: "Future[Path]") -> None:
        try:
            aside = outcome.result()
        except CanvasdeskError as error:
            self._desktop.say(_words(error))
        else:
            text = self.tr("The copy is put aside. For 30 days you can have it back.")
            back = partial(self.bring_back, aside)
            self._desktop.say(text, self.tr("Undo"), back, good=True)
        self.changed.emit()

    def bring_back(self, aside: Path) -> None:
        """Have a copy that was put aside among those that can be recovered again."""
        self._take_back(aside, _pass)

    def recover_aside(self, aside: Path) -> None:
        """Open a copy that was put aside: it is back with that, and goes with a save."""
        self._take_back(aside, self.recover)

    def _take_back(self, aside: Path, then: Callable[[Path], object]) -> None:
        from canvasdesk.storage.put_aside import take_back

        self._disk.begin(partial(take_back, aside), partial(self._on_taken_back, then))

    def _on_taken_back(self, then: Callable[[Path], object], outcome: "Future[Path]") -> None:
        try:
            path = outcome.result()
        except CanvasdeskError as error:
            self._desktop.say(_words(error))
        else:
            then(path)
        self.changed.emit()

    def tidy(self) -> None:
        """Let go of what was put aside long ago, beside all else that is done."""
        from canvasdesk.storage.put_aside import let_old_ones_go

        work = partial(let_old_ones_go, self._state, datetime.now(UTC))
        self._disk.begin(work, logged("old copies were not removed"))


def _is_of(copy: RecoveryCopy, file: str) -> bool:
    """Say whether a copy is one of a file, which is given as where it really is."""
    return copy.base is not None and os.path.realpath(copy.base) == file


def _words(error: CanvasdeskError) -> str:
    """Return what is wrong with a copy. The name of its file tells nobody anything."""
    return said(error.code, error.parameters)


def _pass(_path: Path) -> None:
    """Do nothing more with a copy that is back."""


def _read(path: Path) -> "ReadResult | None":
    """Return what a file holds; None where that cannot be had."""
    from canvasdesk.storage.format import read_document

    try:
        return read_document(path)
    except CanvasdeskError:
        _LOG.info("%s cannot be read", path, exc_info=True)
        return None
