"""The letters that stand for tags where colour cannot."""

from collections.abc import Iterable, Mapping

from canvasdesk.model.records import Tag


def tag_letters(tags: Iterable[Tag]) -> Mapping[str, str]:
    """Return each tag's letter by tag id, no two alike.

    A letter chosen by hand comes first. Else it is the first of the name's letters that is still
    free, then a free number.
    """
    ordered = list(tags)
    letters: dict[str, str] = {}
    for tag in ordered:
        if tag.letter and tag.letter not in letters.values():
            letters[tag.id] = tag.letter
    for tag in ordered:
        if tag.id not in letters:
            letters[tag.id] = _free_letter(tag.name, set(letters.values()))
    return letters


def _free_letter(name: str, taken: set[str]) -> str:
    for character in name.upper():
        if character.isalnum() and character not in taken:
            return character
    number = 1
    while str(number) in taken:
        number += 1
    return str(number)
