"""The field for the day something was heard: written as it is here, or empty."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from canvasdesk.ui.heard.words import day_format

_NONE = QDate(1000, 1, 1)
"""Stands for no date: nobody heard anything then that is put down here."""
_Key = Qt.Key


class DateField(QDateEdit):
    """A day, chosen by keys or in a calendar. Delete leaves it open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("When it was heard"))
        self.setToolTip(self.tr("When it was heard. Delete leaves it open."))
        self.setMinimumDate(_NONE)
        self.setSpecialValueText(self.tr("No date"))
        self.setDisplayFormat(day_format())
        self.setCalendarPopup(True)
        self.setButtonSymbols(QDateEdit.ButtonSymbols.UpDownArrows)

    @property
    def day(self) -> date | None:
        """The day, or None for no date."""
        shown = self.date()
        return None if shown == _NONE else date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date | None) -> None:
        """Show a day, or no date."""
        self.setDate(_NONE if day is None else QDate(day.year, day.month, day.day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (_Key.Key_Delete, _Key.Key_Backspace):
            self.show_day(None)
            return
        if event.key() in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Escape):
            self.interpretText()
            event.ignore()  # it leaves the form
            return
        if event.text().isdigit() or event.key() in (_Key.Key_Up, _Key.Key_Down):
            self._begin()
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin()
        super().mousePressEvent(event)

    def _begin(self) -> None:
        """Have a date to change: in the calendar one would be a thousand years away."""
        if self.day is None:
            self.setDate(QDate.currentDate())
