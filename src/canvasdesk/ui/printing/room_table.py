"""How many sticky notes fit each block of a blank, in a small table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from canvasdesk.conversion.makers.blank import NoteRoom
from canvasdesk.model.records import Header
from canvasdesk.ui.headings import block_heading
from canvasdesk.ui.labels import Size, plain_label, sized


class RoomTable(QWidget):
    """A row for each block, a column for each size of notes, and all of them together last."""

    def __init__(self, header: Header) -> None:
        super().__init__()
        self._header = header
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._rows: list[list[QLabel]] = []

    @property
    def lines(self) -> list[str]:
        """What the rows say."""
        return [" ".join(cell.text() for cell in row) for row in self._rows]

    def show_rooms(self, rooms: Sequence[NoteRoom]) -> None:
        """Show what fits; nothing where there is nothing to put notes on."""
        for cell in (each for row in self._rows for each in row):
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._rows = []
        self.setVisible(bool(rooms))
        fitting = [room for room in rooms if room.total]
        if rooms and not fitting:
            nothing = self.tr("No sticky note fits the blocks. Larger paper has room for them.")
            self._add_row(0, nothing, (), quiet=True)
        if not fitting:
            return
        rooms = fitting
        sizes = [f"{room.note.width_mm:.0f} × {room.note.height_mm:.0f}" for room in rooms]
        self._add_row(0, self.tr("Sticky notes that fit, in mm"), sizes, quiet=True)
        blocks = list(rooms[0].counts)
        for row, block in enumerate(blocks, start=1):
            counts = [str(room.counts[block]) for room in rooms]
            self._add_row(row, block_heading(self._header, block), counts)
        totals = [str(room.total) for room in rooms]
        self._add_row(len(blocks) + 1, self.tr("Together"), totals, strong=True)

    def _add_row(
        self,
        row: int,
        name: str,
        counts: Sequence[str],
        *,
        quiet: bool = False,
        strong: bool = False,
    ) -> None:
        first = plain_label(name, quiet=quiet, wraps=True)
        first.setFont(sized(first.font(), Size.SMALL, strong=strong))
        cells = [first, *(plain_label(count, quiet=quiet) for count in counts)]
        for column, cell in enumerate(cells):
            cell.setFont(sized(cell.font(), Size.SMALL, strong=strong))
            if column:
                cell.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(cell, row, column)
        self._rows.append(cells)
