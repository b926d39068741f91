"""The PDF file itself: numbered objects, streams and strings.

reportlab's document keeps the numbers, the cross-references and the trailer. Its objects are
formatted slowly and its fonts are registered for the whole process, so bodies are written here
as bytes and nothing is registered anywhere.
"""

import zlib
from collections.abc import Sequence
from datetime import UTC, datetime

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

# Nothing of a document is ever fetched; this says so to the library as well.
rl_config.trustedSchemes = []

PDF_VERSION = (1, 7)
_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})
_PACKING = 6


class _Body(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object whose bytes are set once they are known."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.content = b"null"

    def format(self, document: object) -> bytes:  # noqa: ARG002  the library's signature
        return self.content


class PdfFile:
    """Collects objects; ``file_bytes`` puts them together."""

    def __init__(self, *, invariant: bool) -> None:
        self._document = pdfdoc.PDFDocument(
            dummyoutline=1, invariant=int(invariant), pdfVersion=PDF_VERSION
        )
        self._document.Catalog.Outlines = None
        self._document.info.invariant = int(invariant)
        # In UTC: where somebody is, is nobody's business, and the library takes half an hour of
        # some zones for none.
        self.made = datetime.fromtimestamp(int(self._document._timeStamp.t), UTC)
        self._document.info._dateFormatter = lambda *_: self.made.strftime("D:%Y%m%d%H%M%SZ")
        self._bodies: dict[int, _Body] = {}

    @property
    def producer(self) -> str:
        """The library that puts files together."""
        return str(self._document.info.producer)

    def reserve(self) -> int:
        """Return the number of an object whose content comes later."""
        body = _Body()
        self._document.Reference(body)
        number = int(self._document.objectcounter)
        self._bodies[number] = body
        return number

    def define(self, number: int, content: str) -> None:
        """Set the content of a reserved object."""
        self._bodies[number].content = content.encode("latin-1")

    def add(self, content: str) -> int:
        """Add an object and return its number."""
        number = self.reserve()
        self.define(number, content)
        return number

    def add_stream(self, content: bytes, entries: str = "") -> int:
        """Add a compressed stream with further dictionary entries, and return its number."""
        return self.add_raw_stream(
            zlib.compress(content, _PACKING), f"{entries} /Filter /FlateDecode"
        )

    def add_raw_stream(self, content: bytes, entries: str) -> int:
        """Add a stream whose bytes stay as they are, and return its number."""
        number = self.reserve()
        head = f"<<{entries} /Length {len(content)}>>\nstream\n"
        self._bodies[number].content = head.encode("latin-1") + content + b"\nendstream\n"
        return number

    def add_pages(self, pages: Sequence[str], shared: str) -> list[int]:
        """Add all pages, each by the further entries of its dictionary; return their numbers.

        ``shared`` are entries that hold for all pages that have none of that name.
        """
        root, numbers = self.reserve(), [self.reserve() for _ in pages]
        for number, entries in zip(numbers, pages, strict=True):
            self.define(number, f"<</Type /Page /Parent {root} 0 R {entries}>>")
        kids = " ".join(f"{number} 0 R" for number in numbers)
        self.define(root, f"<</Type /Pages /Count {len(numbers)} /Kids [{kids}] {shared}>>")
        self._document.Catalog.Pages = self._bodies[root]
        return numbers

    def set_catalog(self, name: str, number: int) -> None:
        """Set an entry of the catalogue to an object."""
        catalog = self._document.Catalog
        if name not in catalog.__NoDefault__:  # what the library does not know it leaves out
            catalog.__NoDefault__ = [*catalog.__NoDefault__, name]
        setattr(catalog, name, self._bodies[number])

    def set_language(self, language: str) -> None:
        """Name the document's language (BCP 47)."""
        self._document.Catalog.Lang = pdfdoc.PDFString(language)

    def set_information(self, title: str, author: str, subject: str, creator: str) -> None:
        """Set what a reader shows about the document."""
        info = self._document.info
        info.title, info.author, info.subject, info.creator = title, author, subject, creator

    def file_bytes(self) -> bytes:
        """Return the whole file."""
        self._document.info.digest(self._document.signature)
        result: bytes = self._document.format()
        return result


def text_string(text: str) -> str:
    """Return a text string object: as it is where it is ASCII, else in UTF-16."""
    if text.isascii():
        return f"({text.translate(_ESCAPES)})"
    return f"<FEFF{utf16_hex(text)}>"


def utf16_hex(text: str) -> str:
    """Return a text's UTF-16 units (big end first) as hexadecimal digits."""
    return text.encode("utf-16-be", "surrogatepass").hex().upper()


def number(value: float) -> str:
    """Return a number in its shortest form, to a thousandth; up to 9999 that is all of it."""
    return f"{round(value, 3) + 0.0:.7g}"  # + 0.0: no minus before a zero
