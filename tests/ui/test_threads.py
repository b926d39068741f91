"""Who notes are for, in a window: bars, colours, the walk, following a thread, the tools."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import operations as op
from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.editing.patch import patch_between
from canvasdesk.export.printout import Printout
from canvasdesk.layout import palette
from canvasdesk.layout.filter import NO_FILTER, Filter
from canvasdesk.layout.links import WIDTH
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.ids import random_id
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.tools.brush import BrushTool
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.tools.walk import WalkTool
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.printing.dialog import PrintDialog
from canvasdesk.ui.program import Program
from canvasdesk.ui.threads.bar import ThreadBar
from canvasdesk.ui.threads.brush_bar import BrushBar
from canvasdesk.ui.threads.walk_bar import WalkBar
from canvasdesk.ui.workplace import Workplace

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOTES = {
    "c1": (BlockId.CUSTOMER_SEGMENTS, "Families"),
    "c2": (BlockId.CUSTOMER_SEGMENTS, "Schools"),
    "v1": (BlockId.VALUE_PROPOSITIONS, "A week planned"),
    "h1": (BlockId.CHANNELS, "The fair"),
    "r1": (BlockId.REVENUE_STREAMS, "A fee"),
    "k1": (BlockId.KEY_ACTIVITIES, "Cooking"),
}
ARROWS = (("v1", "c1"), ("h1", "v1"), ("k1", "v1"))


@pytest.fixture
def mode() -> Mode:
    return Mode.ORGANIZATION


@pytest.fixture
def place(program: Program, qtbot: QtBot, mode: Mode) -> Workplace:
    program.new(mode)
    window = program.canvases[0]
    qtbot.waitUntil(lambda: window.furnished)
    session = window.workplace.session
    document = session.document
    for key, (block, text) in NOTES.items():
        document = op.add_note(document, block, text, lambda key=key: key).apply(document)
    for source, target in ARROWS:
        made = op.add_link(document, source, target, lambda key=source: f"of {key}")
        document = made.apply(document)
    session.open(document)
    return window.workplace


def do(place: Workplace, action: ActionId) -> None:
    place.actions_by_id[action].trigger()


def bar_of(place: Workplace, kind: type[ThreadBar]) -> ThreadBar:
    (bar,) = place.findChildren(kind)
    return bar


def button(bar: ThreadBar, text: str) -> QPushButton:
    return next(each for each in bar.findChildren(QPushButton) if each.text() == text)


def test_the_brush_asks_in_a_bar_and_is_put_down_there(place: Workplace) -> None:
    place.view.desk.selection.choose(("c1",))
    do(place, ActionId.BRUSH)
    bar = bar_of(place, BrushBar)
    assert bar.isVisibleTo(place)
    assert bar.said.text() == "What serves “Families”?"
    assert bar.aside.text().endswith("1 linked.")
    button(bar, "Next one").click()
    assert bar.said.text() == "What serves “Schools”?"
    assert bar.aside.text().endswith("None yet.")
    button(bar, "Done").click()
    assert not bar.isVisibleTo(place)
    assert isinstance(place.view.desk.tool, SelectTool)


def with_twenty(place: Workplace) -> list[str]:
    """Put twenty notes beside two customers, and nothing else; return their ids."""
    session, keys = place.session, [f"n{number}" for number in range(20)]
    document = op.delete_records(session.document, [*NOTES.keys() - {"c1", "c2"}])
    made = document.apply(session.document)
    blocks = [block for block in BlockId if block is not BlockId.CUSTOMER_SEGMENTS]
    for number, key in enumerate(keys):
        made = op.add_note(made, blocks[number % len(blocks)], key, lambda key=key: key).apply(made)
    session.open(made)
    QApplication.processEvents()
    return keys


def whom(place: Workplace) -> dict[str, str]:
    return {link.source: link.target for link in place.session.document.links.values()}


def test_from_the_toolbar_to_twenty_links_in_twenty_four_clicks(place: Workplace) -> None:
    keys, clicks = with_twenty(place), 0
    desk, port = place.view.desk, place.view.viewport()

    def click(note: str) -> None:
        nonlocal clicks
        x, y = desk.stage.layout.notes[note].rect.centre
        at = desk.viewpoint.to_viewport(QPointF(x, y)).toPoint()
        assert port.rect().contains(at)
        QTest.mouseClick(port, LEFT, pos=at)
        clicks += 1

    QTest.mouseClick(place.tools.button(ActionId.BRUSH), LEFT)
    clicks += 1
    for customer, notes in (("c1", keys[:10]), ("c2", keys[10:])):
        click(customer)
        for key in notes:
            click(key)
    assert clicks <= 24
    assert whom(place) == dict.fromkeys(keys[:10], "c1") | dict.fromkeys(keys[10:], "c2")
    assert place.session.undo_stack.count() == 20


def test_from_a_key_to_a_link_by_keys_alone(place: Workplace) -> None:
    with_twenty(place)
    place.view.setFocus()
    QTest.keyClick(place.view, Key.Key_B, CTRL | SHIFT)
    first = (Key.Key_1, Key.Key_Left, Key.Key_Left, Key.Key_Left, Key.Key_Space)
    for key in (*first, Key.Key_PageDown, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(place.view, key)
    assert sorted(whom(place).values()) == ["c1", "c2"]
    assert place.session.undo_stack.count() == 2
    QTest.keyClick(place.view, Key.Key_Escape)
    assert isinstance(place.view.desk.tool, SelectTool)


def test_without_a_customer_chosen_the_bar_asks_for_one(place: Workplace) -> None:
    place.view.desk.selection.clear()
    do(place, ActionId.BRUSH)
    bar = bar_of(place, BrushBar)
    assert bar.said.text() == "Which customer is it about?"
    QTest.keyClick(place.view, Qt.Key.Key_2)
    assert bar.said.text() == "What serves “Schools”?"
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert isinstance(place.view.desk.tool, SelectTool)


def test_the_tools_come_once_they_are_of_use(place: Workplace) -> None:
    brush, colours = (
        place.tools.button(key) for key in (ActionId.BRUSH, ActionId.COLOUR_CUSTOMERS)
    )
    assert brush.isVisibleTo(place)
    assert not colours.isVisibleTo(place)
    do(place, ActionId.COLOUR_CUSTOMERS)
    do(place, ActionId.COLOUR_CUSTOMERS)
    assert colours.isVisibleTo(place)
    place.session.do("gone", op.delete_records(place.session.document, ["v1"]))
    assert not brush.isVisibleTo(place)


def test_colours_are_off_at_first_and_a_choice_of_the_view(place: Workplace) -> None:
    action, stage = place.actions_by_id[ActionId.COLOUR_CUSTOMERS], place.view.desk.stage
    assert not action.isChecked()
    before = place.session.document
    action.trigger()
    assert action.isChecked()
    assert stage.view.colouring is Colouring.CUSTOMERS
    assert place.session.document is before
    assert len(stage.layout.legend) == 2
    action.trigger()
    assert stage.view.colouring is Colouring.TAGS
    assert not stage.layout.legend


def test_switching_colours_on_says_how_many_are_grey_and_offers_the_brush(
    place: Workplace,
) -> None:
    do(place, ActionId.COLOUR_CUSTOMERS)
    said = "One note is not linked to anybody yet; it is grey."
    assert place.notice.text == said
    next(
        each for each in place.notice.findChildren(QPushButton) if each.text() == "Link them"
    ).click()
    assert isinstance(place.view.desk.tool, BrushTool)
    place.view.desk.tool.take("c2")
    place.view.desk.tool.toggle(("r1",))
    place.view.desk.rest()
    do(place, ActionId.COLOUR_CUSTOMERS)
    do(place, ActionId.COLOUR_CUSTOMERS)
    assert place.notice.text == ""


def test_the_number_of_grey_notes_is_not_said_once_it_is_another(place: Workplace) -> None:
    do(place, ActionId.COLOUR_CUSTOMERS)
    made = op.add_link(place.session.document, "r1", "c1", lambda: "fee")
    place.session.do("arrow", made)
    assert place.notice.text == ""


def test_a_filter_by_tag_holds_while_colours_mean_customers(place: Workplace) -> None:
    session, desk = place.session, place.view.desk
    session.do("tag", op.add_tag(session.document, "Trust", lambda: "t"))
    session.do("tag", op.tag_notes(session.document, ["k1"], "t"))
    do(place, ActionId.COLOUR_CUSTOMERS)
    desk.show_filter(Filter(frozenset({"t"}), hides=True))
    assert set(desk.stage.note_items) == {"k1"}
    desk.show_filter(NO_FILTER)


def test_the_walk_lights_each_step_and_says_what_is_missing(place: Workplace) -> None:
    view = place.view
    view.desk.selection.choose(("k1",))
    do(place, ActionId.WALK)
    bar = bar_of(place, WalkBar)
    said, lit = [bar.said.text()], [view.desk.stage.view.thread]
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Space)
        said.append(bar.said.text())
        lit.append(view.desk.stage.view.thread)
    assert said == [
        "It begins with “Families”.",
        "What it gives “Families”: “A week planned”.",
        "How it reaches “Families”: “The fair”.",
        "Nothing says how you stay in touch with “Families”.",
        "Nothing says what comes back from “Families”.",
        "For “Families”, 3 notes. Missing: how you stay in touch, what comes back.",
    ]
    assert lit[1:4] == [{"c1", "v1"}, {"c1", "h1"}, {"c1"}]
    assert lit[-1] == {"c1", "v1", "h1", "k1"}
    QTest.keyClick(view, Qt.Key.Key_Space)  # there is nothing behind the end
    assert bar.said.text() == said[-1]
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert bar.said.text() == said[-2]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not bar.isVisibleTo(place)
    assert not view.desk.stage.view.thread


def test_the_way_to_the_customer_is_shown_through_notes_of_other_steps(place: Workplace) -> None:
    desk = place.view.desk
    place.session.do("arrow", op.add_link(place.session.document, "v1", "c2", lambda: "other"))
    do(place, ActionId.WALK)
    bar, tool = bar_of(place, WalkBar), desk.tool
    assert isinstance(tool, WalkTool)
    tool.go(2)
    assert set(desk.arrows.shown) == {"of h1", "of v1"}
    blue = palette.swatch("blue").dark
    looks = [desk.arrows._items[key].look for key in desk.arrows.shown]
    assert {look.colour for look in looks} == {blue}
    assert all(look.width > WIDTH for look in looks)
    assert (desk.stage.view.thread, desk.stage.view.way) == ({"c1", "h1"}, {"v1"})
    assert bar.aside.text() == "3 of 6 · Through “A week planned”."
    place.session.do("arrow", op.add_link(place.session.document, "h1", "c1", lambda: "straight"))
    assert set(desk.arrows.shown) == {"straight"}
    assert bar.aside.text() == "3 of 6"
    place.session.undo()
    assert set(desk.arrows.shown) == {"of h1", "of v1"}
    place.session.redo()
    assert set(desk.arrows.shown) == {"straight"}
    tool.go(9)
    assert set(desk.arrows.shown) == {"of h1", "of v1", "of k1", "straight"}
    desk.rest()
    assert not desk.stage.view.way
    assert not desk.arrows.shown


def test_a_long_sentence_leaves_the_buttons_whole_and_comes_before_what_is_said_besides(
    place: Workplace,
) -> None:
    document = place.session.document
    for key, (block, text) in NOTES.items():
        long = f"{text} and quite a lot more to be said of it all"
        document = op.edit_text(document, key, long).apply(document)
        for number in range(4 if key in ("v1", "h1") else 0):
            new = f"{key}{number}"
            document = op.add_note(document, block, long, lambda new=new: new).apply(document)
            ends = (("h1", new), (new, "c1")) if key == "v1" else ((new, "v1"),)
            for source, target in ends:
                document = op.add_link(document, source, target, random_id).apply(document)
    place.session.open(document)
    place.window().resize(1024, 700)
    do(place, ActionId.WALK)
    tool = place.view.desk.tool
    assert isinstance(tool, WalkTool)
    bar = bar_of(place, WalkBar)
    bar.setStyleSheet("QPushButton { min-width: 0; padding: 0 12px }")  # as the theme has them
    tool.go(2)
    QTest.qWait(1)
    for each in (bar.back_button, bar.next_button, bar.done_button):
        assert each.width() >= each.sizeHint().width()
    assert bar.said.width() >= bar.aside.width()
    assert bar.said.width() > 400
    assert tool.aside.endswith("3 more.")


def test_a_step_is_seen_where_a_filter_leaves_its_notes_out(place: Workplace) -> None:
    desk = place.view.desk
    desk.show_filter(Filter(text="cooking", hides=True))
    assert set(desk.stage.note_items) == {"k1"}
    do(place, ActionId.WALK)
    tool = desk.tool
    assert isinstance(tool, WalkTool)
    tool.go(2)
    assert {"c1", "v1", "h1"} <= set(desk.stage.note_items)
    assert set(desk.arrows.shown) == {"of h1", "of v1"}
    desk.show_filter(NO_FILTER)


SAID = {
    Mode.ORGANIZATION: [
        ("Nothing says what it gives “Schools”.", "The note here is not linked to them."),
        ("Nothing says how it reaches “Schools”.", "None of the 2 notes here is linked to them."),
        ("Nothing says how you stay in touch with “Schools”.", ""),
        ("Nothing says what comes back from “Schools”.", "The note here is not linked to them."),
    ],
    Mode.PERSONAL: [
        ("Nothing says how you help “Schools”.", "The note here is not linked to them."),
        ("Nothing says how you reach “Schools”.", "None of the 2 notes here is linked to them."),
        ("Nothing says how you and “Schools” stay in touch.", ""),
        ("Nothing says what you get back from “Schools”.", "The note here is not linked to them."),
    ],
}


@pytest.mark.parametrize("mode", list(Mode))
def test_each_gap_says_itself(place: Workplace, mode: Mode) -> None:
    session = place.session
    flyer = op.add_note(session.document, BlockId.CHANNELS, "A flyer", lambda: "h2")
    session.do("flyer", flyer)
    place.view.desk.selection.choose(("c2",))
    do(place, ActionId.WALK)
    tool = place.view.desk.tool
    assert isinstance(tool, WalkTool)
    for said in SAID[mode]:
        tool.go(1)
        assert (tool.words, tool.aside) == said
    tool.go(1)
    assert tool.words == "Nothing is linked to “Schools” yet."
    session.do("arrow", op.add_link(session.document, "k1", "c2", lambda: "l"))
    missing = "how it reaches them" if mode is Mode.ORGANIZATION else "how you reach them"
    assert tool.words.startswith("For “Schools”, one note. Missing: ")
    assert missing in tool.words


def test_a_gap_offers_the_brush_for_the_same_customer(place: Workplace) -> None:
    place.view.desk.selection.choose(("c2",))
    do(place, ActionId.WALK)
    bar = bar_of(place, WalkBar)
    button(bar, "Next").click()
    assert bar.said.text() == "Nothing says what it gives “Schools”."
    button(bar, "Link notes").click()
    tool = place.view.desk.tool
    assert isinstance(tool, BrushTool)
    assert tool.customer == "c2"


def test_the_walk_goes_from_block_to_block_where_one_is_shown_alone(place: Workplace) -> None:
    place.view.open_block(BlockId.CUSTOMER_SEGMENTS)
    do(place, ActionId.WALK)
    tool = place.view.desk.tool
    assert isinstance(tool, WalkTool)
    tool.go(1)
    assert place.view.block is BlockId.VALUE_PROPOSITIONS
    tool.go(4)
    assert place.view.block is None


def test_the_walk_keeps_up_with_the_document(place: Workplace) -> None:
    do(place, ActionId.WALK)
    tool, session = place.view.desk.tool, place.session
    assert isinstance(tool, WalkTool)
    tool.go(4)
    session.do("arrow", op.add_link(session.document, "c1", "r1", lambda: "fee"))
    assert bar_of(place, WalkBar).said.text() == "What comes back from “Families”: “A fee”."
    session.undo()
    assert tool.step.is_gap
    session.do("gone", op.delete_records(session.document, ["c1"]))
    assert isinstance(place.view.desk.tool, SelectTool)


@pytest.mark.parametrize("mode", [Mode.PERSONAL])
def test_in_personal_mode_the_words_are_plain(place: Workplace) -> None:
    do(place, ActionId.WALK)
    tool = place.view.desk.tool
    assert isinstance(tool, WalkTool)
    said = []
    for _ in range(6):
        said.append(tool.words)
        tool.go(1)
    assert said[1] == "How you help “Families”: “A week planned”."
    assert said[3] == "Nothing says how you and “Families” stay in touch."
    do(place, ActionId.BRUSH)
    said.append(bar_of(place, BrushBar).said.text())
    for sentence in said:
        for word in ("customer", "segment", "value", "proposition", "retention", "hypothesis"):
            assert word not in sentence.lower()


def test_following_a_thread_dims_what_is_not_on_it(place: Workplace) -> None:
    desk, action = place.view.desk, place.actions_by_id[ActionId.FOLLOW_THREAD]
    desk.selection.choose(("k1",))
    action.trigger()
    assert action.isChecked()
    assert desk.stage.view.thread == {"k1", "v1", "c1"}
    desk.selection.choose(("c1",))
    assert desk.stage.view.thread == {"k1", "v1", "c1", "h1"}
    place.session.do("gone", op.delete_records(place.session.document, ["of h1"]))
    assert desk.stage.view.thread == {"k1", "v1", "c1"}
    desk.selection.clear()
    assert not desk.stage.view.thread
    desk.selection.choose(("c1",))
    action.trigger()
    assert not desk.stage.view.thread


def test_following_goes_along_an_arrow_that_is_chosen(place: Workplace) -> None:
    desk = place.view.desk
    place.session.do("arrow", op.add_link(place.session.document, "r1", "c2", lambda: "other"))
    do(place, ActionId.FOLLOW_THREAD)
    desk.selection.choose(("h1",))
    desk.selection.focus_link("of h1", "h1")
    assert desk.stage.view.thread == {"h1", "v1", "c1", "k1"}
    desk.selection.focus_link("other")
    assert desk.stage.view.thread == {"r1", "c2"}
    place.session.do("gone", op.unlink(place.session.document, ["other"]))
    assert not desk.stage.view.thread
    place.session.undo()


def test_the_brush_is_put_down_where_nothing_may_be_changed_any_more(place: Workplace) -> None:
    do(place, ActionId.BRUSH)
    place.session.set_read_only(True)
    assert isinstance(place.view.desk.tool, SelectTool)
    assert not bar_of(place, BrushBar).isVisibleTo(place)
    place.view.desk.selection.choose(("c2",))
    do(place, ActionId.WALK)
    tool, bar = place.view.desk.tool, bar_of(place, WalkBar)
    assert isinstance(tool, WalkTool)
    tool.go(1)
    assert not bar.brush_button.isVisibleTo(bar)
    place.session.set_read_only(False)
    assert place.view.desk.tool is tool
    assert bar.brush_button.isVisibleTo(bar)


def test_other_customers_do_not_count_as_linked(place: Workplace) -> None:
    place.session.do("arrow", op.add_link(place.session.document, "c2", "c1", lambda: "both"))
    place.view.desk.selection.choose(("c1",))
    do(place, ActionId.BRUSH)
    assert bar_of(place, BrushBar).aside.text().endswith("1 linked.")


def test_the_walk_goes_on_with_what_another_program_made_of_the_canvas(place: Workplace) -> None:
    do(place, ActionId.WALK)
    tool, session = place.view.desk.tool, place.session
    assert isinstance(tool, WalkTool)
    tool.go(2)
    theirs = op.switch_mode(session.document, Mode.PERSONAL).apply(session.document)
    theirs = op.delete_records(theirs, ["v1"]).apply(theirs)
    session.do("theirs", patch_between(session.document, theirs))
    assert bar_of(place, WalkBar).said.text() == "Nothing says how you reach “Families”."
    session.undo()
    assert bar_of(place, WalkBar).said.text() == "How it reaches “Families”: “The fair”."
    session.open(theirs)
    assert isinstance(place.view.desk.tool, SelectTool)


def test_a_name_of_the_other_direction_leaves_the_sentence_its_own(place: Workplace) -> None:
    session, desk = place.session, place.view.desk
    session.do("name", op.edit_text(session.document, "c1", "أسر"))
    desk.selection.choose(("c1",))
    do(place, ActionId.BRUSH)
    assert bar_of(place, BrushBar).said.text() == "What serves “\u2068أسر\u2069”?"


def test_the_outline_walks_by_the_same_keys(place: Workplace) -> None:
    do(place, ActionId.OUTLINE)
    panel = place.shelf.panel
    assert isinstance(panel, OutlinePanel)
    do(place, ActionId.WALK)
    tool = place.view.desk.tool
    assert isinstance(tool, WalkTool)
    QTest.keyClick(panel.tree, Qt.Key.Key_PageDown)
    assert tool.number == 1
    current = panel.tree.currentIndex()
    assert panel.tree.outline.block_of(current) is BlockId.VALUE_PROPOSITIONS
    notes = place.session.document.notes
    assert [key for key in NOTES if not panel.tree.outline.fades(notes[key])] == ["c1", "v1"]
    QTest.keyClick(panel.tree, Qt.Key.Key_Escape)
    assert isinstance(place.view.desk.tool, SelectTool)
    assert place.shelf.panel is panel


def test_a_print_begins_with_the_colours_of_the_canvas(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[PrintOrder, Printout]] = []

    def exec_shown(dialog: PrintDialog) -> int:
        asked.append((dialog.order, dialog.printout))
        return 0

    monkeypatch.setattr(PrintDialog, "exec", exec_shown)
    for action in (ActionId.PRINT, ActionId.EXPORT):
        do(place, action)
    do(place, ActionId.COLOUR_CUSTOMERS)
    for action in (ActionId.PRINT, ActionId.EXPORT):
        do(place, action)
    meant = [order.colouring for order, _ in asked]
    assert meant == [Colouring.TAGS] * 2 + [Colouring.CUSTOMERS] * 2
    assert asked[0][1] == asked[1][1] != asked[2][1]


def test_the_status_says_what_keys_do_with_the_tool_in_the_hand(place: Workplace) -> None:
    before = place.status._hint.text()
    do(place, ActionId.BRUSH)
    assert place.status._hint.text().startswith("Space links the chosen note")
    do(place, ActionId.WALK)
    assert place.status._hint.text().startswith("Space goes a step on")
    place.view.desk.rest()
    assert place.status._hint.text() == before


def test_long_names_leave_the_buttons_their_room(place: Workplace) -> None:
    session = place.session
    for key in ("c1", "v1", "h1"):
        session.do("x", op.edit_text(session.document, key, f"{key} {'very long words ' * 9}"))
    place.window().resize(760, 600)
    place.view.desk.selection.choose(("c1",))
    for action, kind in ((ActionId.BRUSH, BrushBar), (ActionId.WALK, WalkBar)):
        do(place, action)
        tool, bar = place.view.desk.tool, bar_of(place, kind)
        if isinstance(tool, WalkTool):
            tool.go(1)
        QApplication.processEvents()
        shown = [each for each in bar.findChildren(QPushButton) if each.isVisibleTo(bar)]
        assert shown
        for each in shown:
            assert each.width() >= each.sizeHint().width()
            assert bar.rect().contains(each.geometry())
        assert not bar.said.geometry().intersects(bar.aside.geometry())
