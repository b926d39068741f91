"""Reads the JSON that the program ships, naming the file and the key where it is not as it must be.

Not for documents: their files are untrusted and are checked in ``storage``.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from canvasdesk.errors import FormatError


@dataclass(frozen=True, slots=True)
class Node:
    """A JSON value of a file, and the way that led to it."""

    path: Path
    place: str
    value: Any

    def get(self, key: str) -> "Node":
        """Return what an object holds under ``key``. Raises FormatError where it does not."""
        if key not in self.object():
            raise FormatError("resource.missing", self.path, place=self._below(key))
        return Node(self.path, self._below(key), self.value[key])

    def find(self, key: str) -> "Node | None":
        """Return what an object holds under ``key``, or None where it holds nothing."""
        return self.get(key) if self.object().get(key) is not None else None

    def object(self) -> dict[str, Any]:
        """Return the value, an object."""
        if not isinstance(self.value, dict):
            raise self.wrong("object")
        return self.value

    def items(self) -> tuple["Node", ...]:
        """Return the items of a list."""
        if not isinstance(self.value, list):
            raise self.wrong("list")
        return tuple(
            Node(self.path, f"{self.place}[{index}]", item) for index, item in enumerate(self.value)
        )

    def text(self) -> str:
        """Return the value, a text that says something."""
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.wrong("text")
        return self.value

    def texts(self) -> tuple[str, ...]:
        """Return the value, a list of texts."""
        return tuple(item.text() for item in self.items())

    def only(self, keys: Iterable[str]) -> None:
        """Refuse keys beside ``keys``: a misspelt one would be passed over in silence."""
        unknown = sorted(set(self.object()) - set(keys))
        if unknown:
            raise FormatError("resource.unknown_key", self.path, place=self._below(unknown[0]))

    def wrong(self, expected: str) -> FormatError:
        """Return the error that this value is not what was expected."""
        return FormatError("resource.type", self.path, place=self.place, expected=expected)

    def _below(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key


def read_resource(path: Path) -> Node:
    """Return a shipped JSON file's root. Raises FormatError ``resource.*`` where it is damaged."""
    try:
        return Node(path, "", json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise FormatError("resource.absent", path) from error
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise FormatError("resource.syntax", path, detail=str(error)) from error


def languages_in(folder: Path, prefix: str = "") -> frozenset[str]:
    """Return the languages that ``<prefix><language>.json`` files of a folder are for."""
    return frozenset(path.stem.removeprefix(prefix) for path in folder.glob(f"{prefix}*.json"))
