"""What is being looked for on one canvas, where it was found, and which of it one is at.

It chooses, shows and replaces; the fields and buttons that ask for that are in ``bar``.
"""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from canvasdesk.editing.operations.replacing import replace_span, replace_text
from canvasdesk.ui.canvas.found import FoundMarks
from canvasdesk.ui.canvas.subjects import HeaderField, header_rects
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.finding.matches import Heard, Match, Position, first_from, matches_in


class Finder(QObject):
    """Goes from one match to the next."""

    changed = Signal()
    """The matches are others, or one is at another."""

    heard_found = Signal(str)
    """One is at something heard, which stands in no note."""

    def __init__(self, view: CanvasView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._wanted, self._exact = "", False
        self._matches: list[Match] = []
        self._at = -1
        self._marks = FoundMarks(view.desk)
        view.desk.session.document_changed.connect(self._on_document_changed)
        view.desk.filter_changed.connect(self._on_document_changed)

    @property
    def matches(self) -> list[Match]:
        """All that was found, in reading order."""
        return self._matches

    @property
    def at(self) -> int:
        """Which match one is at, from 0; -1 where nothing was found."""
        return self._at

    @property
    def marks(self) -> FoundMarks:
        """The outlines on the sheet."""
        return self._marks

    def look_for(self, wanted: str, *, exact: bool = False) -> None:
        """Find something else, and go to its first place from where one is.

        With ``exact``, case and diacritics make a difference.
        """
        self._wanted, self._exact = wanted, exact
        self._find_again(self._here())
        self._go()

    def go(self, by: int) -> None:
        """Go to the next match, or back to one before; past the last comes the first."""
        if self._matches:
            self._at = (self._at + by) % len(self._matches)
            self._go()

    def replace(self, by: str) -> None:
        """Put a text in place of the match one is at, and go to the next.

        Only in notes something is replaced.
        """
        desk = self._view.desk
        desk.flush()
        match = self._matches[self._at] if self._at >= 0 else None
        if match is None or not desk.editable:
            return
        if match.note is None:
            self.go(1)
            return
        note, span, before = match.note, match.span, desk.document
        name = QCoreApplication.translate("Canvas", "Replace")
        desk.do(name, lambda document: replace_span(document, note, span, by))
        if desk.document is not before:
            self._find_again((note, span.start + len(by)))
        self._go()

    def replace_all(self, by: str) -> int:
        """Put a text in place of every match in notes, as one step; return how many there were."""
        desk = self._view.desk
        desk.flush()
        count = sum(match.note is not None for match in self._matches)
        before = desk.document
        if count and desk.editable:
            name = QCoreApplication.translate("Canvas", "Replace all")
            wanted, exact, but = self._wanted, self._exact, self._hidden()
            desk.do(name, lambda document: replace_text(document, wanted, by, but, exact=exact))
        return count if desk.document is not before else 0

    def stop(self) -> None:
        """Look for nothing any more."""
        self._wanted = ""
        self._find_again(None)

    def _here(self) -> Position | None:
        """Where one is: at a match, or at the chosen note."""
        if self._at >= 0:
            match = self._matches[self._at]
            return match.source, match.span.start
        only = self._view.desk.selection.only
        return (only, 0) if only is not None else None

    def _find_again(self, start: Position | None) -> None:
        document = self._view.desk.document
        hidden = self._hidden()
        found = matches_in(document, self._wanted, exact=self._exact)
        self._matches = [match for match in found if match.note not in hidden]
        self._at = first_from(document, self._matches, start)
        sources = (match.source for match in self._matches)
        self._marks.show_sources(one for one in sources if not isinstance(one, Heard))
        self._tell()

    def _hidden(self) -> set[str]:
        """Return the notes that a filter leaves out: they are neither found nor changed."""
        desk = self._view.desk
        return {key for key, note in desk.document.notes.items() if desk.filter.leaves_out(note)}

    def _on_document_changed(self) -> None:
        if self._wanted:
            self._find_again(self._here())

    def _go(self) -> None:
        """Choose the note one is at and show it; other texts are only shown."""
        if self._at < 0:
            return
        source, desk = self._matches[self._at].source, self._view.desk
        if isinstance(source, Heard):
            self.heard_found.emit(source.entry)
        elif isinstance(source, HeaderField):
            desk.flush()
            desk.show_block(None)
            desk.selection.clear()
            header = desk.stage.layout.header  # which leaves out what is blank
            desk.reveal(header_rects(header).get(source, header.details))
        else:
            self._view.show_note(source)
        self._tell()

    def _tell(self) -> None:
        at = self._matches[self._at].source if self._at >= 0 else None
        self._marks.show_current(None if isinstance(at, Heard) else at)
        self.changed.emit()
