"""A header that is private, and what is dragged: neither tells others what is theirs alone."""

from dataclasses import replace

import pytest

from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.conversion.printing import printed
from canvasdesk.export.papers import paper_named
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import HEADER_ID, Header
from canvasdesk.ui.canvas.copying import NotesData
from canvasdesk.ui.dialogs.export import ExportChoice
from canvasdesk.ui.dialogs.export_formats import ExportFormat
from canvasdesk.ui.exporting import exported
from canvasdesk.ui.heard.dragging import ENTRIES_MIME, entries_data
from canvasdesk.ui.printing.kinds import EXTRAS
from canvasdesk.ui.printing.outlets import FILES, Outlet, file_of
from untrusted.test_private_exits import HIDDEN, told_by, whole

SAID = ("title", "designed_for", "designed_by", "date", "version", "purpose", "goal", "description")


def with_header(header: Header) -> Document:
    document = whole()
    return replace(document, records=document.records.with_(HEADER_ID, header))


OURS = Header(
    **{name: f"{HIDDEN} {name}" for name in SAID},
    language="en",
    block_titles=FrozenMap({"channels": f"{HIDDEN} heading"}),
    extra=FrozenMap({"x_more": HIDDEN}),
    private=True,
)


@pytest.mark.parametrize("kind", ExportFormat)
def test_a_private_header_is_in_no_export(kind: ExportFormat) -> None:
    seen = exported(with_header(OURS), ExportChoice(kind))
    assert HIDDEN not in told_by(kind.value, seen)
    if kind not in (ExportFormat.CSV, ExportFormat.TSV):  # tables have no header
        assert seen != exported(with_header(replace(OURS, private=False)), ExportChoice(kind))


@pytest.mark.parametrize("outlet", FILES)
def test_a_private_header_is_in_no_file_of_a_print(outlet: Outlet, typesetter: Typesetter) -> None:
    order = PrintOrder(paper=paper_named("A6"), extras=frozenset(EXTRAS))

    def made(header: Header) -> bytes:
        document = with_header(header)
        pages = printed(document, order, typesetter)
        return file_of(outlet, pages, document, order, dpi=60)

    seen = made(OURS)
    assert HIDDEN not in told_by(outlet.value, seen)
    assert seen != made(replace(OURS, private=False))


def test_a_drag_of_notes_tells_other_programs_of_the_open_ones_alone() -> None:
    document = whole()
    data = NotesData(document, document.notes)
    assert HIDDEN not in data.text().lower()
    assert HIDDEN not in data.html().lower()
    hidden = [note.id for note in document.notes.values() if note.private]
    assert not NotesData(document, hidden).hasText()


def test_a_drag_of_what_was_heard_has_no_words() -> None:
    data = entries_data(list(whole().entries))
    assert data.formats() == [ENTRIES_MIME]
    held = bytes(data.data(ENTRIES_MIME).data()).decode()
    assert held.split("\n") == list(whole().entries)
