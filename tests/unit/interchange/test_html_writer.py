"""What a word processor is given has to nest as it should and hold every word as it is."""

from html.parser import HTMLParser

from hypothesis import given

from canvasdesk.interchange.html_writer import write_html
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Note, Tag
from canvasdesk.model.values import NoteKind
from strategies import documents

NAMES = {block: f"<{block.value}>" for block in BlockId}
_CHILDREN = {
    "html": {"head", "body"},
    "head": {"meta"},
    "body": {"h2", "h3", "ul"},
    "ul": {"li"},
    "li": {"p", "br"},
    "p": {"br"},
    "h2": {"br"},
    "h3": {"br"},
}
_VOID = {"meta", "br"}


class Strict(HTMLParser):
    """Reads HTML and fails where a tag stands where it may not."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.pieces: list[tuple[str, str]] = []
        self.attributes: dict[str, str | None] = {}
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag == "html" if not self.open else tag in _CHILDREN[self.open[-1]], self.open
        if tag == "html":
            self.attributes = dict(attrs)
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            assert self.open[-1] in {"h2", "h3", "li", "p"}
            self.pieces.append((self.open[-1], data.strip()))


def html_of(document: Document) -> Strict:
    return Strict(write_html(document, NAMES, "Parked"))


def document(*notes: Note, header: Header | None = None) -> Document:
    tags = (Tag(id="t", name="Wards & homes"), Tag(id="u", name="New"))
    return document_of([header or Header(mode=Mode.PERSONAL), *tags, *notes])


def test_blocks_head_lists_in_guided_order_and_parked_notes_come_last() -> None:
    read = html_of(
        document(
            Note(id="a", text="parked"),
            Note(id="b", text="one\ntwo", block=BlockId.COST_STRUCTURE),
            Note(id="c", text="first", block=BlockId.KEY_RESOURCES, tags=("t", "u")),
        )
    )
    assert read.pieces == [
        ("h2", "<key_resources>"),
        ("li", "first [Wards & homes, New]"),
        ("h2", "<cost_structure>"),
        ("li", "one"),
        ("li", "two"),
        ("h2", "Parked"),
        ("li", "parked"),
    ]


def test_a_description_stands_below_its_note_in_the_same_item() -> None:
    note = Note(id="a", text="<b>&", description="more\n\nand more", block=BlockId.CHANNELS)
    assert html_of(document(note)).pieces[1:] == [("p", "<b>&"), ("p", "more"), ("p", "and more")]


def test_a_heading_stands_between_the_lists() -> None:
    block = BlockId.CHANNELS
    notes = (
        Note(id="a", text="before", block=block, order="a0"),
        Note(id="b", text="Later", block=block, order="a1", kind=NoteKind.HEADING),
        Note(id="c", text="after", block=block, order="a2"),
    )
    assert html_of(document(*notes)).pieces[1:] == [
        ("li", "before"),
        ("h3", "Later"),
        ("li", "after"),
    ]


def test_a_note_without_words_is_no_empty_bullet() -> None:
    block = BlockId.CHANNELS
    notes = (
        Note(id="a", text="", block=block, order="a0", picture="p"),
        Note(id="b", text="", block=block, order="a1", tags=("u",)),
    )
    assert write_html(document(*notes), NAMES, "Parked").count("<li>") == 1
    assert html_of(document(*notes)).pieces[1:] == [("li", "[New]")]


def test_language_and_direction_are_said() -> None:
    assert html_of(document(header=Header(language="ar"))).attributes == {
        "lang": "ar",
        "dir": "rtl",
    }
    assert html_of(document(header=Header())).attributes == {}


@given(documents())
def test_whatever_is_written_nests(document: Document) -> None:
    read = html_of(document)
    said = "".join(text for _, text in read.pieces)
    for note in document.notes.values():
        for line in note.text.split("\n"):
            assert line.strip() in said
