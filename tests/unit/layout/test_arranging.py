"""Arranging by the room that texts really take: editing and layout together."""

import random
from itertools import combinations

import pytest

from canvasdesk.editing.operations.arranging import arrange_notes, tidy_notes
from canvasdesk.geometry.sheet import block_rects
from canvasdesk.layout.fitting import note_measure
from canvasdesk.layout.layout import SheetLayout, lay_out
from canvasdesk.layout.notes import NoteFit
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Note

WORDS = [
    "people",
    "price",
    "help",
    "learn",
    "offer",
    "health",
    "market",
    "answer",
    "with",
    "and",
    "for",
    "the",
    "a",
    "of",
    "to",
]


def arranged(
    typesetter: Typesetter, texts: list[str], block: BlockId
) -> tuple[Document, SheetLayout]:
    notes = [
        Note(id=f"n{i:03}", text=text, block=block, order=f"{i:03}") for i, text in enumerate(texts)
    ]
    document = document_of([Header(), *notes])
    patch = arrange_notes(document, BlockId, note_measure(document, View(), typesetter))
    document = patch.apply(document)
    wording = wording_for("en", Mode.ORGANIZATION)
    return document, lay_out(document, View(), wording, typesetter)


@pytest.mark.parametrize("block", [BlockId.KEY_PARTNERS, BlockId.CHANNELS, BlockId.COST_STRUCTURE])
@pytest.mark.parametrize("length", [2, 7, 20, 40])
def test_no_note_hides_another(typesetter: Typesetter, block: BlockId, length: int) -> None:
    chosen = random.Random(length)
    texts = [" ".join(chosen.choices(WORDS, k=length)) for _ in range(5)]
    _, layout = arranged(typesetter, texts, block)
    rects = [note.rect for note in layout.notes.values()]
    assert not [pair for pair in combinations(rects, 2) if pair[0].intersects(pair[1], 0.1)]
    outer = block_rects()[block]
    assert all(rect == rect.kept_inside(outer) for rect in rects)


def test_short_notes_keep_the_sheets_size(typesetter: Typesetter) -> None:
    document, _ = arranged(typesetter, ["Talks", "Friends", "Notice board"], BlockId.CHANNELS)
    assert {note.size for note in document.notes.values()} == {None}


def test_long_notes_are_set_broad(typesetter: Typesetter) -> None:
    text = "people who learn with a price and an answer for the market of health and help"
    document, layout = arranged(typesetter, [text] * 3, BlockId.KEY_PARTNERS)
    assert all(note.size and note.size.width > 150 for note in document.notes.values())
    assert min(note.text_size for note in layout.notes.values()) >= 12


def test_a_crowded_block_still_shows_part_of_each_note(typesetter: Typesetter) -> None:
    texts = [" ".join(WORDS)] * 60
    document, _ = arranged(typesetter, texts, BlockId.CHANNELS)
    places = [note.place for note in document.notes.values()]
    assert len(set(places)) == len(places)
    assert [note.text for note in document.notes.values()] == texts


def test_a_block_that_holds_nothing_like_this_is_not_tried_in_every_way(
    typesetter: Typesetter,
) -> None:
    notes = [Note(id=f"n{i:03}", text="Talks", block=BlockId.CHANNELS) for i in range(100)]
    document, measured = document_of([Header(), *notes]), list[Note]()
    measure = note_measure(document, View(), typesetter)

    def measuring(note: Note) -> NoteFit:
        measured.append(note)
        return measure(note)

    done = tidy_notes(document, [BlockId.CHANNELS], measuring)
    assert done.full == (BlockId.CHANNELS,)
    assert len(measured) <= 10 * len(notes)


def test_where_nothing_holds_them_texts_are_measured_once(typesetter: Typesetter) -> None:
    notes = [Note(id=f"n{i}", text="a", block=BlockId.CHANNELS) for i in range(1000)]
    document = document_of([Header(), *notes])
    measure = note_measure(document, View(), typesetter)
    measured: list[str] = []

    def counting(note: Note) -> NoteFit:
        measured.append(note.id)
        return measure(note)

    patch = arrange_notes(document, BlockId, counting)
    assert len(measured) == len(notes)
    assert len({note.place for note in patch.apply(document).notes.values()}) > 100


def test_nothing_to_arrange_is_no_change(typesetter: Typesetter) -> None:
    document = document_of([Header()])
    assert not arrange_notes(document, BlockId, note_measure(document, View(), typesetter))
