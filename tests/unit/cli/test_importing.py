import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from canvasdesk.cli.program import run
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import NoteKind
from canvasdesk.storage.format import document_bytes, read_document

LEAN = {
    "schema": "totally-lean/canvas-export@1",
    "canvas": {
        "name": "Bakery",
        "sections": {
            "problem": [{"title": "Queue"}, {"title": "Noise"}],
            "channels": [{"title": "Shop"}],
        },
    },
}


@pytest.fixture
def source(qapp: QGuiApplication, tmp_path: Path) -> Path:
    path = tmp_path / "plan.leancanvas"
    path.write_text(json.dumps(LEAN), encoding="utf-8")
    return path


def blocks(path: Path) -> dict[str, BlockId | None]:
    return {note.text: note.block for note in read_document(path).document.notes.values()}


def test_a_heading_is_parked_unless_it_is_given_a_block(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = source.with_suffix(".canvasdesk")
    assert run(["import", str(source), "-o", str(made)]) == 0
    assert blocks(made) == {"Queue": None, "Noise": None, "Shop": BlockId.CHANNELS}
    told = capsys.readouterr().out
    assert "2  parked" in told
    assert "Problem: Queue" in told
    assert '--map "Problem=' in told


def test_headings_go_where_they_are_wanted(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = source.with_suffix(".canvasdesk")
    wanted = ("--map", "problems = value_propositions", "--map", "PROBLEM=customer_segments")
    assert run(["import", str(source), "-o", str(made), *wanted]) == 0
    assert set(blocks(made).values()) == {BlockId.CUSTOMER_SEGMENTS, BlockId.CHANNELS}
    assert "--map" not in capsys.readouterr().out


def test_a_heading_that_is_not_there_stops_everything(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = source.with_suffix(".canvasdesk")
    wanted = ("--map", "Problem=channels", "--map", "Dreams=channels")
    assert run(["import", str(source), "-o", str(made), *wanted]) == 1
    assert "“Dreams”" in capsys.readouterr().err
    assert not made.exists()


@pytest.mark.parametrize(
    ("given", "said"),
    [("Problem", 'write it as "Heading=block"'), ("=channels", "write it"), ("a=odd", "known are")],
)
def test_a_mapping_is_a_heading_and_a_block(
    given: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", "a", "-o", "b", "--map", given]) == 2
    assert said in capsys.readouterr().err


def test_small_headings_are_no_notes(
    source: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    heading = Note(id="h", text="Shops", block=BlockId.CHANNELS, kind=NoteKind.HEADING)
    made = document_of([Header(), heading, Note(id="n", text="Ours", block=BlockId.CHANNELS)])
    first, written = tmp_path / "a.canvasdesk", tmp_path / "a.canvas"
    first.write_bytes(document_bytes(made))
    assert run(["export", str(first), "-o", str(written)]) == 0
    capsys.readouterr()
    assert run(["import", str(written), "-o", str(tmp_path / "b.canvasdesk")]) == 0
    told = capsys.readouterr().out
    assert "b.canvasdesk: 1 note." in told
    assert "   1  Channels" in told
