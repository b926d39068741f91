"""The logo in the canvas's details: chosen, removed, refused, with one step to undo."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header
from canvasdesk.storage.format import document_bytes, parse_document
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.dialogs.details import DetailsDialog
from canvasdesk.ui.dialogs.logo import LogoField
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace


@pytest.fixture
def sign(tmp_path: Path) -> Path:
    path = tmp_path / "sign.png"
    image = QImage(300, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    assert image.save(str(path))
    return path


@pytest.fixture
def place(program: Program, tmp_path: Path, qtbot: QtBot) -> Workplace:
    path = tmp_path / "plan.canvasdesk"
    header = Header(title="Plan", mode=Mode.ORGANIZATION, language="en")
    path.write_bytes(document_bytes(document_of([header])))
    program.begin([path])
    qtbot.waitUntil(lambda: program.canvases[-1].furnished)
    return program.canvases[-1].workplace


def in_details(place: Workplace, work: Callable[[DetailsDialog], None]) -> None:
    """Open the details, do something there and apply."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DetailsDialog)
        try:
            work(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, place, do)
    place.actions_by_id[ActionId.DETAILS].trigger()


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr("canvasdesk.ui.dialogs.logo.ask_for_a_picture", lambda *_: path)


def test_a_logo_is_chosen_saved_and_removed(
    place: Workplace, sign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, sign)

    def choose(dialog: DetailsDialog) -> None:
        assert not button(dialog, "Remove").isEnabled()
        button(dialog, "Choose…").click()
        assert not shown(dialog).pixmap().isNull()
        dialog.findChild(QLineEdit, "title").setText("Our plan")
        button(dialog, "Apply").click()

    first = place.session.document
    in_details(place, choose)
    after = place.session.document
    logo = after.assets[after.header.logo]
    assert (logo.width, logo.height, after.header.title) == (300.0, 90.0, "Our plan")
    place.session.undo()
    assert place.session.document == first
    place.session.redo()
    assert place.session.document == after
    assert parse_document(document_bytes(after), sign).document == after

    def remove(dialog: DetailsDialog) -> None:
        button(dialog, "Remove").setFocus()
        button(dialog, "Remove").click()
        assert shown(dialog).isHidden()
        button(dialog, "Apply").click()

    in_details(place, remove)
    bare = place.session.document
    assert (bare.header.logo, dict(bare.assets)) == ("", {})
    place.session.undo()
    assert place.session.document == after


def test_what_is_no_picture_is_explained_and_changes_nothing(
    place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.png").write_text("no picture")
    choosing(monkeypatch, tmp_path / "notes.png")
    before = place.session.document

    def choose(dialog: DetailsDialog) -> None:
        button(dialog, "Choose…").click()
        assert any("picture" in label.text() for label in dialog.findChildren(QLabel))
        assert dialog.findChild(LogoField).is_changed is False
        button(dialog, "Apply").click()

    in_details(place, choose)
    assert place.session.document == before


def test_who_chooses_nothing_keeps_what_there_is(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, None)
    before = place.session.document
    in_details(place, lambda dialog: button(dialog, "Choose…").click())
    assert place.session.document == before


def test_a_chosen_logo_is_known_to_the_session_while_the_details_are_open(
    place: Workplace, sign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, sign)

    def choose(dialog: DetailsDialog) -> None:
        button(dialog, "Choose…").click()
        assert place.session.with_open_texts().header.logo

    in_details(place, choose)


def test_a_personal_canvas_is_offered_no_logo(place: Workplace) -> None:
    place.actions_by_id[ActionId.SWITCH_MODE].trigger()
    in_details(place, lambda dialog: offered.append(dialog.findChild(LogoField)))
    assert offered.pop() is None


offered: list[object] = []


def button(dialog: DetailsDialog, text: str) -> QPushButton:
    (found,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text]
    return found


def shown(dialog: DetailsDialog) -> QLabel:
    return next(
        each for each in dialog.findChild(LogoField).findChildren(QLabel) if each.accessibleName()
    )
