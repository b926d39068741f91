import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from canvasdesk.model.blocks import Mode
from canvasdesk.shipped import shipped
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.help.pages import HelpPage, help_pages, parsed
from canvasdesk.ui.help.window import HelpWindow
from canvasdesk.ui.program import Program

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

PAGES = parsed(
    "# Bread\nFlour and **water**.\n\nFlour again.\n# Soup\nWater.\n# Keys\n{UNDO} undoes.",
    lambda key: key.name.lower(),
)


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    window = HelpWindow(PAGES)
    qtbot.addWidget(window)
    window.show()
    return window


def listed(window: HelpWindow) -> list[str]:
    items = [window._list.item(row) for row in range(window._list.count())]
    return [item.text() for item in items if not item.isHidden()]


def search(window: HelpWindow, words: str) -> None:
    window._search.clear()
    QTest.keyClicks(window._search, words)


def test_pages_are_read_with_the_keys_of_actions() -> None:
    assert PAGES[2] == HelpPage("Keys", "**undo** undoes.")
    with pytest.raises(KeyError):
        parsed("# Keys\n{NO_SUCH_ACTION}", lambda _key: "")


@pytest.mark.parametrize("path", sorted(shipped("help").glob("*.md")), ids=lambda path: path.name)
def test_shipped_pages_speak_of_actions_that_have_keys(path: object) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    for name in re.findall(r"\{(\w+)\}", text):
        assert ACTIONS[ActionId[name]].keys, name
    assert "](" not in text, "a link leads out of the program"
    assert "http" not in text
    assert "!" not in text


def test_where_there_is_no_translation_the_pages_are_english() -> None:
    assert help_pages("xx_YY", str) == help_pages("en", str)
    assert len(help_pages("en", str)) > 5


def test_a_page_is_shown_by_its_name(window: HelpWindow) -> None:
    assert window.page == "Bread"
    assert "Flour and water." in window._text.toPlainText()
    window._list.setCurrentRow(1)
    assert "Soup" in window._text.toPlainText()


def test_a_search_leaves_the_pages_that_have_it_and_goes_from_place_to_place(
    window: HelpWindow,
) -> None:
    search(window, "WATER")
    assert listed(window) == ["Bread", "Soup"]
    assert (window.page, window.found) == ("Bread", "water")
    QTest.keyClick(window._search, Qt.Key.Key_Return)
    assert (window.page, window.found) == ("Soup", "Water")
    QTest.keyClick(window._search, Qt.Key.Key_Return)
    assert window.page == "Bread"
    assert len(window._text.extraSelections()) == 1


def test_a_search_without_a_find_says_so_and_escape_ends_it(window: HelpWindow) -> None:
    search(window, "marzipan")
    assert listed(window) == []
    assert "marzipan" in window._nothing.text()
    QTest.keyClick(window._search, Qt.Key.Key_Return)
    QTest.keyClick(window._search, Qt.Key.Key_Escape)
    assert listed(window) == ["Bread", "Soup", "Keys"]
    assert window._nothing.isHidden()
    assert window.isVisible()
    QTest.keyClick(window._search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_help_opens_beside_the_canvas_once(program: Program) -> None:
    program.new(Mode.PERSONAL)
    workplace = program.canvases[0].workplace
    for _ in range(2):
        workplace.actions_by_id[ActionId.HELP].trigger()
    (window,) = workplace.findChildren(HelpWindow)
    assert window.isVisible()
    assert not window.isModal()
    text = workplace.actions_by_id[ActionId.START].shortcut().toString()
    assert any(text in page.body for page in window._pages)
