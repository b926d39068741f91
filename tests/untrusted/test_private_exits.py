"""What is private is in nothing that leaves a canvas, whichever way, unless it is asked for.

Each way out is gone twice: with a canvas that has private parts of every kind, and with one that
never had them. Both have to give the same. A format or a flavour of the clipboard that is not known
here fails until it is.
"""

import base64
import io
import json
import re
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from canvasdesk.cli.exporting import WRITERS
from canvasdesk.cli.ordering import EXTRAS
from canvasdesk.cli.program import run
from canvasdesk.conversion.copies import copy_of
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.pictures import picture_of
from canvasdesk.conversion.printing import printed
from canvasdesk.conversion.texts import html_of
from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.raster import image_of
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import POSTER_EXTRAS, View
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import Asset, Entry, Header, Link, Note, Tag, UnknownRecord
from canvasdesk.model.values import NoteKind, Place
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.fragment_json import MIME_TYPE
from canvasdesk.ui.canvas.copying import HTML, IMAGE, NotesData, put_canvas_picture
from canvasdesk.ui.dialogs.export import ExportChoice
from canvasdesk.ui.dialogs.export_formats import ExportFormat
from canvasdesk.ui.exporting import exported
from canvasdesk.ui.panels.earlier_saves import drawn_small
from canvasdesk.ui.printing.kinds import EXTRAS as EXTRAS_OF_PRINT
from canvasdesk.ui.printing.kinds import Kind, first_order
from canvasdesk.ui.printing.outlets import FILES, Outlet, file_of
from canvasdesk.ui.printing.remembered import LastPrint, read_last_print, write_last_print
from canvasdesk.ui.start.pictures import drawn_for_the_start
from unit.export.pictures import pdfium_text, tree
from untrusted.everywhere import ALL_EXTRAS

HIDDEN = "secret"
"""All that is private says so, ids too."""
AMOUNT = "7777"
"""What a private note earns: neither it nor a total with it may be told."""
EXTRA_NAMES = ",".join(EXTRAS)
IN_FULL = {".canvasdesk", ".canvas"}
"""What holds every part of a canvas, where it is for its owner."""
PICTURES = {".pdf", ".png", ".pptx", ".svg"}
TEXTS = {".txt", ".md", ".bmc.json", ".csv", ".tsv", ".bmml"}


def picture(colour: str) -> Asset:
    file = io.BytesIO()
    Image.new("RGB", (6, 4), colour).save(file, "PNG")
    data = base64.b64encode(file.getvalue()).decode()
    key = f"{HIDDEN}-picture" if colour == "red" else "open-picture"
    return Asset(id=key, media_type="image/png", data=data, width=6.0, height=4.0)


def note(key: str, block: BlockId | None, place: tuple[float, float], **more: object) -> Note:
    fields = FrozenMap(more.pop("fields", {}))
    text = more.pop("text", f"{key} text")
    return Note(id=key, text=text, block=block, place=Place(*place), fields=fields, **more)


EARNS = {"amount_unit": "EUR", "period": "month", "money": True, "feeling": 2}
OPEN = (
    Header(title="Open plan", purpose="Open purpose", language="en"),
    Tag(id="open-tag", name="Open tag", colour="green"),
    picture("blue"),
    note(
        "customer",
        BlockId.CUSTOMER_SEGMENTS,
        (12, 52),
        tags=("open-tag",),
        fields={"why_care": "Open answer", "wants": "find_me"},
    ),
    note("value", BlockId.VALUE_PROPOSITIONS, (12, 52), picture="open-picture"),
    note("income", BlockId.REVENUE_STREAMS, (12, 52), fields={"amount": Decimal(1000), **EARNS}),
    note("bakery", BlockId.CHANNELS, (12, 52)),
    note("parked", None, (0, 0)),
    note("spare", BlockId.KEY_PARTNERS, (12, 52)),
    Link(id="serves", source="value", target="customer", label="open arrow"),
    Link(id="pays", source="customer", target="income"),
    Entry(
        id="said",
        journal="heard",
        text="Open words",
        when="2026-03-01",
        refs=FrozenMap({"customer": ("why_care",)}),
        fields=FrozenMap({"who": "Open person", "kind": "said"}),
    ),
)
PRIVATE = (
    Tag(id=f"{HIDDEN}-tag", name=f"{HIDDEN} tag", letter="Q", colour="violet", private=True),
    picture("red"),
    note(
        f"{HIDDEN}-customer",
        BlockId.CUSTOMER_SEGMENTS,
        (119, 52),
        private=True,
        description=f"{HIDDEN} longer text, which says more than a note has room for and is long",
        symbol="heart",
        fields={"star": True, "why_care": f"{HIDDEN} answer", "x_future": f"{HIDDEN} field"},
    ),
    note(
        f"{HIDDEN}-value",
        BlockId.VALUE_PROPOSITIONS,
        (119, 52),
        private=True,
        picture=f"{HIDDEN}-picture",
    ),
    note(
        f"{HIDDEN}-income",
        BlockId.REVENUE_STREAMS,
        (119, 52),
        private=True,
        fields={"amount": Decimal(AMOUNT), **EARNS},
    ),
    note(f"{HIDDEN}-long", BlockId.CHANNELS, (119, 52), text=f"{HIDDEN} word " * 20, private=True),
    note(f"{HIDDEN}-parked", None, (0, 0), private=True, fields={"imported_label": HIDDEN}),
    note(f"{HIDDEN}-heading", BlockId.CHANNELS, (12, 180), private=True, kind=NoteKind.HEADING),
    note(f"{HIDDEN}-archived", BlockId.CHANNELS, (12, 52), private=True, archived=True),
    Link(id=f"{HIDDEN}-a", source=f"{HIDDEN}-value", target="customer", label=f"{HIDDEN} a"),
    Link(id=f"{HIDDEN}-b", source="customer", target=f"{HIDDEN}-income", label=f"{HIDDEN} b"),
    Link(id=f"{HIDDEN}-c", source="bakery", target="customer", label=f"{HIDDEN} c", private=True),
    Entry(
        id=f"{HIDDEN}-entry",
        journal="heard",
        text=f"{HIDDEN} words",
        private=True,
        refs=FrozenMap({"customer": ()}),
        fields=FrozenMap({"who": f"{HIDDEN} person"}),
    ),
    Entry(
        id=f"{HIDDEN}-about",
        journal="heard",
        text=f"{HIDDEN} words about a private note",
        refs=FrozenMap({f"{HIDDEN}-customer": ("why_care",)}),
    ),
    UnknownRecord(
        id=f"{HIDDEN}-sticker",
        collection="stickers",
        private=True,
        extra=FrozenMap({"says": HIDDEN}),
    ),
    UnknownRecord(
        id="sticker", collection="stickers", extra=FrozenMap({"on": f"{HIDDEN}-customer"})
    ),
)


def never() -> Document:
    """The canvas that never had private parts."""
    return document_of(OPEN)


def whole() -> Document:
    """The same with private parts of every kind, some of them on what others may see."""
    document = document_of([*OPEN, *PRIVATE])
    customer, said = document.notes["customer"], document.entries["said"]
    marked = replace(
        customer,
        tags=(f"{HIDDEN}-tag", *customer.tags),
        fields=customer.fields.with_("x_ref", f"{HIDDEN}-value"),
        extra=FrozenMap({"x_beside": f"{HIDDEN}-value"}),
    )
    both = replace(said, refs=said.refs.with_(f"{HIDDEN}-customer", ()))
    records = document.records.with_("customer", marked).with_("said", both)
    return replace(document, records=records, extra=FrozenMap({"x_plan": HIDDEN}))


def strings(element: object) -> Iterable[str]:
    """Every text and stream of a part of a PDF, itself and not what it leads to."""
    if isinstance(element, pikepdf.Stream):
        yield element.read_bytes().decode("latin-1")
    if isinstance(element, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in element.items():
            yield key
            yield from strings(value) if not getattr(value, "is_indirect", False) else ()
    elif isinstance(element, pikepdf.Array):
        for value in element:
            yield from strings(value) if not getattr(value, "is_indirect", False) else ()
    else:
        yield str(element)


def told_by(suffix: str, data: bytes) -> str:
    """All that somebody can read in a file, in lower case."""
    match suffix:
        case ".pdf":
            with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
                parts = [text for each in pdf.objects for text in strings(each)]
                parts += [str(pdf.docinfo), str(pdf.open_metadata())]
                parts += tree(pdf.Root.StructTreeRoot.K)
            parts.append(pdfium_text(data))
            return "\n".join(parts).lower()
        case ".png":
            with Image.open(io.BytesIO(data)) as image:
                return f"{image.info} {image.getexif()}".lower()
        case ".pptx":
            return "\n".join(members(data).values()).lower()
        case _:
            return data.decode().lower()


def members(data: bytes) -> dict[str, str]:
    """The parts of a PowerPoint file by name; when it was made is left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = {name: file.read(name).decode("latin-1") for name in file.namelist()}
    return {name: _MADE.sub("", text) for name, text in parts.items()}


_MADE = re.compile(r"<dcterms:(created|modified)[^/]*/dcterms:\1>")


def in_another_canvas(data: bytes) -> dict[str, object]:
    """A copy is another canvas each time: without its id, equal ones are equal."""
    tree: dict[str, object] = json.loads(data)
    header = tree["header"]
    assert isinstance(header, dict)
    header.pop("document_id", None)
    return tree


def apart_from_its_making(data: bytes) -> bytes:
    """A PDF without what tells when it was made, and the number that is made anew each time."""
    data = re.sub(rb"\(D:[^)]*\)|\d{4}-\d\d-\d\dT[\d:]+(?:Z|[-+][\d:]+)?", b"", data)
    without, count = re.subn(rb"/ID\s*\[<[0-9a-f]{32}><[0-9a-f]{32}>\]", b"", data)
    assert count == 1
    return without


def assert_same(suffix: str, one: bytes, other: bytes) -> None:
    if suffix == ".canvasdesk":
        assert in_another_canvas(one) == in_another_canvas(other)
    elif suffix == ".pptx":
        assert members(one) == members(other)
    elif suffix == ".pdf":
        assert apart_from_its_making(one) == apart_from_its_making(other)
    else:
        assert one == other


def test_every_format_is_known_here() -> None:
    assert set(WRITERS) == PICTURES | TEXTS | IN_FULL
    files = {each.value for each in (*ExportFormat, *FILES)}
    assert files | {".canvasdesk"} >= set(WRITERS)
    assert set(FILES) | {Outlet.PRINTER, Outlet.OTHER} == set(Outlet)


@pytest.mark.parametrize("suffix", sorted({*WRITERS, *(each.value for each in ExportFormat)}))
def test_no_export_of_the_command_line_has_it(
    suffix: str, tmp_path: Path, qapp: QGuiApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    made: dict[str, bytes] = {}
    looks = ["--extras", EXTRA_NAMES, "--colours", "customers"] if suffix in PICTURES else []
    looks += ["--dpi", "30"] if suffix == ".png" else []
    for name, document, told in (
        ("never", never(), []),
        ("whole", whole(), []),
        ("owner", whole(), ["--audience", "owner"]),
    ):
        source, output = tmp_path / f"{name}.in.canvasdesk", tmp_path / f"out{suffix}"
        source.write_bytes(document_bytes(document))
        code = run(["export", str(source), "-o", str(output), "--force", *looks, *told])
        assert code == 0
        made[name] = output.read_bytes()
        said = capsys.readouterr().out.replace(str(tmp_path), "").lower()
        assert HIDDEN not in said or told
    assert_same(suffix, made["whole"], made["never"])
    seen, owner = told_by(suffix, made["whole"]), told_by(suffix, made["owner"])
    assert HIDDEN not in seen
    assert AMOUNT not in seen.replace(",", "")
    assert "open" in seen or suffix == ".png"
    if suffix == ".png":
        assert made["owner"] != made["never"]
    else:
        assert f"{HIDDEN}-customer text" in owner
    for record in whole().records.values() if suffix in IN_FULL else ():
        assert record.id in owner


def test_no_sheet_of_a_poster_has_it_nor_do_seams_tell(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    made = []
    for document in (never(), whole()):
        source, output = tmp_path / "in.canvasdesk", tmp_path / "out.pdf"
        source.write_bytes(document_bytes(document))
        sheets = ["--tile", "A4", "--paper", "A1", "--extras", EXTRA_NAMES]
        assert run(["export", str(source), "-o", str(output), "--force", *sheets]) == 0
        made.append(output.read_bytes())
    assert apart_from_its_making(made[0]) == apart_from_its_making(made[1])


@pytest.mark.parametrize("kind", ExportFormat)
def test_no_export_of_the_window_has_it(kind: ExportFormat) -> None:
    choice = ExportChoice(kind)
    seen, bare = (exported(document, choice) for document in (whole(), never()))
    assert_same(kind.value, seen, bare)
    assert HIDDEN not in told_by(kind.value, seen)


@pytest.mark.parametrize("outlet", FILES)
@pytest.mark.parametrize("colouring", Colouring)
def test_no_file_of_the_print_dialog_has_it(
    outlet: Outlet, colouring: Colouring, typesetter: Typesetter
) -> None:
    extras = POSTER_EXTRAS | frozenset(EXTRAS_OF_PRINT[What.POSTER])
    made = {}
    for name, document, audience in (
        ("never", never(), Audience.OTHERS),
        ("whole", whole(), Audience.OTHERS),
        ("owner", whole(), Audience.OWNER),
    ):
        order = PrintOrder(
            paper=paper_named("A6"),
            extras=extras,
            colouring=colouring,
            audience=audience,
            attach=True,
        )
        printout = printed(document, order, typesetter)
        made[name] = file_of(outlet, printout, document, order, dpi=60)
    assert_same(outlet.value, made["whole"], made["never"])
    assert HIDDEN not in told_by(outlet.value, made["whole"])
    assert made["owner"] != made["whole"]


def test_the_window_never_prints_it_unasked(tmp_path: Path) -> None:
    shown = PrintOrder(audience=Audience.OWNER)
    write_last_print(tmp_path, LastPrint(Kind.PAGE, dict.fromkeys(Kind, shown)))
    assert HIDDEN not in (tmp_path / "printing.json").read_text()
    first = {kind: first_order(kind, "A4") for kind in Kind}
    again = read_last_print(tmp_path, first)
    assert {order.audience for order in again.orders.values()} == {Audience.OTHERS}


def test_a_copy_for_others_does_not_have_it() -> None:
    def plain_id() -> str:
        return "another"

    path = Path("copy.canvasdesk")
    copy = copy_of(whole(), Audience.OTHERS, path, plain_id)
    assert copy == copy_of(never(), Audience.OTHERS, path, plain_id)
    assert HIDDEN not in copy.decode().lower()


@pytest.mark.parametrize("what", What)
def test_nothing_that_is_printed_has_it(what: What, typesetter: Typesetter) -> None:
    order = PrintOrder(what, extras=ALL_EXTRAS, counts=True)
    seen, bare = (
        pdf_bytes(printed(document, order, typesetter), invariant=True)
        for document in (whole(), never())
    )
    assert seen == bare
    assert HIDDEN not in told_by(".pdf", seen)


@pytest.mark.parametrize("colouring", Colouring)
@pytest.mark.parametrize("block", [None, *BlockId])
def test_no_picture_has_it(
    block: BlockId | None, colouring: Colouring, typesetter: Typesetter
) -> None:
    view = View(block, Audience.OTHERS, ALL_EXTRAS, colouring=colouring)
    seen, bare = (picture_of(document, view, typesetter) for document in (whole(), never()))
    assert seen == bare
    assert picture_of(whole(), View(extras=ALL_EXTRAS), typesetter) != bare


def test_no_thumbnail_has_it(typesetter: Typesetter) -> None:
    seen, bare = (drawn_for_the_start(document, typesetter) for document in (whole(), never()))
    assert seen == bare
    seen, bare = (drawn_small(document, typesetter, 120) for document in (whole(), never()))
    assert seen == bare


def test_a_thumbnail_of_a_crowded_canvas_has_it_neither(typesetter: Typesetter) -> None:
    crowd = [note(f"n{index}", BlockId.CHANNELS, (index % 90, index)) for index in range(300)]
    seen, bare = (
        drawn_small(document_of([*document.records.values(), *crowd]), typesetter, 120)
        for document in (whole(), never())
    )
    assert seen == bare


def test_no_flavour_of_the_clipboard_but_ours_has_it(typesetter: Typesetter) -> None:
    document = whole()
    data = NotesData(document, document.notes, typesetter)
    bare = NotesData(never(), never().notes, typesetter)
    assert set(data.formats()) == set(bare.formats()) == {MIME_TYPE, "text/plain", HTML, IMAGE}
    assert HIDDEN in bytes(data.data(MIME_TYPE).data()).decode()
    assert data.text() == bare.text()
    assert HIDDEN not in data.text()
    assert data.html() == bare.html()
    assert HIDDEN not in data.html().lower()
    assert "open" in data.html().lower()
    image = data.imageData()
    assert isinstance(image, QImage)
    assert image == bare.imageData()


def test_private_notes_alone_are_in_our_own_flavour_alone(typesetter: Typesetter) -> None:
    document = whole()
    alone = [note.id for note in document.notes.values() if note.private]
    assert NotesData(document, alone, typesetter).formats() == [MIME_TYPE]


@pytest.mark.parametrize("colouring", Colouring)
def test_the_canvas_as_a_picture_on_the_clipboard_does_not_have_it(
    colouring: Colouring, typesetter: Typesetter
) -> None:
    images = []
    for document in (whole(), never()):
        put_canvas_picture(document, ALL_EXTRAS, typesetter, colouring)
        images.append(QGuiApplication.clipboard().image())
    QGuiApplication.clipboard().clear()
    assert images[0] == images[1]
    owner = image_of(picture_of(whole(), View(extras=ALL_EXTRAS), typesetter), 2.0)
    assert owner != images[0]


def test_html_does_not_have_it_but_for_its_owner() -> None:
    seen = html_of(whole(), Audience.OTHERS, "Parked")
    assert seen == html_of(never(), Audience.OTHERS, "Parked")
    assert HIDDEN in html_of(whole(), Audience.OWNER, "Parked")


def test_no_count_nor_hint_of_the_command_line_has_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []
    file = tmp_path / "plan.canvasdesk"
    for document, told in ((never(), []), (whole(), []), (whole(), ["--audience", "owner"])):
        file.write_bytes(document_bytes(document))
        assert run(["check", str(file), "--hints", *told]) == 0
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]
    assert "6 notes" in said[0]
    assert "11 notes, 1 small heading" in said[2]
    assert f"{HIDDEN} word" in said[2]
