"""Tests of canvasdesk.ui.outside: the system's word to end loses nothing."""

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.storage.recovery import copies_found
from canvasdesk.ui.outside import EndFromOutside
from canvasdesk.ui.program import Program
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_is_told_in_the_event_loop_once(number: signal.Signals, qtbot: QtBot) -> None:
    # Where the tests run in the background, some are ignored.
    before = signal.signal(number, signal.SIG_DFL)
    outside = EndFromOutside()
    asked = QSignalSpy(outside.asked)
    try:
        os.kill(os.getpid(), number)
        assert asked.count() == 0
        qtbot.waitUntil(lambda: asked.count() == 1)
        assert signal.getsignal(number) is signal.SIG_DFL, "the next one is not held up"
    finally:
        outside.end()
        signal.signal(number, before)


def test_what_is_ignored_stays_so(qtbot: QtBot) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    outside = EndFromOutside()
    asked = QSignalSpy(outside.asked)
    try:
        os.kill(os.getpid(), signal.SIGHUP)
        qtbot.wait(20)
        assert asked.count() == 0
    finally:
        outside.end()
        signal.signal(signal.SIGHUP, before)


def test_ended_at_once_everything_is_saved(
    program: Program, tmp_path: Path, empty: Document, qtbot: QtBot
) -> None:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(empty))
    program.open(path)
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    write(program.canvases[0].workplace.session, "Just now")
    program.end_unasked()
    assert not program.canvases
    (note,) = read_document(path).document.notes.values()
    assert note.text == "Just now"


def test_ended_at_once_what_is_saved_by_hand_only_can_be_recovered(
    program: Program, folders: Folders
) -> None:
    program.new(Mode.PERSONAL)
    place = program.canvases[0].workplace
    place.filing.set_as_you_work(False)
    write(place.session, "Just now")
    program.end_unasked()
    program._around.disk.wait()
    (copy,) = copies_found(folders.state)
    assert copy.result is not None
    assert [note.text for note in copy.result.document.notes.values()] == ["Just now"]
