from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import HeaderChanges
from canvasdesk.errors import DocumentError
from canvasdesk.model.blocks import Mode
from canvasdesk.model.records import Header
from canvasdesk.model.values import Direction
from canvasdesk.ui.dialogs.about import AboutDialog
from canvasdesk.ui.dialogs.details import DetailsDialog
from canvasdesk.ui.dialogs.export import ExportChoice, ExportDialog
from canvasdesk.ui.dialogs.export_formats import ExportFormat, Inside, format_box, left_out
from canvasdesk.ui.dialogs.import_preview import ImportDialog, Preview
from canvasdesk.ui.dialogs.message import MessageDialog
from canvasdesk.ui.dialogs.shortcuts import ShortcutsDialog
from canvasdesk.ui.dialogs.unsaved import UnsavedDialog
from canvasdesk.ui.keeping.disk_work import DiskWork
from canvasdesk.ui.keeping.leaving import Answer
from canvasdesk.ui.session import Session
from canvasdesk.ui.shortcuts import LiveShortcuts

MARKUP = "<a href='x'>title</a>"


def press(dialog: QWidget, text: str) -> None:
    (button,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text]
    button.click()


@pytest.mark.parametrize(
    ("fault", "button", "answer"),
    [
        ("", "Save", Answer.SAVE),
        ("The disk is full.", "Save as…", Answer.SAVE_AS),
        ("The disk is full.", "Don’t save", Answer.DISCARD),
        ("The disk is full.", "Go back", Answer.STAY),
    ],
)
def test_the_question_about_changes_has_its_answers(
    qtbot: QtBot, fault: str, button: str, answer: Answer
) -> None:
    dialog = UnsavedDialog("My work", fault)
    qtbot.addWidget(dialog)
    press(dialog, button)
    assert dialog.answer is answer


def test_closing_the_question_is_staying(qtbot: QtBot) -> None:
    dialog = UnsavedDialog("My work")
    qtbot.addWidget(dialog)
    dialog.reject()
    assert dialog.answer is Answer.STAY


def test_details_stand_in_columns_and_can_be_scrolled_and_copied(qtbot: QtBot) -> None:
    details = "".join(f"{'  ' * (n % 2)}line {n} {'wide ' * 40}\n" for n in range(60))
    dialog = MessageDialog("It did not go well", "What happened", details)
    qtbot.addWidget(dialog)
    dialog.show()
    (field,) = dialog.findChildren(QPlainTextEdit)
    font = field.fontMetrics()
    assert font.horizontalAdvance("iiii") == font.horizontalAdvance("WWWW")
    assert field.verticalScrollBar().maximum() > 0
    assert field.horizontalScrollBar().maximum() > 0, "no line is broken"
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == details
    QGuiApplication.clipboard().clear()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy the details").click()
    assert QGuiApplication.clipboard().text() == details


@pytest.mark.parametrize(
    "make",
    [
        lambda: UnsavedDialog(MARKUP, MARKUP),
        lambda: MessageDialog(MARKUP, MARKUP, MARKUP),
        lambda: AboutDialog(),
        lambda: ShortcutsDialog(LiveShortcuts(Path(MARKUP), DiskWork())),
        lambda: ImportDialog(_preview(MARKUP)),
        lambda: DetailsDialog(Header(title=MARKUP), lambda _changes: None),
        lambda: ExportDialog(ExportChoice(path=Path(MARKUP)), has_private=True),
    ],
)
def test_no_label_reads_markup(qtbot: QtBot, make: object) -> None:
    dialog = make()  # type: ignore[operator]
    qtbot.addWidget(dialog)
    labels = dialog.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_details_are_handed_on_as_they_are_in_the_form(qtbot: QtBot) -> None:
    changes: list[HeaderChanges] = []
    dialog = DetailsDialog(Header(title="Old", goal="Stays"), changes.append)
    qtbot.addWidget(dialog)
    dialog.findChild(QLineEdit, "title").setText("  New ")
    boxes = dialog.findChildren(QComboBox)
    boxes[0].setCurrentIndex(boxes[0].findData(Direction.RTL.value))
    press(dialog, "Apply")
    assert changes[0]["title"] == "New"
    assert changes[0]["goal"] == "Stays"
    assert changes[0]["direction"] is Direction.RTL


def test_details_that_nobody_touched_stay_as_they_are(qtbot: QtBot) -> None:
    header = Header(goal=" With room ", description="10\u00a0€ a\u2028piece", purpose="Two\nlines")
    changes: list[HeaderChanges] = []
    dialog = DetailsDialog(header, changes.append)
    qtbot.addWidget(dialog)
    dialog.findChild(QLineEdit, "title").setText("New")
    press(dialog, "Apply")
    assert {key: getattr(header, key) for key in changes[0]} | {"title": "New"} == changes[0]
    dialog.findChild(QPlainTextEdit).insertPlainText("Now ")
    press(dialog, "Apply")
    assert changes[1]["description"] == "Now 10\u00a0€ a\npiece"


def test_details_that_are_being_written_are_known_to_the_session(
    qtbot: QtBot, session: Session
) -> None:
    dialog = DetailsDialog(session.document.header, lambda _changes: None)
    qtbot.addWidget(dialog)
    dialog.serve(session)
    typed = QSignalSpy(session.typed)
    dialog.findChild(QLineEdit, "language").setText("klingon!")
    dialog.findChild(QPlainTextEdit).setPlainText("Long")
    assert typed.count() == 2
    assert session.with_open_texts().header.description == "Long"
    assert session.with_open_texts().header.language == session.document.header.language
    dialog.reject()
    assert typed.count() == 3
    assert session.with_open_texts() == session.document


def test_details_that_are_refused_are_explained_and_can_be_mended(qtbot: QtBot) -> None:
    def refuse(_changes: HeaderChanges) -> None:
        raise DocumentError("header.language", value="klingon!")

    dialog = DetailsDialog(Header(), refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog, "Apply")
    assert dialog.isVisible()
    assert any("klingon!" in label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def export(qtbot: QtBot, tmp_path: Path) -> ExportDialog:
    dialog = ExportDialog(ExportChoice(path=tmp_path / "My work"), has_private=False)
    qtbot.addWidget(dialog)
    return dialog


def choose_format(dialog: ExportDialog, kind: ExportFormat) -> None:
    dialog._format.setCurrentIndex(dialog._format.findData(kind.value))


def test_an_export_begins_as_a_text(export: ExportDialog, tmp_path: Path) -> None:
    assert export.choice == ExportChoice(path=tmp_path / "My work.md")


def test_the_name_follows_the_format(export: ExportDialog) -> None:
    for kind in (*reversed(ExportFormat), ExportFormat.CSV):
        choose_format(export, kind)
        assert export.choice.path.name == f"My work{kind.value}"


def test_replacing_a_file_is_said_before_it_is_done(export: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "My work.csv").touch()
    choose_format(export, ExportFormat.CSV)
    assert [b.text() for b in export.findChildren(QPushButton)].count("Replace") == 1


@pytest.mark.parametrize("kind", ExportFormat)
def test_each_format_can_be_chosen_and_is_chosen_again(qtbot: QtBot, kind: ExportFormat) -> None:
    box = format_box(kind)
    qtbot.addWidget(box)
    assert box.currentData() == kind.value
    assert box.count() == len(ExportFormat)


@pytest.mark.parametrize("kind", [ExportFormat.CSV, ExportFormat.TSV, ExportFormat.BMML])
def test_what_a_format_has_no_room_for_is_said_of_any_canvas(kind: ExportFormat) -> None:
    assert left_out(kind, Inside())


def _preview(title: str) -> Preview:
    blocks = {
        Mode.PERSONAL: [("Who you help", ["Patients", "Families"])],
        Mode.ORGANIZATION: [("Customer Segments", ["Patients", "Families"])],
    }
    return Preview("work.md", title, Mode.PERSONAL, blocks, ["Loose"], ["Something was mended."])


def test_an_import_shows_its_blocks_in_the_chosen_mode(qtbot: QtBot) -> None:
    dialog = ImportDialog(_preview("My work"))
    qtbot.addWidget(dialog)
    assert (dialog.title, dialog.mode) == ("My work", Mode.PERSONAL)
    assert dialog.rows() == [("Who you help", 2), ("Parked: without a block", 1)]
    box = dialog.findChild(QComboBox)
    box.setCurrentIndex(box.findData(Mode.ORGANIZATION.value))
    assert dialog.mode is Mode.ORGANIZATION
    assert dialog.rows()[0] == ("Customer Segments", 2)


@pytest.mark.parametrize(
    ("kind", "marks", "headings", "said"),
    [
        (ExportFormat.JSON_CANVAS, True, True, ""),
        (ExportFormat.MARKDOWN, True, True, "Pictures and symbols are left out."),
        (ExportFormat.MARKDOWN, False, True, ""),
        (ExportFormat.NINE_KEYS, False, True, "Headings inside blocks are left out."),
        (
            ExportFormat.NINE_KEYS,
            True,
            True,
            "Headings inside blocks, pictures and symbols are left out.",
        ),
    ],
)
def test_an_export_says_what_its_format_leaves_out(
    qtbot: QtBot, tmp_path: Path, kind: ExportFormat, marks: bool, headings: bool, said: str
) -> None:
    dialog = ExportDialog(
        ExportChoice(path=tmp_path / "a"),
        has_private=False,
        inside=Inside(marks=marks, headings=headings),
    )
    qtbot.addWidget(dialog)
    choose_format(dialog, kind)
    assert dialog._warning.text() == said
