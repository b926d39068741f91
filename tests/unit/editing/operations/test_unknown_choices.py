"""A choice of a newer program lasts until a person chooses something else."""

import operations as op
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import Size
from strategies import counted_ids

HEADER = Header(extra=FrozenMap({"mode": "family", "motto": "x"}))
NOTE = Note(id="n", extra=FrozenMap({"block": "mission", "fill": FrozenMap({"from": "red"})}))


def test_other_edits_keep_it() -> None:
    document = document_of([HEADER, NOTE])
    document = op.edit_text(document, "n", "Hello").apply(document)
    document = op.rename(document, "Mine").apply(document)
    assert document.notes["n"].extra == NOTE.extra
    assert document.header.extra == HEADER.extra


def test_switching_to_the_default_mode_gives_it_up() -> None:
    document = document_of([HEADER])
    document = op.switch_mode(document, Mode.ORGANIZATION).apply(document)
    assert document.header.extra == FrozenMap({"motto": "x"})


def test_moving_to_a_block_and_back_gives_it_up() -> None:
    document = document_of([HEADER, NOTE])
    spot = op.Spot(BlockId.CHANNELS)
    document = op.move_notes(document, {"n": spot}).apply(document)
    document = op.park_notes(document, ["n"]).apply(document)
    assert "block" not in document.notes["n"].extra
    assert "fill" in document.notes["n"].extra


def test_a_new_fill_gives_it_up() -> None:
    document = document_of([HEADER, NOTE])
    document = op.refill_notes(document, ["n"], "auto").apply(document)
    assert "fill" not in document.notes["n"].extra


def test_the_sheet_s_size_gives_up_what_was_kept_of_another() -> None:
    note = Note(id="n", size=Size(50, 50), extra=FrozenMap({"size": FrozenMap({"depth": 3})}))
    document = document_of([note])
    larger = op.resize_note(document, "n", Size(60, 60)).apply(document)
    assert larger.notes["n"].extra == note.extra
    assert not op.resize_note(document, "n", None).apply(document).notes["n"].extra


def test_pasting_into_a_block_or_the_parking_place_gives_it_up() -> None:
    document = document_of([HEADER, NOTE])
    fragment = op.copy_fragment(document, ["n"])
    for block in (BlockId.CHANNELS, None):
        patch = op.paste_fragment(document, fragment, block, counted_ids())
        (copy,) = [patch.apply(document).notes[one] for one in patch.added]
        assert "block" not in copy.extra
    patch = op.duplicate_notes(document, ["n"], counted_ids())
    assert patch.apply(document).notes[patch.added[0]].extra == NOTE.extra
