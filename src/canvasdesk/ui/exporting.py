"""Makes what an export asks for: the bytes of a poster, a picture or a text."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from canvasdesk.conversion.copies import json_canvas_of
from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.conversion.printing import printed
from canvasdesk.conversion.texts import bmml_of, markdown_of, nine_keys_of, outline_of, table_of
from canvasdesk.export.papers import paper_named
from canvasdesk.export.printout import Printout
from canvasdesk.export.raster import png_bytes
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience
from canvasdesk.ui.dialogs.export import ExportChoice
from canvasdesk.ui.dialogs.export_formats import ExportFormat
from canvasdesk.ui.messages import said

_PNG_DPI = 150.0


def exported(document: Document, choice: ExportChoice, typesetter: Typesetter) -> bytes:
    """Return a document as a file of the chosen format. Raises CanvasdeskError."""
    audience = _audience(choice)
    match choice.format:
        case ExportFormat.PDF | ExportFormat.PNG:
            return _painted(document, choice, typesetter)
        case ExportFormat.TEXT:
            return outline_of(document, audience, _parking())
        case ExportFormat.MARKDOWN:
            return markdown_of(document, audience, _parking())
        case ExportFormat.NINE_KEYS:
            return nine_keys_of(document, audience)
        case ExportFormat.JSON_CANVAS:
            return json_canvas_of(document, audience, choice.path)
        case ExportFormat.CSV:
            return table_of(document, audience, ",")
        case ExportFormat.TSV:
            return table_of(document, audience, "\t")
        case ExportFormat.BMML:
            return bmml_of(document, audience)[0]
        case other:
            assert_never(other)


def characters_missing(
    document: Document, choice: ExportChoice, typesetter: Typesetter
) -> tuple[str, ...]:
    """Return the characters that an export shows as empty boxes, since no font here has them."""
    if choice.format not in (ExportFormat.PDF, ExportFormat.PNG):
        return ()
    from canvasdesk.export.missing import missing_glyphs

    return missing_glyphs(*_printed(document, choice, typesetter).pictures)


def left_out(document: Document, choice: ExportChoice) -> tuple[str, ...]:
    """Return sentences about what an export had to leave out, where that depends on the canvas."""
    if choice.format is not ExportFormat.BMML:
        return ()
    return tuple(
        said(each.code, each.parameters) for each in bmml_of(document, _audience(choice))[1]
    )


def _parking() -> str:
    return QCoreApplication.translate("Exporting", "Parked")


def _audience(choice: ExportChoice) -> Audience:
    return Audience.OTHERS if choice.hide_private else Audience.OWNER


def _printed(document: Document, choice: ExportChoice, typesetter: Typesetter) -> Printout:
    order = PrintOrder(
        paper=paper_named(choice.paper),
        audience=_audience(choice),
        extras=choice.extras | {Extra.SHADOWS},
        colouring=choice.colouring,
    )
    return printed(document, order, typesetter)


def _painted(document: Document, choice: ExportChoice, typesetter: Typesetter) -> bytes:
    printout = _printed(document, choice, typesetter)
    if choice.format is ExportFormat.PDF:
        # reportlab is imported on the first export only.
        from canvasdesk.export.pdf import pdf_bytes

        return pdf_bytes(printout)
    return png_bytes(printout.pages[0], _PNG_DPI)
