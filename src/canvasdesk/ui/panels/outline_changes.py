"""What to do to a list of rows so that it becomes another: removed, put elsewhere, inserted.

Pure functions over ids, so that a model can tell its views row by row what happened.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence


def runs_to_remove(rows: Sequence[str], kept: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of rows in a row that are not kept, from the end on."""
    last = None
    for row in range(len(rows) - 1, -1, -1):
        if rows[row] in kept:
            if last is not None:
                yield row + 1, last
            last = None
        elif last is None:
            last = row
    if last is not None:
        yield 0, last


def resting(rows: Sequence[str], wanted: Sequence[str]) -> set[str]:
    """Return the most rows that can stay while the others go to where they are wanted."""
    places = {key: at for at, key in enumerate(rows)}
    common = [key for key in wanted if key in places]
    ends: list[int] = []  # the least place at which a chain of each length can end
    last_of: list[int] = []  # which key that is
    comes_from: list[int] = []  # which key is before each in its chain
    for number, key in enumerate(common):
        length = bisect_left(ends, places[key])
        before = last_of[length - 1] if length else -1
        comes_from.append(before)
        if length == len(ends):
            ends.append(places[key])
            last_of.append(number)
        else:
            ends[length], last_of[length] = places[key], number
    stays: set[str] = set()
    number = last_of[-1] if last_of else -1
    while number >= 0:
        stays.add(common[number])
        number = comes_from[number]
    return stays
