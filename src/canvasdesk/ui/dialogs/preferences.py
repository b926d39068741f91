"""Asks what the user prefers. Each answer holds at once: there is nothing to confirm."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.errors import StorageError
from canvasdesk.export.papers import PAPERS
from canvasdesk.storage.folders import can_keep
from canvasdesk.storage.preferences import Movement, Theme
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.dialogs.path_field import PathField
from canvasdesk.ui.labels import Size, plain_label
from canvasdesk.ui.locale_paper import local_paper
from canvasdesk.ui.messages import explained
from canvasdesk.ui.preferences import LivePreferences
from canvasdesk.ui.spelling.speller import LANGUAGES
from canvasdesk.ui.translation import SOURCE_LANGUAGE, translated_languages

_WIDTH_PX = 560


class PreferencesDialog(FramedDialog):
    """Show the preferences and change them. ``standard`` is where canvases go if nobody says."""

    def __init__(
        self, preferences: LivePreferences, standard: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.set_heading(self.tr("Preferences"))
        self.setMinimumWidth(_WIDTH_PX)
        self._preferences = preferences
        self._standard = standard
        self._spoken = preferences.now.language
        form = self.add_form()
        self._add_window(form)
        self._add_canvases(form)
        self._add_spelling(form)
        self._fault = self._add_remark(self.body)
        preferences.write_failed.connect(self._on_write_failed)
        self.add_button(self.tr("Close"), self.accept, primary=True)

    # The window

    def _add_window(self, form: QFormLayout) -> None:
        now, change = self._preferences.now, self._preferences.change
        system = self.tr("As the desktop")
        column = _column()
        languages = [(system, ""), *((_own_name(name), name) for name in _languages())]
        language = self._choice(languages, now.language, self._on_language_chosen)
        column.addWidget(language)
        self._later = self._add_remark(column)
        self.add_row(form, self.tr("Language"), column).setBuddy(language)
        themes = [
            (system, Theme.SYSTEM.value),
            (self.tr("Light"), Theme.LIGHT.value),
            (self.tr("Dark"), Theme.DARK.value),
        ]
        choose_theme = self._choice(
            themes, now.theme.value, lambda theme: change(theme=Theme(theme))
        )
        self.add_row(form, self.tr("Appearance"), choose_theme)
        movements = [
            (system, Movement.SYSTEM.value),
            (self.tr("Off"), Movement.OFF.value),
            (self.tr("On"), Movement.ON.value),
        ]
        choose_movement = self._choice(
            movements, now.movement.value, lambda chosen: change(movement=Movement(chosen))
        )
        choose_movement.setToolTip(self.tr("Whether notes glide to their places"))
        self.add_row(form, self.tr("Movement"), choose_movement)

    def _on_language_chosen(self, language: str) -> None:
        self._preferences.change(language=language)
        later = self.tr("In this language after the next start.")
        self._remark(self._later, later if language != self._spoken else "")

    # The canvases

    def _add_canvases(self, form: QFormLayout) -> None:
        now, change = self._preferences.now, self._preferences.change
        usual = self.tr("As is usual here ({paper})").format(paper=local_paper())
        papers = [(usual, ""), *((paper.name, paper.name) for paper in PAPERS)]
        paper = self._choice(papers, now.paper, lambda name: change(paper=name))
        self.add_row(form, self.tr("Paper"), paper)
        saving = QCheckBox(self.tr("Save as you work"))
        saving.setChecked(now.saving_as_you_work)
        saving.toggled.connect(lambda on: change(saving_as_you_work=on))
        self.add_row(form, self.tr("Saving"), _level(saving)).setBuddy(saving)
        self._folder = PathField()
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose_clicked)
        row, column = QHBoxLayout(), _column()
        row.setSpacing(8)
        row.addWidget(self._folder, 1)
        row.addWidget(choose)
        column.addLayout(row)
        self._folder_remark = self._add_remark(column)
        self.add_row(form, self.tr("New canvases in"), column).setBuddy(self._folder)
        self._usual_folder = self.add_aside(
            self.tr("Use the usual folder"), lambda: self._take_folder("")
        )
        self._show_folder()

    def _on_choose_clicked(self) -> None:
        start = self._preferences.now.canvases or str(self._standard)
        title = self.tr("Where new canvases go")
        folder = QFileDialog.getExistingDirectory(self, title, start)
        if folder:
            self._take_folder("" if Path(folder) == self._standard else folder)

    def _take_folder(self, folder: str) -> None:
        self._preferences.change(canvases=folder)
        self._show_folder()

    def _show_folder(self) -> None:
        wanted = self._preferences.now.canvases
        shown = wanted or str(self._standard)
        self._folder.show_path(shown)
        self._usual_folder.setVisible(bool(wanted))
        unusable = self.tr(
            "This folder is gone or cannot be written to. Until it can be, "
            "new canvases go to {folder}."
        )
        fits = not wanted or can_keep(wanted)
        self._remark(self._folder_remark, "" if fits else unusable.format(folder=self._standard))

    # The spelling and the hints

    def _add_spelling(self, form: QFormLayout) -> None:
        marks = QCheckBox(self.tr("Mark words that may be misspelt"))
        marks.setChecked(self._preferences.now.spelling)
        marks.toggled.connect(lambda on: self._preferences.change(spelling=on))
        self.add_row(form, self.tr("Spelling"), _level(marks)).setBuddy(marks)
        hints = QCheckBox(self.tr("Say what a canvas may lack"))
        hints.setChecked(self._preferences.now.hints)
        hints.toggled.connect(lambda on: self._preferences.change(hints=on))
        self.add_row(form, self.tr("Hints"), _level(hints)).setBuddy(hints)
        # Below the form: in a column of it, Qt gives words that wrap too little height.
        languages = self.tr("There are words for canvases in {languages}.")
        names = ", ".join(sorted(_own_name(name) for name in LANGUAGES))
        self._remark(self._add_remark(self.body), languages.format(languages=names))

    # Parts

    def _choice(
        self, entries: Sequence[tuple[str, str]], now: str, chosen: Callable[[str], object]
    ) -> QComboBox:
        box = QComboBox()
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text, value in entries:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(now)))
        box.activated.connect(lambda index: chosen(box.itemData(index)))
        return box

    def _add_remark(self, column: QVBoxLayout) -> QLabel:
        label = plain_label("", size=Size.SMALL, quiet=True, wraps=True)
        label.hide()
        column.addWidget(label)
        return label

    def _remark(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
        if self.isVisible():
            self.fit()

    def _on_write_failed(self, error: StorageError) -> None:
        self._remark(self._fault, explained(error))


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return column


def _level(box: QCheckBox) -> QVBoxLayout:
    """Return a column in which a box stands level with its label."""
    column = _column()
    column.setContentsMargins(0, 5, 0, 5)
    column.addWidget(box)
    return column


def _languages() -> list[str]:
    return [SOURCE_LANGUAGE, *translated_languages()]


def _own_name(language: str) -> str:
    """Return what a language is called by those who speak it."""
    if language == SOURCE_LANGUAGE:
        return "English"  # Qt would say which
    name = QLocale(language).nativeLanguageName().split(" ")[0]  # without its country
    return name[:1].upper() + name[1:]
