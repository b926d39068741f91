"""Small headings inside a block, as they are drawn."""

import pytest

from canvasdesk.layout.display_list import Box, Group, Role, text_lines
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.headings import HEADING_TEXT
from canvasdesk.layout.layout import SheetLayout, lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header, Note, Tag
from canvasdesk.model.values import NoteKind, Place

BLOCK = BlockId.CHANNELS


def laid_out(typesetter: Typesetter, text: str, language: str = "en") -> SheetLayout:
    heading = Note(
        id="h",
        kind=NoteKind.HEADING,
        text=text,
        block=BLOCK,
        place=Place(12.0, 60.0),
        order="a0",
        tags=("t",),
    )
    note = Note(id="n", text="A note", block=BLOCK, place=Place(12.0, 90.0), order="a1")
    document = document_of([Header(language=language), Tag(id="t", name="Tag"), heading, note])
    return lay_out(document, View(), wording_for(language, Mode.ORGANIZATION), typesetter)


def boxes(group: Group) -> list[Box]:
    return [child for child in group.children if isinstance(child, Box)]


@pytest.mark.parametrize("text", ["Online", "وسائل الاتصال", "线上渠道", ""])
def test_it_is_a_line_of_text_as_wide_as_the_block_and_has_no_paper(
    typesetter: Typesetter, text: str
) -> None:
    layout = laid_out(typesetter, text)
    heading, content = layout.notes["h"], layout.blocks[BLOCK].content_rect
    assert heading.is_heading
    assert not layout.notes["n"].is_heading
    assert boxes(heading.group) == []
    assert boxes(layout.notes["n"].group)
    assert (heading.rect.x, heading.rect.right) == pytest.approx((content.x, content.right))
    assert heading.text_size == HEADING_TEXT
    assert heading.rect.height < 25


def test_a_long_one_is_broken_and_grows(typesetter: Typesetter) -> None:
    layout = laid_out(typesetter, "Everything we do to be heard of by people who cook " * 4)
    heading = layout.notes["h"]
    lines = list(text_lines(heading.group))
    assert len(lines) > 2
    assert max(line.width for line in lines) <= heading.rect.width + 0.01
    assert lines[-1].baseline < heading.rect.height


@pytest.mark.parametrize("text", ["x\n" * 500, "word " * 200])
def test_even_the_longest_is_not_cut(typesetter: Typesetter, text: str) -> None:
    layout = laid_out(typesetter, text)
    heading, page = layout.notes["h"], layout.picture.page
    assert heading.rect == heading.rect.kept_inside(page)
    assert all(line.baseline < heading.rect.height for line in text_lines(heading.group))


def test_it_stands_in_semibold_in_a_group_of_its_own_role(typesetter: Typesetter) -> None:
    group = laid_out(typesetter, "Online").notes["h"].group
    (shown,) = (child for child in group.children if isinstance(child, Group))
    assert (shown.role, shown.label) == (Role.NOTE_HEADING, "Online")
    assert group.key == (Role.NOTE, "h")
    expected = typesetter.block("Online", HEADING_TEXT, 500.0, (0, 0, 0, 255), Weight.SEMIBOLD)  # type: ignore[arg-type]
    (line,) = shown.children
    assert line.width == pytest.approx(expected.lines[0].width)


def test_tags_of_headings_are_in_no_legend(typesetter: Typesetter) -> None:
    roles = {group.role for group in laid_out(typesetter, "Online").picture.groups}
    assert Role.LEGEND not in roles
