"""What is true of notes that are cut out, whatever stands on them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from canvasdesk.conversion.makers.notes import print_notes
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.export.labels import STOCKS, Stock
from canvasdesk.layout.display_list import Box, Role
from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import GUIDED_ORDER
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.values import NoteKind
from strategies import documents, examples


@pytest.fixture(scope="module")
def typesetter(qapp: QGuiApplication) -> Typesetter:
    return Typesetter(FontBook())


@examples(0.5)
@given(documents(), st.sampled_from(STOCKS), st.sampled_from(Audience))
def test_each_note_comes_once_in_order_and_on_its_own_paper(
    typesetter: Typesetter, document: Document, stock: Stock, audience: Audience
) -> None:
    order = PrintOrder(What.NOTES, stock=stock, audience=audience)
    printout = print_notes(document, order, typesetter)
    seen = seen_by(document, audience)
    expected = [
        note.id
        for block in GUIDED_ORDER[document.mode]
        for note in seen.notes_by_block[block]
        if note.kind is NoteKind.NOTE
    ]
    papers, found = [], []
    for picture in printout.pictures:
        for group in picture.groups:
            if group.role is Role.SHEET:
                papers.append((group.origin, group.children[0]))
            elif group.role is Role.NOTE:
                found.append(group)
    assert [group.record for group in found] == expected
    for (origin, paper), group in zip(papers, found, strict=True):
        drawn = next(child for child in group.children if isinstance(child, Box))
        assert isinstance(paper, Box)
        assert group.origin == origin
        assert drawn.rect.width <= paper.rect.width + 1e-6
        assert drawn.rect.height < paper.rect.height
