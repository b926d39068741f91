"""Shows what an import understood, before anything is made of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from canvasdesk.model.blocks import Mode
from canvasdesk.ui.dialogs.framed import FramedDialog


@dataclass(frozen=True, slots=True)
class Preview:
    """What was found: the notes' texts by the name of their block, and what could not be placed."""

    source: str
    title: str
    mode: Mode
    blocks: Mapping[Mode, Sequence[tuple[str, Sequence[str]]]]
    parked: Sequence[str]
    problems: Sequence[str]


class ImportDialog(FramedDialog):
    """Ask whether this is right; title and mode can be changed."""

    def __init__(self, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Import"))
        self.set_heading(self.tr("What was found in “{name}”").format(name=preview.source))
        self._preview = preview
        form = self.add_form()
        self._title = QLineEdit(preview.title)
        self.add_row(form, self.tr("Title"), self._title)
        self._mode = QComboBox()
        self._mode.addItem(self.tr("A person’s own work"), Mode.PERSONAL.value)
        self._mode.addItem(self.tr("An organization"), Mode.ORGANIZATION.value)
        self._mode.setCurrentIndex(self._mode.findData(preview.mode.value))
        self._mode.currentIndexChanged.connect(self._fill)
        self.add_row(form, self.tr("About"), self._mode)
        self._tree = QTreeWidget()
        self._tree.setObjectName("found")
        self._tree.setColumnCount(2)
        self._tree.setHeaderLabels([self.tr("Block"), self.tr("Notes")])
        self._tree.setAccessibleName(self.tr("What was found"))
        # Not once it is filled: that would lay out rows that the theme has not reached yet.
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.setMinimumHeight(160)
        self.body.addWidget(self._tree, 1)
        for problem in preview.problems:
            self.add_text(problem, quiet=True)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Make the canvas"), self.accept, primary=True)
        self.take_size(600, 620)
        self._fill()

    @property
    def title(self) -> str:
        """The title as it is now."""
        return self._title.text().strip()

    @property
    def mode(self) -> Mode:
        """The mode as it is now."""
        return Mode(self._mode.currentData())

    def rows(self) -> list[tuple[str, int]]:
        """Return the names of the blocks as they are shown, and how many notes each has."""
        items = [self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount())]
        return [(item.text(0), item.childCount()) for item in items if item is not None]

    def _fill(self) -> None:
        self._tree.clear()
        for name, texts in self._preview.blocks[self.mode]:
            self._add(name, texts)
        if self._preview.parked:
            self._add(self.tr("Parked: without a block"), self._preview.parked)

    def _add(self, name: str, texts: Sequence[str]) -> None:
        branch = QTreeWidgetItem([name, str(len(texts))])
        branch.addChildren([QTreeWidgetItem([" ".join(text.split())]) for text in texts])
        self._tree.addTopLevelItem(branch)
