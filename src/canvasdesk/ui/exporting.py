"""Makes what an export asks for: the bytes of a poster, a picture or a text."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from canvasdesk.export.papers import paper_named
from canvasdesk.export.raster import png_bytes
from canvasdesk.interchange.drafting import draft_of
from canvasdesk.interchange.markdown_writer import write_markdown
from canvasdesk.interchange.nine_key_writer import write_nine_key_json
from canvasdesk.layout.layout import lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, View
from canvasdesk.method.templates import template_for
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.ui.dialogs.export import ExportChoice, ExportFormat

_PNG_DPI = 150.0


def exported(document: Document, choice: ExportChoice, typesetter: Typesetter) -> bytes:
    """Return a document as a file of the chosen format. Raises CanvasdeskError."""
    audience = Audience.OTHERS if choice.hide_private else Audience.OWNER
    document = seen_by(document, audience)
    match choice.format:
        case ExportFormat.PDF | ExportFormat.PNG:
            return _picture(document, choice, typesetter, audience)
        case ExportFormat.MARKDOWN:
            return _markdown(document).encode()
        case ExportFormat.NINE_KEYS:
            return write_nine_key_json(draft_of(document)).encode()
        case other:
            assert_never(other)


def _markdown(document: Document) -> str:
    header = document.header
    names = template_for(header.language).names
    headings = {
        block: header.block_titles.get(block) or names[block].in_mode(header.mode)
        for block in BlockId
    }
    parking = QCoreApplication.translate("Exporting", "Parked")
    return write_markdown(draft_of(document), headings, parking=parking)


def _picture(
    document: Document, choice: ExportChoice, typesetter: Typesetter, audience: Audience
) -> bytes:
    view = View(audience=audience, extras=choice.extras | {Extra.SHADOWS})
    header = document.header
    layout = lay_out(document, view, wording_for(header.language, header.mode), typesetter)
    paper = paper_named(choice.paper)
    if choice.format is ExportFormat.PDF:
        # reportlab is imported on the first export only.
        from canvasdesk.export.pdf import pdf_bytes

        return pdf_bytes(layout.picture, paper)
    return png_bytes(layout.picture, _PNG_DPI, paper)
