"""A whole wall entered with keys only: forty notes, three tags, tidied. Every keystroke counts."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from canvasdesk.model.blocks import GUIDED_ORDER, Mode
from e2e.desktop import Desktop, wait_for

pytestmark = pytest.mark.display

ORDER = GUIDED_ORDER[Mode.ORGANIZATION]
TAGS = ("Now", "Next", "Later")
_NOTES = 40
_MOST_KEYS_A_NOTE = 3


@dataclass
class Keyboard:
    """Presses keys, and counts them; a chord counts one, and so does each letter of a tag."""

    desktop: Desktop
    pressed: int = 0

    def press(self, *keys: str) -> None:
        self.desktop.key(*keys)
        self.pressed += len(keys)

    def spell(self, word: str) -> None:
        self.desktop.write(word)
        self.pressed += len(word)


def wall() -> dict[str, list[str]]:
    """Return forty texts over nine blocks, four or five in each."""
    said: dict[str, list[str]] = {block.value: [] for block in ORDER}
    for number in range(_NOTES):
        block = ORDER[number % len(ORDER)].value
        said[block].append(f"{block.replace('_', ' ')} {number}")
    return said


def saved(home: str) -> dict[str, object]:
    """Return the one canvas in a home."""
    (path,) = Path(home, "Documents").rglob("*.canvasdesk")
    tree: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return tree


def type_up(keyboard: Keyboard, wanted: dict[str, list[str]]) -> None:
    """Enter the wall block by block."""
    keyboard.press("F8")
    keyboard.desktop.calm_screenshot()
    for index, block in enumerate(ORDER):
        for text in wanted[block.value]:
            keyboard.desktop.write(text)
            keyboard.press("Return")
        if index < len(ORDER) - 1:
            keyboard.press("ctrl+Next")
    keyboard.press("F8")


def outline(keyboard: Keyboard, wanted: dict[str, list[str]]) -> None:
    """Enter the wall in the outline, the canvas hidden."""
    keyboard.press("ctrl+F9")
    keyboard.desktop.calm_screenshot()
    for index, block in enumerate(ORDER):
        keyboard.press(f"alt+{index + 1}")
        first, *others = wanted[block.value]
        texts = [*others, first] if index == 0 else [first, *others]
        for number, text in enumerate(texts, start=1):
            keyboard.desktop.write(text)
            keyboard.press("Return" if number == len(texts) else "ctrl+Return")
        if index == 0:  # what came last moves up, row by row: no canvas has keys for that
            keyboard.press(*["alt+Up"] * len(others))


@pytest.mark.parametrize("enter", [type_up, outline])
def test_forty_notes_tagged_and_tidied_take_three_keys_a_note(
    desktop: Desktop, canvasdesk: Path, enter: Callable[[Keyboard, dict[str, list[str]]], None]
) -> None:
    wanted = wall()
    with desktop.running(canvasdesk) as program:
        program.wait_for_window("canvasdesk")
        desktop.calm_screenshot()
        desktop.key("Tab")
        keyboard = Keyboard(desktop)
        keyboard.press("Return")  # an organization
        program.wait_for_window("Untitled")
        desktop.calm_screenshot()
        enter(keyboard, wanted)
        for index in range(len(ORDER)):
            keyboard.press(f"alt+{index + 1}", "ctrl+shift+g")
            keyboard.spell(TAGS[index % len(TAGS)])
            keyboard.press("Return")
        keyboard.press("ctrl+shift+t")
        desktop.calm_screenshot()
        assert len([title for title in desktop.windows() if "canvasdesk" in title]) == 1
        wait_for(lambda: saved(desktop.environment["HOME"]).get("tags"), "the tags to be saved")
        assert program.quit() == ""
    check(saved(desktop.environment["HOME"]), wanted)
    assert keyboard.pressed <= _MOST_KEYS_A_NOTE * _NOTES, keyboard.pressed


def check(tree: dict[str, object], wanted: dict[str, list[str]]) -> None:
    """Assert that a canvas has the wanted notes in their order, with a block's tag each."""
    names = {key: tag["name"] for key, tag in tree["tags"].items()}  # type: ignore[attr-defined]
    notes = sorted(tree["notes"].values(), key=lambda note: note["order"])  # type: ignore[attr-defined]
    for index, block in enumerate(ORDER):
        here = [note for note in notes if note["block"] == block.value]
        assert [note["text"] for note in here] == wanted[block.value]
        assert {names[tag] for note in here for tag in note["tags"]} == {TAGS[index % len(TAGS)]}
        assert all(len(note["tags"]) == 1 for note in here)
