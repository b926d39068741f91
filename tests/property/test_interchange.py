"""Whatever a canvas holds comes back from the text formats as it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canvasdesk.errors import FormatError
from canvasdesk.interchange.bmml_writer import write_bmml
from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote
from canvasdesk.interchange.markdown_reader import read_markdown
from canvasdesk.interchange.markdown_writer import write_markdown
from canvasdesk.interchange.nine_key_json import read_nine_key_json
from canvasdesk.interchange.nine_key_writer import write_nine_key_json
from canvasdesk.interchange.recognise import Format, read_draft, recognise
from canvasdesk.interchange.separated_writer import write_separated
from canvasdesk.model.blocks import BlockId, Mode

NAMES = {block: block.value.replace("_", " ").title() for block in BlockId}

MARKUP = st.sampled_from(
    [
        "# heading", "- item", "* item", "+ item", "1. first", "2) second", "**bold**", "*it*",
        "_it_", "`code`", "```", "~~~", "<tag>", "<!-- note -->", "a | b", "|---|", "---", "===",
        "\\", "\\n", "[link](http://example.org)", "[x]: y", "![p](q)", "> quote", "&amp;", "&#32;",
        "Channels:", "## Channels", "Key Partners", "Who helps you?", "#tag", "*#tag*", "key: value",
        "    indented", "\ttab", "trailing  ", "http://example.org", "$x$", "~~no~~", "…", "-", "?",
        "- [ ] task", "حجز", "价值主张", "\u200fשלום", "🙂", "a\n\n\nb", "\n", " ", "a\\", "C#", "x #",
    ]
)  # fmt: skip
CHARACTERS = st.characters(
    exclude_categories=("Cc", "Cs", "Zl", "Zp"),
    include_characters="\n\t",
)
TEXT = st.one_of(
    st.text(CHARACTERS, max_size=40),
    st.lists(MARKUP, min_size=1, max_size=4).map("".join),
    st.lists(MARKUP, min_size=1, max_size=3).map("\n".join),
)
LINE = TEXT.map(lambda text: " ".join(text.split()) or "x")


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    tags = draw(st.lists(LINE, max_size=3, unique=True))
    some_tags = st.lists(st.sampled_from(tags), unique=True).map(tuple) if tags else st.just(())
    notes = []
    for index in range(draw(st.integers(0, 6))):
        block = draw(st.one_of(st.none(), st.sampled_from(BlockId)))
        notes.append(
            DraftNote(
                text=draw(TEXT),
                block=block,
                description=draw(st.one_of(st.just(""), TEXT)),
                tags=draw(some_tags),
                label="" if block else draw(st.one_of(st.just(""), LINE)),
                key=f"n{index}",
            )
        )
        if block is not None and draw(st.integers(0, 4)) == 0:
            notes.append(DraftNote(draw(LINE), block, is_heading=True))
    return Draft(
        title=draw(st.one_of(st.just(""), LINE)),
        mode=draw(st.sampled_from([None, *Mode])),
        language=draw(st.sampled_from(["", "en", "ar", "zh-Hant"])),
        designed_for=draw(st.one_of(st.just(""), LINE)),
        date=draw(st.one_of(st.just(""), LINE)),
        version=draw(st.sampled_from(["", "1.10", "yes", "null"])),
        purpose=draw(st.one_of(st.just(""), LINE)),
        description=draw(st.one_of(st.just(""), TEXT)),
        notes=tuple(notes),
        tags=tuple(tags),
    )


def told(draft: Draft) -> dict[BlockId | None, list[tuple[object, ...]]]:
    """What a reader of the canvas sees, block by block; parked notes grouped by their label."""
    seen: dict[BlockId | None, list[tuple[object, ...]]] = {}
    for block, notes in draft.notes_by_block.items():
        ordered = sorted(notes, key=lambda note: bool(note.label))
        seen[block] = [(n.text, n.description, n.tags, n.label, n.is_heading) for n in ordered]
    return seen


def header(draft: Draft) -> tuple[object, ...]:
    return (
        draft.title, draft.mode, draft.language, draft.designed_for, draft.date, draft.version,
        draft.purpose, draft.tags,
    )  # fmt: skip


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(drafts())
def test_markdown_reads_back_what_was_written(draft: Draft) -> None:
    written = write_markdown(draft, NAMES, parking="Parked")
    assert recognise(written) is Format.MARKDOWN
    again = read_markdown(written, Path("canvas.md"))
    assert told(again) == told(draft)
    assert header(again) == header(draft)
    assert again.description == draft.description
    assert write_markdown(again, NAMES, parking="Parked") == written


@settings(max_examples=100, deadline=None)
@given(st.lists(LINE, min_size=9, max_size=9), TEXT, st.sampled_from(BlockId))
def test_headings_of_ones_own_keep_their_blocks(
    titles: list[str], text: str, block: BlockId
) -> None:
    names = dict(zip(BlockId, titles, strict=True))
    draft = Draft(notes=(DraftNote(text, block), DraftNote("parked", None)))
    again = read_markdown(write_markdown(draft, names, parking=titles[0]), Path("canvas.md"))
    assert told(again) == told(draft)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(drafts(), st.booleans())
def test_json_reads_back_what_was_written(draft: Draft, linked: bool) -> None:
    links = ()
    if linked and len(draft.notes) > 1:
        links = (DraftLink(draft.notes[0].key, draft.notes[-1].key, "because"),)
    draft = Draft(**{**_fields(draft), "links": links})
    again = read_nine_key_json(write_nine_key_json(draft), Path("canvas.bmc.json"))
    expected = {
        block: [(n.text, n.description, n.tags, n.label) for n in notes if not n.is_heading]
        for block, notes in draft.notes_by_block.items()
    }
    assert {
        block: [(n.text, n.description, n.tags, n.label) for n in notes]
        for block, notes in again.notes_by_block.items()
    } == expected
    assert again.links == draft.links
    assert again.description == draft.description
    assert header(again)[1:] == header(draft)[1:]


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=200), st.lists(TEXT, max_size=8).map(lambda t: "\n".join(t).encode())
    )
)
def test_no_input_breaks_an_importer(data: bytes) -> None:
    """Anything gives a draft or a coded refusal."""
    for chosen in (None, *Format):
        try:
            draft = read_draft("input", data, chosen)
        except FormatError as error:
            assert error.code.split(".")[0] in {
                "import",
                "bmml",
                "yaml",
                "json",
                "jsoncanvas",
                "xml",
                "file",
            }
        else:
            assert all(len(note.text) <= 1000 for note in draft.notes)


def _fields(draft: Draft) -> dict[str, object]:
    return {name: getattr(draft, name) for name in Draft.__slots__}


@pytest.mark.parametrize("text", ["", "\n", " ", "\\", "a\\\nb", "*#x*", "\u00a0x"])
def test_awkward_texts(text: str) -> None:
    draft = Draft(notes=(DraftNote(text, BlockId.CHANNELS, tags=("#1", "a*b")),))
    again = read_markdown(write_markdown(draft, NAMES), Path("canvas.md"))
    assert told(again) == told(draft)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(drafts(), st.sampled_from((",", ";", "\t")))
def test_a_table_gives_back_the_texts_that_were_written(draft: Draft, separator: str) -> None:
    written = write_separated(draft, NAMES, separator)
    again = read_draft("canvas.csv", written.encode())
    expected = {
        block: [(n.text, n.description, n.tags, n.label) for n in notes if not n.is_heading]
        for block, notes in draft.notes_by_block.items()
    }
    if any(expected.values()):
        assert recognise(written.removeprefix("\ufeff").replace("\r\n", "\n")) is Format.SEPARATED
    assert {
        block: [(n.text, n.description, n.tags, n.label) for n in notes]
        for block, notes in again.notes_by_block.items()
    } == expected


@st.composite
def models(draw: st.DrawFn) -> Draft:
    """Drafts of what BMML has a place for, and of what it has none."""
    draft = draw(drafts())
    keys = [note.key for note in draft.notes if note.key]
    pairs = st.tuples(st.sampled_from(keys), st.sampled_from(keys)) if keys else st.nothing()
    pairs = pairs.filter(lambda pair: pair[0] != pair[1])
    links = draw(st.lists(pairs, unique=True, max_size=6)) if len(keys) > 1 else []
    return replace(draft, links=tuple(DraftLink(one, other) for one, other in links))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(models())
def test_bmml_gives_back_notes_blocks_and_links(draft: Draft) -> None:
    written, left_out = write_bmml(draft)
    assert recognise(written) is Format.BMML
    again = read_draft("canvas.bmml", written.encode(), Format.BMML)
    assert {
        block: [n.text for n in notes] for block, notes in again.notes_by_block.items() if block
    } == {
        block: [n.text for n in notes if not n.is_heading]
        for block, notes in draft.notes_by_block.items()
        if block
    }
    assert not again.problems
    # Both count alike within a block, so that ids of different sorts can be compared.
    lost = sum(each.parameters["count"] for each in left_out if each.code == "bmml.left_links")
    turned = _ends(draft, BlockId.REVENUE_STREAMS, BlockId.CUSTOMER_SEGMENTS)
    there = _links(again)
    expected = {(t, s) if (s, t) in turned else (s, t) for s, t in _links(draft)}
    assert there <= expected
    assert len(expected - there) <= lost


def _links(draft: Draft) -> set[tuple[object, object]]:
    at = {
        note.key: (block, index)
        for block, notes in draft.notes_by_block.items()
        for index, note in enumerate(n for n in notes if not n.is_heading)
    }
    return {(at[link.source], at[link.target]) for link in draft.links}


def _ends(draft: Draft, one: BlockId, other: BlockId) -> set[tuple[object, object]]:
    return {(s, t) for s, t in _links(draft) if (s[0], t[0]) == (one, other)}  # type: ignore[index]
