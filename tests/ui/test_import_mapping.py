"""Foreign headings are put into blocks in the window: by mouse and by keys, and remembered."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.headings import read_headings, write_headings
from canvasdesk.ui.dialogs.import_preview import ImportDialog
from canvasdesk.ui.importing import import_after_preview, preview_of
from canvasdesk.ui.program import Program
from canvasdesk.ui.surroundings import Surroundings

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

VALUE, PARTNERS = BlockId.VALUE_PROPOSITIONS, BlockId.KEY_PARTNERS
DRAFT = Draft(
    notes=(
        DraftNote("Queue", None, label="Problem"),
        DraftNote("Noise", None, label="Problem"),
        DraftNote("App", None, label="Solution"),
        DraftNote("Shop", BlockId.CHANNELS),
        DraftNote("Loose", None),
    )
)


@pytest.fixture
def dialog(qtbot: QtBot) -> ImportDialog:
    return opened(qtbot)


def opened(
    qtbot: QtBot, draft: Draft = DRAFT, remembered: dict[str, BlockId] | None = None
) -> ImportDialog:
    dialog = ImportDialog(preview_of(draft, "plan.leancanvas", remembered))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def boxes(dialog: ImportDialog) -> list[QComboBox]:
    return dialog.findChildren(QComboBox, "heading_choice")


def counted(dialog: ImportDialog) -> dict[str, int]:
    return {name: count for name, count in dialog.rows() if count}


def test_all_is_parked_at_first_and_the_preview_says_so(dialog: ImportDialog) -> None:
    assert dialog.choices == {"problem": None, "solution": None}
    assert counted(dialog) == {"Channels": 1, "Parked: without a block": 4}


def test_the_preview_follows_a_choice_made_by_mouse(dialog: ImportDialog, qtbot: QtBot) -> None:
    problem = boxes(dialog)[0]
    qtbot.mouseClick(problem, Qt.MouseButton.LeftButton)
    view = problem.view()
    row = problem.findData(VALUE.value)
    view.scrollTo(problem.model().index(row, 0))
    place = view.visualRect(problem.model().index(row, 0)).center()
    qtbot.mouseMove(view.viewport(), place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.choices["problem"] is VALUE
    assert counted(dialog) == {
        "Value Propositions": 2,
        "Channels": 1,
        "Parked: without a block": 2,
    }
    problem.setCurrentIndex(0)
    assert counted(dialog)["Parked: without a block"] == 4


def test_everything_is_done_by_keys(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.findChildren(QLineEdit)[0].setFocus()
    met = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met[1:3] == boxes(dialog)
    boxes(dialog)[0].setFocus()
    qtbot.keyClicks(boxes(dialog)[0], "val")
    boxes(dialog)[1].setFocus()
    qtbot.keyClick(boxes(dialog)[1], Qt.Key.Key_Down)
    assert dialog.choices == {"problem": VALUE, "solution": BlockId.CUSTOMER_SEGMENTS}
    qtbot.keyClick(boxes(dialog)[1], Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_screen_reader_says_which_heading_and_how_much_it_holds(dialog: ImportDialog) -> None:
    problem = boxes(dialog)[0]
    assert problem.accessibleName() == "Problem, notes: 2. Goes to"
    assert problem.accessibleDescription() == "Queue · Noise"


def test_blocks_are_called_as_the_mode_calls_them(dialog: ImportDialog) -> None:
    boxes(dialog)[0].setCurrentIndex(boxes(dialog)[0].findData(VALUE.value))
    mode = next(box for box in dialog.findChildren(QComboBox) if box not in boxes(dialog))
    before = boxes(dialog)[0].currentText()
    mode.setCurrentIndex(mode.findData(Mode.PERSONAL.value))
    assert boxes(dialog)[0].currentText() != before
    assert dialog.choices["problem"] is VALUE
    assert boxes(dialog)[0].currentText() in counted(dialog)


def test_what_was_opened_in_the_preview_stays_open(dialog: ImportDialog) -> None:
    tree = dialog.findChild(QTreeWidget, "found")
    tree.topLevelItem(tree.topLevelItemCount() - 1).setExpanded(True)
    boxes(dialog)[0].setCurrentIndex(boxes(dialog)[0].findData(VALUE.value))
    opened = [tree.topLevelItem(row).isExpanded() for row in range(tree.topLevelItemCount())]
    assert opened == [False] * 9 + [True]


def test_the_wheel_changes_nothing_by_the_way(dialog: ImportDialog) -> None:
    problem = boxes(dialog)[0]
    where = QPointF(5, 5)
    turn = QWheelEvent(
        where, where, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(problem, turn)
    assert dialog.choices["problem"] is None


def test_what_was_chosen_last_is_offered_again(qtbot: QtBot) -> None:
    dialog = opened(qtbot, remembered={"problem": VALUE, "unheard of": PARTNERS})
    assert dialog.choices == {"problem": VALUE, "solution": None}
    assert counted(dialog)["Value Propositions"] == 2


def test_without_such_headings_nothing_is_asked(qtbot: QtBot) -> None:
    dialog = opened(qtbot, Draft(notes=(DraftNote("Loose", None),)))
    assert not boxes(dialog)
    assert dialog.choices == {}


def test_headings_without_end_are_told(qtbot: QtBot) -> None:
    many = Draft(notes=tuple(DraftNote("x", None, label=f"H {n}x") for n in range(500)))
    dialog = opened(qtbot, many)
    assert len(boxes(dialog)) == len(dialog.choices) == 60
    assert any("440 more headings" in label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "plan.leancanvas"
    sections = {"problem": [{"title": "Queue"}], "solution": [{"title": "App"}]}
    tree = {"schema": "totally-lean/canvas-export@1", "canvas": {"sections": sections}}
    path.write_text(json.dumps(tree), encoding="utf-8")
    return path


def imported_with(
    source: Path, around: Surroundings, patch: pytest.MonkeyPatch, *, accept: bool = True
) -> Document | None:
    def choose(dialog: QDialog) -> int:
        assert isinstance(dialog, ImportDialog)
        first, second = boxes(dialog)
        first.setCurrentIndex(first.findData(VALUE.value))
        second.setCurrentIndex(0)
        return int(accept)

    patch.setattr(QDialog, "exec", choose)
    return import_after_preview(source, around, None)


def test_the_canvas_is_as_the_preview_said_and_the_choice_is_remembered(
    program: Program, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    around = program._around
    write_headings(around.folders.state, {"solution": PARTNERS})
    document = imported_with(source, around, monkeypatch)
    assert document is not None
    assert {note.text: note.block for note in document.notes.values()} == {
        "Queue": VALUE,
        "App": None,
    }
    around.disk.wait()
    assert read_headings(around.folders.state) == {"problem": VALUE}


def test_what_was_left_is_neither_made_nor_remembered(
    program: Program, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    around = program._around
    assert imported_with(source, around, monkeypatch, accept=False) is None
    around.disk.wait()
    assert read_headings(around.folders.state) == {}
