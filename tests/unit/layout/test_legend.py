import pytest

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import FOOTER
from canvasdesk.layout.display_list import Group, Role, text_lines
from canvasdesk.layout.extents import extent, text_extent
from canvasdesk.layout.layout import lay_out
from canvasdesk.layout.legend import LEGEND_HEIGHT, LEGEND_SIZE, Legend, Meaning, legend
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import POSTER_EXTRAS, Extra, Ink, View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Header, Note, Tag
from canvasdesk.model.tags import tag_letters


def made(typesetter: Typesetter, names: list[str], *, rtl: bool = False) -> Legend:
    tags = [Tag(id=f"t{index}", name=name) for index, name in enumerate(names)]
    return legend(typesetter, tags, tag_letters(tags), rtl)


@pytest.mark.parametrize("rtl", [False, True])
def test_entries_say_where_discs_and_names_are_drawn(typesetter: Typesetter, rtl: bool) -> None:
    shown = made(typesetter, ["Care homes", "مطبخ المدينة", "New cooks"], rtl=rtl)
    for group in shown.group.children:
        assert isinstance(group, Group)
        entry = shown.entries[group.record]
        mark, name = (child for child in group.children if isinstance(child, Group))
        at = group.origin
        assert mark.role is Role.MARK
        assert (entry.disc.x, entry.disc.y) == (at[0] + mark.origin[0], at[1] + mark.origin[1])
        assert (entry.name.x, entry.name.y) == (at[0] + name.origin[0], at[1] + name.origin[1])
        (line,) = text_lines(name)
        assert line.x == 0.0
        assert entry.name.width == line.width
        assert entry.rtl == line.rtl
        assert not entry.disc.intersects(entry.name)
        assert (entry.disc.x > entry.name.x) == rtl


@pytest.mark.parametrize("rtl", [False, True])
def test_entries_follow_one_another_in_the_canvas_direction(
    typesetter: Typesetter, rtl: bool
) -> None:
    rects = [
        entry.rect for entry in made(typesetter, ["One", "Two", "Three"], rtl=rtl).entries.values()
    ]
    starts = [rect.right if rtl else rect.x for rect in rects]
    assert starts[0] == pytest.approx(FOOTER.right if rtl else FOOTER.x)
    assert starts == sorted(starts, reverse=rtl)
    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)


def test_a_long_legend_is_set_smaller_in_its_room(typesetter: Typesetter) -> None:
    entries = made(typesetter, [f"A rather long name, number {n}" for n in range(40)]).entries
    assert len({entry.rect.y for entry in entries.values()}) > 1
    for entry in entries.values():
        assert FOOTER.x <= entry.rect.x
        assert entry.rect.right <= FOOTER.right + 0.01
        assert entry.rect.bottom <= FOOTER.y + LEGEND_HEIGHT + 2


MEANINGS = [Meaning("", "for nobody"), Meaning("star", "most valued"), Meaning("sun", "مشمس")]


def with_meanings(typesetter: Typesetter, names: list[str], room: float, rtl: bool) -> Legend:
    tags = [Tag(id=f"t{index}", name=name) for index, name in enumerate(names)]
    place = Rect(FOOTER.right - room if rtl else FOOTER.x, FOOTER.y + 1.0, room, LEGEND_HEIGHT)
    return legend(typesetter, tags, tag_letters(tags), rtl, place, MEANINGS)


@pytest.mark.parametrize("rtl", [False, True])
def test_what_marks_mean_follows_the_tags_in_their_row(typesetter: Typesetter, rtl: bool) -> None:
    shown = with_meanings(typesetter, ["Care homes", "Cooks"], FOOTER.width, rtl)
    assert list(shown.entries) == ["t0", "t1"]
    assert {entry.size for entry in shown.entries.values()} == {LEGEND_SIZE}
    groups = [child for child in shown.group.children if isinstance(child, Group)]
    assert [group.label for group in groups[2:]] == [meaning.words for meaning in MEANINGS]
    starts = [group.origin[0] for group in groups]
    assert starts == sorted(starts, reverse=rtl)
    assert len({group.origin[1] for group in groups}) == 1
    for group in groups:
        assert len(group.children) >= 2  # each has its sign


def test_where_there_is_no_room_for_them_tags_stay_as_large(typesetter: Typesetter) -> None:
    for room, count in ((250.0, 3), (150.0, 2)):
        shown = with_meanings(typesetter, ["Care homes", "Cooks"], room, False)
        assert len(shown.group.children) == count  # that grey is for nobody is said the longest
        assert {entry.size for entry in shown.entries.values()} == {LEGEND_SIZE}


def test_without_any_room_marks_are_left_out(typesetter: Typesetter) -> None:
    assert not with_meanings(typesetter, [], 0.0, False).group.children


def marked_canvas(language: str) -> Document:
    """Notes in two blocks whose colours and marks mean something."""
    said = FrozenMap({"certainty": "guess", "feeling": 2})
    blocks = {"a": BlockId.CHANNELS, "b": BlockId.CHANNELS, "c": BlockId.COST_STRUCTURE}
    looks = {"a": {"tags": ("t1",), "fields": said}, "b": {"fill": "blue"}, "c": {"tags": ("t2",)}}
    notes = [
        Note(id=key, text=key, block=block, order=key, stack=key, **looks[key])  # type: ignore[arg-type]
        for key, block in blocks.items()
    ]
    tags = [Tag(id="t1", name="Care homes", colour="teal"), Tag(id="t2", name="Cooks")]
    return document_of([Header(language=language), *tags, *notes])


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("ink", Ink)
@pytest.mark.parametrize("block", BlockId)
def test_a_block_alone_explains_what_is_on_its_notes(
    typesetter: Typesetter, language: str, ink: Ink, block: BlockId
) -> None:
    document, wording = marked_canvas(language), wording_for(language, Header().mode)
    layout = lay_out(document, View(block=block, ink=ink), wording, typesetter)
    below = [group for group in layout.picture.groups if group.role is Role.LEGEND]
    names = [entry.label for group in below for entry in group.children if isinstance(entry, Group)]
    expected: list[str] = []
    if block is BlockId.CHANNELS:
        blue = [wording.template.colours["blue"]] if ink is Ink.GREY else []
        legend_words = wording.template.legend
        expected = ["Care homes", *blue, legend_words["sun"], legend_words["question"]]
    elif block is BlockId.COST_STRUCTURE:
        expected = ["Cooks"]
    assert names == expected
    rect, page = layout.blocks[block].rect, layout.picture.page
    credit = next(group for group in layout.picture.groups if group.role is Role.CREDIT)
    for group in below:
        for entry in group.children:
            reach = extent(entry)
            assert rect.bottom < reach.y + LEGEND_SIZE
            assert rect.x - 1 <= reach.x
            assert reach.right <= rect.right + 5.1  # generous where letters are
            assert reach.bottom <= text_extent(credit).bottom <= page.bottom + 8.0
    without = View(block=block, ink=ink, extras=POSTER_EXTRAS - {Extra.LEGEND})
    plain = lay_out(document, without, wording, typesetter).picture
    assert not any(group.role is Role.LEGEND for group in plain.groups)
    assert (plain.page.height < page.height) is bool(below)


def test_a_long_legend_of_a_narrow_block_is_set_smaller(typesetter: Typesetter) -> None:
    tags = [Tag(id=f"t{n}", name=f"A name as long as names can be, number {n}") for n in range(30)]
    note = Note(id="n", text="n", block=BlockId.CHANNELS, tags=tuple(tag.id for tag in tags))
    layout = lay_out(
        document_of([Header(), *tags, note]),
        View(block=BlockId.CHANNELS),
        wording_for("en", Header().mode),
        typesetter,
    )
    rect = layout.blocks[BlockId.CHANNELS].rect
    assert len(layout.legend) == 30
    for entry in layout.legend.values():
        assert entry.rect.right <= rect.right + 0.01
        assert entry.rect.bottom < layout.picture.page.bottom
