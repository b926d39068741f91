import codecs

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.recognise import Format, read_draft, recognise
from canvasdesk.messages import message
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId

MARKDOWN = "## Key Partners\n\n- Mühle\n\n## Channels\n\n- Shop\n"


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        (MARKDOWN, Format.MARKDOWN),
        ("Key Partners:\n  Mill\nChannels:\n  Shop\n", Format.INDENTED_TEXT),
        ('{"keyPartners": []}', Format.NINE_KEY_JSON),
        ('version: "2.0"\nmeta:\n  name: x\n', Format.BMML),
        ("---\ntitle: x\n---\n# y\n", Format.MARKDOWN),
        ("just a line", Format.MARKDOWN),
    ],
)
def test_formats_are_known_by_their_shape(text, format_):
    assert recognise(text) is format_


@pytest.mark.parametrize(
    "data",
    [
        MARKDOWN.encode(),
        codecs.BOM_UTF8 + MARKDOWN.encode(),
        codecs.BOM_UTF16_LE + MARKDOWN.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + MARKDOWN.encode("utf-16-be"),
        MARKDOWN.replace("\n", "\r\n").encode(),
    ],
)
def test_encodings(data):
    notes = read_draft("x.md", data).notes_by_block
    assert [note.text for note in notes[BlockId.KEY_PARTNERS]] == ["Mühle"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import.no_canvas"),
        (b"# Shopping\n\n- milk\n", "import.no_canvas"),
        (b"# Readme\n\n## Costs\n\n- none\n", "import.no_canvas"),
        (b'{"a": 1}', "import.no_canvas"),
        (MARKDOWN.encode("latin-1"), "import.not_text"),
        (b"%PDF-1.7\n\0\0", "import.not_text"),
        (b'{"a": 1', "json.syntax"),
        (b'{"a": 1, "a": 2}', "json.duplicate_key"),
        (b'{"a": NaN}', "json.not_finite"),
        (b'{"a": 1e999}', "json.not_finite"),
        (b'{"a":' + b"[" * 100 + b"]" * 100 + b"}", "json.too_deep"),
    ],
)
def test_what_is_no_canvas_is_refused(data, code):
    with pytest.raises(FormatError) as caught:
        read_draft("input", data)
    assert caught.value.code == code


def test_what_is_no_text_is_told_by_its_line():
    with pytest.raises(FormatError) as caught:
        read_draft("x.md", MARKDOWN.encode("latin-1"))
    assert caught.value.place == "3"


@pytest.mark.parametrize(
    ("limit", "text"),
    [("IMPORT_BYTES", MARKDOWN), ("FILE_BYTES", '{"channels": "a", "key partners": "b"}')],
)
def test_a_file_too_large_is_refused_before_it_is_read(monkeypatch, limit, text):
    assert read_draft("x", text.encode()).notes
    monkeypatch.setattr(limits, limit, 10)
    with pytest.raises(FormatError) as caught:
        read_draft("x", text.encode())
    assert caught.value.code == "file.too_large"


def test_a_text_is_no_larger_for_beginning_like_json(monkeypatch):
    monkeypatch.setattr(limits, "IMPORT_BYTES", 10)
    with pytest.raises(FormatError) as caught:
        read_draft("x.md", f"[x]\n\n{MARKDOWN}".encode())
    assert caught.value.code == "file.too_large"


def test_more_notes_than_a_canvas_holds_are_refused(monkeypatch):
    monkeypatch.setattr(limits, "NOTES", 1)
    with pytest.raises(FormatError) as caught:
        read_draft("x.md", MARKDOWN.encode())
    assert caught.value.code == "import.too_many_notes"


def test_a_text_too_long_goes_on_in_the_description():
    text = "word " * 300
    draft = read_draft("x.md", f"{MARKDOWN}- {text}\n".encode())
    note = draft.notes_by_block[BlockId.CHANNELS][1]
    assert len(note.text) <= limits.NOTE_TEXT_CHARACTERS
    assert f"{note.text} {note.description}" == text.strip()
    assert [problem.code for problem in draft.problems] == ["import.text_continued"]


def test_control_characters_are_replaced_and_reported():
    draft = read_draft("x.json", b'{"keyPartners": ["a\\u0007b"], "channels": ["\\ud800"]}')
    assert [note.text for note in draft.notes] == ["a\ufffdb", "\ufffd"]
    assert [problem.code for problem in draft.problems] == ["import.control_characters"]


def test_nothing_is_lost_from_a_description_too_long(monkeypatch):
    monkeypatch.setattr(limits, "TEXT_CHARACTERS", 100)
    paragraphs = "\n\n".join(f"Paragraph {index} says a little." for index in range(9))
    draft = read_draft(
        "x.md", f"# A\n\n{paragraphs}\n\n## More\n\nLast words.\n\n{MARKDOWN}".encode()
    )
    told = draft.description + "".join(note.text + note.description for note in draft.notes)
    assert all(f"Paragraph {index} says" in told for index in range(9))
    assert "Last words." in told


def test_a_key_that_stands_twice_is_named() -> None:
    with pytest.raises(FormatError) as caught:
        read_draft("a", b'{"channels": [], "channels": []}')
    assert message(caught.value).startswith("The key \u201cchannels\u201d")
