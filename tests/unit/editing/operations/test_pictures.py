"""A picture comes with the first note that shows it and goes with the last."""

from dataclasses import replace
from typing import Any

import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.limits import ASSETS
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import Header, Note
from strategies import counted_ids, picture

NEW = counted_ids()
CAT, DOG = picture("cat"), picture("dog")


@pytest.fixture
def document() -> Document:
    """Notes a and b show the cat, c shows nothing; d was put away and shows the dog."""
    block = BlockId.CHANNELS
    return document_of(
        [
            Header(),
            CAT,
            DOG,
            Note(id="a", block=block, picture="cat"),
            Note(id="b", block=block, picture="cat"),
            Note(id="c", block=block),
            Note(id="d", block=block, picture="dog", archived=True),
        ]
    )


def test_an_equal_picture_is_stored_once(document: Document) -> None:
    after = op.set_picture(document, ["c"], replace(CAT), NEW).apply(document)
    assert after.notes["c"].picture == "cat" and after.assets.keys() == {"cat", "dog"}


def test_a_picture_goes_with_its_last_use_and_comes_back_with_undo(document: Document) -> None:
    first = op.clear_picture(document, ["a"])
    assert "cat" in first.apply(document).assets
    last = op.clear_picture(document, ["a", "b"])
    assert "cat" not in last.apply(document).assets
    assert last.inverse().apply(last.apply(document)) == document


@pytest.mark.parametrize("ids", [("a", "b"), ("b", "a", "c")])
def test_deleted_notes_take_their_picture_along(document: Document, ids: tuple[str, ...]) -> None:
    patch = op.delete_records(document, ids)
    assert patch.apply(document).assets.keys() == {"dog"}
    assert patch.inverse().apply(patch.apply(document)) == document


def test_a_note_that_was_put_away_keeps_its_picture(document: Document) -> None:
    away = op.archive_notes(document, ["a", "b"]).apply(document)
    shown = op.set_picture(away, ["c"], CAT, NEW).apply(away)
    assert op.clear_picture(shown, ["c"]).apply(shown).assets.keys() == {"cat", "dog"}


def test_another_picture_takes_the_place_of_the_old_one(document: Document) -> None:
    bird = picture("bird")
    after = op.set_picture(document, ["a", "b"], bird, NEW).apply(document)
    assert after.assets.keys() == {"bird", "dog"}


def test_a_deleted_picture_comes_off_its_notes(document: Document) -> None:
    after = op.delete_records(document, ["cat"]).apply(document)
    assert [note.picture for note in after.notes.values()] == ["", "", ""]


def test_an_id_that_something_else_has_is_not_taken(document: Document) -> None:
    odd = replace(CAT, id="a")
    after = op.set_picture(document, ["c"], odd, NEW).apply(document)
    key = after.notes["c"].picture
    assert key not in ("a", "cat") and after.assets[key].data == CAT.data


def test_there_is_a_limit() -> None:
    many = [picture(f"p{index}") for index in range(ASSETS)]
    full = document_of([Header(), Note(id="a"), *many])
    with pytest.raises(DocumentError) as caught:
        op.set_picture(full, ["a"], CAT, NEW)
    assert caught.value.code == "limit.assets"
    assert op.set_picture(full, ["a"], many[3], NEW)


@pytest.mark.parametrize(
    ("code", "one"),
    [
        ("limit.pictures", {"data": "A" * (limits.PICTURES_BYTES // 4)}),
        ("limit.pixels", {"width": 1e5, "height": 1000.0}),
    ],
)
def test_pictures_together_are_limited_too(code: str, one: dict[str, Any]) -> None:
    first, *others, last = (replace(picture(f"p{index}"), **one) for index in range(4))
    full = document_of([Header(), Note(id="a", picture=first.id), Note(id="b"), first, *others])
    with_last = op.set_picture(full, ["b"], last, NEW).apply(full)
    with pytest.raises(DocumentError) as caught:
        op.set_picture(with_last, ["b"], replace(CAT, **one), NEW)
    assert caught.value.code == code
    assert op.set_picture(with_last, ["b"], first, NEW)
    copied = op.copy_fragment(with_last, ["a", "b"])
    other = document_of([Header(), Note(id="c"), *(replace(CAT, id=f"o{n}", **one) for n in "abc")])
    with pytest.raises(DocumentError) as caught:
        op.paste_in_place(other, copied, NEW)
    assert caught.value.code == code


def test_a_fragment_takes_pictures_along(document: Document) -> None:
    copied = op.copy_fragment(document, ["a", "c"])
    assert copied.assets == (CAT,)
    empty = document_of([Header()])
    pasted = op.paste_in_place(empty, copied, NEW).apply(empty)
    assert pasted.assets == {"cat": CAT}
    assert [note.picture for note in pasted.notes.values()] == ["cat", ""]
    again = op.duplicate_notes(pasted, pasted.notes, NEW).apply(pasted)
    assert again.assets == {"cat": CAT}
    assert [note.picture for note in again.notes.values()] == ["cat", "", "cat", ""]


def test_a_pasted_picture_whose_id_is_taken_gets_another(document: Document) -> None:
    copied = op.copy_fragment(document, ["a"])
    other = document_of([Header(), replace(DOG, id="cat")])
    pasted = op.paste_in_place(other, copied, NEW).apply(other)
    (note,) = pasted.notes.values()
    assert note.picture != "cat" and pasted.assets[note.picture].data == CAT.data


def test_a_logo_comes_goes_and_comes_back_with_undo(document: Document) -> None:
    logo = picture("logo")
    put = op.set_logo(document, logo, NEW)
    after = put.apply(document)
    assert after.header.logo == "logo" and "logo" in after.assets
    assert put.inverse().apply(after) == document
    away = op.clear_logo(after)
    assert away.apply(after) == document
    assert away.inverse().apply(document) == after


def test_a_logo_that_a_note_shows_too_stays_with_either(document: Document) -> None:
    both = op.set_logo(document, CAT, NEW).apply(document)
    assert len(both.assets) == 2
    assert "cat" in op.clear_logo(both).apply(both).assets
    alone = op.clear_picture(both, ["a", "b"]).apply(both)
    assert "cat" in alone.assets and alone.header.logo == "cat"
    assert "cat" not in op.clear_logo(alone).apply(alone).assets


def test_another_logo_takes_the_place_of_the_first(document: Document) -> None:
    first = op.set_logo(document, picture("old"), NEW).apply(document)
    second = op.set_logo(first, picture("new"), NEW).apply(first)
    assert second.header.logo == "new" and "old" not in second.assets


def test_the_other_mode_keeps_the_logo(document: Document) -> None:
    put = op.set_logo(document, picture("logo"), NEW).apply(document)
    personal = op.switch_mode(put, Mode.PERSONAL).apply(put)
    assert personal.header.logo == "logo" and "logo" in personal.assets


def test_copied_notes_take_no_logo_along(document: Document) -> None:
    put = op.set_logo(document, picture("logo"), NEW).apply(document)
    assert [each.id for each in op.copy_fragment(put, ["a"]).assets] == ["cat"]


def test_what_is_deleted_is_no_logo_any_longer(document: Document) -> None:
    put = op.set_logo(document, picture("logo"), NEW).apply(document)
    assert op.delete_records(put, ["logo"]).apply(put).header.logo == ""


def test_too_many_pictures_are_no_logo(document: Document) -> None:
    many = document_of([*document.records.values(), *(picture(f"x{n}") for n in range(ASSETS - 2))])
    with pytest.raises(DocumentError, match=r"limit\.assets"):
        op.set_logo(many, picture("logo"), NEW)


@pytest.mark.parametrize("private", ["header", "logo"])
def test_others_see_no_private_logo(document: Document, private: str) -> None:
    put = op.set_logo(document, picture("logo"), NEW).apply(document)
    put = op.set_private(put, [private], True).apply(put)
    seen = seen_by(put, Audience.OTHERS)
    assert seen.header.logo == "" and "logo" not in seen.assets
