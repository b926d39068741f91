"""All that becomes of a document: pictures, exports, what is copied. No file may break any of it."""

import itertools

from canvasdesk.conversion.bringing_in import document_of_found, read_source
from canvasdesk.conversion.copies import copy_of, json_canvas_of
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.pictures import picture_of
from canvasdesk.conversion.printing import printed
from canvasdesk.conversion.texts import bmml_of, html_of, markdown_of, nine_keys_of, table_of
from canvasdesk.editing.operations.arranging import arrange_notes
from canvasdesk.editing.operations.keeping_places import keep_places
from canvasdesk.errors import CanvasdeskError
from canvasdesk.export.missing import missing_glyphs
from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import one_page
from canvasdesk.export.raster import png_bytes, thumbnail
from canvasdesk.interchange.recognise import Format
from canvasdesk.layout.fitting import note_measure
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, View
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience
from canvasdesk.ui.canvas.clipboard import fragment_from, pasted
from canvasdesk.ui.canvas.copying import NotesData
from untrusted.judging import PATH, assert_survives, opened, said_in_one_line

A4 = paper_named("A4")
ALL_EXTRAS = frozenset(Extra)


_NUMBERS = itertools.count()


def new_id() -> str:
    """Return an id that no document here has."""
    return f"new{next(_NUMBERS)}"


def imported(data: bytes, format_: Format | None = None) -> Document | None:
    """What an importer makes of bytes, which then survives its file; None where it refuses them."""
    try:
        found = read_source("plan.x", data, new_id, format_)
        mode = found.draft.mode or Mode.ORGANIZATION
        document = document_of_found(found, found.draft.title, mode, new_id)
        assert_survives(document)
    except CanvasdeskError as error:
        said_in_one_line(error)
        return None
    return document


def written_out(document: Document) -> None:
    """Write a document in the text formats, and read what was written."""
    for audience in Audience:
        for data, format_ in (
            (markdown_of(document, audience, "Parked"), Format.MARKDOWN),
            (nine_keys_of(document, audience), Format.NINE_KEY_JSON),
            (json_canvas_of(document, audience, PATH), Format.JSON_CANVAS),
            (table_of(document, audience, ","), Format.SEPARATED),
            (table_of(document, audience, "\t"), Format.SEPARATED),
            (bmml_of(document, audience)[0], Format.BMML),
        ):
            imported(data, format_)
        html_of(document, audience, "Parked").encode()
        assert opened(copy_of(document, audience, PATH, new_id)) is not None


def painted(document: Document, typesetter: Typesetter, block: BlockId | None = None) -> None:
    """Lay a document out and paint it in all ways."""
    picture = picture_of(document, View(block=block, extras=ALL_EXTRAS), typesetter)
    missing_glyphs(picture)
    assert pdf_bytes(one_page(picture, A4)).startswith(b"%PDF")
    assert png_bytes(one_page(picture, A4).pages[0], 36.0).startswith(b"\x89PNG")
    assert not thumbnail(picture, 120).isNull()
    cut_out = printed(document, PrintOrder(What.NOTES, block, audience=Audience.OWNER), typesetter)
    assert pdf_bytes(cut_out).startswith(b"%PDF")
    measure = note_measure(document, View(), typesetter)
    keep_places(document, frozenset(document.notes), measure).apply(document)
    arrange_notes(document, BlockId, measure).apply(document)


def copied(document: Document, typesetter: Typesetter) -> None:
    """Copy all notes of a document and put them into it again."""
    if not document.notes:
        return
    data = NotesData(document, document.notes, typesetter)
    for form in data.formats():
        data.data(form)
    data.imageData()
    assert fragment_from(data) is not None
    for block in (None, BlockId.CHANNELS):
        patch = pasted(document, data, block, BlockId.CHANNELS, new_id)
        assert_survives(patch.apply(document))
