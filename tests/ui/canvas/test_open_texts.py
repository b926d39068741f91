"""What is being written is known before it is committed: a crash is to take none of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from canvasdesk.editing.operations.notes import edit_text
from canvasdesk.editing.operations.tags import add_tag
from canvasdesk.editing.patch import patch_of
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.limits import LINE_CHARACTERS
from canvasdesk.model.records import Tag
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.canvas.writing import edit_note, edit_title
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.panels.tags import TagsPanel
from canvasdesk.ui.panels.type_up import TypeUpPanel
from canvasdesk.ui.session import Session

from .conftest import Hand

_Key = Qt.Key


def texts(document: Document, block: BlockId = BlockId.KEY_PARTNERS) -> list[str]:
    return [note.text for note in document.notes_by_block[block]]


@pytest.fixture(autouse=True)
def committed_as_it_was_foretold(session: Session) -> None:
    """Compare what would be committed with what is."""
    foretold: list[Document] = []
    flush = session.flush

    def flush_and_compare() -> None:
        foretold.append(session.with_open_texts())
        flush()
        assert session.document == foretold[-1]
        assert session.with_open_texts() == session.document

    session.flush = flush_and_compare  # type: ignore[method-assign]


def test_a_note_that_is_edited_on_the_canvas(
    session: Session, view: CanvasView, hand: Hand, document: Document
) -> None:
    edit_note(view.desk, "n2")
    assert session.with_open_texts() == document
    typed = QSignalSpy(session.typed)
    hand.type("!")
    assert typed.count() == 1
    assert session.document == document
    assert texts(session.with_open_texts()) == ["Ines tests every idea", "Evening tutors!"]
    session.flush()


def test_a_text_given_up_is_known_no_more(
    session: Session, view: CanvasView, hand: Hand, document: Document
) -> None:
    edit_note(view.desk, "n2")
    hand.type("!")
    hand.key(_Key.Key_Escape)
    assert session.with_open_texts() == session.document


def test_a_new_note_and_a_title(session: Session, view: CanvasView, hand: Hand) -> None:
    hand.double_click(hand.middle(BlockId.CHANNELS))
    assert session.with_open_texts() == session.document
    hand.type("New")
    assert texts(session.with_open_texts(), BlockId.CHANNELS) == ["New"]
    session.flush()
    edit_title(view.desk)
    hand.type(" and yours")
    assert session.with_open_texts().header.title == "My work and yours"
    session.flush()


def test_a_note_and_a_draft_in_the_outline(session: Session, tree: OutlineTree) -> None:
    tree.write("n2")
    typed = QSignalSpy(session.typed)
    QTest.keyClicks(tree._rows.field, "!")
    assert typed.count() == 1
    assert texts(session.with_open_texts()) == ["Ines tests every idea", "Evening tutors!"]
    session.flush()
    tree.add_note()
    assert session.with_open_texts() == session.document
    QTest.keyClicks(tree._rows.field, "New")
    assert texts(session.with_open_texts())[-1] == "New"
    session.flush()
    tree.add_heading()
    QTest.keyClicks(tree._rows.field, "Above")
    assert "Above" in texts(session.with_open_texts())
    session.flush()


def test_a_no_break_space_stays_one(
    session: Session, tree: OutlineTree, view: CanvasView, hand: Hand
) -> None:
    patch = edit_text(session.document, "n2", "10\u00a0€")
    session.do("Edit", patch)
    before = session.document
    tree.write("n2")
    assert session.with_open_texts() == before
    session.flush()
    assert session.document == before
    edit_note(view.desk, "n2")
    hand.type("!")
    session.flush()
    assert texts(session.document)[-1] == "10\u00a0€!"


def test_the_name_of_a_tag(session: Session, view: CanvasView) -> None:
    session.do("Add", add_tag(session.document, "Trust", lambda: "t1"))
    panel = TagsPanel(view.desk)
    panel.show()
    typed = QSignalSpy(session.typed)
    QTest.keyClicks(panel.rows["t1"].name, "Dis")
    assert typed.count() == 3
    assert session.with_open_texts().tags["t1"].name == "DisTrust"
    session.flush()
    QTest.keyClicks(panel.rows["t1"].letter, "X")
    assert session.with_open_texts().tags["t1"].letter == "X"
    panel.rows["t1"].take_back()
    session.flush()


def test_a_name_too_long_for_its_field_stays_as_it_is(session: Session, view: CanvasView) -> None:
    tag = Tag(id="t1", name="Long" * LINE_CHARACTERS, order="a0")
    session.do("Add", patch_of(session.document, [tag]))
    panel = TagsPanel(view.desk)
    panel.show()
    session.flush()
    assert session.document.tags["t1"] == tag


def test_what_is_typed_up(session: Session, view: CanvasView, document: Document) -> None:
    panel = TypeUpPanel(view.desk)
    panel.show()
    typed = QSignalSpy(session.typed)
    QTest.keyClicks(panel.field, "Post")
    assert typed.count() == 4
    assert session.document == document
    first = GUIDED_ORDER[Mode.PERSONAL][0]
    assert texts(session.with_open_texts(), first)[-1] == "Post"
    QTest.keyClick(panel.field, _Key.Key_Return)
    assert session.with_open_texts() == session.document
    assert texts(session.document, first)[-1] == "Post"
