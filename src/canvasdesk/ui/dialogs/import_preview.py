"""Shows what an import understood, before anything is made of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from canvasdesk.interchange.mapping import Group
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.dialogs.import_mapping import MappingTable, Names

_MOST_PROBLEMS = 8
_PX, _MAPPING_PX = (600, 620), (760, 760)

Choices = Mapping[str, BlockId | None]
"""The block for each heading, by its key; None where its notes are parked."""


@dataclass(frozen=True, slots=True)
class Headings:
    """Headings that are no block, and what is offered for them.

    ``remembered`` is where such headings went last, ``names`` what the blocks are called, and
    ``followed`` gives the preview that results from choices.
    """

    groups: Sequence[Group]
    remembered: Mapping[str, BlockId]
    names: Mapping[Mode, Names]
    followed: "Callable[[Choices], Preview]"


@dataclass(frozen=True, slots=True)
class Preview:
    """What was found: the notes' texts by the name of their block, and what could not be placed."""

    source: str
    title: str
    mode: Mode
    blocks: Mapping[Mode, Sequence[tuple[str, Sequence[str]]]]
    parked: Sequence[str]
    problems: Sequence[str]
    headings: Headings | None = field(default=None, compare=False)


class ImportDialog(FramedDialog):
    """Ask whether this is right; title, mode and where headings go can be changed."""

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
        self._mode.currentIndexChanged.connect(self._name_blocks)
        self.add_row(form, self.tr("About"), self._mode)
        self._mapping = self._mapped_headings()
        self._tree = QTreeWidget()
        self._tree.setObjectName("found")
        self._tree.setColumnCount(2)
        self._tree.setHeaderLabels([self.tr("Block"), self.tr("Notes")])
        self._tree.setAccessibleName(self.tr("What was found"))
        # Not once it is filled: that would lay out rows that the theme has not reached yet.
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.setMinimumHeight(160)
        self.body.addWidget(self._tree, 1)
        for problem in preview.problems[:_MOST_PROBLEMS]:
            self.add_text(problem, quiet=True)
        more = len(preview.problems) - _MOST_PROBLEMS
        if more > 0:
            self.add_text(self.tr("{count} more remarks.").format(count=more), quiet=True)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Make the canvas"), self.accept, primary=True)
        self.take_size(*(_MAPPING_PX if self._mapping else _PX))
        self._name_blocks()

    @property
    def title(self) -> str:
        """The title as it is now."""
        return self._title.text().strip()

    @property
    def mode(self) -> Mode:
        """The mode as it is now."""
        return Mode(self._mode.currentData())

    @property
    def choices(self) -> Choices:
        """Where the headings go, as it is now."""
        return self._mapping.choices if self._mapping else {}

    def rows(self) -> list[tuple[str, int]]:
        """Return the names of the blocks as they are shown, and how many notes each has."""
        return [(item.text(0), item.childCount()) for item in self._branches()]

    def _branches(self) -> list[QTreeWidgetItem]:
        items = [self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount())]
        return [item for item in items if item is not None]

    def _mapped_headings(self) -> MappingTable | None:
        headings = self._preview.headings
        if headings is None:
            return None
        table = MappingTable(headings.groups, headings.remembered)
        table.changed.connect(self._fill)
        self.body.addWidget(table)
        return table

    def _name_blocks(self) -> None:
        if self._mapping and self._preview.headings:
            self._mapping.call_blocks(self._preview.headings.names[self.mode])
        self._fill()

    def _fill(self) -> None:
        if self._preview.headings:
            self._preview = self._preview.headings.followed(self.choices)
        opened = {item.text(0) for item in self._branches() if item.isExpanded()}
        self._tree.clear()
        for name, texts in self._preview.blocks[self.mode]:
            self._add(name, texts)
        if self._preview.parked:
            self._add(self.tr("Parked: without a block"), self._preview.parked)
        for item in self._branches():
            item.setExpanded(item.text(0) in opened)

    def _add(self, name: str, texts: Sequence[str]) -> None:
        branch = QTreeWidgetItem([name, str(len(texts))])
        branch.addChildren([QTreeWidgetItem([" ".join(text.split())]) for text in texts])
        self._tree.addTopLevelItem(branch)
