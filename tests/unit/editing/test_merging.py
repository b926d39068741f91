"""Cases of merging that chance seldom makes. What is always true is in the property tests."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from unittest.mock import patch

import pytest

import operations as op
from canvasdesk.editing.merging import (
    MISSING,
    WHOLE,
    Conflict,
    Part,
    Side,
    common_base,
    merge,
    settling,
)
from canvasdesk.editing.patch import patch_of
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Asset, Header, Link, Note, Tag, UnknownRecord
from canvasdesk.model.values import NoteKind, NoteSize, Place, Size
from canvasdesk.storage.format import document_bytes
from strategies import counted_ids, picture

CHANNELS, PARTNERS = BlockId.CHANNELS, BlockId.KEY_PARTNERS


def note(key: str, row: int = 0, **more) -> Note:
    order = more.pop("order", f"a{row}")
    place = more.pop("place", Place(12.0, 50.0 + 70 * row))
    block = more.pop("block", CHANNELS)
    text = more.pop("text", key)
    return Note(id=key, text=text, block=block, place=place, order=order, stack=order, **more)


BASE = document_of(
    [
        Header(title="Plan"),
        Tag(id="t", name="Trust", order="a0"),
        Tag(id="u", name="Use", order="a1"),
        *(note(key, row) for row, key in enumerate("abcd")),
        Link(id="ab", source="a", target="b", label="why"),
    ]
)


def changed(document: Document, key: str, **values) -> Document:
    return patch_of(document, [replace(document.records[key], **values)]).apply(document)


def added(document: Document, *records) -> Document:
    return patch_of(document, records).apply(document)


def deleted(document: Document, *keys: str) -> Document:
    return op.delete_records(document, keys).apply(document)


def moved(document: Document, key: str, before: str | None) -> Document:
    return op.move_note_in_order(document, key, before).apply(document)


def reading(document: Document, block: BlockId = CHANNELS) -> str:
    return "".join(note.id for note in document.notes_by_block[block])


def test_different_fields_of_one_note_come_together():
    mine = changed(BASE, "a", text="one", fill="blue")
    theirs = changed(BASE, "a", symbol="star", place=Place(80.0, 300.0))
    merged = merge(BASE, mine, theirs)
    assert merged.clean
    found = merged.document().notes["a"]
    assert (found.text, found.fill, found.symbol) == ("one", "blue", "star")
    assert found.place == Place(80.0, 300.0)


def test_a_text_both_changed_is_asked_about_and_chosen():
    merged = merge(BASE, changed(BASE, "a", text="one"), changed(BASE, "a", text="two"))
    (conflict,) = merged.conflicts
    assert conflict == Conflict("a", Part("text"), "a", "one", "two")
    assert merged.document().notes["a"].text == "one"
    assert merged.document({conflict: Side.THEIRS}).notes["a"].text == "two"


def test_what_both_changed_alike_is_not_asked_about():
    both = changed(BASE, "a", text="one")
    assert merge(BASE, both, both).clean
    assert merge(BASE, both, both).document() == both


def test_a_block_its_place_and_order_move_as_one():
    mine = op.restack(BASE, ["b"], op.Level.FRONT).apply(BASE)
    mine = op.move_notes(mine, {"a": op.Spot(PARTNERS, Place(20.0, 60.0))}).apply(mine)
    theirs = op.move_notes(BASE, {"a": op.Spot(None)}).apply(BASE)
    assert mine.notes["a"].stack != theirs.notes["a"].stack
    merged = merge(BASE, mine, theirs)
    (conflict,) = merged.conflicts
    assert conflict.part == Part("where")
    assert merged.document().notes["a"] == mine.notes["a"]
    assert merged.document({conflict: Side.THEIRS}).notes["a"] == theirs.notes["a"]


def test_an_edit_against_a_delete_is_asked_about():
    mine, theirs = deleted(BASE, "a"), changed(BASE, "a", text="better")
    merged = merge(BASE, mine, theirs)
    (conflict,) = merged.conflicts
    assert (conflict.record, conflict.part, conflict.mine) == ("a", WHOLE, MISSING)
    assert merged.document() == mine
    assert merged.document({conflict: Side.THEIRS}) == theirs


def test_a_new_arrow_to_a_deleted_note_is_asked_about():
    mine = deleted(BASE, "c")
    theirs = op.add_link(BASE, "a", "c", lambda: "ac").apply(BASE)
    merged = merge(BASE, mine, theirs)
    (conflict,) = merged.conflicts
    assert (conflict.record, conflict.needed_by) == ("c", ("ac",))
    assert merged.document() == mine
    assert merged.document({conflict: Side.THEIRS}) == theirs


def test_a_changed_arrow_is_one_question_with_its_deleted_note():
    mine, theirs = deleted(BASE, "a"), changed(BASE, "ab", label="because")
    merged = merge(BASE, mine, theirs)
    (conflict,) = merged.conflicts
    assert (conflict.record, conflict.needed_by) == ("a", ("ab",))
    assert merged.document({conflict: Side.THEIRS}) == theirs


def test_a_note_that_is_kept_keeps_its_arrows():
    mine, theirs = deleted(BASE, "a"), changed(BASE, "a", text="better")
    merged = merge(BASE, mine, theirs)
    assert "ab" in merged.document(dict.fromkeys(merged.conflicts, Side.THEIRS)).links


def test_a_field_that_names_a_deleted_note_is_asked_about():
    mine = deleted(BASE, "c")
    theirs = changed(BASE, "a", fields=FrozenMap({"serves": ("c", "d")}))
    (conflict,) = merge(BASE, mine, theirs).conflicts
    assert (conflict.record, conflict.needed_by) == ("c", ("a",))


def test_a_tag_deleted_by_one_and_put_on_by_the_other_is_asked_about():
    base = op.tag_notes(BASE, ["b"], "t").apply(BASE)
    mine = deleted(base, "t")
    theirs = op.tag_notes(base, ["a"], "t").apply(base)
    merged = merge(base, mine, theirs)
    (conflict,) = merged.conflicts
    assert (conflict.record, conflict.needed_by) == ("t", ("a",))
    assert merged.document() == mine
    # Where the tag stays, it stays on the notes that had it.
    assert merged.document({conflict: Side.THEIRS}) == theirs


def test_a_deleted_tag_is_no_edit_of_the_notes_that_had_it():
    base = op.tag_notes(BASE, ["c"], "t").apply(BASE)
    merged = merge(base, deleted(base, "c"), deleted(base, "t"))
    assert merged.clean
    assert not {"c", "t"} & merged.document().records.keys()


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ("", "t", "u", "tu"),
        ("t", "tu", "t", "tu"),
        ("t", "", "tu", "u"),
        ("tu", "ut", "tu", "ut"),
        ("tu", "ut", "tux", "utx"),
        ("t", "xt", "ty", "xty"),
    ],
)
def test_tags_merge_as_sets_that_keep_an_order(base, mine, theirs, merged):
    def tagged(tags: str) -> Document:
        tagged = changed(BASE, "a", tags=tuple(tags))
        return added(tagged, Tag(id="x", name="X"), Tag(id="y", name="Y"))

    for sides in ((tagged(mine), tagged(theirs)), (tagged(theirs), tagged(mine))):
        result = merge(tagged(base), *sides)
        assert result.clean
        assert "".join(result.document().notes["a"].tags) == merged


def test_two_orders_of_the_same_tags_are_asked_about():
    base = added(changed(BASE, "a", tags=("t", "u", "x")), Tag(id="x", name="X"))
    mine, theirs = (changed(base, "a", tags=tags) for tags in (("u", "t"), ("u", "x", "t")))
    assert merge(base, mine, theirs).clean
    mine, theirs = (changed(base, "a", tags=tuple(tags)) for tags in ("utx", "xtu"))
    merged = merge(base, mine, theirs)
    (conflict,) = merged.conflicts
    assert conflict.part == Part("tags")
    assert merged.document().notes["a"].tags == ("u", "t", "x")
    assert merged.document({conflict: Side.THEIRS}).notes["a"].tags == ("x", "t", "u")


def test_fields_and_unknown_keys_merge_one_by_one():
    base = changed(
        BASE, "a", fields=FrozenMap({"cost": 1}), extra=FrozenMap({"votes": 1, "old": 1})
    )
    mine = changed(base, "a", fields=FrozenMap({"cost": 2}), extra=FrozenMap({"votes": 1}))
    theirs = changed(
        base,
        "a",
        fields=FrozenMap({"cost": 1, "star": True}),
        extra=FrozenMap({"votes": 5, "old": 1}),
    )
    merged = merge(base, mine, theirs)
    assert merged.clean
    found = merged.document().notes["a"]
    assert found.fields == FrozenMap({"cost": 2, "star": True})
    assert found.extra == FrozenMap({"votes": 5})


def test_numbers_that_are_written_differently_are_two_values():
    def costs(cost: Decimal | int) -> Document:
        return changed(BASE, "a", fields=FrozenMap({"cost": cost}))

    merged = merge(costs(7), costs(Decimal("1.0")), costs(Decimal("1.00")))
    assert [conflict.part for conflict in merged.conflicts] == [Part("fields", "cost")]
    assert merge(costs(1), costs(True), costs(1)).document() == costs(True)


def test_a_choice_of_a_newer_program_goes_with_its_attribute():
    base = changed(BASE, "a", extra=FrozenMap({"kind": "banner"}))
    mine = op.make_headings(base, ["a"]).apply(base)
    assert merge(base, mine, changed(base, "a", text="x")).document().notes["a"].kind is (
        NoteKind.HEADING
    )
    theirs = changed(base, "a", extra=FrozenMap({"kind": "ribbon"}))
    (conflict,) = merge(base, mine, theirs).conflicts
    assert (conflict.mine, conflict.theirs) == (NoteKind.HEADING, "ribbon")


def test_unknown_records_and_keys_of_the_document_merge_too():
    base = replace(
        added(
            BASE, UnknownRecord(id="s", collection="stickers", extra=FrozenMap({"x": 1, "y": 1}))
        ),
        extra=FrozenMap({"zoom": 1, "theme": "a"}),
    )
    mine = changed(base, "s", extra=FrozenMap({"x": 2, "y": 1}))
    theirs = changed(base, "s", extra=FrozenMap({"x": 1, "y": 3}))
    merged = merge(
        base,
        replace(mine, extra=FrozenMap({"zoom": 2, "theme": "a"})),
        replace(theirs, extra=FrozenMap({"zoom": 3})),
    )
    (conflict,) = merged.conflicts
    assert (conflict.record, conflict.part) == ("", Part("extra", "zoom"))
    document = merged.document({conflict: Side.THEIRS})
    assert document.records["s"].extra == FrozenMap({"x": 2, "y": 3})
    assert document.extra == FrozenMap({"zoom": 3})


def test_new_notes_of_both_sides_do_not_hide_one_another():
    mine = op.add_note(BASE, CHANNELS, "mine", lambda: "m").apply(BASE)
    theirs = op.add_note(BASE, CHANNELS, "theirs", lambda: "n").apply(BASE)
    assert mine.notes["m"].place == theirs.notes["n"].place
    document = merge(BASE, mine, theirs).document()
    assert document.notes["m"].place != document.notes["n"].place
    assert document.notes["m"] == mine.notes["m"]
    assert document == merge(BASE, theirs, mine).document()
    assert reading(document) == "amnbcd"


def test_two_moves_in_the_reading_order_come_together():
    merged = merge(BASE, moved(BASE, "a", None), moved(BASE, "d", "b"))
    assert merged.clean
    assert reading(merged.document()) == "dbca"


def test_one_note_moved_to_two_places_in_the_order_is_asked_about():
    mine, theirs = moved(BASE, "b", None), moved(BASE, "b", "a")
    merged = merge(BASE, mine, theirs)
    (conflict,) = merged.conflicts
    assert conflict.part == Part("where")
    assert reading(merged.document()) == "acdb"
    assert reading(merged.document({conflict: Side.THEIRS})) == "bacd"


def without_keys(document: Document) -> Document:
    """As a person or a script writes a file."""
    notes = [replace(note, order="", stack="") for note in document.notes.values()]
    return patch_of(document, notes).apply(document)


def test_keys_renewed_by_both_sides_are_no_changes_of_the_notes():
    base = without_keys(BASE)
    mine, theirs = moved(base, "a", "d"), moved(base, "d", "b")
    assert all(note.order for note in (*mine.notes.values(), *theirs.notes.values()))
    for merged in (merge(base, mine, theirs), merge(base, theirs, mine)):
        assert merged.clean
        assert reading(merged.document()) in ("dbca", "bcad", "dbac", "bdca")
        order = reading(merged.document())
        assert order.index("c") < order.index("a")
        assert order.index("d") < order.index("b")
    assert merge(base, mine, theirs).document() == merge(base, theirs, mine).document()


def test_a_note_goes_where_it_was_put_though_the_other_side_renewed_all_keys():
    renewed = [replace(BASE.notes[key], order=f"b0{row}") for row, key in enumerate("abcd")]
    mine = added(patch_of(BASE, renewed).apply(BASE), note("m", order="b005"))
    theirs = added(moved(BASE, "a", "d"), note("n", order="a1V", place=Place(9.0, 9.0)))
    merged = merge(BASE, mine, theirs)
    assert merged.clean
    assert reading(merged.document()) == "mbncad"
    assert merge(BASE, theirs, mine).document() == merged.document()


def test_a_note_deleted_by_one_and_only_rekeyed_by_the_other_is_gone():
    base = without_keys(BASE)
    merged = merge(base, deleted(base, "b"), moved(base, "a", "d"))
    assert merged.clean
    assert reading(merged.document()) == "cad"


def test_both_bring_a_note_to_the_front():
    mine = op.restack(op.restack(BASE, ["b"], op.Level.FRONT).apply(BASE), ["a"], op.Level.FRONT)
    mine = mine.apply(op.restack(BASE, ["b"], op.Level.FRONT).apply(BASE))
    theirs = op.restack(BASE, ["a"], op.Level.FRONT).apply(BASE)
    merged = merge(BASE, mine, theirs)
    assert merged.clean
    assert merged.document().stacked_notes[-1].id == "a"
    down = op.restack(BASE, ["a"], op.Level.BACK)
    assert not down
    lower = op.restack(BASE, ["b"], op.Level.BACK).apply(BASE)
    (conflict,) = merge(BASE, op.restack(BASE, ["b"], op.Level.FRONT).apply(BASE), lower).conflicts
    assert conflict.part == Part("stack")


def test_pictures_come_and_go_with_the_notes_that_show_them():
    base = op.set_picture(BASE, ["a", "b"], picture("p"), counted_ids()).apply(BASE)
    mine = op.clear_picture(base, ["a"]).apply(base)
    theirs = op.clear_picture(base, ["b"]).apply(base)
    assert not merge(base, mine, theirs).document().assets
    one = op.set_picture(BASE, ["a"], picture("p"), counted_ids()).apply(BASE)
    mine = op.clear_picture(one, ["a"]).apply(one)
    theirs = op.set_picture(one, ["b"], picture("p"), counted_ids()).apply(one)
    merged = merge(one, mine, theirs)
    assert merged.clean
    assert isinstance(merged.document().records["p"], Asset)
    assert (merged.document().notes["a"].picture, merged.document().notes["b"].picture) == ("", "p")


def test_an_arrow_that_both_drew_is_one():
    mine = op.add_link(BASE, "c", "d", lambda: "m", "so").apply(BASE)
    theirs = op.add_link(BASE, "c", "d", lambda: "n", "so").apply(BASE)
    assert merge(BASE, mine, theirs).document() == mine
    other = changed(theirs, "n", label="then")
    assert {"m", "n"} <= merge(BASE, mine, other).document().links.keys()


def test_a_note_stays_in_its_block_where_one_moved_and_one_enlarged_it():
    mine = op.move_notes(BASE, {"a": op.Spot(CHANNELS, Place(150.0, 200.0))}).apply(BASE)
    theirs = op.resize_note(BASE, "a", Size(600.0, 80.0)).apply(BASE)
    found = merge(BASE, mine, theirs).document().notes["a"]
    assert found.size == Size(600.0, 80.0)
    again = op.resize_note(mine, "a", Size(600.0, 80.0)).apply(mine)
    assert found.place == again.notes["a"].place


def test_headings_of_blocks_merge_one_by_one():
    mine = op.set_block_title(BASE, CHANNELS, "Ways").apply(BASE)
    theirs = op.edit_header(
        op.set_block_title(BASE, PARTNERS, "Friends").apply(BASE), note_size=NoteSize.SMALL
    ).apply(op.set_block_title(BASE, PARTNERS, "Friends").apply(BASE))
    header = merge(BASE, mine, theirs).document().header
    assert dict(header.block_titles) == {"channels": "Ways", "key_partners": "Friends"}
    assert header.note_size is NoteSize.SMALL


def test_without_a_beginning_what_differs_is_asked_about_and_nothing_is_deleted():
    mine = deleted(changed(BASE, "a", text="one", fill="blue"), "d")
    theirs = changed(BASE, "a", text="two", fill="blue")
    merged = merge(common_base(mine, theirs), mine, theirs)
    assert [(one.record, one.part, one.base) for one in merged.conflicts] == [
        ("a", Part("text"), MISSING)
    ]
    assert reading(merged.document()) == "abcd"


def test_nobody_is_asked_about_the_id_of_the_canvas():
    mine, theirs = (changed(BASE, "header", document_id=one) for one in ("x1", "x2"))
    merged = merge(BASE, theirs, mine)
    assert merged.clean
    assert merged.document() == merge(BASE, mine, theirs).document() == mine


def test_a_tag_that_both_made_is_one():
    def tagged(key: str, name: str, note_id: str, more: int, **look: str) -> Document:
        document = BASE
        for number in range(more):
            document = op.add_tag(document, f"{key} {number}", lambda n=number: f"{key}{n}").apply(
                document
            )
        document = op.add_tag(document, name, lambda: key, **look).apply(document)
        document = op.tag_notes(document, [note_id], key).apply(document)
        return changed(document, "d", fields=FrozenMap({f"of {key}": (key, 1)}))

    mine, theirs = tagged("x", "Risk", "a", 0), tagged("y", "risk", "b", 2)
    merged = merge(BASE, mine, theirs)
    asked = {conflict.part.name for conflict in merged.conflicts}
    assert asked == {"name", "colour"}
    for side in Side:
        document = merged.document(dict.fromkeys(merged.conflicts, side))
        assert document.notes["a"].tags == document.notes["b"].tags == ("x",)
        assert document.notes["d"].fields == FrozenMap({"of x": ("x", 1), "of y": ("x", 1)})
        assert "y" not in document.records
        assert document.tags["x"].name == ("Risk" if side is Side.MINE else "risk")
    alike = merge(BASE, tagged("x", "Risk", "a", 0), tagged("y", "Risk", "b", 0))
    assert alike.clean
    assert alike.document() == merge(BASE, alike.theirs, alike.mine).document()


def test_what_reads_as_records_on_one_side_alone_is_compared_as_a_value():
    sticker = UnknownRecord(id="s", collection="stickers", private=True, extra=FrozenMap({"x": 1}))
    base = added(BASE, sticker)
    theirs = added(base, replace(sticker, id="s2"))
    odd = FrozenMap({"stickers": FrozenMap({"s": 7})})
    mine = replace(BASE, extra=odd)
    merged = merge(base, mine, theirs)
    (conflict,) = merged.conflicts
    assert (conflict.record, conflict.part) == ("", Part("extra", "stickers"))
    assert merged.document() == mine
    document = merged.document({conflict: Side.THEIRS})
    assert document_bytes(document) == document_bytes(theirs)
    # An empty collection is none.
    empty = replace(BASE, extra=FrozenMap({"stickers": FrozenMap()}))
    assert merge(empty, empty, base).document() == base
    assert merge(base, empty, base).document() == empty


def test_new_notes_of_both_sides_in_the_same_places_are_told_apart_in_one_go():
    count = 1000
    mine, theirs = (
        added(BASE, *(note(f"{side}{n}", place=Place(12.0, 400.0)) for n in range(count)))
        for side in ("m", "n")
    )
    merged = merge(BASE, mine, theirs)
    with patch.object(settling, "free_places", wraps=settling.free_places) as searched:
        document = merged.document()
    assert searched.call_count == 1  # a search for each of them alone took 20 s
    assert [document.notes[f"m{n}"].place for n in range(count)] == [Place(12.0, 400.0)] * count
    places = [document.notes[f"n{n}"].place for n in range(20)]
    assert all(place != Place(12.0, 400.0) for place in places)
    assert all(one != other for one, other in pairwise(places))


def test_of_two_logos_the_chosen_one_stays_alone():
    mine = op.set_logo(BASE, picture("p"), counted_ids()).apply(BASE)
    theirs = op.set_logo(BASE, picture("q"), counted_ids()).apply(BASE)
    merged = merge(BASE, mine, theirs)
    (conflict,) = merged.conflicts
    assert conflict.part == Part("logo")
    for side, kept in ((Side.MINE, "p"), (Side.THEIRS, "q")):
        document = merged.document({conflict: side})
        assert document.header.logo == kept
        assert document.assets.keys() == {kept}


def test_a_logo_that_one_side_took_away_leaves_nothing_behind():
    base = op.set_logo(BASE, picture("p"), counted_ids()).apply(BASE)
    merged = merge(base, op.clear_logo(base).apply(base), changed(base, "header", title="New"))
    assert merged.clean
    assert (merged.document().header.logo, dict(merged.document().assets)) == ("", {})
