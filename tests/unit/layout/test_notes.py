from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from canvasdesk.geometry.placing import NOTE_SIZES
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GRID, SHEET
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Fill, Group, Role, text_lines
from canvasdesk.layout.marks import DISC, Foot
from canvasdesk.layout.notes import STRIPE, NoteFit, draw_note, fit_note, note_look, text_rect
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import TEXT_STEPS
from canvasdesk.model import limits
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Note, Tag
from canvasdesk.model.values import Colour, NoteSize, Size

from .samples import SCRIPTS

STANDARD = NOTE_SIZES[NoteSize.STANDARD]


def assert_whole(typesetter: Typesetter, text: str, fit: NoteFit, rtl: bool = False) -> None:
    """Every character is on a line, and every line inside the note's text rectangle."""
    room = text_rect(fit.size, rtl)
    block = typesetter.block(text, fit.text_size, room.width, palette.INK, rtl=rtl)
    assert "".join(line.source for line in block.lines) == text.replace("\n", "")
    assert block.height <= room.height + 0.01
    # A letter's ink may reach a hair past its advance, most of all the mark over U+FCDF; the
    # note's padding is many times that.
    bearing = 0.06 * fit.text_size
    for line in block.lines:
        assert line.x >= -0.01
        assert line.x + line.width <= room.width + bearing


@pytest.mark.parametrize("size", list(NoteSize))
@pytest.mark.parametrize("name", SCRIPTS)
def test_a_note_holds_all_of_its_text(typesetter: Typesetter, name: str, size: NoteSize) -> None:
    for rtl in (False, True):
        fit = fit_note(typesetter, SCRIPTS[name], NOTE_SIZES[size], TEXT_STEPS, rtl=rtl)
        assert_whole(typesetter, SCRIPTS[name], fit, rtl)


def test_text_steps_down_before_the_note_grows(typesetter: Typesetter) -> None:
    fits = [
        fit_note(typesetter, " ".join(["on"] * words), STANDARD, TEXT_STEPS)
        for words in range(1, 80)
    ]
    for before, after in pairwise(fits):
        assert after.text_size <= before.text_size
        assert after.size.height >= before.size.height
    assert fits[0] == NoteFit(STANDARD, TEXT_STEPS[0])
    assert {fit.text_size for fit in fits} >= {16.0, 14.0, 12.0, 10.5, 8.5}
    for fit in fits:
        assert fit.size == STANDARD or fit.text_size == TEXT_STEPS[-1]
    assert fits[-1].size.height > STANDARD.height
    assert fits[-1].size.width == STANDARD.width


@pytest.mark.parametrize("character", ["W", "你", "ي", "😀", "W\n", "W "])
def test_the_longest_text_still_fits_the_sheet(typesetter: Typesetter, character: str) -> None:
    text = (character * limits.NOTE_TEXT_CHARACTERS)[: limits.NOTE_TEXT_CHARACTERS]
    fit = fit_note(typesetter, text, STANDARD, TEXT_STEPS)
    assert_whole(typesetter, text, fit)
    assert fit.size.height <= SHEET.height
    assert fit.size.width <= GRID.width


def test_a_note_grows_in_width_only_at_the_sheets_height(typesetter: Typesetter) -> None:
    narrow = fit_note(typesetter, "你" * 500, STANDARD, TEXT_STEPS)
    wide = fit_note(typesetter, "你" * 1000, STANDARD, TEXT_STEPS)
    assert narrow.size.width == STANDARD.width
    assert wide.size.width > STANDARD.width


def test_a_smaller_step_is_taken_to_keep_a_word_whole(typesetter: Typesetter) -> None:
    fit = fit_note(typesetter, "Conversation", STANDARD, TEXT_STEPS)
    assert fit.text_size < TEXT_STEPS[0]
    assert len(set_lines(typesetter, "Conversation", fit)) == 1


def test_a_word_wider_than_the_note_breaks(typesetter: Typesetter) -> None:
    text = SCRIPTS["long word"]
    fit = fit_note(typesetter, text, STANDARD, TEXT_STEPS)
    assert len(set_lines(typesetter, text, fit)) > 1
    assert_whole(typesetter, text, fit)


def set_lines(typesetter: Typesetter, text: str, fit: NoteFit) -> list[str]:
    width = text_rect(fit.size, False).width
    block = typesetter.block(text, fit.text_size, width, palette.INK)
    return [line.source for line in block.lines]


def test_lines_stay_even_where_a_fallback_font_gives_one_sign(typesetter: Typesetter) -> None:
    block = typesetter.block(SCRIPTS["foreign hyphen"], 10.0, 60.0, palette.INK)
    steps = {round(b.baseline - a.baseline, 3) for a, b in pairwise(block.lines)}
    assert steps == {12.0}
    assert block.lines[0].baseline == pytest.approx(9.35)


def test_text_stays_clear_of_the_letters(typesetter: Typesetter) -> None:
    text = "Listen on the ward, write down what hurts and why"
    tags = {key: Tag(id=key, name=key.upper(), colour="blue") for key in ("a", "b")}
    note = Note(id="n", text=text, tags=("a", "b"))
    letters = {"a": "A", "b": "B"}
    for rtl in (False, True):
        look = note_look(note, tags, letters, shadow=True, rtl=rtl)
        fit = fit_note(typesetter, text, STANDARD, TEXT_STEPS, Foot(2), rtl)
        rect = NOTE_SIZES[NoteSize.STANDARD]
        assert rect
        group = draw_note(typesetter, note, fit, look, text_rect(fit.size, rtl), "en")
        marks = [child for child in group.children if getattr(child, "role", "") is Role.MARK]
        assert len(marks) == 2
        room = text_rect(fit.size, rtl)
        lowest = max(
            line.baseline
            for line in typesetter.block(
                text, fit.text_size, room.width, palette.INK, rtl=rtl
            ).lines
        )
        top = min(mark.origin[1] for mark in marks)  # type: ignore[union-attr]
        assert room.y + lowest <= top + fit.text_size * 0.25 or fit.size != STANDARD


def test_text_beside_a_disc_keeps_some_air(typesetter: Typesetter) -> None:
    look = note_look(Note(id="n"), {}, {}, shadow=False, rtl=False)
    marked = replace(look, letters=(("A", look.swatch),))
    note, beside = Note(id="n", text="reduced risk of reputational damage"), 0
    for tenth in range(500, 1300):
        fit = fit_note(typesetter, note.text, Size(tenth / 10, 30.0), TEXT_STEPS, Foot(1))
        room = text_rect(fit.size, rtl=False)
        group = draw_note(typesetter, note, fit, marked, room, "en")
        (disc,) = [child for child in group.children if getattr(child, "role", "") is Role.MARK]
        left, top = disc.origin  # type: ignore[union-attr]
        for line in list(text_lines(group))[:-1]:
            if room.y + line.baseline > top:
                beside += 1
                assert room.x + line.x + line.width <= left - 1
    assert beside


@example("\ufcdf", NoteSize.SMALL, 0, False)
@given(st.text(max_size=120), st.sampled_from(sorted(NoteSize)), st.integers(0, 4), st.booleans())
def test_whatever_is_written_is_shown(
    typesetter: Typesetter, text: str, size: NoteSize, discs: int, rtl: bool
) -> None:
    text = "".join(c for c in text if c in "\n\t" or (c.isprintable() and c not in "\u2028\u2029"))
    fit = fit_note(typesetter, text, NOTE_SIZES[size], TEXT_STEPS, Foot(discs), rtl)
    assert_whole(typesetter, text, fit, rtl)


def test_colour_comes_from_fill_then_first_tag_then_plain() -> None:
    tags = {"t": Tag(id="t", name="Tag", colour="green"), "u": Tag(id="u", name="U", colour="blue")}
    letters = {"t": "T", "u": "U"}

    def look(note: Note) -> palette.Swatch:
        return note_look(note, tags, letters, shadow=False, rtl=False).swatch

    assert look(Note(id="n")) == palette.SWATCHES[palette.PLAIN]
    assert look(Note(id="n", tags=("t", "u"))) == palette.SWATCHES[Colour.GREEN]
    assert look(Note(id="n", tags=("t",), fill="teal")) == palette.SWATCHES[Colour.TEAL]
    assert look(Note(id="n", fill="ultraviolet")) == palette.SWATCHES[Colour.GREY]
    unknown = Note(id="n", extra=FrozenMap({"fill": FrozenMap({"kind": "gradient"})}))
    assert look(unknown) == palette.SWATCHES[Colour.GREY]


def test_each_tag_has_its_stripe(typesetter: Typesetter) -> None:
    tags = {"t": Tag(id="t", name="T", colour="green"), "u": Tag(id="u", name="U", colour="blue")}
    note = Note(id="n", text="x", tags=("t", "u"))
    look = note_look(note, tags, {"t": "T", "u": "U"}, shadow=False, rtl=False)
    fit = fit_note(typesetter, "x", STANDARD, TEXT_STEPS, Foot(2))
    group = draw_note(typesetter, note, fit, look, text_rect(Size(1, 1), False), "")
    stripes = [child for child in group.children if isinstance(child, Fill)]
    assert [stripe.colour for stripe in stripes] == [
        palette.SWATCHES[Colour.GREEN].dark,
        palette.SWATCHES[Colour.BLUE].dark,
    ]
    assert [line.source for line in text_lines(group)] == ["x", "T", "U"]


@pytest.mark.parametrize("count", [2, 3, 7, 20])
def test_stripes_are_told_apart_without_their_colours(typesetter: Typesetter, count: int) -> None:
    tags = {f"t{n}": Tag(id=f"t{n}", name=f"T{n}") for n in range(count)}
    note, letters = Note(id="n", tags=tuple(tags)), dict.fromkeys(tags, "T")
    look = note_look(note, tags, letters, False, False)
    fit = fit_note(typesetter, "", STANDARD, TEXT_STEPS, Foot(count))
    group = draw_note(typesetter, note, fit, look, Rect(0, 0, 99, 64), "en")
    levels = [
        [y for _, y in child.path.points] for child in group.children if isinstance(child, Fill)
    ]
    assert len(levels) == count
    assert (min(levels[0]), max(levels[-1])) == (0.0, fit.size.height)
    for above, below in pairwise(levels):
        assert 0.3 < min(below) - max(above) < (max(above) - min(above)) / 2


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("count", [1, 2, 3, 6, 7, 20, 60])
@pytest.mark.parametrize("size", [STANDARD, Size(60.0, 40.0), Size(24.0, 24.0)])
@pytest.mark.parametrize("text", ["", "Listen on the ward, write down what hurts and why"])
def test_many_letters_stand_in_rows_on_the_note(
    typesetter: Typesetter, rtl: bool, count: int, size: Size, text: str
) -> None:
    tags = {f"t{n:02}": Tag(id=f"t{n:02}", name="Tag", colour="blue") for n in range(count)}
    note, letters = Note(id="n", text=text, tags=tuple(tags)), dict.fromkeys(tags, "T")
    look = note_look(note, tags, letters, shadow=False, rtl=rtl)
    fit = fit_note(typesetter, text, size, TEXT_STEPS, Foot(count), rtl)
    group = draw_note(typesetter, note, fit, look, text_rect(Size(1, 1), False), "en")
    marks = [c for c in group.children if isinstance(c, Group) and c.role is Role.MARK]
    discs = [Rect(*mark.origin, DISC, DISC) for mark in marks]
    assert len(discs) == count
    stripe = Rect(fit.size.width - STRIPE if rtl else 0.0, 0.0, STRIPE, fit.size.height)
    paper = Rect(0.0, 0.0, fit.size.width, fit.size.height)
    for index, disc in enumerate(discs):
        assert disc.kept_inside(paper) == disc
        assert not disc.intersects(stripe)
        assert not any(disc.intersects(other) for other in discs[index + 1 :])
    room = fit.text_rect(rtl)
    block = typesetter.block(text, fit.text_size, room.width, palette.INK, rtl=rtl)
    for line in block.lines:
        ink = Rect(
            room.x + line.x,
            room.y + line.baseline - 0.7 * fit.text_size,
            line.width,
            0.7 * fit.text_size,
        )
        assert not any(ink.intersects(disc) for disc in discs)


def test_letters_are_read_in_the_order_of_the_tags(typesetter: Typesetter) -> None:
    tags = {key: Tag(id=key, name=key, colour="blue") for key in "abcdefg"}
    note = Note(id="n", text="x", tags=tuple(tags))
    look = note_look(note, tags, {key: key.upper() for key in tags}, shadow=False, rtl=False)
    fit = fit_note(typesetter, "x", Size(60.0, 40.0), TEXT_STEPS, Foot(len(tags)))
    group = draw_note(typesetter, note, fit, look, text_rect(Size(1, 1), False), "en")
    marks = [c for c in group.children if isinstance(c, Group) and c.role is Role.MARK]
    by_place = sorted(marks, key=lambda mark: (mark.origin[1], mark.origin[0]))
    assert [mark.label for mark in by_place] == list("ABCDEFG")
    assert len({mark.origin[1] for mark in marks}) == 2
