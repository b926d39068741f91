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
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.shipped import shipped

E = TypeVar("E", bound=StrEnum)

_RULE_KEYS = ("type", "minimum", "maximum", "choices", "steps", "item")
_KEYS = ("id", "label", "hint", "blocks", "modes", "first", "beside", "answer", "marks", "dashed")
_NUMBERS = (FieldType.INTEGER, FieldType.DECIMAL)


@cache
def field_definitions() -> Mapping[str, FieldDefinition]:
    """Return the shipped fields by id, in the order they are offered."""
    return read_fields(shipped("method", "fields.json"))


def read_fields(path: Path) -> Mapping[str, FieldDefinition]:
    """Return the fields a file defines. Raises FormatError with the key that is wrong."""
    root = read_resource(path)
    root.only(("fields",))
    return definitions_in(root.get("fields"))


def definitions_in(fields: Node) -> Mapping[str, FieldDefinition]:
    """Return the fields that a list defines. Raises FormatError with the key that is wrong."""
    found: dict[str, FieldDefinition] = {}
    for node in fields.items():
        definition = _definition(node)
        if definition.id in found:
            raise FormatError("resource.twice", node.path, place=node.get("id").place)
        if definition.beside and definition.beside not in found:
            raise node.get("beside").wrong("|".join(found))
        found[definition.id] = definition
    return MappingProxyType(found)


def _definition(node: Node) -> FieldDefinition:
    node.only((*_RULE_KEYS, *_KEYS))
    blocks = _members(node.find("blocks"), BlockId)
    item = node.find("item") or node
    return FieldDefinition(
        id=node.get("id").text(),
        label=node.get("label").text(),
        rule=_rule(node),
        blocks=blocks,
        modes=_members(node.find("modes"), Mode),
        hint=_text(node.find("hint")),
        words=_texts(item.find("choices") or item.find("steps")),
        marks=_texts(node.find("marks")),
        dashed=_words(node.find("dashed")),
        first=_first(node.find("first"), blocks),
        beside=_text(node.find("beside")),
        answer=_flag(node.find("answer")),
    )


def _rule(node: Node) -> ValueRule:
    kind = _member(node.get("type"), FieldType)
    bounds = {name: node.find(name) for name in ("minimum", "maximum")}
    for bound in bounds.values():
        if bound is not None and kind not in _NUMBERS:
            raise bound.wrong("absent")
    if "steps" in node.object() and kind is not FieldType.INTEGER:
        raise node.get("steps").wrong("absent")
    return ValueRule(
        type=kind,
        minimum=_number(bounds["minimum"]),
        maximum=_number(bounds["maximum"]),
        choices=tuple(_texts(node.get("choices"))) if kind is FieldType.CHOICE else (),
        item=_item(node.get("item")) if kind is FieldType.LIST else None,
    )


def _item(node: Node) -> ValueRule:
    node.only(_RULE_KEYS)
    rule = _rule(node)
    if rule.type is FieldType.LIST:
        raise node.get("type").wrong("scalar")
    return rule


def _text(node: Node | None) -> str:
    return node.text() if node is not None else ""


def _texts(node: Node | None) -> FrozenMap[str, str]:
    keys = node.object() if node is not None else {}
    return FrozenMap((key, node.get(key).text()) for key in keys) if node else FrozenMap()


def _words(node: Node | None) -> frozenset[str]:
    return frozenset(item.text() for item in node.items()) if node else frozenset()


def _flag(node: Node | None) -> bool:
    if node is None:
        return False
    if not isinstance(node.value, bool):
        raise node.wrong("flag")
    return node.value


def _first(node: Node | None, offered: frozenset[BlockId]) -> frozenset[BlockId]:
    """Return the blocks where a field is shown at once: those listed, or all it is offered in."""
    if node is not None and node.value is True:
        return offered or frozenset(BlockId)
    return _members(node, BlockId)


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
