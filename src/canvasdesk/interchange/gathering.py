"""Gathers what a reader finds into a draft, and keeps it within the limits."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from canvasdesk.errors import FormatError
from canvasdesk.interchange.block_names import BlockMatch
from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote, Problem
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.text import clean_line, clean_text, split_note_text

T = TypeVar("T")

_MODES = {"personal": Mode.PERSONAL, "organization": Mode.ORGANIZATION}
_LABEL_CHARACTERS = 60
"""How much of a text names it in a problem or stands for it in the parking place."""
_PERSONAL_HEADINGS = 2
"""So many headings in a person's own words make a canvas a personal one."""


@dataclass(slots=True)
class Gathering:
    """A draft under construction. ``path`` names the source in errors."""

    path: Path
    notes: list[DraftNote] = field(default_factory=list)
    links: list[DraftLink] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    header: dict[str, str] = field(default_factory=dict)
    blocks: set[BlockId] = field(default_factory=set)
    _tags: dict[str, None] = field(default_factory=dict)
    _languages: Counter[str] = field(default_factory=Counter)
    _personal: set[BlockId] = field(default_factory=set)
    _described: list[tuple[str, list[str]]] = field(default_factory=list)

    def saw(self, match: BlockMatch) -> None:
        """Remember that a block's name was met."""
        self.blocks.add(match.block)
        if match.strong:
            self._languages[match.language] += 1
        if match.personal:
            self._personal.add(match.block)

    def add(self, note: DraftNote) -> None:
        """Take a note; a text too long goes on in the description."""
        if len(self.notes) >= limits.NOTES:
            raise FormatError("import.too_many_notes", self.path, limit=limits.NOTES)
        kept = self._within_limits(note)
        for tag in kept.tags:
            self.add_tag(tag)
        self.notes.append(kept)

    def add_tag(self, name: str) -> None:
        """Take a tag that no note may carry yet."""
        self._tags.setdefault(clean_line(name))

    def describe(self, text: str, label: str = "") -> None:
        """Take text that is neither heading nor note, under the heading it stood below."""
        if not text.strip():
            return
        if not self._described or self._described[-1][0] != label:
            self._described.append((label, []))
        self._described[-1][1].append(text)

    def set_header(self, name: str, value: str) -> None:
        """Fill a header field, unless it has been filled or there is nothing to fill it with."""
        if value.strip():
            self.header.setdefault(name, value.strip())

    def leave_loose_links_out(self, others: int = 0) -> None:
        """Keep the links that join two notes, and say how many do not, with ``others``."""
        keys = {note.key for note in self.notes} - {""}
        joining = [link for link in self.links if link.source in keys and link.target in keys]
        left_out = len(self.links) - len(joining) + others
        self.links = joining
        if left_out:
            self.problem("import.links_left_out", count=left_out)

    def problem(self, code: str, **parameters: str | int) -> None:
        """Remember something that could not be taken as it stood."""
        self.problems.append(Problem(code, FrozenMap(parameters)))

    def draft(self, title: str = "") -> Draft:
        """Return the draft; ``title`` stands in where the source has none."""
        header = {name: self._clean(value) for name, value in self.header.items()}
        described = self._description(header.pop("description", ""))
        mode = _MODES.get(header.pop("mode", "").lower())
        if mode is None and len(self._personal) >= _PERSONAL_HEADINGS:
            mode = Mode.PERSONAL
        header.setdefault("title", title)
        commonest = [language for language, _ in self._languages.most_common(1)]
        header.setdefault("language", "".join(commonest))
        return Draft(
            **{name: value[: limits.TEXT_CHARACTERS] for name, value in header.items()},
            mode=mode,
            description=described,
            notes=tuple(self.notes),
            tags=tuple(self._first(self._tags, limits.TAGS, "import.too_many_tags")),
            links=tuple(self._first(self.links, limits.LINKS, "import.too_many_links")),
            problems=tuple(self.problems),
        )

    def _first(self, items: Iterable[T], limit: int, code: str) -> list[T]:
        kept = list(items)
        if len(kept) > limit:
            self.problem(code, limit=limit, count=len(kept))
        return kept[:limit]

    def _description(self, stated: str) -> str:
        parts = [stated] if stated else []
        for label, texts in self._described:
            parts.append(self._clean("\n".join([label, *texts] if label else texts)))
        whole = ""
        for part in parts:
            longer = f"{whole}\n\n{part}" if whole else part
            if len(longer) > limits.TEXT_CHARACTERS:
                self._park(part)
            else:
                whole = longer
        return whole

    def _park(self, part: str) -> None:
        """Park what the description has no room for; nothing is dropped."""
        self.problem("import.description_too_long", limit=limits.TEXT_CHARACTERS)
        heading, _, rest = part.partition("\n")
        label, body = heading[:_LABEL_CHARACTERS], rest or heading
        while body:
            size = limits.TEXT_CHARACTERS
            cut = len(body) if len(body) <= size else body.rfind("\n", 0, size) + 1 or size
            self.add(DraftNote(label, None, body[:cut], label=label))
            body = body[cut:]

    def _clean(self, text: str) -> str:
        """Return text that a document may hold; characters that none may are reported, once."""
        cleaned = clean_text(text)
        if cleaned.count("\ufffd") > text.count("\ufffd"):
            found = Problem("import.control_characters")
            if found not in self.problems:
                self.problems.append(found)
        return cleaned

    def _within_limits(self, note: DraftNote) -> DraftNote:
        text, description = self._clean(note.text), self._clean(note.description)
        if len(text) > limits.NOTE_TEXT_CHARACTERS:
            text, rest = split_note_text(text)
            description = f"{rest}\n\n{description}" if description else rest
            self.problem("import.text_continued", text=text[:_LABEL_CHARACTERS])
        if len(description) > limits.TEXT_CHARACTERS:
            place = text[:_LABEL_CHARACTERS]
            limit = limits.TEXT_CHARACTERS
            raise FormatError("import.text_too_long", self.path, place=place, limit=limit)
        tags, label = tuple(clean_line(tag) for tag in note.tags), clean_line(note.label)
        return replace(note, text=text, description=description, tags=tags, label=label)


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Return names in order, each once, without empty ones."""
    return tuple(dict.fromkeys(name for name in names if name))
