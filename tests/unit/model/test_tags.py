"""The letters that stand for tags: chosen ones first, then the name's, then numbers."""

from canvasdesk.model.records import Tag
from canvasdesk.model.tags import tag_letters


def letters(*tags: tuple[str, str]) -> list[str]:
    made = [Tag(id=f"t{n}", name=name, letter=letter) for n, (name, letter) in enumerate(tags)]
    found = tag_letters(made)
    return [found[tag.id] for tag in made]


def test_a_chosen_letter_comes_first_whatever_the_order() -> None:
    assert letters(("Care", ""), ("Home", "C")) == ["A", "C"]


def test_a_letter_chosen_twice_is_the_first_one_s() -> None:
    assert letters(("Care", "X"), ("Home", "X")) == ["X", "H"]


def test_a_name_without_a_free_letter_takes_a_free_number() -> None:
    assert letters(("A", ""), ("A", ""), ("?", ""), ("2", "2"), ("A", "")) == [*"A1324"]


def test_a_thousand_tags_have_a_thousand_letters() -> None:
    assert len(set(letters(*[("Same", "")] * 1000))) == 1000
