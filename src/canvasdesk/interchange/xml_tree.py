"""Reads XML without surprises: no document type, so no entities, and bounded depth and size."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate

from canvasdesk.errors import FormatError
from canvasdesk.model import limits

_BREAKING = frozenset(
    {"p", "br", "li", "ul", "ol", "div", "hr", "h1", "h2", "h3", "h4", "h5", "h6"}
)
"""Elements that begin a line where HTML stands in XML."""


@dataclass(slots=True)
class Element:
    """An element; ``parts`` are the texts and elements in it, in order."""

    name: str
    attributes: Mapping[str, str]
    line: int
    parts: "list[str | Element]" = field(default_factory=list)

    def children(self, name: str) -> "Iterator[Element]":
        """Yield the elements of a name that stand directly in this one."""
        return (part for part in self.parts if isinstance(part, Element) and part.name == name)

    def child(self, name: str) -> "Element | None":
        """Return the first element of a name in this one, or None."""
        return next(self.children(name), None)

    @property
    def text(self) -> str:
        """All text in the element; where HTML begins a line, so does the text."""
        lines = "".join(self._pieces()).split("\n")
        return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)

    def _pieces(self) -> Iterator[str]:
        for part in self.parts:
            if isinstance(part, str):
                yield part
            elif part.name.lower() in _BREAKING:
                yield "\n"
                yield from part._pieces()
                yield "\n"
            else:
                yield from part._pieces()


def read_xml(text: str, path: Path) -> Element:
    """Return the root of an XML text.

    Raises FormatError ``xml.syntax``, ``xml.document_type``, ``xml.too_deep``, ``limit.values``,
    its place the line.
    """
    return _Building(path).whole(text)


class _Building:
    """Builds the tree while expat reads. An entity needs a document type to be declared in."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._count = 0
        self._opened = [Element("", {}, 0)]
        self._parser = ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._document_type

    def whole(self, text: str) -> Element:
        top = self._opened[0]
        try:
            self._parser.Parse(text, True)
        except ExpatError as error:
            raise FormatError("xml.syntax", self._path, place=str(error.lineno)) from error
        return next(part for part in top.parts if isinstance(part, Element))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > limits.VALUES:
            self._refuse("limit.values", limit=limits.VALUES)
        if len(self._opened) > limits.DEPTH:
            self._refuse("xml.too_deep", limit=limits.DEPTH)
        element = Element(name, attributes, self._parser.CurrentLineNumber)
        self._opened[-1].parts.append(element)
        self._opened.append(element)

    def _end(self, _name: str) -> None:
        self._opened.pop()

    def _text(self, data: str) -> None:
        self._opened[-1].parts.append(data)

    def _document_type(self, *_about: object) -> None:
        self._refuse("xml.document_type")

    def _refuse(self, code: str, **parameters: int) -> None:
        line = str(self._parser.CurrentLineNumber)
        raise FormatError(code, self._path, place=line, **parameters)
