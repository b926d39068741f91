import pytest

from canvasdesk.geometry.rect import Rect


@pytest.mark.parametrize(
    ("other", "area"),
    [
        (Rect(0, 0, 10, 10), 100),
        (Rect(5, 8, 10, 10), 10),
        (Rect(-5, -5, 30, 30), 100),
        (Rect(10, 0, 5, 5), 0),
        (Rect(20, 20, 5, 5), 0),
        (Rect(2, 2, 0, 5), 0),
    ],
)
def test_what_lies_in_both(other: Rect, area: float) -> None:
    rect = Rect(0, 0, 10, 10)
    assert rect.shared_area(other) == area
    assert other.shared_area(rect) == area


@pytest.mark.parametrize(
    ("other", "is_inside"),
    [
        (Rect(0, 0, 10, 10), True),
        (Rect(2, 3, 4, 5), True),
        (Rect(10, 10, 0, 0), True),
        (Rect(-0.1, 0, 5, 5), False),
        (Rect(0, -0.1, 5, 5), False),
        (Rect(6, 0, 4.1, 5), False),
        (Rect(0, 6, 5, 4.1), False),
        (Rect(20, 20, 1, 1), False),
    ],
)
def test_what_lies_inside(other: Rect, is_inside: bool) -> None:
    assert Rect(0, 0, 10, 10).encloses(other) is is_inside
