from decimal import Decimal

import pytest

from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Role
from canvasdesk.layout.filter import DESCRIPTION, NO_FILTER, PRIVATE, Asks, FieldTest, Filter
from canvasdesk.layout.layout import SheetLayout, lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Header, Note, Tag
from canvasdesk.model.values import NoteKind, Place

CHANNELS, PARTNERS = BlockId.CHANNELS, BlockId.KEY_PARTNERS
NOTE = Note(id="n", text="Crème\nbrûlée for Zoë", block=CHANNELS, tags=("t", "u"))


@pytest.mark.parametrize(
    ("wanted", "has"),
    [
        (Filter(), True),
        (Filter(tags=frozenset("tx")), True),
        (Filter(tags=frozenset("x")), False),
        (Filter(text="creme brulee"), True),
        (Filter(text="  BRÛLÉE  FOR "), True),
        (Filter(text="tart"), False),
        (Filter(blocks=frozenset({CHANNELS, PARTNERS})), True),
        (Filter(blocks=frozenset({PARTNERS})), False),
        (Filter(tags=frozenset("t"), text="zoe", blocks=frozenset({CHANNELS})), True),
        (Filter(tags=frozenset("t"), text="zoe", blocks=frozenset({PARTNERS})), False),
    ],
)
def test_a_note_has_all_that_is_asked_for(wanted: Filter, has: bool) -> None:
    assert wanted.matches(NOTE) is has
    assert wanted.fades(NOTE) is not has
    assert not wanted.leaves_out(NOTE)


def test_the_others_are_left_out_but_for_those_that_are_kept() -> None:
    wanted = Filter(text="tart", hides=True)
    assert wanted.leaves_out(NOTE)
    assert not wanted.fades(NOTE)
    assert not Filter(text="tart", hides=True, kept=frozenset("n")).leaves_out(NOTE)


def test_a_filter_that_asks_for_nothing_leaves_nothing_out() -> None:
    for wanted in (NO_FILTER, Filter(hides=True), Filter(text="  ", hides=True)):
        assert not wanted.asks
        assert not wanted.leaves_out(NOTE)


def test_headings_neither_match_nor_step_back() -> None:
    heading = Note(id="h", text="tart", kind=NoteKind.HEADING)
    assert not Filter(text="tart").matches(heading)
    assert not Filter(text="soup").fades(heading)
    assert not Filter(text="soup", hides=True).leaves_out(heading)


DOCUMENT = document_of(
    [
        Header(),
        Tag(id="t", name="Trust"),
        Note(id="a", text="Soup", block=CHANNELS, tags=("t",), stack="a1", order="a1"),
        Note(id="b", text="Tart", block=CHANNELS, stack="a2", order="a2", place=Place(150, 30)),
    ]
)


def laid(
    typesetter: Typesetter,
    wanted: Filter,
    previous: SheetLayout | None = None,
    document: Document = DOCUMENT,
) -> SheetLayout:
    wording = wording_for("en", document.mode)
    return lay_out(document, View(filter=wanted), wording, typesetter, previous)


def notes(layout: SheetLayout) -> list[str]:
    return [group.record for group in layout.picture.groups if group.role is Role.NOTE]


def test_faded_notes_lie_beneath_a_veil_and_the_others_above_it(typesetter: Typesetter) -> None:
    layout = laid(typesetter, Filter(text="soup"))
    roles = [group.key for group in layout.picture.groups]
    order = [(Role.NOTE, "b"), (Role.VEIL, ""), (Role.NOTE, "a")]
    assert [key for key in roles if key in order] == order
    veil = next(group for group in layout.picture.groups if group.role is Role.VEIL)
    assert [box.rect for box in veil.children] == [layout.notes["b"].rect]  # type: ignore[union-attr]


def test_notes_left_out_are_in_no_picture_but_keep_their_places(typesetter: Typesetter) -> None:
    layout = laid(typesetter, Filter(text="soup", hides=True))
    assert notes(layout) == ["a"]
    assert layout.left_out == {"b"}
    assert layout.notes["b"].rect == laid(typesetter, NO_FILTER).notes["b"].rect
    written = {key for section in layout.picture.sections for key in section.notes}
    assert (Role.NOTE, "b") not in written
    assert (Role.NOTE, "a") in written


def test_the_legend_stays_while_a_filter_comes_and_goes(typesetter: Typesetter) -> None:
    assert "t" in laid(typesetter, Filter(text="tart", hides=True)).legend


def test_another_filter_lays_no_note_out_again(typesetter: Typesetter) -> None:
    before = laid(typesetter, NO_FILTER)
    after = laid(typesetter, Filter(text="soup"), before)
    assert after.notes is before.notes
    assert after.picture == laid(typesetter, Filter(text="soup")).picture


def test_a_changed_note_is_laid_out_again_under_the_same_filter(typesetter: Typesetter) -> None:
    before = laid(typesetter, Filter(text="soup"))
    changed = document_of([*DOCUMENT.records.values()])
    after = laid(typesetter, Filter(text="soup"), before, changed)
    assert after.picture == before.picture
    assert after.notes["a"] is before.notes["a"]


def test_what_is_still_to_be_read_lies_beneath_a_thin_veil(typesetter: Typesetter) -> None:
    wording, fills = wording_for("en", DOCUMENT.mode), []
    for thin in (False, True):
        view = View(thread=frozenset({"a"}), thin_veil=thin)
        groups = lay_out(DOCUMENT, view, wording, typesetter).picture.groups
        (veil,) = (group for group in groups if group.role is Role.VEIL)
        fills += [box.fill for box in veil.children if isinstance(box, Box)]
    assert fills == [palette.VEIL, palette.THIN_VEIL]


def test_what_lies_on_the_way_is_still_to_be_read(typesetter: Typesetter) -> None:
    kept = [note for note in DOCUMENT.notes if note != "a"]
    view = View(thread=frozenset({"a"}), way=frozenset({kept[0]}))
    layout = lay_out(DOCUMENT, view, wording_for("en", DOCUMENT.mode), typesetter)
    (veil,) = (group for group in layout.picture.groups if group.role is Role.VEIL)
    fills = {box.rect: box.fill for box in veil.children if isinstance(box, Box)}
    assert fills.pop(layout.notes[kept[0]].rect) == palette.THIN_VEIL
    assert set(fills.values()) <= {palette.VEIL}
    assert len(fills) == len(kept) - 1


def said(**fields: object) -> Note:
    return Note(id="n", block=BlockId.CHANNELS, fields=FrozenMap(fields))


@pytest.mark.parametrize(
    ("test", "fitting", "other"),
    [
        (FieldTest("star"), said(star=True), said(star=False)),
        (FieldTest("why"), said(why="x"), said(why="")),
        (FieldTest("why", Asks.EMPTY), said(), said(why="x")),
        (FieldTest("sure", Asks.ONE_OF, frozenset({"a", "b"})), said(sure="b"), said(sure="c")),
        (
            FieldTest("role", Asks.ONE_OF, frozenset({"a"})),
            said(role=("b", "a")),
            said(role=("b",)),
        ),
        (FieldTest("feel", Asks.ONE_OF, frozenset({"-2"})), said(feel=-2), said(feel=2)),
        (FieldTest("feel", Asks.AT_LEAST, least=Decimal(1)), said(feel=1), said(feel=0)),
        (
            FieldTest("sum", Asks.AT_LEAST, least=Decimal("1.5")),
            said(sum=Decimal(2)),
            said(sum="9"),
        ),
        (FieldTest("star", Asks.AT_LEAST, least=Decimal(1)), said(star=2), said(star=True)),
    ],
)
def test_a_field_must_hold_what_is_asked_for(test: FieldTest, fitting: Note, other: Note):
    wanted = Filter(field=test)
    assert wanted.asks
    assert wanted.matches(fitting)
    assert not wanted.matches(other)
    assert wanted.fades(other)
    assert not wanted.fades(fitting)


def test_what_every_note_can_have_is_asked_for_like_a_field():
    private, described = Note(id="n", private=True), Note(id="n", description="More")
    assert Filter(field=FieldTest(PRIVATE)).matches(private)
    assert not Filter(field=FieldTest(PRIVATE)).matches(described)
    assert Filter(field=FieldTest(DESCRIPTION)).matches(described)
    assert Filter(field=FieldTest(DESCRIPTION, Asks.EMPTY)).matches(private)
