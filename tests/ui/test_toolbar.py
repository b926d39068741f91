"""The toolbar where there is little room: words beside icons go, what is said in words stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import operations as op
from canvasdesk.editing.patch import patch_between
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.program import Program
from canvasdesk.ui.toolbar import ToolBar

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

Style = Qt.ToolButtonStyle
WORDS = (ActionId.ADD_NOTE, ActionId.TAGS, ActionId.HEARD, ActionId.LINK, ActionId.BRUSH)


@pytest.fixture
def tools(program: Program, qtbot: QtBot) -> ToolBar:
    program.new(Mode.PERSONAL)
    window = program.canvases[0]
    qtbot.waitExposed(window)
    session = window.workplace.session
    document = op.edit_header(session.document, title="A title of some length").apply(
        session.document
    )
    for key, block in (("c", BlockId.CUSTOMER_SEGMENTS), ("v", BlockId.VALUE_PROPOSITIONS)):
        document = op.add_note(document, block, "Note", lambda key=key: key).apply(document)
    document = op.add_link(document, "v", "c", lambda: "l").apply(document)
    document = op.add_tag(document, "Tag", lambda: "t").apply(document)
    document = op.add_entry(document, "heard", "Yes", "2026-05-03", lambda: "e").apply(document)
    session.do("x", patch_between(session.document, document))
    return window.workplace.tools


def with_words(tools: ToolBar, width: int) -> list[ActionId]:
    tools.window().resize(width, 700)
    QApplication.processEvents()
    return [
        key
        for key in WORDS
        if tools.button(key).toolButtonStyle() is Style.ToolButtonTextBesideIcon
    ]


def test_words_give_way_one_after_the_other_and_come_back(tools: ToolBar) -> None:
    assert with_words(tools, 1200) == list(WORDS)
    few = with_words(tools, 760)
    assert few == list(WORDS[: len(few)])
    assert len(few) < len(WORDS)
    assert with_words(tools, 1200) == list(WORDS)


@pytest.mark.parametrize("width", [640, 760])
def test_the_title_gives_way_before_what_is_said_in_words(tools: ToolBar, width: int) -> None:
    with_words(tools, width)
    for key in (ActionId.GUIDE, ActionId.PRINT):
        button = tools.button(key)
        assert button.width() >= button.sizeHint().width()
    with_words(tools, 1200)
    assert tools._title.text() == "A title of some length"


def test_a_tool_that_is_gone_takes_no_room(tools: ToolBar) -> None:
    few = with_words(tools, 760)
    for key in (ActionId.LINK, ActionId.BRUSH):
        tools.show_tool(key, shown=False)
    assert len(with_words(tools, 760)) >= len(few)
    for key in (ActionId.LINK, ActionId.BRUSH):
        tools.show_tool(key, shown=True)
    assert with_words(tools, 760) == few
