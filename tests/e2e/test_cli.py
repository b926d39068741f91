"""The command line as a person runs it: one process a command, exit codes, one line of error."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.format import read_document

GOLDEN = Path(__file__).parents[1] / "golden" / "format" / "v1"
MARKDOWN = Path(__file__).parents[1] / "golden" / "interchange" / "markdown"


class Run:
    """What one run of the program gave."""

    def __init__(self, *arguments: object, folder: Path, **environment: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "canvasdesk", *map(str, arguments)],
            cwd=folder,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr

    @property
    def error(self) -> str:
        """The one line that a failure says."""
        assert self.code == 1, (self.code, self.out, self.err)
        assert not self.out
        assert self.err.count("\n") == 1
        assert self.err.endswith("\n")
        return self.err.strip()


@pytest.fixture
def run(tmp_path: Path):
    return lambda *arguments, **environment: Run(*arguments, folder=tmp_path, **environment)


def test_the_version(run):
    done = run("--version")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("canvasdesk ")


def test_a_script_that_the_base_font_lacks_is_no_news(run, tmp_path: Path):
    (tmp_path / "a.json").write_text('{"channels": ["नमस्ते"], "keyPartners": ["สวัสดี"]}', "utf-8")
    assert run("import", "a.json", "-o", "a.canvasdesk").err == ""
    assert run("export", "a.canvasdesk", "-o", "a.pdf").err == ""


def test_wrong_usage(run):
    done = run("new")
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert "canvasdesk new --help" in done.err


@pytest.mark.parametrize("mode", ["personal", "organization"])
def test_a_new_canvas_is_valid(run, tmp_path: Path, mode: str):
    done = run(
        "new", "--mode", mode, "--language", "pt-BR", "--title", "Plano", "-o", "p.canvasdesk"
    )
    assert (done.code, done.err) == (0, "")
    header = read_document(tmp_path / "p.canvasdesk").document.header
    assert (header.mode, header.title, header.language) == (mode, "Plano", "pt-BR")
    assert header.document_id
    done = run("check", "p.canvasdesk")
    assert (done.code, done.out) == (0, f"p.canvasdesk: valid, {mode}: 0 notes, 0 links, 0 tags.\n")


def test_an_output_is_replaced_only_with_force(run, tmp_path: Path):
    output = tmp_path / "p.canvasdesk"
    output.write_text("precious")
    assert "--force" in run("new", "--mode", "personal", "-o", "p.canvasdesk").error
    assert output.read_text() == "precious"
    assert run("new", "--mode", "personal", "-o", "p.canvasdesk", "--force").code == 0
    assert read_document(output)
    assert [path.name for path in tmp_path.iterdir()] == ["p.canvasdesk"]


def test_it_is_said_that_an_output_is_parted_from_its_other_names(run, tmp_path: Path):
    output, other = tmp_path / "p.canvasdesk", tmp_path / "other"
    output.write_text("precious")
    other.hardlink_to(output)
    done = run("new", "--mode", "personal", "-o", "p.canvasdesk", "--force")
    assert done.code == 0
    assert done.out.startswith("p.canvasdesk: This file has 2 names on its disk")
    assert other.read_text() == "precious"


def test_an_output_in_no_folder(run):
    assert "no such folder" in run("new", "--mode", "personal", "-o", "none/p.canvasdesk").error


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b'{"format": "canvasdesk", "format_version": 1,\n "notes": {', "2:12: The file ends too"),
        (b"\xff\xfe\x00", "1: The text is not UTF-8"),
        (b"[1, 2]", "not a canvasdesk file"),
        (
            b'{"format": "canvasdesk", "format_version": 1, "notes": {"n": {"text": 1}}}',
            "notes/n/text",
        ),
        (b'{"format": "canvasdesk", "format_version": 99, "notes": []}', "newer program"),
        (b"[" * 100_000, "nested"),
    ],
)
def test_damaged_foreign_and_newer_files(run, tmp_path: Path, content: bytes, said: str):
    file = tmp_path / "a.canvasdesk"
    file.write_bytes(content)
    error = run("export", file, "-o", "a.png").error
    assert error.startswith(f"canvasdesk: {file}: ")
    assert said in error
    assert file.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["a.canvasdesk"]


def test_what_is_no_file(run, tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(1 << 33)
    assert "no such file" in run("check", "none").error
    assert "folder" in run("check", tmp_path).error
    assert "pipe" in run("check", "pipe").error
    assert "bytes" in run("check", "huge").error
    assert "no such file" in run("exprot").error, "a misspelt command is no canvas"


def test_check_says_what_was_mended_and_what_is_newer(run, tmp_path: Path):
    tree = {
        "format": "canvasdesk",
        "format_version": 2,
        "notes": {"n": {"text": "a\x00\x1b[31m"}},
        "stickers": {"s": {}},
    }
    (tmp_path / "a.json").write_text(json.dumps(tree))
    done = run("check", "a.json")
    assert (done.code, done.err) == (0, "")
    first, newer, mended = done.out.splitlines()
    assert first.endswith("1 note, 0 links, 0 tags, 1 unknown record.")
    assert "newer" in newer
    assert mended.strip().startswith("notes/n/text: ")
    assert "\x1b" not in done.out


def test_check_counts_small_headings_by_themselves(run, tmp_path: Path):
    notes = {"h": {"kind": "heading", "block": "channels"}, "n": {"block": "channels"}}
    tree = {"format": "canvasdesk", "format_version": 1, "notes": notes}
    (tmp_path / "a.json").write_text(json.dumps(tree))
    assert "1 note, 1 small heading, 0 links" in run("check", "a.json").out


class TestExport:
    def test_a_poster(self, run, tmp_path: Path):
        done = run("export", GOLDEN / "full.canvasdesk", "-o", "a.pdf", "--extras", "links,badges")
        assert (done.code, done.err) == (0, "")
        with pikepdf.open(tmp_path / "a.pdf") as pdf:
            assert len(pdf.pages) == 1
            width, height = (float(side) for side in pdf.pages[0].mediabox[2:])
        assert (width, height) == pytest.approx((3370.39, 2383.94), abs=0.03)

    def test_a_picture(self, run, tmp_path: Path):
        done = run(
            "export", GOLDEN / "full.canvasdesk", "-o", "a.png", "--dpi", "20", "--paper", "A4"
        )
        assert (done.code, done.err) == (0, "")
        data = (tmp_path / "a.png").read_bytes()
        assert data.startswith(b"\x89PNG")
        assert [int.from_bytes(data[at : at + 4], "big") for at in (16, 20)] == [234, 165]

    def test_a_picture_in_the_colours_of_customers(self, run, tmp_path: Path):
        notes = {
            "c": {"block": "customer_segments", "text": "Families"},
            "v": {"block": "value_propositions", "text": "A week planned"},
        }
        links = {"l": {"source": "v", "target": "c"}}
        tree = {"format": "canvasdesk", "format_version": 1, "notes": notes, "links": links}
        (tmp_path / "a.json").write_text(json.dumps(tree))
        pictures = []
        for colours in ("tags", "customers"):
            done = run("export", "a.json", "-o", f"{colours}.png", "--dpi=20", "--colours", colours)
            assert (done.code, done.err) == (0, "")
            pictures.append((tmp_path / f"{colours}.png").read_bytes())
        assert pictures[0] != pictures[1]

    def test_a_picture_without_colours(self, run, tmp_path: Path):
        notes = {"n": {"block": "channels", "text": "Shop", "fill": "teal"}}
        tree = {"format": "canvasdesk", "format_version": 1, "notes": notes}
        (tmp_path / "a.json").write_text(json.dumps(tree))
        for spelled in ("--gray", "--grey"):
            done = run("export", "a.json", "-o", "a.png", "--dpi=20", spelled, "--force")
            assert (done.code, done.err) == (0, "")
            with Image.open(tmp_path / "a.png") as picture:
                colours = picture.convert("RGB").getcolors(1 << 24)
            assert all(max(colour) - min(colour) <= 26 for _, colour in colours)

    def test_a_picture_too_large(self, run, tmp_path: Path):
        error = run("export", GOLDEN / "full.canvasdesk", "-o", "a.png", "--dpi", "1200").error
        assert "pixels" in error
        assert list(tmp_path.iterdir()) == []

    def test_its_source_is_not_written_over(self, run, tmp_path: Path):
        source = tmp_path / "a.pdf"
        source.write_bytes((GOLDEN / "full.canvasdesk").read_bytes())
        assert "read" in run("export", source, "-o", "a.pdf", "--force").error
        assert read_document(source)


class TestImport:
    def test_notes_per_block_and_what_was_parked(self, run, tmp_path: Path):
        (tmp_path / "plan.txt").write_text(
            "# Plan\n\n## Channels\n\n- Shop\n- Web\n\n## Costs\n\n- Rent\n\n## Key metrics\n\n- Visits\n"
        )
        done = run("import", "plan.txt", "-o", "plan.canvasdesk", "--mode", "personal")
        assert (done.code, done.err) == (0, "")
        lines = done.out.splitlines()
        assert lines[0] == "plan.canvasdesk: 4 notes."
        assert lines[1].strip() == "Plan, personal"
        counts = dict(reversed(line.strip().split("  ", 1)) for line in lines[2:12])
        assert (counts["Channels"], counts["Costs"], counts["parked"]) == ("2", "1", "1")
        assert sum(map(int, counts.values())) == 4
        assert lines[12].strip() == "Key metrics: Visits"
        document = read_document(tmp_path / "plan.canvasdesk").document
        assert document.mode is Mode.PERSONAL
        texts = {block: [n.text for n in notes] for block, notes in document.notes_by_block.items()}
        assert texts[BlockId.CHANNELS] == ["Shop", "Web"]
        assert texts[None] == ["Visits"]

    def test_a_file_without_a_canvas(self, run, tmp_path: Path):
        (tmp_path / "letter.md").write_text("Dear all,\n\nnothing here.\n")
        assert "No canvas" in run("import", "letter.md", "-o", "a.canvasdesk").error
        assert (
            "No canvas" in run("import", "letter.md", "-o", "a.canvasdesk", "--from", "text").error
        )
        assert [path.name for path in tmp_path.iterdir()] == ["letter.md"]

    def test_the_source_is_never_the_output(self, run, tmp_path: Path):
        (tmp_path / "a.md").write_text("## Channels\n- Shop\n## Costs\n- Rent\n")
        (tmp_path / "b.md").symlink_to(tmp_path / "a.md")
        assert run("import", "a.md", "-o", "b.md", "--force").error
        assert (tmp_path / "a.md").read_text().startswith("## Channels")

    @pytest.mark.parametrize("suffix", ["md", "bmc.json"])
    def test_out_and_in_again(self, run, tmp_path: Path, suffix: str):
        source = MARKDOWN / "personal.md"
        assert run("import", source, "-o", "one.canvasdesk").code == 0
        assert run("export", "one.canvasdesk", "-o", f"out.{suffix}").code == 0
        assert run("import", f"out.{suffix}", "-o", "two.canvasdesk").code == 0
        one, two = (read_document(tmp_path / f"{n}.canvasdesk").document for n in ("one", "two"))
        assert contents(one) == contents(two)
        assert len(one.notes) > 20

    @pytest.mark.parametrize("name", ["scope-refs", "tuple-format", "type-mismatch"])
    def test_invalid_files(self, run, tmp_path: Path, shared_inputs: Path, name: str):
        source = shared_inputs / "bmml" / f"invalid-v2-{name}.bmml"
        line = run("import", source, "-o", "a.canvasdesk").error.removeprefix(
            f"canvasdesk: {source}: "
        )
        assert line.split(":")[0].isdigit()
        assert list(tmp_path.iterdir()) == []


def contents(document: Document) -> dict[BlockId | None, list[tuple[object, ...]]]:
    return {
        block: [(n.text, n.description, [document.tags[t].name for t in n.tags]) for n in notes]
        for block, notes in document.notes_by_block.items()
    }


def test_others_do_not_see_what_is_private(run, tmp_path: Path):
    notes = {"a": {"text": "open", "block": "channels"}, "b": {"text": "secret", "private": True}}
    tree = {"format": "canvasdesk", "format_version": 1, "notes": notes}
    (tmp_path / "a.canvasdesk").write_text(json.dumps(tree))
    for suffix in ("md", "bmc.json", "canvas", "csv", "canvasdesk"):
        for audience, seen in (("owner", True), ("others", False), ("", False)):
            output = f"out{audience}.{suffix}"
            told = ["--audience", audience] if audience else []
            assert run("export", "a.canvasdesk", "-o", output, *told).code == 0
            text = (tmp_path / output).read_text()
            assert "open" in text
            assert ("secret" in text) is seen


class TestOtherFormats:
    def test_json_canvas_gives_the_equal_file(self, run, tmp_path: Path):
        (tmp_path / "one.canvasdesk").write_bytes((GOLDEN / "full.canvasdesk").read_bytes())
        told = ("--audience", "owner")
        assert run("export", "one.canvasdesk", "-o", "out.canvas", *told).code == 0
        assert run("import", "out.canvas", "-o", "two.canvasdesk").code == 0
        one, two = (read_document(tmp_path / f"{n}.canvasdesk").document for n in ("one", "two"))
        assert one == two

    @pytest.mark.parametrize("suffix", ["csv", "tsv", "bmml"])
    def test_others_give_the_texts_back(self, run, tmp_path: Path, suffix: str):
        source = MARKDOWN / "organization.md"
        assert run("import", source, "-o", "one.canvasdesk").code == 0
        assert run("export", "one.canvasdesk", "-o", f"out.{suffix}").code == 0
        assert run("import", f"out.{suffix}", "-o", "two.canvasdesk").code == 0
        one, two = (read_document(tmp_path / f"{n}.canvasdesk").document for n in ("one", "two"))
        for block in BlockId:
            texts = [[n.text for n in each.notes_by_block[block]] for each in (one, two)]
            assert texts[0] == texts[1]

    def test_what_bmml_leaves_out_is_said(self, run, tmp_path: Path):
        notes = {"a": {"text": "parked"}}
        tree = {"format": "canvasdesk", "format_version": 1, "notes": notes}
        (tmp_path / "a.canvasdesk").write_text(json.dumps(tree))
        done = run("export", "a.canvasdesk", "-o", "a.bmml")
        assert "Parked notes, for which BMML has no place, were left out: 1." in done.out

    def test_a_copy_is_another_canvas(self, run, tmp_path: Path):
        tree = {"format": "canvasdesk", "format_version": 1, "header": {"document_id": "first"}}
        (tmp_path / "a.canvasdesk").write_text(json.dumps(tree))
        assert run("export", "a.canvasdesk", "-o", "b.canvasdesk").code == 0
        assert read_document(tmp_path / "b.canvasdesk").document.header.document_id != "first"
        assert run("export", "a.canvasdesk", "-o", "a.canvasdesk", "--force").code == 1
        assert "first" in (tmp_path / "a.canvasdesk").read_text()


def test_no_qt_and_no_pydantic_for_little(tmp_path: Path):
    script = (
        "import sys; from canvasdesk.__main__ import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print(sorted({n.split('.')[0] for n in sys.modules}"
        " & {'PySide6', 'pydantic', 'pydantic_core', 'reportlab', 'markdown_it', 'ruamel',"
        " 'platformdirs'}))"
    )
    expected = {
        ("--version",): [],
        ("--help",): [],
        ("check", str(GOLDEN / "full.canvasdesk")): ["pydantic_core"],
    }
    for arguments, modules in expected.items():
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True
        )
        assert done.stdout.splitlines()[-1] == str(modules)


@pytest.mark.parametrize("arguments", [("--help",), ("check", str(GOLDEN / "full.canvasdesk"))])
def test_output_that_nobody_reads(arguments: tuple[str, ...]):
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "canvasdesk", *arguments],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert done.returncode in {0, 1}
    assert done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_report_that_nobody_can_take_is_said_in_one_line(tmp_path: Path):
    output = tmp_path / "a.canvasdesk"
    command = [sys.executable, "-m", "canvasdesk", "new", "--mode", "personal", "-o", str(output)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "could not be written" in done.stderr
    assert output.exists()
