"""Entries of journals: put down, changed, attached to notes, gone with nothing but themselves."""

import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Entry, Header, Note
from strategies import counted_ids

NOTES = (Note(id="a", text="Families"), Note(id="b", text="Offices"))


def a_document(*more: Entry) -> Document:
    return document_of([Header(), *NOTES, *more])


def test_an_entry_is_put_down_about_a_note() -> None:
    patch = op.add_entry(
        a_document(), "heard", "Too far", "2026-03-01", counted_ids(), {"a": ("wants",)}
    )
    (entry,) = patch.apply(a_document()).entries.values()
    assert entry == Entry(
        id="new-0",
        journal="heard",
        text="Too far",
        when="2026-03-01",
        refs=FrozenMap({"a": ("wants",)}),
    )


@pytest.mark.parametrize("when", ["tomorrow", "2026-02-30", "01.03.2026", "2026-03-01T99"])
def test_what_is_no_date_is_refused(when: str) -> None:
    with pytest.raises(DocumentError) as caught:
        op.add_entry(a_document(), "heard", "x", when, counted_ids())
    assert caught.value.code == "entry.when"


def test_an_entry_about_a_note_that_is_not_there_is_refused() -> None:
    with pytest.raises(DocumentError) as caught:
        op.add_entry(a_document(), "heard", "x", "", counted_ids(), {"c": ()})
    assert caught.value.code == "note.unknown"


def test_deleting_a_note_leaves_what_was_heard_about_it() -> None:
    heard = Entry(id="e", journal="heard", refs=FrozenMap({"a": (), "b": ("wants",)}))
    after = op.delete_records(a_document(heard), ["a"]).apply(a_document(heard))
    assert after.entries["e"].refs == FrozenMap({"b": ("wants",)})


def test_entries_are_listed_by_their_date() -> None:
    later = Entry(id="a1", journal="heard", when="2026-03-02")
    morning = Entry(id="a2", journal="heard", when="2026-03-01T08:00")
    sometime = Entry(id="a3", journal="heard")
    assert list(a_document(later, morning, sometime).entries) == ["a3", "a2", "a1"]
