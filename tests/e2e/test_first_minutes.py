"""The first ten minutes with keys only, in a home where nothing is yet."""

import json
import time
from pathlib import Path

import pytest

from canvasdesk.model.blocks import GUIDED_ORDER, Mode
from e2e.desktop import Desktop, wait_for

pytestmark = pytest.mark.display

ORDER = GUIDED_ORDER[Mode.PERSONAL]
NEXT = "ctrl+Next"


def texts_of(desktop: Desktop) -> dict[str, list[str]]:
    """Return what the one canvas in the home says, block by block."""
    canvases = Path(desktop.environment["HOME"], "Documents", "Canvases")
    files = list(canvases.rglob("*.canvasdesk"))
    if len(files) != 1:
        return {}
    notes = json.loads(files[0].read_text(encoding="utf-8"))["notes"].values()
    said: dict[str, list[str]] = {}
    for note in sorted(notes, key=lambda note: note["order"]):
        said.setdefault(note["block"], []).append(note["text"])
    return said


def test_nine_blocks_with_text_enter_and_one_key_survive_a_power_cut(
    desktop: Desktop, canvasdesk: Path
) -> None:
    wanted = {block.value: [f"{block} one", f"{block} two"] for block in ORDER}
    with desktop.running(canvasdesk) as program:
        program.wait_for_window("canvasdesk")
        desktop.calm_screenshot()
        desktop.key("Return")  # the first of the two actions; the second is the note itself
        program.wait_for_window("Untitled")
        for block in ORDER:
            for text in wanted[block]:
                desktop.write(text)
                desktop.key("Return")
            if block is not ORDER[-1]:
                desktop.key(NEXT)
        last = time.monotonic()
        (window,) = {title for title in desktop.windows() if "canvasdesk" in title}
        assert window.startswith("Untitled")
        wait_for(lambda: time.monotonic() - last > 3.0, "three seconds to pass")
        program.kill()
    assert texts_of(desktop) == wanted
    with desktop.running(canvasdesk) as program:
        program.wait_for_window("canvasdesk")
        desktop.calm_screenshot()
        desktop.key("Tab", "Tab", "Tab", "Return")
        program.wait_for_window("Untitled")
        desktop.calm_screenshot()
        desktop.key("alt+1")
        desktop.write("more")
        desktop.key("Return")
        assert program.quit() == ""
    wanted[ORDER[0].value].append("more")
    assert texts_of(desktop) == wanted
