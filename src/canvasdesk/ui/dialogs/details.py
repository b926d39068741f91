"""The canvas's details: what its header says, in a form."""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from canvasdesk.editing.operations.header import HeaderChanges
from canvasdesk.errors import DocumentError
from canvasdesk.model.records import Header
from canvasdesk.model.values import Direction, NoteSize
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.direction import read_as_written
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.messages import explained

_LINES = ("title", "purpose", "goal", "designed_for", "designed_by", "date", "version", "language")
_DESCRIPTION_PX = 88


class DetailsDialog(FramedDialog):
    """Ask for the header's texts and choices, and hand them to ``apply``.

    Where ``apply`` raises a DocumentError the dialog stays open and says why.
    """

    def __init__(
        self,
        header: Header,
        apply: Callable[[HeaderChanges], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Canvas details"))
        self.setWindowTitle(self.tr("Canvas details"))
        self._before = header
        self._apply = apply
        form = self.add_form()
        names = self._names()
        self._lines = {key: self._add_line(form, names[key], key) for key in _LINES}
        self._lines["language"].setPlaceholderText(self.tr("For example: en, de, pt-BR, ar"))
        self._add_choices(form, header)
        self._description = QPlainTextEdit(header.description)
        self._description.setFixedHeight(_DESCRIPTION_PX)
        read_as_written(self._description)
        self._description.setTabChangesFocus(True)
        self.add_row(form, self.tr("Description"), self._description)
        self._fault = plain_label("", wraps=True)
        self._fault.hide()
        self.body.addWidget(self._fault)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Apply"), self._on_apply_clicked, primary=True)
        self.setMinimumWidth(560)

    @property
    def changes(self) -> HeaderChanges:
        """What the form holds now."""
        texts = {key: field.text().strip() for key, field in self._lines.items()}
        return HeaderChanges(
            **cast("HeaderChanges", texts),
            description=self._description.toPlainText(),
            direction=Direction(self._direction.currentData()),
            note_size=NoteSize(self._note_size.currentData()),
        )

    def _on_apply_clicked(self) -> None:
        try:
            self._apply(self.changes)
        except DocumentError as error:
            self._fault.setText(explained(error))
            self._fault.show()
        else:
            self.accept()

    def _add_choices(self, form: QFormLayout, header: Header) -> None:
        self._direction = self._add_choice(
            form,
            self.tr("Reads"),
            {
                Direction.AUTO: self.tr("As its language"),
                Direction.LTR: self.tr("Left to right"),
                Direction.RTL: self.tr("Right to left"),
            },
            header.direction,
        )
        self._note_size = self._add_choice(
            form,
            self.tr("Notes"),
            {
                NoteSize.STANDARD: self.tr("Standard, two across"),
                NoteSize.SMALL: self.tr("Small, three across"),
                NoteSize.SQUARE: self.tr("Square, 76 × 76 mm"),
                NoteSize.WIDE: self.tr("Wide, 127 × 76 mm"),
            },
            header.note_size,
        )

    def _names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "purpose": self.tr("Purpose"),
            "goal": self.tr("Goal"),
            "designed_for": self.tr("Designed for"),
            "designed_by": self.tr("Designed by"),
            "date": self.tr("Date"),
            "version": self.tr("Version"),
            "language": self.tr("Language"),
        }

    def _add_line(self, form: QFormLayout, name: str, key: str) -> QLineEdit:
        field = QLineEdit(getattr(self._before, key))
        field.setObjectName(key)
        field.setCursorPosition(0)  # of a long text one wants to see how it begins
        self.add_row(form, name, field)
        return field

    def _add_choice(
        self,
        form: QFormLayout,
        name: str,
        texts: dict[Direction, str] | dict[NoteSize, str],
        chosen: str,
    ) -> QComboBox:
        box = QComboBox()
        for value, text in texts.items():
            box.addItem(text, value.value)
        box.setCurrentIndex(box.findData(chosen))
        self.add_row(form, name, box)
        return box
