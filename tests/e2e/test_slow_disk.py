"""The real window on a disk that takes five seconds to confirm anything."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from canvasdesk.geometry.sheet import block_rects
from canvasdesk.model.blocks import BlockId
from e2e.desktop import Desktop, shows_notice, wait_for

pytestmark = [pytest.mark.display, pytest.mark.long]

DELAY_S = 5
MOST_S = DELAY_S / 2
"""Far more than an answer takes, also while others use the computer."""
_CARET_PX = 12
SHEET = (0, 100, 1366, 690)
WORDS = ("Bake ", "bread ", "at ", "night, ", "sell ", "it ", "at ", "dawn")


class Watch:
    """Says how long what is on the screen takes to answer a hand."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.answers: list[float] = []

    def time(self, act: Callable[[], object]) -> None:
        before = self._shot(SHEET)
        began = time.monotonic()
        act()
        wait_for(lambda: _differs(before, self._shot(SHEET)), "an answer on the screen")
        self.answers.append(time.monotonic() - began)

    def _shot(self, part: tuple[int, int, int, int]) -> Image.Image:
        return self._desktop.screenshot().crop(part)


def _differs(one: Image.Image, other: Image.Image) -> bool:
    box = ImageChops.difference(one, other).getbbox()
    return box is not None and box[2] - box[0] > _CARET_PX


def test_typing_and_dragging_stay_fluent_and_quitting_waits(
    desktop: Desktop,
    required_tool: Callable[[str], str],
    canvasdesk: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    canvas, log = tmp_path / "bakery.canvasdesk", tmp_path / "trace"
    subprocess.run([canvasdesk, "new", "--mode", "personal", "-o", canvas], check=True)
    slow = f"inject=fsync,fdatasync:delay_enter={DELAY_S * 1_000_000}"
    strace = [required_tool("strace"), "-f", "-qq", "--seccomp-bpf", "-e", slow, "-o", log]
    with desktop.running(*strace, canvasdesk, canvas) as program:
        program.wait_for_window("bakery")
        sheet = desktop.sheet()
        first, second, third = (
            sheet.at(*block_rects()[block].centre)
            for block in (BlockId.KEY_ACTIVITIES, BlockId.CUSTOMER_SEGMENTS, BlockId.KEY_PARTNERS)
        )
        desktop.click(first, times=2)
        desktop.write("The first")
        desktop.key("Return")
        time.sleep(3)  # from now on there is always something that waits for the disk
        watch = Watch(desktop)
        desktop.click(third, times=2)
        for word in WORDS:
            watch.time(lambda word=word: desktop.write(word))
        desktop.key("Return")
        desktop.tool("mousemove", *first, "mousedown", 1)
        for step in range(1, 7):
            x, y = (a + (b - a) * step // 6 for a, b in zip(first, second, strict=True))
            watch.time(lambda x=x, y=y: desktop.tool("mousemove", x, y))
        desktop.tool("mouseup", 1)

        assert not shows_notice(desktop.screenshot())
        began = time.monotonic()
        desktop.key("ctrl+q")
        wait_for(lambda: shows_notice(desktop.screenshot()), "a word on why one has to wait")
        told = time.monotonic() - began
        program.wait(40 * DELAY_S)
        ended = time.monotonic() - began
    notes = json.loads(canvas.read_text())["notes"].values()
    assert {note["text"]: note["block"] for note in notes} == {
        "The first": "customer_segments",
        "".join(WORDS): "key_partners",
    }
    delayed = log.read_text().count("(DELAYED)")
    assert delayed > 2, "the disk was slow"
    with capsys.disabled():
        sys.stdout.write(
            f"{len(watch.answers)} answers while fsync takes {DELAY_S} s: longest "
            f"{max(watch.answers):.2f} s, mean {sum(watch.answers) / len(watch.answers):.2f} s; "
            f"why to wait was said after {told:.2f} s, ended after {ended:.1f} s; "
            f"{delayed} slow calls\n"
        )
    assert max(watch.answers) < MOST_S
