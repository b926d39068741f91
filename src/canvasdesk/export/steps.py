"""Work that is done a part at a time: whoever does it can say how far it is, and leave off.

Each step yields how far it is; what comes of it is what the generator returns. To leave off is to
close it: nothing was written yet.
"""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Step:
    """How many of the parts, pages mostly, are done."""

    done: int
    count: int


Steps: TypeAlias = Generator[Step, None, T]


def all_of(steps: Steps[T]) -> T:
    """Do all there is to do at once, and return what comes of it."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
