"""``canvasdesk merge``: what it writes, what it says, what it refuses."""

import json
import os
from pathlib import Path

import pytest

import operations as op
from canvasdesk.cli.conflict_lines import conflict_line
from canvasdesk.cli.program import run
from canvasdesk.editing.merging import merge
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Header, Link, Note, Tag, UnknownRecord
from canvasdesk.storage.folders import user_folders
from canvasdesk.storage.format import checked_bytes, document_bytes, read_document
from canvasdesk.storage.locks import lock_of
from other_process import held_by_another

BASE = document_of(
    [
        Header(mode=Mode.PERSONAL),
        Tag(id="t", name="Trust"),
        Note(id="a", text="Coffee", block=BlockId.CHANNELS, order="a0", stack="a0"),
        Note(id="b", text="Tea\n\u202ewith milk", order="a1", stack="a1"),
        Note(id="c", order="a2", stack="a2"),
        Link(id="l", source="a", target="b"),
    ]
)


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "program"))
    monkeypatch.chdir(tmp_path)
    write("base", BASE)
    write("mine", op.edit_text(BASE, "a", "Espresso").apply(BASE))
    write("theirs", op.rename(BASE, "Café").apply(BASE))
    return tmp_path


def write(name: str, document: Document) -> None:
    Path(name).write_bytes(checked_bytes(document, Path(name)))


def texts(name: str) -> tuple[str, str]:
    document = read_document(Path(name)).document
    return document.notes["a"].text, document.header.title


def test_a_clean_merge(capsys: pytest.CaptureFixture[str]):
    assert run(["merge", "base", "mine", "theirs", "-o", "out"]) == 0
    assert capsys.readouterr() == ("out: 3 notes.\n", "")
    assert texts("out") == ("Espresso", "Café")


def test_the_result_may_replace_mine_and_keeps_its_mode():
    Path("mine").chmod(0o640)
    assert run(["merge", "base", "mine", "theirs", "-o", "mine"]) == 0
    assert texts("mine") == ("Espresso", "Café")
    assert Path("mine").stat().st_mode & 0o777 == 0o640


def test_no_other_file_is_replaced_unless_forced(capsys: pytest.CaptureFixture[str]):
    before = Path("theirs").read_bytes(), Path("base").read_bytes()
    for output in ("base", "theirs"):
        assert run(["merge", "base", "mine", "theirs", "-o", output, "--force"]) == 1
        assert "This is the file that is read" in capsys.readouterr().err
    Path("out").write_text("mine", "utf-8")
    assert run(["merge", "base", "mine", "theirs", "-o", "out"]) == 1
    assert "--force" in capsys.readouterr().err
    assert (Path("theirs").read_bytes(), Path("base").read_bytes()) == before
    assert run(["merge", "base", "mine", "theirs", "-o", "out", "--force"]) == 0


@pytest.mark.parametrize("base", ["empty", os.devnull])
def test_without_a_base_what_both_share_is_one(base: str, capsys: pytest.CaptureFixture[str]):
    Path("empty").touch()
    assert run(["merge", base, "mine", "mine", "-o", "same"]) == 0
    assert run(["merge", base, "mine", "theirs", "-o", "out"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said == [
        "out: conflict: the canvas: title: mine “”, theirs “Café”",
        "out: conflict: note “Espresso”: text: mine “Espresso”, theirs “Coffee”",
    ]
    assert texts("out") == ("Espresso", "")


def test_a_base_that_is_not_there_is_a_mistake_and_not_none(capsys: pytest.CaptureFixture[str]):
    before = Path("mine").read_bytes()
    assert run(["merge", "bsae", "mine", "theirs", "-o", "mine"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("canvasdesk: bsae: There is no such file.")
    assert "an empty file as BASE" in said.err
    assert Path("mine").read_bytes() == before


@pytest.mark.parametrize("output", ["mine", "out"])
def test_a_canvas_that_a_window_has_open_is_left_to_it(
    output: str, capsys: pytest.CaptureFixture[str]
):
    Path("out").write_bytes(Path("mine").read_bytes())
    before = Path(output).read_bytes()
    lock = lock_of(Path(output), user_folders().state)
    arguments = ["merge", "base", "mine", "theirs", "-o", output, "--force"]
    lock.parent.mkdir(parents=True)
    with held_by_another(lock):
        assert run(arguments) == 1
    assert "open in another window" in capsys.readouterr().err
    assert Path(output).read_bytes() == before
    assert run(arguments) == 0
    assert texts(output) == ("Espresso", "Café")
    assert not lock.exists()


def test_without_a_folder_for_locks_it_is_merged_all_the_same(
    files: Path, monkeypatch: pytest.MonkeyPatch
):
    (files / "state").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(files / "state"))
    assert run(["merge", "base", "mine", "theirs", "-o", "mine"]) == 0
    assert texts("mine") == ("Espresso", "Café")


def test_a_base_that_cannot_be_read_is_no_missing_one(capsys: pytest.CaptureFixture[str]):
    Path("odd").write_text("<<<<<<<", "utf-8")
    assert run(["merge", "odd", "mine", "theirs", "-o", "mine"]) == 1
    assert capsys.readouterr().err.startswith("canvasdesk: odd: ")
    assert texts("mine") == ("Espresso", "")


def test_a_canvas_of_a_newer_program_is_not_merged(capsys: pytest.CaptureFixture[str]):
    tree = json.loads(document_bytes(BASE)) | {"format_version": 99}
    Path("newer").write_text(json.dumps(tree), "utf-8")
    for names in (("newer", "mine"), ("base", "newer")):
        assert run(["merge", *names, "theirs", "-o", "out"]) == 1
        assert "A newer program wrote this file" in capsys.readouterr().err
    assert not Path("out").exists()


def test_a_file_that_was_mended_is_kept_before_it_is_replaced(
    capsys: pytest.CaptureFixture[str], files: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("XDG_STATE_HOME", str(files / "state"))
    tree = json.loads(Path("mine").read_bytes())
    tree["links"]["dangling"] = {"source": "a", "target": "gone"}
    odd = json.dumps(tree).encode()
    Path("mine").write_bytes(odd)
    assert run(["merge", "base", "mine", "theirs", "-o", "mine"]) == 0
    said = capsys.readouterr().out
    (kept,) = (user_folders().state / "kept").iterdir()
    assert kept.read_bytes() == odd
    assert str(kept) in said
    assert "1 thing mended while reading mine" in said


def test_a_name_for_messages(capsys: pytest.CaptureFixture[str]):
    arguments = ["merge", "base", "mine", "theirs", "-o", "mine", "--name", "a\x1b[0m/plan"]
    assert run(arguments) == 0
    assert capsys.readouterr().out == "a\ufffd[0m/plan: 3 notes.\n"


def test_every_kind_of_conflict_is_one_line():
    base = document_of(
        [
            *BASE.records.values(),
            UnknownRecord(id="s", collection="stickers", extra=FrozenMap({"x": 1})),
        ]
    )

    def side(name: str, block: BlockId | None) -> Document:
        document = op.rename(base, name).apply(base)
        document = op.set_block_title(document, BlockId.CHANNELS, name).apply(document)
        document = op.move_notes(document, {"a": op.Spot(block)}).apply(document)
        document = op.edit_text(document, "b", f"{name}\n\x1b[2J").apply(document)
        document = op.edit_tag(document, "t", name=name).apply(document)
        document = op.edit_link(document, "l", name).apply(document)
        extra = FrozenMap({"x": name})
        records = document.records.with_(
            "s", UnknownRecord(id="s", collection="stickers", extra=extra)
        )
        fields = FrozenMap({"cost": len(name)})
        note = document.notes["c"]
        records = records.with_("c", Note(id="c", order=note.order, stack="a2", fields=fields))
        return Document(records, FrozenMap({"zoom": name}))

    merged = merge(base, side("I", BlockId.KEY_PARTNERS), side("they", None))
    assert [conflict_line(merged, one, "plan") for one in merged.conflicts] == [
        f"plan: conflict: {line}"
        for line in (
            "the canvas: heading of channels: mine “I”, theirs “they”",
            "the canvas: title: mine “I”, theirs “they”",
            "note “Coffee”: where it lies: mine key_partners 0,0, theirs parking place",
            "note “I �[2J”: text: mine “I �[2J”, theirs “they �[2J”",
            "note c: field cost: mine 1, theirs 4",
            "arrow “Coffee” → “I �[2J”: label: mine “I”, theirs “they”",
            "tag “I”: name: mine “I”, theirs “they”",
            "the file: unknown key zoom: mine “I”, theirs “they”",
            "stickers s: unknown key x: mine “I”, theirs “they”",
        )
    ]


def test_deletions_are_said_in_words():
    deleted = op.delete_records(BASE, ["a", "c", "t"]).apply(BASE)
    theirs = op.edit_text(BASE, "a", "Latte " * 30).apply(BASE)
    theirs = op.add_link(theirs, "b", "c", lambda: "n").apply(theirs)
    theirs = op.edit_tag(theirs, "t", name="Faith").apply(theirs)
    merged = merge(BASE, deleted, theirs)
    assert [conflict_line(merged, one, "plan") for one in merged.conflicts] == [
        "plan: conflict: note “Latte Latte Latte Latte Latte Latte Lat…”: deleted in mine, changed in theirs",
        "plan: conflict: note c: deleted in mine, newly used in theirs",
        "plan: conflict: tag “Faith”: deleted in mine, changed in theirs",
    ]
