"""Nothing in the window is cut or lies over something else, in a language of long words."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.notes import add_note
from canvasdesk.editing.operations.tags import add_tag, edit_tag
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.records import Header
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.symbol_chooser import SymbolChooser
from canvasdesk.ui.dialogs.details import DetailsDialog
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.dialogs.import_preview import ImportDialog, Preview
from canvasdesk.ui.dialogs.path_field import PathField
from canvasdesk.ui.guide.box import Asked, GuideBox
from canvasdesk.ui.headings import block_heading
from canvasdesk.ui.panels.note import NotePanel
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.panels.tag_row import TagRow
from canvasdesk.ui.panels.type_up import TypeUpPanel
from canvasdesk.ui.printing.dialog import PrintDialog
from canvasdesk.ui.printing.kinds import Kind, first_order
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

_SWATCH_ENDS_PX = 22
"""From the beginning of a row of the outline."""
_CARET_AND_AIR_PX = 5
"""What a line keeps of its room for itself."""
_ROOMY_PX = 24
"""A row that one does not miss."""


@pytest.fixture(autouse=True)
def long_words(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak the test language whose texts are long."""
    before = qapp.findChildren(QTranslator)
    monkeypatch.setenv("LANGUAGE", "en_XA")
    yield
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)


@pytest.fixture
def place(program: Program) -> Workplace:
    program.new(Mode.PERSONAL)
    window = program.canvases[0]
    window.showNormal()
    window.resize(1024, 700)
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    return window.workplace


def test_the_language_is_the_long_one(place: Workplace) -> None:
    assert place.actions_by_id[ActionId.PRINT].text().startswith("[")


@pytest.mark.parametrize("with_photo", [True, False])
def test_the_buttons_of_the_type_up_are_whole(
    place: Workplace, with_photo: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place.actions_by_id[ActionId.TYPE_UP].trigger()
    panel = place.shelf.panel
    assert isinstance(panel, TypeUpPanel)
    if with_photo:
        path = tmp_path_factory.mktemp("wall") / "wall.png"
        QImage(80, 60, QImage.Format.Format_RGB32).save(str(path))
        panel.show_photo(path)
    QApplication.processEvents()
    shown = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
    assert len(shown) == (3 if with_photo else 1)
    for button in shown:
        assert button.width() >= button.sizeHint().width()


@pytest.mark.parametrize("mode", list(Mode))
def test_the_guide_names_the_next_block_whole(place: Workplace, mode: Mode) -> None:
    box, header = GuideBox(place.view), replace(place.session.document.header, mode=mode)
    for block in GUIDED_ORDER[mode]:
        heading = block_heading(header, block)
        box.say(Asked(heading, "", "", 1, 9, heading, rtl=False))
        box.show()
        QApplication.processEvents()
        (following,) = (b for b in box.findChildren(QPushButton) if heading in b.accessibleName())
        assert following.text().replace("\n", " ") == following.accessibleName()
        assert following.width() >= following.sizeHint().width()
        assert following.height() >= following.sizeHint().height()
        assert box.rect().contains(following.geometry())
    box.close()


def test_a_text_written_in_the_outline_lies_over_no_other_row(place: Workplace) -> None:
    place.actions_by_id[ActionId.OUTLINE_ALONE].trigger()
    panel = place.shelf.panel
    assert isinstance(panel, OutlinePanel)
    panel.tree.add_note()
    QApplication.processEvents()
    field, row = panel.tree._rows.field, panel.tree.currentIndex()
    assert field is not None
    below = panel.tree.visualRect(panel.tree.indexBelow(row))
    assert field.geometry().bottom() < below.top()
    assert field.height() >= field.wanted_height
    assert field.x() > panel.tree.visualRect(row).x() + _SWATCH_ENDS_PX


def test_a_search_for_no_symbol_says_so_in_whole_words(place: Workplace) -> None:
    chooser = SymbolChooser(place.view.desk.stage.typesetter, "", lambda _symbol: None)
    chooser.show()
    chooser.search.setText("no such symbol")
    QApplication.processEvents()
    (said,) = (
        label
        for label in chooser.grid.findChildren(QLabel)
        if label.isVisible() and label.text().startswith("[")
    )
    assert said.height() >= said.heightForWidth(said.width())
    assert chooser.grid.rect().contains(said.geometry())
    chooser.search.setText("star")
    assert not said.isVisible()
    chooser.close()


def test_a_long_path_loses_its_middle_and_no_letter_is_cut(place: Workplace) -> None:
    path = "/home/somebody/Documents/" + "A folder in a folder/" * 6 + "Canvases"
    field = PathField(place)
    field.resize(200, 34)
    field.show_path(path)
    field.show()
    assert field.text().startswith("/home")
    assert field.text().endswith("Canvases")
    assert field.fontMetrics().horizontalAdvance(field.text()) < field.width() - 20
    assert path in field.toolTip()
    field.resize(2000, 34)
    QApplication.processEvents()
    assert field.text() == path


def test_the_rows_of_an_import_have_room(place: Workplace) -> None:
    blocks = {mode: [("Channels", ["A", "B"])] for mode in Mode}
    dialog = ImportDialog(Preview("a.md", "A", Mode.PERSONAL, blocks, ["Loose"], []), place)
    dialog.show()
    QApplication.processEvents()
    (tree,) = dialog.findChildren(QTreeWidget)
    item = tree.topLevelItem(0)
    assert item is not None
    assert tree.visualItemRect(item).height() >= _ROOMY_PX
    dialog.close()


def test_the_tags_of_the_examples_are_whole_in_the_panel(place: Workplace) -> None:
    desk = place.view.desk
    desk.do("Tag", lambda document: add_tag(document, "Clubs and schools", lambda: "t1"))
    desk.do("Tag", lambda document: edit_tag(document, "t1", letter="MW"))
    place.actions_by_id[ActionId.TAGS].trigger()
    QApplication.processEvents()
    (row,) = place.shelf.findChildren(TagRow)
    for field in (row.name, row.letter):
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        room = field.style().subElementRect(part, option, field).width() - _CARET_AND_AIR_PX
        assert field.fontMetrics().horizontalAdvance(field.text()) <= room


@pytest.fixture
def low(place: Workplace) -> Workplace:
    """The window on a screen of 1920 x 1080 at 200 %."""
    place.window().resize(960, 510)
    QApplication.processEvents()
    return place


def test_the_palette_is_whole_in_a_low_window(low: Workplace) -> None:
    low.actions_by_id[ActionId.PALETTE].trigger()
    box = low.ways.box
    assert box is not None
    QTest.keyClicks(box.field, "a")
    assert box.list.isVisible()
    assert low.rect().contains(box.geometry().adjusted(12, 12, -12, -12))  # less its shadow
    box.dismiss(back=True)


def test_the_parts_of_the_filter_lie_beside_one_another(low: Workplace) -> None:
    low.actions_by_id[ActionId.FILTER].trigger()
    QApplication.processEvents()
    bar = low.filtering._bar
    assert bar is not None
    parts = [bar.text, bar.tags, bar.blocks, bar.fields, bar.others, bar.count, bar.clear_button]
    for one, following in pairwise(parts):
        assert one.geometry().right() < following.x()
    assert bar.others.width() >= bar.others.sizeHint().width()


def test_the_filter_has_its_field_whole_where_there_is_room(place: Workplace) -> None:
    place.window().resize(1366, 768)
    place.actions_by_id[ActionId.FILTER].trigger()
    QApplication.processEvents()
    bar = place.filtering._bar
    assert bar is not None
    assert bar.text.width() == bar.text.maximumWidth()


def test_long_words_of_fields_are_whole_and_lie_beside_one_another(place: Workplace) -> None:
    for note, block in (("c1", BlockId.CUSTOMER_SEGMENTS), ("r1", BlockId.REVENUE_STREAMS)):
        patch = add_note(place.session.document, block, note, lambda note=note: note)
        place.session.do("Add", patch)
    place.actions_by_id[ActionId.NOTE_FIELDS].trigger()
    panel = place.shelf.panel
    assert isinstance(panel, NotePanel)
    panel.more.click()
    for note in ("c1", "r1"):
        place.view.desk.choose((note,))
        QApplication.processEvents()
        inside = panel.rows["feeling"].parentWidget().parentWidget()
        for button in panel.findChildren(QToolButton):
            if button.isVisible() and button.text() and button.property("chip"):
                lines = button.text().split("\n")
                assert button.width() >= max(map(button.fontMetrics().horizontalAdvance, lines))
                assert button.height() >= button.fontMetrics().lineSpacing() * len(lines)
                at = button.mapTo(inside, button.rect().topRight())
                assert at.x() < inside.width()
        for box in panel.findChildren(QCheckBox):
            assert box.width() >= box.sizeHint().width() or not box.isVisible()


def test_the_type_up_scrolls_where_it_has_no_room(low: Workplace, tmp_path: Path) -> None:
    low.actions_by_id[ActionId.TYPE_UP].trigger()
    panel = low.shelf.panel
    assert isinstance(panel, TypeUpPanel)
    QImage(80, 60, QImage.Format.Format_RGB32).save(str(tmp_path / "wall.png"))
    panel.show_photo(tmp_path / "wall.png")
    panel.show_photo(tmp_path / "nothing.png")  # says why not: one text more
    QApplication.processEvents()
    for label in panel.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
    for button in panel.findChildren(QPushButton):
        assert button.parentWidget().rect().contains(button.geometry())


def test_a_dialog_fits_a_low_screen(low: Workplace) -> None:
    room = low.screen().availableGeometry().size()
    dialog = FramedDialog("", low)
    dialog.take_size(4000, 3000)
    assert dialog.width() <= room.width()
    assert dialog.height() < room.height()


def test_a_dialog_higher_than_the_screen_scrolls_and_keeps_its_buttons(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = DetailsDialog(Header(), lambda _: None, place)
    whole.show()
    monkeypatch.setattr(FramedDialog, "_most_height", 420)
    cut = DetailsDialog(Header(), lambda _: None, place)
    cut.show()
    QApplication.processEvents()
    assert whole.height() > cut.height() == 420
    for button in cut.findChildren(QPushButton):
        assert cut.rect().contains(button.geometry())
    for dialog, scrolls in ((whole, False), (cut, True)):
        assert dialog.findChildren(QScrollArea)[0].verticalScrollBar().isVisible() == scrolls
        dialog.close()


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("width", [1180, 800])
def test_the_print_dialog_is_whole(place: Workplace, qtbot: QtBot, kind: Kind, width: int) -> None:
    orders = {each: first_order(each, "A4") for each in Kind}
    typesetter = place.view.desk.stage.typesetter
    dialog = PrintDialog(place.session.document, typesetter, kind, orders, place)
    dialog.form.more.setChecked(True)
    dialog.resize(width, 700)
    dialog.show()
    cards = dialog.cards.cards.values()
    qtbot.waitUntil(lambda: all(card.outcome for card in cards))
    for _ in range(3):
        QApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            lines = button.text().split("\n")
            words = max(map(button.fontMetrics().horizontalAdvance, lines))
            assert button.width() >= words, button.text()
            assert button.height() >= button.fontMetrics().lineSpacing() * len(lines)
    for field in dialog.form.fields:
        if field.widget.isVisible():
            assert field.widget.geometry().right() <= dialog.form.rect().right()
    choices = dialog.form.parentWidget().parentWidget()
    assert dialog.form.width() <= choices.width()
    dialog.close()
