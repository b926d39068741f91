"""An immutable mapping, so that a document that holds maps is a value all the way down."""

from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from decimal import Decimal
from typing import Any, Self, TypeVar, cast

K = TypeVar("K")
V = TypeVar("V")


class FrozenMap(Mapping[K, V]):
    """A mapping that cannot change; equal content is equal and hashes alike.

    Numbers are equal where a file holds them alike: 1, True, 1.0 and decimals of 1 and 1.0 are five
    values, so that a change from one to the other is a change.

    Updates make a new map: ``notes.with_(key, note)``, ``notes.without(key)``.
    """

    __slots__ = ("_data", "_hash")

    def __init__(self, data: Mapping[K, V] | Iterable[tuple[K, V]] = ()) -> None:
        self._data: dict[K, V] = dict(data)
        self._hash: int | None = None

    def __getitem__(self, key: K) -> V:
        return self._data[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)

    def __contains__(self, key: object) -> bool:
        return key in self._data

    # As Mapping has them, but without a step in Python for each value of a large document.

    def keys(self) -> KeysView[K]:
        """Return the keys."""
        return self._data.keys()

    def values(self) -> ValuesView[V]:
        """Return the values."""
        return self._data.values()

    def items(self) -> ItemsView[K, V]:
        """Return the keys with their values."""
        return self._data.items()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, FrozenMap):
            return self._data == other._data and all(
                _alike(value, other._data[key]) for key, value in self._data.items()
            )
        return NotImplemented

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self._data.items()))
        return self._hash

    def __repr__(self) -> str:
        return f"FrozenMap({self._data!r})"

    def with_(self, key: K, value: V) -> Self:
        """Return a map in which ``key`` holds ``value``."""
        return type(self)({**self._data, key: value})

    def without(self, *keys: K) -> Self:
        """Return a map without ``keys``; those that are not there are passed over."""
        return type(self)({key: value for key, value in self._data.items() if key not in keys})

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        # Imported here: the model is used without pydantic until a file is read.
        from typing import get_args

        from pydantic_core import core_schema

        as_dict = handler(dict.__class_getitem__(get_args(source) or (Any, Any)))
        return core_schema.no_info_after_validator_function(
            cls,
            as_dict,
            serialization=core_schema.plain_serializer_function_ser_schema(dict),
        )


def _alike(one: object, other: object) -> bool:
    """Say whether two values that Python takes for equal are also written alike."""
    if one is other:
        return True
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(map(_alike, one, other))
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return format(one, "f") == format(other, "f")
    return not isinstance(one, bool | int | float | Decimal) or type(one) is type(other)


Json = None | bool | int | float | str | tuple[Any, ...] | FrozenMap[str, Any]
"""A JSON value, frozen: its lists are tuples, its objects frozen maps."""


def frozen(value: object) -> Any:
    """Return a JSON value with its lists as tuples and its objects as frozen maps."""
    if isinstance(value, Mapping):
        return FrozenMap((str(key), frozen(item)) for key, item in value.items())
    if isinstance(value, list | tuple):
        return tuple(frozen(item) for item in value)
    return value


def thawed(value: object) -> Any:
    """Return a frozen JSON value as the lists and dicts that ``json`` writes."""
    if isinstance(value, Mapping):
        return {key: thawed(item) for key, item in cast("Mapping[str, object]", value).items()}
    if isinstance(value, tuple):
        return [thawed(item) for item in value]
    return value
