"""Editors that are written in: texts that grow, and lines for numbers and dates.

What is written is handed over when it is left, by Enter or Tab or a click elsewhere, as one change.
Esc takes it back.
"""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QTextCursor

from canvasdesk.errors import DocumentError
from canvasdesk.model.fields import FieldDefinition, FieldType, ValueRule, check_value
from canvasdesk.model.records import FieldValue
from canvasdesk.model.text import clean_text
from canvasdesk.ui.fields.editor import Editor
from canvasdesk.ui.fields.words import field_hint, field_label
from canvasdesk.ui.fields.writing import GrowingText, Line
from canvasdesk.ui.fields.written import UnreadableError, date_format, read, written
from canvasdesk.ui.labels import set_tip
from canvasdesk.ui.messages import explained


class WrittenEditor(Editor):
    """What editors share that are written in. ``shown`` is the document's text."""

    def __init__(self, field: FieldDefinition) -> None:
        super().__init__(field)
        self.shown = ""

    def show_value(self, value: FieldValue | None) -> None:
        self.fill(self._text_of(value))

    def pending(self) -> tuple[FieldValue | None] | None:
        try:
            return (self._value(self.text()),) if self.is_open() else None
        except (UnreadableError, DocumentError):
            return None

    def commit(self) -> None:
        if not self.is_open():
            return
        try:
            value = self._value(self.text())
        except (UnreadableError, DocumentError) as error:
            self.fault.emit(said_fault(self.field, error))
            return
        self.fault.emit("")
        self.fill(self._text_of(value))
        self.wanted.emit(value)

    def take_back(self) -> bool:
        if not self.is_open():
            return False
        self.fill(self.shown)
        self.fault.emit("")
        self.typed.emit()
        return True

    def is_open(self) -> bool:
        """Say whether something is written that the document does not have."""
        return self.text() != self.shown

    def text(self) -> str:
        """Return what is written."""
        raise NotImplementedError

    def fill(self, text: str) -> None:
        """Show a text as the document's; what was written before cannot be undone from here."""
        raise NotImplementedError

    def _text_of(self, value: FieldValue | None) -> str:
        values = () if value is None else value if isinstance(value, tuple) else (value,)
        rule = self.field.rule.item or self.field.rule
        return "\n".join(written(rule, each, self.locale()) for each in values)

    def _value(self, text: str) -> FieldValue | None:
        if not text.strip():
            return None
        rule = self.field.rule.item or self.field.rule
        value: FieldValue
        if self.field.rule.type is FieldType.LIST:
            lines = (line for line in text.split("\n") if line.strip())
            value = tuple(read(rule, line, self.locale()) for line in lines)
        else:
            value = read(rule, text, self.locale())
        check_value(self.field, value)
        return value

    def _on_typed(self) -> None:
        self.fault.emit("")
        self.typed.emit()


class TextEditor(WrittenEditor):
    """A text that grows; of a list, a line for each of its values."""

    def __init__(self, field: FieldDefinition, *, long: bool = False) -> None:
        super().__init__(field)
        self._filling = False
        self._hint = field_hint(field)
        self.box = GrowingText(long=long)
        self.box.setAccessibleName(field_label(field))
        self.box.invite(self._hint)
        self.box.setAccessibleDescription(self._hint)
        self.hold(self.box)
        self.box.is_open = self.is_open
        self.box.textChanged.connect(self._on_changed)
        self.box.left.connect(self.commit)
        self.box.given_up.connect(self.take_back)

    def show_value(self, value: FieldValue | None) -> None:
        self.box.invite(self.tr("Different texts") if self.mixed else self._hint)
        super().show_value(value)

    def set_editable(self, editable: bool) -> None:
        self.box.setReadOnly(not editable)

    def text(self) -> str:
        return clean_text(self.box.toPlainText())

    def fill(self, text: str) -> None:
        if self.box.toPlainText() == text:
            self.shown = self.text()
            if self.box.document().isUndoAvailable():
                self.box.document().clearUndoRedoStacks()
            return
        self._filling = True
        self.box.setPlainText(text)
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self._filling = False
        self.shown = self.text()

    def _on_changed(self) -> None:
        if not self._filling:
            self._on_typed()


class LineEditor(WrittenEditor):
    """A number, a date or a few words in one line."""

    def __init__(self, field: FieldDefinition) -> None:
        super().__init__(field)
        self.box = Line()
        self.box.setAccessibleName(field_label(field))
        set_tip(self.box, field_hint(field) or field_label(field))
        self.hold(self.box)
        self.box.is_open = self.is_open
        self.box.textEdited.connect(lambda _text: self._on_typed())
        self.box.editingFinished.connect(self.commit)
        self.box.given_up.connect(self.take_back)

    def show_value(self, value: FieldValue | None) -> None:
        self.box.setPlaceholderText("…" if self.mixed else self._example())
        super().show_value(value)

    def set_editable(self, editable: bool) -> None:
        self.box.setReadOnly(not editable)

    def text(self) -> str:
        return clean_text(self.box.text()).strip()

    def fill(self, text: str) -> None:
        self.box.setText(text)
        self.shown = self.text()  # which is one line, whatever a file says
        if not self.box.hasFocus():
            self.box.setCursorPosition(0)

    def _example(self) -> str:
        if self.field.rule.type is FieldType.DATE:
            return date_format(self.locale())
        own = field_label(self.field) if self.field.beside else ""
        return field_hint(self.field) or own


def said_fault(field: FieldDefinition, error: Exception) -> str:
    """Return what is wrong with what was written into a field, and what to write instead."""
    if isinstance(error, DocumentError):
        return _said_bound(error, field.rule.item or field.rule) or explained(error)
    kind = (field.rule.item or field.rule).type
    if kind is FieldType.DATE:
        example = date_format(QLocale())
        return QCoreApplication.translate(
            "FieldFaults", "This is no date. Write it like {example}."
        ).format(example=example)
    if kind is FieldType.INTEGER:
        return QCoreApplication.translate("FieldFaults", "This is no whole number.")
    example = written(ValueRule(FieldType.DECIMAL), Decimal("1250.50"), QLocale())
    said = QCoreApplication.translate("FieldFaults", "This is no number. Write it like {example}.")
    return said.format(example=example)


def _said_bound(error: DocumentError, rule: ValueRule) -> str:
    """Return which end a number went over, where there is only one; empty otherwise."""
    if error.code != "field.range" or None not in (rule.minimum, rule.maximum):
        return ""
    if rule.minimum is not None:
        said = QCoreApplication.translate("FieldFaults", "At least {number} fits here.")
        return said.format(number=written(rule, rule.minimum, QLocale()))
    if rule.maximum is not None:
        said = QCoreApplication.translate("FieldFaults", "At most {number} fits here.")
        return said.format(number=written(rule, rule.maximum, QLocale()))
    return ""
