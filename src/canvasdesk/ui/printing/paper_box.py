"""Chooses a paper: a few usual ones first, all others and an own size behind one entry."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from canvasdesk.export.papers import LARGEST_MM, PAPERS, SMALLEST_MM, Paper, paper_named
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.printing.lengths import millimetres, narrow_box
from canvasdesk.ui.printing.words import size_words

_OTHERS, _OWN = "others", "own"
_LEAST_PX = 78


class PaperBox(QWidget):
    """A box of papers; ``chosen`` gives the one chosen now, as it lies in landscape."""

    chosen = Signal(Paper)

    def __init__(self, usual: Sequence[str], paper: Paper | None = None) -> None:
        super().__init__()
        self.box = narrow_box()
        self.width_mm, self.height_mm = (millimetres(SMALLEST_MM, LARGEST_MM) for _ in range(2))
        self._own = QWidget()
        row = QHBoxLayout(self._own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.width_mm, 1)
        row.addWidget(plain_label("×"))
        row.addWidget(self.height_mm, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self._own)
        self.setFocusProxy(self.box)
        self.width_mm.setAccessibleName(self.tr("Width"))
        self.height_mm.setAccessibleName(self.tr("Height"))
        self.offer(usual, paper or paper_named(usual[0]))
        self.box.activated.connect(self._on_activated)
        for field in (self.width_mm, self.height_mm):
            field.setMinimumWidth(_LEAST_PX)  # both on one line, however large they may be
            field.setKeyboardTracking(False)
            field.valueChanged.connect(lambda _value: self.chosen.emit(self.paper))

    @property
    def paper(self) -> Paper:
        """The paper that is chosen."""
        name = self.box.currentData()
        if name != _OWN:
            return paper_named(name)
        return paper_named(f"{self.width_mm.value():g}x{self.height_mm.value():g}mm")

    def offer(self, usual: Sequence[str], paper: Paper) -> None:
        """Offer some papers first, and choose one."""
        names = [*usual]
        is_own = paper.name not in {each.name for each in PAPERS}
        if not is_own and paper.name not in names:
            names.append(paper.name)
        self._fill(names, all_of_them=is_own)
        self.box.setCurrentIndex(self.box.findData(_OWN if is_own else paper.name))
        self._show_own(paper, is_own=is_own)

    def _fill(self, names: Sequence[str], *, all_of_them: bool) -> None:
        self.box.clear()
        for name in names:
            self._add(name)
        self.box.insertSeparator(self.box.count())
        if not all_of_them:
            self.box.addItem(self.tr("Other sizes…"), _OTHERS)
            return
        for paper in PAPERS:
            if paper.name not in names:
                self._add(paper.name)
        self.box.insertSeparator(self.box.count())
        self.box.addItem(self.tr("A size of your own"), _OWN)

    def _add(self, name: str) -> None:
        paper = paper_named(name)
        self.box.addItem(f"{name}   {size_words(paper.width_mm, paper.height_mm)}", name)

    def _on_activated(self, _index: int) -> None:
        data = self.box.currentData()
        if data == _OTHERS:
            names = [self.box.itemData(at) for at in range(self.box.count() - 2)]
            self._fill(names, all_of_them=True)
            self.box.setCurrentIndex(max(0, self.box.findData(self._last.name)))
            self.box.showPopup()
            return
        if data == _OWN:
            self._show_own(self._last, is_own=True)
            self.width_mm.setFocus()
            self.width_mm.selectAll()
        else:
            self._show_own(paper_named(data), is_own=False)
        self.chosen.emit(self.paper)

    def _show_own(self, paper: Paper, *, is_own: bool) -> None:
        """Show a size in the fields for one's own: it begins with that of the paper before."""
        self._last = paper
        for field, side in ((self.width_mm, paper.width_mm), (self.height_mm, paper.height_mm)):
            field.blockSignals(True)
            field.setValue(side)
            field.blockSignals(False)
        self._own.setVisible(is_own)
