"""Reads which fields notes can have; what a value may be is checked by ``model.fields``."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from canvasdesk.errors import FormatError
from canvasdesk.method.resource import Node, read_resource
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.fields import FieldDefinition, FieldType, ValueRule
from canvasdesk.shipped import shipped

E = TypeVar("E", bound=StrEnum)

_RULE_KEYS = ("type", "minimum", "maximum", "choices", "item")
_NUMBERS = (FieldType.INTEGER, FieldType.DECIMAL)


@cache
def field_definitions() -> Mapping[str, FieldDefinition]:
    """Return the shipped fields by id, in the order they are offered."""
    return read_fields(shipped("method", "fields.json"))


def read_fields(path: Path) -> Mapping[str, FieldDefinition]:
    """Return the fields a file defines. Raises FormatError with the key that is wrong."""
    root = read_resource(path)
    root.only(("fields",))
    found: dict[str, FieldDefinition] = {}
    for node in root.get("fields").items():
        definition = _definition(node)
        if definition.id in found:
            raise FormatError("resource.twice", path, place=node.get("id").place)
        found[definition.id] = definition
    return MappingProxyType(found)


def _definition(node: Node) -> FieldDefinition:
    node.only((*_RULE_KEYS, "id", "label", "blocks", "modes"))
    return FieldDefinition(
        id=node.get("id").text(),
        label=node.get("label").text(),
        rule=_rule(node),
        blocks=_members(node.find("blocks"), BlockId),
        modes=_members(node.find("modes"), Mode),
    )


def _rule(node: Node) -> ValueRule:
    kind = _member(node.get("type"), FieldType)
    bounds = {name: node.find(name) for name in ("minimum", "maximum")}
    for bound in bounds.values():
        if bound is not None and kind not in _NUMBERS:
            raise bound.wrong("absent")
    return ValueRule(
        type=kind,
        minimum=_number(bounds["minimum"]),
        maximum=_number(bounds["maximum"]),
        choices=node.get("choices").texts() if kind is FieldType.CHOICE else (),
        item=_item(node.get("item")) if kind is FieldType.LIST else None,
    )


def _item(node: Node) -> ValueRule:
    node.only(_RULE_KEYS)
    rule = _rule(node)
    if rule.type is FieldType.LIST:
        raise node.get("type").wrong("scalar")
    return rule


def _number(node: Node | None) -> Decimal | None:
    if node is None:
        return None
    if isinstance(node.value, bool) or not isinstance(node.value, int | float):
        raise node.wrong("number")
    return Decimal(str(node.value))


def _members(node: Node | None, kind: type[E]) -> frozenset[E]:
    return frozenset(_member(item, kind) for item in node.items()) if node else frozenset()


def _member(node: Node, kind: type[E]) -> E:
    try:
        return kind(node.text())
    except ValueError as error:
        raise node.wrong("|".join(kind)) from error
