"""What somebody said as it is typed: words, who, how, when; and the changes that come of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from canvasdesk.editing.operations.entries import add_entry, date_entry, edit_entry
from canvasdesk.editing.operations.fields import clear_field, set_field
from canvasdesk.editing.patch import Patch
from canvasdesk.method.journals import KIND, WHO, heard_fields
from canvasdesk.model.document import Document
from canvasdesk.model.guesses import HEARD
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Entry

Refs = Mapping[str, tuple[str, ...]]
_USUAL_KIND = "said"


@dataclass(frozen=True, slots=True)
class Said:
    """An entry as its form shows it. ``when`` is an ISO date, or empty."""

    text: str = ""
    who: str = ""
    kind: str = ""
    when: str = ""


def said_in(entry: Entry) -> Said:
    """Return what an entry says."""
    return Said(entry.text, field_text(entry, WHO), field_text(entry, KIND), entry.when)


def field_text(entry: Entry, field: str) -> str:
    """Return what an entry has in a field as text; a newer program may hold other things there."""
    value = entry.fields.get(field, "")
    return value if isinstance(value, str) else str(value)


def next_said(before: Said, today: date) -> Said:
    """Return what the next entry begins with: who was heard just before, how, and today."""
    known = before.kind in heard_fields()[KIND].rule.choices
    return Said("", before.who, before.kind if known else _USUAL_KIND, today.isoformat())


def put_down(document: Document, said: Said, refs: Refs, new_id: IdSource) -> Patch:
    """Put what was heard into the log, as one change. Raises DocumentError."""
    entry_id = new_id()
    patch = add_entry(document, HEARD, said.text.strip(), said.when, lambda: entry_id, refs)
    return _with_fields(document, patch, entry_id, said)


def change(document: Document, entry_id: str, said: Said) -> Patch:
    """Have an entry say something else, as one change. Raises DocumentError."""
    before = said_in(document.entries[entry_id])
    patch = Patch()
    if said.text.strip() != before.text:
        patch = edit_entry(document, entry_id, said.text.strip())
    if said.when != before.when:
        patch = patch.then(date_entry(patch.apply(document), entry_id, said.when))
    return _with_fields(document, patch, entry_id, said)


def _with_fields(document: Document, patch: Patch, entry_id: str, said: Said) -> Patch:
    for field, value in ((WHO, said.who.strip()), (KIND, said.kind)):
        made = patch.apply(document)
        if value == field_text(made.entries[entry_id], field):
            continue
        definition = heard_fields()[field]
        further = (
            set_field(made, entry_id, definition, value)
            if value
            else clear_field(made, entry_id, field)
        )
        patch = patch.then(further)
    return patch


def on_day(said: Said, day: date | None) -> Said:
    """Return what was said on another day, without a time of day then; on none where None."""
    if day is None:
        return replace(said, when="")
    same = said.when[:10] == day.isoformat()
    return said if same else replace(said, when=day.isoformat())
