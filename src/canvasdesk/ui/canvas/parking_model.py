"""The parked notes as Qt's lists and screen readers want them."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from canvasdesk.model.records import Note
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.drawn import colour_in, drawn_document
from canvasdesk.ui.note_marks import marks_of
from canvasdesk.ui.note_names import note_name, spoken_note

PARKED_MIME = "application/x-canvasdesk-parked"
"""Ids of parked notes on their way out, one a line; within one window only."""

FILL_ROLE = Qt.ItemDataRole.UserRole + 1
"""The name of a note's colour."""
CAPTION_ROLE = Qt.ItemDataRole.UserRole + 2
"""What a card says below a note's text, if anything."""
MARKS_ROLE = Qt.ItemDataRole.UserRole + 3
"""A note's symbol and picture, as ``note_marks`` has them."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ParkingModel(QAbstractListModel):
    """The notes without a block, in their order."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, desk.session
        self._notes: tuple[Note, ...] = ()
        self._drawn = drawn_document(desk)
        self._session.document_changed.connect(self._on_document_changed)
        desk.standing.changed.connect(self._recolour)
        self._on_document_changed()

    @property
    def notes(self) -> Sequence[Note]:
        """The parked notes."""
        return self._notes

    def ids(self, indexes: Sequence[Index]) -> list[str]:
        """Return the notes' ids at indexes, in their order."""
        return [self._notes[row].id for row in sorted(index.row() for index in indexes)]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note, document = self._notes[index.row()], self._session.document
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return note_name(note)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_note(note, document)
            case _ if role == FILL_ROLE:
                return colour_in(self._drawn, note)
            case _ if role == MARKS_ROLE:
                return marks_of(note, document)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [PARKED_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        from canvasdesk.ui.canvas.copying import NotesData  # not needed for the first picture

        ids = self.ids(indexes)
        data = NotesData(self._session.document, ids)
        data.setData(PARKED_MIME, "\n".join(ids).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def _recolour(self) -> None:
        self._drawn = drawn_document(self._desk)
        if self._notes:
            self.dataChanged.emit(self.index(0), self.index(len(self._notes) - 1))

    def _on_document_changed(self) -> None:
        notes = self._session.document.notes_by_block[None]
        if notes != self._notes:
            self.beginResetModel()
            self._notes, self._drawn = notes, drawn_document(self._desk)
            self.endResetModel()
        elif notes:  # an arrow or a tag may have given them other colours
            self._recolour()
