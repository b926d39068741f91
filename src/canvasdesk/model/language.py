"""What follows from a language tag (BCP 47): its primary language and its direction."""

from canvasdesk.model.records import Header
from canvasdesk.model.values import Direction

_RTL_LANGUAGES = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "syr", "ug", "ur", "yi"}
)
_RTL_SCRIPTS = frozenset({"adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"})


def primary_language(language: str) -> str:
    """Return a tag's first subtag in lower case: ``pt`` for ``pt-BR`` and ``pt_BR``."""
    return language.replace("_", "-").split("-", 1)[0].strip().lower()


def is_rtl_language(language: str) -> bool:
    """Say whether a language is written from right to left; a script subtag decides first."""
    scripts = [part for part in language.replace("_", "-").lower().split("-")[1:] if len(part) == 4]
    if scripts and scripts[0].isalpha():
        return scripts[0] in _RTL_SCRIPTS
    return primary_language(language) in _RTL_LANGUAGES


def is_rtl(header: Header) -> bool:
    """Say whether a canvas reads from right to left: by its direction, else by its language."""
    if header.direction is Direction.AUTO:
        return is_rtl_language(header.language)
    return header.direction is Direction.RTL
