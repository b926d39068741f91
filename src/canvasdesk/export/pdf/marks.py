"""Marked content: what of a page a screen reader and a search are told.

Everything on the page lies in one flat sequence: text belongs to an element of the tree, all else
is an artifact. A line whose glyphs do not spell it carries its text (ActualText) itself. Such
spans never nest and never hold two lines: readers lose text then.
"""

from dataclasses import dataclass, field

from canvasdesk.export.pdf.objects import text_string
from canvasdesk.layout.display_list import Role

GroupKey = tuple[Role, str]
SUBHEADING = "H3"
"""The kind of a small heading among a block's notes: it stands between two of their lists."""
_ARTIFACT, _UNFOUND = object(), object()
_NOTHING = "\u200b"
"""What stands for text that is not to be found: pdfium takes an empty text for none given."""


@dataclass(slots=True, eq=False)
class Element:
    """A piece of the tree: ``H1`` to ``H3``, ``P``, ``LBody`` or ``Figure``, and what it marks.

    A figure's text says what it shows. All marks are on one page, counted from 0.
    """

    kind: str
    text: str
    language: str
    page: int = 0
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
            if actual is not None and not self._tagged:
                self._begin(f"/Span <</ActualText {text_string(actual)}>> BDC", object())
        elif actual is not None:
            self._begin_marked(element, f" /ActualText {text_string(actual)}", object())
        elif self._open is not element:
            self._begin_marked(element, "", element)

    def begin_unfound(self) -> None:
        """Begin text that no reader has to be told and no search finds: it is told elsewhere."""
        if self._open is not _UNFOUND:
            self.close()
            span = f"/Span <</ActualText {text_string(_NOTHING)}>> BDC"
            self._begin(f"/Artifact BMC {span}" if self._tagged else span, _UNFOUND)

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
            is_double = self._open is _UNFOUND and self._tagged
            self._parts.append("EMC EMC" if is_double else "EMC")
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
