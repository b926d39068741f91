"""Records on the clipboard: as strict as a file, because anything can put them there."""

from collections.abc import Iterable
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.model.records import AnyRecord, Header, Link, Note
from canvasdesk.storage.json_text import parse_json
from canvasdesk.storage.mending import mended
from canvasdesk.storage.reading import read_records
from canvasdesk.storage.shapes import HEADER, VERSION
from canvasdesk.storage.writing import bytes_of, collections_of

FRAGMENT = "canvasdesk-fragment"
MIME_TYPE = "application/x-canvasdesk-fragment+json"

_CLIPBOARD = Path("clipboard")


def records_bytes(records: Iterable[AnyRecord]) -> bytes:
    """Return records as bytes for the clipboard; a header is left out."""
    tree = collections_of(record for record in records if not isinstance(record, Header))
    del tree[HEADER]
    return bytes_of({"format": FRAGMENT, "format_version": VERSION, **tree})


def read_records_bytes(data: bytes, path: Path = _CLIPBOARD) -> tuple[AnyRecord, ...]:
    """Return the records in bytes from the clipboard, notes first.

    Links and tags that lead out of the fragment are left out. Raises FormatError.
    """
    return read_fragment_bytes(data, path)[0]


def read_fragment_bytes(
    data: bytes, path: Path = _CLIPBOARD
) -> tuple[tuple[AnyRecord, ...], tuple[Link, ...]]:
    """Return the records in bytes from the clipboard, and the links that lead out of them.

    Of the notes that those join, one is among the records. Raises FormatError.
    """
    tree, _ = parse_json(data, path)
    if not isinstance(tree, dict) or tree.pop("format", None) != FRAGMENT:
        raise FormatError("format.not_canvasdesk", path)
    if tree.pop("format_version", None) != VERSION:
        raise FormatError("format.version", path, place="format_version")
    tree.pop(HEADER, None)
    found = read_records(tree, path)[0]
    notes = {record.id for record in found.values() if isinstance(record, Note)}
    out = tuple(
        link
        for link in found.values()
        if isinstance(link, Link) and (link.source in notes) is not (link.target in notes)
    )
    records, _ = mended(found, path)
    return tuple(record for record in records.values() if not isinstance(record, Header)), out
