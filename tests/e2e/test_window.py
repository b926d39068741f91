"""A person at the real window: what the screen shows is what the file holds."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from canvasdesk.geometry.sheet import block_rects
from canvasdesk.model.blocks import BlockId
from e2e.desktop import Desktop, shows_notice, wait_for

pytestmark = pytest.mark.display

TEXT = "Bake bread at night"
AREA = (0, 100, 1366, 700)
"""The part of the screen between the toolbar and the status bar, whose clock may move on."""


def notes_in(canvas: Path) -> list[dict[str, Any]]:
    return list(json.loads(canvas.read_text(encoding="utf-8"))["notes"].values())


@pytest.fixture
def canvas(canvasdesk: Path, tmp_path: Path) -> Path:
    path = tmp_path / "bakery.canvasdesk"
    subprocess.run([canvasdesk, "new", "--mode", "personal", "-o", path], check=True)
    return path


@pytest.fixture
def saved(desktop: Desktop, canvas: Path) -> Callable[[BlockId], None]:
    """Return a function that saves and waits until the file has the note in a block."""

    def save(block: BlockId) -> None:
        desktop.key("ctrl+s")
        wait_for(
            lambda: [n.get("block") for n in notes_in(canvas)] == [block], f"a note in {block}"
        )

    return save


def test_a_note_is_made_moved_undone_and_found_again(
    desktop: Desktop, canvasdesk: Path, canvas: Path, saved: Callable[[BlockId], None]
) -> None:
    first, second = BlockId.KEY_ACTIVITIES, BlockId.CUSTOMER_SEGMENTS
    with desktop.running(canvasdesk, canvas) as program:
        program.wait_for_window("bakery")
        sheet = desktop.sheet()
        start, end = (sheet.at(*block_rects()[b].centre) for b in (first, second))
        desktop.click(start, times=2)
        desktop.write(TEXT)
        desktop.key("Return")
        saved(first)
        desktop.drag(start, end)
        saved(second)
        desktop.key("ctrl+z")
        saved(first)
        desktop.key("ctrl+shift+z")
        saved(second)
        desktop.key("Escape", "Escape")
        before = desktop.calm_screenshot().crop(AREA)
        assert program.quit() == ""
    (note,) = notes_in(canvas)
    assert note["text"] == TEXT
    with desktop.running(canvasdesk, canvas) as program:
        program.wait_for_window("bakery")
        after = desktop.calm_screenshot().crop(AREA)
        assert program.quit() == ""
    assert before == after


def test_a_damaged_file_is_said_to_be_one_and_left_alone(
    desktop: Desktop, canvasdesk: Path, canvas: Path
) -> None:
    damaged = canvas.read_bytes()[:-40]
    canvas.write_bytes(damaged)
    with desktop.running(canvasdesk, canvas) as program:
        program.wait_for_window("canvasdesk")
        screen = desktop.calm_screenshot()
        errors = program.quit()
    assert shows_notice(screen)
    assert "Traceback" not in errors
    assert canvas.read_bytes() == damaged
