from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from canvasdesk.geometry.placing import drawn_rect
from canvasdesk.geometry.sheet import SHEET, block_rects
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Role, text_lines
from canvasdesk.layout.filter import Filter
from canvasdesk.layout.fitting import fit_block, shared_step
from canvasdesk.layout.layout import SheetLayout, lay_out
from canvasdesk.layout.notes import NoteFit
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import SCREEN_EXTRAS, TEXT_STEPS, Extra, View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import AnyRecord, Asset, Header, Link, Note, Tag
from canvasdesk.model.values import Direction, NoteSize, Place, Size


def laid(
    typesetter: Typesetter,
    *records: AnyRecord,
    header: Header | None = None,
    view: View | None = None,
    previous: SheetLayout | None = None,
) -> SheetLayout:
    header = header or Header()
    document = document_of([header, *records])
    wording = wording_for(header.language, header.mode)
    return lay_out(document, view or View(), wording, typesetter, previous, "Name this canvas")


def said(layout: SheetLayout, role: Role) -> list[str]:
    groups = [group for group in layout.picture.groups if group.role is role]
    return [line.source for group in groups for line in text_lines(group)]


def note(
    key: str, text: str = "Note", block: BlockId | None = BlockId.CHANNELS, **more: object
) -> Note:
    return Note(id=key, text=text, block=block, order=key, stack=key, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", list(Mode))
def test_an_empty_canvas_has_nine_headings_and_the_credit(
    typesetter: Typesetter, mode: Mode
) -> None:
    layout = laid(typesetter, header=Header(mode=mode))
    blocks = [group for group in layout.picture.groups if group.role is Role.BLOCK]
    assert [group.record for group in blocks] == [block.value for block in GUIDED_ORDER[mode]]
    template = wording_for("en", mode).template
    assert "".join(said(layout, Role.CREDIT)) == template.credit[mode]
    for group in blocks:
        names = template.names[BlockId(group.record)]
        assert group.label == (names.plain if mode is Mode.PERSONAL else names.organization)


def test_every_icon_is_drawn(typesetter: Typesetter) -> None:
    layout = laid(typesetter)
    for group in layout.picture.groups:
        if group.role is Role.BLOCK:
            icons = [child for child in group.children if getattr(child, "role", "") is Role.ICON]
            assert len(icons) == 1
            assert icons[0].children  # type: ignore[union-attr]


def test_badges_count_in_the_guided_order(typesetter: Typesetter) -> None:
    for mode in Mode:
        layout = laid(
            typesetter, header=Header(mode=mode), view=View(extras=frozenset({Extra.BADGES}))
        )
        numbers = {
            group.record: [line.source for line in text_lines(group) if line.source.isdigit()]
            for group in layout.picture.groups
            if group.role is Role.BLOCK
        }
        for index, block in enumerate(GUIDED_ORDER[mode]):
            assert numbers[block.value] == [str(index + 1)]


def test_questions_are_an_extra(typesetter: Typesetter) -> None:
    question = wording_for("en", Mode.ORGANIZATION).questions[BlockId.CHANNELS].questions[0]
    without = " ".join(said(laid(typesetter), Role.BLOCK))
    shown = laid(typesetter, view=View(extras=frozenset({Extra.QUESTIONS})))
    assert question not in without
    assert question in " ".join(said(shown, Role.BLOCK))


def test_invitations_are_for_the_window_and_empty_blocks(typesetter: Typesetter) -> None:
    lead = wording_for("en", Mode.ORGANIZATION).questions[BlockId.CHANNELS].lead.split()[0]
    window = laid(
        typesetter, note("n", block=BlockId.COST_STRUCTURE), view=View(extras=SCREEN_EXTRAS)
    )
    poster = laid(typesetter, note("n", block=BlockId.COST_STRUCTURE))

    def invited(layout: SheetLayout) -> set[str]:
        return {
            group.record
            for group in layout.picture.groups
            if any(getattr(child, "role", "") is Role.QUESTION for child in group.children)
        }

    assert invited(window) == {b.value for b in BlockId} - {BlockId.COST_STRUCTURE.value}
    assert not invited(poster)
    assert said(window, Role.HEADER)[0] == "Name this canvas"
    assert "Name this canvas" not in said(poster, Role.HEADER)
    assert lead


def test_a_note_lies_where_it_is_stored(typesetter: Typesetter) -> None:
    for direction in (Direction.LTR, Direction.RTL):
        layout = laid(
            typesetter, note("n", place=Place(40, 90)), header=Header(direction=direction)
        )
        rect = layout.notes["n"].rect
        block = block_rects()[BlockId.CHANNELS]
        assert rect == drawn_rect(Place(40, 90), Size(99, 64), block, direction is Direction.RTL)


def test_a_note_that_grows_past_its_blocks_foot_is_drawn_higher(typesetter: Typesetter) -> None:
    text = "many words about a price " * 20
    layout = laid(typesetter, note("n", text, place=Place(12, 190)))
    rect = layout.notes["n"].rect
    assert rect.height > 64
    assert rect.bottom == pytest.approx(block_rects()[BlockId.CHANNELS].bottom)


def test_parked_notes_are_not_on_the_sheet(typesetter: Typesetter) -> None:
    layout = laid(typesetter, note("n", block=None))
    assert not layout.notes
    assert not said(layout, Role.NOTE)


def test_reading_order_is_kept_apart_from_painting_order(typesetter: Typesetter) -> None:
    first = Note(id="a", text="a", block=BlockId.CHANNELS, order="a1", stack="z")
    second = Note(id="b", text="b", block=BlockId.CHANNELS, order="a2", stack="c")
    layout = laid(typesetter, first, second)
    painted = [group.record for group in layout.picture.groups if group.role is Role.NOTE]
    section = next(s for s in layout.picture.sections if s.block == (Role.BLOCK, "channels"))
    assert painted == ["b", "a"]
    assert section.notes == ((Role.NOTE, "a"), (Role.NOTE, "b"))


def test_unchanged_notes_keep_their_group(typesetter: Typesetter) -> None:
    before = laid(typesetter, note("a"), note("b", place=Place(120, 60)))
    after = laid(typesetter, note("a"), note("b", place=Place(60, 60)), previous=before)
    assert after.notes["a"].group is before.notes["a"].group
    assert after.notes["b"].group is not before.notes["b"].group


@pytest.mark.parametrize(
    "after",
    [
        {"tag": Tag(id="t", name="Clinics", colour="teal")},
        {"asset": Asset(id="p", media_type="image/png", data="", width=10.0, height=90.0)},
        {"header": Header(note_size=NoteSize.SMALL)},
        {"header": Header(language="ar")},
        {"view": View(text_steps=(9.0,))},
        {"view": View(extras=SCREEN_EXTRAS)},
        {"view": View(block=BlockId.CHANNELS)},
        {"more": note("n9", "Another", BlockId.KEY_PARTNERS)},
    ],
    ids=lambda after: next(iter(after)),
)
def test_what_was_laid_out_before_is_only_kept_where_it_still_holds(
    typesetter: Typesetter, after: dict[str, Any]
) -> None:
    notes = [
        note("n1", "Talks", tags=("t",), picture="p"),
        note("n2", "Friends", BlockId.KEY_PARTNERS, tags=("t",)),
    ]
    tag = Tag(id="t", name="Students", colour="blue")
    asset = Asset(id="p", media_type="image/png", data="", width=90.0, height=10.0)
    before = laid(typesetter, *notes, tag, asset)
    records = [*notes, after.get("tag", tag), after.get("asset", asset)]
    records += [after["more"]] if "more" in after else []
    header, view = after.get("header"), after.get("view")
    fresh = laid(typesetter, *records, header=header, view=view)
    assert laid(typesetter, *records, header=header, view=view, previous=before) == fresh


def test_blocks_without_a_change_are_not_set_again(
    typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = [note(f"n{block.value}", block=block) for block in BlockId]
    before = laid(typesetter, *others, note("n1", "Talks"))
    fitted: list[BlockId | None] = []

    def fit(document: Document, notes: Sequence[Note], *rest: Any) -> list[NoteFit]:
        fitted.append(notes[0].block)
        return fit_block(document, notes, *rest)

    monkeypatch.setattr("canvasdesk.layout.layout.fit_block", fit)
    laid(typesetter, *others, note("n1", "Talks and walks"), previous=before)
    assert fitted == [BlockId.CHANNELS]


def test_equal_documents_give_equal_pictures(typesetter: Typesetter) -> None:
    records = (note("a"), note("b", "مرحبا", place=Place(120, 60)), Tag(id="t", name="T"))
    assert laid(typesetter, *records).picture == laid(typesetter, *records).picture


def test_the_legend_lists_the_tags_that_occur(typesetter: Typesetter) -> None:
    tags = (Tag(id="t", name="Bedside"), Tag(id="u", name="Unused"))
    layout = laid(typesetter, note("n", tags=("t",)), *tags)
    assert said(layout, Role.LEGEND) == ["B", "Bedside"]
    assert not said(laid(typesetter, note("n"), *tags), Role.LEGEND)
    hidden = View(extras=frozenset())
    assert not said(laid(typesetter, note("n", tags=("t",)), *tags, view=hidden), Role.LEGEND)


def test_the_legend_lists_the_marks_that_occur_in_the_words_of_the_canvas(
    typesetter: Typesetter,
) -> None:
    sure = note("n", fields=FrozenMap({"certainty": "guess", "feeling": 2}), private=True)
    plain, german = laid(typesetter, sure), laid(typesetter, sure, header=Header(language="de"))
    assert said(plain, Role.LEGEND) == ["private", "gives energy", "a guess"]
    assert said(german, Role.LEGEND) == ["privat", "gibt Kraft", "Vermutung"]
    assert not plain.legend  # of which one opens a menu


def test_a_mark_that_no_language_has_words_for_has_those_of_its_field(
    typesetter: Typesetter,
) -> None:
    wording = wording_for("de", Mode.PERSONAL)
    field = replace(
        wording.fields["star"], id="pace", label="Pace", marks=FrozenMap({"true": "rocket"})
    )
    wording = replace(wording, fields={**wording.fields, "pace": field})
    document = document_of([Header(language="de"), note("n", fields=FrozenMap({"pace": True}))])
    assert said(lay_out(document, View(), wording, typesetter), Role.LEGEND) == ["Pace"]


def test_where_colours_say_whom_notes_serve_grey_is_for_nobody(typesetter: Typesetter) -> None:
    records = note("c", "Cooks", BlockId.CUSTOMER_SEGMENTS), note("n")
    link = Link(id="l", source="n", target="c")
    view = View(colouring=Colouring.CUSTOMERS)
    grey = ["C", "Cooks", "for nobody in particular"]
    assert said(laid(typesetter, *records, view=view), Role.LEGEND) == grey
    assert said(laid(typesetter, *records, link, view=view), Role.LEGEND) == grey[:2]
    assert not said(laid(typesetter, *records), Role.LEGEND)


def test_a_long_legend_stays_on_the_sheet(typesetter: Typesetter) -> None:
    tags = [
        Tag(id=f"t{i}", name=f"A rather long name of a tag {i}", order=f"{i:03}") for i in range(60)
    ]
    layout = laid(typesetter, note("n", tags=tuple(tag.id for tag in tags)), *tags)
    legend = next(group for group in layout.picture.groups if group.role is Role.LEGEND)
    assert len(legend.children) == 60
    for entry in legend.children:
        right = max(line.x + line.width for line in text_lines(entry))
        assert entry.origin[0] + right <= SHEET.right  # type: ignore[union-attr]


def test_links_are_an_extra_and_need_both_ends(typesetter: Typesetter) -> None:
    records = (note("a"), note("b", block=BlockId.COST_STRUCTURE), note("p", block=None))
    links = (
        Link(id="l", source="a", target="b", label="pays"),
        Link(id="m", source="a", target="p"),
    )
    view = View(extras=frozenset({Extra.LINKS}))
    drawn = next(
        g
        for g in laid(typesetter, *records, *links, view=view).picture.groups
        if g.role is Role.LINKS
    )
    assert [child.record for child in drawn.children] == ["l"]  # type: ignore[union-attr]
    assert not [
        g for g in laid(typesetter, *records, *links).picture.groups if g.role is Role.LINKS
    ]


def test_a_filter_asks_for_tags_also_where_colours_mean_customers(typesetter: Typesetter) -> None:
    to_whom = note("c", block=BlockId.CUSTOMER_SEGMENTS, tags=("t",))
    records = (note("a", tags=("t",)), note("b"), to_whom, Tag(id="t", name="Risk"))
    links = (Link(id="l", source="a", target="c"), Link(id="m", source="b", target="c"))
    view = View(
        extras=frozenset({Extra.LINKS}),
        filter=Filter(frozenset({"t"})),
        colouring=Colouring.CUSTOMERS,
    )
    (drawn,) = (
        group
        for group in laid(typesetter, *records, *links, view=view).picture.groups
        if group.role is Role.LINKS
    )
    colours = {
        child.record: child.children[0].colour  # type: ignore[union-attr]
        for child in drawn.children
    }
    assert colours == {"l": palette.SECONDARY, "m": palette.FAINT}


def test_a_block_view_shows_that_block_alone(typesetter: Typesetter) -> None:
    records = (note("a"), note("b", block=BlockId.COST_STRUCTURE))
    layout = laid(typesetter, *records, view=View(block=BlockId.CHANNELS))
    assert set(layout.notes) == {"a"}
    assert [g.record for g in layout.picture.groups if g.role is Role.BLOCK] == ["channels"]
    assert said(layout, Role.CREDIT)
    page = layout.picture.page
    rect = layout.blocks[BlockId.CHANNELS].rect
    assert page.contains(rect.x, rect.y)
    assert page.contains(rect.right, rect.bottom)


def test_others_see_no_private_note(typesetter: Typesetter) -> None:
    layout = laid(
        typesetter, note("a", "secret", private=True), view=View(audience=Audience.OTHERS)
    )
    assert not layout.notes


def test_unknown_documents_still_draw(typesetter: Typesetter) -> None:
    empty = Document(FrozenMap())
    layout = lay_out(empty, View(), wording_for("xx", Mode.ORGANIZATION), typesetter)
    assert len(layout.picture.groups) > 9


def test_a_heading_changed_by_hand_stands_above_the_name(typesetter: Typesetter) -> None:
    titles = FrozenMap({"channels": "How our neighbours hear of us and how the bread reaches them"})
    layout = laid(typesetter, header=Header(block_titles=titles))
    block = next(g for g in layout.picture.groups if g.record == "channels")
    text = "".join(line.source for line in text_lines(block))
    assert titles["channels"] in text
    assert "Channels" in text


def test_header_texts_fit_their_places(typesetter: Typesetter) -> None:
    for mode in Mode:
        header = Header(
            mode=mode,
            title="An extremely long title " * 8,
            purpose="A long purpose " * 30,
            designed_for="A customer with a very long name indeed " * 3,
            designed_by="Somebody",
            date="21 November 2026",
            version="2",
        )
        layout = laid(typesetter, header=header)
        group = next(g for g in layout.picture.groups if g.role is Role.HEADER)
        texts = [c for c in group.children if getattr(c, "label", "")]
        foot = block_rects()[BlockId.KEY_PARTNERS].y
        for child in texts:
            for line in text_lines(child):
                assert child.origin[1] + line.baseline < foot  # type: ignore[union-attr]
        title = "".join(line.source for line in text_lines(texts[0]))
        assert title.split() == header.title.split()


def test_most_notes_share_a_step() -> None:
    assert shared_step([16, 16, 16, 8.5], TEXT_STEPS) == 16
    assert shared_step([16, 16, 12, 12], TEXT_STEPS) == 12
    assert shared_step([], TEXT_STEPS) == 16


def test_the_font_ceiling_is_an_intent(typesetter: Typesetter) -> None:
    layout = laid(
        typesetter, note("a", "Hi", text_size=12.0), note("b", "Hi", place=Place(120, 60))
    )
    assert layout.notes["a"].text_size == 12.0


def test_a_picture_names_an_author_wherever_one_can_be_told(typesetter: Typesetter) -> None:
    def author(**header: str) -> str:
        return laid(typesetter, header=Header(**header)).picture.author

    assert author(title="Plan", designed_for="Them", designed_by="Us") == "Us"
    assert author(title="Plan", designed_for="Them") == "Them"
    assert author(title="Plan") == "Plan"
