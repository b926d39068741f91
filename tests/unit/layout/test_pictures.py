"""A picture stands above a note's text and never costs it a word."""

import pytest

from canvasdesk.geometry.placing import NOTE_SIZES
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, Image, Role, text_lines
from canvasdesk.layout.marks import Foot
from canvasdesk.layout.notes import NoteFit, draw_note, fit_note, note_look
from canvasdesk.layout.pictures import proportion
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import TEXT_STEPS
from canvasdesk.model.records import Asset, Note
from canvasdesk.model.values import NoteSize, Size

from .samples import SCRIPTS

STANDARD = NOTE_SIZES[NoteSize.STANDARD]
SIZES = (STANDARD, Size(38.0, 16.0), Size(400.0, 300.0))


def asset(width: float, height: float) -> Asset:
    return Asset(id="p", media_type="image/png", data="", width=width, height=height)


def fitted(typesetter: Typesetter, note: Note, shown: Asset, size: Size, rtl: bool) -> NoteFit:
    return fit_note(
        typesetter,
        note.text,
        size,
        TEXT_STEPS,
        Foot(len(note.tags)),
        rtl,
        bool(note.symbol),
        proportion(shown),
    )


def drawn(
    typesetter: Typesetter, note: Note, shown: Asset, size: Size, rtl: bool = False
) -> tuple[NoteFit, Group, Rect]:
    """Return a note's fit and drawing, and where its picture lies on it."""
    look = note_look(note, {}, {}, shadow=False, rtl=rtl, picture=shown)
    fit = fitted(typesetter, note, shown, size, rtl)
    group = draw_note(typesetter, note, fit, look, Rect(0, 0, 1, 1), "")
    (frame,) = [g for g in group.children if isinstance(g, Group) and g.role is Role.PICTURE]
    (image,) = frame.children
    assert isinstance(image, Image)
    return fit, group, image.rect.moved(*frame.origin)


@pytest.mark.parametrize("shown", [asset(1600, 900), asset(300, 1600), asset(1, 9000)], ids=str)
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", SCRIPTS)
def test_all_of_the_text_stands_below_the_picture(
    typesetter: Typesetter, name: str, size: Size, shown: Asset
) -> None:
    for rtl, symbol in ((False, ""), (True, "star")):
        note = Note(id="n", text=SCRIPTS[name], symbol=symbol)
        fit, group, place = drawn(typesetter, note, shown, size, rtl)
        room = fit.text_rect(rtl)
        block = typesetter.block(note.text, fit.text_size, room.width, palette.INK, rtl=rtl)
        assert "".join(line.source for line in block.lines) == note.text.replace("\n", "")
        assert block.height <= room.height + 0.01
        assert place.bottom < room.y
        assert 0.0 < place.height <= fit.size.height / 2
        assert place.x >= 0.0 and place.right <= fit.size.width
        assert "".join(line.source for line in text_lines(group)) != "" or not note.text
        assert place.x == pytest.approx(room.x) or place.right == pytest.approx(room.right)


def test_a_low_note_grows_rather_than_show_a_speck(typesetter: Typesetter) -> None:
    low, note = Size(190.0, 24.0), Note(id="n", text="Words")
    fit, _, place = drawn(typesetter, note, asset(300, 200), low)
    assert place.height >= 16.0
    assert fit.size.height > low.height
    assert fit.size.width == low.width


def test_a_picture_keeps_its_proportion(typesetter: Typesetter) -> None:
    for wide, high in ((1600, 900), (300, 1600), (640, 640)):
        _, _, place = drawn(typesetter, Note(id="n", text="Words"), asset(wide, high), STANDARD)
        assert place.width / place.height == pytest.approx(wide / high)


def test_without_words_a_picture_has_all_of_the_note(typesetter: Typesetter) -> None:
    fit, _, place = drawn(typesetter, Note(id="n", text=" \n"), asset(300, 300), STANDARD)
    assert fit.size == STANDARD
    assert place.height == STANDARD.height - 8.0


@pytest.mark.parametrize(
    ("wide", "high"), [(0.0, 3.0), (-4.0, 2.0), (1e300, 1e-300), (float("nan"), 1.0)]
)
def test_what_a_file_says_of_a_picture_is_not_trusted(
    typesetter: Typesetter, wide: float, high: float
) -> None:
    _, _, place = drawn(typesetter, Note(id="n", text="Words"), asset(wide, high), STANDARD)
    assert 0.0 < place.width < STANDARD.width and 0.0 < place.height < STANDARD.height


def test_a_note_without_a_picture_has_none() -> None:
    assert proportion(None) == 0.0
