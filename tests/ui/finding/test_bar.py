"""Finding and replacing in a real window, by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canvasdesk.editing.operations.header import edit_header, rename, switch_mode
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.finding.bar import FindBar
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.panels.shelf import PanelId
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

_Key, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
NOTES = (
    ("n1", BlockId.CUSTOMER_SEGMENTS, "Café owners, cafe\u0301 guests"),
    ("n2", BlockId.CHANNELS, "Word of mouth"),
    ("n3", BlockId.KEY_PARTNERS, "Other cafes"),
    ("n4", None, "A parked CAFE"),
)


@pytest.fixture
def document(empty: Document) -> Document:
    document = rename(empty, "My café").apply(empty)
    for key, block, text in NOTES:
        document = add_note(document, block, text, lambda key=key: key).apply(document)
    return document


@pytest.fixture
def place(program: Program, document: Document) -> Iterator[Workplace]:
    program.new(Mode.ORGANIZATION)
    (window,) = program.canvases
    place = window.workplace
    place.session.open(document)
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    place.view.setFocus()
    yield place
    while place.session.undo_stack.canUndo():
        place.session.undo()
    assert place.session.document == document


def looked_for(place: Workplace, wanted: str) -> FindBar:
    place.actions_by_id[ActionId.FIND].trigger()
    bar = place.ways.find_bar
    QTest.keyClicks(bar.field, wanted)
    return bar


def texts(place: Workplace) -> dict[str, str]:
    return {key: note.text for key, note in place.session.document.notes.items()}


def test_matches_are_counted_and_gone_through(place: Workplace) -> None:
    bar = looked_for(place, "cafe")
    assert bar.count.text() == "1 of 5"
    assert place.view.selected == ()  # the title has it first
    chosen = []
    for _ in range(5):
        QTest.keyClick(bar.field, _Key.Key_Return)
        parked = place.view.parking.chosen() if place.view.parking.is_open else []
        chosen.append((bar.count.text(), *place.view.selected, *parked))
    assert [at for at, *_ in chosen] == ["2 of 5", "3 of 5", "4 of 5", "5 of 5", "1 of 5"]
    assert [ids[:1] for _, *ids in chosen[:3]] == [["n1"], ["n1"], ["n3"]]
    assert "n4" in chosen[3]
    assert bar.field.hasFocus()
    QTest.keyClick(bar.field, _Key.Key_Return, SHIFT)
    assert bar.count.text() == "5 of 5"


def test_all_that_has_a_match_is_outlined_and_nothing_once_it_is_closed(place: Workplace) -> None:
    bar = looked_for(place, "cafe")
    items = place.view.desk.stage.note_items
    for note in ("n1", "n3"):
        assert items[note].shown_paper in bar.finder.marks.rects
    assert items["n2"].shown_paper not in bar.finder.marks.rects
    assert len(bar.finder.marks.rects) == 3  # with the title
    assert bar.finder.marks.current == bar.finder.marks.rects[0]
    QTest.keyClick(bar.field, _Key.Key_Escape)
    assert not bar.isVisible()
    assert bar.finder.marks.rects == ()
    assert place.view.hasFocus()


def test_it_is_found_as_one_types_from_where_one_is(place: Workplace) -> None:
    place.view.desk.choose(("n3",))
    bar = looked_for(place, "ca")
    assert place.view.selected == ("n3",)
    assert bar.count.text() == "4 of 5"
    QTest.keyClicks(bar.field, "fe o")
    assert place.view.selected == ("n1",)
    assert bar.count.text() == "1 of 1"
    QTest.keyClicks(bar.field, "zzz")
    assert bar.count.text() == "Nothing found"
    assert place.view.selected == ("n1",)


def test_f3_goes_on_from_the_canvas_too(place: Workplace) -> None:
    looked_for(place, "cafe")
    place.view.setFocus()
    place.actions_by_id[ActionId.FIND_NEXT].trigger()
    assert place.view.selected == ("n1",)
    place.actions_by_id[ActionId.FIND_PREVIOUS].trigger()
    place.actions_by_id[ActionId.FIND_PREVIOUS].trigger()
    assert place.view.parking.chosen() == ["n4"]


def test_another_block_is_shown_where_the_match_is(place: Workplace) -> None:
    place.view.open_block(BlockId.CHANNELS)
    looked_for(place, "other")
    assert place.view.block is BlockId.KEY_PARTNERS
    assert place.view.selected == ("n3",)


def test_a_detail_that_has_no_place_of_its_own_is_found_among_the_others(place: Workplace) -> None:
    session = place.session
    session.do("Change the kind of canvas", switch_mode(session.document, Mode.PERSONAL))
    session.do("Edit", edit_header(session.document, designed_by="Ines", version="Second try"))
    bar = looked_for(place, "second")
    assert bar.count.text() == "1 of 1"
    assert place.view.selected == ()
    QTest.keyClick(bar.field, _Key.Key_Return)
    assert bar.count.text() == "1 of 1"


def test_all_matches_in_notes_are_replaced_in_one_step(place: Workplace) -> None:
    bar = looked_for(place, "cafe")
    QTest.keyClicks(bar.by, "Bar")
    bar.replace_all()
    assert texts(place) == {
        "n1": "Bar owners, Bar guests",
        "n2": "Word of mouth",
        "n3": "Other Bars",
        "n4": "A parked Bar",
    }
    assert place.session.document.header.title == "My café"
    assert bar.count.text() == "4 replaced"
    assert place.session.undo_stack.count() == 1


def test_case_and_accents_can_be_asked_for(place: Workplace) -> None:
    bar = looked_for(place, "CAFE")
    assert bar.count.text().endswith("of 5")
    bar.exact.setFocus()
    QTest.keyClick(bar.exact, _Key.Key_Space)
    assert bar.count.text() == "1 of 1"
    assert bar.exact.hasFocus()
    bar.by.setText("Bar")
    bar.replace_all()
    assert texts(place)["n4"] == "A parked Bar"
    assert texts(place)["n3"] == "Other cafes"
    bar.exact.click()
    assert bar.count.text().endswith("of 4")


def test_matches_are_replaced_one_by_one_from_the_field(place: Workplace) -> None:
    place.view.desk.choose(("n1",))
    bar = looked_for(place, "cafe")
    bar.by.setFocus()
    QTest.keyClicks(bar.by, "cafe cafe")
    QTest.keyClick(bar.by, _Key.Key_Return)
    assert texts(place)["n1"] == "cafe cafe owners, cafe\u0301 guests"
    assert bar.by.hasFocus()
    QTest.keyClick(bar.by, _Key.Key_Return)
    assert texts(place)["n1"] == "cafe cafe owners, cafe cafe guests"
    assert place.view.selected == ("n3",)


def test_the_count_follows_the_document(place: Workplace) -> None:
    bar = looked_for(place, "mouth")
    assert bar.count.text() == "1 of 1"
    place.view.delete_selected()
    assert bar.count.text() == "Nothing found"
    place.session.undo()
    assert bar.count.text() == "1 of 1"


def test_an_open_text_is_committed_before_something_is_replaced(place: Workplace) -> None:
    bar = looked_for(place, "mouth")
    place.view.setFocus()
    QTest.keyClicks(place.view, "ful; mouth")
    QTest.keyClicks(bar.by, "ear")
    bar.replace_all()
    assert texts(place)["n2"] == "Word of earful; ear"


def test_nothing_is_replaced_where_one_may_only_look(place: Workplace) -> None:
    place.session.set_read_only(True)
    bar = looked_for(place, "cafe")
    assert not bar.by.isEnabled()
    bar.finder.replace("x")
    assert bar.finder.replace_all("x") == 0
    place.session.set_read_only(False)


def test_it_works_beside_a_panel(place: Workplace) -> None:
    place.shelf.open(PanelId.ARCHIVE)
    bar = looked_for(place, "other")
    assert place.shelf.shown is PanelId.ARCHIVE
    assert bar.field.hasFocus()
    assert place.view.selected == ("n3",)


def test_a_text_left_in_the_outline_does_not_lead_away_from_the_match(place: Workplace) -> None:
    looked_for(place, "cafe")
    place.view.open_block(BlockId.CHANNELS)
    place.actions_by_id[ActionId.OUTLINE].trigger()
    outline = place.shelf.panel
    assert isinstance(outline, OutlinePanel)
    tree = outline.tree
    tree.go_to(tree.outline.index_of("n2"))
    QTest.keyClicks(tree, "!")
    place.actions_by_id[ActionId.FIND_NEXT].trigger()
    assert texts(place)["n2"] == "Word of mouth!"
    assert place.view.selected == ("n1",)
    assert place.view.block is BlockId.CUSTOMER_SEGMENTS
