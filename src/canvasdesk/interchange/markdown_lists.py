"""What the lists of a foreign canvas are: a bullet for each block, or the notes of one block."""

from collections.abc import Sequence

from canvasdesk.interchange.markdown_paragraphs import named_block, read_one_line
from canvasdesk.interchange.markdown_tables import read_table
from canvasdesk.interchange.markdown_tree import (
    Bullets,
    Element,
    Fence,
    Heading,
    Html,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from canvasdesk.interchange.questions import is_question
from canvasdesk.interchange.rich_text import RichText, joined
from canvasdesk.interchange.section import NoteTaker, Section
from canvasdesk.interchange.splitting import without_bullet

Item = tuple[Element, ...]


def read_list(bullets: Bullets, section: Section, taker: NoteTaker) -> Section:
    """Take a list and return the section that what follows is in."""
    if not section.by_heading and _names_blocks(bullets, section):
        return _read_block_list(bullets, section, taker)
    read_items(bullets, section, taker)
    return section


def read_items(bullets: Bullets, section: Section, taker: NoteTaker) -> None:
    """Take each item of a list as a note, or as the heading of the notes nested in it."""
    texts = [_first_text(item).plain.strip() for item in bullets.items]
    only_questions = all(is_question(text) for text in texts if text)
    for item in bullets.items:
        _read_item(item, section, taker, only_questions)


def _read_item(item: Item, section: Section, taker: NoteTaker, only_questions: bool) -> None:
    text = _first_text(item)
    rest = item[1:] if item and isinstance(item[0], Paragraph) else item
    plain = without_bullet(text.plain)
    if section.block is not None and is_question(plain):
        if only_questions:
            taker.skips_question(plain, section)
        else:
            taker.describe(plain, section)
        _read_children(rest, section, taker)
    elif plain.endswith((":", "：")) and any(isinstance(child, Bullets | Table) for child in rest):
        _read_children(rest, section.in_group(plain.rstrip(":：").strip()), taker)
    else:
        taker.note(plain, section, joined([as_text(rest), *text.addresses]))


def _read_children(children: Sequence[Element], section: Section, taker: NoteTaker) -> None:
    for child in children:
        if isinstance(child, Bullets):
            read_items(child, section, taker)
        elif isinstance(child, Table):
            read_table(child, section, taker)
        else:
            taker.describe(as_text([child]), section)


def _names_blocks(bullets: Bullets, section: Section) -> bool:
    found = [named for item in bullets.items if (named := named_block(_first_text(item)))]
    blocks = {named.match.block for named in found}
    if section.block is not None:
        return len(blocks - {section.block}) >= 2
    return len(blocks) >= 2 or any(_is_labelled(item) for item in bullets.items)


def _is_labelled(item: Item) -> bool:
    """Say whether an item sets a block's name off in bold, with content behind it."""
    text = _first_text(item)
    named = named_block(text)
    return bool(named and text.lead_in and (named.rest.lines or len(item) > 1))


def _read_block_list(bullets: Bullets, section: Section, taker: NoteTaker) -> Section:
    for item in bullets.items:
        named = named_block(_first_text(item))
        if named is None:
            _read_item(item, Section(label=section.label, level=section.level), taker, False)
            continue
        taker.gathering.saw(named.match)
        read_one_line(named.rest, named.section, taker)
        for child in item[1:]:
            _read_block_child(child, named.section, taker)
    return section


def _read_block_child(child: Element, section: Section, taker: NoteTaker) -> None:
    if isinstance(child, Bullets | Table):
        _read_children([child], section, taker)
    elif isinstance(child, Paragraph):
        read_one_line(child.text, section, taker)
    else:
        taker.describe(as_text([child]), section)


def _first_text(item: Item) -> RichText:
    first = item[0] if item else None
    return first.text if isinstance(first, Paragraph | Heading) else RichText(())


def as_text(elements: Sequence[Element], indent: str = "") -> str:
    """Return elements as plain text, nested lists indented."""
    return "\n".join(line for element in elements for line in _text_lines(element, indent))


def _text_lines(element: Element, indent: str) -> list[str]:
    match element:
        case Paragraph() | Heading():
            lines = [indent + line for line in element.text.plain.split("\n")]
            return [*lines, *(indent + address for address in element.text.addresses)]
        case Bullets():
            return [line for item in element.items for line in _item_lines(item, indent)]
        case Table():
            rows = [element.head, *element.rows]
            return [indent + " | ".join(cell.plain for cell in row) for row in rows]
        case Fence():
            return [indent + line for line in element.text.split("\n")]
        case Quote():
            return as_text(element.children, indent).split("\n")
        case Html():
            return [indent + line for line in element.lines]
        case Rule():
            return []


def _item_lines(item: Item, indent: str) -> list[str]:
    first, *rest = as_text(item[:1]).split("\n") if item else [""]
    lines = [f"{indent}- {without_bullet(first)}", *(f"{indent}  {line}" for line in rest)]
    nested = as_text(item[1:], indent + "  ")
    return [*lines, *(nested.split("\n") if nested else [])]
