"""Canvases that say a good deal, for prints that may say nothing of it."""

from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import AnyRecord, Header, Note, Tag
from canvasdesk.model.values import NoteKind

LANGUAGES = ("ar", "de", "en", "es", "fr", "he", "ja", "nl", "pt", "zh")
WRITTEN = "Zeppelin"


def bare_canvas(mode: Mode, language: str) -> Document:
    """A canvas that says only its kind and its language."""
    return document_of([Header(mode=mode, language=language)])


def written_canvas(mode: Mode, language: str) -> Document:
    """The same with words of somebody in all that it has."""
    header = Header(
        mode=mode,
        language=language,
        title=f"{WRITTEN} title",
        designed_for=f"{WRITTEN} coach",
        designed_by=f"{WRITTEN} person",
        date="2031-02-03",
        version=f"{WRITTEN} 9",
        purpose=f"{WRITTEN} purpose",
        goal=f"{WRITTEN} goal",
        description=f"{WRITTEN} product",
        block_titles=FrozenMap({block.value: f"{WRITTEN} heading" for block in BlockId}),
    )
    notes: list[AnyRecord] = [
        note(f"n{index}", f"{WRITTEN} note {index}", block, tags=("t1",))
        for index, block in enumerate(BlockId)
    ]
    return document_of([header, Tag(id="t1", name=f"{WRITTEN} tag"), *notes])


def note(key: str, text: str, block: BlockId | None, **more: object) -> Note:
    return Note(**{"id": key, "text": text, "block": block, "order": key, "stack": key, **more})


def heading(key: str, text: str, block: BlockId) -> Note:
    return note(key, text, block, kind=NoteKind.HEADING)
