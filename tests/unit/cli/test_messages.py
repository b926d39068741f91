"""Every code has a sentence, and no sentence lets a file speak to a terminal."""

import ast
import re
import string
from pathlib import Path

import pytest

from canvasdesk.cli.output import error_line
from canvasdesk.errors import DocumentError, FormatError, StorageError
from canvasdesk.messages import SENTENCES, message, sentence

SOURCES = Path(__file__).parents[3] / "src" / "canvasdesk"
REACHED = ("model", "editing", "method", "storage", "interchange", "export", "cli", "ui")
TELLERS = ("error", "problem", "refuse", "refusal", "remark")
CODE = re.compile(r"[a-z]+\.[a-z_]+")
INSIDE = {
    "header.required",
    "note.elsewhere",
    "note.fill_unknown",
    "note.unknown",
    "order.no_room",
    "patch.mismatch",
    "record.id_taken",
    "record.unknown",
    "tag.colour_unknown",
}
"""Faults of the program: no action of a person leads to them."""


def codes() -> set[str]:
    """The codes that calls in what can reach a person begin with."""
    found: set[str] = set()
    for package in REACHED:
        for path in (SOURCES / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and node.args:
                    name = ast.unparse(node.func).lower().rsplit(".", 1)[-1]
                    first = node.args[0]
                    if name.endswith(TELLERS) and isinstance(first, ast.Constant):
                        found |= {c for c in [str(first.value)] if CODE.fullmatch(c)}
    return found - INSIDE


@pytest.mark.parametrize("code", sorted(codes()))
def test_every_code_has_a_sentence(code: str):
    assert code in SENTENCES


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_sentences_are_whole(code: str):
    text = SENTENCES[code]
    assert text[0].isupper() or text[0] in "“{1"
    assert text.endswith((".", "?"))
    assert "\n" not in text
    assert all(
        name is None or name.isidentifier() for _, name, _, _ in string.Formatter().parse(text)
    )
    assert sentence(code)


def test_an_error_says_its_file_and_place():
    error = FormatError("record.text_expected", Path("a/b"), place="notes/n/text")
    assert error_line(error) == (
        "canvasdesk: a/b: notes/n/text: A text belongs here. Put it in quotation marks."
    )
    assert error_line(StorageError("file.missing", Path("x"))).startswith("canvasdesk: x: There is")
    assert error_line(DocumentError("paper.unknown", name="A9", known="A0")).count("A9") == 1


def test_an_unknown_code_is_named():
    assert "odd.code" in message(DocumentError("odd.code"))


@pytest.mark.parametrize("code", sorted(code for code in SENTENCES if code.endswith(".one")))
def test_one_alone_and_many_have_sentences_of_their_own(code: str):
    many = code.removesuffix(".one")
    assert sentence(many, {"count": 1}).startswith("1 ")
    assert sentence(many, {"count": 1}) == sentence(code)
    assert sentence(many, {"count": 2}).startswith("2 ")
    assert sentence(many, {"count": 0}).startswith("0 ")


def test_most_sentences_count_without_one_for_one_alone():
    assert sentence("print.glyphs", {"count": 1, "characters": "x"}).count("1") == 1


def test_what_a_file_holds_stays_on_one_line():
    key = "a\nb\x1b[31m" + "x" * 500
    line = error_line(FormatError("json.duplicate_key", Path("f\n\x1b"), place=key, value=key))
    assert line.isprintable()
    assert len(line) < 300


def test_braces_in_a_value_are_only_braces():
    error = FormatError("json.duplicate_key", Path("f"), value="{0} {code} {x.__class__}")
    assert "{0} {code} {x.__class__}" in message(error)


def test_sentences_can_be_translated():
    def dutch(context: str, source: str) -> str:
        assert (context, source) == ("messages", SENTENCES["file.empty"])
        return "Leeg."

    assert message(StorageError("file.empty", Path("a")), dutch) == "Leeg."
