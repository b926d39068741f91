"""What a window says of a canvas while a text is open that no file has yet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.canvas.conftest import Hand
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")
PATIENCE_MS = 10_000


@pytest.fixture
def place(program: Program) -> Workplace:
    program.new(Mode.ORGANIZATION)
    QTest.qWaitForWindowExposed(program.canvases[0])
    place = program.canvases[0].workplace
    place.view.setFocus()
    write(place.session)
    place.filing.save()
    return place


def said(place: Workplace) -> str:
    return place.status._saved.text()


@pytest.fixture
def told(place: Workplace, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the status says, one after the other."""
    told, show = [said(place)], place.status.show_saved

    def tell(text: str) -> None:
        show(text)
        if text != told[-1]:
            told.append(text)

    monkeypatch.setattr(place.status, "show_saved", tell)
    return told


def test_an_open_text_is_not_said_to_be_saved(
    place: Workplace, told: list[str], qtbot: QtBot
) -> None:
    (saved,) = told
    assert saved.startswith("Saved")
    hand = Hand(place.view)
    hand.double_click(hand.middle(BlockId.CHANNELS))
    qtbot.wait(150)
    assert told == [saved], "nothing was written yet"
    hand.type("Word")
    qtbot.waitUntil(lambda: said(place) == "Edited", timeout=PATIENCE_MS)
    hand.type(" of mouth")
    hand.key(Qt.Key.Key_Return)
    place.filing.save()
    qtbot.wait(150)
    assert said(place).startswith("Saved")
    assert [text.partition(" ")[0] for text in told] == ["Saved", "Edited", "Saving…", "Saved"]


@pytest.mark.parametrize("by", ["hand", "taking back"])
def test_a_text_given_up_leaves_the_canvas_saved(place: Workplace, qtbot: QtBot, by: str) -> None:
    hand = Hand(place.view)
    hand.double_click(hand.middle(BlockId.CHANNELS))
    hand.type("W")
    qtbot.waitUntil(lambda: said(place) == "Edited", timeout=PATIENCE_MS)
    hand.key(Qt.Key.Key_Escape if by == "hand" else Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: said(place).startswith("Saved"), timeout=PATIENCE_MS)
    folder = place.recovery.folder
    qtbot.waitUntil(lambda: not list(folder.glob("*.recovery")), timeout=PATIENCE_MS)


def test_a_text_open_in_the_outline_is_not_said_to_be_saved(place: Workplace, qtbot: QtBot) -> None:
    place.actions_by_id[ActionId.OUTLINE].trigger()
    tree = place.shelf.panel.tree
    (note,) = place.session.document.notes
    tree.write(note)
    QTest.keyClicks(tree._rows.field, "!")
    qtbot.waitUntil(lambda: said(place) == "Edited", timeout=PATIENCE_MS)
    QTest.keyClick(tree._rows.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: said(place).startswith("Saved"), timeout=PATIENCE_MS)


def test_where_one_saves_by_hand_the_window_has_its_mark(
    place: Workplace, program: Program, qtbot: QtBot
) -> None:
    program._around.preferences.change(saving_as_you_work=False)
    window, hand = program.canvases[0], Hand(place.view)
    hand.double_click(hand.middle(BlockId.CHANNELS))
    assert not window.isWindowModified()
    hand.type("W")
    qtbot.waitUntil(window.isWindowModified, timeout=PATIENCE_MS)
    assert said(place) == "Not saved"
    hand.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=PATIENCE_MS)
