"""Collections of unknown kinds in a merge: records in one document, a mere value in another.

What a newer program keeps under a key reads as records where it looks like them. Where it does so
on one side only, it is compared as a value on both: a file has one place for it.
"""

from collections.abc import Sequence

from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap, Json
from canvasdesk.model.records import UnknownRecord


def in_one_form(documents: Sequence[Document]) -> list[Document]:
    """Return documents none of which holds as records what another holds as a value."""
    collections = {
        record.collection
        for document in documents
        for record in document.records.values()
        if isinstance(record, UnknownRecord)
    }
    # An empty collection is no value that would be lost.
    clashing = {
        key for document in documents for key in collections if document.extra.get(key, FrozenMap())
    }
    return [_folded(document, clashing) if clashing else document for document in documents]


def _folded(document: Document, keys: set[str]) -> Document:
    found: dict[str, dict[str, Json]] = {}
    for record in document.records.values():
        if isinstance(record, UnknownRecord) and record.collection in keys:
            # As the file has it, in its order.
            tree = FrozenMap({"private": True, **record.extra}) if record.private else record.extra
            found.setdefault(record.collection, {})[record.id] = tree
    values = {key: FrozenMap(trees) for key, trees in found.items()}
    gone = [key for trees in found.values() for key in trees]
    extra = FrozenMap[str, Json]({**document.extra, **values})
    return Document(document.records.without(*gone), extra)
