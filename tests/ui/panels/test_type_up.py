"""Typing up a wall with keys only, a photo beside it, and none of the photo in the document."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.tags import add_tag
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.limits import NOTE_TEXT_CHARACTERS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.editing import EditTool
from canvasdesk.ui.panels.photo import PhotoView, read_photo
from canvasdesk.ui.panels.type_up import TypeUpPanel
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.conftest import new_canvas

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ORDER = GUIDED_ORDER[Mode.ORGANIZATION]


@pytest.fixture
def place(program: Program, qtbot: QtBot) -> Workplace:
    return new_canvas(program, qtbot, Mode.ORGANIZATION)


@pytest.fixture
def panel(place: Workplace) -> TypeUpPanel:
    place.actions_by_id[ActionId.TYPE_UP].trigger()
    panel = place.shelf.panel
    assert isinstance(panel, TypeUpPanel)
    return panel


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo that lies on its side: 40 x 20 as it is stored, red at its left."""
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(10):
        for y in range(20):
            image.setPixelColor(x, y, QColor("red"))
    path = tmp_path / "wall.png"
    assert image.save(str(path))
    return path


def press(panel: TypeUpPanel, key: Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(panel.field, key, held)


def write(panel: TypeUpPanel, *texts: str) -> None:
    for text in texts:
        QTest.keyClicks(panel.field, text)
        press(panel, Key.Key_Return)


def texts_in(place: Workplace, block: BlockId) -> list[str]:
    return [note.text for note in place.session.document.notes_by_block[block]]


def shown(panel: TypeUpPanel) -> list[str]:
    return [panel.notes.item(row).text() for row in range(panel.notes.count())]


def undone_and_done_again(place: Workplace, steps: int) -> None:
    done = place.session.document
    assert place.session.undo_stack.count() == steps
    for _ in range(steps):
        place.session.undo()
    assert not place.session.document.notes
    for _ in range(steps):
        place.session.redo()
    assert place.session.document == done


def test_a_wall_of_nine_blocks_with_enter_alone(place: Workplace, panel: TypeUpPanel) -> None:
    assert panel.field.hasFocus()
    for block in ORDER:
        assert panel.block is block
        write(panel, "one", "two")
        assert shown(panel) == ["one", "two"]
        press(panel, Key.Key_Return)
    assert panel.block is ORDER[0]
    assert all(texts_in(place, block) == ["one", "two"] for block in ORDER)
    undone_and_done_again(place, 18)


def test_notes_lie_in_free_slots_and_are_chosen(place: Workplace, panel: TypeUpPanel) -> None:
    write(panel, "one", "two", "three")
    notes = place.session.document.notes_by_block[ORDER[0]]
    assert place.view.selected == (notes[-1].id,)
    rects = [place.view.desk.stage.layout.notes[note.id].rect for note in notes]
    assert not any(a.intersects(b) for a, b in itertools.pairwise(rects))


def test_ctrl_page_keys_go_on_and_back_and_keep_what_is_written(
    place: Workplace, panel: TypeUpPanel
) -> None:
    QTest.keyClicks(panel.field, "kept")
    press(panel, Key.Key_PageDown, CTRL)
    assert panel.block is ORDER[1]
    assert texts_in(place, ORDER[0]) == ["kept"]
    assert panel.field.toPlainText() == ""
    press(panel, Key.Key_PageUp, CTRL)
    assert panel.block is ORDER[0]
    assert shown(panel) == ["kept"]


def test_shift_enter_breaks_a_line_and_escape_takes_the_text_back(
    place: Workplace, panel: TypeUpPanel
) -> None:
    QTest.keyClicks(panel.field, "a")
    press(panel, Key.Key_Return, SHIFT)
    QTest.keyClicks(panel.field, "b")
    press(panel, Key.Key_Return)
    assert texts_in(place, ORDER[0]) == ["a\nb"]
    QTest.keyClicks(panel.field, "wrong")
    press(panel, Key.Key_Escape)
    assert panel.field.toPlainText() == ""
    press(panel, Key.Key_Escape)
    assert place.shelf.panel is None
    assert place.view.hasFocus()
    assert texts_in(place, ORDER[0]) == ["a\nb"]


def test_what_is_being_written_is_the_same_note_whenever_it_is_asked_for(
    place: Workplace, panel: TypeUpPanel
) -> None:
    """Else a copy of it for a crash would be written again and again."""
    write(panel, "one")
    QTest.keyClicks(panel.field, "two")
    first = place.session.with_open_texts()
    assert first != place.session.document
    assert place.session.with_open_texts() == first
    press(panel, Key.Key_Return)
    assert place.session.document == first


def test_pasted_lines_become_notes_where_they_say(place: Workplace, panel: TypeUpPanel) -> None:
    QGuiApplication.clipboard().setText("- one\n- two\nChannels:\n- web")
    press(panel, Key.Key_V, CTRL)
    assert texts_in(place, ORDER[0]) == ["one", "two"]
    assert texts_in(place, BlockId.CHANNELS) == ["web"]
    undone_and_done_again(place, 1)
    QTest.keyClicks(panel.field, "x")
    press(panel, Key.Key_V, CTRL)
    assert panel.field.toPlainText().startswith("x- one")


def test_a_text_too_long_goes_on_in_the_description(place: Workplace, panel: TypeUpPanel) -> None:
    panel.field.setPlainText("word " * NOTE_TEXT_CHARACTERS)
    press(panel, Key.Key_Return)
    (note,) = place.session.document.notes_by_block[ORDER[0]]
    assert note.description


def test_what_follows_gets_a_tag_by_keys(place: Workplace, panel: TypeUpPanel) -> None:
    assert not panel.tags.isVisible()
    for name in ("Families", "Wards"):
        document = place.session.document
        place.session.do("Tag", add_tag(document, name, lambda name=name: name.lower()))
    assert panel.tags.isVisible()
    write(panel, "plain")
    press(panel, Key.Key_2, CTRL | ALT)
    write(panel, "tagged", "tagged too")
    press(panel, Key.Key_2, CTRL | ALT)
    write(panel, "plain again")
    tags = [note.tags for note in place.session.document.notes_by_block[ORDER[0]]]
    assert tags == [(), ("wards",), ("wards",), ()]
    place.session.undo()
    place.session.undo()
    assert texts_in(place, ORDER[0]) == ["plain", "tagged"]
    assert isinstance(panel.tags, QComboBox)


def test_undo_in_an_empty_field_is_that_of_the_window(
    place: Workplace, panel: TypeUpPanel, qtbot: QtBot
) -> None:
    write(panel, "one", "two")
    press(panel, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: texts_in(place, ORDER[0]) == ["one"])
    QTest.keyClicks(panel.field, "x")
    press(panel, Key.Key_Z, CTRL)
    assert texts_in(place, ORDER[0]) == ["one"]


def test_it_begins_in_the_block_one_works_in_and_block_view_goes_along(
    place: Workplace, panel: TypeUpPanel
) -> None:
    place.shelf.close_panel()
    place.view.open_block(ORDER[3])
    place.actions_by_id[ActionId.TYPE_UP].trigger()
    assert panel.block is ORDER[3]
    write(panel, "one")
    press(panel, Key.Key_Return)
    assert place.view.block is ORDER[4]
    write(panel, "two")
    assert texts_in(place, ORDER[4]) == ["two"]


def test_a_note_of_the_list_is_opened_on_the_sheet(place: Workplace, panel: TypeUpPanel) -> None:
    write(panel, "one", "two")
    panel.notes.setFocus()
    panel.notes.setCurrentRow(0)
    QTest.keyClick(panel.notes, Key.Key_Return)
    tool = place.view.desk.tool
    assert isinstance(tool, EditTool)
    assert tool.item.text == "one"


def test_nothing_is_typed_into_a_canvas_to_look_at_only(
    place: Workplace, panel: TypeUpPanel
) -> None:
    place.session.set_read_only(True)
    assert not panel.field.isEnabled()
    panel.enter("x")
    assert not place.session.document.notes


def test_a_photo_is_shown_beside_and_stays_out_of_the_document(
    place: Workplace, panel: TypeUpPanel, photo: Path
) -> None:
    before = place.session.document
    panel.show_photo(photo)
    assert panel.photo.isVisible()
    assert panel.fault == ""
    assert panel.field.hasFocus()
    assert panel.width() > 400
    assert place.session.document is before
    zoom = panel.photo.zoom
    press(panel, Key.Key_Plus, ALT)
    assert panel.photo.zoom > zoom
    (hide,) = (b for b in panel.findChildren(QPushButton) if b.text() == "Hide")
    hide.click()
    assert not panel.photo.isVisible()
    assert panel.width() < 400


def test_what_is_no_photo_is_said_to_be_none(panel: TypeUpPanel, tmp_path: Path) -> None:
    for name, data in (("a.png", b"no picture"), ("b.svg", b"<svg xmlns='x'/>")):
        (tmp_path / name).write_bytes(data)
        panel.show_photo(tmp_path / name)
        assert name in panel.fault
    panel.show_photo(tmp_path / "gone.jpg")
    assert "gone.jpg" in panel.fault
    assert not panel.photo.isVisible()


def test_a_photo_taken_sideways_is_shown_upright(tmp_path: Path) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    path = tmp_path / "turned.jpg"
    assert image.save(str(path))
    data = path.read_bytes()
    # An APP1 segment with the one entry that matters: orientation 6, a quarter to the right.
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    path.write_bytes(data[:2] + segment + data[2:])
    read = read_photo(path)
    assert read is not None
    assert (read.width(), read.height()) == (20, 40)


def test_a_photo_is_moved_and_zoomed_by_hand_wheel_and_keys(qtbot: QtBot, photo: Path) -> None:
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.show()
    image = read_photo(photo)
    assert image is not None
    view.show_photo(image.scaled(800, 400))
    assert view.zoom == 0.25
    assert view.offset == QPointF(0, 50)
    QTest.keyClick(view, Key.Key_Plus)
    QTest.keyClick(view, Key.Key_Plus)
    closer, left = view.zoom, view.offset.x()
    assert closer > 0.25
    QTest.keyClick(view, Key.Key_Right)
    assert view.offset.x() < left
    before = view.offset
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, QPoint(50, 50))
    QTest.mouseMove(view, QPoint(80, 50))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, QPoint(80, 50))
    assert view.offset.x() > before.x()
    view.turn()
    assert view.zoom == 0.25
    assert view.offset == QPointF(50, 0)


def test_a_word_wider_than_the_list_is_broken_and_not_cut(panel: TypeUpPanel) -> None:
    word = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"
    panel.enter("Short")
    panel.enter(word)
    short, long = (panel.notes.visualItemRect(panel.notes.item(row)) for row in range(2))
    assert long.height() > short.height()
    assert long.width() <= panel.notes.viewport().width()
