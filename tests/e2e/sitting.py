"""A person who sits at the real window and does what one does there."""

import json
from pathlib import Path

from canvasdesk.geometry.sheet import block_rects
from canvasdesk.model.blocks import BlockId
from e2e.desktop import Desktop, Running, shows_notice, wait_for


def texts(canvas: Path) -> set[str]:
    """Return what stands on the notes of a file."""
    return {note["text"] for note in json.loads(canvas.read_text())["notes"].values()}


class Sitting:
    """One program on a desktop, with a canvas in front."""

    def __init__(self, desktop: Desktop, program: Running, canvas: Path) -> None:
        self._desktop, self._program, self._canvas = desktop, program, canvas

    def write(self, block: BlockId, text: str) -> None:
        """Write a note that was not there."""
        desktop = self._desktop
        desktop.click(desktop.sheet().at(*block_rects()[block].centre), times=2)
        desktop.write(text)
        desktop.key("Return")

    def rewrite(self, text: str) -> None:
        """Have the note that is chosen say something else."""
        self._desktop.key("F2", "ctrl+a")
        self._desktop.write(text)
        self._desktop.key("Return")

    def drag(self, start: BlockId, end: BlockId) -> None:
        sheet, rects = self._desktop.sheet(), block_rects()
        self._desktop.drag(sheet.at(*rects[start].centre), sheet.at(*rects[end].centre))

    def save_until(self, text: str) -> None:
        self._desktop.key("ctrl+s")
        self.wait_until(text)

    def wait_until(self, text: str) -> None:
        wait_for(lambda: text in self._canvas.read_text(), f"{text} in the file")

    def export(self, suffix: str, *keys: str) -> None:
        """Save pages as a file: ``keys`` go to its entry of the menu that Save as opens."""
        output = self._canvas.with_suffix(suffix)
        self.open("ctrl+e")
        self._desktop.key("Return", *keys)  # a menu is no window to wait for
        self.answer("Return", "Return")  # the entry asks where, and the answer is there
        wait_for(output.exists, f"an export with {suffix}")

    def choose_file(self, key: str, file: Path, *keys: str) -> None:
        """Press a key that asks for a file, name one, then keys for what comes of it."""
        self.open(key)
        self._desktop.write(str(file))
        self.answer("Return", *keys)

    def prefer(self, preferences: Path) -> None:
        self.answer("ctrl+comma", "Down", "Escape")
        wait_for(preferences.exists, "the preferences on the disk")

    def take_remedy(self) -> None:
        """Press the first button of the strip that says what has to be dealt with."""
        wait_for(lambda: shows_notice(self._desktop.screenshot()), "a word with a remedy")
        self._desktop.click(self._desktop.sheet().at(*block_rects()[BlockId.COST_STRUCTURE].centre))
        self._desktop.key("shift+F6", "shift+F6", "space")  # past the line at the window's foot

    def answer(self, key: str, *keys: str) -> None:
        """Press a key that opens a dialog, then keys for that."""
        self.open(key)
        self._desktop.key(*keys)

    def open(self, key: str) -> None:
        before = self._desktop.windows()
        self._desktop.key(key)
        wait_for(lambda: self._desktop.windows() != before, f"what {key} opens")
        self._desktop.calm_screenshot()
