"""Arrows by hand and by keys: pulled from a note's edge, chosen, labelled, turned, removed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidgetAction

import operations as op
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.records import Header, Link
from canvasdesk.ui.canvas.link_menu import add_links, link_menu
from canvasdesk.ui.canvas.link_subjects import NewLinkedNote
from canvasdesk.ui.canvas.linking import go_to_end, link_notes_to, links_of, unlink_from
from canvasdesk.ui.canvas.note_menu import note_menu
from canvasdesk.ui.canvas.tools.link import LinkTool
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session
from ui.menu_rows import rows_of, text_of

from .conftest import LEFT, NONE, Hand, note

_Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CHANNELS = BlockId.CHANNELS


def ends(session: Session) -> set[tuple[str, str]]:
    return {(link.source, link.target) for link in session.document.links.values()}


def only(session: Session) -> Link:
    (link,) = session.document.links.values()
    return link


def handle(view: CanvasView, key: str, hand: Hand) -> QPoint:
    """Hover over a note and return where its handle is."""
    hand.move(hand.centre(key) + QPoint(4, 4), hand.centre(key))
    assert view.desk.link_handle.note == key
    return view.desk.viewpoint.to_viewport(view.desk.link_handle.place).toPoint()


@pytest.fixture(scope="module")
def screen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


def link(session: Session, source: str, target: str, label: str = "") -> str:
    key = f"{source}{target}"
    session.do("link", op.add_link(session.document, source, target, lambda: key, label))
    return key


def on_arrow(view: CanvasView, key: str, hand: Hand) -> QPoint:
    """Return a point of the viewport on an arrow, and beside all notes."""
    route = view.desk.arrows.route(key)
    assert route is not None
    at = hand.pixel(*route.middle)
    assert view.desk.stage.note_at(view.desk.sheet_point(QPointF(at))) is None
    return at


class TestPulledFromTheEdge:
    def test_a_thread_let_go_over_a_note_is_an_arrow(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        hand.drag(handle(view, "n1", hand), hand.centre("n3"))
        assert ends(session) == {("n1", "n3")}
        assert session.undo_stack.count() == 1
        assert view.selected == ("n1",)
        assert view.desk.arrows.shown == (only(session).id,)

    def test_it_snaps_to_the_note_under_the_pointer_which_is_marked(
        self, view: CanvasView, hand: Hand
    ) -> None:
        start = handle(view, "n1", hand)
        hand.press(start)
        hand.move(start + QPoint(30, 0), hand.centre("n3"))
        tool = view.desk.tool
        assert isinstance(tool, LinkTool)
        assert tool.marked == "n3"
        (thread,) = tool._threads.shown
        paper = view.desk.stage.note_items["n3"].paper
        assert abs(thread.tip[0] - paper.left()) < 0.5 or abs(thread.tip[1] - paper.top()) < 0.5
        empty = hand.middle(CHANNELS)
        hand.move(empty)
        assert tool.marked is None
        assert view.desk.marking._marks.target is not None
        hand.key(_Key.Key_Escape)
        hand.release(empty)

    def test_escape_lets_go(self, view: CanvasView, hand: Hand, session: Session) -> None:
        start = handle(view, "n1", hand)
        hand.press(start)
        hand.move(start + QPoint(30, 0), hand.centre("n3"))
        hand.key(_Key.Key_Escape)
        hand.release(hand.centre("n3"))
        assert not session.document.links
        assert isinstance(view.desk.tool, SelectTool)
        assert view.desk.marking._marks.target is None

    def test_over_empty_paper_a_new_note_is_written_and_is_one_step_with_its_arrow(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        hand.drag(handle(view, "n1", hand), hand.middle(CHANNELS))
        hand.type("By word of mouth")
        assert not session.document.links
        hand.key(_Key.Key_Return)
        made = only(session).target
        assert note(session, made).text == "By word of mouth"
        assert note(session, made).block is CHANNELS
        assert only(session).source == "n1"
        assert session.undo_stack.count() == 1
        session.undo()
        assert set(session.document.notes) == {"n1", "n2", "n3"}
        assert not session.document.links
        session.redo()
        assert only(session).target == made

    def test_escape_leaves_neither_note_nor_arrow(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        hand.drag(handle(view, "n1", hand), hand.middle(CHANNELS))
        hand.type("Half a word")
        hand.key(_Key.Key_Escape)
        assert not session.undo_stack.count()
        hand.drag(handle(view, "n1", hand), hand.middle(CHANNELS))
        hand.key(_Key.Key_Return)  # nothing was written
        assert not session.undo_stack.count()

    def test_the_note_it_came_from_may_go_meanwhile(self, session: Session) -> None:
        subject = NewLinkedNote("new", CHANNELS, links=(("gone", "l"),))
        patch = subject.preview(session.document, "All the same")
        assert not patch.apply(session.document).links

    def test_beside_the_blocks_nothing_comes_of_it(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        hand.drag(handle(view, "n1", hand), hand.pixel(300.0, 20.0))
        assert not session.undo_stack.count()
        assert isinstance(view.desk.tool, SelectTool)

    def test_an_arrow_that_is_there_is_said(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        link(session, "n1", "n3")
        hints: list[str] = []
        view.hint_changed.connect(hints.append)
        hand.drag(handle(view, "n1", hand), hand.centre("n3"))
        assert hints == ["These notes are linked already."]
        assert session.undo_stack.count() == 1

    def test_a_click_asks_which_note(self, view: CanvasView, hand: Hand) -> None:
        asked: list[object] = []
        view.desk.link_requested.connect(asked.append)
        hand.click(handle(view, "n1", hand))
        assert asked == [("n1",)]

    def test_the_chosen_note_has_the_handle_where_the_pointer_is_over_none(
        self, view: CanvasView, hand: Hand
    ) -> None:
        view.desk.choose(("n3",))
        hand.move(hand.middle(CHANNELS))
        assert view.desk.link_handle.note == "n3"
        view.desk.choose(("n1", "n3"))
        assert view.desk.link_handle.note is None

    def test_there_is_none_where_nothing_may_be_changed(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        session.set_read_only(True)
        hand.move(hand.centre("n1"))
        assert view.desk.link_handle.note is None
        session.set_read_only(False)

    def test_there_is_none_on_notes_shown_too_small_to_take_hold_of(self, view: CanvasView) -> None:
        view.desk.choose(("n1",))
        view.desk.viewpoint.zoom_to(0.3)
        assert view.desk.link_handle.note is None

    def test_a_small_heading_has_none_and_takes_none(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        session.do("head", op.make_headings(session.document, ["n3"]))
        hand.move(hand.centre("n3"))
        assert view.desk.link_handle.note is None
        hand.drag(handle(view, "n1", hand), hand.centre("n3"))
        assert not session.document.links

    def test_a_finger_pulls_it_too(
        self, view: CanvasView, hand: Hand, session: Session, screen: QPointingDevice
    ) -> None:
        view.desk.choose(("n1",))
        at = view.desk.viewpoint.to_viewport(view.desk.link_handle.place).toPoint()
        port, start = view.viewport(), at + QPoint(-9, 6)  # a finger is thick
        path = [start, start + QPoint(40, 0), hand.centre("n3")]
        for step, point in (("press", path[0]), *(("move", each) for each in path[1:])):
            touch = QTest.touchEvent(port, screen)
            getattr(touch, step)(0, point, port)
            touch.commit()
        touch = QTest.touchEvent(port, screen)
        touch.release(0, path[-1], port)
        touch.commit()
        QApplication.processEvents()
        assert ends(session) == {("n1", "n3")}


class TestPulledWithSeveralChosen:
    @pytest.fixture
    def chosen(self, view: CanvasView, session: Session) -> tuple[str, ...]:
        """Three notes and a small heading; in another order than they lie."""
        document = session.document
        session.do("a", op.add_note(document, BlockId.CUSTOMER_SEGMENTS, "Families", lambda: "c"))
        session.do("b", op.add_note(session.document, CHANNELS, "Title", lambda: "head"))
        session.do("c", op.make_headings(session.document, ["head"]))
        view.desk.choose(("n3", "head", "n1", "n2"))
        return "n1", "n2", "n3"

    def test_all_are_linked_in_one_step_and_stay_chosen(
        self, view: CanvasView, hand: Hand, session: Session, chosen: tuple[str, ...]
    ) -> None:
        before = session.undo_stack.count()
        start = handle(view, "n2", hand)
        hand.press(start)
        hand.move(start + QPoint(30, 0), hand.centre("c"))
        tool = view.desk.tool
        assert isinstance(tool, LinkTool)
        assert len(tool._threads.shown) == 3
        papers = [view.desk.stage.note_items[key].paper for key in chosen]
        starts = [QPointF(*thread.start) for thread in tool._threads.shown]
        for paper in papers:
            assert sum(paper.adjusted(-1, -1, 1, 1).contains(at) for at in starts) == 1
        hand.release(hand.centre("c"))
        assert ends(session) == {(key, "c") for key in chosen}
        assert set(view.selected) == set(chosen)
        assert session.undo_stack.count() == before + 1
        session.undo()
        assert not session.document.links
        session.redo()
        assert ends(session) == {(key, "c") for key in chosen}

    def test_those_that_are_linked_already_stay_so(
        self, view: CanvasView, hand: Hand, session: Session, chosen: tuple[str, ...]
    ) -> None:
        link(session, "n1", "c", "why")
        hand.drag(handle(view, "n2", hand), hand.centre("c"))
        assert ends(session) == {(key, "c") for key in chosen}
        assert session.document.links["n1c"].label == "why"

    @pytest.mark.usefixtures("chosen")
    def test_onto_one_of_them_the_others_are_linked_to_it(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        hand.drag(handle(view, "n1", hand), hand.centre("n3"))
        assert ends(session) == {("n1", "n3"), ("n2", "n3")}

    def test_over_empty_paper_all_are_linked_to_the_new_note_in_one_step(
        self, view: CanvasView, hand: Hand, session: Session, chosen: tuple[str, ...]
    ) -> None:
        before = session.undo_stack.count()
        hand.drag(handle(view, "n2", hand), hand.middle(BlockId.CUSTOMER_SEGMENTS))
        hand.type("Schools")
        hand.key(_Key.Key_Return)
        (made,) = {link.target for link in session.document.links.values()}
        assert note(session, made).text == "Schools"
        assert ends(session) == {(key, made) for key in chosen}
        assert session.undo_stack.count() == before + 1

    def test_a_click_asks_for_all_of_them(
        self, view: CanvasView, hand: Hand, chosen: tuple[str, ...]
    ) -> None:
        asked: list[object] = []
        view.desk.link_requested.connect(asked.append)
        hand.click(handle(view, "n2", hand))
        assert [sorted(each) for each in asked] == [sorted(chosen)]

    @pytest.mark.usefixtures("chosen")
    def test_from_another_note_than_the_chosen_it_alone_is_linked(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        view.desk.choose(("n1", "n2"))
        hand.drag(handle(view, "n3", hand), hand.centre("c"))
        assert ends(session) == {("n3", "c")}
        assert view.selected == ("n3",)

    @pytest.mark.usefixtures("chosen")
    def test_small_headings_alone_are_linked_to_nothing(
        self, view: CanvasView, session: Session
    ) -> None:
        before = session.document
        link_notes_to(view.desk, ("head",), "c")
        assert session.document is before


class TestMirrored:
    @pytest.fixture
    def header(self) -> Header:
        return Header(mode=Mode.ORGANIZATION, language="ar", mirrored_grid=True)

    def test_the_handle_is_at_the_other_edge(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        at = handle(view, "n1", hand)
        assert at.x() < hand.centre("n1").x()
        hand.drag(at, hand.centre("n3"))
        assert ends(session) == {("n1", "n3")}


class TestAnArrowThatIsChosen:
    def test_by_a_click_near_it(self, view: CanvasView, hand: Hand, session: Session) -> None:
        key = link(session, "n1", "n3")
        view.desk.choose(("n1",))
        hand.click(on_arrow(view, key, hand) + QPoint(1, 2))
        assert view.desk.selection.link == key
        assert view.selected == ()
        assert view.accessibleDescription().startswith("Link from Ines tests every idea to Explain")
        hand.click(hand.middle(CHANNELS))
        assert view.desk.selection.link is None

    def test_it_is_deleted_and_comes_back(self, view: CanvasView, session: Session) -> None:
        key = link(session, "n1", "n3")
        view.desk.selection.focus_link(key)
        view.delete_selected()
        assert not session.document.links
        assert view.selected == ("n1",)
        session.undo()
        assert ends(session) == {("n1", "n3")}

    def test_its_label_is_written_in_its_place(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        key = link(session, "n1", "n3")
        view.desk.selection.focus_link(key)
        hand.key(_Key.Key_Return)
        assert hand.open.text == ""
        hand.type("tests it")
        hand.key(_Key.Key_Return)
        assert only(session).label == "tests it"
        assert view.desk.selection.link == key
        assert session.undo_stack.count() == 2
        hand.key(_Key.Key_F2)
        assert hand.open.text == "tests it"
        hand.type(" daily")
        hand.key(_Key.Key_Escape)
        assert only(session).label == "tests it"
        assert view.desk.selection.link == key

    def test_a_double_click_opens_the_label(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        key = link(session, "n1", "n3", "tests")
        view.desk.choose(("n1",))
        hand.double_click(on_arrow(view, key, hand))
        assert hand.open.text == "tests"
        hand.key(_Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hand.key(_Key.Key_Backspace)
        hand.key(_Key.Key_Return)
        assert only(session).label == ""

    def test_the_label_stands_where_the_editor_does(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        key = link(session, "n1", "n3", "tests")
        view.desk.selection.focus_link(key)
        label = view.desk.arrows.label(key)
        assert label is not None
        hand.key(_Key.Key_F2)
        assert hand.open.sceneBoundingRect().center().y() == pytest.approx(
            label.rect.centre[1], abs=3.0
        )

    def test_an_arrow_that_goes_meanwhile_closes_its_label(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        key = link(session, "n1", "n3")
        view.desk.selection.focus_link(key)
        hand.key(_Key.Key_F2)
        session.do("unlink", op.unlink(session.document, [key]))
        assert not view.editing
        assert view.desk.selection.link is None

    def test_its_menu(self, view: CanvasView, hand: Hand, session: Session) -> None:
        key = link(session, "n1", "n3")
        view.desk.selection.focus_link(key)
        entries = {
            each.text().replace("&", ""): each for each in entries_of(link_menu(view.desk, view))
        }
        entries["Turn it round"].trigger()
        assert ends(session) == {("n3", "n1")}
        entries["Label…"].trigger()
        assert view.editing
        hand.key(_Key.Key_Escape)
        entries["Go to its end"].trigger()
        assert view.selected == ("n3",)
        view.desk.selection.focus_link(key)
        entries["Remove this link"].trigger()
        assert not session.document.links

    def test_looked_at_only_it_can_be_gone_along_and_no_more(
        self, view: CanvasView, session: Session
    ) -> None:
        key = link(session, "n1", "n3")
        view.desk.selection.focus_link(key)
        session.set_read_only(True)
        texts = [each.text() for each in entries_of(link_menu(view.desk, view))]
        assert texts == ["Go to its &beginning", "Go to its &end"]
        view.delete_selected()
        assert ends(session) == {("n1", "n3")}
        session.set_read_only(False)

    def test_the_other_way_is_refused_where_there_is_an_arrow(
        self, view: CanvasView, session: Session
    ) -> None:
        key = link(session, "n1", "n3")
        link(session, "n3", "n1")
        hints: list[str] = []
        view.hint_changed.connect(hints.append)
        view.desk.selection.focus_link(key)
        menu = link_menu(view.desk, view)
        next(each for each in entries_of(menu) if "round" in each.text()).trigger()
        assert len(hints) == 1
        assert ends(session) == {("n1", "n3"), ("n3", "n1")}


class TestByKeys:
    def test_one_goes_through_a_notes_arrows_and_along_them(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        first, second = link(session, "n1", "n2"), link(session, "n3", "n1")
        view.desk.choose(("n1",))
        hand.key(_Key.Key_Right, ALT)
        assert view.desk.selection.link == first
        hand.key(_Key.Key_Right, ALT)
        assert view.desk.selection.link == second
        hand.key(_Key.Key_Right, ALT)
        assert view.desk.selection.link == first
        hand.key(_Key.Key_Left, ALT)
        assert view.desk.selection.link == second
        hand.key(_Key.Key_Up, ALT)
        assert view.selected == ("n3",)
        hand.key(_Key.Key_Left, ALT)
        hand.key(_Key.Key_Down, ALT)
        assert view.selected == ("n1",)

    def test_escape_goes_back_to_the_note(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        link(session, "n1", "n3")
        view.desk.choose(("n3",))
        hand.key(_Key.Key_Right, ALT)
        hand.key(_Key.Key_Escape)
        assert view.selected == ("n3",)

    def test_a_note_without_arrows_says_so(self, view: CanvasView, hand: Hand) -> None:
        hints: list[str] = []
        view.hint_changed.connect(hints.append)
        view.desk.choose(("n2",))
        hand.key(_Key.Key_Right, ALT)
        assert hints == ["This note has no links."]
        hand.key(_Key.Key_Down, ALT)
        assert view.selected == ("n2",)


def entries_of(menu: QMenu) -> list[object]:
    return [each for each in menu.actions() if not each.isSeparator()]


def submenu(menu: QMenu, text: str) -> QMenu:
    found = next(each.menu() for each in menu.actions() if each.text().replace("&", "") == text)
    assert isinstance(found, QMenu)
    return found


class TestTheMenuOfANote:
    @pytest.fixture
    def menu(self, view: CanvasView, session: Session) -> Iterator[QMenu]:
        link(session, "n1", "n3", "tests")
        link(session, "n2", "n1")
        view.desk.choose(("n1",))
        menu = note_menu(view.desk, view)
        yield menu
        menu.close()

    def test_it_lists_its_arrows(self, menu: QMenu) -> None:
        links = submenu(menu, "Links")
        listed = [each.text().split("\t")[0] for each in entries_of(links)]
        assert listed == ["&Link to…", "→ Explain medicine (tests)", "← Evening tutors"]

    def test_each_is_gone_to_turned_and_removed(
        self, menu: QMenu, view: CanvasView, session: Session
    ) -> None:
        one = submenu(submenu(menu, "Links"), "← Evening tutors")
        by_text = {each.text().replace("&", ""): each for each in entries_of(one)}
        by_text["Turn it round"].trigger()
        assert ("n1", "n2") in ends(session)
        by_text["Go to that note"].trigger()
        assert view.selected == ("n2",)
        by_text["Remove this link"].trigger()
        assert ends(session) == {("n1", "n3")}

    def test_a_label_is_written_in_it(self, menu: QMenu, session: Session) -> None:
        one = submenu(submenu(menu, "Links"), "← Evening tutors")
        rows = [each for each in one.actions() if isinstance(each, QWidgetAction)]
        line = rows[0].defaultWidget().findChild(QLineEdit)
        line.setText("lend a hand")
        line.returnPressed.emit()
        assert session.document.links["n2n1"].label == "lend a hand"

    def test_it_asks_for_another(self, menu: QMenu, view: CanvasView) -> None:
        asked: list[object] = []
        view.desk.link_requested.connect(asked.append)
        links = submenu(menu, "Links").actions()
        next(each for each in links if each.text().startswith("&Link to")).trigger()
        assert asked == [("n1",)]

    def test_several_notes_have_none_listed(self, view: CanvasView, session: Session) -> None:
        link(session, "n1", "n3")
        menu = QMenu()
        add_links(menu, view.desk, ("n1", "n3"))
        assert menu.isEmpty()

    def test_where_edits_are_refused_they_are_gone_to_only(
        self, view: CanvasView, session: Session
    ) -> None:
        link(session, "n1", "n3")
        session.set_read_only(True)
        view.desk.choose(("n1",))
        menu = note_menu(view.desk, view)
        assert [text_of(each) for each in rows_of(submenu(menu, "Links"))] == ["&Go to that note"]
        session.set_read_only(False)


def test_several_notes_are_linked_and_unlinked_in_one_step_each(
    view: CanvasView, session: Session
) -> None:
    link_notes_to(view.desk, ("n1", "n2", "n3"), "n3")
    assert ends(session) == {("n1", "n3"), ("n2", "n3")}
    assert session.undo_stack.count() == 1
    unlink_from(view.desk, ("n1", "n2"), "n3")
    assert not session.document.links
    assert session.undo_stack.count() == 2


def test_a_deleted_note_comes_back_with_its_arrows(
    view: CanvasView, session: Session, document: Document
) -> None:
    link(session, "n1", "n3", "why")
    view.desk.choose(("n3",))
    view.delete_selected()
    assert not session.document.links
    session.undo()
    assert [one.label for one in links_of(session.document, "n3")] == ["why"]
    assert view.desk.arrows.shown


def test_one_goes_to_an_end_in_another_block(view: CanvasView, session: Session) -> None:
    link(session, "n1", "n3")
    view.open_block(BlockId.KEY_PARTNERS)
    go_to_end(view.desk, "n3")
    assert view.block is BlockId.KEY_ACTIVITIES
    assert view.selected == ("n3",)


def test_what_the_mouse_does_with_another_button_pulls_nothing(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    at = handle(view, "n1", hand)
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, NONE, at)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, NONE, at)
    assert LEFT is not Qt.MouseButton.RightButton
    assert isinstance(view.desk.tool, SelectTool)
