"""Earlier saves are looked at, opened beside the canvas and put back, by keys and by hand."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import rename
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.storage import saving
from canvasdesk.storage.files import ABSENT, ContentHash, hash_of_file
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.storage.generations import Generation, generations_of, keeping
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.moments import day_words, moment_words, time_words
from canvasdesk.ui.panels import earlier_saves
from canvasdesk.ui.panels.earlier import EarlierPanel
from canvasdesk.ui.panels.earlier_model import DAY_ROLE, LINES_ROLE, PICTURE_ROLE, EarlierModel
from canvasdesk.ui.panels.shelf import PanelId
from canvasdesk.ui.program import Program
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

CTRL = Qt.KeyboardModifier.ControlModifier
AGO = [timedelta(days=9), timedelta(days=1), *(timedelta(minutes=m) for m in (8, 6, 4))]
"""When the canvas of these tests was saved."""


def history(first: Document, count: int) -> list[Document]:
    """Return a canvas as it grew, note by note."""
    documents = [rename(first, "Plan").apply(first)]
    for number in range(count):
        block = list(BlockId)[number % 9]
        patch = add_note(documents[-1], block, f"Note {number}", random_id)
        documents.append(patch.apply(documents[-1]))
    return documents[1:]


def keep(state: Path, path: Path, documents: list[Document], times: list[datetime]) -> None:
    for document, at in zip(documents, times, strict=True):
        data, expected = document_bytes(document), hash_of_file(path)
        with keeping(state, path, data, document, expected, at):
            saving.save(path, data, expected)


@pytest.fixture
def grown(empty: Document) -> list[Document]:
    return history(empty, len(AGO))


@pytest.fixture
def plan(tmp_path: Path, folders: Folders, grown: list[Document]) -> Path:
    """A canvas that was saved at five times, the file and what was kept of it."""
    path = tmp_path / "plan.canvasdesk"
    now = datetime.now().astimezone()
    keep(folders.state, path, grown, [now - ago for ago in AGO])
    return path


@pytest.fixture
def window(program: Program, plan: Path, qtbot: QtBot) -> CanvasWindow:
    program.open(plan)
    (window,) = program.canvases
    qtbot.waitUntil(lambda: window.furnished)
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    return window


@pytest.fixture
def panel(window: CanvasWindow, qtbot: QtBot) -> Iterator[EarlierPanel]:
    panel = opened(window)
    qtbot.waitUntil(lambda: len(panel.model.generations) == len(AGO))
    panel.take_keyboard()
    yield panel
    panel.end()


def opened(window: CanvasWindow) -> EarlierPanel:
    window.workplace.actions_by_id[ActionId.EARLIER].trigger()
    panel = window.workplace.shelf.panel
    assert isinstance(panel, EarlierPanel)
    return panel


def button(panel: QWidget, text: str) -> QPushButton:
    (found,) = [each for each in panel.findChildren(QPushButton) if each.text() == text]
    return found


def texts(panel: EarlierPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_the_saves_are_listed_newest_first_below_their_days(panel: EarlierPanel) -> None:
    now = datetime.now().astimezone()
    rows = [panel.model.index(row) for row in range(panel.model.rowCount())]
    times = [now - ago for ago in reversed(AGO)]
    days = [day_words(each, now) for each in times]
    first = [day if day not in days[:row] else "" for row, day in enumerate(days)]
    assert [index.data(DAY_ROLE) for index in rows] == first
    assert [index.data(LINES_ROLE)[0] for index in rows] == [f"Notes: {n}" for n in (5, 4, 3, 2, 1)]
    assert [len(index.data(LINES_ROLE)) for index in rows] == [2, 1, 1, 1, 1]
    assert rows[0].data(LINES_ROLE)[1] == "In the file now"
    spoken = rows[4].data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{days[4]}, {rows[4].data()}, Notes: 1"


def generation(at: datetime) -> Generation:
    return Generation(at, Path(f"/{at:%S%f}"), ContentHash(str(at)), 1, 1)


def test_two_saves_of_one_minute_are_told_apart_by_their_seconds() -> None:
    minute = datetime.now().astimezone().replace(hour=14, minute=32, second=0, microsecond=0)
    alone = minute - timedelta(minutes=1)
    yesterday = minute - timedelta(days=1)
    times = [minute + timedelta(seconds=41), minute + timedelta(seconds=5), alone, yesterday]
    model = EarlierModel(lambda _generation: None)
    model.show([generation(at) for at in times], ABSENT)
    rows = [model.index(row) for row in range(4)]
    assert ["32:41" in rows[0].data(), "32:05" in rows[1].data()] == [True, True]
    assert rows[2].data() == time_words(alone)
    assert rows[3].data() == time_words(yesterday), "another day is another list"
    assert "32:41" in rows[0].data(Qt.ItemDataRole.AccessibleTextRole)
    model.show([generation(at) for at in times[1:]], ABSENT)
    assert model.index(0).data() == time_words(times[1]), "alone it needs no seconds"


def test_each_save_is_shown_small(panel: EarlierPanel, qtbot: QtBot) -> None:
    def painted() -> bool:
        images = [panel.model.index(row).data(PICTURE_ROLE) for row in range(3)]
        return all(image is not None and not image.isNull() for image in images)

    qtbot.waitUntil(painted)


def test_nothing_is_read_in_the_window_s_own_thread(
    window: CanvasWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    threads = set[threading.Thread]()

    def listing(*given: object) -> tuple[Generation, ...]:
        threads.add(threading.current_thread())
        return generations_of(*given)  # type: ignore[arg-type]

    def reading(path: Path) -> object:
        threads.add(threading.current_thread())
        return read_document(path)

    monkeypatch.setattr(earlier_saves, "generations_of", listing)
    monkeypatch.setattr("canvasdesk.storage.format.read_document", reading)
    panel = opened(window)
    qtbot.waitUntil(lambda: panel.model.index(0).data(PICTURE_ROLE) is not None)
    panel.list.setCurrentIndex(panel.model.index(2))
    with qtbot.waitSignal(panel.copy_wanted):
        panel.open_chosen()
    assert len(threads) >= 3
    assert threading.main_thread() not in threads


def test_enter_opens_one_beside_the_canvas_and_never_over_its_file(
    program: Program, panel: EarlierPanel, grown: list[Document], plan: Path, folders: Folders,
    qtbot: QtBot,
) -> None:  # fmt: skip
    before = plan.read_bytes()
    for _ in range(2):
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(program.canvases) == 2)
    place = program.canvases[1].workplace
    assert place.filing.path is None
    assert place.session.saved
    assert place.session.document.notes == grown[2].notes
    now = datetime.now().astimezone()
    then = panel.model.generations[2].saved_at
    assert place.session.title == f"Plan as of {moment_words(then, now)}"
    assert place.session.document.header.document_id != grown[2].header.document_id
    write(place.session)
    place.filing.save()
    assert place.filing.path is not None
    assert place.filing.path.parent == folders.canvases
    assert plan.read_bytes() == before


def test_what_acts_on_one_waits_until_one_is_chosen(window: CanvasWindow, qtbot: QtBot) -> None:
    panel = opened(window)
    both = [button(panel, "Open"), button(panel, "Put back")]
    assert not any(each.isEnabled() for each in both)
    qtbot.waitUntil(lambda: len(panel.model.generations) == len(AGO))
    assert all(each.isEnabled() for each in both)
    panel.list.setCurrentIndex(QModelIndex())
    assert not any(each.isEnabled() for each in both)
    panel.end()


def test_the_list_has_the_keyboard_once_it_is_there(window: CanvasWindow, qtbot: QtBot) -> None:
    panel = opened(window)
    assert not panel.list.hasFocus()
    qtbot.waitUntil(panel.list.hasFocus)
    assert panel.chosen() == panel.model.generations[0]
    panel.end()


def test_the_list_takes_no_keyboard_from_whoever_writes_by_then(
    window: CanvasWindow, qtbot: QtBot
) -> None:
    panel = opened(window)
    window.workplace.view.add_note()
    qtbot.waitUntil(lambda: len(panel.model.generations) == len(AGO))
    assert window.workplace.view.hasFocus()
    window.workplace.view.desk.flush()
    panel.end()


def test_put_back_is_one_step_that_can_be_undone(
    window: CanvasWindow, panel: EarlierPanel, grown: list[Document], plan: Path
) -> None:
    session = window.workplace.session
    changed = replace(session.document.header, document_id="known by another")
    here = session.document
    here = replace(here, records=here.records.with_("header", changed))
    session.open(here)
    write(session, "made meanwhile")
    meanwhile = session.document
    index = panel.model.index(3)
    panel.list.scrollTo(index)
    centre = panel.list.visualRect(index).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseClick(button(panel, "Put back"), Qt.MouseButton.LeftButton)
    panel.saves._disk.wait()
    assert session.document.notes == grown[1].notes
    assert session.document.header.document_id == "known by another"
    assert session.undo_stack.count() == 2
    assert "Undo takes that back" in window.workplace.notice.text
    QTest.keyClick(window.workplace.view, Qt.Key.Key_Z, CTRL)
    assert session.document == meanwhile
    QTest.keyClick(window.workplace.view, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert session.document.notes == grown[1].notes
    window.workplace.filing.save()
    assert read_document(plan).document == session.document


def test_what_is_being_written_is_kept_by_undo(window: CanvasWindow, panel: EarlierPanel) -> None:
    place, session = window.workplace, window.workplace.session
    place.actions_by_id[ActionId.ADD_NOTE].trigger()
    QTest.keyClicks(place.view, "half a thought")
    assert len(session.document.notes) == 5
    panel.list.setCurrentIndex(panel.model.index(4))
    panel.put_back_chosen()
    panel.saves._disk.wait()
    assert len(session.document.notes) == 1
    session.undo()
    assert "half a thought" in {note.text for note in session.document.notes.values()}


def test_what_is_just_like_that_is_not_put_back(window: CanvasWindow, panel: EarlierPanel) -> None:
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.put_back_chosen()
    panel.saves._disk.wait()
    assert window.workplace.session.undo_stack.count() == 0
    assert "just like that" in window.workplace.notice.text


def test_the_list_follows_saves_and_what_is_chosen_stays(
    window: CanvasWindow, panel: EarlierPanel, qtbot: QtBot
) -> None:
    place = window.workplace
    chosen = panel.model.generations[3]
    panel.list.setCurrentIndex(panel.model.index(3))
    write(place.session)
    place.filing.save()
    qtbot.waitUntil(lambda: len(panel.model.generations) == len(AGO) + 1)
    assert panel.model.generations[0].content_hash == place.filing.content_hash
    assert panel.chosen() == chosen
    assert "In the file now" in panel.model.index(0).data(LINES_ROLE)
    assert "In the file now" not in panel.model.index(1).data(LINES_ROLE)


def test_what_another_program_put_into_the_file_is_none_of_them(
    window: CanvasWindow, panel: EarlierPanel, grown: list[Document], plan: Path, qtbot: QtBot
) -> None:
    def in_file() -> list[bool]:
        rows = [panel.model.index(row) for row in range(panel.model.rowCount())]
        return ["In the file now" in index.data(LINES_ROLE) for index in rows]

    assert any(in_file())
    theirs = rename(grown[-1], "Theirs").apply(grown[-1])
    plan.write_bytes(document_bytes(theirs))
    window.workplace.filing.take_note(read_document(plan))
    qtbot.waitUntil(lambda: not any(in_file()))
    assert len(in_file()) == len(AGO)


def test_a_canvas_that_was_never_saved_says_what_will_be_here(
    program: Program, qtbot: QtBot
) -> None:
    program.new(Mode.PERSONAL)
    (window,) = program.canvases
    panel = opened(window)
    assert any("Nothing was saved yet" in text for text in texts(panel))
    assert not button(panel, "Put back").isVisible()
    assert panel.isAncestorOf(window.focusWidget()), "the keyboard does not go on to the sheet"
    write(window.workplace.session)
    window.workplace.filing.save()
    qtbot.waitUntil(lambda: len(panel.model.generations) == 1)
    assert not any("Nothing was saved yet" in text for text in texts(panel))
    assert button(panel, "Put back").isVisible()
    panel.end()


def test_what_is_to_look_at_only_is_opened_but_not_changed(
    window: CanvasWindow, panel: EarlierPanel, program: Program, qtbot: QtBot
) -> None:
    session = window.workplace.session
    session.set_read_only(True)
    assert not button(panel, "Put back").isEnabled()
    panel.list.setCurrentIndex(panel.model.index(2))
    entries = {action.text(): action for action in panel.menu().actions()}
    assert not entries["&Put back"].isEnabled()
    panel.put_back_chosen()
    entries["&Open in a window of its own"].trigger()
    qtbot.waitUntil(lambda: len(program.canvases) == 2)
    assert session.undo_stack.count() == 0


def test_a_save_of_a_newer_program_is_to_look_at_only(
    window: CanvasWindow, panel: EarlierPanel, program: Program, qtbot: QtBot
) -> None:
    path = panel.model.generations[2].path
    path.write_bytes(path.read_bytes().replace(b'"format_version": 1', b'"format_version": 2'))
    panel.list.setCurrentIndex(panel.model.index(2))
    panel.put_back_chosen()
    panel.saves._disk.wait()
    assert window.workplace.session.undo_stack.count() == 0
    assert "newer program" in window.workplace.notice.text
    panel.open_chosen()
    qtbot.waitUntil(lambda: len(program.canvases) == 2)
    assert program.canvases[1].workplace.session.read_only


def test_a_save_that_cannot_be_read_says_so_and_harms_nothing(
    window: CanvasWindow, panel: EarlierPanel
) -> None:
    panel.saves._timer.stop()
    panel.saves._disk.wait()  # for what is being painted of it as it was
    panel.saves._pictures.clear()
    damaged = panel.model.generations[1]
    damaged.path.write_bytes(b"{")
    panel.list.setCurrentIndex(panel.model.index(1))
    for act in (panel.open_chosen, panel.put_back_chosen):
        window.workplace.notice.hide()
        act()
        panel.saves._disk.wait()
        assert damaged.path.name in window.workplace.notice.text
    assert panel.model.index(1).data(PICTURE_ROLE) is None
    panel.saves._timer.timeout.emit()
    panel.saves._disk.wait()
    assert window.workplace.session.undo_stack.count() == 0


def test_a_folder_that_cannot_be_listed_is_told(
    window: CanvasWindow, folders: Folders, qtbot: QtBot
) -> None:
    folder = next((folders.state / "earlier").iterdir())
    folder.rename(folder.with_name("elsewhere"))
    folder.write_text("in the way")
    panel = opened(window)
    qtbot.waitUntil(lambda: bool(window.workplace.notice.text))
    panel.end()


def test_a_hundred_saves_are_painted_as_they_are_looked_at(
    program: Program, tmp_path: Path, folders: Folders, empty: Document, qtbot: QtBot
) -> None:
    path = tmp_path / "long.canvasdesk"
    now = datetime.now().astimezone()
    ago = [timedelta(days=d) for d in range(29, 0, -1)]
    ago += [timedelta(hours=h) for h in range(23, 1, -1)] + [
        timedelta(minutes=m) for m in range(59, 0, -1)
    ]
    keep(folders.state, path, history(empty, len(ago)), [now - each for each in ago])
    program.open(path)
    (window,) = program.canvases
    qtbot.waitUntil(lambda: window.furnished)
    panel = opened(window)
    qtbot.waitUntil(lambda: len(panel.model.generations) > 100)
    qtbot.waitUntil(lambda: not panel.saves._wanted and bool(panel.saves._pictures))
    assert len(panel.saves._pictures) < 20
    panel.list.scrollToBottom()
    last = panel.model.index(panel.model.rowCount() - 1)
    panel.list.viewport().repaint()
    qtbot.waitUntil(lambda: last.data(PICTURE_ROLE) is not None)
    assert len(panel.saves._pictures) < 40
    panel.end()


def test_escape_closes_the_panel_and_the_action_opens_it_again(
    window: CanvasWindow, panel: EarlierPanel
) -> None:
    place = window.workplace
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert place.shelf.shown is None
    assert not place.actions_by_id[ActionId.EARLIER].isChecked()
    QTest.keyClick(place.view, Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert place.shelf.shown is PanelId.EARLIER
    assert place.actions_by_id[ActionId.EARLIER].isChecked()


def test_a_window_closes_while_saves_are_being_read(
    program: Program, window: CanvasWindow, caplog: pytest.LogCaptureFixture
) -> None:
    panel = opened(window)
    panel.saves.ask()
    window.close_for_good()
    assert not panel.saves._disk.busy
    assert not [each for each in caplog.records if each.levelno >= logging.WARNING]
