"""From a document to the text formats."""

from collections.abc import Mapping

from canvasdesk.interchange.drafting import draft_of
from canvasdesk.interchange.html_writer import write_html
from canvasdesk.interchange.markdown_writer import write_markdown
from canvasdesk.interchange.nine_key_writer import write_nine_key_json
from canvasdesk.method.templates import template_for
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import Header


def markdown_of(document: Document, audience: Audience, parking: str) -> bytes:
    """Return a document as Markdown for an audience; ``parking`` heads the parked notes."""
    document = seen_by(document, audience)
    headings = _headings(document.header)
    return write_markdown(draft_of(document), headings, parking=parking).encode()


def html_of(document: Document, audience: Audience, parking: str) -> str:
    """Return a document's notes as HTML for an audience; ``parking`` heads the parked notes."""
    document = seen_by(document, audience)
    return write_html(document, _headings(document.header), parking)


def nine_keys_of(document: Document, audience: Audience) -> bytes:
    """Return a document as nine-key JSON for an audience."""
    return write_nine_key_json(draft_of(seen_by(document, audience))).encode()


def _headings(header: Header) -> Mapping[BlockId, str]:
    names = template_for(header.language).names
    return {
        block: header.block_titles.get(block) or names[block].in_mode(header.mode)
        for block in BlockId
    }
