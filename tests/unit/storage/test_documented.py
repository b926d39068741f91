"""What ``docs/file-format.md`` says of the file is so."""

import json
import re
from pathlib import Path

import pytest

from canvasdesk.geometry.placing import LARGEST_NOTE, SMALLEST_NOTE
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.records import Asset, Header, Link, Note, Tag
from canvasdesk.model.values import Colour
from canvasdesk.storage import fragment_json
from canvasdesk.storage.format import document_bytes, parse_document
from canvasdesk.storage.shapes import ATTRIBUTES

TEXT = (Path(__file__).parents[3] / "docs" / "file-format.md").read_text("utf-8")


def test_the_example_is_just_what_the_program_would_write():
    example = TEXT.split("```json\n")[1].split("```")[0].encode()
    result = parse_document(example, Path("example"))
    assert not result.problems
    app = json.loads(example)["app"].encode()
    assert re.sub(b"canvasdesk [0-9.]+", app, document_bytes(result.document)) == example


def test_the_smallest_file_opens():
    smallest = re.search(r"`(\{.*?\})`", TEXT)
    assert smallest
    assert not parse_document(smallest[1].encode(), Path("a")).problems


@pytest.mark.parametrize(
    ("kind", "heading"),
    [
        (Header, "The header"),
        (Note, "A note"),
        (Link, "A link"),
        (Tag, "A tag"),
        (Asset, "An asset"),
    ],
)
def test_every_key_has_its_line(kind: type, heading: str):
    section = TEXT.split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    keys = {key for row in rows for key in re.findall(r"`(\w+)`", row)}
    assert keys == ATTRIBUTES[kind].keys() - {"private"}


@pytest.mark.parametrize(
    "word",
    [
        *BlockId,
        *Colour,
        fragment_json.MIME_TYPE,
        f"{limits.NOTES:,} each",
        f"assets | {limits.ASSETS:,} each",
        f"{limits.PICTURE_CHARACTERS:,} characters",
        f"{limits.PICTURE_BYTES // 1024**2} MiB or {limits.PICTURE_PIXELS // 10**6} million pixels",
        f"{limits.RECORDS:,}",
        f"{limits.TEXT_CHARACTERS:,} characters",
        f"{limits.ORDER_KEY_CHARACTERS} characters",
        f"1 to {limits.ID_CHARACTERS} characters",
        f"{limits.FILE_BYTES // 1024**2} MiB",
        f"inside one another | {limits.DEPTH}",
        f"of all kinds | {limits.VALUES:,}",
        f"{limits.DECIMAL_DIGITS} digits before and after the point",
        f"go from {SMALLEST_NOTE.width:g} x {SMALLEST_NOTE.height:g} to ",
        f" to {LARGEST_NOTE.width:g} x {LARGEST_NOTE.height:g}.",
    ],
)
def test_names_and_limits_are_in_it(word: str):
    assert word in TEXT
