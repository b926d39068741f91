"""Reads which journals a canvas has, and which fields their entries have beside words and date."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from canvasdesk.errors import FormatError
from canvasdesk.method.fields import definitions_in
from canvasdesk.method.resource import read_resource
from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition
from canvasdesk.model.guesses import HEARD
from canvasdesk.model.records import Entry
from canvasdesk.shipped import shipped

WHO, KIND = "who", "kind"
"""Its fields that the window has places for."""


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal: what it is called in English, and the fields of its entries, in their order."""

    id: str
    label: str
    fields: Mapping[str, FieldDefinition]


def heard_entries(document: Document) -> tuple[Entry, ...]:
    """Return what was heard, the newest first."""
    entries = tuple(document.entries.values())
    return tuple(entry for entry in reversed(entries) if entry.journal == HEARD)


def heard_fields() -> Mapping[str, FieldDefinition]:
    """Return the fields of what was heard, by id."""
    return journals()[HEARD].fields


@cache
def journals() -> Mapping[str, Journal]:
    """Return the shipped journals by id."""
    return read_journals(shipped("method", "journals.json"))


def read_journals(path: Path) -> Mapping[str, Journal]:
    """Return the journals a file defines. Raises FormatError with the key that is wrong."""
    root = read_resource(path)
    root.only(("journals",))
    found: dict[str, Journal] = {}
    for node in root.get("journals").items():
        node.only(("id", "label", "fields"))
        journal = Journal(
            node.get("id").text(), node.get("label").text(), definitions_in(node.get("fields"))
        )
        if journal.id in found:
            raise FormatError("resource.twice", path, place=node.get("id").place)
        found[journal.id] = journal
    return MappingProxyType(found)
