"""Hints: each case by itself, nothing on a canvas just begun, and what was dismissed apart."""

from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest

import operations as op
from canvasdesk.editing.merging import merge
from canvasdesk.messages import SENTENCES
from canvasdesk.method.hints import (
    LEAST_NOTES,
    MOST_OF_A_KIND,
    Hint,
    HintCode,
    grouped,
    hints,
    sentence_of,
    word_count,
)
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import AnyRecord, Entry, FieldValue, Header, Link, Note
from canvasdesk.model.values import NoteKind
from canvasdesk.storage.format import document_bytes, parse_document

B, C = BlockId, HintCode
FILLED = (
    *(B.KEY_PARTNERS, B.KEY_ACTIVITIES, B.KEY_RESOURCES, B.CHANNELS, B.COST_STRUCTURE),
    B.KEY_ACTIVITIES,
)


def note(key: str, block: BlockId | None, text: str = "A note", **fields: FieldValue) -> Note:
    return Note(id=key, text=text, block=block, order=key, fields=FrozenMap(fields))


def link(source: str, target: str) -> Link:
    return Link(id=f"{source}-{target}", source=source, target=target)


def canvas(*records: AnyRecord, mode: Mode = Mode.ORGANIZATION) -> Document:
    """A canvas of which five blocks are filled, without a hint about any of them."""
    filler = [note(f"f{n}", block) for n, block in enumerate(FILLED)]
    return document_of([Header(mode=mode), *filler, *records])


def given(document: Document, *codes: HintCode) -> list[str]:
    return [str(hint.about) for hint in hints(document).given if hint.code in codes]


def test_a_canvas_just_begun_has_none() -> None:
    few = [note(f"n{n}", B.CUSTOMER_SEGMENTS) for n in range(LEAST_NOTES - 1)]
    assert hints(document_of([Header(), *few])).given == ()
    one_more = note("parked", None)
    assert hints(document_of([Header(), *few, one_more])).given == ()
    assert hints(document_of([Header(), *few, note("z", B.CHANNELS)])).given


def test_a_customer_nobody_serves_and_a_value_for_nobody() -> None:
    ends = [note("c1", B.CUSTOMER_SEGMENTS), note("c2", B.CUSTOMER_SEGMENTS)]
    values = [note("v1", B.VALUE_PROPOSITIONS), note("v2", B.VALUE_PROPOSITIONS)]
    made = canvas(*ends, *values, link("f1", "v1"), link("v1", "c1"))
    assert given(made, C.CUSTOMER_UNSERVED) == ["c2"]
    assert given(made, C.VALUE_FOR_NOBODY) == ["v2"]


@pytest.mark.parametrize(("source", "target"), [("r", "c"), ("c", "r")])
def test_who_only_pays_is_not_served(source: str, target: str) -> None:
    income, value = note("r", B.REVENUE_STREAMS), note("v", B.VALUE_PROPOSITIONS)
    made = canvas(note("c", B.CUSTOMER_SEGMENTS), income, value, link(source, target))
    assert given(made, C.CUSTOMER_UNSERVED) == ["c"]
    served = document_of([*made.records.values(), link("v", "c")])
    assert given(served, C.CUSTOMER_UNSERVED) == []


@pytest.mark.parametrize(
    ("links", "backed"),
    [
        ((), False),
        ((("v", "c"), ("c", "r")), True),
        ((("v", "c"), ("r", "c")), True),
        ((("c", "r"),), False),
        ((("v", "r"),), True),
        ((("r", "v"),), True),
        ((("v", "f1"), ("f1", "r")), True),
        ((("v", "c"), ("d", "r")), False),
        ((("v", "c"), ("c", "f1"), ("f1", "r")), True),
    ],
)
def test_income_without_a_value_behind_it(links: tuple[tuple[str, str], ...], backed: bool) -> None:
    made = canvas(
        note("c", B.CUSTOMER_SEGMENTS),
        note("d", B.CUSTOMER_SEGMENTS),
        note("v", B.VALUE_PROPOSITIONS),
        note("r", B.REVENUE_STREAMS),
        *(link(*ends) for ends in links),
    )
    assert given(made, C.INCOME_WITHOUT_VALUE) == ([] if backed else ["r"])


def test_a_relationship_with_one_voice_only() -> None:
    relation = note("r", B.CUSTOMER_RELATIONSHIPS)
    customer = note("c", B.CUSTOMER_SEGMENTS, wants="find_me")
    heard = Entry(id="e", journal="heard", text="Leave me alone", refs=FrozenMap({"r": ()}))
    other = Entry(id="e", journal="heard", refs=FrozenMap({"r": ("feeling",)}))
    assert given(canvas(relation), C.ONLY_OUR_VOICE) == ["r"]
    assert given(canvas(relation, customer), C.ONLY_OUR_VOICE) == ["r"]
    assert given(canvas(relation, other), C.ONLY_OUR_VOICE) == ["r"]
    assert given(canvas(relation, customer, link("r", "c")), C.ONLY_OUR_VOICE) == []
    assert given(canvas(relation, heard), C.ONLY_OUR_VOICE) == []
    wanted = note("r", B.CUSTOMER_RELATIONSHIPS, wants="stay_in_touch")
    assert given(canvas(wanted), C.ONLY_OUR_VOICE, C.ONLY_THEIR_VOICE) == []
    silent = note("r", B.CUSTOMER_RELATIONSHIPS, " ", wants="find_me")
    assert given(canvas(silent), C.ONLY_OUR_VOICE, C.ONLY_THEIR_VOICE) == ["r"]


def test_empty_blocks_once_most_are_filled() -> None:
    assert given(canvas(), C.EMPTY_BLOCK) == [
        B.CUSTOMER_SEGMENTS,
        B.VALUE_PROPOSITIONS,
        B.CUSTOMER_RELATIONSHIPS,
        B.REVENUE_STREAMS,
    ]
    heading = replace(note("h", B.CUSTOMER_SEGMENTS), kind=NoteKind.HEADING)
    assert B.CUSTOMER_SEGMENTS in given(canvas(heading), C.EMPTY_BLOCK)
    assert B.CUSTOMER_SEGMENTS not in given(canvas(note("c", heading.block)), C.EMPTY_BLOCK)
    one_block = [note(f"n{n}", B.CHANNELS) for n in range(9)]
    assert given(document_of([Header(), *one_block]), C.EMPTY_BLOCK) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("one two three", 3),
        ("self-service isn't 3.5 … &", 3),
        ("为正在寻找新职业方向的人提供可靠的帮助", 10),
        ("Bread 面包面包 twice", 4),
        ("ให้บริการลูกค้า", 4),
        ("العملاء الذين يدفعون", 3),
        ("한국어 말", 2),
    ],
)
def test_words(text: str, words: int) -> None:
    assert word_count(text) == words


def test_a_note_too_long() -> None:
    short, long = " ".join(["word"] * 13), " ".join(["word"] * 14)
    heading = Note(id="h", block=B.CHANNELS, kind=NoteKind.HEADING, text=long)
    made = canvas(note("a", B.CHANNELS, short), note("b", B.CHANNELS, long), heading)
    assert given(made, C.LONG_NOTE) == ["b"]
    (hint,) = [hint for hint in hints(made).given if hint.code is C.LONG_NOTE]
    assert hint.words == 14


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("code", HintCode)
def test_every_hint_has_words_in_both_modes(code: HintCode, mode: Mode) -> None:
    said = SENTENCES[Hint(code, B.CHANNELS).sentence_code(mode)].lower()
    if mode is Mode.PERSONAL:
        assert not any(word in said for word in ("segment", "proposition", "customer", "revenue"))


def test_dismissed_and_brought_back() -> None:
    made = canvas(note("c", B.CUSTOMER_SEGMENTS), note("v", B.VALUE_PROPOSITIONS))
    first = hints(made)
    block = B.REVENUE_STREAMS
    once = op.dismiss_hint(made, C.CUSTOMER_UNSERVED.value, ["c"]).apply(made)
    twice = op.dismiss_hint(once, C.EMPTY_BLOCK.value, [block]).apply(once)
    assert {hint.about for hint in hints(twice).dismissed} == {"c", block}
    assert len(hints(twice).given) == len(first.given) - 2
    again = parse_document(document_bytes(twice), Path()).document
    assert hints(again) == hints(twice)
    back = op.restore_hint(twice, C.EMPTY_BLOCK.value, [block]).apply(twice)
    back = op.restore_hint(back, C.CUSTOMER_UNSERVED.value, ["c"]).apply(back)
    assert hints(back) == first


def test_what_is_dismissed_goes_with_its_note() -> None:
    made = canvas(note("c", B.CUSTOMER_SEGMENTS), note("d", B.CUSTOMER_SEGMENTS))
    for key in "cd":
        made = op.dismiss_hint(made, C.CUSTOMER_UNSERVED.value, [key]).apply(made)
    made = op.delete_records(made, ["c"]).apply(made)
    (entry,) = made.entries.values()
    assert list(entry.refs) == ["d"]


def test_what_two_computers_dismiss_is_dismissed_on_both() -> None:
    base = canvas(note("c", B.CUSTOMER_SEGMENTS), note("d", B.CUSTOMER_SEGMENTS))
    mine = op.dismiss_hint(base, C.CUSTOMER_UNSERVED.value, ["c"]).apply(base)
    theirs = op.dismiss_hint(base, C.CUSTOMER_UNSERVED.value, ["d"]).apply(base)
    theirs = op.dismiss_hint(theirs, C.EMPTY_BLOCK.value, [B.REVENUE_STREAMS]).apply(theirs)
    merged = merge(base, mine, theirs)
    assert merged.conflicts == ()
    assert {hint.about for hint in hints(merged.document({})).dismissed} == {
        *("c", "d"),
        B.REVENUE_STREAMS,
    }


def test_hints_for_a_thousand_notes_take_no_time() -> None:
    text, blocks = "Some words of a usual note here", list(B)
    records: list[AnyRecord] = [Header()]
    records += [note(f"n{index:04}", blocks[index % 9], text) for index in range(1000)]
    records += [link(f"n{i:04}", f"n{(i * 7 + 9) % 1000:04}") for i in range(500)]
    best = 1.0
    for _ in range(5):
        document = document_of(records)
        document.notes_by_block, document.links  # noqa: B018  laid out already
        start = perf_counter()
        hints(document)
        best = min(best, perf_counter() - start)
    assert best < 0.05


def test_many_of_a_kind_are_told_as_one() -> None:
    few = [Hint(C.LONG_NOTE, B.CHANNELS, f"n{n}", 20) for n in range(MOST_OF_A_KIND)]
    assert grouped(few) == tuple((hint,) for hint in few)
    many = [*few, Hint(C.LONG_NOTE, B.CHANNELS, "more", 20)]
    other = Hint(C.EMPTY_BLOCK, B.CHANNELS)
    assert grouped([other, *many]) == ((other,), tuple(many))
    assert sentence_of(many, Mode.PERSONAL)[0] in SENTENCES
    assert sentence_of(few[:1], Mode.PERSONAL)[1] == {"words": 20}
