"""A copy without private parts: another file, another canvas, and the window stays with its own."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.notes import add_note
from canvasdesk.editing.patch import patch_of
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.program import Program

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


@pytest.fixture
def plan(tmp_path: Path, empty: Document) -> Path:
    for text in ("Open", "Secret"):
        empty = add_note(empty, BlockId.CHANNELS, text, random_id).apply(empty)
    secret = next(note for note in empty.notes.values() if note.text == "Secret")
    empty = patch_of(empty, [replace(secret, private=True)]).apply(empty)
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(empty))
    return path


@pytest.fixture
def window(program: Program, plan: Path, qtbot: QtBot) -> CanvasWindow:
    program.open(plan)
    window = program.canvases[-1]
    qtbot.waitUntil(lambda: window.furnished)
    return window


@pytest.fixture
def save_copy(
    window: CanvasWindow, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Path | None], list[Path]]:
    def save(path: Path | None) -> list[Path]:
        proposed: list[Path] = []

        def ask(_parent: object, start: Path) -> Path | None:
            proposed.append(start)
            return path

        monkeypatch.setattr("canvasdesk.ui.dialogs.files.ask_where_to_copy", ask)
        window.workplace.actions_by_id[ActionId.SAVE_COPY].trigger()
        window.workplace.filing.exports.wait()
        return proposed

    return save


def test_it_has_what_others_may_see(
    window: CanvasWindow, plan: Path, tmp_path: Path, save_copy: Callable[..., list[Path]]
) -> None:
    before, path = plan.read_bytes(), tmp_path / "shared.canvasdesk"
    assert save_copy(path) == [tmp_path / "plan 2.canvasdesk"]
    copied, ours = read_document(path).document, read_document(plan).document
    assert [note.text for note in copied.notes.values()] == ["Open"]
    assert b"Secret" not in path.read_bytes()
    assert copied.header.document_id not in ("", ours.header.document_id)
    assert plan.read_bytes() == before
    assert window.workplace.filing.path == plan
    assert window.workplace.session.saved
    assert str(path) in window.workplace.notice.text


@pytest.mark.parametrize("way", ["itself", "a link", "another name"])
def test_it_never_goes_over_the_open_file(
    window: CanvasWindow, plan: Path, tmp_path: Path, save_copy: Callable[..., list[Path]], way: str
) -> None:
    before, path = plan.read_bytes(), tmp_path / "other.canvasdesk"
    if way == "itself":
        path = tmp_path / "." / "plan.canvasdesk"
    elif way == "a link":
        path.symlink_to(plan)
    else:
        path.hardlink_to(plan)
    save_copy(path)
    assert plan.read_bytes() == before
    assert "another name" in window.workplace.notice.text


def test_nothing_is_written_where_nothing_is_chosen(
    plan: Path, tmp_path: Path, save_copy: Callable[..., list[Path]]
) -> None:
    before = sorted(tmp_path.rglob("*.canvasdesk"))
    save_copy(None)
    assert sorted(tmp_path.rglob("*.canvasdesk")) == before


def test_a_folder_that_takes_nothing_is_told(
    window: CanvasWindow, tmp_path: Path, save_copy: Callable[..., list[Path]]
) -> None:
    save_copy(tmp_path / "none" / "shared.canvasdesk")
    assert window.workplace.notice.text
