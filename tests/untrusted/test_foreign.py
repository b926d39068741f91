"""Files of other programs made to do harm: refused in a line, or a whole canvas, and in time."""

import json
import random
import time
from pathlib import Path
from typing import Any

import pytest

from canvasdesk.errors import CanvasdeskError
from canvasdesk.interchange.recognise import Format, read_draft
from untrusted.everywhere import imported
from untrusted.judging import said_in_one_line

SHAPES = Path(__file__).parents[1] / "golden" / "interchange" / "shapes"
JSON_SHAPES = ("bm-designer.json", "threads.leancanvas", "miro-rest.json", "miro-sdk.json", "unknown-sections.json")  # fmt: skip
_SECONDS = 4.0
_NOTE = {"id": "a", "type": "cs", "text": "x", "left": 82.5, "top": 10}
_STICKY = {"id": "1", "type": "sticky_note", "data": {"content": "x"}}
_SCHEMA = "totally-lean/canvas-export@1"
_GROWING = "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">'
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
_BOMB = f"""<?xml version="1.0"?>
<!DOCTYPE canvas [<!ENTITY a "aaaaaaaaaa">{_GROWING}]>
<canvas key="x"><title>&i;</title><content/></canvas>"""
_FILE_OF_THE_SYSTEM = """<?xml version="1.0"?>
<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<canvas key="x"><title>&x;</title><content/></canvas>"""


def _board(items: list[dict[str, Any]]) -> str:
    return json.dumps({"data": items})


def _frames(count: int) -> list[dict[str, Any]]:
    place = {"position": {"x": 0, "y": 0}, "geometry": {"width": 1000, "height": 1000}}
    return [{"id": f"f{n}", "type": "frame", "data": {"title": "F"}, **place} for n in range(count)]


REFUSED: dict[str, tuple[str, str]] = {
    "a bomb of entities": (_BOMB, "xml.document_type"),
    "a file of the system": (_FILE_OF_THE_SYSTEM, "xml.document_type"),
    "a document type from the network": (
        '<?xml version="1.0"?><!DOCTYPE canvas SYSTEM "http://127.0.0.1:9/a"><canvas key="x"/>',
        "xml.document_type",
    ),
    "deep elements": ('<canvas key="x">' + "<a>" * 100_000, "xml.too_deep"),
    "an element without end": ('<canvas key="x" ' + "a" * 100_000, "xml.syntax"),
    "attributes": ('<canvas key="x" ' + 'b="" ' * 50_000 + "/>", "xml.syntax"),
    "two roots": ('<canvas key="x"/><canvas key="y"/>', "xml.syntax"),
    "a prefix of nobody": ('<canvas key="x"><a:b/><content></canvas>', "xml.syntax"),
    "deep notes": ('{"notes": [{"left": 1, "x":' + "[" * 100, "json.too_deep"),
    "two types": ('{"notes": [{"type": "cs", "type": "vp", "left": 1}]}', "json.duplicate_key"),
    "a place beyond numbers": ('{"notes": [{"type": "cs", "left": 1e999}]}', "json.not_finite"),
    "no place": ('{"notes": [{"type": "cs", "left": NaN}]}', "json.not_finite"),
    "10001 notes": (json.dumps({"notes": [_NOTE] * 10_001}), "import.too_many_notes"),
    "10001 stickies": (_board([_STICKY] * 10_001), "import.too_many_notes"),
    "10001 cells": ('"a"\n' * 10_002, "import.too_many_notes"),
    "too long a text": (json.dumps({"notes": [_NOTE | {"text": "x" * 30_000}]}), "import.text_too_long"),
}  # fmt: skip

TAKEN: dict[str, str] = {
    "numbers of many digits": json.dumps({"notes": [_NOTE]}).replace("82.5", "9" * 300),
    "tiny numbers": json.dumps({"notes": [_NOTE]}).replace("82.5", "-1e-999"),
    "parents in a ring": json.dumps({"notes": [_NOTE, *({**_NOTE, "type": "job", "id": a, "parent": b} for a, b in ("bc", "cb"))]}),
    "its own parent": json.dumps({"notes": [_NOTE | {"parent": "a"}]}),
    "control characters": json.dumps({"notes": [_NOTE | {"text": "\x00\x1b[31m\u202e\ud800"}]}),
    "markup": _board([_STICKY | {"data": {"content": "<script>x</script><b>y" + "<" * 20_000}}]),
    "a frame in itself": _board([{"id": "f", "type": "frame", "parent": {"id": "f"}}, _STICKY | {"parent": {"id": "f"}}]),
    "5000 frames and 2000 stickies": _board([*_frames(5000), *[_STICKY | {"position": {"x": 1, "y": 1}}] * 2000]),
    "9000 threads nobody knows": json.dumps({"schema": _SCHEMA, "canvas": {"sections": {"problem": [{"title": "x", "threadIds": [str(n) for n in range(9000)]}]}}}),
    "2000 headings": json.dumps({"sections": [{"title": f"H{n}x", "notes": ["a"]} for n in range(2000)]}),
    "an entity of many digits": '<canvas key="x"><title>&#%s;&</title><content><element key="a"><item><description>x</description></item></element></content></canvas>' % ("9" * 5000),
    "ampersands": '<canvas key="x"><title>t</title><content><element key="a"><item><description>%s</description></item></element></content></canvas>' % ("& &a" * 200),
    "quotes": '"' + '""' * 100 + '"\n"Shop"',
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_does_harm_is_refused_in_a_line_and_in_time(name: str) -> None:
    text, code = REFUSED[name]
    begun = time.process_time()
    with pytest.raises(CanvasdeskError) as caught:
        read_draft("plan", text.encode())
    assert time.process_time() - begun < _SECONDS
    assert caught.value.code == code
    said_in_one_line(caught.value)


@pytest.mark.parametrize("name", TAKEN)
def test_what_is_odd_is_taken_whole_and_in_time(name: str) -> None:
    begun = time.process_time()
    document = imported(TAKEN[name].encode("utf-8", "surrogatepass"))
    assert time.process_time() - begun < _SECONDS
    assert document is not None
    assert document.notes


def _places(tree: Any, above: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
    found = []
    for key, value in pairs:
        found.append((*above, key))
        if isinstance(value, dict | list):
            found += _places(value, (*above, key))
    return found


def _replaced(tree: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    changed = tree.copy()
    changed[place[0]] = _replaced(tree[place[0]], place[1:], value)
    return changed


@pytest.mark.parametrize("name", JSON_SHAPES)
def test_a_value_of_another_kind_anywhere(name: str) -> None:
    tree = json.loads((SHAPES / name).read_text("utf-8"))
    odd = (None, True, -1, 1e308, "x", [], [[]], {}, {"": {}})
    for place in _places(tree):
        for value in odd:
            imported(json.dumps(_replaced(tree, place, value)).encode())


@pytest.mark.parametrize("format_", [*Format])
def test_any_file_is_taken_for_any_format(format_: Format) -> None:
    for path in sorted(SHAPES.iterdir()):
        if path.suffix != ".expected":
            imported(path.read_bytes(), format_)


def test_xml_with_pieces_missing_or_twice() -> None:
    chance = random.Random("xml")
    whole = (SHAPES / "leantime.xml").read_text("utf-8")
    for _ in range(300):
        start, end = sorted(chance.sample(range(len(whole)), 2))
        piece = whole[start : min(end, start + 40)]
        imported(
            (whole[:start] + piece * chance.randrange(3) + whole[start + len(piece) :]).encode()
        )
