"""What a paragraph of a foreign canvas is: header lines, a label, a question, a block, a note."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from canvasdesk.interchange.block_names import BlockMatch, match_block
from canvasdesk.interchange.header_names import header_field, key_value
from canvasdesk.interchange.markdown_tree import (
    Bullets,
    Element,
    Fence,
    Paragraph,
    Quote,
    Table,
)
from canvasdesk.interchange.rich_text import LeadIn, RichText, each_line, hard_lines, rich
from canvasdesk.interchange.section import NoteTaker, Opening, Section
from canvasdesk.interchange.splitting import split_cell, split_lines, without_bullet

_DATE = re.compile(r"[\w\s.,/\-年月日]{0,24}(?<!\d)(?:19|20)\d\d(?!\d)[\w\s.,/\-年月日]{0,20}")
_DATE_WORDS = 4
_NAME_CHARACTERS = 80
_ASIDE = re.compile(r"[(（][^()（）]*[)）]")
"""What follows a label in brackets, "(monthly)", speaks of the block."""
_FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]:")


def read_paragraph(
    paragraph: Paragraph, following: Element | None, section: Section, taker: NoteTaker
) -> Section:
    """Take a paragraph and return the section that what follows is in."""
    text = paragraph.text
    plain = text.plain.strip()
    if section.names_title and plain:
        taker.gathering.header["title"] = plain
        return Section(level=section.level)
    if _FOOTNOTE.match(plain):
        taker.describe(_with_addresses(plain, text), section)
        return section
    if _takes_header(text, section, taker):
        return section
    opened = _opened_block(text, section, taker)
    if opened is not None:
        return opened
    if section.block is None:
        return _outside(text, following, section, taker)
    return _inside(text, following, section, taker)


def read_lines(lines: Sequence[str], section: Section, taker: NoteTaker) -> Section:
    """Take plain lines; a line that names a block opens it. Return the last one's section."""
    for line in lines:
        section = read_paragraph(Paragraph(rich(line)), None, section, taker)
    return section


@dataclass(frozen=True, slots=True)
class NamedBlock:
    """A block that a label names ("**Channels:** web"), and the text after the label."""

    match: BlockMatch
    name: str
    rest: RichText

    @property
    def section(self) -> Section:
        return Section(self.match.block, self.name, opening=Opening.LABEL)


def named_block(text: RichText, *, strong: bool = False) -> NamedBlock | None:
    """Return the block that a text names at its start or as a whole, or None."""
    lead = text.lead_in or _plain_lead_in(text)
    name = lead.label if lead else text.plain.strip()
    if not name or len(name) > _NAME_CHARACTERS:
        return None
    match = match_block(name)
    if match is None or (strong and not match.strong):
        return None
    return NamedBlock(match, name.rstrip(":："), lead.rest if lead else RichText(()))


def _plain_lead_in(text: RichText) -> LeadIn | None:
    """Return the words before a line's first colon as its lead-in."""
    pair = key_value(text.lines[0].text) if text.lines else None
    if pair is None:
        return None
    first = rich(pair[1]).lines
    rest = RichText((*first, *text.lines[1:]), text.addresses)
    return LeadIn(pair[0], colon=True, rest=rest.stripped)


def _takes_header(text: RichText, section: Section, taker: NoteTaker) -> bool:
    """Take a paragraph of ``key: value`` lines, if its keys are those of a header."""
    pairs = [key_value(line.plain) for line in each_line(text)]
    known = [pair for pair in pairs if pair and header_field(pair[0])]
    if not known or not all(pairs):
        return _takes_date(text, section, taker)
    if section.block is not None and len(known) < len(pairs):
        return False
    if section.by_heading and not section.ended and len(pairs) == 1:
        return False
    if len(pairs) == 1 and match_block(known[0][0]):
        return False
    for pair in filter(None, pairs):
        field = header_field(pair[0])
        if not field:
            taker.describe(f"{pair[0]}: {pair[1]}", section)
        elif field == "title" and not taker.gathering.blocks:
            taker.gathering.header["title"] = pair[1]
        else:
            taker.gathering.set_header(field, pair[1])
    return True


def _takes_date(text: RichText, section: Section, taker: NoteTaker) -> bool:
    plain = text.plain.strip()
    if taker.gathering.blocks or section.label or len(plain.split()) > _DATE_WORDS:
        return False
    if not _DATE.fullmatch(plain):
        return False
    taker.gathering.set_header("date", plain)
    return True


def _opened_block(text: RichText, section: Section, taker: NoteTaker) -> Section | None:
    """Return the section that a label opens, having taken the text after the label."""
    lead = text.lead_in
    if section.by_heading and not (lead and text.is_bold):
        return None
    if _names_many(text, section):
        return _read_named_lines(text, section, taker)
    found = named_block(text, strong=section.by_heading)
    if found is None or (section.by_heading and found.match.block == section.block):
        return None
    taker.gathering.saw(found.match)
    if not any(sign.isalnum() for sign in found.rest.plain):
        return found.section  # an emoji behind the label
    if _ASIDE.fullmatch(found.rest.plain):
        taker.describe(found.rest.plain, replace(found.section, label=found.name))
    else:
        read_one_line(found.rest, found.section, taker)
    return found.section


def _names_many(text: RichText, section: Section) -> bool:
    if len(text.lines) < 2 or section.by_heading:
        return False
    return any(named_block(line) for line in list(each_line(text))[1:])


def _read_named_lines(text: RichText, section: Section, taker: NoteTaker) -> Section:
    """Read a paragraph each of whose lines may name a block."""
    for line in each_line(text):
        single = RichText(line.lines, text.addresses)
        section = read_paragraph(Paragraph(single), None, section, taker)
    return section


def read_one_line(text: RichText, section: Section, taker: NoteTaker) -> None:
    """Take a cell, or the text behind a block's name: one note for each of its parts.

    A bold line that ends with a colon is the tag of the lines below it.
    """
    lines = list(hard_lines(text))
    notes: list[tuple[str, Section]] = []
    for line in lines:
        label = line.plain.strip()
        if line.is_bold and label.endswith((":", "：")) and len(lines) > 1:
            section = section.in_group(label.rstrip(":： "))
        else:
            notes += [(part, section) for part in split_cell(line, commas=len(lines) == 1)]
    for part, where in notes:
        if not taker.skips_question(part, where):
            taker.note(part, where, "\n".join(text.addresses) if len(notes) == 1 else "")
    if len(notes) != 1 and text.addresses:
        taker.describe("\n".join(text.addresses), section)


def _outside(
    text: RichText, following: Element | None, section: Section, taker: NoteTaker
) -> Section:
    plain = text.plain.strip()
    if text.is_bold and isinstance(following, Bullets | Table | Fence):
        return section.in_group(plain.rstrip(":："))
    taker.describe(_with_addresses(plain, text), section)
    return section.in_group("")


def _inside(
    text: RichText, following: Element | None, section: Section, taker: NoteTaker
) -> Section:
    plain = text.plain.strip()
    if taker.skips_question(plain, section):
        return section.in_group("")
    lead = text.lead_in
    if text.is_bold and (plain.endswith((":", "：")) or _listed(following)):
        return section.in_group(plain.rstrip(":："))
    if plain.endswith((":", "：")) and _listed(following):
        taker.describe(plain, section)
        return section.in_group("")
    if section.ended:
        taker.describe(_with_addresses(plain, text), section)
        return section
    if lead and lead.rest.lines and _stands_alone(text, lead):
        group = section.in_group(lead.label)
        if not taker.skips_question(lead.label, section):
            section = group
        taker.note(lead.rest.plain, section, "\n".join(text.addresses))
        return section
    if section.opening is Opening.LABEL and not text.lines[0].soft:
        for line in plain.split("\n"):
            taker.note(without_bullet(line), section, "\n".join(text.addresses))
        return section
    if lead is not None:
        section = section.in_group("")
    _take_lines(text, section, taker)
    return section


def _take_lines(text: RichText, section: Section, taker: NoteTaker) -> None:
    """Take a paragraph as a note, or each of its lines where they are a list."""
    items = split_lines(text)
    for item in items:
        if item.endswith((":", "：")) and len(items) > 1:
            section = section.in_group(item.rstrip(":： "))
        else:
            taker.note(item, section, "\n".join(text.addresses) if len(items) == 1 else "")
    if len(items) > 1:
        taker.describe("\n".join(text.addresses), section)


def _stands_alone(text: RichText, lead: LeadIn) -> bool:
    """Say whether the bold words fill the first line, so that they are a label."""
    return lead.colon and RichText(text.lines[:1]).is_bold


def _listed(element: Element | None) -> bool:
    return isinstance(element, Bullets | Table | Fence | Quote)


def _with_addresses(plain: str, text: RichText) -> str:
    return "\n".join((plain, *text.addresses))
