"""Whether the examples can be read on a small laptop, with nothing docked."""

from statistics import median

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvasdesk.model.blocks import BlockId
from canvasdesk.shipped import shipped
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.program import Program

EXAMPLES = sorted(path.name for path in shipped("examples").glob("*.canvasdesk"))
LAPTOP = (1366, 768 - 22)
"""A screen of 1366 x 768 less a title bar."""

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


def shown(program: Program, name: str, qtbot: QtBot) -> CanvasWindow:
    program.open_example(shipped("examples", name))
    window = program.canvases[-1]
    window.showNormal()  # offscreen, a maximised window is not the screen's size
    window.resize(*LAPTOP)
    view = window.workplace.view
    qtbot.waitUntil(lambda: view.width() == LAPTOP[0] and view.height() > LAPTOP[1] - 120)
    QApplication.processEvents()
    view.zoom_fit()
    return window


def median_px(window: CanvasWindow) -> float:
    view = window.workplace.view
    sizes = [note.text_size for note in view.desk.stage.layout.notes.values()]
    return median(sizes) * view.zoom


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_median_note_is_legible_with_the_sheet_fitted(
    program: Program, qtbot: QtBot, name: str
) -> None:
    window = shown(program, name, qtbot)
    assert median_px(window) >= 10.0


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_median_note_is_large_in_every_block_view(
    program: Program, qtbot: QtBot, name: str
) -> None:
    window = shown(program, name, qtbot)
    for block in BlockId:
        window.workplace.view.open_block(block)
        QApplication.processEvents()
        assert median_px(window) >= 14.0, block
