"""The brush: whom notes serve, one click or key each; only arrows come of it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

import operations as op
from canvasdesk.editing.patch import patch_between
from canvasdesk.export.raster import image_of
from canvasdesk.layout.display_list import Group, Role
from canvasdesk.layout.filter import NO_FILTER, Filter
from canvasdesk.layout.marks import DISC
from canvasdesk.layout.view import View
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header
from canvasdesk.model.threads import customers, served
from canvasdesk.storage.format import document_bytes, parse_document
from canvasdesk.ui.canvas.thread_menu import customer_menu, take_brush, walk_thread
from canvasdesk.ui.canvas.tools.brush import BrushTool
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.tools.walk import WalkTool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.session import MakePatch, Session
from strategies import counted_ids

from .conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

FIRST, OTHER = "c1", "c2"
NOTES = tuple(f"n{number:02}" for number in range(20))
HOMES = (
    *(BlockId.VALUE_PROPOSITIONS, BlockId.CHANNELS, BlockId.KEY_ACTIVITIES),
    *(BlockId.KEY_RESOURCES, BlockId.REVENUE_STREAMS),
)
_Key = Qt.Key
_SCALE = 4.0


@pytest.fixture
def document(header: Header) -> Document:
    made = document_of([header])
    for key, name in ((FIRST, "Families"), (OTHER, "Schools")):
        block = BlockId.CUSTOMER_SEGMENTS
        made = op.add_note(made, block, name, lambda key=key: key).apply(made)
    for number, key in enumerate(NOTES):
        block = HOMES[number % len(HOMES)]
        made = op.add_note(made, block, f"Note {number}", lambda key=key: key).apply(made)
    return made


@pytest.fixture
def brush(view: CanvasView) -> BrushTool:
    """The brush in the hand, for the first customer; arrows get counted ids."""
    view.desk.new_id = counted_ids()
    view.desk.selection.choose((FIRST,))
    take_brush(view.desk)
    assert isinstance(view.desk.tool, BrushTool)
    return view.desk.tool


def by_arrows(document: Document) -> Document:
    new_id = counted_ids()
    for number, key in enumerate(NOTES):
        customer = FIRST if number < 10 else OTHER
        document = op.add_link(document, key, customer, new_id).apply(document)
    return document


def letters(view: CanvasView, note: str) -> list[str]:
    group = view.desk.stage.layout.notes[note].group
    marks = (child for child in group.children if isinstance(child, Group))
    return [mark.label for mark in marks if mark.role is Role.MARK]


def test_twenty_notes_take_at_most_twenty_four_clicks(
    view: CanvasView, hand: Hand, session: Session, document: Document
) -> None:
    view.desk.new_id = counted_ids()
    clicks = 0

    def click(note: str) -> None:
        nonlocal clicks
        clicks += 1
        hand.click(hand.centre(note))

    take_brush(view.desk)
    clicks += 1
    for number, key in enumerate(NOTES):
        if number in (0, 10):
            click(FIRST if number == 0 else OTHER)
        click(key)
    assert clicks <= 24
    assert session.document == by_arrows(document)
    assert session.undo_stack.count() == len(NOTES)
    session.undo()
    assert len(session.document.links) == len(NOTES) - 1
    assert parse_document(document_bytes(session.document), Path("x")).document == session.document


def test_arrows_drawn_by_hand_make_the_same_document(
    view: CanvasView, hand: Hand, session: Session, document: Document
) -> None:
    view.desk.new_id = counted_ids()
    for number, key in enumerate(NOTES):
        hand.move(hand.centre(key) + QPoint(3, 3), hand.centre(key))
        assert view.desk.link_handle.note == key
        start = view.desk.viewpoint.to_viewport(view.desk.link_handle.place).toPoint()
        hand.drag(start, hand.centre(FIRST if number < 10 else OTHER))
    assert session.document == by_arrows(document)


def test_the_same_by_keys_alone(
    view: CanvasView, hand: Hand, session: Session, document: Document
) -> None:
    view.desk.new_id = counted_ids()
    take_brush(view.desk)
    hand.key(_Key.Key_1)
    wanted = dict.fromkeys(NOTES)
    hand.key(_Key.Key_Down)
    assert view.desk.selection.only  # the first note, to begin with
    for number in range(20):
        if number == 10:
            hand.key(_Key.Key_PageDown)
        go_by_arrows(view, hand, list(wanted)[number])
        hand.key(_Key.Key_Space if number % 2 else _Key.Key_Return)
    assert session.document == by_arrows(document)
    assert session.undo_stack.count() == len(NOTES)
    hand.key(_Key.Key_Escape)
    assert isinstance(view.desk.tool, SelectTool)


def go_by_arrows(view: CanvasView, hand: Hand, note: str) -> None:
    """Go to a note by arrow keys, as somebody does who looks where it lies."""
    from canvasdesk.ui.canvas.neighbours import Stop, Towards, next_stop

    keys = {
        *((Towards.LEFT, _Key.Key_Left), (Towards.RIGHT, _Key.Key_Right)),
        *((Towards.UP, _Key.Key_Up), (Towards.DOWN, _Key.Key_Down)),
    }
    there = [Stop(laid.rect, note=key) for key, laid in view.desk.stage.layout.notes.items()]
    stops = {stop.note: stop for stop in there}
    start = view.desk.selection.only
    ways: dict[str | None, list[Qt.Key]] = {start: []}
    waiting = [start]
    while note not in ways:
        here = waiting.pop(0)
        for towards, key in sorted(keys, key=lambda pair: pair[0].name):
            found = next_stop(stops[here], there, towards)
            if found is not None and found.note not in ways:
                ways[found.note] = [*ways[here], key]
                waiting.append(found.note)
    for key in ways[note]:
        hand.key(key)
    assert view.desk.selection.only == note


def test_a_click_links_and_another_one_undoes_it(
    brush: BrushTool, view: CanvasView, hand: Hand, session: Session, document: Document
) -> None:
    hand.click(hand.centre("n03"))
    (link,) = session.document.links.values()
    assert (link.source, link.target) == ("n03", FIRST)
    hand.click(hand.centre("n03"))
    assert session.document == document
    assert session.undo_stack.count() == 2


def test_a_note_takes_the_colour_at_once_and_the_rest_fades(
    brush: BrushTool, view: CanvasView, hand: Hand
) -> None:
    stage = view.desk.stage
    assert stage.view.thread == {FIRST}
    assert stage.view.colouring is Colouring.CUSTOMERS
    hand.click(hand.centre("n03"))
    assert stage.view.thread == {FIRST, "n03"}
    customer, other = (stage.layout.notes[key].source.look.swatch for key in (FIRST, "n03"))
    assert customer == other
    assert letters(view, "n03") == ["F"]
    hand.click(hand.centre(OTHER))
    assert stage.view.thread == {OTHER}
    hand.click(hand.centre("n03"))
    assert stage.layout.notes["n03"].source.look.swatch != customer  # the one in the hand leads
    assert letters(view, "n03") == ["S", "F"]


def test_the_brush_put_down_leaves_the_sheet_as_it_was(
    brush: BrushTool, view: CanvasView, hand: Hand
) -> None:
    hand.click(hand.centre("n03"))
    hand.key(_Key.Key_Escape)
    plain = View(extras=view.desk.stage.view.extras)
    assert view.desk.stage.view == plain
    assert isinstance(view.desk.tool, SelectTool)


def test_undo_and_redo_keep_the_brush_and_recolour(
    brush: BrushTool, view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n03"))
    session.undo()
    assert view.desk.tool is brush
    assert view.desk.stage.view.thread == {FIRST}
    session.redo()
    assert view.desk.stage.view.thread == {FIRST, "n03"}


def test_a_drag_moves_the_sheet_and_links_nothing(
    brush: BrushTool, view: CanvasView, hand: Hand, session: Session
) -> None:
    view.zoom_in()
    view.zoom_in()
    view.zoom_in()
    before = hand.centre("n03")
    middle = QPoint(600, 300)
    hand.drag(middle, middle - QPoint(80, 40))
    assert hand.centre("n03") != before
    assert not session.document.links
    assert view.desk.tool is brush
    QTest.mousePress(view.viewport(), Qt.MouseButton.MiddleButton, pos=middle)
    QTest.mouseMove(view.viewport(), middle + QPoint(30, 30))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.MiddleButton, pos=middle + QPoint(30, 30))
    assert view.desk.tool is brush


def test_letters_write_nothing_while_the_brush_is_in_the_hand(
    brush: BrushTool, hand: Hand, session: Session, document: Document
) -> None:
    hand.click(hand.centre(FIRST))
    hand.type("word")
    assert session.document == document


def test_what_serves_through_others_is_linked_directly_and_that_is_said(
    brush: BrushTool, view: CanvasView, hand: Hand, session: Session
) -> None:
    said: list[str] = []
    view.hint_changed.connect(said.append)
    hand.click(hand.centre("n00"))
    assert said[-1] == "“Note 0” goes with “Families”."
    session.do("arrow", op.add_link(session.document, "n01", "n00", lambda: "way"))
    assert "n01" in view.desk.stage.view.thread
    hand.click(hand.centre("n01"))
    assert served(session.document)["n01"] == (FIRST,)
    assert (
        said[-1] == "“Note 1” went with “Families” through “Note 0” already; now directly as well."
    )
    hand.click(hand.centre("n01"))
    assert said[-1] == "“Note 1” still goes with “Families”, through “Note 0”."
    assert "n01" in view.desk.stage.view.thread


def test_what_comes_back_counts_as_linked_and_is_undone_by_a_click(
    brush: BrushTool, hand: Hand, session: Session
) -> None:
    session.do("arrow", op.add_link(session.document, FIRST, "n04", lambda: "back"))
    hand.click(hand.centre("n04"))
    assert not session.document.links


def test_without_a_customer_nothing_is_taken(view: CanvasView, session: Session) -> None:
    said: list[str] = []
    view.hint_changed.connect(said.append)
    session.do("gone", op.delete_records(session.document, [FIRST, OTHER]))
    take_brush(view.desk)
    assert isinstance(view.desk.tool, SelectTool)
    assert said[-1].startswith("Write down who you help first")


def test_a_customer_that_is_gone_leaves_the_brush_to_choose_another(
    brush: BrushTool, view: CanvasView, session: Session
) -> None:
    session.do("gone", op.delete_records(session.document, [FIRST]))
    assert view.desk.tool is brush
    assert brush.customer is None
    assert view.desk.stage.view.thread == {OTHER}
    session.do("gone", op.delete_records(session.document, [OTHER]))
    assert isinstance(view.desk.tool, SelectTool)


@pytest.mark.usefixtures("brush")
def test_no_customer_left_is_spoken_of(view: CanvasView) -> None:
    view.desk.selection.choose(("n03",))
    view.desk.do("gone", lambda document: op.delete_records(document, [FIRST, OTHER]))
    assert isinstance(view.desk.tool, SelectTool)
    assert view.accessibleDescription() == "Note 3"


@pytest.mark.parametrize(
    "go",
    [
        lambda document: op.archive_notes(document, [FIRST]),
        lambda document: op.make_headings(document, [FIRST]),
        lambda document: op.park_notes(document, [FIRST]),
    ],
)
def test_a_customer_that_is_none_any_more_is_put_down(
    brush: BrushTool, view: CanvasView, hand: Hand, session: Session, go: MakePatch
) -> None:
    session.do("go", go(session.document))
    assert view.desk.tool is brush
    assert brush.customer is None
    hand.click(hand.centre("n03"))
    assert not session.document.links
    hand.click(hand.centre(OTHER))
    hand.click(hand.centre("n03"))
    assert [link.target for link in session.document.links.values()] == [OTHER]
    session.undo()
    session.undo()
    assert view.desk.tool is brush
    assert FIRST in {note.id for note in customers(session.document)}


def test_a_private_customer_is_served_like_any_other(
    brush: BrushTool, hand: Hand, session: Session
) -> None:
    session.do("private", op.set_private(session.document, [FIRST], True))
    hand.click(hand.centre("n03"))
    assert [link.target for link in session.document.links.values()] == [FIRST]


def test_customers_linked_to_one_another_stay_apart(
    brush: BrushTool, view: CanvasView, hand: Hand, session: Session
) -> None:
    session.do("arrow", op.add_link(session.document, FIRST, OTHER, lambda: "between"))
    hand.click(hand.centre("n03"))
    assert view.desk.stage.view.thread == {FIRST, "n03"}
    hand.click(hand.centre(OTHER))
    assert brush.customer == OTHER
    assert "between" in session.document.links
    assert view.desk.stage.view.thread == {OTHER}


def test_deleting_a_note_with_the_brush_in_the_hand_and_back(
    brush: BrushTool, view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n03"))
    view.delete_selected()
    assert view.desk.tool is brush
    assert view.desk.stage.view.thread == {FIRST}
    session.undo()
    assert view.desk.stage.view.thread == {FIRST, "n03"}
    assert len(session.document.links) == 1


def test_another_document_leaves_no_brush(
    brush: BrushTool, view: CanvasView, session: Session, document: Document
) -> None:
    session.open(document)
    assert isinstance(view.desk.tool, SelectTool)
    assert not view.desk.stage.view.thread


def test_what_comes_from_elsewhere_keeps_the_brush(
    brush: BrushTool, view: CanvasView, session: Session, document: Document
) -> None:
    theirs = op.delete_records(document, ["n00", OTHER]).apply(document)
    theirs = op.add_link(theirs, "n03", FIRST, lambda: "theirs").apply(theirs)
    session.do("Take in what changed elsewhere", patch_between(document, theirs))
    assert view.desk.tool is brush
    assert view.desk.stage.view.thread == {FIRST, "n03"}


def test_the_brush_shows_whom_one_can_choose(view: CanvasView) -> None:
    view.desk.selection.clear()
    view.open_block(BlockId.CHANNELS)
    take_brush(view.desk)
    assert view.block is None
    view.desk.rest()
    view.desk.show_filter(Filter(text="note", hides=True))
    assert FIRST not in view.desk.stage.note_items
    take_brush(view.desk)
    assert {FIRST, OTHER} <= set(view.desk.stage.note_items)
    view.desk.show_filter(NO_FILTER)


def test_a_customer_that_is_gone_meanwhile_is_not_taken(view: CanvasView, session: Session) -> None:
    session.do("gone", op.delete_records(session.document, [FIRST]))
    take_brush(view.desk, FIRST)
    assert isinstance(view.desk.tool, BrushTool)
    assert view.desk.tool.customer == OTHER
    walk_thread(view.desk, FIRST)
    assert isinstance(view.desk.tool, WalkTool)
    assert view.desk.tool.customer == OTHER


def test_a_block_can_be_shown_alone_with_the_brush_in_the_hand(
    brush: BrushTool, view: CanvasView, hand: Hand, session: Session
) -> None:
    view.open_block(BlockId.CHANNELS)
    assert view.desk.tool is brush
    hand.click(hand.centre("n01"))
    assert [link.source for link in session.document.links.values()] == ["n01"]


def test_a_canvas_to_look_at_only_gives_no_brush(view: CanvasView, session: Session) -> None:
    session.set_read_only(True)
    take_brush(view.desk)
    assert isinstance(view.desk.tool, SelectTool)
    session.set_read_only(False)


def test_the_outline_does_the_same_by_keys(
    tree: OutlineTree, view: CanvasView, session: Session, document: Document
) -> None:
    view.desk.new_id = counted_ids()
    take_brush(view.desk, FIRST)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    tree.choose(["n00"])
    row = tree.outline.index_of("n00")
    assert row.data(spoken).endswith(", not linked to “Families”")
    assert tree.outline.fades(document.notes["n00"])
    for number, key in enumerate(NOTES):
        if number == 10:
            QTest.keyClick(tree, _Key.Key_PageDown)
        tree.choose([key])
        QTest.keyClick(tree, _Key.Key_Space)
    assert session.document == by_arrows(document)
    assert session.undo_stack.count() == len(NOTES)
    assert tree.outline.index_of("n10").data(spoken).endswith(", linked to “Schools”")
    assert tree.outline.letters_of(document.notes["n00"]) == "F"
    QTest.keyClick(tree, _Key.Key_Escape)
    assert isinstance(view.desk.tool, SelectTool)
    assert not tree.outline.fades(document.notes["n00"])


def test_the_grey_print_tells_both_apart(
    view: CanvasView, session: Session, document: Document
) -> None:
    session.do("arrows", patch_between(document, by_arrows(document)))
    stage = view.desk.stage
    stage.show(session.document, replace(stage.view, colouring=Colouring.CUSTOMERS))
    shown = {key: tuple(letters(view, key)) for key in NOTES}
    assert {shown[key] for key in NOTES[:10]} == {("F",)}
    assert {shown[key] for key in NOTES[10:]} == {("S",)}
    picture = image_of(stage.layout.picture, _SCALE)
    picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    discs = {key: _disc(picture, stage.layout.notes[key].group) for key in (FIRST, OTHER, *NOTES)}
    for number, key in enumerate(NOTES):
        away = {customer: _difference(discs[key], discs[customer]) for customer in (FIRST, OTHER)}
        right, wrong = (FIRST, OTHER) if number < 10 else (OTHER, FIRST)
        assert 1.5 * away[right] < away[wrong], key  # no two lie alike on the pixels


def _disc(picture: QImage, note: Group) -> bytes:
    """Return the pixels of the only disc of a note."""
    marks = (child for child in note.children if isinstance(child, Group))
    (mark,) = (child for child in marks if child.role is Role.MARK)
    corner = (round((note.origin[axis] + mark.origin[axis]) * _SCALE) for axis in (0, 1))
    cut = picture.copy(*corner, round(DISC * _SCALE), round(DISC * _SCALE))
    places = ((x, y) for y in range(cut.height()) for x in range(cut.width()))
    return bytes(cut.pixelColor(*place).lightness() for place in places)


def _difference(one: bytes, other: bytes) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def test_the_menu_of_a_customer_in_the_legend(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    session.do("arrow", op.add_link(session.document, "n00", FIRST, lambda: "a"))
    view.desk.standing.colour(Colouring.CUSTOMERS)
    first = next(iter(view.desk.stage.layout.legend))
    view.desk.selection.focus_tag(first)
    menu = customer_menu(view.desk, FIRST, view)
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == [
        *("What goes w&ith this one?", "Wal&k the thread"),
        *("&Go to the note", "&Choose all its notes"),
    ]
    menu.actions()[-1].trigger()
    assert set(view.desk.selection.notes) == {FIRST, "n00"}
    view.desk.selection.focus_tag(first)
    hand.key(_Key.Key_Return)
    assert view.desk.selection.only == FIRST
    view.edit_legend()
    assert isinstance(view.desk.tool, SelectTool)


def test_tags_stay_tags_while_colours_say_something_else(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    session.do("tag", op.add_tag(session.document, "Trust", lambda: "t"))
    view.desk.standing.colour(Colouring.CUSTOMERS)
    view.desk.selection.choose(("n00",))
    hand.key(_Key.Key_1, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert session.document.notes["n00"].tags == ("t",)
    assert letters(view, "n00") == []
