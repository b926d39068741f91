"""The window of help: a list of pages, the page, and a field that searches all of them.

Only what is shipped is shown here; nothing of it leads out of the program.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.ui.help.pages import HelpPage
from canvasdesk.ui.labels import Size, plain_label, sized

_SIZE = QSize(860, 620)
_TITLE_BAR = QSize(0, 40)
_LIST_PX = 232
_MARGIN_PX = 32
_LEADING_PERCENT = 140.0
_GAP_PX = 10.0


class HelpWindow(QDialog):
    """Show the pages beside the canvas; one goes on working meanwhile."""

    def __init__(self, pages: Sequence[HelpPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setObjectName("help")
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _TITLE_BAR))
        self._pages = pages
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search the help"))
        self._search.setAccessibleName(self.tr("Search the help"))
        self._list = QListWidget()
        self._list.setObjectName("help_pages")
        self._list.setAccessibleName(self.tr("Pages"))
        self._nothing = plain_label("", size=Size.SMALL, quiet=True, wraps=True)
        self._text = QTextBrowser()
        self._text.setObjectName("help_text")
        self._text.setAccessibleName(self.tr("Page"))
        self._text.setOpenLinks(False)
        self._text.document().setDocumentMargin(_MARGIN_PX)
        self._arrange()
        for page in pages:
            QListWidgetItem(page.title, self._list)
        self._list.currentRowChanged.connect(self._on_page_chosen)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self.find_next)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search.setFocus)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    @property
    def page(self) -> str:
        """The title of the page that is shown; empty where nothing was found."""
        item = self._list.currentItem()
        return item.text() if item is not None else ""

    @property
    def found(self) -> str:
        """What the last search marks on the page; empty where there is none."""
        return self._text.textCursor().selectedText()

    def find_next(self) -> None:
        """Go to the next place on the page that has what is searched, then to the next page."""
        wanted = self._search.text().strip()
        if not wanted or self._text.find(wanted):
            return
        rows = [row for row in range(len(self._pages)) if not self._list.item(row).isHidden()]
        if rows:
            at = rows.index(self._list.currentRow()) if self._list.currentRow() in rows else -1
            following = rows[(at + 1) % len(rows)]
            self._list.setCurrentRow(following)
            self._find_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        side, row = QVBoxLayout(), QHBoxLayout(self)
        side.setContentsMargins(16, 16, 16, 16)
        side.setSpacing(12)
        side.addWidget(self._search)
        side.addWidget(self._nothing)
        side.addWidget(self._list, 1)
        left = QWidget()
        left.setLayout(side)
        left.setFixedWidth(_LIST_PX)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self._text, 1)
        self._nothing.hide()

    def _on_search_changed(self) -> None:
        """Leave in the list the pages that have what is searched, and show the first of them."""
        wanted = self._search.text().strip()
        kept = [row for row, page in enumerate(self._pages) if _has(page, wanted)]
        for row in range(len(self._pages)):
            self._list.item(row).setHidden(row not in kept)
        self._nothing.setText(self.tr("Nothing about “{words}”.").format(words=wanted))
        self._nothing.setVisible(not kept)
        if kept and self._list.currentRow() not in kept:
            self._list.setCurrentRow(kept[0])
        self._find_first()

    def _find_first(self) -> None:
        wanted = self._search.text().strip()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark_all(wanted)
        if wanted:
            self._text.find(wanted)

    def _mark_all(self, wanted: str) -> None:
        """Lay the colour of selections under every place that has what is searched."""
        marks: list[QTextEdit.ExtraSelection] = []
        place = QTextCursor(self._text.document())
        while wanted:
            place = self._text.document().find(wanted, place)
            if place.isNull():
                break
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(place)
            format_ = QTextCharFormat()
            colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
            colour.setAlpha(60)
            format_.setBackground(colour)
            mark.format = format_
            marks.append(mark)
        self._text.setExtraSelections(marks)

    def _on_page_chosen(self, row: int) -> None:
        if row >= 0:
            page = self._pages[row]
            self._text.setMarkdown(f"# {page.title}\n\n{page.body}")
            self._set_type()
            self._find_first()

    def _set_type(self) -> None:
        """Give titles and paragraphs the sizes, the weights and the air of the window."""
        block = self._text.document().begin()
        while block.isValid():
            cursor, shape = QTextCursor(block), block.blockFormat()
            shape.setLineHeight(
                _LEADING_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
            within_list = block.textList() is not None and block.next().textList() is not None
            shape.setBottomMargin(_GAP_PX / 2 if within_list else _GAP_PX)
            shape.setTopMargin(0.0)
            cursor.setBlockFormat(shape)
            size = Size.HEADING if shape.headingLevel() else Size.NORMAL
            for start, end in _strong_parts(block):
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                look = QTextCharFormat()
                look.setFont(sized(self.font(), size, strong=True))
                cursor.setCharFormat(look)
            block = block.next()


def _strong_parts(block: QTextBlock) -> list[tuple[int, int]]:
    """Return where the bold parts of a paragraph begin and end."""
    parts: list[tuple[int, int]] = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().fontWeight() > QFont.Weight.Normal:
            parts.append((piece.position(), piece.position() + piece.length()))
        pieces += 1
    return parts


def _has(page: HelpPage, wanted: str) -> bool:
    words = wanted.casefold()
    plain = page.body.replace("**", "")
    return not words or words in page.title.casefold() or words in plain.casefold()
