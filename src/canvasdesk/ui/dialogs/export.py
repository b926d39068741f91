"""Asks which format of another program to make of a canvas, and where."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from canvasdesk.storage.files import is_file, is_folder
from canvasdesk.ui.dialogs.export_formats import (
    NOTHING,
    ExportFormat,
    Inside,
    format_box,
    left_out,
)
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.labels import plain_label


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What to make. ``hide_private`` leaves out what its owner keeps to themselves."""

    format: ExportFormat = ExportFormat.MARKDOWN
    hide_private: bool = True
    path: Path = Path()


class ExportDialog(FramedDialog):
    """Ask once; ``choice`` holds the answer when the dialog is accepted.

    It says what of the canvas a format has no room for; ``inside`` is what there is of that.
    """

    def __init__(
        self,
        choice: ExportChoice,
        *,
        has_private: bool,
        inside: Inside = NOTHING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Export"))
        self.set_heading(self.tr("Which format?"))
        self._start = choice
        self._inside = inside
        form = self.add_form()
        self._format = format_box(choice.format)
        self.add_row(form, self.tr("Format"), self._format)
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
        return ExportChoice(
            ExportFormat(self._format.currentData()),
            self._private.isChecked(),
            Path(self._path.text().strip()).expanduser(),
        )

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
        kind = self.choice.format
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export to"),
            self._path.text(),
            f"*{kind.value}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._path.setText(str(_with_suffix(Path(name), kind)))

    def _on_format_changed(self) -> None:
        path = _with_suffix(Path(self._path.text()), self.choice.format)
        self._path.setText(str(path))
        self._refresh()

    def _refresh(self) -> None:
        path = self.choice.path
        replaces = is_file(path)
        usable = bool(path.name) and not is_folder(path)
        self._make.setEnabled(usable)
        self._make.setText(self.tr("Replace") if replaces else self.tr("Export"))
        said = [left_out(self.choice.format, self._inside)]
        if replaces:
            said.append(self.tr("There is a file of this name already. It will be replaced."))
        self._warning.setText("\n".join(line for line in said if line))


def _with_suffix(path: Path, kind: ExportFormat) -> Path:
    name = path.name
    for known in ExportFormat:
        name = name.removesuffix(known.value)
    return path.with_name(name + kind.value) if name else path
