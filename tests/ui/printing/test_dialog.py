"""Cards, choices, preview and what is said, as somebody who prints meets them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from canvasdesk.conversion.orders import What
from canvasdesk.editing.patch import patch_of
from canvasdesk.export.papers import paper_named
from canvasdesk.layout.view import Extra, Ink
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience
from canvasdesk.ui.printing.dialog import PrintDialog
from canvasdesk.ui.printing.kinds import EXTRAS, KINDS, Kind
from canvasdesk.ui.printing.order_fields import Field
from canvasdesk.ui.printing.outlets import Outlet
from ui.printing.conftest import Opener

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


def choose(box: QComboBox, words: str) -> None:
    """Choose an entry as somebody does."""
    index = next(at for at in range(box.count()) if box.itemText(at).startswith(words))
    box.setCurrentIndex(index)
    box.activated.emit(index)


def is_shown(field: Field) -> bool:
    return field.widget.isVisible()


def shown_fields(dialog: PrintDialog) -> set[Field]:
    return {field for field in dialog.form.fields if is_shown(field)}


@pytest.mark.parametrize("kind", Kind)
def test_each_card_shows_its_pages_and_says_what_comes_out(opened: Opener, kind: Kind) -> None:
    dialog = opened(kind)
    card = dialog.cards.cards[kind]
    assert card.isChecked()
    assert [each.isChecked() for each in dialog.cards.cards.values()].count(True) == 1
    assert dialog.printout.pages
    assert "mm" in card.outcome
    assert "mm" in dialog.summary.text()
    assert dialog.findings.text()
    assert dialog.print_button.isEnabled()


def test_all_cards_say_what_comes_out_before_they_are_chosen(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened(Kind.CARDS)
    cards = dialog.cards.cards
    assert cards[Kind.CARDS].outcome, "the chosen one first"
    qtbot.waitUntil(lambda: all(card.outcome for card in cards.values()))
    before = {kind: card.outcome for kind, card in cards.items()}
    assert before[Kind.PAGE].startswith("1 page ·")
    assert before[Kind.TILES].startswith("15 sheets ·")
    for kind, card in cards.items():
        card.click()
        assert card.outcome == before[kind]
        assert card.accessibleDescription() == before[kind]


def test_arrows_go_from_card_to_card(opened: Opener) -> None:
    dialog = opened(Kind.PAGE)
    cards = list(dialog.cards.cards.values())
    cards[0].setFocus()
    for key, kind in (
        (Qt.Key.Key_Down, Kind.WALL),
        (Qt.Key.Key_Down, Kind.TILES),
        (Qt.Key.Key_Up, Kind.WALL),
        (Qt.Key.Key_Up, Kind.PAGE),
        (Qt.Key.Key_Up, Kind.CARDS),
    ):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert dialog.kind is kind
        assert dialog.cards.cards[kind].isChecked()
        assert dialog.focusWidget() is dialog.cards.cards[kind]


@pytest.mark.parametrize("kind", Kind)
def test_tab_comes_to_everything_that_is_shown(opened: Opener, kind: Kind) -> None:
    dialog = opened(kind)
    dialog.form.more.setChecked(True)
    QApplication.processEvents()
    dialog.cards.cards[kind].setFocus()
    seen: set[QWidget] = set()
    for _ in range(60):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    for field in shown_fields(dialog):
        inside = {field.widget, *field.widget.findChildren(QWidget)}
        assert seen & inside, field.label
    assert {dialog.print_button, dialog.save_button, dialog.form.more} <= seen
    assert dialog.showing.wall in seen or dialog.showing.preview in seen
    assert dialog.cards.cards[kind] in seen


def test_cards_lie_below_one_another_and_show_all_their_words(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.waitUntil(lambda: all(card.outcome for card in dialog.cards.cards.values()))
    for width in (1180, 800):
        dialog.resize(width, 600)
        QApplication.processEvents()
        cards = list(dialog.cards.cards.values())
        for one, other in pairwise(cards):
            assert one.geometry().bottom() < other.y()
        for card in cards:
            for label in (card._title, card._outcome):
                assert label.height() >= label.heightForWidth(label.width())


def test_it_fits_a_screen_of_800_by_600(opened: Opener) -> None:
    for kind in Kind:
        dialog = opened(kind)
        dialog.form.more.setChecked(True)
        dialog.resize(800, 560)
        QApplication.processEvents()
        assert (dialog.width(), dialog.height()) == (800, 560)
        for button in (dialog.print_button, dialog.save_button):
            assert dialog.rect().contains(button.geometry())
        assert dialog.showing.preview.width() >= 240
        dialog.close()


def test_what_is_chosen_is_in_the_order_and_in_the_pages(opened: Opener) -> None:
    dialog = opened()
    first = dialog.printout
    choose(dialog.form.paper.widget.box, "A3")
    assert dialog.order.paper == paper_named("A3")
    dialog.refresh()
    assert dialog.printout.pages[0].width > first.pages[0].width
    dialog.form.extras.boxes[Extra.QUESTIONS].click()
    dialog.form.grey.widget.click()
    assert Extra.QUESTIONS in dialog.order.extras
    assert Extra.SHADOWS in dialog.order.extras, "what is not asked for stays"
    assert dialog.order.ink is Ink.GREY
    dialog.form.grey.widget.click()
    assert dialog.order.ink is Ink.COLOUR


def test_a_size_of_ones_own_begins_with_the_one_before(opened: Opener) -> None:
    dialog = opened()
    paper = dialog.form.paper.widget
    choose(paper.box, "Other sizes")
    paper.box.hidePopup()
    assert paper.box.currentData() == "A4", "nothing is chosen yet"
    choose(paper.box, "A size of your own")
    assert (paper.width_mm.value(), paper.height_mm.value()) == (297.0, 210.0)
    paper.width_mm.setValue(500)
    assert dialog.order.paper == paper_named("500x210mm")
    dialog.refresh()
    assert "500 × 210 mm" in dialog.summary.text().replace("\N{NO-BREAK SPACE}", " ")


def test_each_card_keeps_its_own_choices(opened: Opener) -> None:
    dialog = opened()
    choose(dialog.form.paper.widget.box, "A3")
    dialog.cards.cards[Kind.WALL].click()
    assert dialog.order.paper.name == "A0"
    dialog.cards.cards[Kind.PAGE].click()
    assert dialog.order.paper.name == "A3"
    assert dialog.form.paper.widget.paper.name == "A3"


@pytest.mark.parametrize("kind", Kind)
def test_nothing_is_offered_that_means_nothing(opened: Opener, kind: Kind) -> None:
    dialog = opened(kind)
    form = dialog.form
    form.more.setChecked(True)
    for what, words in KINDS[kind].whats.items():
        choose(form.what.widget, words)
        order = dialog.order
        assert order.what is what
        blank = order.is_blank
        assert is_shown(form.private) is not blank
        assert is_shown(form.attach) is not blank
        assert is_shown(form.colours) is not blank
        assert is_shown(form.counts) is (what is What.BLANK)
        assert is_shown(form.stock) is (what is What.NOTES)
        assert is_shown(form.tiles.overlap) is (kind is Kind.TILES)
        shown = {extra for extra, box in form.extras.boxes.items() if box.isVisible()}
        assert shown == set(EXTRAS.get(what, ()))
        assert not (is_shown(form.turn) and is_shown(form.tiles.by))


def test_bleed_and_a_margin_are_not_offered_together(opened: Opener) -> None:
    form = opened(Kind.WALL).form
    form.more.setChecked(True)
    assert is_shown(form.margin)
    assert is_shown(form.bleed)
    form.bleed.widget.setValue(3.0)
    assert not is_shown(form.margin)
    form.bleed.widget.setValue(0.0)
    form.margin.widget.setValue(5.0)
    assert not is_shown(form.bleed)


def test_labels_have_their_own_paper(opened: Opener) -> None:
    dialog = opened(Kind.CARDS)
    assert is_shown(dialog.form.paper)
    choose(dialog.form.stock.widget, "24 labels on A4")
    assert not is_shown(dialog.form.paper)
    assert dialog.order.stock.name == "A4-24"
    dialog.refresh()
    words = dialog.summary.text().replace("\N{NO-BREAK SPACE}", " ")
    assert words.startswith("1 page of A4 · 70 × 37 mm")
    choose(dialog.form.what.widget, "A card for each question")
    dialog.refresh()
    words = dialog.summary.text().replace("\N{NO-BREAK SPACE}", " ")
    assert "of A4 · 95 × 64 mm" in words


def test_the_margin_follows_the_paper_until_it_is_chosen(opened: Opener) -> None:
    form = opened().form
    assert form.margin.widget.value() == 6.0
    choose(form.paper.widget.box, "Other sizes")
    choose(form.paper.widget.box, "A1")
    assert form.margin.widget.value() == 0.0
    form.margin.widget.setValue(8.0)
    choose(form.paper.widget.box, "A4")
    assert form.order.margin == 8.0


def test_a_fault_is_said_in_its_place_and_gone_once_it_is_mended(opened: Opener) -> None:
    dialog = opened()
    paper = dialog.form.paper.widget
    choose(paper.box, "Other sizes")
    choose(paper.box, "A size of your own")
    for field in (paper.width_mm, paper.height_mm):
        field.setValue(40.0)
    dialog.form.margin.widget.setValue(20.0)
    dialog.refresh()
    assert "20 mm" in dialog.summary.text()
    assert not dialog.print_button.isEnabled()
    assert not dialog.findings.text()
    assert not dialog.printout.pages
    dialog.showing.preview.grab()
    dialog.form.margin.widget.setValue(2.0)
    dialog.refresh()
    assert dialog.print_button.isEnabled()
    assert dialog.printout.pages


def test_one_leafs_through_pages(opened: Opener) -> None:
    dialog = opened(Kind.CARDS)
    choose(dialog.form.what.widget, "A card for each question")
    dialog.refresh()
    showing, preview = dialog.showing, dialog.showing.preview
    count = len(dialog.printout.pages)
    assert count > 2
    assert showing.page_words == f"Page 1 of {count}"
    assert not showing.back.isEnabled()
    showing.on.click()
    assert preview.index == 1
    preview.setFocus()
    for key, index in (
        (Qt.Key.Key_End, count - 1),
        (Qt.Key.Key_PageDown, count - 1),
        (Qt.Key.Key_PageUp, count - 2),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(preview, key)
        assert preview.index == index
    QTest.keyClick(preview, Qt.Key.Key_End)
    assert not showing.on.isEnabled()
    dialog.cards.cards[Kind.PAGE].click()
    assert preview.index == 0
    assert not showing.on.isVisible()


def test_a_grey_preview_has_no_colour(opened: Opener) -> None:
    dialog = opened()

    def is_grey() -> bool:
        image = dialog.showing.preview.grab(
            dialog.showing.preview.paper_rect().toAlignedRect()
        ).toImage()
        pixels = (
            image.pixelColor(x, y)
            for x in range(4, image.width() - 4, 3)
            for y in range(4, image.height() - 4, 3)
        )
        return all(colour.red() == colour.green() == colour.blue() for colour in pixels)

    assert not is_grey()
    dialog.form.grey.widget.click()
    dialog.refresh()
    assert is_grey()


def test_private_parts_are_left_out_unless_they_are_asked_for(
    opened: Opener, document: Document
) -> None:
    dialog = opened()
    assert dialog.order.audience is Audience.OTHERS
    left_out = dialog.printout
    assert dialog.findings.text() == "1 private note is left out."
    dialog.form.private.widget.click()
    assert dialog.order.audience is Audience.OWNER
    dialog.refresh()
    assert dialog.printout != left_out
    records = [replace(each, private=False) for each in document.notes.values()]
    public = patch_of(document, records).apply(document)
    assert not is_shown(opened(of=public).form.private)


def test_blanks_say_how_many_sticky_notes_fit(opened: Opener) -> None:
    dialog = opened(Kind.BLANK)
    assert dialog.rooms.isVisible()
    assert "No sticky note" in dialog.rooms.lines[0]
    choose(dialog.form.paper.widget.box, "A0")
    dialog.refresh()
    lines = dialog.rooms.lines
    assert "76 × 76" in lines[0]
    assert "51 × 38" in lines[0]
    assert len(lines) == 11
    assert lines[-1].startswith("Together")
    large, small = (int(word) for word in lines[-1].split()[-2:])
    assert 0 < large < small
    choose(dialog.form.what.widget, "Matrix")
    dialog.refresh()
    assert not dialog.rooms.isVisible()
    assert dialog.findings.text() == "Nothing that you wrote is on it."


def test_what_enter_does_is_what_one_came_for(opened: Opener) -> None:
    assert opened().print_button.isDefault()
    dialog = opened(saves=True)
    assert dialog.save_button.isDefault()
    assert not dialog.print_button.isDefault()
    assert dialog.windowTitle() == "Save as"


def test_enter_on_a_card_goes_on_with_what_it_shows(opened: Opener) -> None:
    dialog = opened()
    wanted: list[Outlet] = []
    dialog.wanted.connect(lambda outlet, _dpi: wanted.append(outlet))
    card = dialog.cards.cards[Kind.PAGE]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert wanted == [Outlet.PRINTER]


def test_a_shortcut_takes_the_number_that_is_being_typed(opened: Opener) -> None:
    dialog = opened()
    margins: list[float | None] = []
    dialog.wanted.connect(lambda *_: margins.append(dialog.order.margin_mm))
    dialog.form.more.setChecked(True)
    field = dialog.form.margin.widget
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "12")
    assert dialog.order.margin_mm is None, "still being typed"
    QTest.keyClick(field, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert margins == [12.0]


@pytest.mark.parametrize("kind", Kind)
def test_each_box_of_choices_is_named_to_readers_of_the_screen(opened: Opener, kind: Kind) -> None:
    dialog = opened(kind)
    dialog.form.more.setChecked(True)
    named = {label.buddy() for label in dialog.form.findChildren(QLabel)}
    boxes = [box for box in dialog.form.findChildren(QComboBox) if box.isVisible()]
    assert boxes
    assert set(boxes) <= named
