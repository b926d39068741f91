"""What follows when another program changed the file of a canvas, moved it or took it away.

Nothing is lost on either side: what is here and what came are brought together, as one step to
undo. Where both changed the same, a person chooses, and saving waits. ``watching`` says what is in
the file; the merge itself is ``editing.merging``.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from canvasdesk.errors import CanvasdeskError, DocumentError, StorageError
from canvasdesk.model.document import Document
from canvasdesk.storage.files import ABSENT
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.text_aside import composes, may_stay_open, put_text_aside
from canvasdesk.ui.file_commands import FileCommands
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.keeping.offering_copies import OfferingCopies
from canvasdesk.ui.keeping.together import ask_what_to_keep, bring_in, counted, way_to
from canvasdesk.ui.keeping.watching import Watch
from canvasdesk.ui.messages import said
from canvasdesk.ui.notice import Notice, Topic
from canvasdesk.ui.session import Session
from canvasdesk.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from canvasdesk.editing.merging import Merge
    from canvasdesk.storage.format import ReadResult
    from canvasdesk.storage.looking import Look

# What merges is imported when something came.

_LATER_MS = 300
_PATIENCE = 30
"""How many times one waits so long for somebody to leave a field of a list."""
_CHANGED, _GONE = "save.changed_elsewhere", "save.gone"
_MENDED_BY_RETURN = frozenset({_CHANGED, _GONE, "save.folder_gone"})


class Elsewhere(QObject):
    """Bring one canvas and its file together again, and say what was done."""

    def __init__(
        self,
        widget: QWidget,
        desk: Desk,
        filing: Filing,
        notice: Notice,
        files: FileCommands,
        around: Surroundings,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._desk = desk
        self._session: Session = desk.session
        self._filing = filing
        self._notice = notice
        self._files = files
        self._watch = Watch(filing, widget)
        self._watch.seen.connect(self._on_seen)
        self._copies = OfferingCopies(widget, desk, notice, around.folders.state, around.disk)
        self._watch.beside_changed.connect(self._copies.look_at)
        self._seen: Look | None = None
        self._waited = 0
        self._offered: ReadResult | None = None
        """What the file holds while a person has to choose."""
        self._put_aside = False
        """Whether what the file held before is in none of it now: a sync tool put it aside."""
        self._wanted = False
        """Whether somebody waits for the canvas to be saved."""
        self._said, self._good = "", True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._deal)
        filing.saved.connect(self._on_saved)
        self._session.read_only_changed.connect(self._on_read_only_changed)

    def end(self) -> None:
        """Take notice of nothing any more; whoever made it calls this before dropping it."""
        self._later.stop()
        self._watch.end()
        self._copies.end()

    def take_care(self, error: CanvasdeskError) -> bool:
        """Say whether a save that failed is a matter of what is in the file now."""
        if error.code in {_CHANGED, _GONE}:
            self._wanted = True
            self._watch.tell_again()
            return True
        return False

    def _on_read_only_changed(self, read_only: bool) -> None:
        if not read_only:
            self._watch.tell_again()  # what could not be taken in can be now

    def _on_saved(self) -> None:
        """Forget what had to be done before the canvas could be saved: it is saved."""
        self._offered, self._wanted = None, False
        self._unsay_trouble()

    def settle(self) -> bool:
        """Take in what the file holds now, if that needs nobody's choice; return whether it did."""
        look = self._watch.look_now()
        return look is not None and self._follow(look)

    def _on_seen(self, look: "Look") -> None:
        self._seen, self._waited = look, 0
        self._deal()

    def _deal(self) -> None:
        look = self._seen
        if look is None:
            return
        if look.result is not None and self._is_busy():
            self._waited += 1
            self._later.start()
            return
        self._seen = None
        self._follow(look)

    def _is_busy(self) -> bool:
        """Say whether somebody is in the middle of something that a change would disturb."""
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return True
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton or composes(self._desk):
            return True
        field = self._widget.focusWidget()
        parent = field.parentWidget() if field is not None else None
        in_list = parent is not None and isinstance(parent.parentWidget(), QAbstractItemView)
        return in_list and self._waited < _PATIENCE

    def _follow(self, look: "Look") -> bool:
        """Do what follows from a look; return whether the canvas can be saved now."""
        filing = self._filing
        if filing.saving or look.path != filing.path:
            self._watch.tell_again()
            return False
        self._offered = None
        if look.content_hash == filing.content_hash:
            return self._follow_as_known(look.path)
        if look.moved_to is not None:
            return self._follow_to(look.moved_to, look.path)
        if look.content_hash == ABSENT:
            self._stop(_GONE, look.path)
            self._say_with_save_as(self._gone_text(look.path))
            return False
        if look.result is None:
            fault = look.fault
            reason = said(fault.code, fault.parameters) if fault is not None else ""
            return self._refuse(look.path, reason, readable=look.content_hash is not None)
        self._put_aside = look.put_aside
        return self._take_over(look.path, look.result)

    def _follow_as_known(self, path: Path) -> bool:
        """Go on quietly with a file that is there again, or never was another."""
        fault = self._filing.fault
        if fault is not None and fault.code in _MENDED_BY_RETURN:
            self._filing.found(path)
        self._unsay_trouble()
        return True

    def _follow_to(self, path: Path, before: Path) -> bool:
        self._filing.found(path)
        self._files.remember()
        if path.parent == before.parent:
            text = self.tr("The file is now called “{name}”. The canvas is saved there.")
        else:
            text = self.tr("The file is now in {folder}. The canvas is saved there.")
        self._say(text.format(name=path.name, folder=path.parent), good=True)
        return True

    # What came

    def _take_over(self, path: Path, result: "ReadResult") -> bool:
        theirs = result.document
        if self._session.read_only:
            self._show_to_look_at(result)
            return False
        if result.newer:
            return self._refuse(path, self.tr("A newer version of the program wrote it."))
        if self._is_another_canvas(theirs):
            return self._refuse(path, self.tr("Another canvas is there now."))
        try:
            both = self._both(result)
            if both is not None and may_stay_open(self._desk, both):
                self._become(both, path, result)
                return True
            go_on = put_text_aside(self._desk)
            try:
                return self._bring_together(path, result)
            finally:
                go_on()
        except DocumentError as error:
            return self._refuse(path, said(error.code, error.parameters))

    def _show_to_look_at(self, result: "ReadResult") -> None:
        """Show what whoever writes to the file made of it, unless there is something to lose."""
        if self._session.saved and not self._session.touched:
            with self._desk.staying():
                self._session.show(result.document)
            self._filing.take_note(result)
            self._session.set_read_only(result.newer)

    def _both(self, result: "ReadResult") -> Document | None:
        """Return this canvas and what the file holds in one; None where a person has to choose."""
        mine, held, theirs = self._session.document, self._filing.held, result.document
        if held is None or mine == theirs or (mine == held and not self._put_aside):
            return theirs
        merged = self._merge(held, result)
        return merged.document() if merged.clean else None

    def _merge(self, held: Document, result: "ReadResult") -> "Merge":
        from canvasdesk.editing.merging import common_base, merge

        theirs = result.document
        # Whoever did not know of what is here has deleted none of it.
        base = common_base(held, theirs) if self._put_aside else held
        return merge(base, self._session.document, theirs)

    def _bring_together(self, path: Path, result: "ReadResult") -> bool:
        both = self._both(result)
        if both is not None:
            self._become(both, path, result)
            return True
        self._stop(_CHANGED, path)
        self._offered = result
        self._offer(path)
        return False

    def _become(self, document: Document, path: Path, result: "ReadResult") -> None:
        before = self._session.document
        patch = bring_in(self._desk, self.tr("Take in what changed elsewhere"), document)
        if self._put_aside:
            self._copies.deal_with(self._filing.content_hash)
        self._filing.take_note(result)
        self._files.remember()
        self._offered = None
        if self._wanted and not self._session.saved:
            self._filing.begin_save()
        if not patch:
            self._unsay_trouble()
            return
        text = self._came_text(path, before, document, merged=document != result.document)
        self._say(text, *way_to(self._desk, patch), good=True)

    def _offer(self, path: Path) -> None:
        text = self.tr(
            "Another program changed “{name}” in the same places as you. Nothing is saved until "
            "you choose what to keep."
        )
        self._say(text.format(name=path.name), self.tr("Choose…"), self._choose)

    def _choose(self) -> None:
        """Ask what to keep of what both sides changed, and bring them together so."""
        result, held, path = self._offered, self._filing.held, self._filing.path
        if result is None or held is None or path is None:
            return
        self._session.flush()
        merged = self._merge(held, result)
        names = self.tr("This window"), self.tr("The file")
        choices = ask_what_to_keep(merged, *names, self._widget.window())
        if choices is None:
            self._offer(path)
            return
        both, self._wanted = merged.document(choices), True
        try:
            self._become(both, path, result)
        except DocumentError as error:
            self._refuse(path, said(error.code, error.parameters))

    def _is_another_canvas(self, theirs: Document) -> bool:
        ours = self._session.document.header.document_id
        return bool(ours and theirs.header.document_id) and ours != theirs.header.document_id

    # What is said

    def _stop(self, code: str, path: Path) -> None:
        if not self._session.read_only:
            self._filing.stop(StorageError(code, path))

    def _refuse(self, path: Path, reason: str, *, readable: bool = True) -> bool:
        self._stop(_CHANGED, path)
        text = self.tr(
            "Another program changed “{name}”, and it cannot be taken in. {reason} Your canvas "
            "is kept in this window; save it under another name."
        )
        if not readable:
            text = self.tr(
                "“{name}” cannot be read any more. {reason} Your canvas is kept in this window; "
                "save it under another name."
            )
        self._say_with_save_as(text.format(name=path.name, reason=reason))
        return False

    def _gone_text(self, path: Path) -> str:
        if path.parent.is_dir():
            text = self.tr(
                "“{name}” was moved or deleted. Your canvas is kept in this window; save it "
                "where you want it."
            )
        else:
            text = self.tr(
                "The folder of “{name}” is gone, or its disk is not connected: {folder}. Your "
                "canvas is kept in this window; bring the folder back, or save elsewhere."
            )
        return text.format(name=path.name, folder=path.parent)

    def _came_text(self, path: Path, before: Document, after: Document, *, merged: bool) -> str:
        if merged:
            text = self.tr("Another program changed “{name}” too. Both are together now.")
        else:
            text = self.tr("Another program changed “{name}”. This is what it holds now.")
        return f"{text.format(name=path.name)} {counted(before, after)}".strip()

    def _say_with_save_as(self, text: str) -> None:
        self._say(text, self.tr("Save as…"), self._files.save_as)

    def _say(
        self,
        text: str,
        remedy: str = "",
        do: Callable[[], object] | None = None,
        *,
        good: bool = False,
    ) -> None:
        self._unsay_trouble()
        topic = Topic.REST if good else Topic.FILE
        self._said = self._notice.say(text, remedy, do, good=good, topic=topic)
        self._good = good

    def _unsay_trouble(self) -> None:
        """Take back what was wrong, as it is not any more."""
        if not self._good:
            self._notice.unsay(self._said)
        self._good = True
