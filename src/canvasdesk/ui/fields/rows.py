"""The rows of a panel of fields: editors under a label, what all notes have, what nobody knows."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.model.fields import FieldDefinition, FieldType, ValueRule
from canvasdesk.model.records import FieldValue, Note
from canvasdesk.ui.fields.editor import Editor
from canvasdesk.ui.fields.editors import Notes, editor_for
from canvasdesk.ui.fields.subject import Mixed, common
from canvasdesk.ui.fields.texts import TextEditor
from canvasdesk.ui.fields.words import field_label
from canvasdesk.ui.labels import Size, plain_label, set_tip

_LABEL_PX = 4
_GAP_PX = 6


class FieldRow(QWidget):
    """A field under its name, and those that share its row."""

    wanted = Signal(object, object)
    """A field, and the value it is to have; None where it is to be empty."""
    typed = Signal()
    heard_asked = Signal(object)
    """Somebody wants to write down who gave an answer that is a guess: the ids of its fields."""

    def __init__(self, fields: Sequence[FieldDefinition], notes: Notes, room_px: int) -> None:
        super().__init__()
        self.fields = tuple(fields)
        narrow = len(fields) > 1
        self.editors = [editor_for(field, notes, room_px, narrow=narrow) for field in fields]
        self._label = plain_label(field_label(fields[0]), size=Size.SMALL, quiet=True, wraps=True)
        self._fault = plain_label("", size=Size.SMALL, wraps=True)
        self._fault.hide()
        self.guess = _guess_button()
        self.guess.clicked.connect(lambda: self.heard_asked.emit(self._guessed))
        self._guessed: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_LABEL_PX)
        column.addWidget(self._label)
        self._label.setVisible(not self.editors[0].has_own_label)
        line = QHBoxLayout()
        line.setSpacing(_GAP_PX)
        for editor in self.editors:
            line.addWidget(editor, editor.share)
            self._connect(editor)
        column.addLayout(line)
        column.addWidget(self._fault)
        column.addWidget(self.guess, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def fault(self) -> str:
        """What is wrong with what was written; empty where nothing is."""
        return "" if self._fault.isHidden() else self._fault.text()

    def show_values(self, values: Mapping[str, FieldValue | Mixed | None], *, anew: bool) -> None:
        """Show what the fields hold; a text that is being written stays, unless ``anew``."""
        mixed = False
        for editor in self.editors:
            value = values[editor.field.id]
            mixed = mixed or value is Mixed.MIXED
            if anew:
                self._show_fault("")
            if anew or not editor.is_open():
                shown = None if isinstance(value, Mixed) else value
                editor.show_values(shown, mixed=value is Mixed.MIXED)
        label = field_label(self.fields[0])
        if mixed:
            said = QCoreApplication.translate("FieldRow", "{field} – the notes differ")
            label = said.format(field=label)
        self._label.setText(label)

    def show_guesses(self, guessed: Collection[str]) -> None:
        """Say so if what the fields hold was heard from nobody, and lead to where that is written.

        ``guessed`` are the ids of such fields, whether they are in the row or not.
        """
        self._guessed = tuple(field.id for field in self.fields if field.id in guessed)
        self.guess.setVisible(bool(self._guessed))

    def set_editable(self, editable: bool) -> None:
        """Take changes, or show values only."""
        for editor in self.editors:
            editor.set_editable(editable)

    def commit(self) -> None:
        """Hand over what is written."""
        for editor in self.editors:
            editor.commit()

    def pending(self) -> Iterator[tuple[FieldDefinition, FieldValue | None]]:
        """Yield what is written and not handed over yet."""
        for editor in self.editors:
            if written := editor.pending():
                yield editor.field, written[0]

    def controls(self) -> Iterator[QWidget]:
        """Yield what takes the keyboard, in its order."""
        for editor in self.editors:
            yield from editor.controls()
        yield self.guess

    def _connect(self, editor: Editor) -> None:
        editor.wanted.connect(lambda value: self.wanted.emit(editor.field, value))
        editor.typed.connect(self.typed)
        editor.fault.connect(self._show_fault)

    def _show_fault(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))


def _guess_button() -> QPushButton:
    button = QPushButton(QCoreApplication.translate("FieldRow", "A guess. Did someone say it?"))
    button.setProperty("flat", True)
    button.setProperty("more", True)
    button.setFlat(True)
    set_tip(button, QCoreApplication.translate("FieldRow", "Write down who said it, and how"))
    button.hide()
    return button


class MoreButton(QPushButton):
    """Opens and closes what is below it, and says how much of it is filled in."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._text = text
        self.setFlat(True)
        self.setCheckable(True)
        self.setProperty("flat", True)
        self.setProperty("more", True)
        self._count = 0
        self.toggled.connect(lambda _on: self._say())
        self._say()

    def show_count(self, count: int) -> None:
        """Say that so many fields below are filled in."""
        self._count = count
        self._say()

    def _say(self) -> None:
        sign = "▾" if self.isChecked() else ("◂" if self._is_rtl() else "▸")
        count = f" · {self.locale().toString(self._count)}" if self._count else ""
        self.setText(f"{sign} {self._text}{count}")
        self.setAccessibleName(self._text)

    def _is_rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


class OwnRows(QWidget):
    """What every note can have: a longer description, and that it is private."""

    def __init__(self) -> None:
        super().__init__()
        label = QCoreApplication.translate("OwnRows", "Longer description")
        rule = ValueRule(FieldType.TEXT)
        self._label = plain_label(label, size=Size.SMALL, quiet=True)
        self.description = TextEditor(FieldDefinition("description", label, rule), long=True)
        self.private = QCheckBox(QCoreApplication.translate("OwnRows", "Private"))
        hint = QCoreApplication.translate(
            "OwnRows", "Left out of what others get, unless you ask for it"
        )
        set_tip(self.private, hint)
        self._hint = plain_label(hint, size=Size.SMALL, quiet=True, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_LABEL_PX)
        for part in (self._label, self.description, self.private, self._hint):
            column.addWidget(part)
        self._private: bool | Mixed = False

    def show_notes(self, notes: Sequence[Note], *, anew: bool) -> None:
        """Show what notes have; a text that is being written stays, unless ``anew``."""
        said = common([note.description for note in notes])
        if anew or not self.description.is_open():
            text = said if isinstance(said, str) else ""
            self.description.show_values(text or None, mixed=said is Mixed.MIXED)
        self._private = common([note.private for note in notes])
        mixed = self._private is Mixed.MIXED
        self.private.setTristate(mixed)
        state = Qt.CheckState.Checked if self._private is True else Qt.CheckState.Unchecked
        self.private.setCheckState(Qt.CheckState.PartiallyChecked if mixed else state)

    def wants_private(self) -> bool:
        """Say what a click on the tick meant."""
        return self._private is not True

    def set_editable(self, editable: bool) -> None:
        """Take changes, or show them only."""
        self.description.set_editable(editable)
        self.private.setEnabled(editable)

    def controls(self) -> Iterator[QWidget]:
        """Yield what takes the keyboard, in its order."""
        yield from (*self.description.controls(), self.private)


class UnreadRow(QWidget):
    """What a file says in a field that this program does not understand, and a way to remove it."""

    removed = Signal(str)

    def __init__(self, key: str, label: str, value: str) -> None:
        super().__init__()
        self.key, self.value = key, value
        said = plain_label(f"{label}: {value}", size=Size.SMALL, quiet=True, wraps=True)
        set_tip(said, QCoreApplication.translate("UnreadRow", "Another program wrote this"))
        self._remove = QToolButton()
        self._remove.setText("×")
        self._remove.setProperty("icon_only", True)
        self._remove.setProperty("slim", True)
        name = QCoreApplication.translate("UnreadRow", "Remove {field}").format(field=label)
        self._remove.setAccessibleName(name)
        set_tip(self._remove, name)
        self._remove.clicked.connect(lambda: self.removed.emit(key))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(said, 1)
        row.addWidget(self._remove)

    def set_editable(self, editable: bool) -> None:
        """Let it be removed, or not."""
        self._remove.setEnabled(editable)
