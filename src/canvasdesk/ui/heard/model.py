"""The log as Qt's lists and screen readers want it: entries, the newest first.

A thousand entries are rows of a model, no widgets. Each change of the document becomes rows that
come, go or change, so that the list keeps what is chosen and scrolled to.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from canvasdesk.editing.patch import Patch
from canvasdesk.layout import palette
from canvasdesk.layout.palette import Swatch
from canvasdesk.method.journals import heard_entries
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.records import Entry, Tag
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.drawn import colour_in, drawn_document
from canvasdesk.ui.canvas.parking_model import Index
from canvasdesk.ui.heard import words
from canvasdesk.ui.heard.dragging import ENTRIES_MIME, entries_data
from canvasdesk.ui.note_names import note_name

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class NoteLink:
    """A note as an entry's row names it: its text, the answers spoken to, its colour."""

    note: str
    name: str
    answers: str
    swatch: Swatch


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """An entry with what its row shows. Each is told from all others, so that heights are kept."""

    entry: Entry
    caption: str
    """What stands below the words: who, how, when."""
    links: tuple[NoteLink, ...]
    """The notes it is about."""


class HeardModel(QAbstractListModel):
    """What was heard."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = words.today()
        self._drawn = drawn_document(desk)
        self._rows = [self._row(entry) for entry in heard_entries(desk.document)]
        desk.session.document_changed.connect(self._on_document_changed)
        desk.standing.changed.connect(self._recolour)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows, as they stand."""
        return self._rows

    def entry(self, index: Index) -> Entry | None:
        """Return the entry of a row."""
        return self._rows[index.row()].entry if index.isValid() else None

    def index_of(self, entry: str) -> QModelIndex:
        """Return an entry's row; an invalid one where there is none."""
        found = (at for at, row in enumerate(self._rows) if row.entry.id == entry)
        at = next(found, None)
        return self.index(at) if at is not None else QModelIndex()

    def ids(self, indexes: Iterable[Index]) -> list[str]:
        """Return the entries' ids at indexes, in their order."""
        return [self._rows[at].entry.id for at in sorted(index.row() for index in indexes)]

    def show_day(self, day: date) -> None:
        """Say from now on what was heard today, and yesterday, by another day."""
        if day != self._day:
            self._day = day
            self._renew(lambda _entry: True)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._rows[index.row()].entry
        if role == Qt.ItemDataRole.DisplayRole:
            return words.words_of(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(entry, self._desk.document, self._day)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [ENTRIES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return entries_data(self.ids(indexes))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.LinkAction

    def _row(self, entry: Entry) -> Row:
        document = self._desk.document
        links = tuple(
            NoteLink(
                note.id,
                " ".join(note_name(note).split()),
                words.answers_line(note, entry),
                palette.swatch(colour_in(self._drawn, note)),
            )
            for note in words.notes_of(entry, document)
        )
        return Row(entry, words.caption(entry, self._day), links)

    # Keeping in step

    def _on_document_changed(self, patch: Patch) -> None:
        self._drawn = drawn_document(self._desk)
        now = heard_entries(self._desk.document)
        ids, before = [one.id for one in now], [row.entry.id for row in self._rows]
        if ids != before:
            self._replace_rows(now, before, ids)
        changed = patch.changes.keys()
        tags = any(isinstance(one.after or one.before, Tag) for one in patch.changes.values())
        self._renew(lambda entry: tags or entry.id in changed or not changed.isdisjoint(entry.refs))

        if self._desk.stage.view.colouring is Colouring.CUSTOMERS:
            self._recolour()  # any arrow may have given any note another colour

    def _recolour(self) -> None:
        """Show notes in the colours they have on the sheet now."""
        self._drawn = drawn_document(self._desk)
        for at, row in enumerate(self._rows):
            anew = self._row(row.entry)
            if anew.links != row.links:
                self._rows[at] = anew
                self.dataChanged.emit(self.index(at), self.index(at))

    def _renew(self, is_other: Callable[[Entry], bool]) -> None:
        """Show entries anew that say something else now."""
        for at, row in enumerate(self._rows):
            if is_other(row.entry):
                entry = self._desk.document.entries[row.entry.id]
                self._rows[at] = self._row(entry)
                index = self.index(at)
                self.dataChanged.emit(index, index)

    def _replace_rows(self, now: Sequence[Entry], before: list[str], ids: list[str]) -> None:
        """Take away and put in what lies between rows that stay at both ends."""
        start = next(
            (at for at, pair in enumerate(zip(before, ids, strict=False)) if pair[0] != pair[1]),
            min(len(before), len(ids)),
        )
        most = min(len(before), len(ids)) - start
        same = next((at for at in range(most) if before[-1 - at] != ids[-1 - at]), most)
        gone, come = len(before) - same, len(ids) - same
        if gone > start:
            self.beginRemoveRows(_ROOT, start, gone - 1)
            del self._rows[start:gone]
            self.endRemoveRows()
        if come > start:
            self.beginInsertRows(_ROOT, start, come - 1)
            self._rows[start:start] = [self._row(entry) for entry in now[start:come]]
            self.endInsertRows()
