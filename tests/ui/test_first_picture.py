"""A window shows an empty sheet before most of the program is imported, and nothing jumps after."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvasdesk.editing.beginning import new_document
from canvasdesk.geometry.sheet import SHEET
from canvasdesk.layout.palette import SWATCHES
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.ids import random_id
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import Colour, Place
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.recovery import copy_paths
from canvasdesk.ui.empty_sheet import EmptySheet, Paper
from canvasdesk.ui.first_paint import show_painted
from canvasdesk.ui.foretaste import CROWDED
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.measures import AIR_PX, TAB_PX
from canvasdesk.ui.program import Program
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

IMPORTED_FOR_THE_FIRST_PICTURE = """
import sys
from pathlib import Path
import canvasdesk.__main__
from canvasdesk import app
app.furnish = lambda *_: sys.exit(print(*(name for name in sys.modules)))
app.main([Path(sys.argv[1])])
"""
IMPORTED_FOR_THE_CANVAS = """
import os
import sys
from pathlib import Path
import canvasdesk.__main__
from canvasdesk import app
from canvasdesk.ui import workplace
class Shown(workplace.CanvasView):
    def paintEvent(self, event):
        super().paintEvent(event)
        if self.desk.stage.note_items:
            print(*sys.modules, flush=True)
            os._exit(0)
workplace.CanvasView = Shown
app.main([Path(sys.argv[1])])
"""
TOO_EARLY = (
    *("PySide6.QtNetwork", "pydantic_core", "canvasdesk.layout", "canvasdesk.editing"),
    *("canvasdesk.storage.format", "canvasdesk.ui.program", "canvasdesk.ui.workplace"),
)
WHAT_A_HAND_NEEDS = (
    *(
        "canvasdesk.ui.canvas.editing",
        "canvasdesk.ui.canvas.keys",
        "canvasdesk.ui.canvas.note_menu",
    ),
    *("canvasdesk.ui.canvas.clipboard", "canvasdesk.ui.canvas.copying"),
    *("canvasdesk.ui.canvas.tools.drag", "canvasdesk.ui.canvas.tools.resize"),
    *("canvasdesk.editing.operations.arranging", "canvasdesk.ui.spelling.words"),
    *("html", "pydantic"),
)
_TOLERANCE = 16
"""Where round ends of lines meet, a pixel may be a shade lighter."""


@pytest.fixture
def plan(tmp_path: Path, empty: Document) -> Path:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(empty))
    return path


@pytest.fixture
def waiting(qapp: QApplication) -> CanvasWindow:
    window = CanvasWindow()
    show_painted(window)
    return window


def test_little_is_imported_for_the_first_picture(plan: Path) -> None:
    imported = imported_by(IMPORTED_FOR_THE_FIRST_PICTURE, plan)
    assert "canvasdesk.ui.empty_sheet" in imported
    assert not imported & set(TOO_EARLY)


def test_what_a_hand_needs_is_imported_after_the_notes_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "bakery.canvasdesk"
    note = Note(id="n1", text="Bread", block=BlockId.CHANNELS, place=Place(30, 90))
    path.write_bytes(document_bytes(document_of([Header(), note])))
    imported = imported_by(IMPORTED_FOR_THE_CANVAS, path)
    assert "canvasdesk.ui.canvas.view" in imported
    assert imported.isdisjoint(WHAT_A_HAND_NEEDS), imported.intersection(WHAT_A_HAND_NEEDS)


def imported_by(program: str, path: Path) -> set[str]:
    """Return the modules a program has imported by the time it says so."""
    done = subprocess.run(
        [sys.executable, "-c", program, path], capture_output=True, text=True, check=False
    )
    imported = set(done.stdout.split())
    assert imported, done.stderr
    return imported


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_canvas_appears_where_the_empty_sheet_was(
    program: Program, waiting: CanvasWindow, tmp_path: Path, mirrored: bool
) -> None:
    document = new_document(Mode.ORGANIZATION, "ar" if mirrored else "en", random_id)
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(document))
    (sheet,) = waiting.findChildren(EmptySheet)
    at, size = sheet.mapTo(waiting, QPoint(0, 0)), sheet.size()
    before = sheet.grab().toImage()
    program.begin([path], waiting)
    QApplication.processEvents()
    view = waiting.workplace.view
    assert (view.mapTo(waiting, QPoint(0, 0)), view.size()) == (at, size)
    after = view.viewport().grab().toImage()
    shown = after.rect()
    assert drawn(before, shown.width(), shown.height()) - near(before, after) == set()


def drawn(image: QImage, width: int, height: int) -> set[tuple[int, int]]:
    """Return where there is a line, the paper's shadow or the desk."""
    white = QColor("white").rgb()
    return {(x, y) for x in range(width) for y in range(height) if image.pixel(x, y) != white}


def near(one: QImage, other: QImage) -> set[tuple[int, int]]:
    """Return where two pictures look the same."""
    return {
        (x, y)
        for x in range(other.width())
        for y in range(other.height())
        if all(
            abs(a - b) <= _TOLERANCE
            for a, b in zip(
                one.pixelColor(x, y).getRgb(), other.pixelColor(x, y).getRgb(), strict=True
            )
        )
    }


def test_a_file_is_read_after_the_first_picture(program: Program, plan: Path, qtbot: QtBot) -> None:
    program.open(plan)
    window = program.canvases[0]
    assert not window.furnished
    qtbot.waitUntil(lambda: window.furnished)
    assert window.workplace.filing.path == plan
    qtbot.waitUntil(lambda: not window.findChildren(EmptySheet))


def test_a_window_closed_before_its_first_picture_is_let_go(
    program: Program, plan: Path, qapp: QApplication
) -> None:
    program.open(plan)
    program.canvases[0].close()
    assert not program.canvases
    qapp.processEvents()
    assert not program.canvases


def test_keys_before_the_canvas_is_there_do_no_harm_and_later_ones_go_to_it(
    program: Program, waiting: CanvasWindow, plan: Path, qtbot: QtBot
) -> None:
    qtbot.keyClick(waiting, Qt.Key.Key_N)
    qtbot.mouseClick(waiting.centralWidget(), Qt.MouseButton.LeftButton)
    program.begin([plan], waiting)
    assert waiting.focusWidget() is waiting.workplace.view


def test_a_file_that_cannot_be_read_closes_the_window_that_waits(
    program: Program, waiting: CanvasWindow, tmp_path: Path
) -> None:
    path = tmp_path / "broken.canvasdesk"
    path.write_text("{")
    program.begin([path], waiting)
    assert program.start is not None
    assert "broken.canvasdesk" in program.start.window.notice.text
    assert not program.canvases


def test_leaving_asks_nothing_of_a_window_that_waits(
    program: Program, plan: Path, folders: Folders
) -> None:
    program.new(Mode.PERSONAL)
    write(program.canvases[0].workplace.session)
    program.open(plan)
    program.leave_after_crash()
    assert len(copy_paths(folders.state)) == 1


def test_a_crowded_canvas_shows_its_notes_before_their_texts(
    program: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = [
        Note(id=f"n{i}", text="Bread", block=BlockId.CHANNELS, fill="teal", place=Place(30, 90))
        for i in range(CROWDED)
    ]
    path = tmp_path / "crowded.canvasdesk"
    path.write_bytes(document_bytes(document_of([Header(), *notes])))
    seen: list[QColor] = []
    show = EmptySheet.show_papers

    def show_papers(sheet: EmptySheet, papers: Sequence[Paper]) -> None:
        show(sheet, papers)
        rect = papers[-1][0]
        image = sheet.grab().toImage()
        room = sheet.rect().adjusted(AIR_PX, AIR_PX, -AIR_PX - TAB_PX, -AIR_PX)
        zoom = min(room.width() / SHEET.width, room.height() / SHEET.height)
        centre = QPointF(room.center()) + QPointF(0.5, 0.5)
        middle = centre + (rect.center() - QPointF(*SHEET.centre)) * zoom
        seen.append(image.pixelColor(middle.toPoint()))

    monkeypatch.setattr(EmptySheet, "show_papers", show_papers)
    program.open(path)
    qtbot.waitUntil(lambda: program.canvases[-1].furnished)
    assert seen == [QColor(*SWATCHES[Colour.TEAL].fill)]
    assert len(program.canvases[-1].workplace.view.desk.stage.note_items) == CROWDED


def test_a_canvas_with_few_notes_is_shown_at_once(
    program: Program, plan: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(EmptySheet, "show_papers", lambda *_: pytest.fail("there is no need"))
    program.open(plan)
    qtbot.waitUntil(lambda: program.canvases[-1].furnished)
