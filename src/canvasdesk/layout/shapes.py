"""Outlines that the drawing is made of, and the strict reader of the icon files."""

import re
from functools import cache
from pathlib import Path as FilePath

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Path, Rgba, Stroke
from canvasdesk.shipped import shipped

_KAPPA = 0.5523
"""How far a Bézier's handles reach to draw a quarter of a circle."""
ICON_GRID = 24.0
"""The icons' files are drawn on a square of this side."""
_ICON_LINE = 1.6
"""The icons' line, on their grid."""
_D_ATTRIBUTE = re.compile(r'<path d="([^"]*)"/>')
_TOKEN = re.compile(r"[MLCZ]|-?\d+(?:\.\d+)?")
_ARITY = {"M": 1, "L": 1, "C": 3, "Z": 0}


def line_path(*points: tuple[float, float]) -> Path:
    """Return an open line through points."""
    return Path("M" + "L" * (len(points) - 1), points)


def polygon_path(*points: tuple[float, float]) -> Path:
    """Return a closed outline through points."""
    return Path("M" + "L" * (len(points) - 1) + "Z", points)


def rect_path(rect: Rect) -> Path:
    """Return a rectangle's outline."""
    return polygon_path(
        (rect.x, rect.y), (rect.right, rect.y), (rect.right, rect.bottom), (rect.x, rect.bottom)
    )


def circle_path(x: float, y: float, radius: float) -> Path:
    """Return a circle around a point."""
    k, left, right, top, foot = radius * _KAPPA, x - radius, x + radius, y - radius, y + radius
    return Path(
        "MCCCCZ",
        (
            (right, y),
            *((right, y + k), (x + k, foot), (x, foot)),
            *((x - k, foot), (left, y + k), (left, y)),
            *((left, y - k), (x - k, top), (x, top)),
            *((x + k, top), (right, y - k), (right, y)),
        ),
    )


def rounded_path(rect: Rect, radius: float) -> Path:
    """Return a rectangle's outline with round corners."""
    x, y, right, foot, h = rect.x, rect.y, rect.right, rect.bottom, radius * (1 - _KAPPA)
    return Path(
        "MLCLCLCLCZ",
        (
            *((x + radius, y), (right - radius, y)),
            *((right - h, y), (right, y + h), (right, y + radius), (right, foot - radius)),
            *((right, foot - h), (right - h, foot), (right - radius, foot), (x + radius, foot)),
            *((x + h, foot), (x, foot - h), (x, foot - radius), (x, y + radius)),
            *((x, y + h), (x + h, y), (x + radius, y)),
        ),
    )


def left_rounded_path(rect: Rect, top: float, bottom: float) -> Path:
    """Return a rectangle whose two left corners are rounded by the radii given."""
    k = 1 - _KAPPA
    x, y, right, foot = rect.x, rect.y, rect.right, rect.bottom
    return Path(
        "MLLLCLCZ",
        (
            (x + top, y),
            (right, y),
            (right, foot),
            (x + bottom, foot),
            (x + bottom * k, foot),
            (x, foot - bottom * k),
            (x, foot - bottom),
            (x, y + top),
            (x, y + top * k),
            (x + top * k, y),
            (x + top, y),
        ),
    )


def scaled_path(path: Path, scale: float, dx: float, dy: float) -> Path:
    """Return an outline scaled from the origin, then moved."""
    return Path(path.verbs, tuple((x * scale + dx, y * scale + dy) for x, y in path.points))


@cache
def block_icon(name: str) -> tuple[Path, ...]:
    """Return a block's icon on the 24-unit grid."""
    return icon_paths(shipped("icons", "blocks", f"{name}.svg"))


def draw_block_icon(name: str, side: float, colour: Rgba) -> tuple[Stroke, ...]:
    """Return the lines of a block's icon in a square."""
    scale = side / ICON_GRID
    return tuple(
        Stroke(scaled_path(path, scale, 0.0, 0.0), colour, _ICON_LINE * scale)
        for path in block_icon(name)
    )


def icon_paths(file: FilePath) -> tuple[Path, ...]:
    """Return the lines of an icon on the 24-unit grid.

    The files are ours and hold only ``<path d>``: importing an XML parser takes longer than this.
    Raises ValueError where the file holds anything but absolute M, L, C and Z.
    """
    text = file.read_text(encoding="utf-8")
    return tuple(parse_path(data) for data in _D_ATTRIBUTE.findall(text))


def parse_path(data: str) -> Path:
    """Return the outline that an SVG path of absolute M, L, C and Z describes."""
    if _TOKEN.sub("", data).strip(" ,\n\t"):
        raise ValueError(f"not a plain path: {data}")
    verbs: list[str] = []
    numbers: list[float] = []
    needed = 0
    for token in _TOKEN.findall(data):
        if token in _ARITY:
            verbs.append(token)
            needed += _ARITY[token] * 2
        else:
            numbers.append(float(token))
    if needed != len(numbers):
        raise ValueError(f"a path with {len(numbers)} numbers where {needed} are needed: {data}")
    return Path("".join(verbs), tuple(zip(numbers[::2], numbers[1::2], strict=True)))
