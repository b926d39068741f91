"""PowerPoint slides: native shapes, one a note, with texts that can be edited."""

import io
from dataclasses import replace

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from canvasdesk.export.papers import paper_named
from canvasdesk.export.powerpoint import powerpoint_bytes
from canvasdesk.export.printout import Printout, one_page
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import SHEET
from canvasdesk.layout.view import POSTER_EXTRAS, Extra, View
from canvasdesk.model.records import Asset

from . import pictures
from .pictures import SCRIPTS, colour_image, latin_notes

EMU_PER_MM = 36_000
A3 = paper_named("A3")


def deck_of(printout: Printout):
    return Presentation(io.BytesIO(powerpoint_bytes(printout)))


def slide_of(printout: Printout):
    (slide,) = deck_of(printout).slides
    return slide


def texts(shapes) -> list[str]:
    found = []
    for shape in shapes:
        if shape.shape_type is MSO_SHAPE_TYPE.GROUP:
            found += texts(shape.shapes)
        elif shape.has_text_frame and shape.text_frame.text:
            found.append(shape.text_frame.text)
    return found


def named(slide, name: str):
    return next(shape for shape in slide.shapes if shape.name == name)


@pytest.fixture(scope="module")
def shown(studio):
    view = View(extras=POSTER_EXTRAS | {Extra.LINKS})
    return studio.picture(
        list(SCRIPTS.values()),
        view,
        links=True,
        symbols=("", "star"),
        pictures=("", "p1"),
        designed_by="Ann",
        language="en",
    )


def test_a_slide_is_of_the_papers_shape_and_size(studio):
    deck = deck_of(one_page(studio.picture(), paper_named("A4")))
    assert deck.slide_width == pytest.approx(297 * EMU_PER_MM, abs=2)
    assert deck.slide_height == pytest.approx(210 * EMU_PER_MM, abs=2)


def test_a_page_larger_than_slides_can_be_is_a_smaller_slide_of_its_shape(studio):
    deck = deck_of(one_page(studio.picture(), paper_named("4000x2000mm")))
    assert deck.slide_width == 56 * 914_400
    assert deck.slide_width == pytest.approx(2 * deck.slide_height, abs=2)


def test_each_note_is_one_shape_whose_text_is_all_of_its_text(shown):
    slide = slide_of(one_page(shown, A3))
    for text in SCRIPTS.values():
        shape = named(slide, text)
        inner = shape.shapes if shape.shape_type is MSO_SHAPE_TYPE.GROUP else [shape]
        assert [found for found in texts(inner) if len(found) > 1] == [text]


def test_headings_title_and_credit_are_texts_too(shown):
    said = texts(slide_of(one_page(shown, A3)).shapes)
    assert {"A bakery", "Ann", "Customer Segments", "Families"} <= set(said)
    assert any(text.startswith("Based on the Business Model Canvas") for text in said)


def test_notes_lie_where_they_are_drawn(studio):
    picture = studio.picture(["Hello"])
    shape = named(slide_of(one_page(picture, paper_named("A0"))), "Hello")
    (group,) = (group for group in picture.groups if group.label == "Hello")
    scale = 841 / SHEET.height * EMU_PER_MM
    assert shape.left == pytest.approx(group.origin[0] * scale, rel=1e-3)
    assert shape.top == pytest.approx(group.origin[1] * scale, rel=1e-3)


def test_lines_that_run_from_the_right_are_written_from_the_right(studio):
    picture = studio.picture([SCRIPTS["arabic"]], language="ar", direction="rtl")
    note = named(slide_of(one_page(picture, A3)), SCRIPTS["arabic"])
    shape = note.shapes[0] if note.shape_type is MSO_SHAPE_TYPE.GROUP else note
    (paragraph,) = shape.text_frame.paragraphs
    assert paragraph._p.pPr.get("rtl") == "1"


def test_the_deck_is_named_as_the_canvas_is(shown):
    about = deck_of(one_page(shown, A3)).core_properties
    assert (about.title, about.author, about.language) == ("A bakery", "Ann", "en")


def test_pictures_of_notes_come_along(studio):
    picture = studio.picture(["Hello"], pictures=("p1",))
    note = named(slide_of(one_page(picture, A3)), "Hello")
    kinds = [shape.shape_type for shape in note.shapes]
    assert kinds.count(MSO_SHAPE_TYPE.PICTURE) == 1


@pytest.mark.parametrize("kind", ["png", "jpeg", "gif", "webp"])
def test_pictures_of_every_kind_come_along(studio, monkeypatch, kind):
    asset = Asset(
        id="p1",
        media_type=f"image/{kind}",
        data=colour_image(kind, 12, 8),
        width=12.0,
        height=8.0,
    )
    monkeypatch.setattr(pictures, "ASSETS", (asset,))
    picture = studio.picture(["Hello"], pictures=("p1",))
    note = named(slide_of(one_page(picture, A3)), "Hello")
    kinds = [shape.shape_type for shape in note.shapes]
    assert kinds.count(MSO_SHAPE_TYPE.PICTURE) == 1


@pytest.mark.parametrize("text", ["", "\n"])
@pytest.mark.parametrize("paper", ["A0", "A6", "30x20mm"])
def test_a_note_without_words_is_a_shape_too(studio, text, paper):
    picture = studio.picture([text], pictures=("p1",))
    slide = slide_of(one_page(picture, paper_named(paper)))
    assert [shape for shape in slide.shapes if shape.name == "Note"]


def test_a_damaged_picture_is_an_empty_frame(studio):
    picture = studio.picture(["Hello"], pictures=("bad",))
    note = named(slide_of(one_page(picture, A3)), "Hello")
    assert MSO_SHAPE_TYPE.PICTURE not in [shape.shape_type for shape in note.shapes]


def test_shapes_have_numbers_of_their_own(studio):
    slide = slide_of(one_page(studio.picture(latin_notes(40), symbols=("star",)), A3))
    ids = [each.get("id") for each in slide._element.iter() if each.tag.endswith("}cNvPr")]
    assert len(ids) == len(set(ids)) > 80


def test_a_slide_has_only_what_reaches_into_its_part(studio):
    (page,) = one_page(studio.picture(latin_notes(9)), paper_named("A0")).pages
    (whole,) = page.placed
    corner = replace(whole, window=Rect(0.0, 0.0, 60.0, 60.0))
    data = powerpoint_bytes(Printout((page, replace(page, placed=(corner,)))))
    all_of_it, part = Presentation(io.BytesIO(data)).slides
    assert 0 < len(part.shapes) < len(all_of_it.shapes) / 2


@pytest.mark.parametrize("text", ["A title " * 60, "\ufffea \uffff b", "(\\) <b> & ]]> \u202eevil"])
def test_titles_may_be_long_and_texts_may_hold_anything(studio, text):
    deck = deck_of(one_page(studio.picture([text, "Hello"], title=text, purpose=text), A3))
    assert "Hello" in texts(deck.slides[0].shapes)
    about = deck.core_properties
    assert about.title[:3] == text[:3].replace("\ufffe", "\ufffd")
    assert max(map(len, (about.title, about.subject))) <= 255
