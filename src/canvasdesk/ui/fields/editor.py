"""What all editors of fields share. Each type of value has its own (``editors``, ``texts``)."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from canvasdesk.model.fields import FieldDefinition
from canvasdesk.model.records import FieldValue


class Editor(QWidget):
    """Shows what a field holds, and says what it is to hold instead."""

    wanted = Signal(object)
    """A value, or None where the field is to be empty."""
    typed = Signal()
    """A text was changed that is not handed over yet."""
    fault = Signal(str)
    """What is wrong with what was written; empty where nothing is."""

    has_own_label = False
    """Whether it says by itself what the field is called."""
    share = 3
    """How much of a row it wants, beside others."""

    def __init__(self, field: FieldDefinition) -> None:
        super().__init__()
        self.field = field
        self.control: QWidget = self
        """What takes the keyboard first."""
        self.mixed = False
        """Whether several notes differ in it."""

    def hold(self, inside: QWidget, control: QWidget | None = None) -> None:
        """Take a widget in, which fills it."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        self.control = control or inside

    def show_values(self, value: FieldValue | None, *, mixed: bool) -> None:
        """Show a value, or that the field is empty, or that several notes differ."""
        self.mixed = mixed
        self.show_value(value)

    def show_value(self, value: FieldValue | None) -> None:
        """Show a value, or with None that there is none."""
        raise NotImplementedError

    def is_open(self) -> bool:
        """Say whether something is written that the document does not have."""
        return False

    def pending(self) -> tuple[FieldValue | None] | None:
        """Return what is written and not handed over yet; None where that is nothing."""
        return None

    def commit(self) -> None:
        """Hand over what was written."""

    def take_back(self) -> bool:
        """Give up what was written; return whether there was anything."""
        return False

    def controls(self) -> Iterator[QWidget]:
        """Yield what takes the keyboard, in its order."""
        yield self.control

    def first_control(self) -> QWidget:
        """Return what takes the keyboard when somebody comes to it."""
        return next(self.controls())

    def set_editable(self, editable: bool) -> None:
        """Take changes, or show the value only."""
        self.setEnabled(editable)
