"""What records lead to, and so what a deletion on one side takes from the other."""

from canvasdesk.model.document import Document
from canvasdesk.model.records import AnyRecord, Asset, Entry, Note, linked_ids


def led_to(record: AnyRecord) -> set[str]:
    """Return the ids of the records one leads to: ends, tags, and whatever its fields name.

    An entry leads to the notes it is about.

    Its picture is not among them: pictures come and go with the notes that show them.
    """
    found = set(linked_ids(record))
    if isinstance(record, Entry):
        found |= set(record.refs)
    if isinstance(record, Note):
        found |= set(record.tags)
    if isinstance(record, Note | Entry):
        for value in record.fields.values():
            items = value if isinstance(value, tuple) else (value,)
            found |= {item for item in items if isinstance(item, str)}
    return found


def went_along(base: Document, side: Document, record: AnyRecord) -> bool:
    """Say whether a side lost an arrow only because it deleted what the arrow joins."""
    return any(end in base.records and end not in side.records for end in linked_ids(record))


def newly_needed(base: Document, deleting: Document, other: Document) -> dict[str, list[str]]:
    """Return which records of ``other`` newly lead to one that ``deleting`` deleted, by its id.

    An arrow that was changed counts as new: it would go with its end.
    """
    gone = {
        key
        for key, record in other.records.items()
        if key in base.records and key not in deleting.records and not isinstance(record, Asset)
    }
    found: dict[str, list[str]] = {}
    if not gone:
        return found
    for key, record in other.records.items():
        was = base.records.get(key)
        if record == was:
            continue
        before = set() if was is None or linked_ids(record) else led_to(was)
        for needed in gone & (led_to(record) - before):
            found.setdefault(needed, []).append(key)
    return found
