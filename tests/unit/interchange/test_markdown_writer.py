from pathlib import Path

from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.interchange.markdown_reader import read_markdown
from canvasdesk.interchange.markdown_writer import write_markdown
from canvasdesk.model.blocks import BlockId, Mode

NAMES = {block: block.value.replace("_", " ").title() for block in BlockId}
NAMES[BlockId.CHANNELS] = "How bread gets about"

WRITTEN = """---
format: "canvasdesk-markdown"
title: "Bakery"
mode: "personal"
heading_channels: "How bread gets about"
heading_parking: "Later"
tags: "Families"
---

# Bakery

## Key Resources

## Key Activities

## Customer Segments

## Value Propositions

## How bread gets about

- Shop *\\# 1*
  *\\#Families*

  On the corner

- \\- not a list

## Customer Relationships

## Key Partners

## Revenue Streams

## Cost Structure

## Later

### Ideas

- A second shop
"""


def test_the_file_is_plain_to_read():
    draft = Draft(
        title="Bakery",
        mode=Mode.PERSONAL,
        notes=(
            DraftNote("Shop *# 1*", BlockId.CHANNELS, "On the corner", ("Families",)),
            DraftNote("- not a list", BlockId.CHANNELS),
            DraftNote("A second shop", None, label="Ideas"),
        ),
        tags=("Families",),
    )
    expected = WRITTEN.replace("Shop *\\# 1*", "Shop \\*# 1\\*\\")
    assert write_markdown(draft, NAMES, parking="Later") == expected


def test_what_is_added_by_hand_is_read():
    text = WRITTEN.replace("## Key Partners\n", "## Key Partners\n\n- Mill\n\nDairy\n")
    draft = read_markdown(text, Path("x.md"))
    assert [note.text for note in draft.notes_by_block[BlockId.KEY_PARTNERS]] == ["Mill", "Dairy"]


def test_a_heading_nobody_knows_parks_its_notes():
    text = WRITTEN.replace("## Key Partners\n", "## Dreams\n\n- An island\n")
    parked = read_markdown(text, Path("x.md")).notes_by_block[None]
    assert [(note.text, note.label) for note in parked] == [
        ("An island", "Dreams"),
        ("A second shop", "Ideas"),
    ]
