"""Makes what an export asks for: a canvas in a format of another program."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from canvasdesk.conversion.copies import json_canvas_of
from canvasdesk.conversion.texts import bmml_of, markdown_of, nine_keys_of, table_of
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience
from canvasdesk.ui.dialogs.export import ExportChoice
from canvasdesk.ui.dialogs.export_formats import ExportFormat
from canvasdesk.ui.messages import said


def exported(document: Document, choice: ExportChoice) -> bytes:
    """Return a document as a file of the chosen format. Raises CanvasdeskError."""
    audience = _audience(choice)
    match choice.format:
        case ExportFormat.MARKDOWN:
            parking = QCoreApplication.translate("Exporting", "Parked")
            return markdown_of(document, audience, parking)
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


def left_out(document: Document, choice: ExportChoice) -> tuple[str, ...]:
    """Return sentences about what an export had to leave out, where that depends on the canvas."""
    if choice.format is not ExportFormat.BMML:
        return ()
    return tuple(
        said(each.code, each.parameters) for each in bmml_of(document, _audience(choice))[1]
    )


def _audience(choice: ExportChoice) -> Audience:
    return Audience.OTHERS if choice.hide_private else Audience.OWNER
