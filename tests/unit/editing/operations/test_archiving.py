import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.geometry.placing import note_rect
from canvasdesk.geometry.sheet import block_rects
from canvasdesk.interchange.drafting import draft_of
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import NoteSize, Place
from strategies import counted_ids

PARTNERS = BlockId.KEY_PARTNERS


@pytest.fixture
def four() -> Document:
    """Four notes, a to d, two by two in one block; a is linked to b, b to c."""
    made = document_of([Header()])
    ids = iter("abcd")
    made = op.add_notes(made, PARTNERS, "abcd", lambda: next(ids)).apply(made)
    made = op.add_link(made, "a", "b", lambda: "ab").apply(made)
    return op.add_link(made, "b", "c", lambda: "bc").apply(made)


def order(document: Document, block: BlockId | None = PARTNERS) -> str:
    return "".join(note.id for note in document.notes_by_block[block])


def test_a_note_put_away_is_seen_nowhere_and_stays(four):
    away = op.archive_notes(four, ["b"]).apply(four)
    assert order(away) == "acd"
    assert not away.links
    assert [note.text for note in draft_of(away).notes] == ["a", "c", "d"]
    assert not draft_of(away).links
    assert not op.copy_fragment(away, ["a", "c"]).links
    assert seen_by(away, Audience.OTHERS).notes.keys() == {"a", "c", "d"}
    assert list(away.archived_notes) == ["b"]


def test_a_note_comes_back_to_its_place_with_its_links_and_on_top(four):
    away = op.archive_notes(four, ["b"]).apply(four)
    back = op.restore_notes(away, ["b"]).apply(away)
    assert order(back) == "abcd"
    assert back.links == four.links
    assert back.notes["b"].place == four.notes["b"].place
    assert back.stacked_notes[-1].id == "b"
    assert not back.archived_notes


def test_links_made_meanwhile_do_not_hinder_those_that_come_back(four):
    away = op.archive_notes(four, ["b"]).apply(four)
    away = op.add_link(away, "a", "c", lambda: "ac").apply(away)
    back = op.restore_notes(away, ["b"]).apply(away)
    assert back.links.keys() == {"ab", "bc", "ac"}


def test_a_parked_note_comes_back_to_the_parking_place_s_end(four):
    parked = op.park_notes(four, ["a", "b"]).apply(four)
    away = op.archive_notes(parked, ["a"]).apply(parked)
    back = op.restore_notes(away, ["a"]).apply(away)
    assert order(back, None) == "ba"


def test_notes_are_read_by_where_they_lie_when_they_come_back(four):
    away = op.archive_notes(four, ["a", "b"]).apply(four)
    away = op.move_note_in_order(away, "d", "c").apply(away)
    back = op.restore_notes(away, ["b", "a"]).apply(away)
    assert order(back) == "abdc"


def test_a_note_comes_back_inside_its_block_when_all_notes_shrank_meanwhile():
    note = Note(id="a", block=PARTNERS, place=Place(-48.0, 60.0), order="a0", stack="a0")
    wide = document_of([Header(note_size=NoteSize.STANDARD), note])
    away = op.archive_notes(wide, ["a"]).apply(wide)
    away = op.edit_header(away, note_size=NoteSize.SMALL).apply(away)
    back = op.restore_notes(away, ["a"]).apply(away)
    x, _ = note_rect(back, back.notes["a"]).centre
    assert 0.0 < x < block_rects()[PARTNERS].width


def test_what_is_not_there_is_refused(four):
    with pytest.raises(DocumentError, match=r"note\.unknown"):
        op.archive_notes(four, ["x"])
    with pytest.raises(DocumentError, match=r"note\.unknown"):
        op.restore_notes(four, ["a"])
    away = op.archive_notes(four, ["a"]).apply(four)
    with pytest.raises(DocumentError, match=r"note\.unknown"):
        op.archive_notes(away, ["a"])


def test_a_note_put_away_is_deleted_with_its_links_and_loses_deleted_tags(four):
    tagged = op.add_tag(four, "Staff", counted_ids()).apply(four)
    tagged = op.tag_notes(tagged, ["b"], "new-0").apply(tagged)
    away = op.archive_notes(tagged, ["b"]).apply(tagged)
    untagged = op.delete_records(away, ["new-0"]).apply(away)
    assert untagged.archived_notes["b"].tags == ()
    gone = op.delete_records(away, ["b"])
    assert gone.changes.keys() == {"b", "ab", "bc"}
    assert gone.inverse().apply(gone.apply(away)) == away
