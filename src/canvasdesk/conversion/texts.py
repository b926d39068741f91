"""From a document to the text formats."""

from canvasdesk.interchange.drafting import draft_of
from canvasdesk.interchange.markdown_writer import write_markdown
from canvasdesk.interchange.nine_key_writer import write_nine_key_json
from canvasdesk.method.templates import template_for
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience, seen_by


def markdown_of(document: Document, audience: Audience, parking: str) -> bytes:
    """Return a document as Markdown for an audience; ``parking`` heads the parked notes."""
    document = seen_by(document, audience)
    header = document.header
    names = template_for(header.language).names
    headings = {
        block: header.block_titles.get(block) or names[block].in_mode(header.mode)
        for block in BlockId
    }
    return write_markdown(draft_of(document), headings, parking=parking).encode()


def nine_keys_of(document: Document, audience: Audience) -> bytes:
    """Return a document as nine-key JSON for an audience."""
    return write_nine_key_json(draft_of(seen_by(document, audience))).encode()
