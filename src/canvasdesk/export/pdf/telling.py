"""What a reader is told of a picture, and on which page.

A picture may lie in parts on several pages. Each piece of its text is real on one of them, its
home, where most of it lies; elsewhere it is painted, but no reader is told it twice.
"""

from collections.abc import Iterator, Sequence

from canvasdesk.export.pdf.marks import SUBHEADING, Element, GroupKey
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import DisplayList, Group, Role
from canvasdesk.layout.extents import extent, text_extent

_KINDS = {
    Role.TITLE: "H1",
    Role.PURPOSE: "P",
    Role.DETAILS: "P",
    Role.HEADING: "H2",
    Role.SUBHEADING: "P",
    Role.QUESTION: "P",
    Role.CARD: "LBody",
    Role.COUNTS: "P",
    Role.NOTE: "LBody",
    Role.NOTE_HEADING: SUBHEADING,
    Role.PICTURE: "Figure",
    Role.LINK: "P",
    Role.LINK_LABEL: "P",
    Role.LEGEND_ENTRY: "P",
    Role.BALANCE: "P",
    Role.CREDIT: "P",
}
"""What a group of a role is in the tree. The text of others belongs to the group around them."""

_Place = tuple[int, float, float]
"""A group, and where its parent's origin is: one group may stand in several places."""


class Telling:
    """The elements of one picture, in painting order, each with the page it belongs to.

    ``windows`` are the parts of the sheet that pages show, with the numbers of those pages.
    """

    def __init__(self, picture: DisplayList, windows: Sequence[tuple[int, Rect]]) -> None:
        self.picture = picture
        self.elements: dict[GroupKey, list[Element]] = {}
        self._windows = windows
        self._by_place: dict[_Place, Element] = {}
        for group in picture.groups:
            own = self.elements.setdefault(group.key, [])
            own += self._found(group, 0.0, 0.0)

    def element(self, group: Group, dx: float, dy: float) -> Element | None:
        """Return the element that a group begins whose parent's origin is at a place."""
        return self._by_place.get((id(group), dx, dy))

    def corner(self, key: GroupKey) -> tuple[float, float]:
        """Return where the first thing stands that is told of a group."""
        group = next(each for each in self.picture.groups if each.key == key)
        return group.origin

    def _found(self, group: Group, dx: float, dy: float) -> Iterator[Element]:
        if group.label and group.role in _KINDS:
            element = Element(_KINDS[group.role], group.label, group.language)
            element.page = self._home(group, dx, dy)
            self._by_place[id(group), dx, dy] = element
            yield element
        x, y = dx + group.origin[0], dy + group.origin[1]
        for child in group.children:
            if isinstance(child, Group):
                yield from self._found(child, x, y)

    def _home(self, group: Group, dx: float, dy: float) -> int:
        if len(self._windows) == 1:
            return self._windows[0][0]
        reach = text_extent(group, dx, dy)
        if not reach.width:
            reach = extent(group, dx, dy)
        return max(self._windows, key=lambda each: each[1].shared_area(reach))[0]
