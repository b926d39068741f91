"""Notes that are not asked for are faded or hidden; hidden ones are neither chosen nor changed."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMenu

from canvasdesk.editing.operations.entries import add_entry
from canvasdesk.editing.operations.fields import set_field
from canvasdesk.editing.operations.notes import edit_text
from canvasdesk.editing.operations.records import delete_records, set_private
from canvasdesk.editing.operations.tags import add_tag, tag_notes
from canvasdesk.layout.filter import NO_FILTER, Asks, FieldTest, Filter
from canvasdesk.method.fields import field_definitions
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.ui.canvas import arranging, commands
from canvasdesk.ui.canvas.legend import legend_menu
from canvasdesk.ui.canvas.tagging import notes_to_tag
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.filtering.bar import FilterBar
from canvasdesk.ui.finding.finder import Finder
from canvasdesk.ui.session import Session

from .conftest import Hand, note

TUTORS = Filter(text="tutors", hides=True)


@pytest.fixture
def document(document: Document) -> Document:
    """The canvas of all tests, with a tag on n1 and n3."""
    document = add_tag(document, "Trust", lambda: "t1").apply(document)
    return tag_notes(document, ["n1", "n3"], "t1").apply(document)


@pytest.fixture
def bar(view: CanvasView) -> FilterBar:
    bar = FilterBar(view.desk)
    bar.open()
    QTest.qWaitForWindowExposed(bar)
    bar.activateWindow()
    bar.text.setFocus()
    return bar


def shown(view: CanvasView) -> set[str]:
    return set(view.desk.stage.note_items)


def write(bar: FilterBar, text: str) -> None:
    bar.text.selectAll()
    QTest.keyClick(bar.text, Qt.Key.Key_Backspace)
    QTest.keyClicks(bar.text, text)
    bar.apply()


def test_hidden_notes_leave_the_sheet_and_the_selection(view: CanvasView) -> None:
    view.desk.selection.choose(["n1", "n2"])
    view.desk.show_filter(TUTORS)
    assert shown(view) == {"n2"}
    assert view.selected == ("n2",)
    view.desk.show_filter(NO_FILTER)
    assert shown(view) == {"n1", "n2", "n3"}
    assert view.selected == ("n2",)


def test_notes_that_come_back_are_the_items_they_were(view: CanvasView) -> None:
    before = view.desk.stage.note_items["n1"]
    view.desk.show_filter(TUTORS)
    assert not before.isVisible()
    view.desk.show_filter(NO_FILTER)
    assert view.desk.stage.note_items["n1"] is before
    assert before.isVisible()


def test_a_hidden_note_changed_meanwhile_comes_back_as_it_is(
    view: CanvasView, session: Session
) -> None:
    view.desk.show_filter(TUTORS)
    session.do("elsewhere", edit_text(session.document, "n1", "Another text"))
    assert shown(view) == {"n2"}
    session.do("elsewhere", delete_records(session.document, ["n3"]))
    view.desk.show_filter(NO_FILTER)
    assert shown(view) == {"n1", "n2"}
    assert view.desk.stage.note_items["n1"].shown.label == "Another text"


def test_hidden_notes_are_not_under_the_hand(view: CanvasView, hand: Hand) -> None:
    at = hand.centre("n1")
    view.desk.show_filter(TUTORS)
    hand.click(at)
    assert view.selected == ()
    assert view.desk.selection.block is BlockId.KEY_PARTNERS


def test_arrows_pass_hidden_notes_over(view: CanvasView, hand: Hand) -> None:
    view.desk.show_filter(TUTORS)
    view.desk.selection.focus_block(BlockId.KEY_PARTNERS)
    hand.key(Qt.Key.Key_Down)
    assert view.selected == ("n2",)


@pytest.mark.parametrize("hides", [False, True])
def test_all_are_those_that_stand_out(view: CanvasView, hides: bool) -> None:
    view.desk.show_filter(Filter(tags=frozenset({"t1"}), hides=hides))
    commands.choose_all(view.desk)
    assert view.selected == ("n1", "n3")
    view.desk.selection.focus_block(BlockId.KEY_PARTNERS)
    assert notes_to_tag(view.desk) == ("n1",)


def test_blocks_with_hidden_notes_are_not_tidied(view: CanvasView, session: Session) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    view.desk.show_filter(TUTORS)
    arranging.tidy_all(view.desk)
    assert session.undo_stack.count() == 0
    assert hints == ["Some notes are hidden. Show all of them to tidy."]


def test_hidden_notes_are_neither_found_nor_replaced(view: CanvasView, session: Session) -> None:
    finder = Finder(view, view)
    view.desk.show_filter(Filter(text="tests", hides=True))
    finder.look_for("e")
    assert {match.note for match in finder.matches if match.note} == {"n1"}
    finder.replace_all("E")
    assert note(session, "n2").text == "Evening tutors"
    assert note(session, "n1").text == "InEs tEsts EvEry idEa"
    view.desk.show_filter(NO_FILTER)
    assert {match.note for match in finder.matches if match.note} == {"n1", "n2", "n3"}
    finder.stop()


@pytest.mark.parametrize("hides", [False, True])
def test_a_new_note_is_there_while_and_after_it_is_written(
    view: CanvasView, hand: Hand, session: Session, hides: bool
) -> None:
    view.desk.show_filter(Filter(text="tutors", hides=hides))
    view.desk.selection.focus_block(BlockId.CHANNELS)
    hand.type("Letters")
    assert "new1" in shown(view)
    hand.key(Qt.Key.Key_Return)
    assert note(session, "new1").text == "Letters"
    assert "new1" in shown(view)
    assert view.selected == ("new1",)
    session.undo()
    session.redo()
    assert "new1" in shown(view)
    view.desk.show_filter(Filter(text="tests", hides=True))
    assert shown(view) == {"n1"}


def test_a_note_edited_out_of_the_filter_stays_in_sight(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.show_filter(TUTORS)
    hand.double_click(hand.centre("n2"))
    hand.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.type("Teachers")
    assert shown(view) == {"n2"}
    hand.key(Qt.Key.Key_Return)
    assert note(session, "n2").text == "Teachers"
    assert shown(view) == {"n2"}


def test_a_note_someone_goes_to_comes_into_sight(view: CanvasView) -> None:
    view.desk.show_filter(TUTORS)
    view.show_note("n3")
    assert shown(view) == {"n2", "n3"}
    assert view.selected == ("n3",)


def test_another_canvas_is_shown_whole(view: CanvasView) -> None:
    view.desk.show_filter(TUTORS)
    view.desk.session.document_opened.emit()
    assert view.desk.filter == NO_FILTER
    assert shown(view) == {"n1", "n2", "n3"}


def test_a_filter_in_a_block_shown_alone(view: CanvasView) -> None:
    view.open_block(BlockId.KEY_PARTNERS)
    view.desk.show_filter(TUTORS)
    assert shown(view) == {"n2"}
    view.leave_block()
    assert shown(view) == {"n2"}


def test_words_typed_in_the_bar_fade_the_others_and_are_counted(
    bar: FilterBar, view: CanvasView
) -> None:
    assert bar.count.text() == "Notes: 3"
    write(bar, "tutors")
    assert view.desk.filter == Filter(text="tutors")
    assert bar.count.text() == "1 of 3"


def test_tags_and_blocks_are_ticked(bar: FilterBar, view: CanvasView) -> None:
    bar.tags.actions_by_key()["t1"].trigger()
    assert view.desk.filter.tags == {"t1"}
    assert bar.tags.text() == "Tags: Trust"
    bar.blocks.actions_by_key()[BlockId.KEY_ACTIVITIES.value].trigger()
    assert bar.count.text() == "1 of 3"
    bar.tags.actions_by_key()["t1"].trigger()
    assert view.desk.filter == Filter(blocks=frozenset({BlockId.KEY_ACTIVITIES}))


def test_the_others_are_hidden_and_all_is_cleared(bar: FilterBar, view: CanvasView) -> None:
    write(bar, "tutors")
    QTest.keyClick(bar.others, Qt.Key.Key_Down)
    assert shown(view) == {"n2"}
    bar.clear_button.click()
    assert shown(view) == {"n1", "n2", "n3"}
    assert bar.isVisible()
    assert not bar.clear_button.isEnabled()
    assert bar.text.text() == ""


def test_escape_leaves_a_filter_on_and_closes_an_empty_bar(
    bar: FilterBar, view: CanvasView
) -> None:
    left: list[bool] = []
    bar.left.connect(lambda: left.append(True))
    QTest.keyClicks(bar.text, "tutors")
    QTest.keyClick(bar.text, Qt.Key.Key_Escape)
    assert bar.isVisible()
    assert view.desk.filter == Filter(text="tutors")
    write(bar, "")
    QTest.keyClick(bar.text, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert left == [True, True]


def test_a_closed_bar_shows_all(bar: FilterBar, view: CanvasView) -> None:
    write(bar, "tutors")
    bar.close_bar()
    assert not bar.isVisible()
    assert view.desk.filter == NO_FILTER


def test_a_deleted_tag_is_asked_for_no_longer(
    bar: FilterBar, view: CanvasView, session: Session
) -> None:
    bar.tags.actions_by_key()["t1"].trigger()
    session.do("gone", delete_records(session.document, ["t1"]))
    assert not view.desk.filter.asks
    assert bar.tags.text() == "Tags"
    assert not bar.tags.isEnabled()


def test_the_legend_filters_by_a_tag(bar: FilterBar, view: CanvasView) -> None:
    bar.close_bar()
    view.desk.selection.focus_tag("t1")
    actions = legend_menu(view.desk, view).actions()
    next(each for each in actions if each.text().replace("&", "") == "Dim all others").trigger()
    assert view.desk.filter == Filter(tags=frozenset({"t1"}))
    assert bar.isVisible()
    assert bar.tags.ticked == {"t1"}


def test_what_tags_are_called_is_no_markup_in_a_tip(
    bar: FilterBar, view: CanvasView, session: Session
) -> None:
    name = "<b>Trust</b> of those who come here again and again"
    session.do("tag", add_tag(session.document, name, lambda: "t9"))
    view.desk.show_filter(Filter(frozenset({"t9"})))
    shown = QTextDocument()
    shown.setHtml(bar.tags.toolTip())
    assert shown.toPlainText() == f"Tags: {name}"


def test_every_control_of_the_bar_has_a_name(bar: FilterBar) -> None:
    kinds = (QLineEdit, QComboBox, QAbstractButton)
    controls = [each for kind in kinds for each in bar.findChildren(kind) if each.isVisible()]
    names = [
        each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "")
        for each in controls
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    assert len(names) >= 6
    assert all(names)


# Fields


def pressed(menu: QMenu, *names: str) -> None:
    """Go down a menu by its entries' names and press the last."""
    menu.aboutToShow.emit()
    for name in names[:-1]:
        (menu,) = [part for each in menu.actions() if each.text() == name and (part := each.menu())]
    (entry,) = [each for each in menu.actions() if each.text() == names[-1]]
    entry.trigger()


def test_a_field_is_asked_for_and_the_rest_fades(
    bar: FilterBar, view: CanvasView, session: Session
) -> None:
    field = field_definitions()["certainty"]
    session.do("x", set_field(session.document, "n1", field, "guess"))
    session.do("x", set_field(session.document, "n2", field, "testing"))
    pressed(bar.fields.fields_menu, "How sure", "Filled in")
    notes = session.document.notes
    fitting = {key for key in notes if view.desk.filter.matches(notes[key])}
    assert fitting == {"n1", "n2"}
    assert bar.count.text() == "2 of 3"
    pressed(bar.fields.fields_menu, "How sure", "A guess")
    assert {key for key in notes if view.desk.filter.matches(notes[key])} == {"n1"}
    pressed(bar.fields.fields_menu, "How sure", "Being tested")
    assert {key for key in notes if view.desk.filter.matches(notes[key])} == {"n1", "n2"}
    assert bar.fields.accessibleName() == "Fields: How sure – A guess, Being tested"
    pressed(bar.fields.fields_menu, "How sure", "Empty")
    assert {key for key in notes if view.desk.filter.matches(notes[key])} == {"n3"}
    pressed(bar.fields.fields_menu, "Any")
    assert not view.desk.filter.asks
    assert bar.fields.accessibleName() == "Fields"


def test_a_step_or_more_and_a_number_or_more_are_asked_for(
    bar: FilterBar, view: CanvasView, session: Session
) -> None:
    fields = field_definitions()
    session.do("x", set_field(session.document, "n1", fields["feeling"], 2))
    session.do("x", set_field(session.document, "n2", fields["feeling"], -1))
    session.do("x", set_field(session.document, "n3", fields["amount"], Decimal(350)))
    notes = session.document.notes
    pressed(bar.fields.fields_menu, "How it feels", "At least: It does good")
    assert {key for key in notes if view.desk.filter.matches(notes[key])} == {"n1"}
    bar.fields.fields_menu.aboutToShow.emit()
    *_, line = bar.fields.fields_menu.findChildren(QLineEdit)
    QTest.keyClicks(line, "some")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert bar.fields.test == FieldTest("feeling", Asks.AT_LEAST, least=Decimal(1))
    line.setText("350")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert {key for key in notes if view.desk.filter.matches(notes[key])} == {"n3"}
    bar.clear_button.click()
    assert bar.fields.test is None


@pytest.mark.parametrize("others", ["Dim others", "Hide others"])
def test_guessed_answers_are_asked_for_until_somebody_was_heard(
    bar: FilterBar, view: CanvasView, session: Session, others: str
) -> None:
    for key in ("n1", "n2"):
        field = field_definitions()["why_care"]
        session.do("x", set_field(session.document, key, field, "It helps"))
    bar.others.setCurrentText(others)
    pressed(bar.fields.fields_menu, "Guessed answers")
    assert bar.fields.accessibleName() == "Fields: Guessed answers"
    assert bar.count.text() == "2 of 3"
    bar.fields.fields_menu.aboutToShow.emit()
    assert [e.text() for e in bar.fields.fields_menu.actions() if e.isChecked()] == [
        "Guessed answers"
    ]
    heard = add_entry(session.document, "heard", "It does", "2026-05-03", lambda: "e", {"n1": ()})
    session.do("x", heard)
    assert bar.count.text() == "1 of 3"
    assert view.desk.filter.matches(session.document.notes["n2"])
    session.undo()
    assert bar.count.text() == "2 of 3"
    session.do("x", set_field(session.document, "n3", field_definitions()["why_share"], "Fun"))
    assert bar.count.text() == "3 of 3"


def test_private_notes_are_found_like_a_field(
    bar: FilterBar, view: CanvasView, session: Session
) -> None:
    session.do("x", set_private(session.document, ["n2"], private=True))
    pressed(bar.fields.fields_menu, "Private", "Yes")
    notes = session.document.notes
    assert {key for key in notes if view.desk.filter.matches(notes[key])} == {"n2"}
