"""The notes of a crowded canvas as bare paper, shown while their texts are still being set."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from canvasdesk.geometry.placing import drawn_rect, note_size
from canvasdesk.geometry.sheet import block_rects
from canvasdesk.layout.notes import note_swatch
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.empty_sheet import Paper

CROWDED = 300
"""From this many notes on, setting their texts takes longer than a person likes to wait."""


def note_papers(document: Document) -> list[Paper]:
    """Return where the notes of a document lie and their colours, from the lowest to the topmost.

    Small headings have no paper.
    Their sizes are those meant: whether a text makes its note larger is not known yet.
    """
    blocks, rtl = block_rects(document.header.mirrored_grid), is_rtl(document.header)
    papers: list[Paper] = []
    for note in document.stacked_notes:
        if note.block is not None and note.kind is not NoteKind.HEADING:
            rect = drawn_rect(note.place, note_size(document, note), blocks[note.block], rtl)
            fill = QColor(*note_swatch(note, document.tags).fill)
            papers.append((QRectF(rect.x, rect.y, rect.width, rect.height), fill))
    return papers
