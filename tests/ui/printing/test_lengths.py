"""Lengths as people write them, in several languages."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from canvasdesk.ui.printing.lengths import millimetres


@pytest.mark.parametrize("language", ["en_US", "de_DE", "fr_FR"])
@pytest.mark.parametrize(
    ("typed", "value"), [("210,5", 210.5), ("210.5", 210.5), ("0.4", 20.0), ("99999", 9999.0)]
)
def test_any_decimal_point_is_one(qtbot: QtBot, language: str, typed: str, value: float) -> None:
    field = millimetres(20.0, 9999.0)
    field.setLocale(QLocale(language))
    qtbot.addWidget(field)
    field.selectAll()
    QTest.keyClicks(field, typed)
    field.interpretText()
    assert field.value() == value
