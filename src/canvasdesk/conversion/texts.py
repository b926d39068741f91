"""From a document to the text formats."""

from collections.abc import Mapping

from canvasdesk.interchange.bmml_writer import write_bmml
from canvasdesk.interchange.draft import Problem
from canvasdesk.interchange.drafting import draft_of
from canvasdesk.interchange.heard_section import HeardItem, HeardSection
from canvasdesk.interchange.html_writer import write_html
from canvasdesk.interchange.markdown_writer import write_markdown
from canvasdesk.interchange.nine_key_writer import write_nine_key_json
from canvasdesk.interchange.outline_writer import write_outline
from canvasdesk.interchange.separated_writer import write_separated
from canvasdesk.method.journals import KIND, WHO, heard_entries, journals
from canvasdesk.method.templates import template_for
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.guesses import HEARD
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import Header


def markdown_of(document: Document, audience: Audience, parking: str) -> bytes:
    """Return a document as Markdown for an audience; ``parking`` heads the parked notes."""
    document = seen_by(document, audience)
    headings = headings_of(document.header)
    heard, draft = _heard(document), draft_of(document)
    return write_markdown(draft, headings, parking=parking, heard=heard).encode()


def html_of(document: Document, audience: Audience, parking: str) -> str:
    """Return a document's notes as HTML for an audience; ``parking`` heads the parked notes."""
    document = seen_by(document, audience)
    return write_html(document, headings_of(document.header), parking)


def outline_of(document: Document, audience: Audience, parking: str) -> bytes:
    """Return a document as plain text for an audience; ``parking`` heads the parked notes."""
    document = seen_by(document, audience)
    return write_outline(draft_of(document), headings_of(document.header), parking).encode()


def nine_keys_of(document: Document, audience: Audience) -> bytes:
    """Return a document as nine-key JSON for an audience."""
    return write_nine_key_json(draft_of(seen_by(document, audience))).encode()


def table_of(document: Document, audience: Audience, separator: str) -> bytes:
    """Return a document's notes as a table for an audience, its cells parted by ``separator``."""
    document = seen_by(document, audience)
    header = document.header
    # Not the headings somebody chose: a table is to be read again, and says only what is there.
    names = template_for(header.language).names
    blocks = {block: names[block].in_mode(header.mode) for block in BlockId}
    return write_separated(draft_of(document), blocks, separator).encode()


def bmml_of(document: Document, audience: Audience) -> tuple[bytes, tuple[Problem, ...]]:
    """Return a document as BMML for an audience, and what that format has no place for."""
    text, left_out = write_bmml(draft_of(seen_by(document, audience)))
    return text.encode(), left_out


def _heard(document: Document) -> HeardSection:
    """Return what was heard, its choices in the words of the file that defines them."""
    journal = journals()[HEARD]
    kinds = journal.fields[KIND].words
    items = []
    for entry in heard_entries(document):
        who, kind = (entry.fields.get(key, "") for key in (WHO, KIND))
        said = (" ".join(str(who).split()), kinds.get(str(kind), str(kind)), entry.when)
        about = tuple(note.text for note in document.notes.values() if note.id in entry.refs)
        items.append(HeardItem(entry.text, tuple(filter(None, said)), tuple(filter(None, about))))
    return HeardSection(journal.label, tuple(items))


def headings_of(header: Header) -> Mapping[BlockId, str]:
    """Return what stands over each block of a canvas."""
    names = template_for(header.language).names
    return {
        block: header.block_titles.get(block) or names[block].in_mode(header.mode)
        for block in BlockId
    }
