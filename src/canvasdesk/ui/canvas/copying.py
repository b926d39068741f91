"""What the canvas gives other programs: chosen notes in several forms, the canvas as a picture.

A document never changes, so HTML and pictures are made only when a program asks for them; copying
a thousand notes costs no more than their records. Private notes are in our own form alone. What
comes in from the clipboard is for ``clipboard`` to read.
"""

from collections.abc import Iterable
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QMetaType, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from canvasdesk.editing.fragment import copy_fragment
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, View
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.storage.fragment_json import MIME_TYPE, records_bytes

HTML = "text/html"
IMAGE = "application/x-qt-image"
"""Qt offers it to other programs as PNG, and as what else they may want."""
_SCALE = 2.0
"""Pixels a sheet unit: a note's text is then sharp in a document and on a slide."""
_MOST_DRAWN = 200
"""Some desktops ask at once for all that is offered; a picture of more notes would hold them up."""


class NotesData(QMimeData):
    """Notes as data for the clipboard or a drag; they have a picture where a typesetter is given.

    ``document`` is the one they lie in.
    """

    def __init__(
        self, document: Document, ids: Iterable[str], typesetter: Typesetter | None = None
    ) -> None:
        super().__init__()
        self._document = document
        self._typesetter = typesetter
        copied = copy_fragment(document, ids)
        records = (*copied.records, *copied.leading, *copied.heard)
        self.setData(MIME_TYPE, records_bytes(records))
        self._shown = [note.id for note in copied.notes if not note.private]
        placed = [note.id for note in copied.notes if not note.private and note.block]
        self._drawn = placed if typesetter is not None and len(placed) <= _MOST_DRAWN else []
        if self._shown:
            lines = (" ".join(note.text.split()) for note in copied.notes if not note.private)
            self.setText("\n".join(line for line in lines if line))

    def formats(self) -> list[str]:
        offered = super().formats()
        if self._shown:
            offered.append(HTML)
        if self._drawn:
            offered.append(IMAGE)
        return offered

    def retrieveData(self, mimetype: str, kind: QMetaType | QMetaType.Type) -> object:
        if mimetype == HTML and self._shown:
            return self._html
        if mimetype == IMAGE and self._drawn:
            return self._image
        return super().retrieveData(mimetype, kind)

    @cached_property
    def _html(self) -> str:
        from canvasdesk.conversion.texts import html_of

        others = seen_by(self._document, Audience.OTHERS)
        copied = copy_fragment(others, self._shown)
        parking = QCoreApplication.translate("Exporting", "Parked")
        return html_of(document_of([others.header, *copied.records]), Audience.OTHERS, parking)

    @cached_property
    def _image(self) -> QImage | None:
        from canvasdesk.conversion.pictures import picture_of_notes
        from canvasdesk.export.raster import image_of

        if self._typesetter is None:
            return None
        view = View(audience=Audience.OTHERS)
        picture = picture_of_notes(self._document, self._drawn, view, self._typesetter)
        return image_of(picture, _SCALE) if picture is not None else None


def put_notes(document: Document, ids: Iterable[str], typesetter: Typesetter) -> None:
    """Put notes on the clipboard."""
    QGuiApplication.clipboard().setMimeData(NotesData(document, ids, typesetter))


def put_canvas_picture(
    document: Document,
    extras: frozenset[Extra],
    typesetter: Typesetter,
    colouring: Colouring = Colouring.TAGS,
) -> None:
    """Put a picture of the whole canvas on the clipboard, as others may see it."""
    from canvasdesk.conversion.pictures import picture_of
    from canvasdesk.export.raster import image_of

    extras = extras - {Extra.INVITATIONS}
    view = View(audience=Audience.OTHERS, extras=extras, colouring=colouring)
    image = image_of(picture_of(document, view, typesetter), _SCALE)
    QGuiApplication.clipboard().setImage(image)
