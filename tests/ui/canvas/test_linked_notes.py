"""What becomes of arrows when something is done to their notes, and of odd arrows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidgetAction

import operations as op
from canvasdesk.editing.patch import patch_of
from canvasdesk.layout.view import SCREEN_EXTRAS, Extra
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Link
from canvasdesk.ui.canvas.archiving import put_away
from canvasdesk.ui.canvas.link_menu import add_links
from canvasdesk.ui.canvas.link_words import end_words
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.session import Session

from .conftest import Hand

_Key = Qt.Key
LONG = "because of a very long story " * 16
LABELS = {"n1n3": "يختبر كل فكرة", "n2n3": LONG.strip(), "n1n2": "测试每一个想法"}
ALL = SCREEN_EXTRAS | {Extra.LINKS}


@pytest.fixture
def document(document: Document) -> Document:
    """All three notes are linked, with labels in three scripts."""
    for key, label in LABELS.items():
        made = op.add_link(document, key[:2], key[2:], lambda key=key: key, label)
        document = made.apply(document)
    return document


def labels(session: Session) -> dict[str, str]:
    return {key: link.label for key, link in session.document.links.items()}


def ends(session: Session) -> set[tuple[str, str]]:
    return {(link.source, link.target) for link in session.document.links.values()}


def texts(session: Session) -> list[tuple[str, str, str]]:
    """The arrows by the texts of their notes, with their labels."""
    notes = session.document.notes
    links = session.document.links.values()
    return sorted((notes[n.source].text, notes[n.target].text, n.label) for n in links)


def test_a_deleted_note_comes_back_with_its_arrows_and_labels(
    view: CanvasView, session: Session
) -> None:
    view.desk.choose(("n1",))
    view.delete_selected()
    assert set(labels(session)) == {"n2n3"}
    session.undo()
    assert labels(session) == LABELS
    session.redo()
    assert set(labels(session)) == {"n2n3"}


def test_a_note_put_away_takes_its_arrows_along_and_brings_them_back(
    view: CanvasView, session: Session
) -> None:
    view.set_extras(ALL)
    put_away(view.desk, ["n3"])
    assert set(labels(session)) == {"n1n2"}
    assert set(view.desk.arrows.shown) == {"n1n2"}
    session.do("back", op.restore_notes(session.document, ["n3"]))
    assert labels(session) == LABELS
    assert set(view.desk.arrows.shown) == set(LABELS)
    session.undo()
    session.do("gone", op.delete_records(session.document, ["n3"]))
    assert set(session.document.records.keys()).isdisjoint({"n1n3", "n2n3"})
    session.undo()
    session.do("back", op.restore_notes(session.document, ["n3"]))
    assert labels(session) == LABELS


def test_copies_have_the_arrows_among_them(view: CanvasView, hand: Hand, session: Session) -> None:
    view.desk.choose(("n1", "n3"))
    before = session.undo_stack.count()
    view.copy()
    view.paste()
    assert session.undo_stack.count() == before + 1
    new = {pair for pair in ends(session) if not {*pair} & {"n1", "n2", "n3"}}
    assert len(new) == 1
    assert len(session.document.links) == 4
    assert set(view.selected) == {*next(iter(new))}
    view.desk.choose(("n1", "n2", "n3"))
    view.duplicate()
    assert len(session.document.links) == 7
    assert texts(session).count(("Evening tutors", "Explain medicine", LABELS["n2n3"])) == 2


def test_notes_cut_and_pasted_elsewhere_keep_the_arrows_among_them(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    before = texts(session)
    view.desk.choose(("n1", "n2", "n3"))
    view.cut()
    assert not session.document.links
    view.desk.selection.focus_block(BlockId.CHANNELS)
    view.paste()
    assert texts(session) == before
    assert {note.block for note in session.document.notes.values()} == {BlockId.CHANNELS}
    session.undo()
    session.undo()
    assert labels(session) == LABELS


def test_cut_and_pasted_a_note_keeps_its_arrows_to_those_that_stayed(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    before = texts(session)
    entry = op.add_entry(session.document, "heard", "Yes", "", lambda: "e", {"n3": ()})
    session.do("heard", entry)
    view.desk.choose(("n3",))
    view.cut()
    assert set(labels(session)) == {"n1n2"}
    view.desk.selection.focus_block(BlockId.CHANNELS)
    view.paste()
    assert texts(session) == before
    assert list(session.document.entries["e"].refs) == list(view.selected)
    assert session.undo_stack.count() == 3
    session.undo()
    assert set(labels(session)) == {"n1n2"}
    session.undo()
    assert labels(session) == LABELS
    view.paste()  # the one it was copied from is there: this is a copy
    assert len(session.document.links) == 3


def test_what_a_cut_note_was_linked_to_may_be_gone(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.choose(("n3",))
    view.cut()
    session.do("gone", op.delete_records(session.document, ["n1"]))
    view.paste()
    assert texts(session) == [("Evening tutors", "Explain medicine", LABELS["n2n3"])]


def test_dragged_to_another_block_a_note_keeps_its_arrows(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.set_extras(ALL)
    before = view.desk.arrows.route("n1n3")
    hand.drag(hand.centre("n3"), hand.middle(BlockId.CHANNELS))
    assert session.document.notes["n3"].block is BlockId.CHANNELS
    assert labels(session) == LABELS
    assert view.desk.arrows.route("n1n3") != before
    session.undo()
    assert view.desk.arrows.route("n1n3") == before


def test_parked_and_back_a_note_keeps_its_arrows(view: CanvasView, session: Session) -> None:
    view.set_extras(ALL)
    session.do("park", op.park_notes(session.document, ["n3"]))
    assert labels(session) == LABELS
    assert set(view.desk.arrows.shown) == {"n1n2"}
    session.undo()
    assert set(view.desk.arrows.shown) == set(LABELS)


def test_arrows_both_ways_and_twice_are_told_apart(view: CanvasView, session: Session) -> None:
    session.do("back", op.add_link(session.document, "n3", "n1", lambda: "n3n1", "back"))
    twice = Link(id="twice", source="n1", target="n3", label="again")  # as a file may have it
    session.do("twice", patch_of(session.document, [twice]))
    view.set_extras(ALL)
    arrows = view.desk.arrows
    while not arrows.routed:
        QTest.qWait(10)
    assert set(arrows.shown) == {*LABELS, "n3n1", "twice"}
    one, other = arrows.route("n1n3"), arrows.route("n3n1")
    assert one is not None
    assert other is not None
    assert one.points[0] != other.points[-1]  # beside one another, not on one another
    assert one.points[-1] != other.points[0]
    view.desk.selection.focus_link("twice")
    view.delete_selected()
    assert set(labels(session)) == {*LABELS, "n3n1"}


@pytest.mark.parametrize("text", ["يختبر", "想法", LONG.strip(), "e\u0301te\u0301", "👩‍🍳 cooks"])
def test_a_label_in_any_script_is_written_and_stays(
    view: CanvasView, hand: Hand, session: Session, text: str
) -> None:
    view.desk.selection.focus_link("n1n3")
    hand.key(_Key.Key_F2)
    hand.key(_Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.open.insert(text)
    label = view.desk.arrows.label("n1n3")
    assert label is not None
    hand.key(_Key.Key_Return)
    assert session.document.links["n1n3"].label == text
    label = view.desk.arrows.label("n1n3")
    assert label is not None
    sheet = view.desk.stage.page
    assert sheet.left() <= label.rect.x < label.rect.right <= sheet.right()
    session.undo()
    assert labels(session) == LABELS


def test_an_arrow_in_a_menu_points_the_way_the_window_reads(
    document: Document, qapp: QApplication
) -> None:
    link = document.links["n1n3"]
    words = "Explain medicine (يختبر كل فكرة)"
    assert end_words(document, link, "n1") == f"→ {words}"
    assert end_words(document, link, "n3").startswith("← Ines")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert end_words(document, link, "n1") == f"← {words}"
        assert end_words(document, link, "n3").startswith("→ Ines")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class TestALabelThatIsTooLong:
    """A file may hold longer labels than can be typed."""

    @pytest.fixture
    def document(self, document: Document) -> Document:
        kept = Link(id="n1n3", source="n1", target="n3", label="word " * 200 + "end")
        return patch_of(document, [kept]).apply(document)

    def line(self, menu: QMenu) -> QLineEdit:
        one = next(each.menu() for each in menu.actions() if "→ Explain" in each.text())
        rows = [each for each in one.actions() if isinstance(each, QWidgetAction)]
        line = rows[0].defaultWidget().findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        return line

    def test_its_menu_is_no_wider_for_it_and_cuts_nothing(
        self, view: CanvasView, session: Session
    ) -> None:
        menu = QMenu()
        add_links(menu, view.desk, ("n1",))
        assert all(len(each.text()) < 140 for each in menu.actions())
        before = session.document
        self.line(menu).returnPressed.emit()
        assert session.document is before

    def test_written_in_its_place_it_is_shown_whole(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        view.desk.selection.focus_link("n1n3")
        hand.key(_Key.Key_F2)
        assert hand.open.text.endswith("end")
        hand.key(_Key.Key_Return)
        assert session.undo_stack.count() == 0
        hand.key(_Key.Key_F2)
        hand.key(_Key.Key_Backspace)
        hand.key(_Key.Key_Return)
        assert session.document.links["n1n3"].label.endswith(" en")


def test_the_outline_deletes_duplicates_and_moves_notes_with_their_arrows(
    tree: OutlineTree, session: Session
) -> None:
    tree.choose(("n1", "n3"))
    tree.duplicate()
    assert len(session.document.links) == 4
    tree.choose(("n3",))
    tree.send(BlockId.CHANNELS)
    tree.send(None)
    assert {*LABELS} <= set(labels(session))
    tree.delete()
    assert set(labels(session)) & {*LABELS} == {"n1n2"}
    session.undo()
    assert {*LABELS} <= set(labels(session))


def test_cut_and_pasted_in_the_outline_notes_keep_the_arrows_among_them(
    tree: OutlineTree, session: Session
) -> None:
    before = texts(session)
    tree.choose(("n1", "n2", "n3"))
    tree.cut()
    tree.go_to(tree.outline.block_index(BlockId.CHANNELS))
    tree.paste()
    assert texts(session) == before
    tree.choose([next(iter(session.document.notes))])
    tree.cut()
    tree.go_to(tree.outline.block_index(None))
    tree.paste()
    assert texts(session) == before
