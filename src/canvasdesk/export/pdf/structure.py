"""The structure tree: what a screen reader reads out, in its order, over all pages."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from canvasdesk.export.pdf.marks import SUBHEADING, Element, GroupKey
from canvasdesk.export.pdf.objects import PdfFile, text_string
from canvasdesk.export.pdf.telling import Telling
from canvasdesk.layout.display_list import Role

_BODY = "LBody"


class StructureTree:
    """Writes the tree: of each picture the header, then each block with its notes in lists.

    ``pages`` are the numbers of the pages' objects, ``language`` the file's own.
    """

    def __init__(self, file: PdfFile, pages: Sequence[int], language: str) -> None:
        self._file = file
        self._pages = pages
        self._language = language
        self._numbers: dict[Element, int] = {}

    def write(self, tellings: Iterable[Telling], owners: Sequence[Sequence[Element]]) -> None:
        """Add the tree, and the way back from each page's marks to their elements."""
        root, document = self._file.reserve(), self._file.reserve()
        kids = [
            kid
            for _, run in groupby(tellings, key=lambda telling: bool(telling.picture.sections))
            for kid in self._pictures(list(run), document)
        ]
        self._define(document, "Document", root, kids)
        back = "".join(
            f" {page} [{' '.join(f'{self._numbers[owner]} 0 R' for owner in own)}]"
            for page, own in enumerate(owners)
        )
        parents = self._file.add(f"<</Nums [{back.strip()}]>>")
        self._file.define(
            root,
            f"<</Type /StructTreeRoot /K {document} 0 R /ParentTree {parents} 0 R"
            f" /ParentTreeNextKey {len(owners)}>>",
        )
        self._file.set_catalog("StructTreeRoot", root)
        self._file.set_catalog("MarkInfo", self._file.add("<</Marked true>>"))

    def _pictures(self, tellings: Sequence[Telling], parent: int) -> list[int]:
        """Add pictures of one kind: those in sections go on where those before them ended."""
        lefts = [
            {key: [e for e in own if e.marks] for key, own in telling.elements.items()}
            for telling in tellings
        ]
        kids = [
            self._leaf(element, parent)
            for left in lefts
            for key in [key for key in left if key[0] is Role.HEADER]
            for element in left.pop(key)
        ]
        for own, notes in _sections(tellings, lefts):
            kids += self._section(own, notes, parent)
        return kids + [
            self._leaf(element, parent)
            for left in lefts
            for elements in left.values()
            for element in elements
        ]

    def _section(self, own: list[Element], notes: list[list[Element]], parent: int) -> list[int]:
        items = [elements for elements in notes if elements]
        if not own and not items:
            return []
        section = self._file.reserve()
        kids = [self._leaf(element, section) for element in own]
        for is_heading, run in groupby(items, key=lambda elements: elements[0].kind == SUBHEADING):
            if is_heading:
                kids += [self._leaf(one, section) for elements in run for one in elements]
            else:
                kids.append(self._list(list(run), section))
        self._define(section, "Sect", parent, kids)
        return [section]

    def _list(self, items: list[list[Element]], parent: int) -> int:
        number = self._file.reserve()
        kids = []
        for elements in items:
            item = self._file.reserve()
            parts = [each for each in elements if each.kind == _BODY]
            others = [each for each in elements if each.kind != _BODY]
            bodies = [self._leaf(parts[0], item, parts)] if parts else []
            self._define(item, "LI", number, bodies + [self._leaf(one, item) for one in others])
            kids.append(item)
        self._define(number, "L", parent, kids)
        return number

    def _leaf(self, element: Element, parent: int, parts: Sequence[Element] = ()) -> int:
        """Add an element; a text that goes on elsewhere is one, all of its ``parts`` in it."""
        parts = parts or (element,)
        marks = " ".join(
            str(mark)
            if part.page == element.page
            else f"<</Type /MCR /Pg {self._pages[part.page]} 0 R /MCID {mark}>>"
            for part in parts
            for mark in part.marks
        )
        text = "".join(part.text for part in parts)
        language = ""
        if element.language and element.language != self._language:
            language = f" /Lang {text_string(element.language)}"
        said = "Alt" if element.kind == "Figure" else "ActualText"
        number = self._file.add(
            f"<</Type /StructElem /S /{element.kind} /P {parent} 0 R"
            f" /Pg {self._pages[element.page]} 0 R"
            f" /K [{marks}] /{said} {text_string(text)}{language}>>"
        )
        self._numbers |= dict.fromkeys(parts, number)
        return number

    def _define(self, number: int, kind: str, parent: int, kids: list[int]) -> None:
        shown = " ".join(f"{kid} 0 R" for kid in kids)
        self._file.define(number, f"<</Type /StructElem /S /{kind} /P {parent} 0 R /K [{shown}]>>")


def _sections(
    tellings: Iterable[Telling], lefts: Iterable[dict[GroupKey, list[Element]]]
) -> Iterable[tuple[list[Element], list[list[Element]]]]:
    """Take each block's own elements and those of its notes, from all pictures that show it.

    A block that is headed again is another section.
    """
    found: list[tuple[list[Element], dict[GroupKey, list[Element]]]] = []
    begun: dict[GroupKey, int] = {}
    for telling, left in zip(tellings, lefts, strict=True):
        for section in telling.picture.sections:
            own = left.pop(section.block, [])
            if section.block not in begun or any(e.kind == "H2" for e in own):
                begun[section.block] = len(found)
                found.append(([], {}))
            heads, notes = found[begun[section.block]]
            heads += own
            for note in section.notes:
                notes.setdefault(note, []).extend(left.pop(note, []))
    return [(own, list(notes.values())) for own, notes in found]
