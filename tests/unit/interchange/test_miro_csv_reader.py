from pathlib import Path

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.miro_csv_reader import is_miro_csv, read_miro_csv
from canvasdesk.interchange.recognise import Format, recognise
from canvasdesk.model.blocks import BlockId


@pytest.mark.parametrize(
    "text",
    ['"a"\n"b"', '"a"\n"b"\n\n', '\n"a ""b"""\n\n"c\nd"\n', '"a"\n""\n'],
)
def test_one_column_in_quotes_is_told(text):
    assert is_miro_csv(text)
    assert recognise(text) is Format.MIRO_CSV


@pytest.mark.parametrize(
    "text",
    ['"a"', '"a","b"\n"c","d"', '"a"\nb', 'a\n"b"\n"c"', '"a"\n"b', '"a" "b"\n"c"', ""],
)
def test_anything_else_is_not(text):
    assert not is_miro_csv(text)


def test_cells_are_what_they_hold():
    draft = read_miro_csv('"Frame 1"\n"a ""b"", c"\n\n" d\ne "\n', Path("b"))
    assert [note.text for note in draft.notes] == ['a "b", c', "d\ne"]


def test_titles_head_the_texts_below_them():
    draft = read_miro_csv('"My ideas"\n"One"\n"Frame 2"\n"Two"\n"Channels"\n"Shop"', Path("b"))
    assert [(note.text, note.block, note.label) for note in draft.notes] == [
        ("One", None, "My ideas"),
        ("Two", None, "Frame 2"),
        ("Shop", BlockId.CHANNELS, ""),
    ]


@pytest.mark.parametrize("text", ['"Frame 1"\n"Frame 2"', "no cells", ""])
def test_without_a_text_it_is_no_canvas(text):
    with pytest.raises(FormatError) as caught:
        read_miro_csv(text, Path("b"))
    assert caught.value.code == "import.no_canvas"


def test_a_text_that_begins_with_a_name_is_no_title():
    text = '"Frame 1"\n"Key Partners (KP)"\n"Costs: rent"\n"Channel: our own shop"'
    draft = read_miro_csv(text, Path("board.csv"))
    assert [note.text for note in draft.notes] == ["Costs: rent", "Channel: our own shop"]
    assert {note.block for note in draft.notes} == {BlockId.KEY_PARTNERS}
