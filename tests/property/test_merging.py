"""Two sides edit one document; the merge has what both did, field by field, or asks.

What is expected is worked out here from the records' attributes, not from the merge's own parts.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.editing.beginning import new_document
from canvasdesk.editing.merging import WHOLE, Conflict, Merge, Side, common_base, merge
from canvasdesk.geometry.placing import note_size, settled_place
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import (
    AnyRecord,
    Asset,
    Entry,
    Link,
    Note,
    Record,
    Tag,
    linked_ids,
    picture_of,
)
from canvasdesk.model.values import Place
from canvasdesk.storage.format import checked_bytes, document_bytes, parse_document
from hands import Hand, without_keys
from property.test_operations import check_whole
from strategies import counted_ids, documents, examples

FILE = Path("plan.canvasdesk")
SOME = examples(0.4)
ROUNDS = 600
ATTRIBUTES_OF_PARTS = {"where": {"block", "place", "order"}, "ends": {"source", "target"}}
KEYS = {"order", "stack"}


@st.composite
def edited_twice(draw, most: int = 6) -> tuple[Document, Document, Document]:
    """A document, and what two people made of it."""
    base = stored(draw(documents(max_notes=6)))
    random = draw(st.randoms(use_true_random=False))
    mine = Hand(base, random, "mine").edit(draw(st.integers(0, most)))
    theirs = Hand(base, random, "theirs").edit(draw(st.integers(0, most)))
    return base, mine, theirs


def values(record: Record) -> Iterator[tuple[str, str, object]]:
    """Yield what a record holds: attribute, key in a map or empty, value."""
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, FrozenMap):
            yield from ((field.name, key, item) for key, item in value.items())
        else:
            yield field.name, "", value


def changes(before: AnyRecord | None, after: AnyRecord) -> dict[tuple[str, str], object]:
    """Return what a side changed of a record, None for keys it took away."""
    was = {} if before is None else {(name, key): value for name, key, value in values(before)}
    now = {(name, key): value for name, key, value in values(after)}
    return {at: now.get(at) for at in {**was, **now} if at not in was or was[at] != now.get(at)}


def asked_about(conflicts: tuple[Conflict, ...]) -> set[tuple[str, str, str]]:
    """Return which attributes of which records conflicts are about."""
    return {
        (one.record, name, one.part.key)
        for one in conflicts
        for name in ATTRIBUTES_OF_PARTS.get(one.part.name, {one.part.name})
    }


def whole(merged: Merge) -> set[str]:
    return {one.record for one in merged.conflicts if one.part == WHOLE}


def check_fields(merged: Merge) -> None:
    """Assert that what one side changed is as it has it, and what both changed is asked about."""
    document, asked = merged.document(), asked_about(merged.conflicts)
    for key, mine in merged.mine.records.items():
        theirs, base = merged.theirs.records.get(key), merged.base.records.get(key)
        if theirs is None or key in whole(merged) or base is None or key not in document.records:
            continue
        ours, others = changes(base, mine), changes(base, theirs)
        found = {(name, at): value for name, at, value in values(document.records[key])}
        for at in {**ours, **others}:
            if at[0] in {"tags", "picture", "logo", *KEYS} or (key, *at) in asked:
                continue
            if at[0] == "refs" and at[1] in whole(merged) - document.records.keys():
                assert at not in found  # the note it is about was chosen to be deleted
                continue
            assert at not in ours or at not in others or ours[at] == others[at], (key, at)
            wanted = ours[at] if at in ours else others[at]
            if at[0] == "place":
                check_place(document, document.records[key], wanted, merged)
            else:
                assert found.get(at) == wanted, (key, at)


def check_place(document: Document, note: AnyRecord, wanted: object, merged: Merge) -> None:
    assert isinstance(note, Note)
    assert isinstance(wanted, Place)
    if note.block is None or note.archived:
        assert note.place == wanted
        return
    inside = settled_place(wanted, note_size(document, note), note.block)
    if note.place not in (wanted, inside):
        # The other side put a note in the very same slot.
        assert len([n for n in at_place(merged, note.block, wanted) if n != note.id]) > 0


def at_place(merged: Merge, block: BlockId, place: Place) -> set[str]:
    spot = round(place.x), round(place.y)
    return {
        note.id
        for side in (merged.mine, merged.theirs, merged.document())
        for note in side.notes_by_block[block]
        if (round(note.place.x), round(note.place.y)) == spot
    }


def check_tags(merged: Merge) -> None:
    """Assert that tags both kept or one put on are there, and those one took off are not."""
    document = merged.document()
    deleted = (merged.base.tags.keys() - merged.mine.tags.keys()) | (
        merged.base.tags.keys() - merged.theirs.tags.keys()
    )
    for key, note in document.records.items():
        sides = [side.records.get(key) for side in (merged.base, merged.mine, merged.theirs)]
        if not all(isinstance(side, Note) for side in sides):
            continue
        base, mine, theirs = (
            {one_id(tag, merged) for tag in side.tags} - deleted for side in sides
        )
        wanted = (mine | theirs) - (base - mine) - (base - theirs)
        assert set(note.tags) - deleted == wanted
        if set(sides[1].tags) == set(sides[2].tags) == set(sides[0].tags):
            assert note.tags in (sides[1].tags, sides[2].tags)


def one_id(tag_id: str, merged: Merge) -> str:
    """The id of a tag in the merged document, where a tag that both made has one of two."""
    document = merged.document()
    if tag_id in document.tags:
        return tag_id
    name = next(
        d.tags[tag_id].name for d in (merged.base, merged.mine, merged.theirs) if tag_id in d.tags
    )
    same = (tag.id for tag in document.tags.values() if tag.name.casefold() == name.casefold())
    return next(same, tag_id)


def check_comings_and_goings(merged: Merge) -> None:
    """Assert that new records are there, deleted ones not, and that a deletion against an edit
    or a use is asked about."""
    document = merged.document()
    for side, other in ((merged.mine, merged.theirs), (merged.theirs, merged.mine)):
        for key in side.records.keys() - merged.base.records.keys() - document.records.keys():
            assert lost_with_reason(side.records[key], side, merged)
        for key in merged.base.records.keys() - side.records.keys():
            kept = other.records.get(key)
            if kept is None:
                assert key not in document.records
            elif isinstance(kept, Asset):
                used = any(picture_of(r) == key for r in document.records.values())
                assert (key in document.records) == used
            elif key not in whole(merged):
                assert key not in document.records or went_along(kept, side, merged.base)
                assert not edited(merged, kept, other) or went_along(kept, side, merged.base)
                assert not newly_used(key, merged.base, other)


def went_along(record: AnyRecord, side: Document, base: Document) -> bool:
    """Whether an arrow was deleted with one of its ends."""
    return any(end in base.records and end not in side.records for end in linked_ids(record))


def lost_with_reason(record: AnyRecord, side: Document, merged: Merge) -> bool:
    """Whether what one side added may be missing: it went with what was chosen, or is twice."""
    if isinstance(record, Link):
        ends = {record.source, record.target}
        twins = [link for link in merged.document().links.values() if link.id != record.id]
        return bool(ends & whole(merged)) or any(
            (t.source, t.target, t.label) == (record.source, record.target, record.label)
            for t in twins
        )
    if isinstance(record, Tag):
        return one_id(record.id, merged) != record.id
    if isinstance(record, Asset):
        return not any(picture_of(r) == record.id for r in merged.document().records.values())
    return False


def edited(merged: Merge, record: AnyRecord, side: Document) -> bool:
    """Whether a side changed more of a record than keys, and tags that it deleted."""
    base = merged.base.records[record.id]
    changed = {name for name, _ in changes(base, record)} - KEYS
    if changed == {"tags"}:
        return bool(set(record.tags) - set(base.tags)) or any(
            tag in side.records for tag in set(base.tags) - set(record.tags)
        )
    return bool(changed)


def newly_used(key: str, base: Document, side: Document) -> bool:
    """Whether a side tagged a note or drew an arrow with a record that the other deleted."""
    for record in side.records.values():
        was = base.records.get(record.id)
        if isinstance(record, Note):
            before = was.tags if isinstance(was, Note) else ()
            if key in record.tags and key not in before:
                return True
        elif isinstance(record, Entry):
            if key in record.refs and not (isinstance(was, Entry) and key in was.refs):
                return True
        elif key in linked_ids(record) and record != was:
            return True
    return False


def check_order(merged: Merge) -> None:
    """Assert that what one side let lie reads as the other side has it."""
    document = merged.document()
    for side, other in ((merged.mine, merged.theirs), (merged.theirs, merged.mine)):
        for block, notes in document.notes_by_block.items():
            quiet = [note.id for note in notes if is_quiet(note.id, merged, other)]
            there = [note.id for note in side.notes_by_block[block]]
            assert [key for key in there if key in quiet] == [key for key in quiet if key in there]


def is_quiet(key: str, merged: Merge, side: Document) -> bool:
    """Whether a side left a note where it was, or does not have it."""
    now, base = side.records.get(key), merged.base.records.get(key)
    if now is None:
        return base is None
    return (
        isinstance(now, Note)
        and isinstance(base, Note)
        and (now.block, now.place, now.order) == (base.block, base.place, base.order)
    )


def check_questions(merged: Merge) -> None:
    """Assert that nothing is asked but what both sides changed, or one and the other deleted."""
    for conflict in merged.conflicts:
        base, *sides = (
            document.records.get(conflict.record)
            for document in (merged.base, merged.mine, merged.theirs)
        )
        if conflict.part == WHOLE:
            assert None in sides
            assert base is not None
        elif conflict.part.name != "stack" and all(sides):
            names = ATTRIBUTES_OF_PARTS.get(conflict.part.name, {conflict.part.name})
            for side in sides:
                changed = {name for name, _ in changes(base, side)}
                assert changed & {*names, "extra"}, conflict


def check_merge(merged: Merge) -> None:
    check_whole(merged.document())
    check_fields(merged)
    check_tags(merged)
    check_comings_and_goings(merged)
    check_order(merged)
    check_questions(merged)


def stored(document: Document) -> Document:
    return parse_document(checked_bytes(document, FILE), FILE).document


@given(edited_twice())
def test_what_either_side_did_is_there_or_asked_about(sides):
    merged = merge(*sides)
    check_merge(merged)


@SOME
@given(edited_twice())
def test_what_only_one_side_did_is_the_merge(sides):
    base, mine, _ = sides
    for merged in (merge(base, mine, base), merge(base, base, mine), merge(base, mine, mine)):
        assert merged.clean
        assert merged.document() == mine
    assert merge(mine, base, mine).document() == base


@SOME
@given(edited_twice(most=9), st.randoms(use_true_random=False))
def test_who_is_who_matters_for_the_conflicts_alone(sides, random):
    base, mine, theirs = sides
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    turned = {
        conflict: Conflict(
            conflict.record,
            conflict.part,
            conflict.base,
            conflict.theirs,
            conflict.mine,
            conflict.needed_by,
        )
        for conflict in one.conflicts
    }
    assert set(turned.values()) == set(other.conflicts)
    choices = {conflict: random.choice(list(Side)) for conflict in one.conflicts}
    assert one.document(choices) == other.document(
        {turned[conflict]: side.other for conflict, side in choices.items()}
    )


@SOME
@given(edited_twice(most=9), st.randoms(use_true_random=False))
def test_any_choice_makes_a_whole_document_that_can_be_saved(sides, random):
    merged = merge(*sides)
    choices = {conflict: random.choice(list(Side)) for conflict in merged.conflicts}
    document = merged.document(choices)
    check_whole(document)
    assert stored(document) == document
    for conflict, side in choices.items():
        if conflict.part.name in ("text", "title", "label", "name", "description"):
            record = document.records.get(conflict.record)
            wanted = conflict.value(side)
            assert record is None or getattr(record, conflict.part.name) == wanted


@SOME
@given(edited_twice(most=9))
def test_choosing_one_side_throughout_leaves_nothing_of_the_other_where_both_spoke(sides):
    merged = merge(*sides)
    for side, own in ((Side.MINE, merged.mine), (Side.THEIRS, merged.theirs)):
        document = merged.document(dict.fromkeys(merged.conflicts, side))
        for key in whole(merged):
            assert (key in document.records) == (key in own.records) or isinstance(
                merged.base.records.get(key), Link
            )


@SOME
@given(edited_twice(most=9))
def test_what_was_merged_can_be_merged_again_with_either_side(sides):
    base, mine, theirs = sides
    merged = merge(base, mine, theirs).document()
    assert merge(mine, merged, mine).document() == merged
    assert merge(merged, merged, merged).document() == merged


@SOME
@given(edited_twice())
def test_without_a_known_beginning_nothing_is_lost(sides):
    _, mine, theirs = sides
    merged = merge(common_base(mine, theirs), mine, theirs)
    document = merged.document()
    check_whole(document)
    assert stored(document) == document
    for key in mine.records.keys() | theirs.records.keys():
        record = mine.records.get(key, theirs.records.get(key))
        assert key in document.records or isinstance(record, Asset | Link | Tag)
    asked = asked_about(merged.conflicts)
    for key in document.records:
        if key in mine.records and key in theirs.records and key not in whole(merged):
            for name, at in changes(mine.records[key], theirs.records[key]):
                # Which way a stack or a legend was before, nobody knows.
                quietly = {"tags", "stack", "picture", "logo"}
                quietly |= {"order"} if key in document.tags else set()
                if name not in quietly and not at:
                    assert (key, name, at) in asked
    assert merge(common_base(mine, mine), mine, mine).document() == mine


@given(documents(), documents(), documents())
def test_any_three_documents_make_a_whole_one(base, mine, theirs):
    merged = merge(base, mine, theirs)
    for side in Side:
        document = merged.document(dict.fromkeys(merged.conflicts, side))
        check_whole(document)
        assert document_bytes(stored(document)) == document_bytes(document)


@pytest.mark.long
def test_many_rounds_of_two_people_on_a_full_canvas(capsys: pytest.CaptureFixture[str]):
    found: Counter[str] = Counter()
    for seed in range(ROUNDS):
        random = Random(seed)
        begun = new_document(random.choice(list(Mode)), "en", counted_ids("canvas"))
        base = Hand(begun, random, "base").fill(20)
        if seed % 4 == 0:
            base = without_keys(base)
        mine, theirs = (Hand(base, random, who).edit(12) for who in ("mine", "theirs"))
        merged = merge(base, mine, theirs)
        check_merge(merged)
        choices = {conflict: random.choice(list(Side)) for conflict in merged.conflicts}
        document = merged.document(choices)
        assert stored(document) == document
        found.update(one.part.name for one in merged.conflicts)
        found.update({"rounds": 1, "clean": merged.clean, "notes": len(base.notes)})
    with capsys.disabled():
        print(f"\nmerging: {dict(found.most_common())}")  # noqa: T201
    assert found["clean"] > ROUNDS / 10
    assert found["record"] > ROUNDS / 20
