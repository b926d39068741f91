import pytest

from canvasdesk.geometry.obstacles import Obstacles
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.label_places import label_place

PAGE = Rect(0.0, 0.0, 400.0, 300.0)
LINE = ((20.0, 150.0), (380.0, 150.0))
SIZE = (60.0, 20.0)


def places(*rects: Rect, placed: tuple[Rect, ...] = (), sizes=(SIZE,), line=LINE):
    obstacles = Obstacles({f"n{at}": rect for at, rect in enumerate(rects)}, PAGE)
    return label_place(line, sizes, obstacles, placed)


def test_a_label_stands_in_the_middle_of_the_longest_piece() -> None:
    bent = ((20.0, 20.0), (20.0, 50.0), (380.0, 50.0))
    assert places(line=bent) == (0, Rect(170.0, 40.0, *SIZE))


def test_it_goes_along_the_line_to_where_it_covers_nothing() -> None:
    note = Rect(150.0, 100.0, 80.0, 80.0)
    _, rect = places(note)
    assert not rect.intersects(note)
    assert rect.centre[1] == 150.0


def test_labels_cover_no_other_labels() -> None:
    _, first = places()
    _, second = places(placed=(first,))
    assert not first.intersects(second)


def test_a_smaller_one_is_taken_where_the_larger_has_no_room() -> None:
    walls = [Rect(float(x), 100.0, 70.0, 100.0) for x in range(0, 400, 120)]
    assert places(*walls, sizes=((60.0, 20.0), (40.0, 34.0)))[0] == 1


def test_in_a_gutter_it_stands_beside_the_line_where_there_is_paper() -> None:
    above = Rect(0.0, 80.0, 400.0, 66.0)
    _, rect = places(above)
    assert not rect.intersects(above)
    assert 150.0 < rect.y < 160.0


def test_where_all_is_covered_it_covers_little_and_stays_on_the_page() -> None:
    _, rect = places(PAGE)
    assert PAGE.contains(rect.x, rect.y)
    with pytest.raises(ValueError, match="a size"):
        places(sizes=())


def test_a_slim_one_stands_in_a_gap_whichever_lane_its_line_has() -> None:
    row = Rect(0.0, 60.0, 400.0, 84.0), Rect(0.0, 152.0, 400.0, 84.0)
    for lane in (-2.2, 0.0, 2.2):
        at = 148.0 + lane
        _, rect = places(*row, line=((20.0, at), (380.0, at)), sizes=((60.0, 8.8),))
        assert rect.y == pytest.approx(143.6)
