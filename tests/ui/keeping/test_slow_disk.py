"""A disk that takes for ever holds up no hand, and whoever quits waits and is told why."""

import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.notes import add_note
from canvasdesk.errors import StorageError
from canvasdesk.geometry.sheet import block_rects
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.storage import saving
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.dialogs.export import ExportChoice
from canvasdesk.ui.dialogs.export_formats import ExportFormat
from canvasdesk.ui.keeping import filing as filing_module
from canvasdesk.ui.keeping import leaving
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.canvas.conftest import Hand
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")
PATIENCE_MS = 20_000


@dataclass
class SlowDisk:
    """A disk that confirms nothing until it is told to go on; it knows who has waited for it."""

    go_on: threading.Event = field(default_factory=threading.Event)
    waiting: set[threading.Thread] = field(default_factory=set)

    def fsync(self, descriptor: int) -> None:
        self.waiting.add(threading.current_thread())
        if threading.current_thread() is not threading.main_thread():
            assert self.go_on.wait(60)
        os.fsync(descriptor)

    @property
    def holds_up_the_window(self) -> bool:
        return threading.main_thread() in self.waiting


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    """Make every save of the program slow, whoever asks for it."""
    disk = SlowDisk()
    object.__setattr__(saving.DISK, "fsync", disk.fsync)  # whoever saves has this one disk
    monkeypatch.setattr(filing_module, "_SAVE_AFTER_MS", 20)
    yield disk
    disk.go_on.set()
    object.__setattr__(saving.DISK, "fsync", os.fsync)


@pytest.fixture
def place(program: Program, slow: SlowDisk) -> Iterator[Workplace]:
    program.new(Mode.ORGANIZATION)
    QTest.qWaitForWindowExposed(program.canvases[0])
    place = program.canvases[0].workplace
    place.view.setFocus()
    yield place
    slow.go_on.set()


def texts(place: Workplace) -> list[str]:
    return [note.text for note in place.session.document.notes.values()]


def test_one_writes_drags_and_chooses_while_the_disk_takes_for_ever(
    program: Program, place: Workplace, slow: SlowDisk, qtbot: QtBot, folders: Folders
) -> None:
    hand = Hand(place.view)
    hand.double_click(hand.middle(BlockId.CHANNELS))
    hand.type("Word of mouth")
    hand.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place.filing.saving and bool(slow.waiting), timeout=PATIENCE_MS)

    hand.double_click(hand.middle(BlockId.KEY_PARTNERS))
    hand.type("A mill")
    hand.key(Qt.Key.Key_Return)
    (mill,) = (note.id for note in place.session.document.notes.values() if note.text == "A mill")
    hand.press(hand.centre(mill))
    hand.move(*(hand.pixel(*block_rects()[BlockId.CUSTOMER_SEGMENTS].centre) for _ in range(2)))
    hand.release(hand.middle(BlockId.CUSTOMER_SEGMENTS))
    program._around.preferences.change(guide=False)
    program._around.speller.add("starterz")
    program._around.shortcuts.change(ActionId.TIDY, "Ctrl+U")
    place.actions_by_id[ActionId.KEEP_BEGINNING].trigger()
    place.actions_by_id[ActionId.FORGET_BEGINNING].trigger()
    program.show_start()
    assert program.start is not None
    program.start.window.removed.emit(folders.canvases / "gone.canvasdesk")
    qtbot.wait(50)

    assert sorted(texts(place)) == ["A mill", "Word of mouth"]
    assert place.session.document.notes[mill].block is BlockId.CUSTOMER_SEGMENTS
    assert place.filing.saving
    assert not place.session.saved
    assert not slow.holds_up_the_window
    slow.go_on.set()
    qtbot.waitUntil(lambda: place.session.saved, timeout=PATIENCE_MS)
    assert not slow.holds_up_the_window


def test_what_is_kept_of_each_change_does_not_queue_up(
    program: Program, place: Workplace, slow: SlowDisk, qtbot: QtBot
) -> None:
    """Else typing for a minute would keep a slow disk busy for an hour, and the program with it."""
    for number in range(5):
        write(place.session, f"Note {number}")
        qtbot.wait(300)  # a copy is due after each
    qtbot.waitUntil(lambda: len(slow.waiting) >= 2, timeout=PATIENCE_MS)
    assert len(program._around.disk._queue) <= 2
    slow.go_on.set()
    program._around.disk.wait()
    qtbot.waitUntil(lambda: place.session.saved, timeout=PATIENCE_MS)


def test_whoever_quits_waits_for_a_slow_disk_and_is_told_why(
    program: Program, place: Workplace, slow: SlowDisk, qapp: QApplication
) -> None:
    patch = add_note(place.session.document, BlockId.CHANNELS, "The last word", lambda: "n")
    place.session.do("Add a note", patch)
    said: list[str] = []

    def look(waits: bool) -> None:
        if waits:
            said.append(place.notice.text)
            slow.go_on.set()

    place.filing.slow.connect(look)
    assert leaving.leave([place], leaving.Way.QUIT)
    assert said == ["The disk is slow. Please wait until “Untitled” is saved."]
    assert not place.notice.text
    assert place.filing.path is not None
    assert read_document(place.filing.path).document == place.session.document
    assert not slow.holds_up_the_window


def test_saved_is_said_before_the_disk_confirmed_what_was_saved_over(
    place: Workplace, slow: SlowDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That is the only copy of it: whoever quits waits for it, beside the last save."""
    slow.go_on.set()
    waits, go_on, confirmed = QSignalSpy(place.filing.slow), threading.Event(), []

    def confirm(kept: Path) -> None:
        assert go_on.wait(60)
        confirmed.append(kept.read_bytes())

    monkeypatch.setattr(saving, "confirm", confirm)
    path, before = tmp_path / "plan.canvasdesk", document_bytes(place.session.document)
    path.write_bytes(before)
    place.filing.open(path, read_document(path))
    write(place.session)
    place.filing.save()
    assert place.session.saved
    assert not confirmed
    write(place.session, "Another")
    place.filing.save()
    assert read_document(path).document == place.session.document
    place.filing.slow.connect(lambda _waits: go_on.set())
    place.filing.end()
    assert waits.count() > 0
    assert confirmed == [before]


def test_an_export_to_a_slow_disk_is_waited_for_on_the_way_out(
    place: Workplace, slow: SlowDisk, tmp_path: Path, qtbot: QtBot
) -> None:
    output = tmp_path / "plan.md"
    place.files._make(ExportChoice(ExportFormat.MARKDOWN, path=output))
    qtbot.waitUntil(lambda: bool(slow.waiting), timeout=PATIENCE_MS)
    assert not output.exists()
    place.filing.slow.connect(lambda _waits: slow.go_on.set())
    assert leaving.leave([place], leaving.Way.QUIT)
    assert output.exists()
    assert "Exported" in place.notice.text
    assert not slow.holds_up_the_window


def test_an_export_that_fails_says_so_and_offers_another_place(
    place: Workplace, slow: SlowDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(place.files, "export_other", lambda: asked.append(True))
    place.files._make(ExportChoice(ExportFormat.MARKDOWN, path=tmp_path / "none" / "plan.md"))
    place.filing.exports.wait()
    assert "no such folder" in place.notice.text
    place.notice._remedy.click()
    assert asked


def test_pictures_of_the_start_window_do_not_wait_for_the_disk(
    program: Program, place: Workplace, slow: SlowDisk, folders: Folders, qtbot: QtBot
) -> None:
    from canvasdesk.storage.recent import RecentFile, read_recent, remember

    path = folders.state.parent / "plan.canvasdesk"
    path.write_bytes(document_bytes(place.session.document))
    slow.go_on.set()
    remember(folders.state, RecentFile(path, "The plan"))
    slow.go_on.clear()
    slow.waiting.clear()
    assert read_recent(folders.state).files
    program.show_start()
    assert program.start is not None
    (card,) = program.start.window.thumbnails
    qtbot.waitUntil(lambda: card.has_picture and bool(slow.waiting), timeout=PATIENCE_MS)
    assert not slow.holds_up_the_window


def test_a_slow_disk_is_one(slow: SlowDisk, tmp_path: Path) -> None:
    """Were it not, the tests above would say nothing."""
    saving.save(tmp_path / "file", b"")
    assert slow.holds_up_the_window
    with pytest.raises(StorageError):
        saving.save(tmp_path / "none" / "file", b"")
