"""What is wrong with what was written into a field is said with what to write instead."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from canvasdesk.model.fields import FieldDefinition, FieldType, ValueRule
from canvasdesk.ui.fields.texts import LineEditor


def fault_of(qtbot: QtBot, rule: ValueRule, text: str) -> str:
    editor = LineEditor(FieldDefinition("x", "X", rule))
    qtbot.addWidget(editor)
    said: list[str] = []
    editor.fault.connect(said.append)
    editor.show_values(None, mixed=False)
    editor.box.setText(text)
    editor.commit()
    assert editor.is_open() is bool(said[-1])
    return said[-1]


@pytest.mark.parametrize(
    ("rule", "text", "said"),
    [
        (ValueRule(FieldType.DECIMAL), "much", "This is no number. Write it like 1250.50."),
        (ValueRule(FieldType.INTEGER), "1.5", "This is no whole number."),
        (ValueRule(FieldType.INTEGER, Decimal(0)), "-1", "At least 0 fits here."),
        (ValueRule(FieldType.INTEGER, None, Decimal(9)), "10", "At most 9 fits here."),
        (
            ValueRule(FieldType.INTEGER, Decimal(0), Decimal(9)),
            "10",
            "10 is out of bounds: 0 to 9.",
        ),
        (ValueRule(FieldType.INTEGER, Decimal(0), Decimal(9)), "7", ""),
        (ValueRule(FieldType.TEXT), "anything", ""),
    ],
)
def test_a_fault_says_what_would_do(qtbot: QtBot, rule: ValueRule, text: str, said: str) -> None:
    assert fault_of(qtbot, rule, text) == said


def test_a_date_says_how_it_is_written(qtbot: QtBot) -> None:
    assert fault_of(qtbot, ValueRule(FieldType.DATE), "soon").startswith("This is no date.")
