"""Old files are led up to the present one step at a time; kept files are read for ever."""

import json
from pathlib import Path

import pytest

from canvasdesk.storage import format as file_format
from canvasdesk.storage.format import document_bytes, parse_document, read_document
from canvasdesk.storage.migrations import STEPS, Step, migrated
from canvasdesk.storage.shapes import VERSION

GOLDEN = Path(__file__).parents[2] / "golden" / "format"


def renamed(tree):
    return {"notes": tree["stickies"]}


def counted(tree):
    return tree | {"count": len(tree["notes"])}


FAKE = (Step(1, "stickies are notes", renamed), Step(2, "notes are counted", counted))


def test_each_version_takes_the_steps_it_needs():
    assert migrated({"stickies": [1]}, 1, FAKE, 3) == {"notes": [1], "count": 1}
    assert migrated({"notes": [1]}, 2, FAKE, 3) == {"notes": [1], "count": 1}
    assert migrated({"notes": [1]}, 3, FAKE, 3) == {"notes": [1]}


@pytest.mark.parametrize("steps", [FAKE[:1], FAKE[1:], FAKE[::-1], (*FAKE, FAKE[1])])
def test_steps_have_no_gap(steps):
    with pytest.raises(ValueError, match="lead"):
        migrated({}, 1, steps, 3)


def test_the_steps_lead_to_this_version():
    assert migrated({"a": 1}, VERSION, STEPS, VERSION) == {"a": 1}
    assert [step.version for step in STEPS] == list(range(1, VERSION))


def test_an_older_file_asks_for_a_copy(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(file_format, "VERSION", 3)
    monkeypatch.setattr(file_format, "migrated", lambda tree, v: migrated(tree, v, FAKE, 3))
    data = json.dumps({"format": "canvasdesk", "format_version": 1, "stickies": {"n": {}}})
    result = parse_document(data.encode(), Path("a"))
    assert result.document.notes.keys() == {"n"}
    assert (result.needs_copy, result.repaired, result.version) == (True, False, 1)


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_every_version_has_golden_files(version: int):
    assert list((GOLDEN / f"v{version}").glob("*.canvasdesk"))


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*/*.canvasdesk")), ids=lambda path: path.stem)
def test_golden_files_are_read_whole(path: Path):
    """A file of an older version gives the document that its namesake of this version holds."""
    namesake = GOLDEN / f"v{VERSION}" / path.name
    result = read_document(path)
    assert (result.problems, result.newer) == ((), False)
    written, expected = (
        json.loads(d) for d in (document_bytes(result.document), namesake.read_bytes())
    )
    assert {**written, "app": ""} == {**expected, "app": ""}


@pytest.mark.parametrize("path", sorted((GOLDEN / f"v{VERSION}").iterdir()), ids=lambda p: p.stem)
def test_golden_files_of_this_version_are_what_is_written(path: Path):
    data = path.read_bytes()
    written = document_bytes(read_document(path).document)
    mine, theirs = (json.loads(one)["app"].encode() for one in (written, data))
    assert written.replace(mine, theirs, 1) == data
