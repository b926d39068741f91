"""What a page to read says beside notes: the legend of a grey one, and arrows in words."""

from dataclasses import replace

import pytest

from canvasdesk.layout.display_list import DisplayList, Group, Node, Role, TextLine, text_lines
from canvasdesk.layout.reading import Reading, draw_reading
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, Ink, View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import AnyRecord, Header, Link, Note, Tag
from canvasdesk.model.values import Size

VIEW = View(audience=Audience.OTHERS)
WITH_LINKS = replace(VIEW, extras=VIEW.extras | {Extra.LINKS})
LEAST = 9.0


def note(index: int, text: str, block: BlockId | None, **more: object) -> Note:
    key = f"a{index:05}"
    return Note(id=f"n{index}", text=text, block=block, order=key, stack=key, **more)  # type: ignore[arg-type]


def read(typesetter: Typesetter, document: Document, view: View = VIEW) -> Reading:
    wording = wording_for(document.header.language, document.mode)
    return draw_reading(document, view, wording, typesetter, Size(842.0, 595.0), 28.0)


def canvas(*records: AnyRecord, language: str = "en") -> Document:
    return document_of([Header(title="A bakery", language=language), *records])


def legend_shapes(picture: DisplayList) -> dict[str, int]:
    """How many shapes, which are no letters, stand in each entry of the legend."""

    def shapes(node: Node) -> int:
        if isinstance(node, Group):
            return 0 if node.role is Role.MARK else sum(map(shapes, node.children))
        return 0 if isinstance(node, TextLine) else 1

    found: dict[str, int] = {}

    def look(group: Group) -> None:
        if group.role is Role.LEGEND_ENTRY and group.label:
            found[group.label] = shapes(group)
        for child in group.children:
            if isinstance(child, Group):
                look(child)

    for group in picture.groups:
        look(group)
    return found


def test_the_legend_in_grey_shows_the_patterns_that_stand_before_lines_only(
    typesetter: Typesetter,
) -> None:
    first = note(0, "one", BlockId.CHANNELS, tags=("t0",))
    tag = Tag(id="t0", name="Group 0", colour="blue")
    document = canvas(tag, first, note(1, "two", BlockId.CHANNELS, fill="green"))
    (page,) = read(typesetter, document, replace(VIEW, ink=Ink.GREY)).pages
    found = legend_shapes(page)
    green = wording_for("en", Mode.ORGANIZATION).template.colours["green"]
    assert list(found) == ["Group 0", green]
    assert found["Group 0"] == 0  # a letter is before that line
    assert found[green] > 0


def linked(language: str) -> Document:
    """Arrows to a note elsewhere, to a long one, to a private one, and to one that is parked."""
    long = "A bakery that opens early, for people who go to work before the sun is up"
    notes = [
        note(0, "Early bread", BlockId.CHANNELS),
        note(1, "Night nurses\nof the clinic", BlockId.CUSTOMER_SEGMENTS),
        note(2, long, BlockId.CUSTOMER_SEGMENTS),
        note(3, "Hidden", BlockId.CUSTOMER_SEGMENTS, private=True),
        note(4, "Parked", None),
    ]
    labels = {1: "brought by bike", 2: "", 3: "", 4: ""}
    links = [
        Link(id=f"l{index}", source="n0", target=f"n{index}", label=label)
        for index, label in labels.items()
    ]
    return canvas(*notes, *links, language=language)


def relations_of(reading: Reading) -> dict[str, list[str]]:
    """What is said below each note of its arrows."""
    found: dict[str, list[str]] = {}
    for page in reading.pages:
        for group in page.groups:
            for child in group.children:
                if isinstance(child, Group) and child.role is Role.LINK_LABEL:
                    found.setdefault(group.record, []).append(child.label)
    return found


def lines_of_links(picture: DisplayList) -> list[TextLine]:
    return [
        line
        for group in picture.groups
        for child in group.children
        if isinstance(child, Group) and child.role is Role.LINK_LABEL
        for line in text_lines(child)
    ]


@pytest.mark.parametrize(("language", "arrow"), [("en", "\u2192"), ("ar", "\u2190")])
def test_arrows_are_words_where_they_are_wanted(
    typesetter: Typesetter, language: str, arrow: str
) -> None:
    document = linked(language)
    assert relations_of(read(typesetter, document)) == {}
    reading = read(typesetter, document, WITH_LINKS)
    assert relations_of(reading) == {
        "n0": [
            f"{arrow} brought by bike: Night nurses of the clinic",
            f"{arrow} A bakery that opens early, for people who go to work before…",
        ]
    }
    for page in reading.pages:
        sizes = [run.size for line in lines_of_links(page) for run in line.runs]
        assert min(sizes) >= LEAST
    alone = replace(WITH_LINKS, block=BlockId.CHANNELS)
    assert len(relations_of(read(typesetter, document, alone))["n0"]) == 2


def test_all_relations_of_a_full_canvas_are_there_once(typesetter: Typesetter) -> None:
    notes = [note(n, f"bread of kind {n} for people " * 4, list(BlockId)[n % 9]) for n in range(60)]
    links = [
        Link(id=f"l{index}", source=f"n{index}", target=f"n{index + 1}", label=f"x{index}x")
        for index in range(59)
    ]
    reading = read(typesetter, canvas(*notes, *links), WITH_LINKS)
    assert len(reading.pages) > 1
    said = [one for each in relations_of(reading).values() for one in each]
    assert sorted(one.split(":")[0] for one in said) == sorted(f"\u2192 x{n}x" for n in range(59))
