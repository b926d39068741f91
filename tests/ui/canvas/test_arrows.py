"""Which arrows are shown, and that they are where their notes are, also while those are dragged."""

from unittest.mock import patch

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

import operations as op
from canvasdesk.layout import palette
from canvasdesk.layout.filter import Filter
from canvasdesk.layout.view import SCREEN_EXTRAS, Extra
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header
from canvasdesk.ui.canvas import arrows as module
from canvasdesk.ui.canvas.standing_out import Wish
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session
from strategies import counted_ids

from .conftest import Hand

ALL = SCREEN_EXTRAS | {Extra.LINKS}
NO = SCREEN_EXTRAS - {Extra.CHOSEN_LINKS}


@pytest.fixture
def document(document: Document) -> Document:
    for source, target, label in (("n1", "n3", "tests"), ("n2", "n3", "")):
        key = source + target
        patch = op.add_link(document, source, target, lambda key=key: key, label)
        document = patch.apply(document)
    return document


def shown(view: CanvasView) -> set[str]:
    return set(view.desk.arrows.shown)


def test_those_of_the_chosen_notes_are_shown_at_first(view: CanvasView) -> None:
    assert shown(view) == set()
    view.desk.choose(("n1",))
    assert shown(view) == {"n1n3"}
    view.desk.choose(("n1", "n2"))
    assert shown(view) == {"n1n3", "n2n3"}
    view.desk.selection.clear()
    assert shown(view) == set()


def test_a_note_the_pointer_rests_on_counts_too(view: CanvasView, hand: Hand) -> None:
    hand.move(hand.centre("n2"))
    assert shown(view) == set()  # passing over shows nothing
    QTest.qWait(200)
    assert shown(view) == {"n2n3"}
    hand.move(hand.middle(BlockId.CHANNELS))
    QTest.qWait(200)
    assert shown(view) == set()


def test_all_or_none_are_shown_when_asked_for(view: CanvasView) -> None:
    view.set_extras(ALL)
    assert shown(view) == {"n1n3", "n2n3"}
    view.set_extras(NO)
    view.desk.choose(("n1",))
    assert shown(view) == set()


def test_those_of_a_thread_are_shown_while_it_stands_out(
    view: CanvasView, session: Session
) -> None:
    session.do("link", op.add_link(session.document, "n1", "n2", lambda: "n1n2"))
    desk = view.desk
    desk.standing.lend(Wish(frozenset({"n2", "n3"})))
    assert shown(view) == {"n2n3"}
    desk.standing.give_back()
    assert shown(view) == set()
    view.set_extras(NO)
    desk.standing.lend(Wish(frozenset({"n2", "n3"})))
    assert shown(view) == set()  # nobody wants to see any


def test_the_arrow_that_is_chosen_is_always_shown_and_in_the_accent(view: CanvasView) -> None:
    view.set_extras(NO)
    view.desk.selection.focus_link("n1n3")
    assert shown(view) == {"n1n3"}
    look = view.desk.arrows._items["n1n3"].look
    accent = view.desk.marking.accent
    assert (look.colour.red, look.colour.green, look.colour.blue) == accent.getRgb()[:3]


def test_the_arrows_of_the_note_that_is_written_are_shown(view: CanvasView, hand: Hand) -> None:
    view.desk.choose(("n1",))
    hand.key(Qt.Key.Key_Return)
    assert view.editing
    assert shown(view) == {"n1n3"}


def test_arrows_follow_their_notes(view: CanvasView, session: Session) -> None:
    view.set_extras(ALL)
    before = view.desk.arrows.route("n1n3")
    spot = op.Spot(BlockId.CHANNELS, session.document.notes["n1"].place)
    session.do("move", op.move_notes(session.document, {"n1": spot}))
    after = view.desk.arrows.route("n1n3")
    assert after is not None
    assert before is not None
    assert after.points != before.points
    session.do("delete", op.delete_records(session.document, ["n1"]))
    assert shown(view) == {"n2n3"}


def test_in_a_block_alone_only_arrows_within_it_are_shown(
    view: CanvasView, session: Session
) -> None:
    session.do("link", op.add_link(session.document, "n1", "n2", lambda: "n1n2"))
    view.set_extras(ALL)
    view.open_block(BlockId.KEY_PARTNERS)
    assert shown(view) == {"n1n2"}


def test_what_is_filtered_out_takes_its_arrows_along_and_what_fades_fades_them(
    view: CanvasView, session: Session
) -> None:
    session.do("tag", op.add_tag(session.document, "Risk", lambda: "t"))
    session.do("tag", op.tag_notes(session.document, ["n1", "n3"], "t"))
    view.set_extras(ALL)
    view.desk.show_filter(Filter(frozenset({"t"})))
    items = view.desk.arrows._items
    assert items["n2n3"].look.colour == palette.FAINT
    assert items["n1n3"].look.colour == palette.SECONDARY
    view.desk.show_filter(Filter(frozenset({"t"}), hides=True))
    assert shown(view) == {"n1n3"}


def test_while_a_note_is_dragged_its_arrows_are_threads_and_the_others_stay(
    view: CanvasView, hand: Hand
) -> None:
    view.set_extras(ALL)
    arrows = view.desk.arrows
    start = hand.centre("n1")
    hand.press(start)
    with patch("canvasdesk.geometry.routing.Routes.route", side_effect=AssertionError):
        hand.move(start + QPoint(30, 30), start + QPoint(60, 120))
        (thread,) = arrows._threads.shown
        hand.move(start + QPoint(80, 140))
        (later,) = arrows._threads.shown
    assert thread.start != later.start
    sheet = arrows._sheet
    assert not sheet.shows("n1n3")
    assert sheet.shows("n2n3")
    hand.release(start + QPoint(80, 140))
    assert arrows._threads.shown == ()
    assert sheet.shows("n1n3")
    assert arrows.routed


def test_a_drag_taken_back_leaves_the_arrows_where_they_were(view: CanvasView, hand: Hand) -> None:
    view.set_extras(ALL)
    before = view.desk.arrows.route("n1n3")
    start = hand.centre("n1")
    hand.press(start)
    hand.move(start + QPoint(30, 30))
    hand.key(Qt.Key.Key_Escape)
    hand.release(start + QPoint(30, 30))
    assert view.desk.arrows.route("n1n3") is before
    assert view.desk.arrows._threads.shown == ()


def test_nearest_arrow_is_found_within_a_few_pixels(view: CanvasView) -> None:
    view.set_extras(ALL)
    arrows, unit = view.desk.arrows, view.desk.viewpoint.unit
    while not arrows.routed:  # on a busy machine ways may take another moment
        QTest.qWait(5)
    for key in ("n1n3", "n2n3"):
        route = arrows.route(key)
        assert route is not None
        middle = QPointF(*route.middle)
        assert arrows.at(middle) == key
        assert arrows.at(middle + QPointF(0.0, 200.0 * unit)) is None


class TestMany:
    @pytest.fixture
    def document(self, header: Header) -> Document:
        made = document_of([header])
        for block in BlockId:
            made = op.add_notes(made, block, ["Some words"] * 9, counted_ids(block.value)).apply(
                made
            )
        notes = list(made.notes)
        new = counted_ids("link")
        for at, note in enumerate(notes):
            made = op.add_link(made, note, notes[(at * 7 + 20) % len(notes)], new).apply(made)
        return made

    def test_ways_are_looked_for_a_few_at_a_time(
        self, view: CanvasView, session: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(module, "_AT_ONCE_MS", 0.0)
        monkeypatch.setattr(module, "_SLICE_MS", 0.5)
        view.set_extras(ALL)
        arrows = view.desk.arrows
        assert not arrows.routed
        assert len(arrows.shown) == len(session.document.links)
        QTest.qWait(50)
        for _ in range(200):
            if arrows.routed:
                break
            QTest.qWait(20)
        assert arrows.routed
        assert arrows._threads.shown == ()

    def test_a_change_of_text_looks_for_no_way_again(
        self, view: CanvasView, session: Session
    ) -> None:
        view.set_extras(ALL)
        while not view.desk.arrows.routed:
            QTest.qWait(20)
        note = next(iter(session.document.notes))
        with patch("canvasdesk.geometry.routing.Routes.route", side_effect=AssertionError):
            session.do("text", op.edit_text(session.document, note, "Other words"))
        assert view.desk.arrows.routed
