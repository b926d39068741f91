"""Fields for lengths and numbers, and boxes of choices, as the print dialog has them.

The theme hides a number's buttons. Without any, Qt leaves a styled field a pixel for its text.
"""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox

_LEAST_SIGNS = 8
_POINTS = ".,\N{ARABIC DECIMAL SEPARATOR}"


class _Decimal(QDoubleSpinBox):
    """A field that takes each decimal point, also that of another language or a number pad.

    Where one is refused, its digits are read all the same: 210.5 would become 2105.
    """

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        point = self.locale().decimalPoint()
        for other in _POINTS:
            text = text.replace(other, point)
        state, text, at = super().validate(text, at)
        return state, text, at


_PADDING_PX = 7
_Spin = TypeVar("_Spin", QSpinBox, QDoubleSpinBox)


def millimetres(least: float, most: float) -> QDoubleSpinBox:
    """Return a field for a length."""
    field = _Decimal()
    field.setRange(least, most)
    field.setDecimals(1)
    field.setSuffix(" mm")
    return _padded(field)


def times(least: float, most: float) -> QDoubleSpinBox:
    """Return a field that says how many times as large something is."""
    field = _Decimal()
    field.setRange(least, most)
    field.setDecimals(2)
    field.setSingleStep(0.5)
    field.setSuffix(" ×")
    return _padded(field)


def number(least: int, most: int) -> QSpinBox:
    """Return a field for a count."""
    field = QSpinBox()
    field.setRange(least, most)
    return _padded(field)


def _padded(field: _Spin) -> _Spin:
    """Have a number begin where the words of other fields do: no theme says so."""
    field.lineEdit().setTextMargins(_PADDING_PX, 0, _PADDING_PX, 0)
    if field.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # A number has no direction of its own, and would begin at the left.
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return field


def narrow_box() -> QComboBox:
    """Return a box of choices that takes the room there is, however long its words are."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST_SIGNS)
    return box
