"""The letters that stand for tags where colour cannot."""

from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import count

from canvasdesk.model.records import Tag


def tag_letters(tags: Iterable[Tag]) -> Mapping[str, str]:
    """Return each tag's letter by tag id, no two alike.

    A letter chosen by hand comes first. Else it is the first of the name's letters that is still
    free, then a free number.
    """
    ordered = list(tags)
    letters: dict[str, str] = {}
    taken: set[str] = set()
    for tag in ordered:
        if tag.letter and tag.letter not in taken:
            letters[tag.id] = tag.letter
            taken.add(tag.letter)
    numbers = count(1)
    for tag in ordered:
        if tag.id not in letters:
            letters[tag.id] = letter = _free_letter(tag.name, taken, numbers)
            taken.add(letter)
    return letters


def _free_letter(name: str, taken: Set[str], numbers: Iterator[int]) -> str:
    """Return a free letter of a name, else the next of the numbers that is free."""
    for character in name.upper():
        if character.isalnum() and character not in taken:
            return character
    return next(number for number in map(str, numbers) if number not in taken)
