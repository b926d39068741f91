"""Marks what may be misspelt in an open text, and offers what may have been meant.

Only the text that is open is looked at; what is marked is the window's, and in no export.
"""

from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.language import primary_language
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.text_item import TextItem
from canvasdesk.ui.labels import literal_entry
from canvasdesk.ui.messages import explained
from canvasdesk.ui.spelling.speller import Speller
from canvasdesk.ui.spelling.words import Word


class OpenSpelling(QObject):
    """The spelling of one open text, in its canvas's language or else the window's."""

    def __init__(self, desk: Desk, item: TextItem, speller: Speller) -> None:
        super().__init__(item)
        self._desk = desk
        self._item = item
        self._speller = speller
        own = primary_language(desk.document.header.language)
        self._language = own or primary_language(QLocale().bcp47Name())
        self._words: list[Word] = []
        item.typed.connect(self.look)
        speller.learned.connect(self.look)
        speller.not_kept.connect(self._tell)

    def look(self) -> None:
        """Mark the words nobody knows, but not the one that is being typed."""
        caret = _index(self._item.text, self._item.textCursor().position())
        found = self._speller.misspelt(self._item.text, self._language)
        self._words = found
        text = self._item.text
        marks = [w for w in found if w.end != caret]
        self._item.mark_words([(_units(text, w.start), _units(text, w.end)) for w in marks])

    def add_to(self, menu: QMenu) -> None:
        """Put what may have been meant by the word at the caret at the top of the text's menu."""
        word = self._word_at_caret()
        if word is None:
            return
        translate = QCoreApplication.translate
        offers = self._speller.suggestions(word.text, self._language)
        for offer in offers:
            # An ampersand would make a mnemonic of the letter after it.
            action = menu.addAction(literal_entry(offer))
            action.triggered.connect(lambda _=False, by=offer: self._replace(word, by))
        if not offers:
            menu.addAction(translate("Canvas", "No suggestions")).setEnabled(False)
        menu.addSeparator()
        learn = menu.addAction(translate("Canvas", "Add to my &words"))
        learn.triggered.connect(lambda: self._speller.add(word.text))
        menu.addSeparator()

    def _word_at_caret(self) -> Word | None:
        cursor = self._item.textCursor()
        at = _index(self._item.text, cursor.position())
        return next((w for w in self._words if w.start <= at <= w.end), None)

    def _replace(self, word: Word, by: str) -> None:
        text, cursor = self._item.text, self._item.textCursor()
        if text[word.start : word.end] != word.text:
            return  # it was changed meanwhile
        cursor.setPosition(_units(text, word.start))
        cursor.setPosition(_units(text, word.end), QTextCursor.MoveMode.KeepAnchor)
        self._item.setTextCursor(cursor)
        self._item.insert(by)

    def _tell(self, error: CanvasdeskError) -> None:
        self._desk.hint_changed.emit(explained(error))


def _units(text: str, index: int) -> int:
    """Return where Qt has what Python has at an index: it counts UTF-16 units."""
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def _index(text: str, units: int) -> int:
    """Return where Python has what Qt has at a position."""
    raw = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(raw.decode("utf-16-le", "surrogatepass"))
