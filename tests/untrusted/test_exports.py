"""Any text stands literally in every export, or the characters that no font has are told."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from canvasdesk.conversion.pictures import picture_of
from canvasdesk.conversion.texts import html_of, markdown_of, nine_keys_of
from canvasdesk.export.missing import missing_glyphs
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import one_page
from canvasdesk.interchange.draft import HEADER_FIELDS, Draft
from canvasdesk.interchange.drafting import draft_of
from canvasdesk.interchange.html_pieces import plain_text
from canvasdesk.interchange.recognise import Format, read_draft
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import Header, Link, Note, Tag
from canvasdesk.model.text import clean_line, clean_text
from canvasdesk.model.values import NoteKind, Place
from strategies import examples
from unit.export.pictures import bare, pdfium_text
from untrusted.everywhere import A4, ALL_EXTRAS, painted, written_out
from untrusted.judging import assert_survives, opened
from untrusted.malformed import OPENED

MARKUP = (
    "<b>bold</b> & <i>not</i>",
    "&lt;b&gt; &amp; &#65; &nbsp;",
    "<script>alert(1)</script><!-- x -->",
    "**bold** _it_ `code` ~~no~~ [a](http://example.org)",
    "# heading",
    "- item",
    "1. first",
    "> quote",
    "| a | b |",
    "---",
    "```",
    '{"title": "x", "notes": []}',
    "[1, 2]",
    "null",
    "{x} {0} {} {{y}} %s %d %(z)s %n",
    "\\n \\u0041 \\ \\\\",
    "=1+1",
    "@SUM(A1)",
    "+1",
    "-2",
    "key: value",
    "(a) <0041> [b] /Name %comment endstream",
    "javascript:alert(1)",
    "../../etc/passwd",
    "a & b && c",
    "Channels",
    "#tag",
    "[*] %1 ~ ^ $x$",
)
ANY_TEXT = st.text(max_size=30).map(clean_text)
"""Any Unicode text after what no file may hold was replaced: marks of direction, private use, all."""


def saying(text: str) -> Document:
    """A canvas that says a text in each field that a poster shows."""
    line = clean_line(text)
    header = Header(
        title=line,
        designed_for=line,
        designed_by=line,
        date=line,
        version=line,
        purpose=line,
        goal=line,
        description=text,
        block_titles=FrozenMap({BlockId.CHANNELS.value: line} if line else {}),
    )
    place = Place(30.0, 60.0)
    notes = (
        Note(
            id="n1", text=text, description=text, block=BlockId.CHANNELS, place=place, tags=("t",)
        ),
        Note(id="n2", text=text, block=BlockId.KEY_PARTNERS, place=place),
        Note(id="n3", text=line, block=BlockId.COST_STRUCTURE, kind=NoteKind.HEADING),
        Note(id="n4", text=text, description=text),
    )
    link = Link(id="l1", source="n1", target="n2", label=line)
    return document_of([header, *notes, link, Tag(id="t", name=line or "Tag", letter=line[:1])])


def told(draft: Draft) -> dict[object, object]:
    """What a draft says, the ids of its notes aside."""
    notes = {
        block: [(n.text, n.description, n.tags, n.label) for n in notes if not n.is_heading]
        for block, notes in draft.notes_by_block.items()
    }
    return {**notes, **{name: getattr(draft, name) for name in HEADER_FIELDS}, "tags": draft.tags}


def text_of(document: Document, typesetter: Typesetter) -> tuple[str, set[str]]:
    """What a reader finds in a document's poster, and the characters that it was told of."""
    picture = picture_of(document, View(extras=ALL_EXTRAS), typesetter)
    return bare(pdfium_text(pdf_bytes(one_page(picture, A4)))), set(missing_glyphs(picture))


@pytest.mark.parametrize("text", MARKUP)
def test_what_looks_like_markup_stands_in_the_poster(typesetter: Typesetter, text: str):
    found, missing = text_of(saying(text), typesetter)
    assert not missing
    assert found.count(bare(text)) >= 8, "title, two credits, date, purpose, notes, tag, heading"


@given(ANY_TEXT)
@example("\u2060")
@example("\ufffd\ufffe\uffff")
@example("\u202eabc\u2066")
def test_the_text_formats_give_any_text_back(text: str):
    document = saying(text)
    draft = draft_of(document)
    markdown = read_draft("x.md", markdown_of(document, Audience.OWNER, "Parked"), Format.MARKDOWN)
    nine_keys = read_draft("x", nine_keys_of(document, Audience.OWNER), Format.NINE_KEY_JSON)
    assert told(markdown) == told(draft)
    assert told(nine_keys) == told(draft)


@pytest.mark.parametrize("text", MARKUP)
def test_html_shows_what_looks_like_markup(text: str):
    shown = plain_text(html_of(saying(text), Audience.OWNER, "Parked"))
    assert shown.count(text) >= 5


def seen(text: str) -> set[str]:
    """The characters of a text that have a shape of their own, as ``bare`` gives them."""
    shapes = (char for char in text if unicodedata.category(char)[0] in "LNPS")
    return set(bare("".join(shapes)))


@examples(0.3)
@given(ANY_TEXT)
def test_every_character_is_in_the_poster_or_told(typesetter: Typesetter, text: str):
    document = saying("plain")
    note = replace(document.notes["n2"], text=text)
    found, missing = text_of(
        replace(document, records=document.records.with_("n2", note)), typesetter
    )
    assert seen(text) - set(found) - seen("".join(missing)) == set()


@examples(0.05)
@given(ANY_TEXT)
@example("\u202e\u2066\u200f\ufffe\U0010ffff\ue000e\u0301\u0301")
@example("\n" * 30)
def test_any_text_in_any_field_is_painted_and_saved(typesetter: Typesetter, text: str):
    document = saying(text)
    assert_survives(document)
    painted(document, typesetter)
    painted(document, typesetter, BlockId.CHANNELS)


@pytest.mark.parametrize("name", OPENED)
def test_odd_canvases_are_painted_and_written(typesetter: Typesetter, name: str):
    result = opened(OPENED[name])
    assert result is not None
    written_out(result.document)
    painted(result.document, typesetter)
