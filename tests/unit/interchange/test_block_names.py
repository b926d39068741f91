import json

import pytest

from canvasdesk.interchange.block_names import (
    is_canvas_heading,
    match_block,
    without_canvas_words,
)
from canvasdesk.interchange.folding import fold, without_numbering
from canvasdesk.model.blocks import BlockId
from canvasdesk.shipped import shipped

B = BlockId


@pytest.mark.parametrize(
    ("written", "block"),
    [
        ("keyPartners", B.KEY_PARTNERS),
        ("key_partners", B.KEY_PARTNERS),
        ("1. **Key Partners**", B.KEY_PARTNERS),
        ("Block 3: Channels", B.CHANNELS),
        ("3️⃣ RESSOURCES CLÉS (Key Resources)", B.KEY_RESOURCES),
        ("❤️ 4. Relación con los clientes", B.CUSTOMER_RELATIONSHIPS),
        ("5. Revenue Streams / Sustainability Logic", B.REVENUE_STREAMS),
        ("🎯 价值主张 (Value Proposition)", B.VALUE_PROPOSITIONS),
        ("三、渠道通路", B.CHANNELS),
        ("Key Resources - Who you are/What you have:", B.KEY_RESOURCES),
        ("Customer Segments — Segmentos de Clientes", B.CUSTOMER_SEGMENTS),
        ("C$", B.COST_STRUCTURE),
        ("Kundenbeziehungen", B.CUSTOMER_RELATIONSHIPS),
        ("顧客セグメント", B.CUSTOMER_SEGMENTS),
        ("الشركاء الرئيسيون", B.KEY_PARTNERS),
        ("מקורות הכנסה", B.REVENUE_STREAMS),
        ("Структура издержек", B.COST_STRUCTURE),
        ("Propozycja wartości", B.VALUE_PROPOSITIONS),
    ],
)
def test_names_are_known(written, block):
    match = match_block(written)
    assert match is not None
    assert match.block is block


@pytest.mark.parametrize(
    "written",
    [
        "", "Unique Value Proposition (UVP)", "Customer journey", "Value Proposition Canvas",
        "Key Metrics", "Final Note", "Risques business", "1.", "…",
    ],
)  # fmt: skip
def test_other_headings_are_no_blocks(written):
    assert match_block(written, opening=True) is None


def test_a_longer_heading_is_a_block_only_where_one_may_open():
    assert match_block("Coûts principaux") is None
    match = match_block("Coûts principaux", opening=True)
    assert match is not None
    assert (match.block, match.exact) == (B.COST_STRUCTURE, False)


def test_the_language_of_a_bilingual_heading_is_not_english():
    match = match_block("Customer Segments (Klantsegmenten)")
    assert match is not None
    assert match.language == "nl"


def test_plain_words_tell_a_personal_canvas():
    match = match_block("Who you help")
    assert match is not None
    assert match.personal


def test_no_name_means_two_blocks():
    data = json.loads(shipped("interchange", "block_names.json").read_text("utf-8"))
    seen = {}
    for kind in ("names", "personal", "short"):
        for by_block in data[kind].values():
            for block, names in by_block.items():
                for name in names:
                    assert seen.setdefault(fold(name), block) == block, name


def test_every_heading_of_the_templates_is_known():
    for path in shipped("templates").glob("*.json"):
        for block, modes in json.loads(path.read_text("utf-8"))["blocks"].items():
            for words in modes.values():
                for name in words.values():
                    match = match_block(name)
                    assert match is not None, name
                    assert match.block == block, name


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Business Model Canvas — agent-trade", "agent-trade"),
        ("AI 知识教练 - 商业模型画布", "AI 知识教练"),
        ("Business Model Canvas", ""),
        ("Business Model Canvas (BMC): Acme (Berlin)", "Acme (Berlin)"),
        ("Acme Business Model Canvas (BMC)", "Acme"),
        ("My Business Model", "My Business Model"),
        ("Business Model Canvas for Acme", "Business Model Canvas for Acme"),
    ],
)
def test_titles_lose_the_name_of_the_method(written, title):
    assert is_canvas_heading(written)
    assert without_canvas_words(written) == title


def test_numbering_goes_but_years_stay():
    assert without_numbering("🔧 6. Recursos") == "Recursos"
    assert without_numbering("十、时间") == "时间"
    assert without_numbering("2024 in numbers") == "2024 in numbers"
