"""Fields for lengths and numbers, and boxes of choices, as the print dialog has them."""

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QSpinBox

_LEAST_SIGNS = 8


def millimetres(least: float, most: float) -> QDoubleSpinBox:
    """Return a field for a length."""
    field = QDoubleSpinBox()
    field.setRange(least, most)
    field.setDecimals(1)
    field.setSuffix(" mm")
    field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    return field


def times(least: float, most: float) -> QDoubleSpinBox:
    """Return a field that says how many times as large something is."""
    field = QDoubleSpinBox()
    field.setRange(least, most)
    field.setDecimals(2)
    field.setSingleStep(0.5)
    field.setSuffix(" ×")
    field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    return field


def number(least: int, most: int) -> QSpinBox:
    """Return a field for a count."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    return field


def narrow_box() -> QComboBox:
    """Return a box of choices that takes the room there is, however long its words are."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST_SIGNS)
    return box
