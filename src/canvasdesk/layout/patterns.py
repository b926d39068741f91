"""What stands for colours where there are none: patterns in a narrow column, as on a note's edge.

All of a pattern is one outline, made of its column's width alone, so that a small sample beside a
word looks like the edge it explains. ``tests/unit/layout/test_patterns.py`` measures that any two
can be told apart on a small page.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Fill, Path, Rgba
from canvasdesk.layout.shapes import circle_path, polygon_path, rect_path

_Paths = Iterator[Path]
_REMEMBERED = 512


class Pattern(StrEnum):
    """What fills a column."""

    NONE = "none"
    SOLID = "solid"
    DOTS = "dots"
    SLANTS = "slants"
    BARS = "bars"
    CHECKS = "checks"
    RAILS = "rails"
    DASHES = "dashes"


@lru_cache(_REMEMBERED)
def draw_pattern(pattern: Pattern, column: Rect, colour: Rgba) -> Fill | None:
    """Return a pattern that fills a column; None where it has nothing to show."""
    paths = list(_DRAWN[pattern](column))
    if not paths:
        return None
    points = tuple(point for path in paths for point in path.points)
    return Fill(Path("".join(path.verbs for path in paths), points), colour)


def _none(_column: Rect) -> _Paths:
    yield from ()


def _solid(column: Rect) -> _Paths:
    yield rect_path(column)


def _dots(column: Rect) -> _Paths:
    """Two rows of dots, each between two of the other."""
    radius, pitch = 0.19 * column.width, 0.72 * column.width
    for index in range(int((column.height - 2 * radius) / (pitch / 2)) + 1):
        x = column.x + column.width * (0.26 if index % 2 == 0 else 0.74)
        yield circle_path(x, column.y + radius + index * pitch / 2, radius)


def _slants(column: Rect) -> _Paths:
    """Slanting bands, each as high as it is wide."""
    pitch, thick, rise = 0.95 * column.width, 0.42 * column.width, column.width
    foot = column.y
    while foot - thick < column.bottom + rise:
        band = [
            (column.x, foot - thick),
            (column.right, foot - thick - rise),
            (column.right, foot - rise),
            (column.x, foot),
        ]
        band = _cut(_cut(band, column.y, 1.0), column.bottom, -1.0)
        if len(band) > 2:
            yield polygon_path(*band)
        foot += pitch


def _cut(band: list[tuple[float, float]], y: float, side: float) -> list[tuple[float, float]]:
    """Return what of a polygon lies below a line (``side`` 1), or above it (-1)."""
    kept: list[tuple[float, float]] = []
    for (x, top), (after_x, after_y) in zip(band, band[1:] + band[:1], strict=True):
        if (top - y) * side >= 0:
            kept.append((x, top))
        if (top - y) * (after_y - y) < 0:
            kept.append((x + (after_x - x) * (y - top) / (after_y - top), y))
    return kept


def _bars(column: Rect) -> _Paths:
    yield from _rows(column, 0.82 * column.width, 0.36 * column.width)


def _rows(column: Rect, pitch: float, thick: float) -> _Paths:
    top = column.y + (pitch - thick) / 2
    while top < column.bottom:
        yield rect_path(Rect(column.x, top, column.width, min(thick, column.bottom - top)))
        top += pitch


def _checks(column: Rect) -> _Paths:
    side, row = column.width / 2, 0
    while (top := column.y + row * side) < column.bottom:
        x = column.x + side * (row % 2)
        yield rect_path(Rect(x, top, side, min(side, column.bottom - top)))
        row += 1


def _rails(column: Rect) -> _Paths:
    thick = 0.2 * column.width
    for share in (0.15, 0.65):
        yield rect_path(Rect(column.x + share * column.width, column.y, thick, column.height))


def _dashes(column: Rect) -> _Paths:
    thick = 0.34 * column.width
    middle = Rect(column.x + (column.width - thick) / 2, column.y, thick, column.height)
    yield from _rows(middle, 1.5 * column.width, 0.85 * column.width)


_DRAWN: Mapping[Pattern, Callable[[Rect], _Paths]] = MappingProxyType(
    {
        Pattern.NONE: _none,
        Pattern.SOLID: _solid,
        Pattern.DOTS: _dots,
        Pattern.SLANTS: _slants,
        Pattern.BARS: _bars,
        Pattern.CHECKS: _checks,
        Pattern.RAILS: _rails,
        Pattern.DASHES: _dashes,
    }
)
