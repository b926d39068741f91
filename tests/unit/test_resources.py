"""What is shipped is whole and well-formed: templates, questions, fields, icons, examples."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from canvasdesk.layout.marks import PRIVATE, UNHEARD
from canvasdesk.layout.meanings import NOBODY
from canvasdesk.method.fields import field_definitions
from canvasdesk.method.symbols import symbol_named
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.values import Colour
from canvasdesk.shipped import shipped

TEMPLATES = sorted(shipped("templates").glob("*.json"))
QUESTIONS = sorted(shipped("method").glob("questions.*.json"))
EXAMPLES = sorted(shipped("examples").glob("*.canvasdesk"))
ICONS = [
    path
    for folder in ("blocks", "actions", "symbols", "marks")
    for path in sorted(shipped("icons", folder).glob("*.svg"))
]
ACTION_ICONS = {
    "undo", "redo", "add_note", "export", "open", "fit", "zoom_in", "zoom_out", "parked", "trash",
    "guide", "tag", "heard", "brush", "threads", "balance", "link", "print",
}  # fmt: skip
BLOCK_IDS = {block.value for block in BlockId}
# Stems, because plurals and translations share them.
EXPERT_WORDS = (
    "segment", "proposition", "hypothes", "retention", "hypothèse", "rétention", "hipótesis",
    "retención", "propuesta de valor", "细分", "主张", "假设", "شرائح",
)  # fmt: skip
ENGLISH_CREDIT = {
    Mode.ORGANIZATION: "Based on the Business Model Canvas by Strategyzer AG, strategyzer.com – "
    "CC BY-SA 3.0 (creativecommons.org/licenses/by-sa/3.0). "
    "Redrawn and adapted; no endorsement implied.",
    Mode.PERSONAL: "Based on the Personal Business Model Canvas, BusinessModelYou.com, a "
    "derivative work of the Business Model Canvas (BusinessModelGeneration.com / Strategyzer AG) "
    "– CC BY-SA 3.0 (creativecommons.org/licenses/by-sa/3.0). "
    "Redrawn and adapted; no endorsement implied.",
}
CREDITED = {
    Mode.ORGANIZATION: ("Business Model Canvas", "Strategyzer AG", "strategyzer.com"),
    Mode.PERSONAL: (
        "Personal Business Model Canvas", "BusinessModelYou.com", "BusinessModelGeneration.com",
        "Strategyzer AG",
    ),
}  # fmt: skip


def stem(path: Path) -> str:
    return path.stem


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


# Templates


def test_templates_come_in_ten_languages() -> None:
    assert {path.stem for path in TEMPLATES} == {
        "ar", "de", "en", "es", "fr", "he", "ja", "nl", "pt", "zh",
    }  # fmt: skip


@pytest.mark.parametrize("path", TEMPLATES, ids=stem)
def test_template_names_every_block_in_both_modes(path: Path) -> None:
    template = load(path)
    assert template["language"] == path.stem
    assert set(template["header"]) == {"designed_for", "designed_by", "date", "version", "logo"}
    assert all(template["header"].values())
    words = template["balance"]
    assert set(words) == {"in", "out", "left", "feeling", "both", "month", "year", "once"}
    assert len(set(words.values())) == len(words)
    assert len(set(template["tiles"].values())) == len(template["tiles"])
    assert all("100" in template["tiles"][key] for key in ("print", "measure", "ruler"))
    assert set(template["blocks"]) == BLOCK_IDS
    for block in template["blocks"].values():
        assert block["organization"]["name"]
        assert block["personal"]["name"]
        assert block["personal"]["plain"]


@pytest.mark.parametrize("path", TEMPLATES, ids=stem)
def test_template_says_what_each_mark_means(path: Path) -> None:
    words = load(path)["legend"]
    marks = {mark for field in field_definitions().values() for mark in field.marks.values()}
    assert set(words) == {NOBODY, PRIVATE, UNHEARD, *marks}
    assert len(set(words.values())) == len(words)
    assert all(len(said) <= 30 for said in words.values())


@pytest.mark.parametrize("path", TEMPLATES, ids=stem)
def test_template_has_the_words_of_what_is_printed(path: Path) -> None:
    template = load(path)
    names = {"blank", "notes", "cards", "matrix", "true_size", "continued"}
    assert set(template["printing"]) == names
    assert len({*template["printing"].values()}) == len(names)
    assert "{heading}" in template["printing"]["continued"]
    assert set(template["colours"]) == set(Colour)
    assert len({*template["colours"].values()}) == len(Colour)
    assert "100" in template["printing"]["true_size"]
    actions = template["actions"]
    assert list(actions) == ["add", "remove", "grow", "reduce"]
    for key in ("name", *Mode):
        words = [action[key] for action in actions.values()]
        assert len(set(words)) == 4
        assert key == "name" or all(word[-1] in "?؟？" for word in words)
    if path.stem != "en":
        english = load(shipped("templates", "en.json"))
        assert not {*template["printing"].values()} & {*english["printing"].values()}
        for key, action in actions.items():
            assert all(action[part] != english["actions"][key][part] for part in action)


@pytest.mark.parametrize("path", TEMPLATES, ids=stem)
def test_template_names_tell_the_blocks_apart(path: Path) -> None:
    blocks = load(path)["blocks"].values()
    for mode, key in (("organization", "name"), ("personal", "name"), ("personal", "plain")):
        assert len({block[mode][key] for block in blocks}) == len(BLOCK_IDS)


@pytest.mark.parametrize("path", TEMPLATES, ids=stem)
@pytest.mark.parametrize("mode", list(Mode))
def test_template_credit_keeps_licence_and_names(path: Path, mode: Mode) -> None:
    template = load(path)
    credit = template["credit"][mode]
    assert "CC BY-SA 3.0" in credit
    assert "creativecommons.org/licenses/by-sa/3.0" in credit
    assert all(name in credit for name in CREDITED[mode])
    assert "CC BY-SA 3.0" in template["credit_short"][mode]
    assert CREDITED[mode][0] in template["credit_short"][mode]


@pytest.mark.parametrize("mode", list(Mode))
def test_english_credit_is_the_licence_line(mode: Mode) -> None:
    assert load(shipped("templates", "en.json"))["credit"][mode] == ENGLISH_CREDIT[mode]


def test_templates_carry_their_own_licence() -> None:
    licence = shipped("templates", "LICENSE.md").read_text(encoding="utf-8")
    assert "https://creativecommons.org/licenses/by-sa/3.0/" in licence
    for credit in ENGLISH_CREDIT.values():
        assert credit in licence


# Questions


def test_questions_come_in_six_languages() -> None:
    assert {path.suffixes[0] for path in QUESTIONS} == {".ar", ".de", ".en", ".es", ".fr", ".zh"}


@pytest.mark.parametrize("path", QUESTIONS, ids=stem)
@pytest.mark.parametrize("mode", list(Mode))
def test_questions_cover_every_block(path: Path, mode: Mode) -> None:
    content = load(path)
    assert f"questions.{content['language']}.json" == path.name
    assert set(content[mode]) == BLOCK_IDS
    for block in content[mode].values():
        assert block["lead"]
        assert 3 <= len(block["questions"]) <= 5
        assert len(set(block["questions"])) == len(block["questions"])


@pytest.mark.parametrize("path", QUESTIONS, ids=stem)
@pytest.mark.parametrize("mode", list(Mode))
def test_first_question_fits_under_a_heading(path: Path, mode: Mode) -> None:
    for block in load(path)[mode].values():
        assert len(block["questions"][0]) <= 60


@pytest.mark.parametrize("path", QUESTIONS, ids=stem)
def test_questions_are_questions_and_leads_are_not(path: Path) -> None:
    content = load(path)
    for mode in Mode:
        for block in content[mode].values():
            assert all(question[-1] in "?؟？" for question in block["questions"])
            assert block["lead"][-1] in ".。"


@pytest.mark.parametrize("path", QUESTIONS, ids=stem)
@pytest.mark.parametrize("mode", list(Mode))
def test_translations_ask_as_many_questions_as_english(path: Path, mode: Mode) -> None:
    english = load(shipped("method", "questions.en.json"))[mode]
    for block, content in load(path)[mode].items():
        assert len(content["questions"]) == len(english[block]["questions"]), block


@pytest.mark.parametrize("path", QUESTIONS, ids=stem)
def test_personal_questions_avoid_expert_words(path: Path) -> None:
    text = json.dumps(load(path)["personal"], ensure_ascii=False)
    # The block ids hold such words themselves; only what a person reads counts.
    for block in BLOCK_IDS:
        text = text.replace(f'"{block}"', "")
    assert [word for word in EXPERT_WORDS if word in text.casefold()] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=stem)
def test_personal_names_avoid_expert_words(path: Path) -> None:
    template = load(path)
    shown = " ".join(
        text for block in template["blocks"].values() for text in block["personal"].values()
    )
    shown += " ".join(action["personal"] for action in template["actions"].values())
    assert [word for word in EXPERT_WORDS if word in shown.casefold()] == []


# Fields

FIELDS = load(shipped("method", "fields.json"))["fields"]
VALUE_TYPES = {"flag", "integer", "decimal", "text", "date", "choice", "reference", "list"}
FIELD_KEYS = {
    *("id", "label", "hint", "type", "minimum", "maximum", "choices", "steps", "item", "blocks"),
    *("modes", "first", "beside", "answer", "marks", "dashed"),
}
MOST_FIRST = 3


def check_value_type(described: dict[str, Any]) -> None:
    assert described["type"] in VALUE_TYPES
    assert ("choices" in described) == (described["type"] == "choice")
    assert ("item" in described) == (described["type"] == "list")
    if "choices" in described:
        assert len(set(described["choices"].values())) == len(described["choices"]) >= 2
    if "item" in described:
        assert described["item"]["type"] != "list"
        check_value_type(described["item"])
    if {"minimum", "maximum"} & set(described):
        assert described["type"] in {"integer", "decimal"}
        assert described["minimum"] < described["maximum"]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field["id"])
def test_field_is_well_formed(field: dict[str, Any]) -> None:
    assert set(field) <= FIELD_KEYS
    assert field["id"].isidentifier()
    assert field["id"].islower()
    assert field["label"]
    check_value_type(field)
    assert set(field.get("blocks", BLOCK_IDS)) <= BLOCK_IDS
    assert set(field.get("modes", list(Mode))) <= set(Mode)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("block", BlockId)
def test_a_few_fields_are_shown_at_once(block: BlockId, mode: Mode) -> None:
    fields = field_definitions().values()
    shown = [one for one in fields if one.offered(block, mode) and block in one.first]
    assert 1 <= len(shown) <= MOST_FIRST


def test_marks_of_fields_are_symbols_for_their_values() -> None:
    for field in field_definitions().values():
        assert all(symbol_named(symbol) for symbol in field.marks.values())
        values = field.words.keys() | {"true"}
        assert field.marks.keys() <= values
        assert field.dashed <= values


def test_field_ids_are_the_known_ones() -> None:
    assert [field["id"] for field in FIELDS] == [
        "star", "why_care", "why_share", "wants", "role", "amount", "amount_unit", "period", "money",
        "feeling", "certainty",
    ]  # fmt: skip


# Icons

ARGUMENTS = {"M": 2, "L": 2, "C": 6, "Z": 0}


def parsed_svg(path: Path) -> ET.Element:
    return ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file


def check_path(described: str) -> None:
    """Assert absolute M, L, C and Z only, each with its numbers, inside the 24 x 24 box."""
    tokens = described.replace(",", " ").split()
    assert tokens[0] == "M"
    while tokens:
        count = ARGUMENTS[tokens.pop(0)]
        numbers = [float(token) for token in tokens[:count]]
        assert len(numbers) == count
        assert all(0.8 <= number <= 23.2 for number in numbers), "the stroke leaves the box"
        del tokens[:count]


def test_icons_are_there_for_blocks_and_actions() -> None:
    assert {path.stem for path in ICONS if path.parent.name == "blocks"} == BLOCK_IDS
    assert {path.stem for path in ICONS if path.parent.name == "actions"} == ACTION_ICONS


def test_every_symbol_has_its_drawing_and_words() -> None:
    listed = json.loads(shipped("icons", "symbols.json").read_text(encoding="utf-8"))
    drawn = {path.stem for path in ICONS if path.parent.name == "symbols"}
    assert [set(entry) for entry in listed] == [{"name", "words"}] * len(listed)
    assert {entry["name"] for entry in listed} == drawn
    assert len(listed) == len(drawn) >= 60


@pytest.mark.parametrize("path", ICONS, ids=stem)
def test_icon_is_lines_of_one_weight(path: Path) -> None:
    svg = parsed_svg(path)
    assert svg.attrib == {
        "viewBox": "0 0 24 24",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.6",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }
    assert len(svg) > 0
    for child in svg:
        assert child.tag == "{http://www.w3.org/2000/svg}path"
        assert set(child.attrib) == {"d"}
        check_path(child.attrib["d"])


def test_icons_differ_from_one_another() -> None:
    drawings = {path.read_text(encoding="utf-8") for path in ICONS}
    assert len(drawings) == len(ICONS)


def test_program_icon_is_shipped_as_svg_and_256_px_png() -> None:
    assert parsed_svg(shipped("icons", "canvasdesk.svg")).attrib["viewBox"] == "0 0 256 256"
    header = shipped("icons", "canvasdesk.png").read_bytes()[:24]
    assert header.startswith(b"\x89PNG\r\n\x1a\n")
    assert header[16:] == (256).to_bytes(4) * 2


# Everything


def test_nothing_shipped_is_named_after_the_registered_mark() -> None:
    texts = [*shipped("icons").rglob("*.svg"), *TEMPLATES, *QUESTIONS, *EXAMPLES]
    named = [
        path.name
        for path in texts
        if "business model you" in path.read_text(encoding="utf-8").casefold()
    ]
    assert named == []
