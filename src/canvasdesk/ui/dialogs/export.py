"""Asks what to make of a canvas: which format, on which paper, with what on it, and where."""

from dataclasses import dataclass
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
from canvasdesk.model.colouring import Colouring
from canvasdesk.storage.files import is_file, is_folder
from canvasdesk.ui.dialogs.export_formats import (
    NOTHING,
    PICTURES,
    ExportFormat,
    FormatBoxes,
    Inside,
    left_out,
)
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.labels import plain_label

CHOOSABLE_EXTRAS = (Extra.LEGEND, Extra.QUESTIONS, Extra.BADGES, Extra.LINKS, Extra.BALANCE)


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What to make. ``hide_private`` leaves out what its owner keeps to themselves."""

    format: ExportFormat = ExportFormat.PDF
    paper: str = "A3"
    extras: frozenset[Extra] = frozenset({Extra.LEGEND})
    colouring: Colouring = Colouring.TAGS
    hide_private: bool = True
    path: Path = Path()


class ExportDialog(FramedDialog):
    """Ask once; ``choice`` holds the answer when the dialog is accepted.

    It says what of the canvas a format has no room for; ``inside`` is what there is of that.
    """

    def __init__(
        self,
        choice: ExportChoice,
        papers: tuple[str, ...],
        *,
        has_private: bool,
        inside: Inside = NOTHING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Export"))
        self.set_heading(self.tr("What should it become?"))
        self._start = choice
        self._inside = inside
        form = self.add_form()
        self._formats = FormatBoxes(choice.format)
        self.add_row(form, self.tr("Format"), self._formats.main)
        self._form = form
        self.add_row(form, self.tr("Which one"), self._formats.others)
        self._paper = QComboBox()
        self._paper.addItems(papers)
        self._paper.setCurrentText(choice.paper)
        self._paper_label = self.add_row(form, self.tr("Paper"), self._paper)
        self._extras = self._add_extras(form, choice.extras)
        self._colours = self._colours_box(choice.colouring)
        self._colours_label = self.add_row(form, self.tr("Colours"), self._colours)
        self._private = QCheckBox(self.tr("Leave out what is private"))
        self._private.setChecked(choice.hide_private)
        if has_private:
            self.add_row(form, "", self._private)
        self._path = self._add_path(form, choice.path)
        self._warning = plain_label("", quiet=True, wraps=True)
        self.body.addWidget(self._warning)
        self.add_button(self.tr("Cancel"), self.reject)
        self._make = self.add_button(self.tr("Export"), self.accept, primary=True)
        for box in (self._formats.main, self._formats.others):
            box.currentIndexChanged.connect(self._on_format_changed)
        self._path.textChanged.connect(self._refresh)
        self._on_format_changed()

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        extras = frozenset(extra for extra, box in self._extras.items() if box.isChecked())
        return ExportChoice(
            self._formats.chosen,
            self._paper.currentText(),
            extras,
            Colouring(self._colours.currentData()),
            self._private.isChecked(),
            Path(self._path.text().strip()).expanduser(),
        )

    def _colours_box(self, chosen: Colouring) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("By their tags"), Colouring.TAGS.value)
        box.addItem(self.tr("By who notes are for"), Colouring.CUSTOMERS.value)
        box.setCurrentIndex(box.findData(chosen.value))
        return box

    def _add_extras(self, form: QFormLayout, chosen: frozenset[Extra]) -> dict[Extra, QCheckBox]:
        texts = {
            Extra.LEGEND: self.tr("Legend"),
            Extra.QUESTIONS: self.tr("Questions"),
            Extra.BADGES: self.tr("Order of the blocks"),
            Extra.LINKS: self.tr("Links"),
            Extra.BALANCE: self.tr("Balance"),
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
        suffix = self._formats.chosen.value
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export to"),
            self._path.text(),
            f"*{suffix}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._path.setText(str(_with_suffix(Path(name), self._formats.chosen)))

    def _on_format_changed(self) -> None:
        kind = self._formats.chosen
        self._form.setRowVisible(self._formats.others, self._formats.shows_others)
        papers = self._paper, self._paper_label, self._colours, self._colours_label
        for widget in (*papers, self._extras_label, *self._extras.values()):
            widget.setEnabled(kind in PICTURES)
        self._path.setText(str(_with_suffix(Path(self._path.text()), kind)))
        self._refresh()

    def _refresh(self) -> None:
        path = self.choice.path
        replaces = is_file(path)
        usable = bool(path.name) and not is_folder(path)
        self._make.setEnabled(usable)
        self._make.setText(self.tr("Replace") if replaces else self.tr("Export"))
        said = [left_out(self._formats.chosen, self._inside)]
        if replaces:
            said.append(self.tr("There is a file of this name already. It will be replaced."))
        self._warning.setText("\n".join(line for line in said if line))


def _with_suffix(path: Path, kind: ExportFormat) -> Path:
    name = path.name
    for known in ExportFormat:
        name = name.removesuffix(known.value)
    return path.with_name(name + kind.value) if name else path
