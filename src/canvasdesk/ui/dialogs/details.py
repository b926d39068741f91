"""The canvas's details: what its header says, in a form."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from canvasdesk.editing.operations.header import HeaderChanges, edit_header
from canvasdesk.editing.patch import Patch
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.model.records import Header
from canvasdesk.model.values import Direction, NoteSize
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.dialogs.logo import LogoField
from canvasdesk.ui.direction import read_as_written
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.messages import explained
from canvasdesk.ui.session import MakePatch, Session
from canvasdesk.ui.written import written_in

_LINES = ("title", "purpose", "goal", "designed_for", "designed_by", "date", "version", "language")
_DESCRIPTION_PX = 88


class DetailsDialog(FramedDialog):
    """Ask for the header's texts and choices, and hand them to ``apply``.

    Where ``apply`` raises a DocumentError the dialog stays open and says why. ``logo`` is a row
    of it where the sheet may have one; what it chose is for whoever made it to apply.
    """

    typed = Signal()
    """The form says something else than before."""

    def __init__(
        self,
        header: Header,
        apply: Callable[[HeaderChanges], object],
        parent: QWidget | None = None,
        logo: LogoField | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Canvas details"))
        self.setWindowTitle(self.tr("Canvas details"))
        self._before = header
        self._apply = apply
        self._logo = logo
        form = self.add_form()
        names = self._names()
        self._lines = {key: self._add_line(form, names[key], key) for key in _LINES}
        self._lines["language"].setPlaceholderText(self.tr("For example: en, de, pt-BR, ar"))
        if logo is not None:
            self.add_row(form, self.tr("Logo"), logo)
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
        self._shown = self._form
        self._description.textChanged.connect(self.typed)
        if logo is not None:
            logo.changed.connect(self.typed)
            logo.refused.connect(self._say)
        for line in self._lines.values():
            line.textChanged.connect(self.typed)
        for box in (self._direction, self._note_size):
            box.currentIndexChanged.connect(self.typed)

    def serve(self, session: Session) -> None:
        """Have a session know what the form holds, as long as it is open."""
        self.typed.connect(session.typed)
        session.open_texts_wanted.connect(self._give)

        def end() -> None:
            session.open_texts_wanted.disconnect(self._give)
            self.typed.emit()

        self.finished.connect(end)

    @property
    def changes(self) -> HeaderChanges:
        """What the form holds now; what nobody touched is as it was, whatever a field shows."""
        kept = {key: getattr(self._before, key) for key in self._form if key not in self._edited}
        return cast("HeaderChanges", {**self._form, **kept})

    @property
    def _edited(self) -> HeaderChanges:
        """What somebody changed in the form."""
        edited = {key: value for key, value in self._form.items() if value != self._shown.get(key)}
        return cast("HeaderChanges", edited)

    @property
    def _form(self) -> HeaderChanges:
        texts = {key: field.text().strip() for key, field in self._lines.items()}
        return HeaderChanges(
            **cast("HeaderChanges", texts),
            description=written_in(self._description.document()),
            direction=Direction(self._direction.currentData()),
            note_size=NoteSize(self._note_size.currentData()),
        )

    def _give(self, makers: list[MakePatch]) -> None:
        # One by one: what is refused keeps nothing else from being known.
        makers.extend(partial(_with, key, value) for key, value in self._edited.items())
        if self._logo is not None and self._logo.is_changed:
            makers.append(self._logo.patch)

    def _on_apply_clicked(self) -> None:
        try:
            self._apply(self.changes)
        except DocumentError as error:
            self._say(explained(error))
        else:
            self.accept()

    def _say(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))

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


def _with(key: str, value: object, document: Document) -> Patch:
    return edit_header(document, **cast("HeaderChanges", {key: value}))
