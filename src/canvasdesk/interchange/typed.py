"""Looks at values of foreign JSON and refuses those of another kind, by where they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from canvasdesk.errors import FormatError


@dataclass(frozen=True, slots=True)
class Entry:
    """An object in a file; ``at`` says where, as in ``notes[3]``.

    What is missing or null is as good as empty. Raises ``import.wrong_kind``.
    """

    path: Path
    value: Mapping[str, Any]
    at: str = ""

    def text(self, key: str) -> str:
        """Return the text under a key."""
        found = self.value.get(key)
        if found is None:
            return ""
        if not isinstance(found, str):
            self._refuse(key)
        return found

    def number(self, key: str) -> float | None:
        """Return the number under a key, or None where there is none."""
        found = self.value.get(key)
        if found is None:
            return None
        if isinstance(found, bool) or not isinstance(found, int | float):
            self._refuse(key)
        return float(found)

    def flag(self, key: str) -> bool:
        """Return whether something is so."""
        found = self.value.get(key)
        if found is None:
            return False
        if not isinstance(found, bool):
            self._refuse(key)
        return found

    def child(self, key: str) -> "Entry":
        """Return the object under a key."""
        found = self.value.get(key)
        if found is None:
            found = {}
        if not isinstance(found, dict):
            self._refuse(key)
        return Entry(self.path, found, self._at(key))

    def values(self, key: str) -> list[Any]:
        """Return the list under a key."""
        found = self.value.get(key)
        if found is None:
            return []
        if not isinstance(found, list):
            self._refuse(key)
        return found

    def texts(self, key: str) -> list[str]:
        """Return the list of texts under a key."""
        found = self.values(key)
        for number, value in enumerate(found):
            if not isinstance(value, str):
                self._refuse(f"{key}[{number}]")
        return found

    def whole_numbers(self, key: str) -> list[int]:
        """Return the list of whole numbers under a key."""
        found = self.values(key)
        for number, value in enumerate(found):
            if isinstance(value, bool) or not isinstance(value, int):
                self._refuse(f"{key}[{number}]")
        return found

    def children(self, key: str) -> Iterator["Entry"]:
        """Yield the objects in the list under a key."""
        yield from entries(self.path, self.values(key), self._at(key))

    def _at(self, key: str) -> str:
        return f"{self.at}.{key}" if self.at else key

    def _refuse(self, key: str) -> NoReturn:
        raise FormatError("import.wrong_kind", self.path, key=self._at(key))


def entries(path: Path, values: list[Any], at: str) -> Iterator[Entry]:
    """Yield the objects in a list. Raises ``import.wrong_kind`` where it holds anything else."""
    for number, value in enumerate(values):
        place = f"{at}[{number}]"
        if not isinstance(value, dict):
            raise FormatError("import.wrong_kind", path, key=place)
        yield Entry(path, value, place)
