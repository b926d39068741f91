"""The panel that takes down what somebody said: typed, put down, remembered, saved and reloaded."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import operations as op
from canvasdesk.editing.patch import patch_between
from canvasdesk.method.journals import KIND, WHO
from canvasdesk.model.document import Document
from canvasdesk.model.guesses import HEARD
from canvasdesk.storage.format import document_bytes, parse_document
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.heard.panel import HeardPanel
from canvasdesk.ui.heard.said import Said
from canvasdesk.ui.heard.words import today
from canvasdesk.ui.panels.shelf import PanelId
from canvasdesk.ui.workplace import Workplace
from ui.heard.conftest import entries, heard, steps

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

Key, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def test_words_and_enter_put_it_down_with_today_and_the_chosen_note(
    place: Workplace, panel: HeardPanel
) -> None:
    place.view.desk.choose(("c1",))
    panel.form.field.setFocus()
    QTest.keyClicks(panel.form.field, "It saves an evening")
    QTest.keyClick(panel.form.field, Key.Key_Return, SHIFT)
    QTest.keyClicks(panel.form.field, "a week")
    QTest.keyClicks(panel.form.who, "Maria")
    QTest.keyClick(panel.form.field, Key.Key_Return)
    (entry,) = entries(place)
    assert entry.text == "It saves an evening\na week"
    assert (entry.journal, entry.when) == (HEARD, today().isoformat())
    assert dict(entry.refs) == {"c1": ()}
    assert dict(entry.fields) == {WHO: "Maria", KIND: "said"}
    assert steps(place) == 1
    assert panel.form.field.text == ""
    assert panel.form.field.hasFocus()
    assert place.session.undo_stack.undoText() == "Write down what was heard"


def test_it_is_in_the_file_and_comes_back(place: Workplace, panel: HeardPanel) -> None:
    place.view.desk.choose(("c1", "v1"))
    panel.form.field.setPlainText("It saves an evening")
    QTest.mouseClick(panel.form.done, Qt.MouseButton.LeftButton)
    document = place.session.document
    loaded = parse_document(document_bytes(document), place.filing.path or __file__).document  # type: ignore[arg-type]
    assert loaded == document
    assert dict(entries(place)[0].refs) == {"c1": (), "v1": ()}


def test_enter_in_any_field_puts_it_down_and_nothing_is_put_down_without_words(
    place: Workplace, panel: HeardPanel
) -> None:
    for part in (panel.form.field, panel.form.who, panel.form.kind, panel.form.when):
        QTest.keyClick(part, Key.Key_Return)
    assert entries(place) == []
    assert not panel.form.done.isEnabled()
    for number, part in enumerate((panel.form.who, panel.form.kind, panel.form.when), 1):
        panel.form.field.setPlainText(f"Word {number}")
        QTest.keyClick(part, Key.Key_Return)
        assert len(entries(place)) == number


def test_who_and_how_are_remembered_within_one_sitting(
    place: Workplace, panel: HeardPanel, document: Document
) -> None:
    fresh = Said("", "", "said", today().isoformat())
    anna = heard(document, "e1", "Yes", who="Anna", kind="tried")
    place.session.do("x", patch_between(document, anna))
    reopen(place)
    assert panel.form.said == fresh, "somebody else may have heard that, long ago"
    panel.form.show_said(Said("Twice", "Ben", "asked", "2026-05-03"))
    panel.put_down()
    assert panel.form.said == Said("", "Ben", "asked", "2026-05-03")
    reopen(place)
    assert panel.form.said == Said("", "Ben", "asked", today().isoformat())
    place.session.open(document)
    assert panel.form.said == fresh


def test_what_is_being_written_stays_when_the_canvas_is_read_anew(
    place: Workplace, panel: HeardPanel
) -> None:
    panel.form.field.setPlainText("Half a")
    place.session.open(place.session.document)
    assert panel.form.field.text == "Half a"


def reopen(place: Workplace) -> None:
    """Close the log and open it again."""
    place.shelf.close_panel()
    place.actions_by_id[ActionId.HEARD].trigger()


def test_the_day_can_be_another_or_none(place: Workplace, panel: HeardPanel) -> None:
    panel.form.field.setPlainText("Long ago")
    panel.form.when.setFocus()
    QTest.keyClick(panel.form.when, Key.Key_Down)
    day = panel.form.when.day
    assert day is not None
    assert day != today()
    QTest.keyClick(panel.form.when, Key.Key_Return)
    assert entries(place)[0].when == day.isoformat()
    panel.form.field.setPlainText("Whenever")
    QTest.keyClick(panel.form.when, Key.Key_Delete)
    assert panel.form.when.text() == "No date"
    QTest.keyClick(panel.form.when, Key.Key_Return)
    assert {entry.text: entry.when for entry in entries(place)}["Whenever"] == ""


def test_it_may_speak_to_one_answer_or_be_about_nothing(
    place: Workplace, panel: HeardPanel
) -> None:
    place.view.desk.choose(("c1",))
    menu = panel.about.menu_of_answers()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["&All of the note", "Why they care", "Why they would tell others", "&No note"]
    menu.actions()[1].trigger()
    assert panel.about.text() == "About “Care homes”: Why they care"
    panel.form.field.setPlainText("For the evenings")
    panel.put_down()
    assert dict(entries(place)[0].refs) == {"c1": ("why_care",)}
    panel.about.set_about(())
    assert panel.about.text() == "About no note yet"
    panel.form.field.setPlainText("Just so")
    panel.put_down()
    assert [dict(e.refs) for e in entries(place) if e.text == "Just so"] == [{}]
    place.view.desk.choose(("c2",))
    assert panel.about.text() == "About “Students”"


def test_esc_clears_the_words_and_then_closes(place: Workplace, panel: HeardPanel) -> None:
    QTest.keyClicks(panel.form.field, "No")
    QTest.keyClick(panel.form.field, Key.Key_Escape)
    assert panel.form.field.text == ""
    assert place.shelf.shown is PanelId.HEARD
    QTest.keyClick(panel.form.field, Key.Key_Escape)
    assert place.shelf.shown is None


def test_what_is_typed_is_known_before_it_is_put_down(place: Workplace, panel: HeardPanel) -> None:
    place.view.desk.choose(("c1",))
    QTest.keyClicks(panel.form.field, "Half a sent")
    there = place.session.with_open_texts()
    assert [(e.text, dict(e.refs)) for e in there.entries.values()] == [("Half a sent", {"c1": ()})]
    assert not place.session.document.entries
    QTest.keyClick(panel.form.field, Key.Key_Return)
    assert place.session.document.entries.keys() == there.entries.keys()


def test_an_empty_log_says_what_it_is_for(place: Workplace, panel: HeardPanel) -> None:
    assert panel._empty.isVisible()
    assert not panel.log.isVisible()
    panel.form.field.setPlainText("Hello")
    panel.put_down()
    assert not panel._empty.isVisible()
    assert panel.log.isVisible()


def test_the_tool_is_there_once_something_was_heard(place: Workplace, panel: HeardPanel) -> None:
    tool = place.tools.button(ActionId.HEARD)
    assert not tool.isVisible()
    panel.form.field.setPlainText("Hello")
    panel.put_down()
    assert tool.isVisible()


def test_a_note_s_menu_key_and_the_outline_open_the_log_about_it(place: Workplace) -> None:
    place.view.desk.choose(("v1",))
    place.actions_by_id[ActionId.WRITE_HEARD].trigger()
    panel = place.shelf.panel
    assert isinstance(panel, HeardPanel)
    assert panel.form.field.hasFocus()
    assert panel.about.notes == ("v1",)
    place.actions_by_id[ActionId.WRITE_HEARD].trigger()
    assert place.shelf.panel is panel, "it is no switch"
    place.view.desk.heard_wanted.emit(["p1"], ())
    assert panel.about.text() == "About “Parked”"


def test_where_edits_are_refused_nothing_is_taken(place: Workplace, panel: HeardPanel) -> None:
    place.session.set_read_only(True)
    assert not panel.form.field.isEnabled()
    panel.form.field.setPlainText("Hello")
    assert not panel.form.done.isEnabled()
    panel.put_down()
    assert entries(place) == []
    panel.form.field.clear()
    place.session.set_read_only(False)


def test_too_many_words_are_refused_and_stay_in_the_field(
    place: Workplace, panel: HeardPanel
) -> None:
    panel.form.field.setPlainText("word " * 5000)
    panel.put_down()
    assert entries(place) == []
    assert panel.form.field.text.startswith("word")
    panel.form.field.clear()


def test_the_number_of_guesses_stands_there_and_opens_them(
    place: Workplace, panel: HeardPanel
) -> None:
    assert panel.number.sentence == "All 3 answers about customers are guesses"
    place.view.desk.choose(("c2",))
    panel.form.field.setPlainText("Exams")
    panel.put_down()
    assert panel.number.sentence == "2 of 3 answers about customers are guesses"
    QTest.mouseClick(panel.number, Qt.MouseButton.LeftButton)
    model = panel.guesses_model
    assert panel.guesses.hasFocus()
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Care homes"] * 2
    assert place.view.desk.selection.notes == ("c1",)
    QTest.keyClick(panel.guesses, Key.Key_Down)
    QTest.keyClick(panel.guesses, Key.Key_Return)
    assert panel.form.field.hasFocus()
    assert panel.about.text() == "About “Care homes”: Why they would tell others"
    panel.form.field.setPlainText("She told her sister")
    QTest.keyClick(panel.form.field, Key.Key_Return)
    assert panel.number.sentence == "1 of 3 answers about customers are guesses"


def test_once_all_was_heard_there_is_no_list_of_guesses(
    place: Workplace, panel: HeardPanel
) -> None:
    panel.number.setChecked(True)
    place.view.desk.choose(("c1", "c2"))
    panel.form.field.setPlainText("Yes")
    panel.put_down()
    assert panel.number.sentence == "All 3 answers about customers were heard"
    assert not panel.number.isEnabled()
    assert not panel.guesses.isVisible()
    assert panel.log.isVisible()


def test_a_note_deleted_meanwhile_is_not_what_it_is_about(
    place: Workplace, panel: HeardPanel
) -> None:
    place.view.desk.choose(("c1",))
    panel.form.field.setPlainText("Gone")
    place.session.do("x", op.delete_records(place.session.document, ["c1"]))
    panel.put_down()
    assert [dict(entry.refs) for entry in entries(place)] == [{}]
