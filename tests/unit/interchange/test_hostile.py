"""Foreign files made to take long: the time grows with their length, not with its square."""

import time

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.recognise import read_draft
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId

_LENGTH = 60_000
_SECONDS = 4.0
"""Of the processor; what grows with the square takes ten and more."""
_MARKDOWN = "## Channels\n\n- Shop\n\n## Key Partners\n\n"
_BMML = 'version: "2.0"\nmeta: {name: B, portfolio: explore, stage: ideation}\n'
_JSON = '{"channels": ["Shop"], "key partners": ["x"], '


def _repeated(start: str, unit: str, end: str = "") -> str:
    return start + unit * (_LENGTH // len(unit)) + end


HOSTILE = {
    "comments without end": _repeated(f"{_MARKDOWN}<div>\n", "<!--"),
    "comments, one ended": _repeated(f"{_MARKDOWN}<div>\n", "<!--", "-->"),
    "attributes without end": _repeated(f"{_MARKDOWN}<div>\n", '<a b="'),
    "attributes, ended": _repeated(f"{_MARKDOWN}<div>\n", '<a b="', ">"),
    "end tags without end": _repeated(f"{_MARKDOWN}<div>\n", "</a "),
    "declarations": _repeated(f"{_MARKDOWN}<div>\n", "<![CDATA["),
    "instructions": _repeated(f"{_MARKDOWN}<div>\n", "<?", ">"),
    "bare brackets": _repeated(f"{_MARKDOWN}<div>", "<"),
    "a script": _repeated(f"{_MARKDOWN}<div><script>\n", "</a ", ">"),
    "cells that reach down": _repeated(f"{_MARKDOWN}<table>", "<tr><td rowspan=60 colspan=60>"),
    "cells on one row": _repeated(f"{_MARKDOWN}<table><tr>", "<td colspan=60 rowspan=60>"),
    "links": _repeated(_MARKDOWN, "[a]("),
    "open brackets": _repeated(_MARKDOWN, "[a"),
    "emphasis": _repeated(_MARKDOWN, "*a_"),
    "quotes": _repeated(_MARKDOWN, ">"),
    "lists": _repeated(_MARKDOWN, "- "),
    "rows": _repeated(f"{_MARKDOWN}|a|b|\n|-|-|\n", "|x|y|\n"),
    "definitions": _MARKDOWN + "".join(f"[{n}]: x\n" for n in range(_LENGTH // 8)),
    "front matter": _repeated("---\n", "a: b\n", f"---\n{_MARKDOWN}"),
    "yaml list": _repeated(f"{_BMML}x:\n", "- a\n"),
    "yaml flow": _repeated(f"{_BMML}x: [", "{id: a, name: b},", "]"),
    "front matter list": _repeated("---\n", "- a\n", "---\n# x\n"),
    "front matter keys": "---\n" + "".join(f"k{n}: 1\n" for n in range(160_000)) + "---\n# x\n",
    "yaml anchors": _repeated(f"{_BMML}x: ", "&a "),
    "yaml questions": _repeated(f"{_BMML}x: ", "? "),
    "yaml brackets": _repeated(f"{_BMML}x: ", "["),
    "yaml escapes": _repeated(f'{_BMML}x: "', "\\u0041", '"'),
    "a json text without end": _repeated('{"', '\\"'),
    "json brackets": _repeated(f'{_JSON}"x": ', "["),
    "json digits": _repeated(f'{_JSON}"x": ', "9", "}"),
    "json keys": _JSON + ",".join(f'"k{n}":1' for n in range(_LENGTH // 5)) + ',"k9": 2}',
    "html in json": _repeated(f'{_JSON}"x": "<br>', "<!--", '"}'),
    "deeper and deeper": "Channels\n" + "\n".join(" " * n + "a" for n in range(300)) + "\nKey Partners\n a",
    "one long line": _repeated("Channels\nKey Partners\n", "a, "),
}  # fmt: skip


def _filled(start: str, unit: str) -> str:
    return start + unit * ((limits.IMPORT_BYTES - len(start)) // len(unit))


LARGE = {
    "links": _filled(_MARKDOWN, "[a]("),
    "open brackets": _filled(_MARKDOWN, "[a"),
    "pictures": _filled(_MARKDOWN, "!["),
    "emphasis": _filled(_MARKDOWN, "*a_"),
    "comments in a line": _filled(_MARKDOWN, "a <!-- "),
    "rows": _filled(f"{_MARKDOWN}|a|b|\n|-|-|\n", "|x|y|\n"),
    "headings": _filled(_MARKDOWN, "# a (b)\n"),
    "lines": _filled(_MARKDOWN, "a, b: c\n"),
    "tables without end": _filled(_MARKDOWN, "<table>\n\n"),
    "lines of plain text": _filled("Channels\nKey Partners\n", "a, b: c\n"),
}


@pytest.mark.parametrize("name", LARGE)
def test_more_markup_than_a_canvas_has_is_refused_before_it_is_parsed(name: str) -> None:
    begun = time.process_time()
    with pytest.raises(FormatError) as caught:
        read_draft("x", LARGE[name].encode())
    assert caught.value.code == "import.too_much_markup"
    assert time.process_time() - begun < _SECONDS


def test_a_canvas_as_full_as_can_be_comes_in() -> None:
    words = "shops and carts near the stations " * 4
    text = f"- **Who:** {words}*of [all](https://a.example)*\n"
    heads = ("Channels", "Key Partners", "Key Resources", "Customer Segments", "Revenue Streams")
    parts = (f"## {head}\n\n" + text * (limits.NOTES // len(heads)) for head in heads)
    data = "\n".join(parts).encode()
    assert limits.IMPORT_BYTES * 0.8 < len(data) <= limits.IMPORT_BYTES
    assert len(read_draft("x", data).notes) == limits.NOTES


def test_a_title_of_two_mebibytes_is_read_in_time() -> None:
    begun = time.process_time()
    title = "business model canvas " * 90_000
    read_draft("x", f"# {title}\n{_MARKDOWN}".encode())
    assert time.process_time() - begun < _SECONDS


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_read_or_refused_in_time(name: str) -> None:
    begun = time.process_time()
    try:
        draft = read_draft("x", HOSTILE[name].encode())
    except FormatError as error:
        assert error.code
    else:
        assert all(len(note.text) <= limits.NOTE_TEXT_CHARACTERS for note in draft.notes)
    assert time.process_time() - begun < _SECONDS


def test_more_json_than_a_canvas_can_hold_is_refused_before_it_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "VALUES", 10)
    text = '{"channels": ["a", "b,,,,,,,,,,,"], "key partners": ["c"]}'
    assert len(read_draft("x", text.encode()).notes) == 3
    with pytest.raises(FormatError) as caught:
        read_draft("x", text.replace('"c"', ",".join(['"c"'] * 9)).encode())
    assert caught.value.code == "limit.values"


def test_html_that_never_ends_keeps_its_words() -> None:
    text = f"{_MARKDOWN}## Channels\n\n<div>\nCarts <!-- and\nboats <b\n"
    draft = read_draft("x.md", text.encode())
    said = "\n".join(note.text for note in draft.notes_by_block[BlockId.CHANNELS])
    assert "Carts" in said
    assert "boats" in said
