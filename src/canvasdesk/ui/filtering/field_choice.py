"""A button with a menu of all fields: which one is asked for, and what it must hold."""

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

from canvasdesk.layout.filter import DESCRIPTION, GUESSED, PRIVATE, Asks, FieldTest
from canvasdesk.method.fields import field_definitions
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.fields import FieldDefinition, FieldType, ValueRule
from canvasdesk.ui.fields.words import choice_word, field_label
from canvasdesk.ui.fields.written import UnreadableError, read, written
from canvasdesk.ui.filtering.choice import MOST_PX
from canvasdesk.ui.labels import literal, literal_entry, set_tip
from canvasdesk.ui.lines import elided

_NUMBER = ValueRule(FieldType.DECIMAL)
_NUMBERS = (FieldType.INTEGER, FieldType.DECIMAL)


class FieldChoice(QToolButton):
    """Says what a field must hold, and opens the menu."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.test: FieldTest | None = None
        """What is asked for; None where all will do."""
        self._mode = Mode.PERSONAL
        self.fields_menu = QMenu(self)
        self.fields_menu.aboutToShow.connect(self._fill)
        self.setMenu(self.fields_menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("choice", True)
        self.setMaximumWidth(MOST_PX)
        self._say()

    def show_test(self, test: FieldTest | None, mode: Mode) -> None:
        """Show what is asked for, of the fields that a mode has."""
        self.test, self._mode = test, mode
        self._say()

    def _fill(self) -> None:
        menu = self.fields_menu
        menu.clear()
        for part in menu.findChildren(QMenu):
            part.deleteLater()
        self._add(menu, self.tr("Any"), None)
        menu.addSeparator()
        for field in field_definitions().values():
            offered = (field.offered(block, self._mode) for block in (None, *BlockId))
            if any(offered):
                self._fill_field(menu.addMenu(literal_entry(field_label(field))), field)
        menu.addSeparator()
        self._add(menu, _name(GUESSED), FieldTest(GUESSED, Asks.GUESSED))
        for key in (DESCRIPTION, PRIVATE):
            self._fill_plain(menu.addMenu(literal_entry(_name(key))), key)

    def _fill_field(self, menu: QMenu, field: FieldDefinition) -> None:
        rule = field.rule.item or field.rule
        self._fill_plain(menu, field.id, is_flag=rule.type is FieldType.FLAG)
        if field.words:
            menu.addSeparator()
        for key in field.words:
            self._add_choice(menu, field, key)
        if rule.type not in _NUMBERS:
            return
        menu.addSeparator()
        if field.words:
            said = self.tr("At least: {word}")
            for key in list(field.words)[1:-1]:
                test = FieldTest(field.id, Asks.AT_LEAST, least=Decimal(key))
                self._add(menu, said.format(word=choice_word(field, key)), test)
        else:
            self._add_number(menu, field)

    def _fill_plain(self, menu: QMenu, key: str, *, is_flag: bool = False) -> None:
        is_flag = is_flag or key == PRIVATE
        words = (
            (self.tr("Yes"), self.tr("No")) if is_flag else (self.tr("Filled in"), self.tr("Empty"))
        )
        for word, asks in zip(words, (Asks.SET, Asks.EMPTY), strict=True):
            self._add(menu, word, FieldTest(key, asks))

    def _add(self, menu: QMenu, text: str, test: FieldTest | None) -> QAction:
        action = menu.addAction(literal_entry(text))
        action.setCheckable(True)
        action.setChecked(_is_same(test, self.test))
        action.triggered.connect(lambda _checked: self._choose(test))
        return action

    def _add_choice(self, menu: QMenu, field: FieldDefinition, key: str) -> None:
        """Add one of a field's choices; several can be asked for."""
        now = self.test
        same = now is not None and (now.field, now.asks) == (field.id, Asks.ONE_OF)
        values = now.values if now is not None and same else frozenset[str]()
        wanted = values ^ {key}
        test = FieldTest(field.id, Asks.ONE_OF, wanted) if wanted else None
        self._add(menu, choice_word(field, key), test).setChecked(key in values)

    def _add_number(self, menu: QMenu, field: FieldDefinition) -> None:
        line, action = QLineEdit(menu), QWidgetAction(menu)
        line.setPlaceholderText(self.tr("At least…"))
        line.setAccessibleName(f"{field_label(field)}: {self.tr('At least…')}")
        line.returnPressed.connect(partial(self._ask_for_number, field.id, line))
        now = self.test
        if now is not None and (now.field, now.asks) == (field.id, Asks.AT_LEAST):
            line.setText(written(_NUMBER, now.least, self.locale()))
        action.setDefaultWidget(line)
        menu.addAction(action)

    def _ask_for_number(self, field: str, line: QLineEdit) -> None:
        try:
            least = read(_NUMBER, line.text(), self.locale())
        except UnreadableError:
            line.selectAll()
            return
        self._choose(FieldTest(field, Asks.AT_LEAST, least=Decimal(str(least))))
        self.fields_menu.close()

    def _choose(self, test: FieldTest | None) -> None:
        self.test = test
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        heading = self.tr("Fields")
        text = f"{heading}: {self._said(self.test)}" if self.test is not None else heading
        shown = elided(text, self.fontMetrics(), MOST_PX - 24)
        self.setText(literal(shown))
        set_tip(self, text if shown != text else "")
        self.setAccessibleName(text)

    def _said(self, test: FieldTest) -> str:
        field = field_definitions().get(test.field)
        name = field_label(field) if field is not None else _name(test.field)
        match test.asks:
            case Asks.SET | Asks.GUESSED:
                return name
            case Asks.EMPTY:
                return self.tr("{field} – empty").format(field=name)
            case Asks.ONE_OF if field is not None:
                words = ", ".join(
                    choice_word(field, key) for key in field.words if key in test.values
                )
                return f"{name} – {words}"
        least = written(_NUMBER, test.least, self.locale())
        if field is not None and str(test.least) in field.words:
            least = choice_word(field, str(test.least))
        return self.tr("{field} – at least {value}").format(field=name, value=least)


def _is_same(one: FieldTest | None, other: FieldTest | None) -> bool:
    """Say whether two tests ask for the same; which notes have guessed answers changes."""
    if one is None or other is None or Asks.GUESSED not in (one.asks, other.asks):
        return one == other
    return one.asks is other.asks


def _name(key: str) -> str:
    """Return what is called that every note can have; of an unknown field, its id."""
    if key == GUESSED:
        return QCoreApplication.translate("FieldChoice", "Guessed answers")
    if key == PRIVATE:
        return QCoreApplication.translate("OwnRows", "Private")
    if key == DESCRIPTION:
        return QCoreApplication.translate("OwnRows", "Longer description")
    return key
