"""A symbol is drawn whole, and no letter of the note comes near it."""

import pytest

from canvasdesk.geometry.placing import NOTE_SIZES
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, Role, Stroke, text_lines
from canvasdesk.layout.marks import Foot
from canvasdesk.layout.notes import draw_note, fit_note, note_look
from canvasdesk.layout.symbols import draw_symbol, symbol_icon
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import TEXT_STEPS
from canvasdesk.method.symbols import symbols
from canvasdesk.model.records import Note, Tag
from canvasdesk.model.values import Size

from .samples import SCRIPTS

SQUARE = Rect(10.0, 20.0, 13.0, 13.0)
SIZES = (*NOTE_SIZES.values(), Size(38.0, 16.0), Size(400.0, 300.0))


def drawn(typesetter: Typesetter, symbol: str) -> Group:
    return draw_symbol(typesetter, symbol, SQUARE, palette.INK)


def test_every_symbol_offered_is_drawn_inside_its_square(typesetter: Typesetter) -> None:
    for symbol in symbols():
        group = drawn(typesetter, symbol.value)
        assert group.origin == (SQUARE.x, SQUARE.y) and group.role is Role.SYMBOL
        strokes = [child for child in group.children if isinstance(child, Stroke)]
        lines = list(text_lines(group))
        assert bool(strokes) == symbol.value.isascii()
        assert "".join(line.source for line in lines) in (symbol.value, "")
        for stroke in strokes:
            for x, y in stroke.path.points:
                assert 0.0 <= x <= SQUARE.width and 0.0 <= y <= SQUARE.height
        for child in group.children:
            if isinstance(child, Group):
                (line,) = lines
                assert child.origin[0] + line.x >= -0.13 * SQUARE.width
                assert line.width <= 1.26 * SQUARE.width


@pytest.mark.parametrize(
    "symbol", ["no such symbol", "../blocks/channels", "x" * 32, "\u4f60" * 20]
)
def test_an_unknown_symbol_is_a_small_grey_frame(typesetter: Typesetter, symbol: str) -> None:
    (frame,) = drawn(typesetter, symbol).children
    assert isinstance(frame, Stroke) and frame.colour == palette.LINE
    assert frame.path.verbs == "MLLLZ"


def test_a_name_cannot_lead_out_of_the_folder_of_symbols() -> None:
    assert symbol_icon("star")
    assert not symbol_icon("../blocks/channels")
    assert not symbol_icon("channels")


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", SCRIPTS)
def test_text_stays_clear_of_the_symbol(typesetter: Typesetter, name: str, size: Size) -> None:
    for rtl in (False, True):
        note = Note(id="n", text=SCRIPTS[name], symbol="star")
        look = note_look(note, {}, {}, shadow=False, rtl=rtl)
        fit = fit_note(typesetter, note.text, size, TEXT_STEPS, rtl=rtl, symbol=True)
        group = draw_note(typesetter, note, fit, look, Rect(0, 0, 1, 1), "")
        sign, text = (
            next(c for c in group.children if isinstance(c, Group) and c.role is role)
            for role in (Role.SYMBOL, Role.NOTE_TEXT)
        )
        points = [p for s in sign.children if isinstance(s, Stroke) for p in s.path.points]
        left = sign.origin[0] + min(x for x, _ in points)
        right = sign.origin[0] + max(x for x, _ in points)
        assert left >= 0.0 and right <= fit.size.width
        assert sign.origin[1] + max(y for _, y in points) <= fit.size.height
        room = fit.text_rect(rtl)
        assert room.right <= left if not rtl else room.x >= right
        lines = list(text_lines(text))
        assert "".join(line.source for line in lines) == note.text.replace("\n", "")
        assert lines[-1].baseline <= room.height


@pytest.mark.parametrize("size", [*SIZES, Size(90.0, 17.0), Size(190.0, 17.0)], ids=str)
@pytest.mark.parametrize("count", [1, 2, 7])
def test_the_symbol_stands_clear_of_the_letters_of_tags(
    typesetter: Typesetter, count: int, size: Size
) -> None:
    tags = {f"t{at}": Tag(id=f"t{at}", name="Ab") for at in range(count)}
    for rtl in (False, True):
        note = Note(id="n", text="短", symbol="star", tags=tuple(tags))
        look = note_look(note, tags, dict.fromkeys(tags, "A"), shadow=False, rtl=rtl)
        fit = fit_note(typesetter, note.text, size, TEXT_STEPS, Foot(count), rtl=rtl, symbol=True)
        group = draw_note(typesetter, note, fit, look, Rect(0, 0, 1, 1), "")
        signs = [c for c in group.children if isinstance(c, Group)]
        (sign,) = (c for c in signs if c.role is Role.SYMBOL)
        lowest = max(y for s in sign.children if isinstance(s, Stroke) for _, y in s.path.points)
        discs = [c for c in signs if c.role is Role.MARK]
        assert len(discs) == count
        assert min(disc.origin[1] for disc in discs) > sign.origin[1] + lowest
