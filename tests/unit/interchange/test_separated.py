"""Tables from spreadsheets and for them."""

import codecs
import csv
import io
import json

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.draft import Draft, DraftNote, Spot
from canvasdesk.interchange.recognise import Format, read_draft, recognise
from canvasdesk.interchange.separated_cells import guarded, read_cells, unguarded
from canvasdesk.interchange.separated_columns import named_block
from canvasdesk.interchange.separated_writer import write_separated
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId
from canvasdesk.shipped import shipped

CHANNELS, PARTNERS = BlockId.CHANNELS, BlockId.KEY_PARTNERS
NAMES = {block: block.value.replace("_", " ").title() for block in BlockId}


def read(text: str) -> Draft:
    return read_draft("list.csv", text.encode())


def told(draft: Draft) -> list[tuple[BlockId | None, str]]:
    return [(note.block, note.text) for note in draft.notes]


SHOP_AND_MILL = [(CHANNELS, "Shop"), (PARTNERS, "Mill")]


@pytest.mark.parametrize(
    "text",
    [
        "Block,Text\nChannels,Shop\nKey Partners,Mill\n",
        "Block;Text\nChannels;Shop\nKey Partners;Mill\n",
        "Block\tText\nChannels\tShop\nKey Partners\tMill\n",
        "sep=;\nBlock;Text\nChannels;Shop\nKey Partners;Mill\n",
        "Section,Notes\r\nchannels,Shop\r\nkey_partners,Mill\r\n",
        "Kategorie;Inhalt\nKanäle;Shop\nSchlüsselpartner;Mill\n",
        "Note,Category\nShop,Channels\nMill,Key Partners\n",
        '"Block","Text"\n"Channels","Shop"\n\n"Key Partners","Mill"\n',
        "Channels,Shop\nKey Partners,Mill\n",
        "Shop;Channels\nMill;Key Partners\n",
        "Where,What\nChannels,Shop\nKey Partners,Mill\n",
        "Channels,Key Partners\nShop,Mill\n",
    ],
)
def test_a_table_is_known_by_its_shape(text: str) -> None:
    assert recognise(text.replace("\r\n", "\n")) is Format.SEPARATED
    assert told(read(text)) == SHOP_AND_MILL


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        ("## Channels\n\n- Shop, Stall\n\n## Key Partners\n\n- Mill, Farm\n", Format.MARKDOWN),
        ("Channels: a, b\nKey Partners: c, d\n", Format.INDENTED_TEXT),
        ("Channels\n  Shop, warm\nKey Partners\n  Mill, near\n", Format.INDENTED_TEXT),
        ("One, two\nthree, four\n", Format.MARKDOWN),
        ("Category, Note\nmilk, two\n", Format.MARKDOWN),
        ("| Block, x | Text |\n|---|---|\n| Channels | Shop |\n", Format.MARKDOWN),
    ],
)
def test_what_only_has_commas_is_no_table(text: str, format_: Format) -> None:
    assert recognise(text) is format_


def test_all_columns() -> None:
    draft = read(
        "Block,Text,Details,Labels,Color,Priority,X,Y\n"
        'Channels,Shop,"at the corner",warm; near,#ff8800,high,12,60\n'
        "Ideas,Loose,,,,,,\n"
    )
    shop, loose = draft.notes
    assert (shop.description, shop.tags, shop.colour) == (
        "at the corner\nPriority: high",
        ("warm", "near"),
        "#ff8800",
    )
    assert shop.spot is not None
    assert (loose.block, loose.label, loose.description) == (None, "Ideas", "")


def test_places_that_are_none_of_a_sheet_are_left_alone() -> None:
    draft = read("Block,Text,X,Y\nChannels,Shop,12,60\nChannels,Stall,4000,60\n")
    assert [note.spot for note in draft.notes] == [None, None]


def test_rows_of_unequal_length_list_notes() -> None:
    draft = read("Channels;Shop;Stall\nKey Partners;Mill\n")
    assert told(draft) == [(CHANNELS, "Shop"), (CHANNELS, "Stall"), (PARTNERS, "Mill")]


def test_markup_and_empty_cells() -> None:
    draft = read("Block,Text\nChannels,<b>Shop</b><br>warm\nChannels,-\nKey Partners,Mill\n")
    assert told(draft) == [(CHANNELS, "Shop\nwarm"), (PARTNERS, "Mill")]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ('a,"b ""c"" d"\n', ["a", 'b "c" d']),
        ('"say "hi" now",b\n', ['say "hi" now', "b"]),
        ('"say "hi"",b\n', ['say "hi"', "b"]),
        ('"5" disk",b\n', ['5" disk', "b"]),
        ('a,"two\nlines"\n', ["a", "two\nlines"]),
        ('say "hi",b\n', ['say "hi"', "b"]),
        ('"never ends,b\n', ['"never ends', "b"]),
        ('"x"y",b\n', ['x"y', "b"]),
    ],
)
def test_quotes_that_were_not_doubled(text: str, cells: list[str]) -> None:
    assert [list(row) for row in read_cells(text, ",")] == [cells]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    text = "Block;Text\nChannels;Müsli\n"
    assert told(read_draft("a.csv", text.encode(encoding))) == [(CHANNELS, "Müsli")]


def test_an_old_encoding_is_read_and_said() -> None:
    draft = read_draft("a.csv", "Block;Text\nChannels;Müsli – “x”\n".encode("cp1252"))
    assert told(draft) == [(CHANNELS, "Müsli – “x”")]
    assert [problem.code for problem in draft.problems] == ["import.old_encoding"]


@pytest.mark.parametrize("data", [b"Block;Text\nChannels;\x81\n", b"caf\xe9, th\xe9\n", b"a\xff\0"])
def test_what_is_no_table_in_an_old_encoding_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError) as caught:
        read_draft("a.csv", data)
    assert caught.value.code == "import.not_text"


def test_no_table_of_a_canvas_is_refused() -> None:
    with pytest.raises(FormatError) as caught:
        read_draft("a.csv", b"Category,Note\nmilk,two\n", Format.SEPARATED)
    assert caught.value.code == "import.no_canvas"


def test_more_rows_than_a_canvas_has_notes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "NOTES", 1)
    with pytest.raises(FormatError) as caught:
        read("Block,Text\nChannels,Shop\nKey Partners,Mill\n")
    assert caught.value.code == "import.too_many_notes"


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "'=1", "''-x"]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_is_a_formula(text: str) -> None:
    assert guarded(text).startswith("'")
    assert unguarded(guarded(text)) == text
    written = write_separated(Draft(notes=(DraftNote(text, CHANNELS, text, (text,)),)), NAMES, ",")
    for row in csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\0")) for cell in row)


@pytest.mark.parametrize("text", ["", "a=1", "'quoted'", " =1", "'", "it's"])
def test_other_cells_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("a;=1+1", "a;'=1+1"),
        ("a\n'=1\n+2\n-3", "a\n''=1\n'+2\n'-3"),
        ("- milk\n- eggs, - ham", "'- milk\n- eggs, - ham"),
        ("x,@a;;=b\t-c", "x,'@a;;'=b\t'-c"),
    ],
)
def test_what_would_be_a_cell_of_others_is_no_formula_either(text: str, cell: str) -> None:
    assert guarded(text) == cell
    assert unguarded(cell) == text


@pytest.mark.parametrize("separator", [",", "\t"])
def test_a_cell_with_any_separator_is_quoted(separator: str) -> None:
    notes = tuple(DraftNote(f"a{each}b", CHANNELS) for each in ",;\t")
    written = write_separated(Draft(notes=notes), NAMES, separator)
    assert all(f'"a{each}b"' in written for each in ",;\t")


def test_a_column_that_others_added_leaves_no_apostrophes() -> None:
    text = "block,text,description,tags,colour,x,y,label,who\nChannels,'=1+1,'-2,,,,,,'@ann\n"
    (note,) = read(text).notes
    assert (note.text, note.description) == ("=1+1", "-2\nwho: @ann")


def test_columns_named_like_blocks_keep_notes_named_like_blocks() -> None:
    draft = read("Key Partners,Channels,Customers\nA,C,Partners\nB,Costs,R\n")
    assert [note.text for note in draft.notes] == ["A", "C", "Partners", "B", "Costs", "R"]
    assert {note.block for note in draft.notes if note.text in "AB"} == {PARTNERS}


def test_the_name_of_a_card_is_its_text() -> None:
    text = (
        "Card ID,Card Name,List Name,Card Description\n7,Shop,Channels,warm\n8,Mill,Key Partners,\n"
    )
    draft = read(text)
    assert told(draft) == [(CHANNELS, "Shop"), (PARTNERS, "Mill")]
    assert draft.notes[0].description == "warm\nCard ID: 7"


def test_an_apostrophe_of_others_is_theirs() -> None:
    assert told(read("Block,Text\nChannels,'=1\n")) == [(CHANNELS, "'=1")]


def test_a_table_of_ours_comes_back() -> None:
    draft = Draft(
        notes=(
            DraftNote(
                "Shop", CHANNELS, "=corner", ("a;b", "c,d"), "", "teal", spot=Spot(0.5, 0.25)
            ),
            DraftNote("", CHANNELS),
            DraftNote("Head", CHANNELS, is_heading=True),
            DraftNote("Loose", None, label="Channels"),
        )
    )
    for separator in ",;\t":
        written = write_separated(draft, NAMES, separator)
        assert written.startswith("\ufeffblock")
        again = read(written)
        assert [
            (n.text, n.block, n.description, n.tags, n.label, n.colour) for n in again.notes
        ] == [
            ("Shop", CHANNELS, "=corner", ("a;b", "c,d"), "", "teal"),
            ("", CHANNELS, "", (), "", ""),
            ("Loose", None, "", (), "Channels", ""),
        ]
        spot = again.notes[0].spot
        assert spot is not None
        assert (spot.x, spot.y) == (pytest.approx(0.5, abs=0.001), pytest.approx(0.25, abs=0.001))


def test_the_names_of_every_language_name_their_block() -> None:
    for path in shipped("templates").glob("*.json"):
        for block, names in json.loads(path.read_text())["blocks"].items():
            for mode in ("organization", "personal"):
                match = named_block(names[mode]["name"])
                assert match is not None, names[mode]
                assert match.block == block


def test_a_byte_order_mark_is_there_once() -> None:
    written = write_separated(Draft(), NAMES, ",").encode()
    assert written.count(codecs.BOM_UTF8) == 1
