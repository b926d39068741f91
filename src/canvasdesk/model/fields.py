"""What a note's typed fields may hold. Which fields there are is data, read by ``method``."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from canvasdesk.errors import DocumentError
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.limits import DECIMAL_DIGITS, INTEGER_DIGITS, TEXT_CHARACTERS
from canvasdesk.model.records import FieldScalar, FieldValue


class FieldType(StrEnum):
    """The closed set of value types."""

    FLAG = "flag"
    INTEGER = "integer"
    DECIMAL = "decimal"
    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    REFERENCE = "reference"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class ValueRule:
    """What one value may be. ``item`` is the rule of a list's items, which are never lists."""

    type: FieldType
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    choices: tuple[str, ...] = ()
    item: "ValueRule | None" = None


@dataclass(frozen=True, slots=True)
class FieldDefinition:
    """A field that notes can have.

    ``blocks`` and ``modes`` say where it is offered, not where it may be: a note that moves to
    another block keeps what was filled in. Empty means everywhere. ``first`` are the blocks in
    which it is shown at once, not under "More"; ``beside`` is the field whose row it shares.

    ``words`` say the values of a choice or the steps of a number, by the value as text; ``marks``
    name the symbols that stand on a note for them, and ``dashed`` are those that have its edge
    drawn dashed. ``answer`` is an answer about a customer: a guess as long as nobody was heard to
    say it. Labels, hints and words are English, to be translated where they are shown.
    """

    id: str
    label: str
    rule: ValueRule
    blocks: frozenset[BlockId] = frozenset()
    modes: frozenset[Mode] = frozenset()
    hint: str = ""
    words: FrozenMap[str, str] = FrozenMap()
    marks: FrozenMap[str, str] = FrozenMap()
    dashed: frozenset[str] = frozenset()
    first: frozenset[BlockId] = frozenset()
    beside: str = ""
    answer: bool = False

    def offered(self, block: BlockId | None, mode: Mode) -> bool:
        """Say whether the field is offered on notes of a block in a mode."""
        here = not self.blocks or (block is not None and block in self.blocks)
        return here and (not self.modes or mode in self.modes)


def value_keys(value: FieldValue) -> tuple[str, ...]:
    """Return a value as text, as ``words`` and ``marks`` have it; of a list, each of its items."""
    values = value if isinstance(value, tuple) else (value,)
    return tuple(str(each).lower() if isinstance(each, bool) else str(each) for each in values)


def fits(definition: FieldDefinition, value: FieldValue) -> bool:
    """Say whether a field can hold a value; a newer program may have written another."""
    try:
        check_value(definition, value)
    except DocumentError:
        return False
    return True


def check_value(definition: FieldDefinition, value: FieldValue) -> None:
    """Refuse a value that a field cannot hold.

    Raises DocumentError ``field.type``, ``field.range``, ``field.digits``, ``field.choice`` or
    ``field.text_too_long``. Whether a reference leads anywhere is for the document to say.
    """
    rule = definition.rule
    if rule.type is not FieldType.LIST:
        _check(definition, rule, value)
    elif isinstance(value, tuple):
        for item in value:
            _check(definition, rule.item or ValueRule(FieldType.TEXT), item)
    else:
        raise _wrong_type(definition, rule)


def _check(definition: FieldDefinition, rule: ValueRule, value: FieldValue) -> None:
    match rule.type:
        case FieldType.FLAG:
            fits = isinstance(value, bool)
        case FieldType.INTEGER:
            fits = isinstance(value, int) and not isinstance(value, bool)
        case FieldType.DECIMAL:
            fits = isinstance(value, Decimal) and value.is_finite()
        case FieldType.DATE:
            fits = isinstance(value, str) and _is_date(value)
        case FieldType.TEXT | FieldType.CHOICE | FieldType.REFERENCE:
            fits = isinstance(value, str)
        case FieldType.LIST:
            fits = False
        case _:
            assert_never(rule.type)
    if not fits or isinstance(value, tuple):
        raise _wrong_type(definition, rule)
    _check_bounds(definition, rule, value)


def _check_bounds(definition: FieldDefinition, rule: ValueRule, value: FieldScalar) -> None:
    if isinstance(value, str):
        if rule.type is FieldType.CHOICE and value not in rule.choices:
            raise DocumentError("field.choice", field=definition.id, value=value)
        if len(value) > TEXT_CHARACTERS:
            raise DocumentError("field.text_too_long", field=definition.id, limit=TEXT_CHARACTERS)
        return
    _check_digits(definition, value)
    too_small = rule.minimum is not None and value < rule.minimum
    if too_small or (rule.maximum is not None and value > rule.maximum):
        raise DocumentError(
            "field.range",
            field=definition.id,
            value=value,
            minimum=rule.minimum,
            maximum=rule.maximum,
        )


def _check_digits(definition: FieldDefinition, value: int | Decimal) -> None:
    """Refuse numbers that no file could give back."""
    if isinstance(value, Decimal):
        limit, after_point = DECIMAL_DIGITS, -int(value.as_tuple().exponent)
        fits = value.adjusted() < limit and after_point <= limit
    else:
        limit = INTEGER_DIGITS
        fits = abs(value) < 10**limit
    if not fits:
        raise DocumentError("field.digits", field=definition.id, limit=limit)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _wrong_type(definition: FieldDefinition, rule: ValueRule) -> DocumentError:
    return DocumentError("field.type", field=definition.id, type=rule.type.value)
