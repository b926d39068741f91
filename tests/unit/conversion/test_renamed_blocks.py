"""What a block is called on a canvas goes out with it in each way, and into nothing that is blank."""

import io
from collections.abc import Callable

import pytest
from pptx import Presentation

from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.printing import printed
from canvasdesk.conversion.texts import html_of, markdown_of, outline_of, table_of
from canvasdesk.editing.operations.header import set_block_title
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.powerpoint import powerpoint_bytes
from canvasdesk.export.printout import Printout
from canvasdesk.export.svg import svg_bytes
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import Header

from .makers.readers import text_of

NAMES = ("Ways in", "Zugänge", "طرق الوصول", "渠道与途径")


def renamed(mode: Mode, name: str) -> Document:
    document = document_of([Header(mode=mode, language="en", title="Plan")])
    for block in BlockId:
        document = add_note(document, block, "A note", lambda b=block: b.value).apply(document)
    return set_block_title(document, BlockId.CHANNELS, name).apply(document)


def in_pdf(printout: Printout) -> str:
    return " ".join(text_of(pdf_bytes(printout)))


def in_svg(printout: Printout) -> str:
    return svg_bytes(printout).decode()


def in_slides(printout: Printout) -> str:
    deck = Presentation(io.BytesIO(powerpoint_bytes(printout)))
    shapes = [shape for slide in deck.slides for shape in slide.shapes]
    found = []
    while shapes:
        shape = shapes.pop()
        shapes += getattr(shape, "shapes", ())
        found.append(shape.text_frame.text if shape.has_text_frame else "")
    return " ".join(found)


@pytest.mark.parametrize("read", [in_pdf, in_svg, in_slides])
@pytest.mark.parametrize("what", [What.POSTER, What.READING])
@pytest.mark.parametrize("mode", Mode)
def test_a_page_says_it(
    typesetter: Typesetter, mode: Mode, what: What, read: Callable[[Printout], str]
) -> None:
    text = read(printed(renamed(mode, "Ways in"), PrintOrder(what), typesetter))
    assert "Ways in" in text
    assert "Channels" in text  # its usual name stays below


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("mode", Mode)
def test_a_drawing_says_it_in_every_script(typesetter: Typesetter, mode: Mode, name: str) -> None:
    assert name in in_svg(printed(renamed(mode, name), PrintOrder(What.POSTER), typesetter))


@pytest.mark.parametrize("what", [What.BLANK, What.CARDS, What.MATRIX])
@pytest.mark.parametrize("mode", Mode)
def test_what_is_blank_has_the_usual_headings(
    typesetter: Typesetter, mode: Mode, what: What
) -> None:
    text = in_pdf(printed(renamed(mode, "Ways in"), PrintOrder(what), typesetter))
    assert "Ways in" not in text
    assert "Channels" in text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("mode", Mode)
def test_texts_say_it(mode: Mode, name: str) -> None:
    document = renamed(mode, name)
    for data in (
        markdown_of(document, Audience.OTHERS, "Parked").decode(),
        outline_of(document, Audience.OTHERS, "Parked").decode(),
        html_of(document, Audience.OTHERS, "Parked"),
    ):
        assert name in data


def test_a_table_has_the_usual_names_to_be_read_again() -> None:
    table = table_of(renamed(Mode.ORGANIZATION, "Ways in"), Audience.OTHERS, ",").decode()
    assert "Ways in" not in table
    assert "Channels" in table
