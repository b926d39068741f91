"""Two real processes of one user: on one file, and the second start that finds the first running."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ImageColor

from canvasdesk.geometry.sheet import block_rects
from canvasdesk.model.blocks import BlockId
from e2e.desktop import Desktop, wait_for

pytestmark = pytest.mark.display

THEME = Path(__file__).parents[2] / "resources" / "themes" / "light.json"
QUICK_S = 10.0
"""A start that hands over does not wait for the files it hands over."""


@pytest.fixture
def make(canvasdesk: Path, tmp_path: Path) -> Callable[[str], Path]:
    def make(name: str) -> Path:
        path = tmp_path / f"{name}.canvasdesk"
        subprocess.run([canvasdesk, "new", "--mode", "personal", "-o", path], check=True)
        return path

    return make


def shows_notice(desktop: Desktop) -> bool:
    """Say whether the strip is on the screen that says what keeps one from working."""
    notice = json.loads(THEME.read_text(encoding="utf-8"))["notice"]
    screen = desktop.screenshot()
    colours = screen.getcolors(screen.width * screen.height)
    return ImageColor.getrgb(notice)[:3] in {colour for _, colour in colours}


def texts(canvas: Path) -> list[str]:
    return [note["text"] for note in json.loads(canvas.read_text())["notes"].values()]


def write_note(desktop: Desktop, block: BlockId, text: str) -> None:
    desktop.click(desktop.sheet().at(*block_rects()[block].centre), times=2)
    desktop.write(text)
    desktop.key("Return")


def test_two_processes_on_one_file_write_one_after_the_other(
    desktop: Desktop, canvasdesk: Path, make: Callable[[str], Path]
) -> None:
    canvas = make("bakery")
    with desktop.running(canvasdesk, canvas) as first:
        first.wait_for_window("bakery")
        write_note(desktop, BlockId.CHANNELS, "First")
        wait_for(lambda: texts(canvas) == ["First"], "what the first wrote")
        first.stop()  # so that it takes no files over either
        with desktop.running(canvasdesk, canvas) as second:
            second.wait_for_window("bakery", own=True)
            wait_for(lambda: shows_notice(desktop), "word of who has the file")
            write_note(desktop, BlockId.KEY_ACTIVITIES, "Refused")
            desktop.key("Escape")
            first.kill()
            wait_for(lambda: not shows_notice(desktop), "the second to take over")
            write_note(desktop, BlockId.KEY_ACTIVITIES, "Second")
            desktop.key("ctrl+s")
            wait_for(lambda: "Second" in texts(canvas), "what the second wrote")
            assert second.quit() == ""
    assert sorted(texts(canvas)) == ["First", "Second"]
    assert not list(Path(desktop.environment["HOME"]).rglob("locks/*"))


def test_a_second_start_opens_its_file_in_the_program_that_runs(
    desktop: Desktop, canvasdesk: Path, make: Callable[[str], Path]
) -> None:
    bakery, cafe = make("bakery"), make("cafe")
    with desktop.running(canvasdesk, bakery) as first:
        first.wait_for_window("bakery")
        run = Path(desktop.environment["XDG_RUNTIME_DIR"]) / "canvasdesk"
        wait_for(lambda: run.is_dir() and list(run.iterdir()), "a program that listens")
        for given, shown in ((cafe.name, "cafe"), (bakery.name, "bakery"), (None, "bakery")):
            done = subprocess.run(
                [canvasdesk, *([given] if given else [])],
                env=desktop.environment,
                cwd=cafe.parent,
                capture_output=True,
                text=True,
                check=False,
                timeout=QUICK_S,
            )
            assert (done.returncode, done.stderr) == (0, "")
            wait_for(
                lambda shown=shown: shown in desktop.tool("getactivewindow", "getwindowname"),
                f"{shown} in front",
            )
        first.wait_for_window("cafe", own=True)
        assert first.quit() == ""
    assert not list(run.iterdir())
