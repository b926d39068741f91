"""Arrows: their heads, their labels, and the words and icons over blocks that they go around."""

import math

import pytest

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.routing import Route
from canvasdesk.geometry.sheet import SHEET, block_rects
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Fill
from canvasdesk.layout.layout import lay_out
from canvasdesk.layout.links import HEAD, LABEL_AIR, LABEL_SIZE, arrow, heading_rects
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import POSTER_EXTRAS, Extra, View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header


def headings(typesetter: Typesetter, language: str, *extras: Extra) -> dict[str, Rect]:
    header = Header(language=language, mode=Mode.PERSONAL)
    view = View(extras=POSTER_EXTRAS | {*extras})
    layout = lay_out(document_of([header]), view, wording_for(language, Mode.PERSONAL), typesetter)
    return heading_rects(layout.picture.groups)


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_the_lines_over_a_block_are_one_and_its_icon_is_gone_around_too(
    typesetter: Typesetter, language: str
) -> None:
    found = headings(typesetter, language)
    for block in BlockId:
        words, icon = found[f"{block}/heading"], found[f"{block}/icon"]
        assert words.height > LABEL_SIZE * 2
        assert not words.intersects(icon)
        place = block_rects()[block]
        for rect in (words, icon):
            assert place.contains(rect.x, rect.y)
            assert place.contains(rect.right, rect.bottom)
    assert len(found) == 2 * len(BlockId)


def test_a_badge_is_one_with_the_icon_beside_it(typesetter: Typesetter) -> None:
    plain = headings(typesetter, "en")
    with_badges = headings(typesetter, "en", Extra.BADGES)
    assert plain.keys() == with_badges.keys()
    for key, rect in plain.items():
        if key.endswith("icon"):
            assert with_badges[key].width > rect.width + 10.0


def head_of(*points: tuple[float, float]) -> tuple[tuple[float, float], ...]:
    route = Route(points, (4.0,) * (len(points) - 2))
    (head,) = (node for node in arrow(route, palette.SECONDARY) if isinstance(node, Fill))
    return head.path.points


@pytest.mark.parametrize("last", [5.0, HEAD, 40.0])
def test_a_head_points_the_way_that_the_arrow_comes_in(last: float) -> None:
    tip, one, other = head_of((0.0, 0.0), (50.0, 0.0), (50.0, 30.0), (50.0 + last, 30.0))
    assert tip == (50.0 + last, 30.0)
    assert one[0] == other[0] == pytest.approx(tip[0] - min(last, HEAD))
    assert (one[1] + other[1]) / 2 == pytest.approx(30.0)


def test_where_the_last_piece_is_next_to_nothing_a_head_is_still_seen() -> None:
    tip, one, other = head_of((0.0, 0.0), (50.0, 0.0), (50.0, 1.0))
    assert math.dist(one, other) > HEAD / 2
    assert math.dist(tip, one) > HEAD / 2


def test_a_label_of_one_line_lies_between_two_rows_of_notes(typesetter: Typesetter) -> None:
    text = typesetter.block("every spring", LABEL_SIZE, SHEET.width, palette.INK)
    assert text.height + 2 * LABEL_AIR.height < 9.0
