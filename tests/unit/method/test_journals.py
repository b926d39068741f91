"""Journals are read from a file, with the fields of their entries."""

import json
from pathlib import Path

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.method.journals import KIND, WHO, heard_fields, journals, read_journals
from canvasdesk.model.fields import FieldType
from canvasdesk.model.guesses import HEARD
from canvasdesk.shipped import shipped


def test_the_shipped_journal_has_who_and_kind() -> None:
    assert HEARD in journals()
    fields = heard_fields()
    assert list(fields) == [WHO, KIND]
    assert fields[WHO].rule.type is FieldType.TEXT
    assert set(fields[KIND].rule.choices) == set(fields[KIND].words)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda one: one.pop("id"), "resource.missing"),
        (lambda one: one.update(label=""), "resource.type"),
        (lambda one: one.update(colour="red"), "resource.unknown_key"),
        (lambda one: one["fields"].append(one["fields"][0]), "resource.twice"),
    ],
)
def test_a_damaged_file_is_refused_with_the_place(tmp_path: Path, change, code) -> None:
    tree = json.loads(shipped("method", "journals.json").read_text(encoding="utf-8"))
    change(tree["journals"][0])
    path = tmp_path / "journals.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    with pytest.raises(FormatError) as caught:
        read_journals(path)
    assert caught.value.code == code


def test_no_journal_is_there_twice(tmp_path: Path) -> None:
    tree = json.loads(shipped("method", "journals.json").read_text(encoding="utf-8"))
    tree["journals"] *= 2
    path = tmp_path / "journals.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    with pytest.raises(FormatError) as caught:
        read_journals(path)
    assert caught.value.code == "resource.twice"
