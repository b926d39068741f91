"""A header that is private, and what is dragged: neither tells others what is theirs alone."""

from dataclasses import replace

import pytest

from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import HEADER_ID, Header
from canvasdesk.ui.canvas.copying import NotesData
from canvasdesk.ui.dialogs.export import CHOOSABLE_EXTRAS, ExportChoice
from canvasdesk.ui.dialogs.export_formats import ExportFormat
from canvasdesk.ui.exporting import exported
from canvasdesk.ui.heard.dragging import ENTRIES_MIME, entries_data
from untrusted.test_private_exits import HIDDEN, told_by, whole

SAID = ("title", "designed_for", "designed_by", "date", "version", "purpose", "goal", "description")


def with_header(header: Header) -> Document:
    document = whole()
    return replace(document, records=document.records.with_(HEADER_ID, header))


@pytest.mark.parametrize("kind", ExportFormat)
def test_a_private_header_is_in_no_export(kind: ExportFormat, typesetter: Typesetter) -> None:
    header = Header(
        **{name: f"{HIDDEN} {name}" for name in SAID},
        language="en",
        block_titles=FrozenMap({"channels": f"{HIDDEN} heading"}),
        extra=FrozenMap({"x_more": HIDDEN}),
        private=True,
    )
    choice = ExportChoice(kind, "A6", frozenset(CHOOSABLE_EXTRAS))
    seen = exported(with_header(header), choice, typesetter)
    assert HIDDEN not in told_by(kind.value, seen)
    if kind not in (ExportFormat.CSV, ExportFormat.TSV):  # tables have no header
        assert seen != exported(with_header(replace(header, private=False)), choice, typesetter)


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
