"""Pictures come onto notes by dropping, pasting and choosing a file."""

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from canvasdesk.editing.operations.headings import make_headings
from canvasdesk.editing.operations.records import set_private
from canvasdesk.export.images import decoded
from canvasdesk.layout.display_list import ImageSource
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.copying import NotesData
from canvasdesk.ui.canvas.dropping import can_drop, drop
from canvasdesk.ui.canvas.note_menu import note_menu
from canvasdesk.ui.canvas.pictures import choose_picture, holds_picture, remove_picture
from canvasdesk.ui.canvas.symbols import give_symbol
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.dropping import other_files
from canvasdesk.ui.note_names import note_name
from canvasdesk.ui.session import Session
from ui.menu_rows import rows_of, text_of

from .conftest import Hand, note

PARTNERS, CHANNELS = BlockId.KEY_PARTNERS, BlockId.CHANNELS


def image(colour: str = "#305080", width: int = 30, height: int = 20) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    return made


def file(folder: Path, name: str, colour: str = "#305080") -> Path:
    path = folder / name
    assert image(colour).save(str(path))
    return path


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def pixels(colour: str = "#305080") -> QMimeData:
    data = QMimeData()
    data.setImageData(image(colour))
    return data


def colour_of(session: Session, key: str) -> str:
    asset = session.document.assets[note(session, key).picture]
    return decoded(ImageSource(asset.id, asset.data)).pixelColor(5, 5).name()


def centre(view: CanvasView, key: str) -> QPointF:
    return QPointF(*view.desk.stage.layout.notes[key].rect.centre)


def free_spot(view: CanvasView, block: BlockId) -> QPointF:
    rect = view.desk.stage.layout.blocks[block].content_rect
    return QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2)


def drop_on(view: CanvasView, data: QMimeData, at: QPointF) -> None:
    assert can_drop(view.desk, data, at)
    drop(view.desk, data, at)


def test_a_picture_dropped_on_a_note_is_on_it(
    view: CanvasView, session: Session, tmp_path: Path
) -> None:
    drop_on(view, urls(file(tmp_path, "a.png")), centre(view, "n1"))
    assert colour_of(session, "n1") == "#305080"
    assert len(session.document.notes) == 3 and session.undo_stack.count() == 1


def test_a_picture_dropped_on_a_block_is_a_new_note_under_the_pointer(
    view: CanvasView, session: Session, tmp_path: Path
) -> None:
    at = free_spot(view, CHANNELS)
    drop_on(view, urls(file(tmp_path, "a.jpg")), at)
    (made,) = session.document.notes_by_block[CHANNELS]
    assert made.picture and made.text == "" and view.selected == (made.id,)
    assert centre(view, made.id) == at
    assert session.undo_stack.count() == 1


def test_of_several_the_first_is_on_the_note_and_the_others_beside_it(
    view: CanvasView, session: Session, tmp_path: Path
) -> None:
    paths = [file(tmp_path, f"{n}.png", f"#0000{n}0") for n in range(1, 4)]
    drop_on(view, urls(*paths), centre(view, "n1"))
    assert colour_of(session, "n1") == "#000010"
    assert len(session.document.notes_by_block[PARTNERS]) == 4
    assert len(session.document.assets) == 3 and session.undo_stack.count() == 1


def test_a_broken_one_among_them_is_explained_and_the_rest_taken(
    view: CanvasView, session: Session, tmp_path: Path
) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"words")
    drop_on(view, urls(broken, file(tmp_path, "a.png")), centre(view, "n1"))
    assert colour_of(session, "n1") == "#305080"
    assert hints[-1].startswith("broken.png: This is no picture")


def test_files_that_are_no_pictures_are_left_to_the_window(
    view: CanvasView, tmp_path: Path
) -> None:
    at = centre(view, "n1")
    assert not can_drop(view.desk, urls(tmp_path / "a.md"), at)
    assert not can_drop(view.desk, urls(tmp_path / "a.md", tmp_path / "a.png"), at)
    text = QMimeData()
    text.setText("Words")
    assert not can_drop(view.desk, text, QPointF(-50, -50))


def test_a_link_dropped_by_a_browser_is_a_text(view: CanvasView, session: Session) -> None:
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/a")])
    link.setText("https://example.org/a")
    drop_on(view, link, free_spot(view, CHANNELS))
    (made,) = session.document.notes_by_block[CHANNELS]
    assert made.text == "https://example.org/a"


def test_a_picture_dropped_off_the_blocks_is_parked_and_said_to_be(
    view: CanvasView, session: Session
) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    drop_on(view, pixels(), QPointF(-50, -50))
    (made,) = session.document.notes_by_block[None]
    assert made.picture in session.document.assets and session.undo_stack.count() == 1
    assert hints[-1] == "The picture is among the parked notes."


def test_a_block_shown_alone_takes_what_is_dropped_beside_it(
    view: CanvasView, session: Session
) -> None:
    view.open_block(CHANNELS)
    drop_on(view, pixels(), QPointF(-50, -50))
    (made,) = session.document.notes_by_block[CHANNELS]
    assert made.picture and view.selected == (made.id,)


def test_a_window_leaves_pictures_to_the_canvas(tmp_path: Path) -> None:
    assert other_files(urls(tmp_path / "a.png", tmp_path / "b.JPG")) == []
    mixed = [tmp_path / "a.png", tmp_path / "b.md"]
    assert other_files(urls(*mixed)) == mixed


def test_headings_take_neither_pictures_nor_symbols(
    view: CanvasView, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_: object) -> None:
        pytest.fail("a file was asked for")

    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    monkeypatch.setattr("canvasdesk.ui.dialogs.files.ask_for_a_picture", ask)
    session.do("heading", make_headings(session.document, ["n1"]))
    view.desk.choose(("n1",))
    shown = labels(note_menu(view.desk, view))
    assert ACTIONS[ActionId.PICTURE].label not in shown
    assert ACTIONS[ActionId.SYMBOL].label not in shown
    choose_picture(view.desk)
    give_symbol(view.desk, "heart")
    assert hints[-2:] == ["Headings are words only. Choose a note."] * 2
    assert not note(session, "n1").symbol
    view.desk.choose(("n1", "n2"))
    give_symbol(view.desk, "heart")
    assert not note(session, "n1").symbol and note(session, "n2").symbol == "heart"


def test_a_picture_dropped_on_a_heading_is_a_new_note_in_a_free_slot(
    view: CanvasView, session: Session
) -> None:
    session.do("heading", make_headings(session.document, ["n1"]))
    drop_on(view, pixels(), centre(view, "n1"))
    assert not note(session, "n1").picture
    (made,) = [each for each in session.document.notes_by_block[PARTNERS] if each.picture]
    rects = view.desk.stage.layout.notes
    assert not rects[made.id].rect.intersects(rects["n1"].rect)


def test_the_event_of_a_drop_copies_and_never_takes_the_file_away(
    view: CanvasView, hand: Hand, session: Session, tmp_path: Path
) -> None:
    data = urls(file(tmp_path, "a.png"))
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    at = QPointF(hand.centre("n1"))
    event = QDropEvent(at, both, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    event.setDropAction(Qt.DropAction.MoveAction)
    view.dropEvent(event)
    assert event.isAccepted() and event.dropAction() is Qt.DropAction.CopyAction
    assert note(session, "n1").picture


def test_a_pasted_picture_is_on_the_chosen_notes(view: CanvasView, session: Session) -> None:
    QGuiApplication.clipboard().setMimeData(pixels())
    view.desk.choose(("n1", "n3"))
    view.paste()
    assert colour_of(session, "n1") == colour_of(session, "n3") == "#305080"
    assert note(session, "n2").picture == "" and len(session.document.assets) == 1


def test_a_pasted_picture_without_a_chosen_note_is_a_new_one(
    view: CanvasView, session: Session
) -> None:
    QGuiApplication.clipboard().setMimeData(pixels())
    view.desk.selection.focus_block(CHANNELS)
    view.paste()
    (made,) = session.document.notes_by_block[CHANNELS]
    assert made.picture in session.document.assets


@pytest.mark.parametrize("new", [False, True], ids=["there", "new"])
def test_a_picture_pasted_into_an_open_text_is_on_its_note(
    view: CanvasView, hand: Hand, session: Session, new: bool
) -> None:
    QGuiApplication.clipboard().setMimeData(pixels())
    if new:
        view.desk.selection.focus_block(CHANNELS)
    else:
        view.desk.choose(("n1",))
    hand.type("Word")
    hand.open.paste()
    shown = [each for each in session.document.notes.values() if each.picture]
    assert [each.text for each in shown] == ["Word" if new else "Ines tests every ideaWord"]


def test_a_picture_of_what_is_a_text_is_a_text(view: CanvasView, typesetter: Typesetter) -> None:
    table = pixels()
    table.setText("Jan\tFeb\n1\t2")
    assert not holds_picture(table)
    named = pixels()
    named.setText("https://example.org/cat.png")
    assert holds_picture(named)
    ours = NotesData(view.desk.document, ["n1"], typesetter)
    assert ours.hasImage() and not holds_picture(ours)


def test_a_picture_is_chosen_from_a_file_and_taken_off(
    view: CanvasView, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file(tmp_path, "a.png")
    monkeypatch.setattr("canvasdesk.ui.dialogs.files.ask_for_a_picture", lambda *_: path)
    view.desk.choose(("n1",))
    assert ACTIONS[ActionId.REMOVE_PICTURE].label not in labels(note_menu(view.desk, view))
    choose_picture(view.desk)
    assert colour_of(session, "n1") == "#305080"
    assert ACTIONS[ActionId.REMOVE_PICTURE].label in labels(note_menu(view.desk, view))
    remove_picture(view.desk)
    assert not note(session, "n1").picture and not session.document.assets


def labels(menu: QMenu) -> list[str]:
    return [text_of(action) for action in rows_of(menu)]


def test_choosing_no_file_changes_nothing(
    view: CanvasView, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canvasdesk.ui.dialogs.files.ask_for_a_picture", lambda *_: None)
    view.desk.choose(("n1",))
    choose_picture(view.desk)
    assert not session.undo_stack.count()


def test_nothing_is_taken_where_the_canvas_is_to_look_at(
    view: CanvasView, session: Session, tmp_path: Path
) -> None:
    session.set_read_only(True)
    drop(view.desk, urls(file(tmp_path, "a.png")), centre(view, "n1"))
    assert not session.document.assets
    session.set_read_only(False)


def test_what_has_no_words_is_called_a_picture(view: CanvasView, session: Session) -> None:
    QGuiApplication.clipboard().setMimeData(pixels())
    view.desk.selection.focus_block(CHANNELS)
    view.paste()
    assert view.accessibleDescription() == "Picture"
    view.park_selected()
    (parked,) = session.document.notes_by_block[None]
    assert note_name(parked) == "Picture"


def test_copied_notes_take_their_pictures_along(view: CanvasView, session: Session) -> None:
    QGuiApplication.clipboard().setMimeData(pixels())
    view.desk.choose(("n1",))
    view.paste()
    view.copy()
    view.desk.selection.focus_block(CHANNELS)
    view.paste()
    (made,) = session.document.notes_by_block[CHANNELS]
    assert made.picture == note(session, "n1").picture
    asset = session.document.assets[made.picture]
    assert base64.b64decode(asset.data)


def test_the_picture_of_a_private_note_is_not_in_the_copied_picture(
    view: CanvasView, session: Session, typesetter: Typesetter
) -> None:
    QGuiApplication.clipboard().setMimeData(pixels("#ff0000"))
    view.desk.choose(("n1",))
    view.paste()
    hidden = set_private(session.document, ["n1"], True).apply(session.document)
    both = NotesData(hidden, ["n1", "n2"], typesetter)
    assert both.imageData() == NotesData(hidden, ["n2"], typesetter).imageData()
    shown = NotesData(session.document, ["n1"], typesetter).imageData()
    assert QColor("#ff0000") in (shown.pixelColor(x, 40) for x in range(shown.width()))
