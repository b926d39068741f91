"""Knows words, from the word lists of pyspellchecker and from those a person added.

A list takes half a second to read, so that happens beside the program, when a text is first opened.
"""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from canvasdesk.errors import CanvasdeskError
from canvasdesk.storage.own_words import add_own_word, own_words
from canvasdesk.ui.keeping.disk_work import DiskWork, told

if TYPE_CHECKING:
    from spellchecker import SpellChecker

    from canvasdesk.ui.spelling.words import Word

LANGUAGES = ("ar", "de", "en", "es", "eu", "fa", "fr", "it", "lv", "nl", "pt", "ru")
"""The languages there are word lists for."""
_COMPOUNDS = frozenset({"de", "nl"})
_SHORTEST_PART = 3
_FAR_UP_TO = 8
"""Longer words are only compared with what is one letter away: more would take seconds."""
_MOST_SUGGESTIONS = 5
_LOOK_AGAIN_MS = 50
_LOG = logging.getLogger(__name__)


class Speller(QObject):
    """Look words up. There is one for a program; ``wanted`` says whether to do it at all."""

    learned = Signal()
    """A list has been read, or a word was added: what was found before may be right."""

    not_kept = Signal(object)
    """The CanvasdeskError of a word that is known until the program ends only."""

    def __init__(self, state: Path, wanted: Callable[[], bool], disk: DiskWork) -> None:
        super().__init__()
        self._state = state
        self._wanted = wanted
        self._disk = disk
        self._own: set[str] | None = None
        self._lists: dict[str, SpellChecker] = {}
        self._read: dict[str, SpellChecker] = {}
        self._thread: Thread | None = None
        self._known: dict[tuple[str, str], bool] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def misspelt(self, text: str, language: str) -> "list[Word]":
        """Return the words no list has; none while the language's list is not there yet."""
        if language not in LANGUAGES or not self._wanted():
            return []
        if language not in self._lists:
            self._begin(language)
            return []
        from canvasdesk.ui.spelling.words import words_of  # not needed before a text is open

        return [w for w in words_of(text, language) if not self._knows(w.text, language)]

    def suggestions(self, word: str, language: str) -> list[str]:
        """Return what may have been meant, likeliest first, written as the word is."""
        words = self._lists.get(language)
        if words is None:
            return []
        words.distance = 1 if len(word) > _FAR_UP_TO else 2
        plain = _plain(word)
        found = (words.candidates(plain) or set()) - {plain}
        likeliest = sorted(found, key=lambda each: (-words.word_usage_frequency(each), each))
        best = likeliest[:_MOST_SUGGESTIONS]
        return [each.capitalize() if word[:1].isupper() else each for each in best]

    def add(self, word: str) -> None:
        """Know a word from now on, in every canvas."""
        plain = _plain(word)
        self._own_words().add(plain)
        self._disk.begin(partial(add_own_word, self._state, plain), told(self.not_kept.emit))
        self._known.clear()
        self.learned.emit()

    def _knows(self, word: str, language: str) -> bool:
        plain = _plain(word)
        key = (plain, language)
        if key not in self._known:
            self._known[key] = self._look_up(plain, language)
        return self._known[key]

    def _own_words(self) -> set[str]:
        if self._own is None:
            try:
                self._own = set(own_words(self._state))
            except CanvasdeskError:
                _LOG.info("no words of one's own could be read", exc_info=True)
                self._own = set()
        return self._own

    def _look_up(self, plain: str, language: str) -> bool:
        words = self._lists[language]
        forms = {plain, plain.removesuffix("'s")}
        if forms & self._own_words() or any(form in words for form in forms):
            return True
        return language in _COMPOUNDS and _is_compound(plain, words)

    def _begin(self, language: str) -> None:
        """Have a list read, unless one is being read; the next look asks again."""
        if self._thread is None:
            self._thread = Thread(target=self._read_list, args=(language,), daemon=True)
            self._thread.start()
            self._timer.start()

    def _read_list(self, language: str) -> None:
        from spellchecker import SpellChecker

        self._read[language] = SpellChecker(language=language)

    def _on_timer_timeout(self) -> None:
        if self._thread is not None and not self._thread.is_alive():
            self._timer.stop()
            self._thread = None
            self._lists |= self._read
            self.learned.emit()


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _is_compound(word: str, words: "SpellChecker") -> bool:
    """Say whether a word is made of two that are known, with an s between them perhaps."""
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        first, second = word[:at], word[at:]
        if second in words and (first in words or first.removesuffix("s") in words):
            return True
    return False
