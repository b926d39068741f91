from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from canvasdesk.model.blocks import Mode
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.preferences import Movement, Theme, read_preferences
from canvasdesk.ui.dialogs.path_field import PathField
from canvasdesk.ui.dialogs.preferences import PreferencesDialog
from canvasdesk.ui.locale_paper import local_paper, preferred_paper
from canvasdesk.ui.preferences import LivePreferences
from canvasdesk.ui.program import Program
from canvasdesk.ui.theme.movement import choose_movement, is_movement_wanted
from ui.conftest import write


@pytest.fixture
def preferences(qapp: QApplication, folders: Folders) -> LivePreferences:
    return LivePreferences(folders.state)


@pytest.fixture
def dialog(preferences: LivePreferences, folders: Folders, qtbot: QtBot) -> PreferencesDialog:
    dialog = PreferencesDialog(preferences, folders.canvases)
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    yield
    choose_movement(qapp, Movement.SYSTEM)


def choose(dialog: PreferencesDialog, value: str) -> None:
    """Choose a value in the one list that has it and not only an empty one like the others."""
    box = next(b for b in dialog.findChildren(QComboBox) if b.findData(value) >= 0)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def shown(dialog: PreferencesDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if not label.isHidden()]


def test_what_is_chosen_holds_at_once_and_is_kept(
    dialog: PreferencesDialog, preferences: LivePreferences, folders: Folders
) -> None:
    choose(dialog, Theme.DARK.value)
    choose(dialog, Movement.OFF.value)
    choose(dialog, "Tabloid")
    choose(dialog, "en")
    (saving,) = (b for b in dialog.findChildren(QCheckBox) if b.text() == "Save as you work")
    saving.setChecked(False)
    now = preferences.now
    assert (now.theme, now.movement, now.paper) == (Theme.DARK, Movement.OFF, "Tabloid")
    assert (now.language, now.saving_as_you_work) == ("en", False)
    preferences.settle()
    assert read_preferences(folders.state) == (now, ())


def test_another_language_is_for_the_next_start_and_that_is_said(
    dialog: PreferencesDialog,
) -> None:
    said = "In this language after the next start."
    assert said not in shown(dialog)
    choose(dialog, "en")
    assert said in shown(dialog)


def test_a_folder_is_chosen_and_given_back(
    dialog: PreferencesDialog,
    preferences: LivePreferences,
    folders: Folders,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "mine").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "mine"))
    dialog._on_choose_clicked()
    assert preferences.now.canvases == str(tmp_path / "mine")
    assert dialog.findChild(PathField).path == str(tmp_path / "mine")
    dialog._usual_folder.click()
    assert preferences.now.canvases == ""
    assert dialog.findChild(PathField).path == str(folders.canvases)


def test_a_folder_that_is_gone_is_said_plainly(
    preferences: LivePreferences, folders: Folders, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.change(canvases=str(tmp_path / "stick"))
    dialog = PreferencesDialog(preferences, folders.canvases)
    qtbot.addWidget(dialog)
    assert any("gone" in text and str(folders.canvases) in text for text in shown(dialog))


def test_new_canvases_go_to_the_folder_chosen(program: Program, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    program.new(Mode.PERSONAL)
    workplace = program.canvases[0].workplace
    workplace._around.preferences.change(canvases=str(tmp_path / "mine"))
    write(workplace.session)
    workplace.filing.save()
    assert workplace.filing.path is not None
    assert workplace.filing.path.parent == tmp_path / "mine"


def test_where_that_folder_is_gone_they_go_to_the_usual_one_and_it_is_said_once(
    program: Program, folders: Folders, tmp_path: Path
) -> None:
    program.new(Mode.PERSONAL)
    workplace = program.canvases[0].workplace
    workplace._around.preferences.change(canvases=str(tmp_path / "stick"))
    write(workplace.session)
    workplace.filing.save()
    assert workplace.filing.path is not None
    assert workplace.filing.path.parent == folders.canvases
    assert str(tmp_path / "stick") in workplace.notice.text
    workplace.notice.hide()
    write(workplace.session)
    workplace.filing.save()
    assert workplace.notice.isHidden()


def test_movement_is_switched_off_and_on_for_the_whole_program(
    program: Program, qapp: QApplication, still: None
) -> None:
    preferences = program._around.preferences
    preferences.change(movement=Movement.OFF)
    assert not is_movement_wanted()
    preferences.change(movement=Movement.ON)
    assert is_movement_wanted()


def test_the_paper_offered_first_is_the_one_preferred_or_the_usual_one() -> None:
    assert preferred_paper("Tabloid") == "Tabloid"
    assert preferred_paper("") == preferred_paper("no such paper") == local_paper()


@pytest.mark.parametrize(
    ("said", "paper"),
    [
        ({"LANG": "en_US.UTF-8"}, "Letter"),
        ({"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, "A4"),  # English words, paper of here
        ({"LANG": "de_DE.UTF-8", "LC_PAPER": "en_US.UTF-8"}, "Letter"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "de"}, "Letter"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "fr_CA.UTF-8", "LC_PAPER": "de_DE"}, "Letter"),
        ({"LANG": "C.UTF-8"}, "A4"),
        ({"LANG": "no such place"}, "A4"),
    ],
)
def test_the_usual_paper_is_that_of_the_place_not_of_the_language(
    monkeypatch: pytest.MonkeyPatch, said: dict[str, str], paper: str
) -> None:
    for name in ("LC_ALL", "LC_PAPER", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    assert local_paper() == paper


def test_a_preference_that_cannot_be_written_down_is_said(
    tmp_path: Path, folders: Folders, qtbot: QtBot, qapp: QApplication
) -> None:
    (tmp_path / "file").touch()
    preferences = LivePreferences(tmp_path / "file" / "state")
    dialog = PreferencesDialog(preferences, folders.canvases)
    qtbot.addWidget(dialog)
    before = shown(dialog)
    choose(dialog, Theme.DARK.value)
    assert preferences.now.theme is Theme.DARK
    preferences.settle()
    assert len(shown(dialog)) == len(before) + 1
