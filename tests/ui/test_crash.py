import sys
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from canvasdesk.errors import StorageError
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.recovery import copy_paths, read_copy
from canvasdesk.ui.canvas.writing import write_note
from canvasdesk.ui.crash import CrashHook
from canvasdesk.ui.dialogs import message
from canvasdesk.ui.program import Program
from ui.conftest import write


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, str, str]]]:
    said: list[tuple[str, str, str]] = []
    monkeypatch.setattr(message, "tell", lambda *texts: said.append(texts))
    monkeypatch.setattr(sys, "__excepthook__", lambda *_error: None)
    yield said


def fail(hook: CrashHook) -> None:
    hook(RuntimeError, RuntimeError("a fault"), None)


def test_a_fault_is_shown_and_what_is_not_saved_is_written_down(
    program: Program, folders: Folders, told: list[tuple[str, str, str]]
) -> None:
    program.new(Mode.PERSONAL)
    window = program.canvases[0]
    write(window.workplace.session)
    fail(CrashHook(program.leave_after_crash))
    (path,) = copy_paths(folders.state)
    result = read_copy(path).result
    assert result is not None
    assert result.document == window.workplace.session.document
    assert "RuntimeError: a fault" in told[0][2]
    assert list(program.canvases) == [window]


@pytest.mark.qt_log_ignore("^This plugin does not support raise")
def test_a_text_that_is_open_is_written_down_too(
    program: Program, folders: Folders, told: list[tuple[str, str, str]]
) -> None:
    program.new(Mode.PERSONAL)
    place = program.canvases[0].workplace
    write_note(place.view.desk, BlockId.CHANNELS)
    QTest.keyClicks(place.view, "Half a thou")
    fail(CrashHook(program.leave_after_crash))
    assert place.session.saved, "it is not committed"
    result = read_copy(copy_paths(folders.state)[0]).result
    assert result is not None
    assert [note.text for note in result.document.notes.values()] == ["Half a thou"]


def test_what_fails_while_all_is_kept_is_shown_as_well(told: list[tuple[str, str, str]]) -> None:
    def fail_too() -> None:
        raise ValueError("another fault")

    fail(CrashHook(fail_too))
    assert "could not be kept" in told[0][1]
    assert "RuntimeError: a fault" in told[0][2]
    assert "ValueError: another fault" in told[0][2]


def test_a_rescue_that_fails_is_said_too(told: list[tuple[str, str, str]]) -> None:
    def fail_too() -> None:
        from pathlib import Path

        raise StorageError("save.no_space", Path("recovery"))

    fail(CrashHook(fail_too))
    assert "recovery" in told[0][1]


def test_a_fault_while_one_is_shown_is_not_shown_again(
    monkeypatch: pytest.MonkeyPatch, told: list[tuple[str, str, str]]
) -> None:
    hook = CrashHook(lambda: None)

    def tell(*texts: str) -> None:
        told.append(texts)  # type: ignore[arg-type]
        fail(hook)

    monkeypatch.setattr(message, "tell", tell)
    fail(hook)
    assert len(told) == 1
