"""Hypothesis strategies for documents, ids and arguments, shared by all property tests.

Documents hold what people and other programs put into them: text of any script, keys that are
missing or equal, unknown records and attributes. Ends of links and tags of notes exist, because
reading a file sees to that.
"""

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap, frozen
from canvasdesk.model.records import (
    AnyRecord,
    Asset,
    Entry,
    Header,
    Link,
    Note,
    Tag,
    UnknownRecord,
)
from canvasdesk.model.values import AUTO_FILL, Colour, Direction, NoteKind, NoteSize, Place, Size

FOREIGN_TEXTS = (
    "Ünïcödé naïve",
    "مرحبا بالعالم",
    "שלום 123 abc",
    "商业模式画布",
    "ขอบคุณมาก",
    "नमस्ते दुनिया",
    "👩‍👩‍👧‍👦 👍🏽",
    "two\nlines\tand a tab",
    "<b>not bold</b> & {braces}",
    " ",
)

_PIXEL = "R0lGODlhAQABAPAAAP8AAAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="

texts = st.one_of(
    st.sampled_from(FOREIGN_TEXTS),
    st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), max_size=40),
)
lines = texts.map(lambda text: " ".join(text.split()))
order_keys = st.sampled_from(("", "a0", "a0", "a1", "a1V", "Zz", "b00", "zzzz", "not a key"))
coordinates = st.floats(-300, 1500, allow_nan=False).map(lambda number: round(number, 2))
places = st.builds(Place, coordinates, coordinates)
sizes = st.builds(Size, st.floats(38, 1153), st.floats(24, 734))
blocks = st.sampled_from(BlockId)
blocks_or_parking = st.one_of(st.none(), blocks)
json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 9), lines),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(lines, inner, max_size=2)),
    max_leaves=4,
).map(frozen)
extras = st.one_of(
    st.just(FrozenMap()),
    st.dictionaries(st.sampled_from(("x_colour", "votes")), json_values, max_size=2).map(FrozenMap),
)
scalars = st.one_of(
    st.booleans(),
    st.integers(-5, 5),
    lines,
    st.sampled_from(("n0", "n1")),  # a reference
    st.decimals(-999, 999, places=2, allow_nan=False, allow_infinity=False),
)
field_values = st.one_of(scalars, st.lists(scalars, max_size=3).map(tuple))

headers = st.builds(
    Header,
    mode=st.sampled_from(Mode),
    title=lines,
    purpose=texts,
    designed_for=lines,
    language=st.sampled_from(("", "en", "de", "ar", "he", "zh", "pt-BR")),
    direction=st.sampled_from(Direction),
    mirrored_grid=st.booleans(),
    note_size=st.sampled_from(NoteSize),
    block_titles=st.dictionaries(
        st.sampled_from([b.value for b in BlockId]), lines, max_size=2
    ).map(FrozenMap),
    private=st.booleans(),
    extra=extras,
)


def examples(share: float, **more: Any) -> settings:
    """Return settings for a share of the profile's examples, so that a longer run is longer."""
    return settings(max_examples=max(1, int(settings.default.max_examples * share)), **more)


def counted_ids(prefix: str = "new") -> Callable[[], str]:
    """Return an IdSource that counts."""
    counter = itertools.count()
    return lambda: f"{prefix}-{next(counter)}"


def picture(asset_id: str, **more: Any) -> Asset:
    """A picture of one pixel, whose data is not that of one with another id."""
    data = f"{_PIXEL}{asset_id.encode().hex()}"
    return Asset(id=asset_id, media_type="image/gif", data=data, width=1.0, height=1.0, **more)


@st.composite
def notes(
    draw: Any, note_id: str, tags: tuple[str, ...] = (), assets: tuple[str, ...] = ()
) -> Note:
    return Note(
        id=note_id,
        private=draw(st.booleans()),
        extra=draw(extras),
        kind=draw(st.sampled_from(NoteKind)),
        text=draw(texts),
        description=draw(st.one_of(st.just(""), texts)),
        block=draw(blocks_or_parking),
        place=draw(places),
        size=draw(st.one_of(st.none(), sizes)),
        text_size=draw(st.sampled_from((None, 5.0, 8.5, 12.0))),
        fill=draw(st.sampled_from((AUTO_FILL, *(colour.value for colour in Colour)))),
        symbol=draw(st.sampled_from(("", "heart", "no such symbol"))),
        picture=draw(st.sampled_from(("", *assets))),
        archived=draw(st.sampled_from((False, False, False, True))),
        tags=tuple(draw(st.lists(st.sampled_from(tags), unique=True, max_size=3))) if tags else (),
        order=draw(order_keys),
        stack=draw(order_keys),
        fields=FrozenMap(
            draw(
                st.dictionaries(st.sampled_from(("feeling", "star", "x")), field_values, max_size=2)
            )
        ),
    )


@st.composite
def entries(draw: Any, entry_id: str, note_ids: list[str]) -> Entry:
    refs = st.dictionaries(
        st.sampled_from(note_ids),
        st.sampled_from(((), ("why_care",), ("why_care", "wants"))),
        max_size=2,
    )
    return Entry(
        id=entry_id,
        private=draw(st.booleans()),
        extra=draw(extras),
        journal=draw(st.sampled_from(("heard", "no such journal"))),
        text=draw(texts),
        when=draw(st.sampled_from(("", "2026-03-01", "2026-03-01T14:30", "some day"))),
        refs=FrozenMap(draw(refs)) if note_ids else FrozenMap(),
        fields=FrozenMap(
            draw(st.dictionaries(st.sampled_from(("who", "kind", "x")), field_values, max_size=2))
        ),
    )


@st.composite
def documents(draw: Any, max_notes: int = 8) -> Document:
    """Documents with everything in them; ids are ``n0…``, ``l0…``, ``t0…``, ``p0…``, ``e0…`` and
    ``u0…``."""
    header = draw(headers)
    records: list[AnyRecord] = []
    tag_ids = tuple(f"t{index}" for index in range(draw(st.integers(0, 3))))
    for index, tag_id in enumerate(tag_ids):
        name = f"{draw(lines)} {index}"
        colour = draw(st.sampled_from(Colour)).value
        order, private = draw(order_keys), draw(st.booleans())
        records.append(Tag(id=tag_id, name=name, colour=colour, order=order, private=private))
    asset_ids = tuple(f"p{index}" for index in range(draw(st.integers(0, 2))))
    records += [
        picture(asset_id, private=draw(st.booleans()), extra=draw(extras)) for asset_id in asset_ids
    ]
    records.append(replace(header, logo=draw(st.sampled_from(("", *asset_ids)))))
    note_ids = [f"n{index}" for index in range(draw(st.integers(0, max_notes)))]
    records += [draw(notes(note_id, tag_ids, asset_ids)) for note_id in note_ids]
    pairs = st.tuples(st.sampled_from(note_ids), st.sampled_from(note_ids)) if note_ids else None
    if pairs is not None:
        ends = draw(st.lists(pairs.filter(lambda p: p[0] != p[1]), unique=True, max_size=4))
        for index, (source, target) in enumerate(ends if len(note_ids) > 1 else ()):
            label, private = draw(lines), draw(st.booleans())
            records.append(
                Link(id=f"l{index}", source=source, target=target, label=label, private=private)
            )
    records += [draw(entries(f"e{index}", note_ids)) for index in range(draw(st.integers(0, 2)))]
    for index in range(draw(st.integers(0, 2))):
        private, extra = draw(st.booleans()), draw(extras)
        records.append(
            UnknownRecord(id=f"u{index}", collection="stickers", extra=extra, private=private)
        )
    return replace(document_of(records), extra=draw(extras))
