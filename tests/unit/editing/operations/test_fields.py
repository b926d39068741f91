import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import document_of
from canvasdesk.model.fields import FieldDefinition, FieldType, ValueRule
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Note

DOCUMENT = document_of([Note(id="n", fields=FrozenMap({"unknown": ("x", 1)})), Note(id="m")])
TEXT = FieldDefinition("why", "Why", ValueRule(FieldType.TEXT))
REFERENCES = FieldDefinition(
    "with", "With", ValueRule(FieldType.LIST, item=ValueRule(FieldType.REFERENCE))
)


def test_a_field_is_filled_in_and_others_stay():
    filled = op.set_field(DOCUMENT, "n", TEXT, "be\x00cause").apply(DOCUMENT)
    assert filled.notes["n"].fields == FrozenMap({"unknown": ("x", 1), "why": "be\ufffdcause"})
    assert op.clear_field(filled, "n", "why").apply(filled) == DOCUMENT


def test_a_field_nobody_knows_can_be_cleared():
    assert op.clear_field(DOCUMENT, "n", "unknown").apply(DOCUMENT).notes["n"].fields == FrozenMap()
    assert not op.clear_field(DOCUMENT, "n", "why")


def test_a_value_of_unknown_shape_does_not_come_back():
    unknown = FrozenMap({"why": 0.5, "else": None})
    document = document_of([Note(id="n", extra=FrozenMap({"fields": unknown}))])
    for patch in (op.set_field(document, "n", TEXT, "x"), op.clear_field(document, "n", "why")):
        note = patch.apply(document).notes["n"]
        assert note.extra == FrozenMap({"fields": FrozenMap({"else": None})})
    alone = document_of([Note(id="n", extra=FrozenMap({"fields": FrozenMap({"why": 0.5})}))])
    assert not op.clear_field(alone, "n", "why").apply(alone).notes["n"].extra


def test_a_flag_is_another_value_than_a_number():
    flag = FieldDefinition("x", "X", ValueRule(FieldType.FLAG))
    document = document_of([Note(id="n", fields=FrozenMap({"x": 1}))])
    assert op.set_field(document, "n", flag, True).apply(document).notes["n"].fields["x"] is True


def test_references_lead_to_records():
    assert op.set_field(DOCUMENT, "n", REFERENCES, ("m",))
    with pytest.raises(DocumentError) as caught:
        op.set_field(DOCUMENT, "n", REFERENCES, ("m", "gone"))
    assert (caught.value.code, caught.value.parameters) == ("record.unknown", {"record": "gone"})


def test_a_value_that_does_not_fit_is_refused():
    with pytest.raises(DocumentError) as caught:
        op.set_field(DOCUMENT, "n", TEXT, 5)
    assert caught.value.code == "field.type"


def test_a_field_of_several_notes_is_filled_in_and_emptied_in_one_patch():
    patch = op.set_fields(DOCUMENT, ("n", "m"), TEXT, "same")
    filled = patch.apply(DOCUMENT)
    assert {note.fields["why"] for note in filled.notes.values()} == {"same"}
    assert filled.notes["n"].fields["unknown"] == ("x", 1)
    assert op.clear_fields(filled, ("n", "m"), "why").apply(filled) == DOCUMENT
    assert patch.inverse().apply(filled) == DOCUMENT


def test_one_note_that_is_not_there_changes_none():
    with pytest.raises(DocumentError, match=r"note\.unknown"):
        op.set_fields(DOCUMENT, ("n", "gone"), TEXT, "x")
