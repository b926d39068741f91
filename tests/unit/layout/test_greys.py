"""Notes without colours: all they say is still there, in patterns, letters and words."""

import io
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PIL import Image, ImageChops, ImageOps, ImageStat
from PySide6.QtGui import QImage

from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.printing import printed
from canvasdesk.export.raster import png_bytes
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Fill, Group, Node, Rgba, Role, Stroke, TextLine
from canvasdesk.layout.layout import SheetLayout, lay_out
from canvasdesk.layout.patterns import Pattern
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, Ink, View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Header, Link, Note, Tag
from canvasdesk.shipped import shipped
from canvasdesk.storage.format import read_document

SHIPPED = ("organization", "organization.zh", "personal", "personal.ar")
MOST_INK = 1 / 3
"""What grey takes at most of the ink that colours take."""
GREY_VIEW = View(extras=frozenset({Extra.LEGEND}), ink=Ink.GREY)
TAGS = (
    Tag(id="t1", name="Families", colour="blue", order="a"),
    Tag(id="t2", name="Shops", colour="green", order="b"),
)


def note(key: str, block: BlockId = BlockId.CHANNELS, **more: object) -> Note:
    return Note(**{"id": key, "text": key, "block": block, "order": key, "stack": key, **more})


def laid_out(typesetter: Typesetter, *notes: Note, view: View = GREY_VIEW, **header: object):
    said = Header(**header)
    document = document_of([said, *TAGS, *notes])
    return lay_out(document, view, wording_for(said.language, said.mode), typesetter)


def colours_in(node: Node) -> Iterator[Rgba]:
    match node:
        case Group(children=children):
            for child in children:
                yield from colours_in(child)
        case Box(fill=colour) | Fill(colour=colour) | Stroke(colour=colour):
            yield colour
        case TextLine(colour=colour):
            yield colour


def stripes(layout: SheetLayout, key: str) -> list[Pattern | None]:
    return [swatch.pattern for swatch in layout.notes[key].source.look.stripes]


def legend_words(layout: SheetLayout) -> list[str]:
    groups = [group for group in layout.picture.groups if group.role is Role.LEGEND]
    return [child.label for group in groups for child in group.children]


def pattern_of(colour: str) -> Pattern | None:
    return palette.swatch(colour, grey=True).pattern


@pytest.mark.parametrize("name", SHIPPED)
def test_nothing_is_drawn_in_a_colour(typesetter: Typesetter, name: str):
    document = read_document(shipped("examples", f"{name}.canvasdesk")).document
    order = PrintOrder(ink=Ink.GREY)
    picture = printed(document, order, typesetter).pages[0].placed[0].picture
    for colour in {each for group in picture.groups for each in colours_in(group)}:
        assert max(colour[:3]) - min(colour[:3]) <= 26, colour


def test_grey_takes_a_third_of_the_ink(typesetter: Typesetter):
    shares = []
    for name in SHIPPED:
        document = read_document(shipped("examples", f"{name}.canvasdesk")).document
        grey = ink(document, PrintOrder(ink=Ink.GREY), typesetter)
        shares.append(grey / ink(document, PrintOrder(), typesetter))
    assert sum(shares) / len(shares) <= MOST_INK


def ink(document: Document, order: PrintOrder, typesetter: Typesetter) -> float:
    """Return how much ink a print takes: black for what all three colours share, and the rest."""
    page = printed(document, order, typesetter).pages[0]
    image = Image.open(io.BytesIO(png_bytes(page, 100))).convert("RGB")
    inks = ImageOps.invert(image).split()
    black = ImageChops.darker(ImageChops.darker(inks[0], inks[1]), inks[2])
    return sum(map(_mean, inks)) - 2 * _mean(black)


def _mean(image: Image.Image) -> float:
    return ImageStat.Stat(image).mean[0]


def test_notes_are_as_large_and_their_text_stands_where_it_does_in_colours(
    typesetter: Typesetter,
):
    notes = [note("a", tags=("t1", "t2")), note("b", fill="teal"), note("c", symbol="star")]
    grey = laid_out(typesetter, *notes)
    coloured = laid_out(typesetter, *notes, view=replace(GREY_VIEW, ink=Ink.COLOUR))
    for key, one in grey.notes.items():
        other = coloured.notes[key]
        assert (one.rect, one.text_rect, one.text_size) == (
            other.rect,
            other.text_rect,
            other.text_size,
        )


def test_each_tag_has_the_pattern_of_its_colour_and_its_letter(typesetter: Typesetter):
    layout = laid_out(typesetter, note("a", tags=("t2", "t1")), note("b", tags=("t1",)), note("c"))
    assert stripes(layout, "a") == [pattern_of("green"), pattern_of("blue")]
    assert stripes(layout, "b") == [pattern_of("blue")]
    assert stripes(layout, "c") == []
    assert [letter for letter, _ in layout.notes["a"].source.look.letters] == ["S", "F"]
    assert legend_words(layout) == ["Families", "Shops"]


@pytest.mark.parametrize(("language", "teal"), [("en", "Teal"), ("de", "Türkis"), ("zh", "青色")])
def test_a_colour_of_its_own_is_named_in_the_legend(
    typesetter: Typesetter, language: str, teal: str
):
    layout = laid_out(typesetter, note("a", fill="teal"), note("b"), language=language)
    assert stripes(layout, "a") == [pattern_of("teal")]
    assert legend_words(layout) == [teal]


def test_a_colour_of_its_own_comes_after_the_tags(typesetter: Typesetter):
    layout = laid_out(
        typesetter, note("a", fill="teal", tags=("t1",)), note("b", fill="blue", tags=("t1",))
    )
    assert stripes(layout, "a") == [pattern_of("blue"), pattern_of("teal")]
    assert stripes(layout, "b") == [pattern_of("blue")]
    assert legend_words(layout) == ["Families", "Teal"]


def test_a_colour_that_plain_notes_have_says_nothing(typesetter: Typesetter):
    layout = laid_out(typesetter, note("a", fill="yellow"), note("b"))
    assert stripes(layout, "a") == stripes(layout, "b") == []
    assert legend_words(layout) == []


def test_a_colour_of_a_newer_program_is_grey(typesetter: Typesetter):
    layout = laid_out(typesetter, note("a", extra=FrozenMap({"fill": "plaid"})))
    assert stripes(layout, "a") == [pattern_of("grey")]


def test_customers_are_told_apart_as_tags_are(typesetter: Typesetter):
    notes = [
        note("c1", BlockId.CUSTOMER_SEGMENTS, text="Parents"),
        note("c2", BlockId.CUSTOMER_SEGMENTS, text="Clubs"),
        note("v", BlockId.VALUE_PROPOSITIONS),
        note("w", BlockId.VALUE_PROPOSITIONS),
    ]
    document = document_of([Header(), *notes, Link(id="l", source="v", target="c1")])
    view = replace(GREY_VIEW, colouring=Colouring.CUSTOMERS)
    layout = lay_out(document, view, wording_for("en", Header().mode), typesetter)
    assert stripes(layout, "v") == stripes(layout, "c1")
    assert stripes(layout, "c1") != stripes(layout, "c2")
    assert stripes(layout, "w") == []
    nobody = wording_for("en", Header().mode).template.legend["nobody"]
    assert legend_words(layout)[:3] == ["Parents", "Clubs", nobody]


def test_the_legend_shows_patterns_even_where_there_is_no_room_for_marks(typesetter: Typesetter):
    long = [note(f"n{index}", tags=("t1",)) for index in range(3)]
    tags = [
        Tag(
            id=f"x{index}", name=f"A name of some length {index}", colour="orange", order=f"{index}"
        )
        for index in range(9)
    ]
    notes = [note(f"m{index}", tags=(f"x{index}",)) for index in range(9)]
    marked = note("z", fill="violet", fields=FrozenMap({"certainty": "guess"}))
    document = document_of([Header(), *TAGS, *tags, *long, *notes, marked])
    layout = lay_out(document, GREY_VIEW, wording_for("en", Header().mode), typesetter)
    assert "Violet" in legend_words(layout)


@pytest.mark.parametrize("rtl", [False, True])
def test_patterns_stand_at_the_beginning_of_the_line(typesetter: Typesetter, rtl: bool):
    layout = laid_out(typesetter, note("a", tags=("t1",)), language="ar" if rtl else "en")
    group = layout.notes["a"].group
    pattern = next(child for child in group.children if isinstance(child, Fill))
    xs = [x for x, _ in pattern.path.points]
    middle = layout.notes["a"].rect.width / 2
    assert min(xs) > middle if rtl else max(xs) < middle


@pytest.mark.parametrize("what", [What.POSTER, What.NOTES])
def test_two_tags_are_told_apart_from_grey_pixels(typesetter: Typesetter, what: What):
    """Two notes alike but for the colour of their tag differ where their edges are."""
    found = []
    for tag in TAGS:
        same = replace(tag, name="Alike", letter="A")
        document = document_of([Header(), same, note("a", tags=(tag.id,), text="One")])
        order = PrintOrder(what=what, ink=Ink.GREY)
        image = QImage.fromData(png_bytes(printed(document, order, typesetter).pages[0], 150))
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        found.append(bytes(grey.constBits()))
    apart = sum(abs(a - b) > 100 for a, b in zip(*found, strict=True))
    assert apart > 200
