import pytest

from canvasdesk.geometry.sheet import FOOTER
from canvasdesk.layout.display_list import Group, Role, text_lines
from canvasdesk.layout.legend import LEGEND_HEIGHT, LEGEND_SIZE, Legend, Meaning, legend
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.records import Tag
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
    return legend(typesetter, tags, tag_letters(tags), rtl, room, MEANINGS)


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
