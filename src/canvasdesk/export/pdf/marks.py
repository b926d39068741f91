"""Marked content and the structure tree: what a screen reader and a search are told.

Everything on the page lies in one flat sequence: text belongs to an element of the tree, all else
is an artifact. A line whose glyphs do not spell it carries its text (ActualText) itself. Such
spans never nest and never hold two lines: readers lose text then.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from canvasdesk.export.pdf.objects import PdfFile, text_string
from canvasdesk.layout.display_list import DisplayList, Role

GroupKey = tuple[Role, str]
SUBHEADING = "H3"
"""The kind of a small heading among a block's notes: it stands between two of their lists."""
_ARTIFACT = object()


@dataclass(slots=True, eq=False)
class Element:
    """A piece of the tree: ``H1`` to ``H3``, ``P``, ``LBody`` or ``Figure``, and what it marks.

    A figure's text says what it shows.
    """

    kind: str
    text: str
    language: str
    marks: list[int] = field(default_factory=list)


class MarkedContent:
    """Opens and closes marked content in a content stream, and remembers what belongs to whom.

    Without ``tagged`` only lines that need their text spelled out are marked.
    """

    def __init__(self, parts: list[str], *, tagged: bool) -> None:
        self._parts = parts
        self._tagged = tagged
        self._open: object = None
        self.owners: list[Element] = []

    def begin_text(self, element: Element | None, actual: str | None) -> None:
        """Begin a line of an element; ``actual`` is what it says where its glyphs do not."""
        if element is None or not self._tagged:
            self.begin_artifact()
            if actual is not None:
                self.close()
                self._begin(f"/Span <</ActualText {text_string(actual)}>> BDC", object())
        elif actual is not None:
            self._begin_marked(element, f" /ActualText {text_string(actual)}", object())
        elif self._open is not element:
            self._begin_marked(element, "", element)

    def begin_artifact(self) -> None:
        """Begin what no reader has to be told."""
        if not self._tagged:
            self.close()
        elif self._open is not _ARTIFACT:
            self.close()
            self._begin("/Artifact BMC", _ARTIFACT)

    def close(self) -> None:
        """End what is open, if anything is."""
        if self._open is not None:
            self._parts.append("EMC")
            self._open = None

    def _begin_marked(self, element: Element, entries: str, opened: object) -> None:
        self.close()
        mark = len(self.owners)
        self.owners.append(element)
        element.marks.append(mark)
        self._begin(f"/Span <</MCID {mark}{entries}>> BDC", opened)

    def _begin(self, operator: str, opened: object) -> None:
        self._parts.append(operator)
        self._open = opened


class StructureTree:
    """Writes the tree: header, then each block with its notes in lists, then the rest."""

    def __init__(
        self, file: PdfFile, picture: DisplayList, elements: dict[GroupKey, list[Element]]
    ) -> None:
        self._file = file
        self._picture = picture
        self._left = {key: [e for e in own if e.marks] for key, own in elements.items()}
        self._numbers: dict[Element, int] = {}

    def write(self, owners: Iterable[Element], page: int) -> None:
        """Add the tree and the way back from each mark to its element."""
        root, document = self._file.reserve(), self._file.reserve()
        header = [key for key in self._left if key[0] is Role.HEADER]
        kids = [self._leaf(e, document, page) for key in header for e in self._left.pop(key)]
        kids += [
            number
            for section in self._picture.sections
            for number in self._section(section.block, section.notes, document, page)
        ]
        rest = [element for own in self._left.values() for element in own]
        kids += [self._leaf(element, document, page) for element in rest]
        self._define(document, "Document", root, kids)
        back = " ".join(f"{self._numbers[owner]} 0 R" for owner in owners)
        parents = self._file.add(f"<</Nums [0 [{back}]]>>")
        self._file.define(
            root,
            f"<</Type /StructTreeRoot /K {document} 0 R /ParentTree {parents} 0 R"
            " /ParentTreeNextKey 1>>",
        )
        self._file.set_catalog("StructTreeRoot", root)
        self._file.set_catalog("MarkInfo", self._file.add("<</Marked true>>"))

    def _section(
        self, block: GroupKey, notes: tuple[GroupKey, ...], parent: int, page: int
    ) -> list[int]:
        own = self._left.pop(block, [])
        items = [own_of_note for note in notes if (own_of_note := self._left.pop(note, []))]
        if not own and not items:
            return []
        section = self._file.reserve()
        kids = [self._leaf(element, section, page) for element in own]
        for is_heading, run in groupby(items, key=lambda elements: elements[0].kind == SUBHEADING):
            if is_heading:
                kids += [self._leaf(one, section, page) for elements in run for one in elements]
            else:
                kids.append(self._list(list(run), section, page))
        self._define(section, "Sect", parent, kids)
        return [section]

    def _list(self, items: list[list[Element]], parent: int, page: int) -> int:
        number = self._file.reserve()
        kids = []
        for elements in items:
            item = self._file.reserve()
            self._define(item, "LI", number, [self._leaf(one, item, page) for one in elements])
            kids.append(item)
        self._define(number, "L", parent, kids)
        return number

    def _leaf(self, element: Element, parent: int, page: int) -> int:
        marks = " ".join(map(str, element.marks))
        language = ""
        if element.language and element.language != self._picture.language:
            language = f" /Lang {text_string(element.language)}"
        said = "Alt" if element.kind == "Figure" else "ActualText"
        number = self._numbers[element] = self._file.add(
            f"<</Type /StructElem /S /{element.kind} /P {parent} 0 R /Pg {page} 0 R"
            f" /K [{marks}] /{said} {text_string(element.text)}{language}>>"
        )
        return number

    def _define(self, number: int, kind: str, parent: int, kids: list[int]) -> None:
        shown = " ".join(f"{kid} 0 R" for kid in kids)
        self._file.define(number, f"<</Type /StructElem /S /{kind} /P {parent} 0 R /K [{shown}]>>")
