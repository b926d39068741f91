"""The notes that were put away as Qt's lists and screen readers want them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from canvasdesk.layout.notes import note_colour
from canvasdesk.model.records import Note
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.parking_model import CAPTION_ROLE, FILL_ROLE, MARKS_ROLE, Index
from canvasdesk.ui.note_marks import marks_of
from canvasdesk.ui.note_names import note_name, spoken_note

_ROOT = QModelIndex()


class ArchiveModel(QAbstractListModel):
    """The notes that were put away and hold what is searched, in the order they had."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = ""
        self._notes: tuple[Note, ...] = ()
        desk.session.document_changed.connect(self._on_document_changed)
        desk.stage.laid_out.connect(self._on_laid_out)
        self._on_document_changed()

    @property
    def notes(self) -> Sequence[Note]:
        """The notes in the list."""
        return self._notes

    @property
    def is_empty(self) -> bool:
        """Whether no note was put away, whatever is searched."""
        return not self._desk.document.archived_notes

    def search(self, text: str) -> None:
        """Hold only notes that have a text in theirs."""
        self._wanted = text.strip().casefold()
        self._on_document_changed()

    def ids(self, indexes: Sequence[Index]) -> list[str]:
        """Return the notes' ids at indexes, in their order."""
        return [self._notes[row].id for row in sorted(index.row() for index in indexes)]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self._notes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return note_name(note)
            case Qt.ItemDataRole.AccessibleTextRole:
                spoken = QCoreApplication.translate("Canvas", "{note}, from “{block}”")
                return spoken.format(
                    note=spoken_note(note, self._desk.document), block=self._block_name(note)
                )
            case _ if role == CAPTION_ROLE:
                return self._block_name(note)
            case _ if role == FILL_ROLE:
                return note_colour(note, self._desk.document.tags)
            case _ if role == MARKS_ROLE:
                return marks_of(note, self._desk.document)
        return None

    def _block_name(self, note: Note) -> str:
        if note.block is None:
            return QCoreApplication.translate("Canvas", "Parked")
        return self._desk.stage.heading(note.block)

    def _on_document_changed(self) -> None:
        notes = tuple(
            note
            for note in self._desk.document.archived_notes.values()
            if self._wanted in note.text.casefold()
        )
        if notes != self._notes:
            self.beginResetModel()
            self._notes = notes
            self.endResetModel()

    def _on_laid_out(self) -> None:
        if self._notes:
            self.dataChanged.emit(self.index(0), self.index(len(self._notes) - 1))
