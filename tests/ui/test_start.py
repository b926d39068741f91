import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import rename
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.files import hash_of_file
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.recent import RecentFile, RecentFiles, read_recent, remember, write_recent
from canvasdesk.storage.thumbnails import thumbnail_path
from canvasdesk.ui.card import Card
from canvasdesk.ui.program import Program
from canvasdesk.ui.start.page import StartPage

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


@pytest.fixture
def plan(tmp_path: Path, empty: Document, folders: Folders) -> Path:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(rename(empty, "The plan").apply(empty)))
    remember(folders.state, RecentFile(path, "The plan", content_hash=hash_of_file(path)))
    return path


def shown(program: Program) -> StartPage:
    program.begin([])
    assert program.start is not None
    return program.start


def cards(start: StartPage) -> dict[str, Card]:
    return {card.accessibleName(): card for card in start.window.findChildren(Card)}


@pytest.mark.parametrize(
    ("name", "mode"),
    [("My own work", Mode.PERSONAL), ("An organization", Mode.ORGANIZATION)],
)
def test_a_card_begins_a_canvas_by_mouse_or_key(
    program: Program, qtbot: QtBot, name: str, mode: Mode, plan: Path
) -> None:
    start = shown(program)
    card = cards(start)[name]
    qtbot.keyClick(card, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not start.window.isVisible())
    program.show_start()
    qtbot.mouseClick(cards(start)[name], Qt.MouseButton.LeftButton)
    assert [window.workplace.session.document.mode for window in program.canvases] == [mode, mode]


def test_the_start_goes_when_the_canvas_is_there_and_begins_no_second_one(
    program: Program, qtbot: QtBot
) -> None:
    start = shown(program)
    qtbot.waitUntil(start.window.isActiveWindow)
    card = cards(start)["An organization"]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert start.window.isVisible(), "there is no moment without a window"
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.keyClick(card, Qt.Key.Key_Return)
    (window,) = program.canvases
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: not start.window.isVisible())
    assert len(program.canvases) == 1


def test_the_start_goes_also_where_the_keyboard_stays_with_it(
    program: Program, qtbot: QtBot
) -> None:
    start = shown(program)
    start.give_way()
    assert start.window.isVisible()
    qtbot.waitUntil(lambda: not start.window.isVisible())
    program.show_start()
    cards(start)["My own work"].click()
    assert len(program.canvases) == 1, "it answers again"


def test_the_start_stays_where_the_canvas_goes_before_it(program: Program, qtbot: QtBot) -> None:
    start = shown(program)
    program.new(Mode.PERSONAL)
    assert start.window.isVisible()
    (window,) = program.canvases
    window.close()
    qtbot.waitUntil(lambda: not program.canvases)
    qtbot.wait(1200)  # longer than it would wait for the other
    assert start.window.isVisible(), "a program without a window could not be left"
    cards(start)["My own work"].click()
    assert len(program.canvases) == 1, "it answers again"


def test_the_start_stays_where_the_canvas_goes_before_it_had_the_keyboard(
    program: Program, qtbot: QtBot
) -> None:
    start = shown(program)
    start.give_way()
    start.stay()
    qtbot.wait(1200)
    assert start.window.isVisible()


def test_the_start_stays_where_it_is_asked_for_meanwhile(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "broken.canvasdesk"
    path.write_text("{")
    start = shown(program)
    start.window.open_requested.emit(path)
    qtbot.waitUntil(lambda: "broken.canvasdesk" in start.window.notice.text)
    qtbot.wait(1200)  # longer than it would wait for the other
    assert start.window.isVisible()
    cards(start)["My own work"].click()
    assert len(program.canvases) == 1


@pytest.mark.parametrize("length", [1, 4])
def test_both_ways_to_begin_are_as_wide_and_fit_a_small_screen(
    program: Program, qtbot: QtBot, length: int
) -> None:
    start = shown(program)
    every = start.window.findChildren(Card)
    both = [card for card in every if card not in start.window.thumbnails]
    for label in (label for card in both for label in card.findChildren(QLabel)):
        if label.wordWrap():
            label.setText(label.text() * length)
    start.window.resize(1024, 700)
    qtbot.waitUntil(lambda: start.window.page.width() <= 1024)
    assert abs(both[0].width() - both[1].width()) <= 1
    assert not start.window.findChild(QScrollArea).horizontalScrollBar().maximum()


def test_without_recent_canvases_examples_are_shown_and_open_as_ones_own(
    program: Program, qtbot: QtBot, folders: Folders
) -> None:
    start = shown(program)
    example = start.window.thumbnails[0]
    assert not example.removable
    example.click()
    window = program.canvases[0]
    assert len(window.workplace.session.document.notes) > 10
    assert window.workplace.session.saved
    assert window.workplace.filing.path is None


def test_recent_canvases_are_painted_and_their_pictures_kept(
    program: Program, qtbot: QtBot, folders: Folders, plan: Path
) -> None:
    start = shown(program)
    (card,) = start.window.thumbnails
    assert card.accessibleName() == "The plan"
    qtbot.waitUntil(lambda: card.has_picture)
    program._around.disk.wait()
    assert thumbnail_path(folders.cache, hash_of_file(plan)).is_file()


def test_a_recent_canvas_is_opened(program: Program, qtbot: QtBot, plan: Path) -> None:
    shown(program).window.thumbnails[0].click()
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    assert program.canvases[0].workplace.filing.path == plan


def test_a_canvas_that_is_gone_is_greyed_and_can_be_taken_off_the_list(
    program: Program, folders: Folders, plan: Path
) -> None:
    plan.unlink()
    start = shown(program)
    (card,) = start.window.thumbnails
    assert "Not found" in card.words
    (remove,) = card.actions()
    remove.trigger()
    program._around.disk.wait()
    assert read_recent(folders.state).files == ()
    assert not any(each.removable for each in start.window.thumbnails)


def test_a_file_that_cannot_be_opened_leads_back_to_the_start(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "broken.canvasdesk"
    path.write_text("{")
    program.begin([path])
    qtbot.waitUntil(lambda: program.start is not None)
    assert program.start is not None
    assert "broken.canvasdesk" in program.start.window.notice.text
    assert not program.canvases


def test_tab_goes_through_everything_in_order(
    program: Program, qtbot: QtBot, plan: Path, tmp_path: Path, folders: Folders
) -> None:
    other = tmp_path / "other.canvasdesk"
    shutil.copy(plan, other)
    remember(folders.state, RecentFile(other, "Other"))
    window = shown(program).window
    qtbot.waitExposed(window)
    names = []
    for _ in range(5):
        widget = window.focusWidget()
        window.focusNextChild()
        names.append(widget.text() if isinstance(widget, QPushButton) else widget.accessibleName())
    assert names == ["My own work", "An organization", "Open…", "Other", "The plan"]


def test_names_that_no_disk_takes_stop_no_start(program: Program, folders: Folders) -> None:
    long = Path("/", "x" * 5000)
    odd = (long, Path("/dev/zero"), Path("/"), Path("relative"), Path("/a\udcffb"))
    write_recent(folders.state, RecentFiles(tuple(RecentFile(path, "Plan") for path in odd)))
    program._around.preferences.change(canvases=str(long))
    start = shown(program)
    assert {card.words for card in start.window.thumbnails} == {"Not found"}
    remember(folders.state, RecentFile(Path("/plan"), "Plan", document_id="d"))
    program.new(Mode.PERSONAL)
    assert program._around.folders.canvases == folders.canvases
