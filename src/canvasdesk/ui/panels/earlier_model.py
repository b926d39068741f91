"""The earlier saves of a canvas as Qt's lists and screen readers want them, newest first."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QImage

from canvasdesk.storage.files import ABSENT, ContentHash
from canvasdesk.storage.generations import Generation
from canvasdesk.ui.canvas.parking_model import Index
from canvasdesk.ui.moments import day_words, moment_words, time_words

DAY_ROLE = Qt.ItemDataRole.UserRole
"""The day, in the first row of each; empty in the others."""
LINES_ROLE = DAY_ROLE + 1
"""What stands below the time, line by line."""
PICTURE_ROLE = DAY_ROLE + 2
"""The canvas drawn small; None until it was painted."""
_ROOT = QModelIndex()


class EarlierModel(QAbstractListModel):
    """Holds what was listed; rows come and go one by one, so that what is chosen stays."""

    def __init__(
        self, picture: Callable[[Generation], QImage | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._rows: list[Generation] = []
        self._in_file = ABSENT
        self._exact: frozenset[Generation] = frozenset()
        """Those that only their seconds tell from another."""

    @property
    def generations(self) -> Sequence[Generation]:
        """The saves in the list."""
        return self._rows

    def show(self, generations: Sequence[Generation], in_file: ContentHash) -> None:
        """Hold other saves, given newest first. ``in_file`` is what the canvas's file holds."""
        staying = set(generations)
        for row in reversed(range(len(self._rows))):
            if self._rows[row] not in staying:
                self.beginRemoveRows(_ROOT, row, row)
                del self._rows[row]
                self.endRemoveRows()
        for row, generation in enumerate(generations):
            if row == len(self._rows) or self._rows[row] != generation:
                self.beginInsertRows(_ROOT, row, row)
                self._rows.insert(row, generation)
                self.endInsertRows()
        self._in_file = in_file
        now = datetime.now().astimezone()
        said = {each: moment_words(each.saved_at, now) for each in self._rows}
        counted = Counter(said.values())
        self._exact = frozenset(each for each, words in said.items() if counted[words] > 1)
        self.tell_changed()

    def is_exact(self, generation: Generation) -> bool:
        """Say whether a save is told from another one only by its seconds."""
        return generation in self._exact

    def tell_changed(self) -> None:
        """Have all rows read again: it may be another day by now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def tell_painted(self, content: ContentHash) -> None:
        """Have the rows painted again that show a content."""
        for row, generation in enumerate(self._rows):
            if generation.content_hash == content:
                self.dataChanged.emit(self.index(row), self.index(row), [PICTURE_ROLE])

    def generation(self, index: Index) -> Generation | None:
        """Return what a row stands for."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        generation = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._time(generation)
            case Qt.ItemDataRole.AccessibleTextRole:
                day = self._day(index.row())
                return ", ".join((day, self._time(generation), *self._lines(generation)))
            case _ if role == DAY_ROLE:
                day, row = self._day(index.row()), index.row()
                return day if row == 0 or self._day(row - 1) != day else ""
            case _ if role == LINES_ROLE:
                return self._lines(generation)
            case _ if role == PICTURE_ROLE:
                return self._picture(generation)
        return None

    def _time(self, generation: Generation) -> str:
        return time_words(generation.saved_at, exact=self.is_exact(generation))

    def _day(self, row: int) -> str:
        return day_words(self._rows[row].saved_at, datetime.now().astimezone())

    def _lines(self, generation: Generation) -> tuple[str, ...]:
        count = QCoreApplication.translate("EarlierPanel", "Notes: {count}")
        notes = count.format(count=generation.notes)
        if generation.content_hash != self._in_file:
            return (notes,)
        return notes, QCoreApplication.translate("EarlierPanel", "In the file now")
