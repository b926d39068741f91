import pytest

import operations as op
from canvasdesk.geometry.placing import note_rect
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Entry, Header, Link, Note, Tag
from canvasdesk.model.values import Place, Size
from strategies import counted_ids

CHANNELS, PARTNERS = BlockId.CHANNELS, BlockId.KEY_PARTNERS
EMPTY = document_of([Header()])
DOCUMENT = document_of(
    [
        Header(),
        Tag(id="t", name="Trust", order="a0"),
        Tag(id="x", name="Unused", order="a1"),
        Note(id="a", block=PARTNERS, place=Place(12, 52), order="a0", stack="a0", tags=("t",)),
        Note(
            id="b",
            block=PARTNERS,
            place=Place(30, 200),
            order="a1",
            size=Size(80, 50),
            private=True,
            text="hidden",
            extra=FrozenMap({"x_votes": 3}),
        ),
        Note(id="c", block=CHANNELS, place=Place(12, 52), order="a2"),
        Link(id="ab", source="a", target="b", label="why"),
        Link(id="bc", source="b", target="c"),
    ]
)


def added_notes(before: Document, after: Document) -> list[Note]:
    return [note for note in after.notes.values() if note.id not in before.notes]


def test_a_fragment_holds_its_notes_the_links_among_them_and_their_tags():
    fragment = op.copy_fragment(DOCUMENT, ["b", "a"])
    assert [record.id for record in fragment.records] == ["a", "b", "ab", "t"]


def test_pasted_elsewhere_a_fragment_brings_all_of_it():
    fragment = op.copy_fragment(DOCUMENT, ["a", "b"])
    pasted = op.paste_in_place(EMPTY, fragment, counted_ids()).apply(EMPTY)
    a, b = pasted.notes.values()
    assert (a.block, a.place, a.tags) == (PARTNERS, Place(12, 52), ("t",))
    assert (b.size, b.private, b.text, b.extra) == (
        Size(80, 50),
        True,
        "hidden",
        FrozenMap({"x_votes": 3}),
    )
    (link,) = pasted.links.values()
    assert (link.source, link.target, link.label) == (a.id, b.id, "why")
    assert [tag.name for tag in pasted.tags.values()] == ["Trust"]


def test_a_tag_of_the_same_name_is_used_and_not_added_twice():
    other = document_of([Tag(id="mine", name="TRUST")])
    fragment = op.copy_fragment(DOCUMENT, ["a"])
    pasted = op.paste_fragment(other, fragment, None, counted_ids()).apply(other)
    assert list(pasted.tags) == ["mine"]
    assert [note.tags for note in pasted.notes.values()] == [("mine",)]


def test_a_tag_whose_id_means_another_gets_a_new_one():
    other = document_of([Tag(id="t", name="Time")])
    fragment = op.copy_fragment(DOCUMENT, ["a"])
    pasted = op.paste_fragment(other, fragment, None, counted_ids()).apply(other)
    (note,) = pasted.notes.values()
    assert [pasted.tags[tag].name for tag in note.tags] == ["Trust"]
    assert pasted.tags["t"].name == "Time"


def test_an_anchored_fragment_keeps_its_arrangement():
    fragment = op.copy_fragment(DOCUMENT, ["a", "b"])
    patch = op.paste_fragment(EMPTY, fragment, CHANNELS, counted_ids(), Place(40, 60))
    places = [note.place for note in patch.apply(EMPTY).notes_by_block[CHANNELS]]
    assert places == [Place(40, 60), Place(58, 208)]


def test_notes_of_many_blocks_go_to_free_slots_of_one():
    fragment = op.copy_fragment(DOCUMENT, ["a", "b", "c"])
    pasted = op.paste_fragment(DOCUMENT, fragment, CHANNELS, counted_ids(), Place(40, 60)).apply(
        DOCUMENT
    )
    rects = [note_rect(pasted, note) for note in pasted.notes_by_block[CHANNELS]]
    assert len(rects) == 4
    assert not any(
        one.intersects(other) for index, one in enumerate(rects) for other in rects[:index]
    )


def test_a_fragment_can_be_pasted_to_the_parking_place():
    fragment = op.copy_fragment(DOCUMENT, ["a", "b"])
    pasted = op.paste_fragment(DOCUMENT, fragment, None, counted_ids()).apply(DOCUMENT)
    assert {note.place for note in pasted.notes_by_block[None]} == {Place()}
    assert len(pasted.links) == 3


def test_a_duplicate_lies_a_slot_further_on_and_is_read_next():
    patch = op.duplicate_notes(DOCUMENT, ["a"], counted_ids())
    (copy,) = added_notes(DOCUMENT, patch.apply(DOCUMENT))
    assert (copy.place, copy.block, copy.tags) == (Place(119, 52), PARTNERS, ("t",))
    assert [note.id for note in patch.apply(DOCUMENT).notes_by_block[PARTNERS]] == [
        "a",
        copy.id,
        "b",
    ]


@pytest.mark.parametrize("times", [1, 5, 20])
def test_duplicates_never_lie_exactly_on_each_other(times):
    document, new_id = DOCUMENT, counted_ids()
    for _ in range(times):
        document = op.duplicate_notes(document, ["a", "b"], new_id).apply(document)
    corners = [note.place for note in document.notes_by_block[PARTNERS]]
    assert len(set(corners)) == len(corners) == 2 + 2 * times


def test_an_empty_fragment_pastes_nothing():
    nothing = op.copy_fragment(DOCUMENT, [])
    assert not op.paste_in_place(DOCUMENT, nothing, counted_ids())
    assert not op.paste_fragment(DOCUMENT, nothing, CHANNELS, counted_ids(), Place())


def test_tags_a_clipboard_does_not_explain_are_left_out():
    fragment = op.Fragment((Note(id="a", tags=("t", "gone")),), (), (Tag(id="t", name="Trust"),))
    pasted = op.paste_in_place(EMPTY, fragment, counted_ids()).apply(EMPTY)
    assert [note.tags for note in pasted.notes.values()] == [("t",)]


def test_links_that_lead_out_are_there_again_where_the_note_was_cut():
    notes = [Note(id=key, block=CHANNELS) for key in "abc"]
    pairs = ("ab", "ca", "bc")
    links = [Link(id=two, source=two[0], target=two[1], label=two) for two in pairs]
    document = document_of([*notes, *links])
    fragment = op.copy_fragment(document, ["a"])
    assert {link.id for link in fragment.leading} == {"ab", "ca"}
    copied = op.paste_in_place(document, fragment, counted_ids()).apply(document)
    assert set(copied.links) == {*pairs}
    cut = op.delete_records(document, ["a"]).apply(document)
    pasted = op.paste_fragment(cut, fragment, CHANNELS, counted_ids()).apply(cut)
    assert {(link.source, link.target, link.label) for link in pasted.links.values()} == {
        *(("new-0", "b", "ab"), ("c", "new-0", "ca"), ("b", "c", "bc"))
    }
    alone = op.delete_records(cut, ["b"]).apply(cut)
    pasted = op.paste_fragment(alone, fragment, None, counted_ids()).apply(alone)
    assert [link.label for link in pasted.links.values()] == ["ca"]


def test_what_was_heard_is_about_a_cut_note_again():
    note, other = Note(id="a", block=CHANNELS), Note(id="b", block=CHANNELS)
    refs = FrozenMap({"a": ("why_care",), "b": ()})
    entries = [
        Entry(id="e", journal="heard", text="Yes", refs=refs),
        Entry(id="f", journal="heard", text="No", refs=FrozenMap({"b": ()})),
    ]
    document = document_of([note, other, *entries])
    fragment = op.copy_fragment(document, ["a"])
    assert [(each.id, each.text) for each in fragment.heard] == [("e", "")]
    assert op.paste_in_place(document, fragment, counted_ids()).apply(document).entries == (
        document.entries
    )
    cut = op.delete_records(document, ["a"]).apply(document)
    pasted = op.paste_fragment(cut, fragment, None, counted_ids()).apply(cut)
    assert pasted.entries["e"].text == "Yes"
    assert dict(pasted.entries["e"].refs) == {"b": (), "new-0": ("why_care",)}
    assert pasted.entries["f"] == document.entries["f"]
    gone = op.delete_records(cut, ["e"]).apply(cut)
    assert set(op.paste_fragment(gone, fragment, None, counted_ids()).apply(gone).entries) == {"f"}
