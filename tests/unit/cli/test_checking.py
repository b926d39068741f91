"""``check --hints`` says in plain lines what a canvas may lack, and that is no fault."""

from dataclasses import replace
from pathlib import Path

import pytest

import operations as op
from canvasdesk.cli.program import run
from canvasdesk.method.hints import HintCode
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.storage.format import document_bytes

LONG = " ".join(["word"] * 15)


def canvas(mode: Mode) -> Document:
    notes = [Note(id=f"n{n}", text=f"Work {n}", block=BlockId.CHANNELS) for n in range(5)]
    ends = Note(id="c", text="Busy\nparents", block=BlockId.CUSTOMER_SEGMENTS)
    value = Note(id="v", text=LONG, block=BlockId.VALUE_PROPOSITIONS)
    return document_of([Header(mode=mode, language="en"), *notes, ends, value])


def checked(
    document: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> list[str]:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(document))
    assert run(["check", str(path), *more]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    return shown.out.splitlines()[1:]


def test_hints_are_printed_where_they_are_wanted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = canvas(Mode.ORGANIZATION)
    assert checked(document, tmp_path, capsys) == []
    assert checked(document, tmp_path, capsys, "--hints") == [
        "  hint: Customer Segments, “Busy parents”: Nothing serves this segment yet.",
        f"  hint: Value Propositions, “{LONG}”: This proposition reaches no segment yet.",
        f"  hint: Value Propositions, “{LONG}”: About 15 words. Up to thirteen are read at a glance.",
    ]


def test_a_note_without_words_is_called_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = canvas(Mode.ORGANIZATION)
    nameless = replace(document.notes["c"], text=" ")
    document = replace(document, records=document.records.with_("c", nameless))
    lines = checked(document, tmp_path, capsys, "--hints")
    assert lines[0].startswith("  hint: Customer Segments, a note without words: Nothing serves")


def test_words_follow_the_mode_and_dismissed_ones_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = canvas(Mode.PERSONAL)
    document = op.dismiss_hint(document, HintCode.VALUE_FOR_NOBODY, ["v"]).apply(document)
    lines = checked(document, tmp_path, capsys, "--hints")
    assert lines[0].startswith("  hint: Who you help, “Busy parents”: Nothing leads to them")
    assert lines[-1] == "  1 hint dismissed."
    assert not any("segment" in line or "proposition" in line for line in lines)


def test_a_canvas_that_lacks_nothing_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(document_of([Header()]), tmp_path, capsys, "--hints") == ["  No hints."]
