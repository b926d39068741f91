"""The box that links notes by keys, in a real window, and what shows that a canvas has links."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import operations as op
from canvasdesk.editing.patch import patch_of
from canvasdesk.layout.view import Extra
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.records import Asset
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.storage.used import read_used
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.palette.box import PaletteBox
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

_Key = Qt.Key
NOTES = (
    ("p", BlockId.KEY_PARTNERS, "Evening tutors"),
    ("q", BlockId.KEY_PARTNERS, "Second partner"),
    ("v", BlockId.VALUE_PROPOSITIONS, "Calm mornings"),
    ("c", BlockId.CUSTOMER_SEGMENTS, "Café owners"),
    ("k", None, "Parked thought"),
)


@pytest.fixture
def document(empty: Document) -> Document:
    document = empty
    for key, block, text in NOTES:
        document = op.add_note(document, block, text, lambda key=key: key).apply(document)
    return document


@pytest.fixture
def place(program: Program, document: Document) -> Workplace:
    program.new(Mode.ORGANIZATION)
    (window,) = program.canvases
    assert isinstance(window, CanvasWindow)
    window.workplace.session.open(document)
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    window.workplace.view.setFocus()
    return window.workplace


def ask(place: Workplace, *notes: str) -> PaletteBox:
    place.view.desk.choose(notes)
    QTest.keyClick(place.view, _Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    box = place.ways.box
    assert box is not None
    return box


def ends(place: Workplace) -> set[tuple[str, str]]:
    return {(link.source, link.target) for link in place.session.document.links.values()}


def test_the_nearest_customers_and_values_come_first(place: Workplace) -> None:
    assert ask(place, "p").rows == [
        "Calm mornings",
        "Café owners",
        "Second partner",
        "Parked thought",
    ]


def test_a_few_letters_and_enter_link(place: Workplace) -> None:
    box = ask(place, "p")
    QTest.keyClicks(box.field, "cafe")
    QTest.keyClick(box.field, _Key.Key_Return)
    assert ends(place) == {("p", "c")}
    assert place.view.selected == ("p",)
    assert place.view.desk.arrows.shown
    assert not read_used(place._around.folders.state)


def test_several_are_linked_in_one_step_and_enter_again_unlinks(place: Workplace) -> None:
    QTest.keyClick(ask(place, "p", "q").field, _Key.Key_Return)
    assert ends(place) == {("p", "v"), ("q", "v")}
    assert place.session.undo_stack.count() == 1
    box = ask(place, "p", "q")
    entry = box._offer.entries[0]
    assert entry.aside == "Value Propositions · linked ✓"
    QTest.keyClick(box.field, _Key.Key_Return)
    assert ends(place) == set()
    place.session.undo()
    assert ends(place) == {("p", "v"), ("q", "v")}


def test_a_customer_is_offered_values_first_and_no_heading(place: Workplace) -> None:
    session = place.session
    session.do("head", op.make_headings(session.document, ["q"]))
    assert ask(place, "c").rows == ["Calm mornings", "Evening tutors", "Parked thought"]


def test_nothing_is_asked_where_nothing_is_chosen_or_may_be_changed(place: Workplace) -> None:
    place.view.desk.selection.clear()
    place.ways.ask_for_link()
    assert place.ways.box is None
    place.view.desk.choose(("p",))
    place.session.set_read_only(True)
    place.ways.ask_for_link()
    assert place.ways.box is None
    place.session.set_read_only(False)


def test_the_tool_is_there_once_there_are_links(place: Workplace) -> None:
    button = place.tools.button(ActionId.LINK)
    assert not button.isVisible()
    session = place.session
    session.do("link", op.add_link(session.document, "p", "c", lambda: "l"))
    assert button.isVisible()
    session.undo()
    assert not button.isVisible()


def test_which_links_are_shown_is_one_of_three(place: Workplace) -> None:
    actions = place.actions_by_id
    three = (ActionId.LINKS_ALL, ActionId.LINKS_CHOSEN, ActionId.LINKS_NONE)

    def checked() -> list[ActionId]:
        return [key for key in three if actions[key].isChecked()]

    assert checked() == [ActionId.LINKS_CHOSEN]
    for key in (*three, ActionId.LINKS_ALL):
        actions[key].trigger()
        assert checked() == [key]
    assert Extra.LINKS in place.extras.now
    actions[ActionId.LINKS_ALL].trigger()  # once more changes nothing
    assert checked() == [ActionId.LINKS_ALL]


def test_an_arrow_alone_can_be_deleted_by_the_windows_key(place: Workplace) -> None:
    session = place.session
    session.do("link", op.add_link(session.document, "p", "c", lambda: "l"))
    place.view.desk.selection.focus_link("l")
    assert place.actions_by_id[ActionId.DELETE].isEnabled()
    assert not place.actions_by_id[ActionId.CUT].isEnabled()
    QTest.keyClick(place.view, _Key.Key_Delete)
    assert ends(place) == set()


def test_links_and_labels_are_saved_and_read_again(place: Workplace, tmp_path: Path) -> None:
    session = place.session
    session.do("link", op.add_link(session.document, "p", "c", lambda: "l", "feeds"))
    path = tmp_path / "a.canvasdesk"
    path.write_bytes(document_bytes(session.document))
    assert read_document(path).document.links == session.document.links


def test_a_note_with_a_picture_alone_can_be_linked_to(place: Workplace) -> None:
    session = place.session
    bare = op.edit_text(session.document, "c", "").apply(session.document)
    shown = Asset(id="pic", media_type="image/png", data="", width=1.0, height=1.0)
    session.open(patch_of(bare, [replace(bare.notes["c"], picture="pic"), shown]).apply(bare))
    assert "Picture" in ask(place, "p").rows
    session.do("bare", op.edit_text(session.document, "v", " "))
    assert "Empty note" not in ask(place, "p").rows
