"""Asks what to make of a canvas: which format, on which paper, with what on it, and where."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.layout.view import Extra
from canvasdesk.storage.files import is_file, is_folder
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.labels import plain_label


class ExportFormat(StrEnum):
    """What a canvas can be made into; the value is the file's suffix."""

    PDF = ".pdf"
    PNG = ".png"
    MARKDOWN = ".md"
    NINE_KEYS = ".bmc.json"


PICTURES = frozenset({ExportFormat.PDF, ExportFormat.PNG})
"""The formats that have a paper and extras."""
CHOOSABLE_EXTRAS = (Extra.LEGEND, Extra.QUESTIONS, Extra.BADGES, Extra.LINKS)


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What to make. ``hide_private`` leaves out what its owner keeps to themselves."""

    format: ExportFormat = ExportFormat.PDF
    paper: str = "A3"
    extras: frozenset[Extra] = frozenset({Extra.LEGEND})
    hide_private: bool = True
    path: Path = Path()


class ExportDialog(FramedDialog):
    """Ask once; ``choice`` holds the answer when the dialog is accepted.

    It says what of the canvas a format has no room for: ``has_marks`` are pictures and symbols on
    notes, ``has_headings`` small headings inside the blocks.
    """

    def __init__(
        self,
        choice: ExportChoice,
        papers: tuple[str, ...],
        *,
        has_private: bool,
        has_marks: bool = False,
        has_headings: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Export"))
        self.set_heading(self.tr("What should it become?"))
        self._start = choice
        self._has_marks, self._has_headings = has_marks, has_headings
        form = self.add_form()
        self._format = self._format_box(choice.format)
        self.add_row(form, self.tr("Format"), self._format)
        self._paper = QComboBox()
        self._paper.addItems(papers)
        self._paper.setCurrentText(choice.paper)
        self._paper_label = self.add_row(form, self.tr("Paper"), self._paper)
        self._extras = self._add_extras(form, choice.extras)
        self._private = QCheckBox(self.tr("Leave out what is private"))
        self._private.setChecked(choice.hide_private)
        if has_private:
            self.add_row(form, "", self._private)
        self._path = self._add_path(form, choice.path)
        self._warning = plain_label("", quiet=True, wraps=True)
        self.body.addWidget(self._warning)
        self.add_button(self.tr("Cancel"), self.reject)
        self._make = self.add_button(self.tr("Export"), self.accept, primary=True)
        self._format.currentIndexChanged.connect(self._on_format_changed)
        self._path.textChanged.connect(self._refresh)
        self._on_format_changed()

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        extras = frozenset(extra for extra, box in self._extras.items() if box.isChecked())
        return ExportChoice(
            self._chosen_format(),
            self._paper.currentText(),
            extras,
            self._private.isChecked(),
            Path(self._path.text().strip()).expanduser(),
        )

    def _chosen_format(self) -> ExportFormat:
        return ExportFormat(self._format.currentData())

    def _format_box(self, chosen: ExportFormat) -> QComboBox:
        box = QComboBox()
        for kind, text in (
            (ExportFormat.PDF, self.tr("Poster (PDF)")),
            (ExportFormat.PNG, self.tr("Picture (PNG)")),
            (ExportFormat.MARKDOWN, self.tr("Text (Markdown)")),
            (ExportFormat.NINE_KEYS, self.tr("Nine lists for other programs (JSON)")),
        ):
            box.addItem(text, kind.value)
        box.setCurrentIndex(max(0, box.findData(chosen.value)))
        return box

    def _add_extras(self, form: QFormLayout, chosen: frozenset[Extra]) -> dict[Extra, QCheckBox]:
        texts = {
            Extra.LEGEND: self.tr("Legend"),
            Extra.QUESTIONS: self.tr("Questions"),
            Extra.BADGES: self.tr("Order of the blocks"),
            Extra.LINKS: self.tr("Links"),
        }
        boxes, column = {}, QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, 5, 0, 5)
        for extra in CHOOSABLE_EXTRAS:
            boxes[extra] = QCheckBox(texts[extra])
            boxes[extra].setChecked(extra in chosen)
            column.addWidget(boxes[extra])
        self._extras_label = self.add_row(form, self.tr("Show"), column)
        return boxes

    def _add_path(self, form: QFormLayout, path: Path) -> QLineEdit:
        field, row = QLineEdit(str(path)), QHBoxLayout()
        field.setMinimumWidth(300)
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose_clicked)
        row.setSpacing(8)
        row.addWidget(field, 1)
        row.addWidget(choose)
        self.add_row(form, self.tr("Where"), row).setBuddy(field)
        return field

    def _on_choose_clicked(self) -> None:
        suffix = self._chosen_format().value
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export to"),
            self._path.text(),
            f"*{suffix}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._path.setText(str(_with_suffix(Path(name), self._chosen_format())))

    def _on_format_changed(self) -> None:
        kind = self._chosen_format()
        for widget in (self._paper, self._paper_label, self._extras_label, *self._extras.values()):
            widget.setEnabled(kind in PICTURES)
        self._path.setText(str(_with_suffix(Path(self._path.text()), kind)))
        self._refresh()

    def _refresh(self) -> None:
        path = self.choice.path
        replaces = is_file(path)
        usable = bool(path.name) and not is_folder(path)
        self._make.setEnabled(usable)
        self._make.setText(self.tr("Replace") if replaces else self.tr("Export"))
        said = [self._left_out()]
        if replaces:
            said.append(self.tr("There is a file of this name already. It will be replaced."))
        self._warning.setText("\n".join(line for line in said if line))

    def _left_out(self) -> str:
        """Return what the chosen format leaves out of this canvas, if anything."""
        kind = self._chosen_format()
        headings = self._has_headings and kind is ExportFormat.NINE_KEYS
        marks = self._has_marks and kind not in PICTURES
        if headings and marks:
            return self.tr("Headings inside blocks, pictures and symbols are left out.")
        if headings:
            return self.tr("Headings inside blocks are left out.")
        return self.tr("Pictures and symbols are left out.") if marks else ""


def _with_suffix(path: Path, kind: ExportFormat) -> Path:
    name = path.name
    for known in ExportFormat:
        name = name.removesuffix(known.value)
    return path.with_name(name + kind.value) if name else path
