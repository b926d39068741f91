from canvasdesk.geometry.reading import reading_order
from canvasdesk.geometry.rect import Rect


def rect(x: float, y: float) -> Rect:
    return Rect(x, y, 100.0, 60.0)


def test_rows_come_from_the_top_and_are_read_along():
    rects = {"d": rect(110, 70), "b": rect(110, 0), "a": rect(0, 0), "c": rect(0, 70)}
    assert reading_order(rects) == ["a", "b", "c", "d"]


def test_notes_that_are_not_quite_level_are_one_row():
    rects = {"b": rect(110, 0), "a": rect(0, 29), "c": rect(220, 12)}
    assert reading_order(rects) == ["a", "b", "c"]


def test_a_note_below_the_middle_of_a_row_begins_the_next():
    assert reading_order({"a": rect(0, 30), "b": rect(110, 0)}) == ["b", "a"]


def test_a_row_does_not_creep_down_along_a_staircase():
    rects = {f"{step}": rect(500 - step * 100, step * 20) for step in range(5)}
    assert reading_order(rects) == ["1", "0", "3", "2", "4"]


def test_equal_rectangles_keep_the_order_they_come_in():
    assert reading_order({"b": rect(0, 0), "a": rect(0, 0)}) == ["b", "a"]


def test_nothing_is_read_as_nothing():
    assert reading_order({}) == []
