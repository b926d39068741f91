"""What was heard comes last in a Markdown text, and is never taken for notes."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import operations as op
from canvasdesk.conversion.texts import html_of, markdown_of, nine_keys_of
from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.interchange.heard_section import HeardItem, HeardSection
from canvasdesk.interchange.markdown_reader import read_markdown
from canvasdesk.interchange.markdown_writer import write_markdown
from canvasdesk.method.journals import heard_fields
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.guesses import HEARD
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import Header
from strategies import examples

NAMES = {block: block.value.replace("_", " ").title() for block in BlockId}
FILE = Path("a.md")


def canvas() -> Document:
    """A customer, something heard about it, and something private."""
    made = document_of([Header(mode=Mode.PERSONAL, title="Bread")])
    made = op.add_note(made, BlockId.CUSTOMER_SEGMENTS, "Families", lambda: "c1").apply(made)
    for key, text, when in (("e1", "It is\nstill warm", "2026-05-03"), ("e2", "Whisper", "")):
        made = op.add_entry(made, HEARD, text, when, lambda key=key: key, {"c1": ()}).apply(made)
    fields = heard_fields()
    made = op.set_field(made, "e1", fields["who"], "Anna").apply(made)
    made = op.set_field(made, "e1", fields["kind"], "answered").apply(made)
    return op.set_private(made, ["e2"], True).apply(made)


def test_the_section_is_plain_to_read():
    text = markdown_of(canvas(), Audience.OTHERS, "Parked").decode()
    assert text.endswith(
        "\n## Heard\n\n- It is\\\n  still warm\\\n  *Anna · Answered · 2026-05-03 · → Families*\n"
    )
    assert 'heading_heard: "Heard"' in text


def test_what_is_private_is_for_the_owner_alone():
    document = canvas()
    for audience, there in ((Audience.OTHERS, False), (Audience.OWNER, True)):
        assert (b"Whisper" in markdown_of(document, audience, "Parked")) is there
    for text in (
        html_of(document, Audience.OTHERS, "Parked"),
        nine_keys_of(document, Audience.OTHERS).decode(),
    ):
        assert "Whisper" not in text


def test_it_is_no_notes_when_it_is_read_again_and_that_is_said():
    document = canvas()
    draft = read_markdown(markdown_of(document, Audience.OWNER, "Parked").decode(), FILE)
    assert [(note.text, note.block) for note in draft.notes] == [
        ("Families", BlockId.CUSTOMER_SEGMENTS)
    ]
    assert [(one.code, dict(one.parameters)) for one in draft.problems] == [
        ("import.heard_left", {"count": 2})
    ]


def test_nothing_heard_is_no_section():
    document = op.delete_records(canvas(), ["e1", "e2"]).apply(canvas())
    text = markdown_of(document, Audience.OWNER, "Parked").decode()
    assert "eard" not in text


@examples(0.3)
@given(
    st.lists(st.text("ab \n#*-·→", max_size=12), max_size=4), st.sampled_from(["Heard", "Parked"])
)
def test_any_words_and_headings_leave_the_notes_as_they_were(texts, heading):
    names = NAMES | {BlockId.CHANNELS: heading}
    notes = (
        DraftNote("One", BlockId.CHANNELS),
        DraftNote("Two", None),
        DraftNote("Three", BlockId.KEY_PARTNERS),
    )
    draft = Draft(title="T", mode=Mode.PERSONAL, notes=notes)
    heard = HeardSection("Heard", tuple(HeardItem(text, ("me",), (text,)) for text in texts))
    text = write_markdown(draft, names, parking="Heard", heard=heard)
    found = read_markdown(text, FILE)
    assert sorted((n.text, str(n.block)) for n in found.notes) == sorted(
        (n.text, str(n.block)) for n in notes
    )
