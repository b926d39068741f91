"""How a document begins: plain, or as somebody chose it to."""

from collections.abc import Iterable
from dataclasses import replace

from canvasdesk.editing.checks import language_tag
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Asset, Header, Tag

_KEPT = (
    *("mode", "designed_for", "designed_by", "language", "direction"),
    *("mirrored_grid", "note_size", "logo", "block_titles"),
)
"""What of a header goes on into other canvases; the rest speaks of one canvas."""
_SHOWN = "shown"


def new_document(
    mode: Mode, language: str, new_id: IdSource, start: Document | None = None
) -> Document:
    """Return a canvas without notes, with an id of its own.

    It begins like ``start`` where that is given, else plain and in a language. Raises
    DocumentError ``header.language``.
    """
    if start is None:
        header = Header(mode=mode, language=language_tag(language), document_id=new_id())
        return document_of([header])
    header, others = _begun(start)
    return document_of([replace(header, mode=mode, document_id=new_id()), *others])


def starting_point(document: Document, shown: Iterable[str]) -> Document:
    """Return what of a document others are to begin with: tags, and parts of the header.

    ``shown`` names what a window shows of it beside the notes.
    """
    header, others = _begun(document)
    names = tuple(sorted(shown))
    return replace(document_of([header, *others]), extra=FrozenMap({_SHOWN: names}))


def shown_at_start(start: Document) -> frozenset[str] | None:
    """Return the names a starting point was made with; None where it has none."""
    names = start.extra.get(_SHOWN)
    if not isinstance(names, tuple):
        return None
    return frozenset(name for name in names if isinstance(name, str))


def _begun(document: Document) -> tuple[Header, list[Tag | Asset]]:
    header = Header(**{name: getattr(document.header, name) for name in _KEPT})
    logo = document.assets.get(header.logo)
    if logo is None:
        return replace(header, logo=""), [*document.tags.values()]
    return header, [*document.tags.values(), logo]
