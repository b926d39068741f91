"""Words that may be misspelt are marked in the open text alone, and mended from its menu."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from spellchecker import SpellChecker

from canvasdesk.storage.own_words import add_own_word, own_words
from canvasdesk.ui.canvas.spelling import OpenSpelling
from canvasdesk.ui.canvas.text_menu import text_menu
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.canvas.writing import edit_note
from canvasdesk.ui.keeping.disk_work import DiskWork
from canvasdesk.ui.session import Session
from canvasdesk.ui.spelling.speller import LANGUAGES, Speller
from canvasdesk.ui.spelling.words import words_of

from .conftest import Hand, note

WORDS = ["ines", "every", "idea", "tests", "ideas", "we", "receive", "bread", "rot", "wein", "glas"]


@pytest.fixture
def wanted() -> dict[str, bool]:
    return {"on": True}


@pytest.fixture
def speller(qapp: QApplication, tmp_path: Path, wanted: dict[str, bool]) -> Speller:
    """A speller that has read two short lists."""
    speller = Speller(tmp_path / "state", lambda: wanted["on"], DiskWork(qapp))
    for language in ("en", "de"):
        words = SpellChecker(language=None)
        words.word_frequency.load_words(WORDS)
        speller._lists[language] = words
    return speller


@pytest.fixture
def spelling(view: CanvasView, hand: Hand, speller: Speller) -> Iterator[OpenSpelling]:
    view.desk.speller = speller
    edit_note(view.desk, "n1")
    (found,) = hand.open.findChildren(OpenSpelling)
    yield found


def looked_up(text: str, language: str = "en") -> list[str]:
    return [word.text for word in words_of(text, language)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We bake bread.", ["We", "bake", "bread"]),
        ("see www.example.com or a@b.org, C3PO and 2nd", ["see", "or", "and"]),
        ("with NASA, x and PowerPoint", ["with", "and"]),
        ("ask Ines. Then ask", ["ask", "Then", "ask"]),
        ("don’t say l'idea", ["don’t", "say", "l'idea"]),
        ("面包 и хлеб bread", ["bread"]),
        ("👩‍👩‍👧 bread", ["bread"]),
        ("", []),
    ],
)
def test_words_no_list_could_have_are_left_alone(text: str, words: list[str]) -> None:
    assert looked_up(text) == words


def test_german_nouns_are_looked_up_and_every_script_by_its_own_list() -> None:
    assert looked_up("Wir backen Brot", "de") == ["Wir", "backen", "Brot"]
    assert looked_up("хлеб bread", "ru") == ["хлеб"]


def test_what_no_list_has_is_misspelt(speller: Speller, wanted: dict[str, bool]) -> None:
    found = speller.misspelt("We recieve every idea’s bread", "en")
    assert [(word.text, word.start) for word in found] == [("recieve", 3)]
    assert speller.misspelt("Rotweinglas, Weinglas, Weinglaz", "de")[-1].text == "Weinglaz"
    wanted["on"] = False
    assert speller.misspelt("recieve", "en") == []


def test_where_there_is_no_list_nothing_is_marked(speller: Speller) -> None:
    assert speller.misspelt("recieve", "sv") == []
    assert speller._thread is None


def test_the_languages_are_those_of_the_library() -> None:
    shipped = files("spellchecker") / "resources"
    assert {path.name.split(".")[0] for path in shipped.iterdir()} == set(LANGUAGES)


def test_a_list_is_read_beside_the_program(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    speller = Speller(tmp_path, lambda: True, DiskWork(qapp))

    with qtbot.waitSignal(speller.learned, timeout=30_000):
        assert speller.misspelt("egunon", "eu") == []

    assert [word.text for word in speller.misspelt("xyzzyq", "eu")] == ["xyzzyq"]


def test_the_word_being_typed_is_not_marked_until_it_is_done(
    spelling: OpenSpelling, hand: Hand
) -> None:
    hand.type(" recieve")
    assert not hand.open._layout._waves
    hand.type(" ")
    text = hand.open.text
    at = text.index("recieve")
    assert list(hand.open._layout._waves) == [(at, at + 7)]


def test_positions_are_right_after_signs_that_qt_counts_twice(
    spelling: OpenSpelling, hand: Hand
) -> None:
    hand.open.insert(" 👍🏽 recieve ")
    (span,) = hand.open._layout._waves
    cursor = hand.open.textCursor()
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], cursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "recieve"


def test_the_menu_mends_the_word_at_the_caret(
    view: CanvasView, spelling: OpenSpelling, hand: Hand, session: Session
) -> None:
    hand.type(" recieve ")
    hand.key(Qt.Key.Key_Left)
    menu = text_menu(hand.open, view, spelling)
    assert menu.actions()[0].text() == "receive"
    menu.actions()[0].trigger()
    assert hand.open.text == "Ines tests every idea receive "
    hand.key(Qt.Key.Key_Return)
    assert note(session, "n1").text.strip().endswith("receive")


def test_a_word_is_added_for_all_canvases(
    view: CanvasView, spelling: OpenSpelling, hand: Hand, speller: Speller
) -> None:
    hand.type(" Sourdough ")
    hand.type("starterz ")
    hand.key(Qt.Key.Key_Left)
    learn = next(a for a in text_menu(hand.open, view, spelling).actions() if "my" in a.text())
    learn.trigger()
    speller._disk.wait()
    assert own_words(speller._state) == ["starterz"]
    assert not hand.open._layout._waves
    add_own_word(speller._state, "starterz")
    assert own_words(speller._state) == ["starterz"]


def test_a_word_that_could_not_be_kept_is_known_and_that_is_said(
    view: CanvasView, spelling: OpenSpelling, hand: Hand, speller: Speller
) -> None:
    speller._state.write_text("a file where the folder should be")
    hints = QSignalSpy(view.hint_changed)
    hand.type(" starterz ")
    speller.add("starterz")
    assert not hand.open._layout._waves
    speller._disk.wait()
    assert "folder cannot be used" in hints.at(hints.count() - 1)[0]


def test_a_wave_is_drawn_under_the_word(
    view: CanvasView, spelling: OpenSpelling, hand: Hand
) -> None:
    hand.type(" recieve ")
    before = view.grab().toImage()
    hand.open.mark_words([])
    QTest.qWait(1)
    assert view.grab().toImage() != before


def test_without_a_fault_the_menu_is_as_ever(
    view: CanvasView, spelling: OpenSpelling, hand: Hand
) -> None:
    menu = text_menu(hand.open, view, spelling)
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "&Undo"
