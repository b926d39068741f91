"""Reads the pages of help: Markdown of our own in ``resources/help``, one file a language.

A line that begins with ``# `` begins a page. ``{UNDO}`` stands for the keys of that action.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from canvasdesk.shipped import shipped
from canvasdesk.ui.actions import ActionId

_FALLBACK = "en"
_TITLE = "# "
_PLACE_OF_KEYS = re.compile(r"\{([A-Z_0-9]+)\}")

KeysOf = Callable[[ActionId], str]


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A title, and Markdown below it."""

    title: str
    body: str


def help_pages(language: str, keys_of: KeysOf) -> tuple[HelpPage, ...]:
    """Return the pages in a language, ``de_AT`` or ``de``; in English where there are none."""
    for name in (language, language.split("_")[0].split("-")[0], _FALLBACK):
        path = shipped("help", f"{name}.md")
        if path.is_file():
            return parsed(path.read_text(encoding="utf-8"), keys_of)
    raise FileNotFoundError(shipped("help", f"{_FALLBACK}.md"))


def parsed(text: str, keys_of: KeysOf) -> tuple[HelpPage, ...]:
    """Return the pages in a text. Raises KeyError for keys of an action that there is not."""
    pages: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line.startswith(_TITLE):
            pages.append((line.removeprefix(_TITLE).strip(), []))
        elif pages:
            pages[-1][1].append(line)
    return tuple(HelpPage(title, _with_keys("\n".join(lines), keys_of)) for title, lines in pages)


def _with_keys(text: str, keys_of: KeysOf) -> str:
    return _PLACE_OF_KEYS.sub(lambda found: f"**{keys_of(ActionId[found[1]])}**", text)
