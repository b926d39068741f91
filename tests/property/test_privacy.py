"""What others see holds nothing private, and nothing that leads to it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

import operations as op
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import HEADER_ID, Header, picture_of
from strategies import documents, examples

FEW = examples(0.6)


@FEW
@given(documents())
def test_others_see_no_private_record_nor_a_way_to_one(document):
    seen = seen_by(document, Audience.OTHERS)
    hidden = {record.id for record in document.records.values() if record.private}
    assert not any(record.private for record in seen.records.values())
    assert seen.records.keys() & hidden <= {HEADER_ID}
    for link in seen.links.values():
        assert {link.source, link.target} <= seen.notes.keys()
    for entry in seen.entries.values():
        refs = document.entries[entry.id].refs
        assert hidden.isdisjoint(entry.refs)
        assert not refs or not hidden.issuperset(refs)
    assert not seen.header.logo or seen.header.logo in seen.assets
    for note in seen.notes.values():
        assert set(note.tags) <= seen.tags.keys()
        assert not note.picture or note.picture in seen.assets
        for value in note.fields.values():
            assert hidden.isdisjoint(value if isinstance(value, tuple) else (value,))


@FEW
@given(documents())
def test_others_see_all_that_is_not_private(document):
    seen = seen_by(document, Audience.OTHERS)
    for note in document.notes.values():
        if not note.private:
            assert seen.notes[note.id].text == note.text
    for link in document.links.values():
        ends = document.notes[link.source], document.notes[link.target]
        assert (link.id in seen.links) == (not link.private and not any(n.private for n in ends))


@FEW
@given(documents())
def test_others_see_the_pictures_that_what_they_see_shows(document):
    seen = seen_by(document, Audience.OTHERS)
    for asset in document.assets.values():
        users = [each for each in document.records.values() if picture_of(each) == asset.id]
        hidden = asset.private or (users and all(each.private for each in users))
        assert (asset.id in seen.assets) == (not hidden)


@FEW
@given(documents())
def test_a_private_header_keeps_only_what_the_picture_needs(document):
    seen, header = seen_by(document, Audience.OTHERS).header, document.header
    if not header.private:
        logo = document.assets.get(header.logo)
        hidden = logo is not None and logo.private
        assert seen == (replace(header, logo="") if hidden else header)
        return
    shape = ("mode", "language", "direction", "mirrored_grid", "note_size")
    assert seen == Header(**{name: getattr(header, name) for name in shape})


@FEW
@given(documents())
def test_the_owner_sees_everything(document):
    assert seen_by(document, Audience.OWNER) is document


@FEW
@given(documents())
def test_what_others_see_they_see_whole(document):
    seen = seen_by(document, Audience.OTHERS)
    assert seen_by(seen, Audience.OTHERS) == seen


@FEW
@given(documents(), st.data())
def test_deleting_a_note_shows_nothing_to_others(document, data):
    note = data.draw(st.sampled_from([*document.notes] or [None]))
    if note is None:
        return
    after = op.delete_records(document, [note]).apply(document)
    seen = seen_by(after, Audience.OTHERS).records.keys()
    assert seen <= seen_by(document, Audience.OTHERS).records.keys()
