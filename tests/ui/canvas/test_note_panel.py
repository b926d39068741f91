"""The fields of chosen notes are filled in beside the canvas, by keys and by hand."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from canvasdesk.editing.operations.archiving import archive_notes
from canvasdesk.editing.operations.entries import add_entry
from canvasdesk.editing.operations.fields import set_field
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.editing.operations.placing import park_notes
from canvasdesk.editing.patch import patch_between
from canvasdesk.method import fields as method_fields
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.fields import FieldDefinition
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Note
from canvasdesk.shipped import shipped
from canvasdesk.storage.format import document_bytes, parse_document
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.fields.chips import Chips
from canvasdesk.ui.fields.editors import FlagEditor, PickEditor, ScaleEditor
from canvasdesk.ui.fields.texts import LineEditor, TextEditor
from canvasdesk.ui.panels.note import NotePanel
from canvasdesk.ui.session import Session

from .conftest import Hand

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NEW_FIELDS: list[dict[str, object]] = [
    {"id": "since", "label": "Since when", "type": "date", "first": ["key_partners"]},
    {"id": "count", "label": "How many", "type": "integer", "minimum": 0, "maximum": 9},
    {"id": "with", "label": "Together with", "type": "reference"},
    {"id": "others", "label": "And with", "type": "list", "item": {"type": "reference"}},
    {"id": "names", "label": "Names", "type": "list", "item": {"type": "text"}},
    {"id": "sizes", "label": "Sizes", "type": "list", "item": {"type": "decimal"}},
]


@pytest.fixture
def document(document: Document) -> Document:
    """The canvas of all tests, with two customers and two incomes."""
    for note, block, text in (
        ("c1", BlockId.CUSTOMER_SEGMENTS, "Patients"),
        ("c2", BlockId.CUSTOMER_SEGMENTS, "Families"),
        ("r1", BlockId.REVENUE_STREAMS, "Salary"),
        ("r2", BlockId.REVENUE_STREAMS, "Praise"),
    ):
        document = add_note(document, block, text, lambda note=note: note).apply(document)
    return document


@pytest.fixture
def more_fields(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The shipped fields and some more, in a data file."""
    tree = json.loads(shipped("method", "fields.json").read_text(encoding="utf-8"))
    tree["fields"] += NEW_FIELDS
    path = tmp_path / "fields.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    monkeypatch.setattr(method_fields, "shipped", lambda *_names: path)
    method_fields.field_definitions.cache_clear()
    yield
    method_fields.field_definitions.cache_clear()


@pytest.fixture
def panel(view: CanvasView) -> NotePanel:
    return shown(view)


def shown(view: CanvasView) -> NotePanel:
    panel = NotePanel(view.desk)
    panel.resize(panel.width(), 800)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    panel.activateWindow()
    return panel


def choose(view: CanvasView, *notes: str) -> None:
    view.desk.choose(notes)
    QApplication.processEvents()


def fields(session: Session, note: str) -> dict[str, object]:
    return dict(session.document.notes[note].fields)


def editor(panel: NotePanel, field: str) -> object:
    (found,) = [each for each in panel.rows[field].editors if each.field.id == field]
    return found


def text_of(panel: NotePanel, field: str) -> TextEditor:
    found = editor(panel, field)
    assert isinstance(found, TextEditor)
    return found


def line_of(panel: NotePanel, field: str) -> LineEditor:
    found = editor(panel, field)
    assert isinstance(found, LineEditor)
    return found


def chip(panel: NotePanel, field: str, key: str) -> QToolButton:
    chips = getattr(editor(panel, field), "chips")  # noqa: B009
    assert isinstance(chips, Chips)
    return chips.buttons[key]


def saved_and_read(document: Document) -> Document:
    return parse_document(document_bytes(document), Path("a")).document


def visible(panel: NotePanel) -> list[str]:
    return [key for key, row in panel.rows.items() if row.isVisible()]


# What is shown


def test_with_nothing_chosen_one_quiet_line_is_all_there_is(panel: NotePanel) -> None:
    assert panel.nothing.isVisible()
    assert not panel.more.isVisible()
    assert visible(panel) == []


@pytest.mark.parametrize(
    ("note", "at_once"),
    [
        ("c1", ["star", "why_care", "why_share"]),
        ("r1", ["amount", "amount_unit", "period", "money", "feeling"]),
        ("n1", ["feeling", "certainty"]),
    ],
)
def test_three_rows_at_most_are_shown_at_once_and_the_rest_below(
    view: CanvasView, panel: NotePanel, note: str, at_once: list[str]
) -> None:
    choose(view, note)
    assert visible(panel) == at_once
    assert panel.name.text() == view.desk.document.notes[note].text
    panel.more.click()
    rest = [key for key in panel.rows if key not in at_once]
    assert visible(panel) == [*at_once, *rest]
    assert panel.own.private.isVisible()
    panel.more.click()
    assert visible(panel) == at_once


def test_more_says_how_much_is_filled_in_below(view: CanvasView, panel: NotePanel) -> None:
    choose(view, "c1")
    assert "·" not in panel.more.text()
    panel.more.click()
    QTest.mouseClick(chip(panel, "role", "pays"), LEFT)
    assert panel.more.text().endswith("· 1")


def test_a_small_heading_has_no_fields(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    from canvasdesk.editing.operations.headings import make_headings

    session.do("x", make_headings(session.document, ["n1"]))
    choose(view, "n1")
    assert panel.rows == {}
    assert panel.more.isVisible()


def test_an_answer_nobody_gave_leads_to_the_box_for_what_was_heard(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    asked: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
    view.desk.heard_wanted.connect(lambda *about: asked.append(about))
    choose(view, "c1")
    row = panel.rows["why_care"]
    assert not row.guess.isVisible()
    answer = set_field(session.document, "c1", panel.rows["why_care"].fields[0], "It saves time")
    session.do("answer", answer)
    assert row.guess.isVisible()
    assert not panel.rows["why_share"].guess.isVisible()
    row.guess.click()
    assert asked == [(("c1",), ("why_care",))]
    about = FrozenMap({"c1": ("why_care",)})
    session.do("heard", add_entry(session.document, "heard", "Yes", "", lambda: "e", about))
    assert not row.guess.isVisible()
    session.undo()
    choose(view, "c1", "c2")
    assert not panel.rows["why_care"].guess.isVisible()  # it would not say whose
    choose(view, "c1")
    session.set_read_only(True)
    assert not row.guess.isVisible()
    session.set_read_only(False)


# Each type of value


def test_a_tick_sets_a_flag_and_takes_it_off(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "c1")
    star = editor(panel, "star")
    assert isinstance(star, FlagEditor)
    QTest.keyClick(star.box, Key.Key_Space)
    assert fields(session, "c1") == {"star": True}
    session.undo()
    assert not star.box.isChecked()
    session.redo()
    assert star.box.isChecked()
    QTest.keyClick(star.box, Key.Key_Space)
    assert fields(session, "c1") == {}


def test_a_step_of_a_scale_is_pressed_and_pressed_again(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "n1")
    QTest.mouseClick(chip(panel, "feeling", "-2"), LEFT)
    assert fields(session, "n1") == {"feeling": -2}
    assert chip(panel, "feeling", "-2").isChecked()
    QTest.mouseClick(chip(panel, "feeling", "2"), LEFT)
    assert fields(session, "n1") == {"feeling": 2}
    assert not chip(panel, "feeling", "-2").isChecked()
    QTest.mouseClick(chip(panel, "feeling", "2"), LEFT)
    assert fields(session, "n1") == {}
    assert session.undo_stack.count() == 3


@pytest.mark.parametrize("rtl", [False, True])
def test_arrows_go_through_the_steps_and_space_takes_one(
    view: CanvasView, panel: NotePanel, session: Session, rtl: bool
) -> None:
    choose(view, "n1")
    scale = editor(panel, "feeling")
    assert isinstance(scale, ScaleEditor)
    if rtl:
        scale.chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.take_keyboard()
    assert panel.focusWidget() is chip(panel, "feeling", "-2")
    for _ in range(3):
        key = Key.Key_Left if rtl else Key.Key_Right
        QTest.keyClick(panel.focusWidget(), key)
    assert panel.focusWidget() is chip(panel, "feeling", "1")
    assert session.undo_stack.count() == 0
    QTest.keyClick(panel.focusWidget(), Key.Key_Space)
    assert fields(session, "n1") == {"feeling": 1}
    QTest.keyClick(panel.focusWidget(), Key.Key_Tab)
    assert panel.focusWidget() is chip(panel, "certainty", "guess")


def test_a_number_is_written_as_the_language_writes_it(view: CanvasView, session: Session) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        panel = shown(view)
        choose(view, "r1")
        amount = line_of(panel, "amount")
        QTest.keyClicks(amount.box, "1.350,50")
        QTest.keyClick(amount.box, Key.Key_Return)
        assert fields(session, "r1") == {"amount": Decimal("1350.50")}
        assert amount.box.text() == "1350,50"
    finally:
        QLocale.setDefault(before)


def test_what_is_no_number_stays_where_it_is_and_says_why(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "r1")
    amount = line_of(panel, "amount")
    QTest.keyClicks(amount.box, "much")
    QTest.keyClick(amount.box, Key.Key_Return)
    assert panel.rows["amount"].fault.startswith("This is no number.")
    assert amount.box.text() == "much"
    assert fields(session, "r1") == {}
    QTest.keyClick(amount.box, Key.Key_Escape)
    assert (amount.box.text(), panel.rows["amount"].fault) == ("", "")
    assert panel.isVisible()


def test_a_choice_of_a_list_that_opens(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "r1")
    period = editor(panel, "period")
    assert isinstance(period, PickEditor)
    period.box.setFocus()
    QTest.keyClick(period.box, Key.Key_Down)
    QTest.keyClick(period.box, Key.Key_Down)
    assert fields(session, "r1") == {"period": "day"}
    QTest.keyClick(period.box, Key.Key_Home)
    assert fields(session, "r1") == {}


def test_several_of_a_list_are_kept_in_its_order(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "c1")
    panel.more.click()
    for key in ("receives", "pays"):
        QTest.mouseClick(chip(panel, "role", key), LEFT)
    assert fields(session, "c1") == {"role": ("pays", "receives")}
    for key in ("receives", "pays"):
        QTest.mouseClick(chip(panel, "role", key), LEFT)
    assert fields(session, "c1") == {}


# Texts


def test_a_text_is_one_step_until_it_is_left(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "c1")
    why = text_of(panel, "why_care").box
    why.setFocus()
    QTest.keyClicks(why, "They are afraid")
    assert session.undo_stack.count() == 0
    QTest.keyClick(why, Key.Key_Return, SHIFT)
    QTest.keyClicks(why, "of it")
    QTest.keyClick(why, Key.Key_Tab)
    assert fields(session, "c1") == {"why_care": "They are afraid\nof it"}
    assert session.undo_stack.count() == 1
    assert panel.focusWidget() is text_of(panel, "why_share").box
    session.undo()
    assert why.toPlainText() == ""


def test_a_text_grows_with_what_is_in_it(view: CanvasView, panel: NotePanel) -> None:
    choose(view, "c1")
    why = text_of(panel, "why_care").box
    before = why.height()
    QTest.keyClicks(why, "They are afraid of doing it wrong and nobody has time to explain it")
    assert why.height() > before
    assert not why.verticalScrollBar().isVisible()


def test_esc_takes_a_text_back_and_then_closes(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    closed: list[bool] = []
    panel.close_requested.connect(lambda: closed.append(True))
    choose(view, "c1")
    why = text_of(panel, "why_care").box
    why.setFocus()
    QTest.keyClicks(why, "No")
    QTest.keyClick(why, Key.Key_Escape)
    assert (why.toPlainText(), closed, session.undo_stack.count()) == ("", [], 0)
    QTest.keyClick(why, Key.Key_Escape)
    assert closed == [True]


def test_what_is_typed_belongs_to_the_note_it_was_begun_for(
    view: CanvasView, panel: NotePanel, session: Session, hand: Hand
) -> None:
    choose(view, "c1")
    QTest.keyClicks(text_of(panel, "why_care").box, "Time")
    hand.click(hand.centre("c2"))
    assert fields(session, "c1") == {"why_care": "Time"}
    assert fields(session, "c2") == {}
    assert text_of(panel, "why_care").box.toPlainText() == ""


def test_what_is_typed_is_part_of_a_save_and_of_the_recovery_copy(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    typed: list[bool] = []
    session.typed.connect(lambda: typed.append(True))
    choose(view, "c1")
    QTest.keyClicks(text_of(panel, "why_care").box, "Time")
    assert typed
    assert session.with_open_texts().notes["c1"].fields["why_care"] == "Time"
    assert fields(session, "c1") == {}
    session.flush()
    assert fields(session, "c1") == {"why_care": "Time"}


def test_a_change_elsewhere_leaves_what_is_typed_alone(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "c1")
    QTest.keyClicks(text_of(panel, "why_care").box, "Time")
    session.do("x", archive_notes(session.document, ["n1"]))
    assert text_of(panel, "why_care").box.toPlainText() == "Time"
    session.flush()


def test_an_empty_text_empties_the_field(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "c1")
    why = text_of(panel, "why_care").box
    QTest.keyClicks(why, "Time")
    QTest.keyClick(why, Key.Key_Return)
    why.selectAll()
    QTest.keyClick(why, Key.Key_Delete)
    QTest.keyClick(why, Key.Key_Return)
    assert fields(session, "c1") == {}


def test_the_longer_description_takes_lines(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "n1")
    panel.more.click()
    box = panel.own.description.box
    box.setFocus()
    QTest.keyClicks(box, "One")
    QTest.keyClick(box, Key.Key_Return)
    QTest.keyClicks(box, "two")
    assert session.undo_stack.count() == 0
    QTest.keyClick(box, Key.Key_Return, CTRL)
    assert session.document.notes["n1"].description == "One\ntwo"
    assert session.undo_stack.count() == 1


def test_a_note_is_made_private(view: CanvasView, panel: NotePanel, session: Session) -> None:
    choose(view, "n1")
    panel.more.click()
    QTest.keyClick(panel.own.private, Key.Key_Space)
    assert session.document.notes["n1"].private
    session.undo()
    assert not panel.own.private.isChecked()


# Several notes


def test_several_notes_show_what_they_share_and_where_they_differ(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "c1")
    QTest.keyClicks(text_of(panel, "why_care").box, "Time")
    choose(view, "c1", "c2")
    assert panel.name.text() == "2 notes"
    why = text_of(panel, "why_care").box
    assert (why.toPlainText(), why.placeholderText()) == ("", "Different texts")
    steps = session.undo_stack.count()
    star = editor(panel, "star")
    assert isinstance(star, FlagEditor)
    QTest.keyClick(star.box, Key.Key_Space)
    assert fields(session, "c1")["star"] is fields(session, "c2")["star"] is True
    assert session.undo_stack.count() == steps + 1
    QTest.keyClicks(why, "Both")
    QTest.keyClick(why, Key.Key_Return)
    assert fields(session, "c1")["why_care"] == fields(session, "c2")["why_care"] == "Both"


def test_a_flag_of_which_some_have_it_is_half_ticked_and_given_to_all(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "r1")
    money = editor(panel, "money")
    assert isinstance(money, FlagEditor)
    QTest.keyClick(money.box, Key.Key_Space)
    choose(view, "r1", "r2")
    assert money.box.checkState() is Qt.CheckState.PartiallyChecked
    QTest.keyClick(money.box, Key.Key_Space)
    assert fields(session, "r2") == {"money": True}
    assert money.box.checkState() is Qt.CheckState.Checked


def test_notes_of_different_blocks_show_only_the_fields_of_both(
    view: CanvasView, panel: NotePanel
) -> None:
    choose(view, "n1", "r1")
    assert "amount" not in panel.rows
    assert "feeling" in panel.rows


def test_parked_notes_are_shown_until_others_are_chosen(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    session.do("x", park_notes(session.document, ["c1"]))
    panel.about(["c1"])
    assert panel.name.text() == "Patients"
    choose(view, "n1")
    assert panel.name.text() == "Ines tests every idea"


# What a file says that nobody knows


def test_unknown_fields_and_choices_are_grey_survive_and_can_be_removed(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    note = session.document.notes["n1"]
    odd = Note(
        id="n1",
        text=note.text,
        block=note.block,
        place=note.place,
        order=note.order,
        stack=note.stack,
        fields=FrozenMap({"certainty": "hoped", "later": ("a", 1)}),
        extra=FrozenMap({"fields": FrozenMap({"odd": 0.5})}),
    )
    others = [record for key, record in session.document.records.items() if key != "n1"]
    session.do("x", patch_between(session.document, document_of([*others, odd])))
    choose(view, "n1")
    panel.more.click()
    assert [(row.key, row.value) for row in panel._unread] == [
        ("certainty", "hoped"),
        ("later", "a, 1"),
        ("odd", "0.5"),
    ]
    QTest.mouseClick(chip(panel, "feeling", "1"), LEFT)
    read = saved_and_read(session.document)
    kept = read.notes["n1"]
    assert kept.fields == FrozenMap({"certainty": "hoped", "later": ("a", 1), "feeling": 1})
    assert kept.extra == odd.extra
    QTest.mouseClick(panel._unread[1]._remove, LEFT)
    assert "later" not in fields(session, "n1")
    QTest.mouseClick(chip(panel, "certainty", "testing"), LEFT)
    assert fields(session, "n1")["certainty"] == "testing"
    assert [row.key for row in panel._unread] == ["odd"]


def test_what_may_not_be_changed_is_shown_only(
    view: CanvasView, panel: NotePanel, session: Session
) -> None:
    choose(view, "c1")
    session.set_read_only(True)
    panel.more.click()
    star = editor(panel, "star")
    assert isinstance(star, FlagEditor)
    assert not star.box.isEnabled()
    assert text_of(panel, "why_care").box.isReadOnly()
    assert not panel.own.private.isEnabled()
    session.set_read_only(False)
    assert star.box.isEnabled()


# A field that is added to the data


def test_a_field_added_to_the_data_is_shown_stored_and_marked(
    more_fields: None, view: CanvasView, session: Session
) -> None:
    panel = shown(view)
    choose(view, "n1")
    assert visible(panel)[-1] == "since"
    panel.more.click()
    QTest.keyClicks(line_of(panel, "since").box, "2026-03-01")
    QTest.keyClick(line_of(panel, "since").box, Key.Key_Return)
    QTest.keyClicks(line_of(panel, "count").box, "12")
    QTest.keyClick(line_of(panel, "count").box, Key.Key_Return)
    assert panel.rows["count"].fault
    line_of(panel, "count").box.setText("")
    QTest.keyClicks(line_of(panel, "count").box, "7")
    QTest.keyClick(line_of(panel, "count").box, Key.Key_Return)
    together = editor(panel, "with")
    assert isinstance(together, PickEditor)
    together.box.setFocus()
    QTest.keyClick(together.box, Key.Key_Down)
    QTest.keyClicks(text_of(panel, "names").box, "Ann")
    QTest.keyClick(text_of(panel, "names").box, Key.Key_Return, SHIFT)
    QTest.keyClicks(text_of(panel, "names").box, "Bo")
    QTest.keyClick(text_of(panel, "names").box, Key.Key_Return)
    QTest.keyClicks(text_of(panel, "sizes").box, "1.5")
    QTest.keyClick(text_of(panel, "sizes").box, Key.Key_Return)
    held = fields(session, "n1")
    assert held["with"] in session.document.notes
    assert {key: held[key] for key in ("since", "count", "names", "sizes")} == {
        "since": "2026-03-01",
        "count": 7,
        "names": ("Ann", "Bo"),
        "sizes": (Decimal("1.5"),),
    }
    read = saved_and_read(session.document)
    assert read.notes["n1"].fields == session.document.notes["n1"].fields


def test_the_fields_of_the_test_are_gone_with_it() -> None:
    assert "since" not in method_fields.field_definitions()
    assert all(isinstance(f, FieldDefinition) for f in method_fields.field_definitions().values())
