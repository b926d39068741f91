"""Words in notes give way to others. Where words are found in a text is in ``model.folding``."""

from collections.abc import Container
from dataclasses import replace

from canvasdesk.editing.checks import note_of, note_text
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.model.document import Document
from canvasdesk.model.folding import Span, spans_of


def replace_text(
    document: Document,
    wanted: str,
    by: str,
    but: Container[str] = frozenset(),
    *,
    exact: bool = False,
) -> Patch:
    """Put a text in place of every piece of notes that says what is wanted, in any spelling.

    Notes of ``but`` are left as they are. Case and diacritics make a difference only with
    ``exact``; what surrounds a piece stays as it is written. Raises DocumentError
    ``note.text_too_long``; then nothing is replaced.
    """
    changed = [
        replace(note, text=note_text(_with(note.text, spans, by)))
        for note in document.notes.values()
        if note.id not in but and (spans := list(spans_of(note.text, wanted, exact=exact)))
    ]
    return patch_of(document, changed)


def replace_span(document: Document, note_id: str, span: Span, by: str) -> Patch:
    """Put a text in place of one piece of a note.

    Raises DocumentError ``note.text_too_long``, ``note.unknown``.
    """
    note = note_of(document, note_id)
    return patch_of(document, [replace(note, text=note_text(_with(note.text, [span], by)))])


def _with(text: str, spans: list[Span], by: str) -> str:
    for span in reversed(spans):
        text = text[: span.start] + by + text[span.end :]
    return text
