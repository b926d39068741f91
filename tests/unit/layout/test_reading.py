"""Pages to read: never below 9 points, nothing cut, nothing over another, whatever somebody wrote."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import DisplayList, Group, Node, Role, Stroke, TextLine
from canvasdesk.layout.reading import Reading, draw_reading, sizes_for
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, Ink, View
from canvasdesk.method.wording import wording_for
from canvasdesk.model import limits
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import AnyRecord, Asset, Header, Note, Tag
from canvasdesk.model.values import NoteKind, Size

from .samples import SCRIPTS

MM = 72 / 25.4
PAPERS = {
    "A4": Size(297 * MM, 210 * MM),
    "A4 upright": Size(210 * MM, 297 * MM),
    "Letter": Size(11 * 72, 8.5 * 72),
    "Letter upright": Size(8.5 * 72, 11 * 72),
    "A3": Size(420 * MM, 297 * MM),
    "A3 upright": Size(297 * MM, 420 * MM),
    "A6": Size(148 * MM, 105 * MM),
}
MARGIN = 28.0
LEAST, CREDIT = 9.0, 5.0
VIEW = View(audience=Audience.OTHERS)
TAGS = tuple(
    Tag(id=f"t{index}", name=f"Group {index}", colour=colour, order=f"{index}")
    for index, colour in enumerate(("blue", "green", "orange", "blue"))
)
WORDS = ("people", "offers", "school", "bakery", "subscription", "online", "a", "repair")


def note(index: int, text: str, block: BlockId, **more: object) -> Note:
    key = f"a{index:05}"
    fields = {"id": f"n{index}", "text": text, "block": block, "order": key, "stack": key}
    return Note(**{**fields, **more})


def dealt(texts: Sequence[str], **more: object) -> list[Note]:
    """Notes of the texts, in the blocks one after the other."""
    blocks = list(BlockId)
    return [
        note(index, text, blocks[index % len(blocks)], **more) for index, text in enumerate(texts)
    ]


def canvas(notes: Sequence[AnyRecord], **header: object) -> Document:
    return document_of([Header(**{"title": "A bakery", **header}), *TAGS, *notes])


def read(
    typesetter: Typesetter, document: Document, paper: str = "A4", view: View = VIEW
) -> Reading:
    wording = wording_for(document.header.language, document.mode)
    return draw_reading(document, view, wording, typesetter, PAPERS[paper], MARGIN)


def some_words(count: int, first: int = 0) -> str:
    return " ".join(WORDS[(first + index) % len(WORDS)] for index in range(count))


Placed = tuple[Role, TextLine, float, float]


def lines_in(node: Node, role: Role, dx: float = 0.0, dy: float = 0.0) -> Iterator[Placed]:
    """Yield lines of text with the role of their group, and where that is."""
    if isinstance(node, TextLine):
        yield role, node, dx, dy
    elif isinstance(node, Group):
        x, y = node.origin
        for child in node.children:
            yield from lines_in(child, node.role, dx + x, dy + y)


def em(line: TextLine) -> float:
    return min((run.size for run in line.runs), default=LEAST)


def boxes(picture: DisplayList) -> list[tuple[Rect, str]]:
    """Where letters stand on a page: the height of a capital, and a little below."""
    found = []
    for group in picture.groups:
        for _, line, x, y in lines_in(group, group.role):
            if line.source.strip() and line.width:
                high = em(line)
                place = Rect(x + line.x, y + line.baseline - 0.62 * high, line.width, 0.7 * high)
                found.append((place, line.source))
    return found


def rules(picture: DisplayList) -> Iterator[Rect]:
    """Yield the lines around and between blocks, and those below headers."""
    for group in picture.groups:
        for node in group.children if group.role is Role.GRID else ():
            if isinstance(node, Stroke):
                points = node.path.points
                for (x, y), (x2, y2) in pairwise(points):
                    yield Rect(min(x, x2), min(y, y2), abs(x2 - x), abs(y2 - y))


def check(reading: Reading, document: Document) -> None:
    """Hold what holds for all pages."""
    for picture in reading.pages:
        check_sizes(picture)
        check_places(picture)
    assert said(reading) == {
        each.id: each.text for each in document.notes.values() if each.block is not None
    }


def check_sizes(picture: DisplayList) -> None:
    for group in picture.groups:
        for role, line, _, _ in lines_in(group, group.role):
            if group.role is Role.CREDIT:
                assert em(line) >= CREDIT
            elif role in (Role.NOTE_HEADING, Role.HEADING, Role.SUBHEADING, Role.LEGEND_ENTRY) or (
                group.role in (Role.HEADER, Role.BALANCE)
            ):
                assert em(line) >= LEAST - 1e-9, line.source
    for group in picture.groups:
        if group.role is Role.NOTE:
            for child in group.children:
                if isinstance(child, Group) and child.role in (Role.NOTE_TEXT, Role.NOTE_HEADING):
                    for line in child.children:
                        assert em(line) >= LEAST - 1e-9, line.source


def check_places(picture: DisplayList) -> None:
    placed, page = boxes(picture), picture.page.inset(*(MARGIN - 1.0,) * 4)
    for box, text in placed:
        assert box.x >= page.x, text
        assert box.right <= page.right + 0.06 * box.height / 0.7, text
        assert box.y >= page.y, text
        assert box.bottom <= page.bottom, text
    placed.sort(key=lambda each: each[0].y)
    for index, (box, text) in enumerate(placed):
        for other, above in placed[index + 1 :]:
            if other.y >= box.bottom:
                break
            assert not box.intersects(other, 0.6), (text, above)
    for rule in rules(picture):
        for box, text in placed:
            assert not box.intersects(rule.inset(-0.2, -0.2, -0.2, -0.2)), text


def said(reading: Reading) -> dict[str, str]:
    """What readers are told of each note, over all pages."""
    found: dict[str, str] = defaultdict(str)
    for picture in reading.pages:
        for group in picture.groups:
            if group.role is Role.NOTE:
                told = [
                    child.label
                    for child in group.children
                    if isinstance(child, Group) and child.role is Role.NOTE_HEADING
                ]
                found[group.record] += told[0] if told else group.label
    return dict(found)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("count", [0, 9, 40, 120])
def test_pages_hold_all_notes(typesetter: Typesetter, paper: str, count: int):
    document = canvas(dealt([some_words(3 + index % 9, index) for index in range(count)]))
    check(read(typesetter, document, paper), document)


@pytest.mark.parametrize("paper", ["A4", "A4 upright", "A3"])
def test_three_hundred_notes(typesetter: Typesetter, paper: str):
    notes = dealt([some_words(2 + index % 11, index) for index in range(300)], tags=("t0", "t2"))
    document = canvas(notes)
    reading = read(typesetter, document, paper)
    check(reading, document)
    assert len(reading.pages) > 1
    assert reading.size == LEAST


@settings(max_examples=25)
@given(
    paper=st.sampled_from(list(PAPERS)),
    texts=st.lists(
        st.one_of(
            st.sampled_from(list(SCRIPTS.values())),
            st.integers(1, 40).map(some_words),
            st.text("ab \n", max_size=80),
        ),
        max_size=60,
    ),
    seed=st.integers(0, 1000),
    language=st.sampled_from(["en", "ar", "zh"]),
    mode=st.sampled_from(Mode),
    ink=st.sampled_from(Ink),
)
def test_nothing_overlaps_or_leaves_its_block(
    typesetter: Typesetter,
    paper: str,
    texts: list[str],
    seed: int,
    language: str,
    mode: Mode,
    ink: Ink,
):
    notes = [
        replace(
            each,
            block=list(BlockId)[(seed * index) % 9],
            tags=tuple(tag.id for tag in TAGS[: (seed + index) % 5]),
            kind=NoteKind.HEADING if (seed + index) % 11 == 0 else NoteKind.NOTE,
            fields=FrozenMap({"certainty": "guess"} if index % 3 else {}),
            symbol="star" if index % 7 == 0 else "",
            fill="teal" if index % 5 == 0 else "auto",
        )
        for index, each in enumerate(dealt(texts))
    ]
    document = canvas(notes, language=language, mode=mode)
    extras = frozenset({Extra.LEGEND, Extra.QUESTIONS, Extra.BADGES})
    check(read(typesetter, document, paper, replace(VIEW, extras=extras, ink=ink)), document)


@pytest.mark.parametrize("character", ["W", "你", "ي", "word ", "W\n"])
@pytest.mark.parametrize("paper", ["A4", "A6"])
def test_the_longest_texts_are_parted_and_never_cut(
    typesetter: Typesetter, character: str, paper: str
):
    length = limits.NOTE_TEXT_CHARACTERS
    text = (character * length)[:length].strip()
    document = canvas(dealt([text] * 10))
    reading = read(typesetter, document, paper)
    for picture in reading.pages:
        check_sizes(picture)
        check_places(picture)
    told = said(reading)
    for each in document.notes.values():
        assert told[each.id].replace("\n", "") == text.replace("\n", "")


@pytest.mark.parametrize("paper", ["A4", "A6"])
def test_a_header_as_long_as_a_book(typesetter: Typesetter, paper: str):
    document = canvas(
        dealt(["One", "Two"]),
        title="word " * 900,
        purpose="word " * 900,
        designed_for="word " * 300,
        block_titles=FrozenMap({BlockId.CHANNELS.value: "word " * 300}),
    )
    check(read(typesetter, document, paper), document)


def test_tags_and_customers_with_long_names(typesetter: Typesetter):
    tags = [Tag(id=f"x{n}", name="name " * n, order=f"{n}") for n in (1, 30, 190)]
    notes = dealt(["One"] * 9, tags=("x1", "x30", "x190"))
    check(read(typesetter, document := canvas([*tags, *notes])), document)
    customers = dealt(["word " * 100 + str(n) for n in range(30)])
    customers = [replace(each, block=BlockId.CUSTOMER_SEGMENTS) for each in customers]
    document = canvas(customers)
    check(read(typesetter, document, view=replace(VIEW, colouring=Colouring.CUSTOMERS)), document)


def test_few_notes_are_set_in_the_usual_size_and_many_in_the_least(typesetter: Typesetter):
    few = read(typesetter, canvas(dealt(["One"] * 9)))
    assert len(few.pages) == 1
    assert few.size == sizes_for(PAPERS["A4"])[0] == 10.5
    assert read(typesetter, canvas(dealt(["One"] * 9)), "A3").size > 10.5
    between = read(typesetter, canvas(dealt([some_words(7, n) for n in range(54)])))
    assert len(between.pages) == 1
    assert LEAST <= between.size < 10.5


def test_blocks_go_on_under_a_heading_in_guided_order(typesetter: Typesetter):
    document = canvas(dealt([some_words(9, index) for index in range(200)]))
    reading = read(typesetter, document)
    order = list(GUIDED_ORDER[document.mode])
    assert [section.block[1] for section in reading.pages[0].sections] == [*order]
    later = []
    for picture in reading.pages[1:]:
        blocks = [section.block[1] for section in picture.sections]
        assert blocks == [block for block in order if block in blocks]
        for block in blocks:
            headed = [g for g in picture.groups if g.key == (Role.BLOCK, block)]
            assert len(headed) == 1
            assert not any(child.label for child in headed[0].children)
            source = "".join(line.source for _, line, _, _ in lines_in(headed[0], Role.BLOCK))
            assert "(continued)" in source
        later += blocks
    assert later == sorted(later, key=order.index)


def test_notes_stay_in_reading_order(typesetter: Typesetter):
    document = canvas(dealt([some_words(9, index) for index in range(200)]))
    found: dict[str, list[str]] = defaultdict(list)
    for picture in read(typesetter, document).pages:
        for section in picture.sections:
            found[section.block[1]] += [record for _, record in section.notes]
    for block in BlockId:
        assert found[block] == [each.id for each in document.notes_by_block[block]]


def test_arabic_begins_at_the_right(typesetter: Typesetter):
    document = canvas(dealt([SCRIPTS["arabic"]] * 9), language="ar", mode=Mode.ORGANIZATION)
    picture = read(typesetter, document).pages[0]
    for group in picture.groups:
        if group.role is Role.NOTE:
            first = next(child for child in group.children if child.role is Role.MARK)
            text = next(child for child in group.children if child.role is Role.NOTE_TEXT)
            assert first.children[0].rect.x > max(line.x + line.width for line in text.children)


def test_what_is_private_is_left_out(typesetter: Typesetter):
    document = canvas([*dealt(["Open"] * 3), note(9, "Secret", BlockId.CHANNELS, private=True)])
    assert "Secret" not in said(read(typesetter, document)).values()
    owner = replace(VIEW, audience=Audience.OWNER)
    assert "Secret" in said(read(typesetter, document, view=owner)).values()


def test_one_block_alone(typesetter: Typesetter):
    document = canvas(dealt([some_words(9, index) for index in range(200)]))
    reading = read(typesetter, document, view=replace(VIEW, block=BlockId.CHANNELS))
    there = {record for picture in reading.pages for s in picture.sections for _, record in s.notes}
    assert there == {each.id for each in document.notes_by_block[BlockId.CHANNELS]}
    check_places(reading.pages[0])


def test_a_picture_is_shown_with_its_note(typesetter: Typesetter):
    asset = Asset(id="p", media_type="image/png", data="bm90", width=12.0, height=8.0)
    document = canvas([asset, *dealt(["", "Words"], picture="p")])
    picture = read(typesetter, document).pages[0]
    pictures = [
        child
        for group in picture.groups
        if group.role is Role.NOTE
        for child in group.children
        if isinstance(child, Group)
        and any(
            isinstance(inner, Group) and inner.role is Role.PICTURE
            for inner in (child, *child.children)
        )
    ]
    assert len(pictures) == 2


def test_each_block_stands_where_it_does_on_the_sheet(typesetter: Typesetter):
    for is_mirrored in (False, True):
        document = canvas(dealt(["One"] * 9), mirrored_grid=is_mirrored)
        picture = read(typesetter, document).pages[0]
        at = {g.record: g.origin for g in picture.groups if g.role is Role.BLOCK}
        row = [BlockId.KEY_PARTNERS, BlockId.VALUE_PROPOSITIONS, BlockId.CUSTOMER_SEGMENTS]
        for left, right in combinations(row, 2):
            assert (at[left][0] < at[right][0]) is not is_mirrored
            assert at[left][1] == at[right][1] < at[BlockId.COST_STRUCTURE][1]
