"""Shows in words how a recovery copy differs from the file of its canvas."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from canvasdesk.editing.merging import MISSING, WHOLE, Conflict, Merge, Side, common_base, merge
from canvasdesk.model.document import Document
from canvasdesk.model.records import Link, Note, Tag
from canvasdesk.ui.dialogs.conflict_words import ConflictWords
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.headings import block_heading
from canvasdesk.ui.labels import Size, plain_tip, sized

Row = tuple[str, ...]
"""What it is about, what the copy has, what the file has."""
Section = tuple[str, list[Row]]

_SIZE_PX = (820, 600)
_SIDES_PX, _ABOVE_PX = 24, 12
_KINDS = (Note, Tag, Link)


def differences(copy: Document, file: Document) -> list[Section]:
    """Return what differs, in sections that have something in them."""
    merged = merge(common_base(copy, file), copy, file)
    words = ConflictWords(merged)
    changed: list[Row] = [
        (
            f"{words.subject(conflict)}: {words.part(conflict)}",
            words.value(conflict, Side.MINE),
            words.value(conflict, Side.THEIRS),
        )
        for conflict in merged.conflicts
        if conflict.part.name != "stack"  # which of two lies in front tells nobody much
    ]
    translate = QCoreApplication.translate
    sections = [
        (translate("CompareDialog", "Only in the copy"), _only(merged, words, Side.MINE)),
        (translate("CompareDialog", "Only in the file"), _only(merged, words, Side.THEIRS)),
        (translate("CompareDialog", "Changed"), changed),
    ]
    return [section for section in sections if section[1]]


def _only(merged: Merge, words: ConflictWords, side: Side) -> list[Row]:
    """Return what one side has and the other has not."""
    here, there = merged.mine, merged.theirs
    if side is Side.THEIRS:
        here, there = there, here
    rows: list[Row] = []
    for kind in _KINDS:
        for key, record in here.records.items():
            if isinstance(record, kind) and key not in there.records:
                about = words.subject(Conflict(key, WHOLE, MISSING, record, MISSING))
                where = _where(here, record) if isinstance(record, Note) else "✓"
                rows.append((about, where, "") if side is Side.MINE else (about, "", where))
    return rows


def _where(document: Document, note: Note) -> str:
    if note.archived:
        return QCoreApplication.translate("CompareDialog", "Put away")
    if note.block is None:
        return QCoreApplication.translate("Canvas", "Parked")
    return block_heading(document.header, note.block)


class _Wrapped(QStyledItemDelegate):
    """Gives rows the height that their texts take: the theme's own counts one line."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        if not index.parent().isValid():
            return hint
        indent = self._tree.indentation() if index.column() == 0 else 0
        width = max(1, self._tree.columnWidth(index.column()) - indent - _SIDES_PX)
        wraps = int(Qt.TextFlag.TextWordWrap)
        lines = option.fontMetrics.boundingRect(QRect(0, 0, width, 1), wraps, str(index.data()))
        return QSize(hint.width(), max(hint.height(), lines.height() + _ABOVE_PX))


class CompareDialog(FramedDialog):
    """List the differences; accepted, the copy is to be opened."""

    def __init__(
        self, title: str, copy: Document, file: Document, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Compare with the file"))
        self.set_heading(self.tr("How the copy of “{title}” differs").format(title=title))
        sections = differences(copy, file)
        self._tree = QTreeWidget()
        self._tree.setObjectName("compared")
        self._tree.setAccessibleName(self.tr("Differences"))
        self._tree.setColumnCount(3)
        self._tree.setHeaderLabels(
            [self.tr("What"), self.tr("In the copy"), self.tr("In the file")]
        )
        self._tree.setWordWrap(True)
        self._tree.setItemDelegate(_Wrapped(self._tree))
        self._tree.setIndentation(12)
        self._tree.setRootIsDecorated(False)
        self._tree.setItemsExpandable(False)
        self._tree.setMinimumHeight(240)
        header = self._tree.header()
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # What wraps needs another height once its column has another width.
        header.sectionResized.connect(lambda *_: self._tree.scheduleDelayedItemsLayout())
        if sections:
            said = self.tr("Opening the copy changes no file before you have looked at it.")
            self.add_text(said, quiet=True)
            self.body.addWidget(self._tree, 1)
            self.take_size(*_SIZE_PX)
        else:
            self.add_text(self.tr("There is nothing to be seen that differs."))
            self._tree.setParent(self)
            self._tree.hide()
        self.add_button(self.tr("Close"), self.reject)
        self.add_button(self.tr("Open the copy"), self.accept, primary=True)
        self._tree.ensurePolished()  # else its rows are as high as another theme's
        self._fill(sections)

    def rows(self) -> dict[str, list[Row]]:
        """Return what is shown, by section."""
        shown = {}
        model = self._tree.model()
        for number in range(model.rowCount()):
            branch = model.index(number, 0)
            shown[str(branch.data())] = [
                tuple(str(model.index(at, column, branch).data()) for column in range(3))
                for at in range(model.rowCount(branch))
            ]
        return shown

    def _fill(self, sections: Iterable[Section]) -> None:
        for heading, rows in sections:
            branch = QTreeWidgetItem([heading])
            branch.setFont(0, sized(self._tree.font(), Size.NORMAL, strong=True))
            branch.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for row in rows:
                item = QTreeWidgetItem(list(row))
                for column, text in enumerate(row):
                    item.setToolTip(column, plain_tip(text))
                    item.setTextAlignment(
                        column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
                    )
                branch.addChild(item)
            self._tree.addTopLevelItem(branch)
            branch.setFirstColumnSpanned(True)
            branch.setExpanded(True)
