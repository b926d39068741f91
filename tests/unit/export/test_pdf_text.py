"""What readers other than the writer find in a poster, script by script."""

import io
import re
import subprocess

import pikepdf
import pytest

from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.pdf.spelling import Speller
from canvasdesk.export.printout import one_page
from canvasdesk.layout.display_list import Rgba

from .pictures import SCRIPTS, bare, pdfium_text, poppler_text

A0 = paper_named("A0")
WRITING = {
    "arabic": "Arabic",
    "vowelled": "Arabic",
    "hebrew": "Hebrew",
    "pointed": "Hebrew",
    "chinese": "SimplifiedChinese",
    "japanese": "Japanese",
    "korean": "Korean",
    "thai": "Thai",
    "devanagari": "Devanagari",
}


@pytest.fixture(params=["tagged", "untagged"])
def tagged(request: pytest.FixtureRequest) -> bool:
    return request.param == "tagged"


@pytest.mark.parametrize("script", SCRIPTS)
def test_poppler_and_pdfium_find_each_script(
    studio, script, tagged, tmp_path, required_tool, required_script
):
    if script in WRITING:
        required_script(WRITING[script])
    data = pdf_bytes(one_page(studio.picture([SCRIPTS[script]]), A0), tagged=tagged)
    assert bare(SCRIPTS[script]) in bare(poppler_text(required_tool("pdftotext"), data, tmp_path))
    assert bare(SCRIPTS[script]) in bare(pdfium_text(data))


@pytest.mark.parametrize("language", ["en", "he", "zh"])
def test_a_full_sheet_gives_every_note(studio, language, tmp_path, required_tool):
    texts = [text for _ in range(3) for text in SCRIPTS.values()]
    data = pdf_bytes(one_page(studio.picture(texts, language=language), A0))
    found = bare(poppler_text(required_tool("pdftotext"), data, tmp_path))
    seen = bare(pdfium_text(data))
    for text in SCRIPTS.values():
        assert found.count(bare(text)) == 3, text
        assert seen.count(bare(text)) == 3, text


def test_digits_in_right_to_left_text_may_move_but_are_there(studio, tmp_path, required_tool):
    data = pdf_bytes(one_page(studio.picture(["שלום עולם 456 לכל החברים"]), A0))
    for text in (
        poppler_text(required_tool("pdftotext"), data, tmp_path),
        pdfium_text(data),
    ):
        assert "456" in text
        assert bare("שלום עולם לכל החברים") in bare(text).replace("456", "")


@pytest.mark.parametrize(
    "text",
    [
        "والعائلةالأصدقاءوالعائلةالأصدقاءوالعائلةالأصدقاءوالعائلة",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen " * 8,
        "one\n\ntwo\nthree",
        "price\t12 a month",
        "(brackets) \\ and <angles> [square] %",
        "a\u00a0b – “c” … \u2011 €",
    ],
)
def test_unusual_texts_are_found_whole(studio, text, tmp_path, required_tool):
    data = pdf_bytes(one_page(studio.picture([text]), A0))
    assert bare(text) in bare(poppler_text(required_tool("pdftotext"), data, tmp_path))
    assert bare(text) in bare(pdfium_text(data))


def test_letters_of_two_alphabets_that_look_alike_stay_apart(studio, tmp_path, required_tool):
    data = pdf_bytes(one_page(studio.picture(["AΑА µμ Ωω\u2126"]), A0))
    assert bare("AΑА µμ") in bare(poppler_text(required_tool("pdftotext"), data, tmp_path))


def test_all_fonts_are_embedded_subsets_that_name_their_letters(studio, tmp_path, required_tool):
    file = tmp_path / "all.pdf"
    file.write_bytes(pdf_bytes(one_page(studio.picture(list(SCRIPTS.values())), A0)))
    table = subprocess.run(
        [required_tool("pdffonts"), file], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert len(table) >= 3
    for row in table:
        assert re.search(r"\byes +yes +yes +\d+ +0$", row), row
    assert "Helvetica" not in "".join(table)


def test_words_are_named_by_base_letters_never_by_presentation_forms(studio):
    data = pdf_bytes(one_page(studio.picture([SCRIPTS["arabic"], SCRIPTS["pointed"]]), A0))
    named = "".join(_unicode_maps(data))
    assert not re.search("[\ufb1d-\ufdff\ufe70-\ufefc]", named)
    assert "ا" in named


def _unicode_maps(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        maps = [
            font.ToUnicode.read_bytes().decode("ascii")
            for font in pdf.pages[0].resources.Font.values()
        ]
    entries = re.findall(r"<[0-9A-F]{4}> <([0-9A-F]+)>", "".join(maps))
    return [bytes.fromhex(entry).decode("utf-16-be") for entry in entries]


@pytest.mark.parametrize("base", ["e", "ש", "क"])
def test_a_letter_under_a_heap_of_accents_is_named_as_far_as_readers_take_it(
    studio, base, tmp_path, required_tool
):
    """Poppler and mupdf warn of long names, and drop them; the line says all of it itself."""
    heap = base + "\u0301" * 100
    path = tmp_path / "heap.pdf"
    data = pdf_bytes(one_page(studio.picture([f"{heap} end"]), A0))
    path.write_bytes(data)
    told = subprocess.run(
        [required_tool("pdftotext"), path, "-"], capture_output=True, text=True, check=True
    )
    assert told.stderr == ""
    assert base in told.stdout
    assert max(len(name.encode("utf-16-be")) // 2 for name in _unicode_maps(data)) <= 8


@pytest.mark.parametrize("first", ["\ufeff", "\ufffe"])
def test_a_byte_order_mark_turns_no_text_round(studio, first, tmp_path, required_tool):
    """Qt would take a text that begins with one for the units of another machine."""
    data = pdf_bytes(one_page(studio.picture([f"{first}Cooks of small 世界 homes"]), A0))
    assert bare("Cooks of small 世界 homes") in bare(
        poppler_text(required_tool("pdftotext"), data, tmp_path)
    )


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060", "\u200e", "\u200f", "\u200d"])
@pytest.mark.parametrize(
    "text", ["Cooks of small homes", "世界你好世界", "שלום עולם", "مرحبا بالعالم"]
)
def test_what_stands_unseen_before_a_text_parts_no_letter_from_it(
    studio, unseen, text, tmp_path, required_tool
):
    """Poppler took the first letter, which stands in the same place, for another line's."""
    data = pdf_bytes(one_page(studio.picture([unseen + text]), A0))
    assert bare(text) in bare(poppler_text(required_tool("pdftotext"), data, tmp_path))
    assert bare(text) in bare(pdfium_text(data))


BRACKETED = {
    "arabic": "مبني على Canvas (Model Generation / AG) – BY 3.0 (licenses/by/3.0). أُعيد رسمه 12/3 (نعم)",
    "hebrew": "מבוסס על Canvas (Model Generation / AG) – BY 3.0 (licenses/by/3.0). צויר מחדש 12/3 (כן)",
}


@pytest.mark.parametrize("text", BRACKETED.values(), ids=BRACKETED)
@pytest.mark.parametrize("width", range(40, 200, 8))
def test_right_to_left_lines_are_spelled_wherever_they_break(studio, text, width):
    """What stands around a line says where a bracket at its end belongs."""
    speller = Speller()
    lines = studio.typesetter.block(text, 10.0, float(width), Rgba(0, 0, 0)).lines
    for line in lines:
        spelled = "".join(part for run in speller.spell(line).runs for part in run)
        assert sorted(bare(spelled)) == sorted(bare(line.source))


@pytest.mark.parametrize(
    ("language", "words"), [("he", "מטבחים קטנים"), ("ar", "المطابخ الصغيرة")], ids=["he", "ar"]
)
@pytest.mark.parametrize(
    "last", ["(2024)", "2024 - 2025", "(50%)", "12.5 €", "+49 89 12", "🎉", "- 3"]
)
def test_a_last_line_without_letters_from_the_right_is_found_as_it_is_written(
    studio, language, words, last, tmp_path, required_tool
):
    """Readers do not turn such a line round, though it stands in text that they do."""
    data = pdf_bytes(one_page(studio.picture([f"{words}\n{last}"], language=language), A0))
    for text in (poppler_text(required_tool("pdftotext"), data, tmp_path), pdfium_text(data)):
        assert bare(last) in [bare(line) for line in text.splitlines()]
