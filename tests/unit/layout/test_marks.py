from dataclasses import replace
from itertools import combinations

import pytest

from canvasdesk.geometry.placing import NOTE_SIZES
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Fill, Group, Role
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.layout import SheetLayout, lay_out
from canvasdesk.layout.marks import MARK, PRIVATE, UNHEARD, Foot, draw_disc, is_dashed, marks_of
from canvasdesk.layout.notes import fit_note
from canvasdesk.layout.symbols import symbol_icon
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import TEXT_STEPS, View
from canvasdesk.method.fields import field_definitions
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import AnyRecord, Entry, Header, Note, Tag
from canvasdesk.model.values import NoteKind, NoteSize, Place, Size

from .samples import SCRIPTS

FULL = FrozenMap({"star": True, "feeling": -2, "certainty": "guess", "money": True})
SIZES = (NOTE_SIZES[NoteSize.STANDARD], NOTE_SIZES[NoteSize.SMALL], Size(38.0, 16.0))


def laid_out(
    typesetter: Typesetter, *records: AnyRecord, rtl: bool = False, **view: object
) -> SheetLayout:
    header = Header(mode=Mode.PERSONAL, language="ar" if rtl else "en")
    document = document_of([header, *records])
    return lay_out(document, View(**view), wording_for("en", Mode.PERSONAL), typesetter)


def marks_in(group: Group) -> list[Group]:
    found = (child for child in group.children if isinstance(child, Group))
    return [child for child in found if child.role is Role.MARK and not child.label]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("rtl", [False, True])
def test_letters_and_marks_never_meet(size: Size, rtl: bool):
    for discs in range(6):
        for marks in range(7):
            foot = Foot(discs, marks)
            places = foot.disc_places(size, rtl) + foot.mark_places(size, rtl)
            assert len(places) == discs + marks
            assert not any(one.intersects(other) for one, other in combinations(places, 2))
            areas = foot.areas(size, rtl)
            for place in places:
                assert any(_holds(area, place) for area in areas)
                assert place.y >= size.height - foot.height(size.width) - 0.01


def _holds(area: Rect, inner: Rect) -> bool:
    across = area.x - 0.01 <= inner.x and inner.right <= area.right + 0.01
    return across and area.y - 0.01 <= inner.y and inner.bottom <= area.bottom + 0.01


@pytest.mark.parametrize("name", sorted(SCRIPTS))
@pytest.mark.parametrize("rtl", [False, True])
def test_no_text_lies_under_a_mark_and_nothing_is_cut(typesetter: Typesetter, name: str, rtl: bool):
    tags = [Tag(id=key, name=key) for key in ("a", "b")]
    note = Note(
        id="n",
        text=SCRIPTS[name],
        block=BlockId.KEY_ACTIVITIES,
        place=Place(10, 40),
        fields=FULL,
        private=True,
        tags=("a", "b"),
    )
    drawn = laid_out(typesetter, note, *tags, rtl=rtl).notes["n"]
    rect, fit = drawn.rect, drawn.source.fit
    marks = [Rect(*mark.origin, MARK, MARK) for mark in marks_in(drawn.group)]
    assert len(marks) == 5
    room = fit.text_rect(drawn.rtl)
    setting = typesetter.setting(note.text, rtl=drawn.rtl)
    setting.break_at(room.width, fit.text_size)
    for left, top, right, bottom in setting.line_boxes():
        ink = Rect(room.x + left, room.y + top, right - left, bottom - top - 0.25 * fit.text_size)
        assert not any(ink.intersects(mark) for mark in marks)
    paper = Rect(0.0, 0.0, rect.width, rect.height)
    assert all(_holds(paper, mark) for mark in marks)


@pytest.mark.parametrize(
    "text", ["كل حج عميق\nوجميع حق\nبيع حج", "gyp gyp\ngyp gyp\ngyp gypg", "قلق\nاليوم ج"]
)
@pytest.mark.parametrize("height", [56.0, 60.0, 64.0, 68.0])
def test_tails_of_letters_lie_on_no_mark(typesetter: Typesetter, text: str, height: float):
    foot, size = Foot(discs=2, marks=3), Size(99.0, height)
    for rtl in (False, True):
        fit = fit_note(typesetter, text, size, TEXT_STEPS, foot, rtl)
        room, setting = fit.text_rect(rtl), typesetter.setting(text, rtl=rtl)
        setting.break_at(room.width, fit.text_size)
        letters = [
            Rect(room.x + left, room.y + top, right - left, bottom - top)
            for line in setting.ink_boxes()
            for left, top, right, bottom in line
        ]
        assert len(letters) > 4
        places = foot.disc_places(fit.size, rtl) + foot.mark_places(fit.size, rtl)
        met = [p for p in places for one in letters if one.intersects(p, 1.0)]
        assert not met, (fit, met)


def test_text_is_not_set_smaller_for_tails_that_it_has_not(typesetter: Typesetter):
    size, foot = Size(99.0, 64.0), Foot(discs=1, marks=1)
    plain, deep = "one two\nthree\nmean sea", "one two\nthree\ngyp gyps"
    steps = [fit_note(typesetter, text, size, (14.4, 12.0), foot) for text in (plain, deep)]
    assert [fit.text_size for fit in steps] == [14.4, 12.0]


def test_marks_come_in_the_order_of_the_fields_and_say_what_is_set():
    fields = field_definitions()
    note = Note(id="n", fields=FULL)
    assert marks_of(note, fields, unheard=False) == ("star", "coin", "bolt", "question")
    private = Note(id="n", private=True, fields=FrozenMap({"why_care": "x", "feeling": 0}))
    assert marks_of(private, fields, unheard=True) == (PRIVATE, UNHEARD)
    heading = Note(id="n", kind=NoteKind.HEADING, private=True, fields=FULL)
    assert marks_of(heading, fields, unheard=True) == ()


def test_values_that_nobody_knows_have_no_mark():
    odd = Note(id="n", fields=FrozenMap({"star": "perhaps", "certainty": "hoped", "later": True}))
    assert marks_of(odd, field_definitions(), unheard=False) == ()


def test_every_mark_has_a_drawing():
    named = {name for field in field_definitions().values() for name in field.marks.values()}
    assert all(symbol_icon(name) for name in named | {PRIVATE, UNHEARD})


def test_a_guess_has_a_dashed_edge(typesetter: Typesetter):
    fields = field_definitions()
    assert is_dashed(Note(id="n", fields=FrozenMap({"certainty": "guess"})), fields)
    assert not is_dashed(Note(id="n", fields=FrozenMap({"certainty": "testing"})), fields)
    note = Note(id="n", block=BlockId.CHANNELS, fields=FrozenMap({"certainty": "guess"}))
    plain = laid_out(typesetter, replace(note, fields=FrozenMap())).notes["n"].group
    dashed = laid_out(typesetter, note).notes["n"].group
    before = [child for child in plain.children if isinstance(child, Fill)]
    fills = [child for child in dashed.children if isinstance(child, Fill)]
    (edge,) = [fill for fill in fills if fill not in before]
    assert edge.path.verbs.count("M") > 20


def test_a_padlock_is_for_the_owner_alone(typesetter: Typesetter):
    note = Note(id="n", block=BlockId.CHANNELS, private=True)
    assert len(marks_in(laid_out(typesetter, note).notes["n"].group)) == 1
    assert not laid_out(typesetter, note, audience=Audience.OTHERS).notes


def test_what_is_heard_takes_the_mark_off_and_leaves_other_notes_as_they_were(
    typesetter: Typesetter,
):
    why = FrozenMap({"why_care": "x"})
    one = Note(id="n", block=BlockId.CUSTOMER_SEGMENTS, fields=why, order="a0")
    two = Note(
        id="m", block=BlockId.CUSTOMER_SEGMENTS, fields=why, order="a1", place=Place(10, 300)
    )
    wording = wording_for("en", Mode.PERSONAL)
    before = lay_out(document_of([Header(), one, two]), View(), wording, typesetter)
    entry = Entry(id="e", journal="heard", refs=FrozenMap({"n": ()}))
    after = lay_out(document_of([Header(), one, two, entry]), View(), wording, typesetter, before)
    assert len(marks_in(before.notes["n"].group)) == 1
    assert marks_in(after.notes["n"].group) == []
    assert after.notes["m"].group is before.notes["m"].group


@pytest.mark.parametrize("letter", ["C", "g", "J", "ص", "ع", "أ", "附", "한"])
def test_a_letter_stands_in_the_middle_of_its_disc(typesetter: Typesetter, letter: str):
    disc = draw_disc(typesetter, letter, palette.swatch("blue"), Rect(50.0, 60.0, 9.5, 9.5))
    (shown,) = (child for child in disc.children if isinstance(child, Group))
    setting = typesetter.setting(letter, Weight.SEMIBOLD)
    setting.break_at(95.0, shown.children[0].runs[0].size)
    ((_, top, _, bottom),) = setting.ink_boxes()[0]
    middle = shown.origin[1] + (top + bottom) / 2
    assert middle == pytest.approx(9.5 / 2, abs=0.05)
    assert bottom - top < 9.5 * 0.85


def test_what_has_no_ink_makes_no_disc_fail(typesetter: Typesetter):
    assert draw_disc(typesetter, "", palette.swatch("blue"), Rect(0.0, 0.0, 9.5, 9.5)).children
