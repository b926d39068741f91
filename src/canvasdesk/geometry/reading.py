"""In which order notes are read: along rows, from the top."""

from collections.abc import Mapping

from canvasdesk.geometry.rect import Rect


def reading_order(rects: Mapping[str, Rect]) -> list[str]:
    """Return the keys of rectangles in reading order; equal ones keep the order they come in.

    A rectangle is in a row if it begins above the middle of the row's first one: notes put down
    by hand are never quite level. x grows in reading direction (stored places do so).
    """
    rows: list[list[str]] = []
    limit = 0.0
    for key, rect in sorted(rects.items(), key=lambda entry: entry[1].y):
        if not rows or rect.y >= limit:
            rows.append([])
            limit = rect.y + rect.height / 2
        rows[-1].append(key)
    return [key for row in rows for key in sorted(row, key=lambda key: rects[key].x)]
