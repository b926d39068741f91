"""What a field is filled in with: one widget for each type of value.

An editor shows a value and says what somebody wants instead; what becomes of it is for the panel
to say. Which one a field gets is said by ``editor_for``.
"""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from canvasdesk.model.fields import FieldDefinition, FieldType, value_keys
from canvasdesk.model.records import FieldValue
from canvasdesk.ui.fields.chips import Chip, Chips
from canvasdesk.ui.fields.editor import Editor
from canvasdesk.ui.fields.pictures import mark_picture
from canvasdesk.ui.fields.texts import LineEditor, TextEditor
from canvasdesk.ui.fields.words import choice_word, field_hint, field_label
from canvasdesk.ui.filtering.choice import ChoiceButton, Option
from canvasdesk.ui.labels import Size, literal, plain_label, set_tip

_MOST_CHIPS = 7
Notes = Callable[[], Mapping[str, str]]
"""The names of the notes that a reference can lead to, by their ids."""


def editor_for(field: FieldDefinition, notes: Notes, room_px: int, *, narrow: bool) -> Editor:
    """Return what fills a field in; ``narrow`` is for one that shares a row with others."""
    rule = field.rule.item or field.rule
    many = field.rule.type is FieldType.LIST
    match rule.type:
        case FieldType.FLAG if not many:
            return FlagEditor(field)
        case FieldType.CHOICE if len(rule.choices) <= _MOST_CHIPS and not narrow:
            return ChoiceChips(field, room_px, many=many)
        case FieldType.CHOICE | FieldType.REFERENCE if many:
            return TicksEditor(field, notes)
        case FieldType.CHOICE | FieldType.REFERENCE:
            return PickEditor(field, notes)
        case FieldType.INTEGER if field.words and not many:
            return ScaleEditor(field, room_px)
        case FieldType.TEXT if not narrow or many:
            return TextEditor(field)
        case _:
            return TextEditor(field) if many else LineEditor(field)


class FlagEditor(Editor):
    """A tick. Taking it off leaves the field empty."""

    has_own_label = True

    def __init__(self, field: FieldDefinition) -> None:
        super().__init__(field)
        self.box = QCheckBox(literal(field_label(field)))
        set_tip(self.box, field_hint(field))
        self.hold(self.box)
        self.box.clicked.connect(self._on_clicked)

    def show_value(self, value: FieldValue | None) -> None:
        self.box.setTristate(self.mixed)
        state = Qt.CheckState.Checked if value is True else Qt.CheckState.Unchecked
        self.box.setCheckState(Qt.CheckState.PartiallyChecked if self.mixed else state)

    def _on_clicked(self) -> None:
        wanted = True if self.mixed or self.box.isChecked() else None
        self.box.setTristate(False)
        self.wanted.emit(wanted)


class ScaleEditor(Editor):
    """The steps of a number as a row of buttons, and a line that says what the chosen one means."""

    def __init__(self, field: FieldDefinition, room_px: int) -> None:
        super().__init__(field)
        self._key = ""
        chips = [self._chip(key) for key in field.words]
        self.chips = Chips(field_label(field), chips, room_px, even=True)
        self._said = plain_label("", size=Size.SMALL, quiet=True, wraps=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.chips)
        column.addWidget(self._said)
        self.hold(inside, self.chips)
        self.chips.pressed.connect(self._on_pressed)

    def show_value(self, value: FieldValue | None) -> None:
        self._key = "" if value is None else value_keys(value)[0]
        self.chips.show_keys([self._key])
        words = list(self.field.words)
        if self._key in self.field.words:
            self._said.setText(choice_word(self.field, self._key))
        else:
            said = self.tr("From “{least}” to “{most}”")
            ends = (choice_word(self.field, key) for key in (words[0], words[-1]))
            self._said.setText(said.format(least=next(ends), most=next(ends)))

    def controls(self) -> Iterator[QWidget]:
        yield from self.chips.in_order()

    def _chip(self, key: str) -> Chip:
        mark = self.field.marks.get(key)
        picture = mark_picture(mark, self.palette(), self.devicePixelRatioF()) if mark else None
        return Chip(key, choice_word(self.field, key), "" if mark else key, picture)

    def _on_pressed(self, key: str) -> None:
        self.chips.show_keys([self._key])  # until the document says otherwise
        self.wanted.emit(None if key == self._key else int(key))


class ChoiceChips(Editor):
    """A few choices, all in sight; of a list, several can be chosen."""

    def __init__(self, field: FieldDefinition, room_px: int, *, many: bool) -> None:
        super().__init__(field)
        self._keys: tuple[str, ...] = ()
        self._many = many
        self._order = list((field.rule.item or field.rule).choices)
        words = ((key, choice_word(field, key)) for key in self._order)
        chips = [Chip(key, word, word, self._picture(key)) for key, word in words]
        self.chips = Chips(field_label(field), chips, room_px, even=False)
        self.hold(self.chips)
        self.chips.pressed.connect(self._on_pressed)

    def show_value(self, value: FieldValue | None) -> None:
        self._keys = () if value is None else value_keys(value)
        self.chips.show_keys(self._keys)

    def controls(self) -> Iterator[QWidget]:
        yield from self.chips.in_order()

    def _picture(self, key: str) -> QIcon | None:
        mark = self.field.marks.get(key)
        return mark_picture(mark, self.palette(), self.devicePixelRatioF()) if mark else None

    def _on_pressed(self, key: str) -> None:
        self.chips.show_keys(self._keys)
        if not self._many:
            self.wanted.emit(None if key in self._keys else key)
            return
        kept = {each for each in self._keys if each != key}
        if key not in self._keys:
            kept.add(key)
        unknown = [each for each in self._keys if each not in self._order and each in kept]
        value = (*(each for each in self._order if each in kept), *unknown)
        self.wanted.emit(value or None)


class PickEditor(Editor):
    """One of many: a list that opens. Its first entry empties the field."""

    share = 4

    def __init__(self, field: FieldDefinition, notes: Notes) -> None:
        super().__init__(field)
        self._notes = notes
        self._shown: dict[str, str] = {}
        self.box = QComboBox()
        self.box.setAccessibleName(field_label(field))
        self.box.setMinimumContentsLength(4)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        set_tip(self.box, field_hint(field) or field_label(field))
        self.hold(self.box)
        self.box.activated.connect(self._on_activated)

    def show_value(self, value: FieldValue | None) -> None:
        options = _options(self.field, self._notes)
        if options != self._shown or not self.box.count():
            self._shown = options
            self.box.clear()
            self.box.addItem("–", "")
            for key, name in options.items():
                self.box.addItem(" ".join(name.split()), key)
        at = self.box.findData(value_keys(value)[0]) if value is not None else 0
        self.box.setCurrentIndex(-1 if self.mixed else at)
        self.box.setPlaceholderText("…" if self.mixed else "")

    def _on_activated(self, index: int) -> None:
        self.wanted.emit(self.box.itemData(index) or None)


class TicksEditor(Editor):
    """Several of many: a button that opens a list of ticks."""

    def __init__(self, field: FieldDefinition, notes: Notes) -> None:
        super().__init__(field)
        self._notes = notes
        self.button = ChoiceButton(field_label(field))
        set_tip(self.button, field_hint(field))
        self.hold(self.button)
        self.button.changed.connect(self._on_changed)

    def show_value(self, value: FieldValue | None) -> None:
        options = _options(self.field, self._notes)
        ticked = frozenset(value_keys(value)) if value is not None else frozenset[str]()
        self.button.show_options([Option(key, name) for key, name in options.items()], ticked)

    def _on_changed(self) -> None:
        ticked = self.button.ticked
        order = _options(self.field, self._notes)
        self.wanted.emit(tuple(key for key in order if key in ticked) or None)


def _options(field: FieldDefinition, notes: Notes) -> dict[str, str]:
    rule = field.rule.item or field.rule
    if rule.type is FieldType.REFERENCE:
        return dict(notes())
    return {key: choice_word(field, key) for key in rule.choices}
