import json
from decimal import Decimal
from pathlib import Path

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.method.fields import field_definitions, read_fields
from canvasdesk.method.questions import question_languages, questions_for, read_questions
from canvasdesk.method.templates import read_template, template_for, template_languages
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.fields import FieldType
from canvasdesk.shipped import shipped


@pytest.mark.parametrize(
    ("tag", "language"),
    [("de", "de"), ("pt-BR", "pt"), ("ZH_Hant", "zh"), ("", "en"), ("tlh", "en")],
)
def test_a_template_is_found_by_its_primary_language_or_is_english(tag, language):
    assert template_for(tag).language == language


def test_every_shipped_language_can_be_read():
    assert {"en", "de", "ar", "zh"} <= template_languages()
    for language in template_languages():
        template = template_for(language)
        assert template.language == language
        assert template.names.keys() == set(BlockId)
    for language in question_languages():
        for mode in Mode:
            assert all(block.questions for block in questions_for(language, mode).values())


def test_names_follow_the_mode():
    names = template_for("en").names[BlockId.CUSTOMER_SEGMENTS]
    assert names.in_mode(Mode.ORGANIZATION) == "Customer Segments"
    assert names.in_mode(Mode.PERSONAL) == "Customers"


def test_questions_differ_by_mode_and_language():
    english = questions_for("en-GB", Mode.PERSONAL)
    assert english != questions_for("en", Mode.ORGANIZATION)
    assert english != questions_for("de", Mode.PERSONAL)
    assert english == questions_for("tlh", Mode.PERSONAL)


def test_fields_have_the_rules_their_file_gives():
    fields = field_definitions()
    feeling = fields["feeling"]
    assert (feeling.rule.type, feeling.rule.minimum) == (FieldType.INTEGER, Decimal(-2))
    role = fields["role"]
    assert role.rule.item is not None
    assert role.rule.item.choices == ("pays", "decides", "receives")
    assert role.blocks == {BlockId.CUSTOMER_SEGMENTS}


def changed(tmp_path: Path, source: tuple[str, ...], way: tuple[str, ...], value: object) -> Path:
    """Write a shipped file with one value replaced, or with None removed."""
    tree = json.loads(shipped(*source).read_text(encoding="utf-8"))
    inner = tree
    for key in way[:-1]:
        inner = inner[key]
    if value is None:
        del inner[way[-1]]
    else:
        inner[way[-1]] = value
    path = tmp_path / "changed.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("way", "value", "code", "place"),
    [
        (("header", "date"), None, "resource.missing", "header.date"),
        (("credit", "personal"), " ", "resource.type", "credit.personal"),
        (("blocks", "channels", "personal", "plain"), 5, "resource.type", "blocks.channels.personal.plain"),
        (("blocks", "chanels"), {}, "resource.unknown_key", "blocks.chanels"),
        (("blocks",), [], "resource.type", "blocks"),
        (("tiles", "glue"), "Glue on {next}", "resource.type", "tiles.glue"),
        (("tiles", "fold"), "Fold it", "resource.unknown_key", "tiles.fold"),
        (("credits",), {}, "resource.unknown_key", "credits"),
    ],
)  # fmt: skip
def test_a_damaged_template_is_refused_by_its_key(tmp_path, way, value, code, place):
    with pytest.raises(FormatError) as caught:
        read_template(changed(tmp_path, ("templates", "en.json"), way, value))
    assert (caught.value.code, caught.value.place) == (code, place)


@pytest.mark.parametrize(
    ("way", "value", "place"),
    [
        (("personal", "channels", "lead"), None, "personal.channels.lead"),
        (("personal", "channels", "questions"), ["ok", ""], "personal.channels.questions[1]"),
        (("organization", "channels"), "x", "organization.channels"),
    ],
)
def test_damaged_questions_are_refused_by_their_key(tmp_path, way, value, place):
    with pytest.raises(FormatError) as caught:
        read_questions(changed(tmp_path, ("method", "questions.en.json"), way, value))
    assert caught.value.place == place


@pytest.mark.parametrize(
    ("field", "code", "place"),
    [
        ({"id": "a", "label": "A", "type": "number"}, "resource.type", "fields[0].type"),
        ({"id": "a", "label": "A", "type": "choice"}, "resource.missing", "fields[0].choices"),
        ({"id": "a", "label": "A", "type": "list"}, "resource.missing", "fields[0].item"),
        ({"id": "a", "label": "A", "type": "flag", "minimum": 1}, "resource.type", "fields[0].minimum"),
        ({"id": "a", "label": "A", "type": "integer", "minimum": "1"}, "resource.type", "fields[0].minimum"),
        ({"id": "a", "label": "A", "type": "flag", "steps": {"0": "No"}}, "resource.type", "fields[0].steps"),
        ({"id": "a", "label": "A", "type": "flag", "answer": 1}, "resource.type", "fields[0].answer"),
        ({"id": "a", "label": "A", "type": "flag", "beside": "b"}, "resource.type", "fields[0].beside"),
        ({"id": "a", "label": "A", "type": "flag", "first": ["x"]}, "resource.type", "fields[0].first[0]"),
        ({"id": "a", "label": "A", "type": "choice", "choices": ["b"]}, "resource.type", "fields[0].choices"),
        ({"id": "a", "label": "A", "type": "flag", "blocks": ["x"]}, "resource.type", "fields[0].blocks[0]"),
        ({"id": "a", "label": "A", "type": "list", "item": {"type": "list", "item": {"type": "text"}}}, "resource.type", "fields[0].item.type"),
        ({"label": "A", "type": "flag"}, "resource.missing", "fields[0].id"),
    ],
)  # fmt: skip
def test_a_field_that_cannot_be_is_refused_by_its_key(tmp_path, field, code, place):
    path = tmp_path / "fields.json"
    path.write_text(json.dumps({"fields": [field]}), encoding="utf-8")
    with pytest.raises(FormatError) as caught:
        read_fields(path)
    assert (caught.value.code, caught.value.place) == (code, place)


def test_a_field_defined_twice_is_refused(tmp_path):
    field = {"id": "a", "label": "A", "type": "flag"}
    path = tmp_path / "fields.json"
    path.write_text(json.dumps({"fields": [field, field]}), encoding="utf-8")
    with pytest.raises(FormatError) as caught:
        read_fields(path)
    assert (caught.value.code, caught.value.place) == ("resource.twice", "fields[1].id")


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"{", "resource.syntax"), (b"\xff", "resource.syntax"), (None, "resource.absent")],
)
def test_a_file_that_is_no_json_is_refused(tmp_path, content, code):
    path = tmp_path / "fields.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FormatError) as caught:
        read_fields(path)
    assert (caught.value.code, caught.value.path) == (code, path)
