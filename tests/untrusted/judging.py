"""What may become of bytes from anywhere: they open, and then save and open again, or are refused.

A refusal is one line for a person. Everything else is a fault of the program.
"""

from pathlib import Path

from canvasdesk.cli.output import error_line
from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.document import Document
from canvasdesk.model.records import UnknownRecord
from canvasdesk.storage.format import ReadResult, checked_bytes, document_bytes, parse_document
from canvasdesk.storage.writing import as_stored

PATH = Path("plan.canvasdesk")
_LONGEST_LINE = 500


def stored(document: Document) -> dict[str, object]:
    """The records a file of a document gives back; what is unknown is compared as bytes."""
    known = (r for r in document.records.values() if not isinstance(r, UnknownRecord))
    return {record.id: as_stored(record) for record in known}


def said_in_one_line(error: CanvasdeskError) -> str:
    """The line a refusal is told in, which has words and fits a screen."""
    line = error_line(error)
    assert line.isprintable(), line
    assert len(line) < _LONGEST_LINE, line
    assert f"({error.code})" not in line, f"no sentence for {error.code}"
    return line


def opened(data: bytes) -> ReadResult | None:
    """What the bytes of a canvas hold, which then survives its file; None where they are refused."""
    try:
        result = parse_document(data, PATH)
    except CanvasdeskError as error:
        said_in_one_line(error)
        return None
    assert_survives(result.document)
    return result


def assert_survives(document: Document) -> None:
    """A document saves, and what was saved opens as the same, with nothing left to mend."""
    data = checked_bytes(document, PATH)
    again = parse_document(data, PATH)
    assert not again.problems, again.problems[:3]
    assert stored(again.document) == stored(document)
    assert document_bytes(again.document) == data
