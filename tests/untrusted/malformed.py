"""Files that are no canvas as they should be, by name: every way JSON can be wrong or too much."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

FULL = Path(__file__).parents[1] / "golden" / "format" / "v1" / "full.canvasdesk"
_HEAD = b'{"format": "canvasdesk", "format_version": 1, '
_MIB = 1024 * 1024
_VALUES = 1_000_000
_LARGE = 63 * _MIB


def _with(body: bytes) -> bytes:
    return _HEAD + body + b"}"


def _notes(count: int, text: bytes = b"x") -> bytes:
    return _with(
        b'"notes": {' + b",".join(b'"n%d":{"text":"%s"}' % (n, text) for n in range(count)) + b"}"
    )


def _extra(value: bytes) -> bytes:
    return _with(b'"odd": ' + value)


def _filled(start: bytes, unit: bytes, end: bytes, size: int = _MIB) -> bytes:
    return start + unit * ((size - len(start) - len(end)) // len(unit)) + end


WHOLE = FULL.read_bytes()
_EURO = _with('"header": {"title": "€"}'.encode())

REFUSED: dict[str, bytes] = {
    "empty": b"",
    "white space": b" \n\t\r ",
    "one byte": b"\xff",
    "nul bytes": bytes(1000),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "a zip": b"PK\x03\x04" + bytes(100),
    "no JSON": b"not json",
    "a list": b"[]",
    "a text": b'"canvasdesk"',
    "null": b"null",
    "another format": b'{"format": "other", "format_version": 1}',
    "no version": b'{"format": "canvasdesk"}',
    "version 0": b'{"format": "canvasdesk", "format_version": 0}',
    "version true": b'{"format": "canvasdesk", "format_version": true}',
    "version 1.0": b'{"format": "canvasdesk", "format_version": 1.0}',
    "version as text": b'{"format": "canvasdesk", "format_version": "1"}',
    "deep lists": _filled(b"", b"[", b""),
    "deep objects": _filled(b"", b'{"a":', b""),
    "deep and closed": _extra(b"[" * 1000 + b"]" * 1000),
    "a level too deep": _extra(b"[" * 33 + b"]" * 33),
    "NaN": _extra(b"NaN"),
    "Infinity": _extra(b"Infinity"),
    "-Infinity": _with(b'"notes": {"n": {"place": {"x": -Infinity}}}'),
    "1e999": _extra(b"1e999"),
    "-1e999": _extra(b"-1e999"),
    "5000 digits": _extra(b"9" * 5000),
    "a million digits": _extra(b"9" * 1_000_000),
    "a long fraction beyond": _extra(b"1" * 500 + b".5"),
    "invalid UTF-8": _with(b'"header": {"title": "\xff"}'),
    "overlong UTF-8": _with(b'"header": {"title": "\xc0\xaf"}'),
    "surrogate in UTF-8": _with(b'"header": {"title": "\xed\xa0\x80"}'),
    "cut UTF-8": _EURO[: _EURO.index(b"\xe2") + 2],
    "UTF-16": WHOLE.decode().encode("utf-16"),
    "UTF-16 without mark": WHOLE.decode().encode("utf-16-le"),
    "UTF-32": WHOLE.decode().encode("utf-32"),
    "Latin 1": _with('"header": {"title": "é"}'.encode("latin-1")),
    "two marks": b"\xef\xbb\xbf" * 2 + WHOLE,
    "duplicate at top": _with(b'"notes": {}, "notes": {}'),
    "duplicate format": b'{"format": "canvasdesk", "format": "canvasdesk", "format_version": 1}',
    "duplicate note": _with(b'"notes": {"n": {}, "n": {}}'),
    "duplicate by escape": _with(rb'"notes": {"n": {}, "\u006e": {}}'),
    "duplicate after cleaning": _extra(rb'{"\u0001": 1, "\u0002": 1}'),
    "duplicate of a megabyte": _extra(b'{"%s": 1, "%s": 2}' % ((b"k" * 500_000,) * 2)),
    "one id for two": _with(b'"notes": {"n": {}}, "tags": {"n": {"name": "N"}}'),
    "garbage behind": WHOLE + b"garbage",
    "two documents": WHOLE + WHOLE,
    "nul behind": WHOLE + b"\0",
    "trailing comma": _with(b'"notes": {},'),
    "comment": _with(b'"notes": {} /* none */'),
    "single quotes": b"{'format': 'canvasdesk'}",
    "hexadecimal": _extra(b"0x10"),
    "leading zero": _extra(b"01"),
    "plus": _extra(b"+1"),
    "bare point": _extra(b".5"),
    "unknown escape": _extra(rb'"\x41"'),
    "half an escape": _extra(rb'"\u12"'),
    "endless text": _filled(_HEAD + b'"odd": "', b"a", b""),
    "endless quotes": _filled(_HEAD + b'"odd": "', rb"\"", b""),
    "only quotes": _filled(b"", b'"', b""),
    "only backslashes": _filled(b'"', b"\\", b""),
    "an id too long": _with(b'"notes": {"%s": {}}' % (b"n" * 65)),
    "an id that is empty": _with(b'"notes": {"": {}}'),
    "the header's id": _with(b'"notes": {"header": {}}'),
    "too long a text": _notes(1, b"x" * 20_001),
    "10001 notes": _notes(10_001),
    "1001 tags": _with(b'"tags": {' + b",".join(b'"t%d":{"name":"T"}' % n for n in range(1001)) + b"}"),
    "a place of text": _with(b'"notes": {"n": {"place": {"x": "1"}}}'),
    "a list for a place": _with(b'"notes": {"n": {"place": [1, 2]}}'),
    "a flag of a number": _with(b'"notes": {"n": {"private": 1}}'),
    "a text of a number": _with(b'"notes": {"n": {"text": 1}}'),
    "a note of text": _with(b'"notes": {"n": "text"}'),
    "notes in a list": _with(b'"notes": []'),
    "a link without ends": _with(b'"links": {"l": {}}'),
}  # fmt: skip
"""What no canvas can be; none is larger than a mebibyte but for a few bytes."""

OPENED: dict[str, bytes] = {
    "whole": WHOLE,
    "bare": _HEAD.rstrip(b", ") + b"}",
    "byte order mark": b"\xef\xbb\xbf" + WHOLE,
    "white space around": b"\n\t " + WHOLE + b" \r\n" * 1000,
    "other line ends": WHOLE.replace(b"\n", b"\r\n"),
    "on one line": json.dumps(json.loads(WHOLE)).encode(),
    "as deep as allowed": _extra(b"[" * 31 + b"]" * 31),
    "300 digits": _extra(b"9" * 300),
    "a long fraction": _extra(b"0." + b"9" * 1_000_000),
    "tiny numbers": _extra(b"[1e-999, -0.0, 5e-324, 1.7976931348623157e308]"),
    "far places": _with(b'"notes": {"n": {"place": {"x": 1e308, "y": -1e308}, "block": "channels"}}'),
    "huge sizes": _with(b'"notes": {"n": {"size": {"width": 1e308, "height": 0}, "text_size": 1e308}}'),
    "dirty texts": _with(rb'"header": {"title": "\u0000\u0007\u001b[31m\ud800 \udfff\r\n\u0085\u2028"}'),
    "raw control characters": _with(b'"header": {"title": "\x00\x07\x1b[31m\r"}'),
    "dirty keys": _extra(rb'{"\u0000": {"\u001b]0;x\u0007": "\u0001"}}'),
    "a long dirty key": _extra(b'{"%s": [%s]}' % (b"k" * 500_000, b",".join([rb'"\u0001"'] * 40_000))),
    "non-characters": _with('"header": {"title": "\ufffe\uffff\U0010ffff\ufdd0\ue000"}'.encode()),
    "marks of direction": _with('"header": {"title": "\u202e\u2066abc\u200f\u061c"}'.encode()),
    "an unknown collection": _with(b'"stickers": {"s": {"text": "x"}}'),
    "loose ends": _with(b'"notes": {"n": {"tags": ["t", "t"], "picture": "p"}}, "links": {"l": {"source": "n", "target": "x"}}'),
    "paths": _with(b'"header": {"language": "../../../../etc/passwd"}, "notes": {"n": {"symbol": "/etc/passwd"}}'),
    "a picture that is none": _with(b'"assets": {"p": {"media_type": "image/svg+xml", "data": "<svg/>", "width": -1, "height": 0}}, "notes": {"n": {"picture": "p", "block": "channels"}}'),
}  # fmt: skip
"""Odd, but a canvas; none is larger than a mebibyte but for a few bytes."""

LARGE: dict[str, Callable[[], bytes]] = {
    "a million notes": lambda: _notes(1_000_000),
    "a million unknown records": lambda: _with(
        b'"stickers": {' + b",".join(b'"s%d":{}' % n for n in range(1_000_000)) + b"}"
    ),
    "as many keys as allowed": lambda: _extra(
        b"{" + b",".join(b'"%x":1' % n for n in range(_VALUES - 10)) + b"}"
    ),
    "as many dirty keys": lambda: _extra(
        b"{" + b",".join(rb'"%x\u0001":1' % n for n in range(_VALUES - 10)) + b"}"
    ),
    "as many dirty texts": lambda: _extra(
        b"[" + b",".join([rb'"\u0001"'] * (_VALUES - 10)) + b"]"
    ),
    "as many objects": lambda: _extra(
        b"[" + b",".join([b'{"a":1}'] * (_VALUES // 2 - 10)) + b"]"
    ),
    "one text": lambda: _filled(_HEAD + b'"odd": "', b"a", b'"}', _LARGE),
    "one text of control characters": lambda: _filled(_HEAD + b'"odd": "', b"\x01", b'"}', _LARGE),
    "one text of surrogates": lambda: _filled(_HEAD + b'"odd": "', rb"\ud800", b'"}', _LARGE),
    "one text of emoji": lambda: _filled(_HEAD + b'"odd": "', "😀".encode(), b'"}', _LARGE),
    "one number": lambda: _filled(_HEAD + b'"odd": ', b"9", b"}", _LARGE),
    "white space": lambda: _filled(_HEAD, b" ", b'"odd": 1}', _LARGE),
    "commas": lambda: _filled(b"", b",", b"", _LARGE),
    "brackets": lambda: _filled(b"", b"[", b"", _LARGE),
    "commas and a text without end": lambda: _filled(
        b"[" + b"1," * 2 * _VALUES + b'"', rb"\"", b"", _LARGE
    ),
    "a long key around dirty texts": lambda: _extra(
        b'{"%s": [%s]}' % (b"k" * 30 * _MIB, b",".join([rb'"\u0001"'] * 900_000))
    ),
    "a long name around long lists": lambda: _with(
        b'"header": {"block_titles": {"%s": {%s}}}'
        % (b"k" * 30 * _MIB, b",".join(b'"%x":""' % n for n in range(900_000)))
    ),
}  # fmt: skip
"""Up to the largest file that is read, and beyond what a canvas can hold."""


def wrong_types(whole: bytes) -> Iterator[bytes]:
    """Yield a canvas with each of its values replaced by one of each other kind."""
    odd: tuple[Any, ...] = (
        *(None, True, 0, -1, 10**299, 1e308, -0.5, "", "x", "channels", [], [[]], ["x", 1], {}),
        *({"": {}}, {"x": 1, "y": 2}, {"decimal": "1" * 99}, {"n1": None}),
    )
    tree = json.loads(whole)
    places = list(_places(tree, ()))
    for place in places:
        for value in odd:
            yield json.dumps(_replaced(tree, place, value)).encode()


def _places(tree: Any, above: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in pairs:
        yield (*above, key)
        if isinstance(value, dict | list):
            yield from _places(value, (*above, key))


def _replaced(tree: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    changed = tree.copy()
    changed[place[0]] = _replaced(tree[place[0]], place[1:], value)
    return changed
