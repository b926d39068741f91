"""Writes a draft as Markdown that people can read, and ``markdown_dialect`` reads back exactly."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from canvasdesk.interchange.block_names import match_block
from canvasdesk.interchange.draft import HEADER_FIELDS, Draft, DraftNote
from canvasdesk.interchange.heard_section import HEARD_KEY, HeardSection
from canvasdesk.interchange.markdown_dialect import (
    DIALECT,
    DIALECT_KEY,
    EMPTY_TEXT,
    HEADING_KEY,
    PARKING_KEY,
    TAGS_KEY,
)
from canvasdesk.interchange.markdown_escape import escaped, escaped_inline
from canvasdesk.interchange.yaml_scalar import quoted
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode

_INDENT = "  "


def write_markdown(
    draft: Draft,
    names: Mapping[BlockId, str],
    *,
    parking: str = "…",
    heard: HeardSection | None = None,
) -> str:
    """Return the draft as Markdown, its blocks in the mode's guided order.

    ``names`` are the headings; ``parking`` is the heading of the notes without a block, ``heard``
    what comes last. Links are left out: Markdown has nothing for them.
    """
    titles = {block: " ".join(name.split()) for block, name in names.items()}
    if heard is not None:
        heard = heard.called_unlike((*titles.values(), parking))
    parts = [_front_matter(draft, titles, parking, heard)]
    if draft.title.strip():
        parts.append(f"# {escaped_inline(' '.join(draft.title.split()))}")
    if draft.description:
        parts.append(escaped(draft.description))
    notes = draft.notes_by_block
    for block in GUIDED_ORDER[draft.mode or Mode.ORGANIZATION]:
        parts.append(f"## {escaped_inline(titles[block])}")
        parts += _under_headings(notes[block])
    if notes[None]:
        parts.append(f"## {escaped_inline(parking)}")
        parts += _parked(notes[None])
    if heard is not None:
        parts += heard.parts
    return "\n\n".join(part for part in parts if part) + "\n"


def _front_matter(
    draft: Draft, titles: Mapping[BlockId, str], parking: str, heard: HeardSection | None
) -> str:
    values = {DIALECT_KEY: DIALECT}
    values |= {name: getattr(draft, name) for name in HEADER_FIELDS}
    values["mode"] = draft.mode.value if draft.mode else ""
    for block, title in titles.items():
        match = match_block(title)
        if match is None or match.block is not block:
            values[HEADING_KEY + block] = title
    if draft.notes_by_block[None]:
        values[PARKING_KEY] = parking
    if heard is not None and heard.items:
        values[HEARD_KEY] = heard.heading
    values[TAGS_KEY] = "\n".join(draft.tags)
    lines = [f"{key}: {quoted(value)}" for key, value in values.items() if value]
    return "\n".join(["---", *lines, "---"])


def _under_headings(notes: Iterable[DraftNote]) -> Iterator[str]:
    """Yield the notes of a block as lists, its small headings between them."""
    for is_heading, group in groupby(notes, key=lambda note: note.is_heading):
        if is_heading:
            yield from (f"### {escaped_inline(note.text)}" for note in group)
        else:
            yield _items(group)


def _parked(notes: Iterable[DraftNote]) -> Iterator[str]:
    """Yield the parked notes below their labels; those without a label come first."""
    ordered = sorted(notes, key=lambda note: bool(note.label))
    for label, group in groupby(ordered, key=lambda note: note.label):
        if label:
            yield f"### {escaped_inline(label)}"
        yield _items(group)


def _items(notes: Iterable[DraftNote]) -> str:
    return "\n".join(_item(note) for note in notes)


def _item(note: DraftNote) -> str:
    # One more where the text is nothing else already.
    text = escaped(note.text if note.text.strip(EMPTY_TEXT) else note.text + EMPTY_TEXT)
    if note.tags:
        tags = " ".join(f"*{escaped_inline('#' + tag)}*" for tag in note.tags)
        text = f"{text}\\\n{tags}"
    if note.description:
        text = f"{text}\n\n{escaped(note.description)}\n"
    return "- " + "\n".join(line and _INDENT + line for line in text.split("\n"))[2:]
