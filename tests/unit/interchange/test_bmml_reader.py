from pathlib import Path

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.bmml_reader import read_bmml
from canvasdesk.model.blocks import BlockId

HEAD = """version: "2.0"
meta: {name: Bakery, portfolio: explore, stage: ideation}
"""
MARKET = (
    HEAD
    + """customer_segments:
  - {id: cs-a, name: Families, pains: [{id: pain-a, description: Queue}]}
  - {id: cs-b, name: Offices}
value_propositions:
  - {id: vp-a, name: Bread, pain_relievers: [{id: pr-a, name: Two tills}]}
"""
)


def refusal(text):
    with pytest.raises(FormatError) as caught:
        read_bmml(text, Path("x.bmml"))
    return caught.value


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: [", "yaml.syntax", "1"),
        ("a: 1\na: 2\n", "yaml.duplicate_key", "2"),
        ("a: &x [1]\nb: *x\n", "yaml.alias", "2"),
        ("a: !!python/object:os.system x\n", "yaml.tag", "1"),
        ("a: .inf\n", "yaml.not_finite", "1"),
        ("a: 1\n---\nb: 2\n", "yaml.several_documents", "2"),
        ("a: " + "[" * 100 + "]" * 100, "yaml.too_deep", "1"),
        ("meta: {}\n", "bmml.version", "1"),
        ("version: '3.0'\nmeta: {}\n", "bmml.version", "1"),
        ("version: 2.0\nmeta: {}\n", "bmml.text_expected", "1"),
        (HEAD.replace("ideation", "grow"), "bmml.schema", "2"),
        (HEAD + "surprise: 1\n", "bmml.unknown_key", "3"),
        (HEAD + "channels:\n", "bmml.list_expected", "3"),
        (HEAD + "channels:\n  - {id: xx-a, name: Shop}\n", "bmml.id_form", "4"),
        (HEAD + "channels:\n  - {id: ch-a, name: 7}\n", "bmml.text_expected", "4"),
        (HEAD + "channels:\n  - {id: ch-a}\n", "bmml.missing", "4"),
        (HEAD + "channels:\n  - Shop\n", "bmml.object_expected", "4"),
        (
            HEAD + "channels:\n  - {id: ch-a, name: Shop, for: {costs: []}}\n",
            "bmml.unknown_key",
            "4",
        ),
    ],
)
def test_invalid_files_are_refused_with_their_line(text, code, line):
    error = refusal(text)
    assert (error.code, error.place) == (code, line)


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ("[pr-a, gain-a]", "bmml.fit_kind"),
        ("[pain-a, pr-a]", "bmml.fit_kind"),
        ("[pr-z, pain-a]", "bmml.fit_scope"),
        ("[pr-a, pain-z]", "bmml.fit_scope"),
        ("[pr-a]", "bmml.fit_pair"),
        ("pr-a", "bmml.list_expected"),
    ],
)
def test_a_mapping_that_breaks_the_fit_is_refused(mapping, code):
    fit = f"""fits:
  - id: fit-a
    for: {{value_propositions: [vp-a], customer_segments: [cs-a]}}
    mappings:
      - {mapping}
"""
    error = refusal(MARKET + fit)
    assert (error.code, error.place) == (code, "12")


def test_only_an_unknown_reference_is_reported_and_skipped():
    text = (
        MARKET
        + "channels:\n  - {id: ch-a, name: Shop, for: {customer_segments: [cs-z, cs-b]}}\n"
        + "key_resources:\n  - {id: kr-a, name: Oven, for: {value_propositions: [vp-z]}}\n"
    )
    draft = read_bmml(text, Path("x.bmml"))
    told = [(p.code, p.parameters["id"], p.parameters["line"]) for p in draft.problems]
    assert told == [("bmml.unknown_id", "cs-z", 9), ("bmml.unknown_id", "vp-z", 11)]
    assert [(link.source, link.target) for link in draft.links] == [("ch-a", "cs-b")]


def test_tags_are_carried_along_the_links():
    text = (
        MARKET
        + """fits:
  - {id: fit-a, for: {value_propositions: [vp-a], customer_segments: [cs-a]}}
key_resources: [{id: kr-a, name: Oven, for: {value_propositions: [vp-a]}}]
key_partnerships: [{id: kp-a, name: Mill, for: {key_resources: [kr-a]}}]
revenue_streams: [{id: rs-a, name: Sales, from: {customer_segments: [cs-b]}}]
"""
    )
    notes = read_bmml(text, Path("x.bmml")).notes_by_block
    assert notes[BlockId.KEY_PARTNERS][0].tags == ("Families",)
    assert notes[BlockId.VALUE_PROPOSITIONS][0].tags == ("Families",)
    assert notes[BlockId.REVENUE_STREAMS][0].tags == ("Offices",)


def test_without_fits_a_proposition_is_for_those_who_pay():
    streams = """revenue_streams:
  - id: rs-a
    name: Sales
    from: {customer_segments: [cs-b]}
    for: {value_propositions: [vp-a]}
"""
    notes = read_bmml(MARKET + streams, Path("x.bmml")).notes_by_block
    assert notes[BlockId.VALUE_PROPOSITIONS][0].tags == ("Offices",)


def test_lines_of_a_text_leave_no_gap_before_what_follows():
    segment = "  - id: cs-a\n    name: A\n    description: |\n      One\n      two\n"
    jobs = "    jobs:\n      - {id: job-a, description: Eat}\n"
    (note,) = read_bmml(f"{HEAD}customer_segments:\n{segment}{jobs}", Path("a.bmml")).notes
    assert note.description == "One\ntwo\n\nJobs\n- Eat"
