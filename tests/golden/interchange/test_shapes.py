"""Every shape of foreign document gives the notes that its golden file lists.

``shapes/`` holds small documents of our own. The public documents that some workplaces have beside
the checkout are compared by counts and digests only; where they are absent, the test is skipped.
"""

import hashlib
import json
from pathlib import Path

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.draft import HEADER_FIELDS, Draft
from canvasdesk.interchange.markdown_writer import write_markdown
from canvasdesk.interchange.recognise import read_draft
from canvasdesk.model.blocks import BlockId

HERE = Path(__file__).parent
SHAPES = sorted(path for path in (HERE / "shapes").iterdir() if path.suffix != ".expected")
PUBLIC = HERE.parents[2].parent / "shared" / "inputs"
EXPECTED = json.loads((HERE / "public_documents.json").read_text("utf-8"))
NAMES = {block: block.value.replace("_", " ").title() for block in BlockId}


def listing(draft: Draft) -> str:
    """Everything in a draft, a line each; line breaks inside texts are shown as ``/``."""
    lines = [f"{name}: {getattr(draft, name)}" for name in HEADER_FIELDS if getattr(draft, name)]
    if draft.mode:
        lines.append(f"mode: {draft.mode.value}")
    lines += [f"description: {line}" for line in draft.description.split("\n") if line]
    for block, notes in draft.notes_by_block.items():
        for note in notes:
            tags = "".join(f" #{tag}" for tag in note.tags)
            label = f" @{note.label}" if note.label else ""
            colour = f" ({note.colour})" if note.colour else ""
            longer = " | " + note.description.replace("\n", " / ") if note.description else ""
            text = note.text.replace("\n", " / ")
            lines.append(
                f"{block.value if block else 'parked'}: {text}{tags}{label}{colour}{longer}"
            )
    lines += [f"link: {link.source} > {link.target} {link.label}".rstrip() for link in draft.links]
    for problem in draft.problems:
        shown = " ".join(f"{key}={value}" for key, value in problem.parameters.items())
        lines.append(f"problem: {problem.code} {shown}".rstrip())
    return "\n".join(lines) + "\n"


def summary(draft: Draft) -> dict[str, object]:
    """Counts and digests of a draft: enough to see a change, and nothing of the text."""
    blocks = {}
    for block, notes in draft.notes_by_block.items():
        told = "\n".join(f"{n.text}|{n.description}|{n.tags}|{n.label}" for n in notes)
        digest = hashlib.sha256(told.encode()).hexdigest()[:8]
        blocks[block.value if block else "parked"] = f"{len(notes)} {digest}" if notes else "0"
    return {
        "title": draft.title,
        "language": draft.language,
        "blocks": blocks,
        "tags": len(draft.tags),
        "links": len(draft.links),
        "described": len(draft.description),
        "problems": [problem.code for problem in draft.problems],
    }


@pytest.mark.parametrize("path", SHAPES, ids=lambda path: path.name)
def test_shape(path: Path) -> None:
    expected = path.with_name(path.name + ".expected").read_text("utf-8")
    assert listing(read_draft(path.name, path.read_bytes())) == expected


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="the public documents are not here")
@pytest.mark.parametrize("name", EXPECTED)
def test_public_document(name: str) -> None:
    path = PUBLIC / name
    assert summary(read_draft(path.name, path.read_bytes())) == EXPECTED[name]


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="the public documents are not here")
@pytest.mark.parametrize("name", EXPECTED)
def test_public_document_survives_markdown(name: str) -> None:
    path = PUBLIC / name
    draft = read_draft(path.name, path.read_bytes())
    again = read_draft("again.md", write_markdown(draft, NAMES).encode())
    assert again.notes_by_block[None] == draft.notes_by_block[None]
    for block in BlockId:
        told = [(n.text, n.description, n.tags) for n in draft.notes_by_block[block]]
        assert [(n.text, n.description, n.tags) for n in again.notes_by_block[block]] == told


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="the public documents are not here")
@pytest.mark.parametrize(
    ("name", "code", "line"),
    [
        ("invalid-v2-scope-refs.bmml", "bmml.fit_scope", "47"),
        ("invalid-v2-tuple-format.bmml", "bmml.list_expected", "29"),
        ("invalid-v2-type-mismatch.bmml", "bmml.fit_kind", "38"),
    ],
)
def test_invalid_public_document(name: str, code: str, line: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_draft(name, (PUBLIC / "bmml" / name).read_bytes())
    assert (caught.value.code, caught.value.place) == (code, line)
