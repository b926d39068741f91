"""New canvases begin plain, or like one that somebody chose."""

import pytest
from hypothesis import given

import operations as op
from canvasdesk.editing.beginning import new_document, shown_at_start, starting_point
from canvasdesk.errors import DocumentError
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.values import Direction, NoteSize
from strategies import counted_ids, documents, examples


@pytest.fixture
def worked_on() -> Document:
    """A canvas with all that goes on into others, and much that does not."""
    new_id = counted_ids()
    made = new_document(Mode.PERSONAL, "de", new_id)
    made = op.edit_header(
        made,
        title="My work",
        designed_by="Mara",
        date="2026-03-14",
        purpose="To see",
        direction=Direction.LTR,
        note_size=NoteSize.SMALL,
    ).apply(made)
    made = op.set_block_title(made, BlockId.CHANNELS, "Ways").apply(made)
    for name in ("Customers", "Family"):
        made = op.add_tag(made, name, new_id).apply(made)
    made = op.add_notes(made, BlockId.CHANNELS, ["a", "b"], new_id).apply(made)
    return op.add_link(made, *made.notes, new_id).apply(made)


def test_a_plain_canvas_has_a_language_and_an_id():
    header = new_document(Mode.ORGANIZATION, "pt_BR", lambda: "one").header
    assert (header.mode, header.language, header.document_id) == (
        Mode.ORGANIZATION,
        "pt-BR",
        "one",
    )
    with pytest.raises(DocumentError, match=r"header\.language"):
        new_document(Mode.PERSONAL, "?", lambda: "one")


def test_a_canvas_begins_with_the_tags_and_headings_of_another(worked_on):
    start = starting_point(worked_on, ["questions"])
    begun = new_document(Mode.PERSONAL, "en", lambda: "fresh", start)
    assert [tag.name for tag in begun.tags.values()] == ["Customers", "Family"]
    assert begun.tags == worked_on.tags
    assert not begun.notes
    assert not begun.links
    assert not begun.extra
    header = begun.header
    assert header.block_titles == worked_on.header.block_titles
    assert (header.language, header.direction, header.note_size) == (
        "de",
        Direction.LTR,
        NoteSize.SMALL,
    )
    assert (header.designed_by, header.title, header.date, header.purpose) == ("Mara", "", "", "")
    assert header.document_id == "fresh"


def test_what_was_shown_is_remembered(worked_on):
    assert shown_at_start(starting_point(worked_on, ["questions", "links"])) == {
        "questions",
        "links",
    }
    assert shown_at_start(starting_point(worked_on, [])) == frozenset()
    assert shown_at_start(worked_on) is None


@examples(0.5)
@given(documents())
def test_nothing_but_tags_and_the_header_with_its_logo_goes_on(document):
    start = starting_point(document, [])
    begun = new_document(document.mode, "", counted_ids(), start)
    logo = {document.header.logo} & document.assets.keys()
    assert begun.records.keys() == {"header", *document.tags, *logo}
    assert begun.tags == document.tags
    assert begun == new_document(document.mode, "", counted_ids(), document)
    assert starting_point(begun, []) == start
