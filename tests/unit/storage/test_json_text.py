"""What is refused and what is mended between bytes and a tree."""

import json
from pathlib import Path

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.model import limits
from canvasdesk.storage.json_text import parse_json

PATH = Path("plan.canvasdesk")


def parsed(text: str):
    return parse_json(text.encode(), PATH)[0]


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"", "file.empty", ""),
        (b" \n\t ", "file.empty", ""),
        (b"{}\n\xff", "file.not_utf8", "2"),
        ('{"a": "ü"}'.encode("utf-16"), "file.not_utf8", "1"),
        (b'{\n "a": 1,\n "b": oops\n}', "json.invalid", "3:7"),
        (b"not json", "json.invalid", "1:1"),
        (b'{"a": 1} {"b": 2}', "json.invalid", "1:10"),
        (b'{"a": [1, 2', "json.ends_early", "1:12"),
        (b'{"a":\n "text', "json.ends_early", "2:2"),
        (b"{", "json.ends_early", "1:2"),
        (b'{"a": 1, "a": 2}', "json.duplicate_key", "a"),
        (b'{"x": {"a": 1, "b": 2, "a": 1}}', "json.duplicate_key", "a"),
        (b"[\n1,\nNaN]", "number.not_finite", "3"),
        (b"[-Infinity]", "number.not_finite", "1"),
        (b"[\n\n1e999]", "number.not_finite", "3"),
        (b"[" + b"9" * 5000 + b"]", "number.not_finite", "1"),
        (b"[" * 100_000, "limit.depth", ""),
        (b'{"a":' * 33 + b"1" + b"}" * 33, "limit.depth", ""),
        (b'{"\\u0001": 1, "\\u0002": 1}', "json.duplicate_key", "\ufffd"),
    ],
)
def test_refused(data: bytes, code: str, place: str):
    with pytest.raises(FormatError) as caught:
        parse_json(data, PATH)
    assert (caught.value.code, caught.value.place, caught.value.path) == (code, place, PATH)


def test_the_deepest_tree_taken():
    depth = limits.DEPTH
    assert parsed("[" * depth + "]" * depth)
    assert parsed('{"a":' * depth + "1" + "}" * depth)


def test_more_values_than_memory_is_made_for_are_refused():
    commas = limits.VALUES + 1
    for source in (b"[" + b"1," * commas + b"1]", b"[" * commas, b"{" * commas):
        with pytest.raises(FormatError) as caught:
            parse_json(source, PATH)
        assert caught.value.code == "limit.values"
    assert parsed(json.dumps(['",' * commas]))


def test_a_byte_order_mark_is_no_fault():
    assert parse_json(b"\xef\xbb\xbf[1]", PATH) == ([1], ())


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r'"a\u0000b"', "a\ufffdb"),
        ('"a\x1bb"', "a\ufffdb"),
        (r'"a\bb\fc"', "a\ufffdb\ufffdc"),
        ('"a\x85b\x7f"', "a\ufffdb\ufffd"),
        (r'"\ud800x"', "\ufffdx"),
        (r'"x\udfff"', "x\ufffd"),
        (r'"one\r\ntwo\rthree"', "one\ntwo\nthree"),
        ('"one\u2028two"', "one\ntwo"),
    ],
)
def test_characters_no_text_may_hold_are_replaced_and_reported(source: str, text: str):
    tree, problems = parse_json(f'{{"notes": {{"n1": [{source}]}}}}'.encode(), PATH)
    assert tree == {"notes": {"n1": [text]}}
    assert [(p.code, p.place) for p in problems] == [("text.cleaned", "notes/n1/0")]


def test_keys_are_cleaned_too():
    tree, problems = parse_json(rb'{"a": {"\u0007": 1}}', PATH)
    assert tree == {"a": {"\ufffd": 1}}
    assert [p.place for p in problems] == ["a/\ufffd"]


@pytest.mark.parametrize("text", ["a\nb\tc", "👩‍👩‍👧‍👦 مرحبا", "\u200f\u00a0\u00ad"])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_other_characters_stay(text: str, ascii_only: bool):
    data = json.dumps({"a": text}, ensure_ascii=ascii_only).encode()
    assert parse_json(data, PATH) == ({"a": text}, ())


def test_line_ends_between_values_are_no_fault():
    assert parse_json(b'{\r\n"a": 1\r\n}', PATH) == ({"a": 1}, ())
