import pytest

from canvasdesk.model.language import is_rtl, is_rtl_language, primary_language
from canvasdesk.model.records import Header
from canvasdesk.model.values import Direction


@pytest.mark.parametrize(
    ("tag", "primary"),
    [("pt-BR", "pt"), ("pt_BR", "pt"), ("EN", "en"), ("", ""), ("zh-Hant", "zh")],
)
def test_a_region_is_no_part_of_the_primary_language(tag, primary):
    assert primary_language(tag) == primary


@pytest.mark.parametrize(
    ("tag", "rtl"),
    [
        ("ar", True),
        ("he-IL", True),
        ("fa", True),
        ("en", False),
        ("", False),
        ("az-Arab", True),
        ("ur-Latn", False),
        ("de-1996", False),
    ],
)
def test_which_languages_read_from_the_right(tag, rtl):
    assert is_rtl_language(tag) is rtl


def test_a_direction_chosen_by_hand_comes_before_the_language():
    assert is_rtl(Header(language="ar"))
    assert not is_rtl(Header(language="ar", direction=Direction.LTR))
    assert is_rtl(Header(language="en", direction=Direction.RTL))
