from decimal import Decimal

import pytest

from canvasdesk.errors import DocumentError
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.fields import FieldDefinition, FieldType, ValueRule, check_value
from canvasdesk.model.limits import INTEGER_DIGITS, TEXT_CHARACTERS

ONE_TO_FIVE = (Decimal(1), Decimal(5))
CHOICE = ValueRule(FieldType.CHOICE, choices=("pays", "decides"))


def field(rule: ValueRule) -> FieldDefinition:
    return FieldDefinition("sample", "Sample", rule)


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        (ValueRule(FieldType.FLAG), True),
        (ValueRule(FieldType.INTEGER, *ONE_TO_FIVE), 5),
        (ValueRule(FieldType.DECIMAL, *ONE_TO_FIVE), Decimal("1.00")),
        (ValueRule(FieldType.TEXT), "字"),
        (ValueRule(FieldType.DATE), "2024-02-29"),
        (CHOICE, "pays"),
        (ValueRule(FieldType.REFERENCE), "n1"),
        (ValueRule(FieldType.LIST, item=CHOICE), ("pays", "decides")),
        (ValueRule(FieldType.LIST, item=CHOICE), ()),
    ],
)
def test_values_that_fit(rule, value):
    check_value(field(rule), value)


@pytest.mark.parametrize(
    ("rule", "value", "code"),
    [
        (ValueRule(FieldType.FLAG), 1, "field.type"),
        (ValueRule(FieldType.INTEGER), True, "field.type"),
        (ValueRule(FieldType.INTEGER), Decimal(1), "field.type"),
        (ValueRule(FieldType.INTEGER, *ONE_TO_FIVE), 6, "field.range"),
        (ValueRule(FieldType.DECIMAL, *ONE_TO_FIVE), Decimal("0.99"), "field.range"),
        (ValueRule(FieldType.DECIMAL), Decimal("NaN"), "field.type"),
        (ValueRule(FieldType.DECIMAL), 1, "field.type"),
        (ValueRule(FieldType.DECIMAL), Decimal("1E+40"), "field.digits"),
        (ValueRule(FieldType.DECIMAL), Decimal("1E+999999"), "field.digits"),
        (ValueRule(FieldType.DECIMAL), Decimal("1E-41"), "field.digits"),
        (ValueRule(FieldType.INTEGER), -(10**INTEGER_DIGITS), "field.digits"),
        (ValueRule(FieldType.TEXT), ("a",), "field.type"),
        (ValueRule(FieldType.TEXT), "x" * (TEXT_CHARACTERS + 1), "field.text_too_long"),
        (ValueRule(FieldType.DATE), "2023-02-29", "field.type"),
        (ValueRule(FieldType.DATE), "20240229", "field.type"),
        (CHOICE, "gives", "field.choice"),
        (ValueRule(FieldType.LIST, item=CHOICE), "pays", "field.type"),
        (ValueRule(FieldType.LIST, item=CHOICE), ("pays", "gives"), "field.choice"),
    ],
)
def test_values_that_do_not_fit(rule, value, code):
    with pytest.raises(DocumentError) as caught:
        check_value(field(rule), value)
    assert caught.value.code == code
    assert caught.value.parameters["field"] == "sample"


def test_where_a_field_is_offered():
    rule = ValueRule(FieldType.FLAG)
    everywhere = FieldDefinition("a", "A", rule)
    costs = FieldDefinition(
        "b", "B", rule, frozenset({BlockId.COST_STRUCTURE}), frozenset({Mode.PERSONAL})
    )
    assert everywhere.offered(None, Mode.ORGANIZATION)
    assert costs.offered(BlockId.COST_STRUCTURE, Mode.PERSONAL)
    assert not costs.offered(BlockId.COST_STRUCTURE, Mode.ORGANIZATION)
    assert not costs.offered(BlockId.CHANNELS, Mode.PERSONAL)
    assert not costs.offered(None, Mode.PERSONAL)
