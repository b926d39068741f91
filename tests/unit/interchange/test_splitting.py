import pytest

from canvasdesk.interchange.questions import is_question
from canvasdesk.interchange.rich_text import Line, RichText, Span, rich
from canvasdesk.interchange.sketches import read_sketch
from canvasdesk.interchange.splitting import is_placeholder, split_cell, split_lines, without_bullet


@pytest.mark.parametrize(
    ("cell", "notes"),
    [
        ("Mill, dairy, bus company", ["Mill", "dairy", "bus company"]),
        ("Mill; dairy (milk; cream), cheese", ["Mill", "dairy (milk; cream), cheese"]),
        ("One platform to steer all the projects, less reporting", None),
        ("Hosting (AWS, GCP), support", ["Hosting (AWS, GCP)", "support"]),
        ("GitHub, Hugging Face, and partners.", ["GitHub", "Hugging Face", "partners"]),
        ("10,000 users", None),
        ("知乎专栏、B站视频、播客节目", ["知乎专栏", "B站视频", "播客节目"]),
        ("- a\n- b, c", ["a", "b, c"]),
        ("", []),
    ],
)
def test_cells_split_where_they_list(cell, notes):
    assert split_cell(rich(cell)) == ([cell] if notes is None else notes)


def test_a_bold_lead_in_begins_a_note_and_bold_inside_a_sentence_does_not():
    spans = (
        Span("One:", bold=True),
        Span(" is "),
        Span("not", bold=True),
        Span(" two. "),
        Span("Two:", bold=True),
        Span(" is."),
    )
    assert split_cell(RichText((Line(spans),))) == ["One: is not two.", "Two: is."]


def test_bullets_and_boxes_are_no_text():
    assert without_bullet("  - [x] done;") == "done"
    assert without_bullet("12) last") == "last"
    assert without_bullet("-5 degrees") == "-5 degrees"


def test_placeholders():
    assert is_placeholder("…")
    assert is_placeholder(" - ")
    assert is_placeholder("N/A.")
    assert not is_placeholder("🙂")
    assert not is_placeholder("价")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Who are our key partners?", True),
        ("*For whom do we bake? Who matters most?*", True),
        ("我们为谁创造价值？", True),
        ("من نخدم؟", True),
        ("Who pays? (see the price list)", True),
        ("We ask: who pays? They do.", False),
        ("Bread", False),
    ],
)
def test_questions(text, asks):
    assert is_question(text) is asks


def test_drawings_keep_their_words_and_give_up_their_lists():
    items, others = read_sketch("┌─────┐\n│ Top │\n│ - a │ - b │\n└──┬──┘\n   ▼\n- c      - d e")
    assert items == ["a", "b", "c", "d e"]
    assert others == ["Top"]


@pytest.mark.parametrize(
    ("written", "items"),
    [
        ("Flour\nWages", ["Flour", "Wages"]),
        ("• Flour\n• Wages that\ngo on", ["Flour", "Wages that go on"]),
        ("We bake,\nWe sell", None),
        ("We bake every\nmorning", None),
        ("We bake bread at\nNight.", None),
        ("1. Flour", None),
    ],
)
def test_lines_of_a_paragraph_are_items_only_where_they_stand_alone(
    written: str, items: list[str] | None
) -> None:
    assert split_lines(rich(written)) == (items or [written])
