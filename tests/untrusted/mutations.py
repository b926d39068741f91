"""Random harm to files: bytes turned, cut, doubled, swapped, and pieces that parsers trip over."""

import json
import random
import re
from copy import deepcopy
from typing import Any

PIECES: tuple[bytes, ...] = (
    *(b"", b"\0", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\r", b"\n\n", b"\t", b"\x1b[2J"),
    *(b"{", b"}", b"[", b"]", b'"', b"\\", b"\\u0000", b"\\ud800", b",", b":", b"null", b"true"),
    *(b"NaN", b"1e999", b"-1e308", b"9" * 400, b"0.1e-400", b"-0", b"1e5", b"[[[[[[[["),
    *(b"<b>", b"</b>", b"<table>", b"<tr><td colspan=9>", b"<!--", b"-->", b"<![CDATA[", b"&#0;"),
    *(b"&lt;", b"&#x110000;", b"&", b"<script>", b"<br>", b"javascript:", b"file:///etc/passwd"),
    *(b"# ", b"## Channels\n", b"- ", b"  - ", b"> ", b"|a|b|\n|-|-|\n", b"```\n", b"***", b"__"),
    *(b"---\n", b"...\n", b"&a ", b"*a", b"!!python/object ", b"? ", b": ", b"|\n  ", b"!x ", b"%"),
    *(b"../../etc/passwd", b"%s%n", b"{0.__class__}", b"=1+1", b"@x", b"a" * 3000, b"\\" * 50),
    "\u202e\u2066\u200f".encode(),
    "\ufffe\uffff\U0010ffff\ue000".encode(),
    "e\u0301\u0301\u0301".encode() * 40,
    "👩‍👩‍👧‍👦🏽".encode(),
    "مرحبا ข้อ 商业".encode(),
    "\u2028\u2029\u0085\u000b".encode(),
)
"""What stands between the pieces of formats, and what no text should hold."""

_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 1e308, -1e308, 5e-324, 10**299, -(10**299), 0.1),
    *("", " ", "x", "n1", "t1", "../../etc/passwd", "<b>x</b>", "&amp;", "{x}", "%s", "=1+1"),
    *("x" * 999, "\ufffe\U0010ffff", "\u202eabc", "\n" * 50, "word " * 900, "👩‍👩‍👧‍👦" * 50),
    *([], [[]], ["n1", "n1"], {}, {"": ""}, {"x": 1, "y": 2}, {"width": 1e308, "height": 0}),
    *({"decimal": "1.50"}, {"n1": {}}, "channels", "heading", "personal", "auto", "yellow"),
)

_BOLD = 0.3
"""How often a value of any kind comes in place of another."""


def harmed(whole: bytes, chance: random.Random) -> bytes:
    """Return bytes with one to four random harms."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        whole = _harmed_once(whole, chance)
    return whole


def _harmed_once(whole: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(whole))
    end = min(len(whole), at + chance.choice((1, 1, 2, 8, 40, 400)))
    match chance.randrange(8):
        case 0:
            return whole[:at]
        case 1:
            return whole[:at] + whole[end:]
        case 2:
            return whole[:end] + whole[at:end] * chance.choice((1, 2, 30)) + whole[end:]
        case 3 if at < len(whole):
            return whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :]
        case 4:
            other = chance.randint(0, len(whole))
            return whole[:at] + whole[other : other + end - at] + whole[end:]
        case 5:
            words = list(re.finditer(rb"\w+", whole))
            if not words:
                return whole
            word = chance.choice(words)
            return whole[: word.start()] + chance.choice(PIECES) + whole[word.end() :]
        case _:
            return whole[:at] + chance.choice(PIECES) + whole[at:]


def mistaken(whole: bytes, chance: random.Random) -> bytes:
    """Return a JSON file that is valid JSON still, with other values, keys and nesting."""
    tree = json.loads(whole)
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        places = list(_containers(tree))
        container = chance.choice(places)
        keys = list(container) if isinstance(container, dict) else list(range(len(container)))
        if not keys:
            continue
        key = chance.choice(keys)
        value = deepcopy(chance.choice(_alike(container[key]) or _VALUES))
        match chance.randrange(5):
            case 0:
                del container[key]
            case 1 if isinstance(container, dict):
                container[str(value)[:60]] = deepcopy(container[key])
            case 2 if chance.random() < _BOLD:
                container[key] = deepcopy(chance.choice(places))
            case 3 if chance.random() < _BOLD:
                container[key] = deepcopy(chance.choice(_VALUES))
            case _:
                container[key] = value
    return json.dumps(tree, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def _alike(value: Any) -> list[Any]:
    """Return the odd values that are of a value's own kind: only those are not refused at once."""
    kinds = (int, float) if type(value) in (int, float) else (type(value),)
    return [each for each in _VALUES if type(each) in kinds]


def _containers(tree: Any) -> list[Any]:
    found, waiting = [], [tree]
    while waiting:
        value = waiting.pop()
        found.append(value)
        inner = value.values() if isinstance(value, dict) else value
        waiting += [each for each in inner if isinstance(each, dict | list)]
    return found
