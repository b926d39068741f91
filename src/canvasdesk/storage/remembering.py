"""Writes a document again at the cost of what has changed: the texts of its notes are remembered.

The bytes are those that ``format`` gives. A recovery copy is written several times a second, beside
somebody who types; a save goes through ``format`` and is checked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from canvasdesk.model.document import Document
from canvasdesk.model.records import Note, Record
from canvasdesk.model.text import clean_text
from canvasdesk.storage.format import document_bytes, document_tree
from canvasdesk.storage.writing import json_text, record_tree


@dataclass(frozen=True, slots=True)
class _Written:
    """The text of a record, indented as it stands in its collection."""

    text: str


class Remembered:
    """The texts of the notes of one document, each as long as it is the same note."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Record, _Written]] = {}

    def bytes_of(self, document: Document) -> bytes:
        """Return the bytes of a document's file."""
        tree = document_tree(document, self._tree_of)
        records = document.records
        self._known = {key: one for key, one in self._known.items() if records.get(key) is one[0]}
        if not _has_clean_keys([*tree, *records]):
            return document_bytes(document)  # keys may be the same once they are clean
        parts = ",\n".join(f"  {json_text(key)}: {_part(value)}" for key, value in tree.items())
        return f"{{\n{parts}\n}}\n".encode()

    def _tree_of(self, record: Record) -> Any:
        if not isinstance(record, Note):
            return record_tree(record)
        known = self._known.get(record.id)
        # Equal is not enough: 1, 1.0 and True are equal, and are written differently.
        if known is None or known[0] is not record:
            known = record, _Written(_indented(record_tree(record), 4))
            self._known[record.id] = known
        return known[1]


def _has_clean_keys(keys: Iterable[str]) -> bool:
    joined = "".join(keys)
    return clean_text(joined) == joined


def _part(value: Any) -> str:
    if not isinstance(value, dict) or not any(isinstance(v, _Written) for v in value.values()):
        return _indented(value, 2)
    items = (
        f"    {json_text(key)}: {one.text if isinstance(one, _Written) else _indented(one, 4)}"
        for key, one in value.items()
    )
    return "{\n" + ",\n".join(items) + "\n  }"


def _indented(value: Any, by: int) -> str:
    return json_text(value).replace("\n", "\n" + " " * by)
