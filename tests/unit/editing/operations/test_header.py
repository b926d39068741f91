from dataclasses import replace

import pytest

import operations as op
from canvasdesk.editing.beginning import new_document
from canvasdesk.editing.patch import patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.geometry.placing import note_rect
from canvasdesk.geometry.sheet import block_rects
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.limits import LINE_CHARACTERS, TEXT_CHARACTERS
from canvasdesk.model.records import HEADER_ID, Header, Note
from canvasdesk.model.values import Direction, NoteSize, Place
from strategies import counted_ids

LONG = "x" * (LINE_CHARACTERS + 1)
DOCUMENT = document_of([Header(designed_for=LONG), Note(id="n", text="kept")])


def test_a_new_document_is_an_empty_canvas_with_an_id():
    document = new_document(Mode.PERSONAL, "pt_BR", counted_ids())
    assert list(document.records) == [HEADER_ID]
    header = document.header
    assert (header.mode, header.language, header.document_id) == (Mode.PERSONAL, "pt-BR", "new-0")


def test_the_header_takes_what_it_is_given():
    changed = op.edit_header(
        DOCUMENT, title=" My\nlife ", purpose="two\nlines", direction=Direction.RTL
    ).apply(DOCUMENT)
    assert changed.header.title == "My life"
    assert changed.header.purpose == "two\nlines"
    assert changed.header.direction is Direction.RTL


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"title": LONG}, "text.too_long"),
        ({"description": "x" * (TEXT_CHARACTERS + 1)}, "text.too_long"),
        ({"language": "no language"}, "header.language"),
    ],
)
def test_what_the_header_cannot_hold(changes, code):
    with pytest.raises(DocumentError) as caught:
        op.edit_header(DOCUMENT, **changes)
    assert caught.value.code == code


def test_what_a_foreign_file_made_too_long_may_stay():
    changed = op.edit_header(DOCUMENT, designed_for=LONG, date="May").apply(DOCUMENT)
    assert (changed.header.designed_for, changed.header.date) == (LONG, "May")


def test_it_may_become_shorter_by_and_by_but_not_longer():
    long = op.edit_header(DOCUMENT, designed_for=LONG).apply(DOCUMENT)
    long = patch_of(long, [replace(long.header, title=f"{LONG}yz")]).apply(long)
    shorter = op.edit_header(long, title=f"{LONG}y").apply(long)
    assert shorter.header.title == f"{LONG}y"
    with pytest.raises(DocumentError):
        op.edit_header(shorter, title=f"{LONG}yz")


def test_a_document_without_a_header_gets_one():
    empty = document_of([])
    assert op.rename(empty, "Title").apply(empty).header.title == "Title"


def test_headings_of_ones_own_come_and_go():
    titled = op.set_block_title(DOCUMENT, BlockId.CHANNELS, "Ways\nin").apply(DOCUMENT)
    assert titled.header.block_titles == FrozenMap({"channels": "Ways in"})
    back = op.set_block_title(titled, BlockId.CHANNELS, "  ").apply(titled)
    assert back == DOCUMENT


def test_another_mode_keeps_everything():
    switched = op.switch_mode(DOCUMENT, Mode.PERSONAL).apply(DOCUMENT)
    assert switched.mode is Mode.PERSONAL
    assert op.switch_mode(switched, Mode.ORGANIZATION).apply(switched) == DOCUMENT
    assert switched.notes == DOCUMENT.notes


def test_larger_notes_stay_in_their_blocks():
    block = block_rects()[BlockId.CHANNELS]
    edge = Note(id="e", block=BlockId.CHANNELS, place=Place(block.width - 50, 60))
    document = document_of([Header(), edge, Note(id="i", block=BlockId.CHANNELS)])
    patch = op.edit_header(document, note_size=NoteSize.WIDE)
    assert patch.changes.keys() == {HEADER_ID, "e"}
    changed = patch.apply(document)
    assert note_rect(changed, changed.notes["e"]).centre[0] < block.width
