"""The list of contents that a reader shows beside the pages."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from canvasdesk.export.pdf.objects import PdfFile, number, text_string
from canvasdesk.export.pdf.telling import Telling
from canvasdesk.export.printout import Placed, Printout


class _Bookmark(NamedTuple):
    """A name, the page it leads to, and where there, in points from its left foot."""

    title: str
    page: int
    left: float
    top: float


def add_bookmarks(
    file: PdfFile, printout: Printout, tellings: Iterable[Telling], pages: Sequence[int]
) -> None:
    """Add the names of pages that have one, then each block, as it is headed."""
    entries = [
        _Bookmark(page.bookmark, index, 0.0, page.height)
        for index, page in enumerate(printout.pages)
        if page.bookmark
    ]
    entries += [entry for telling in tellings for entry in _of_blocks(printout, telling)]
    if not entries:
        return
    root, numbers = file.reserve(), [file.reserve() for _ in entries]
    for index, entry in enumerate(entries):
        beside = f" /Prev {numbers[index - 1]} 0 R" if index else ""
        if index + 1 < len(entries):
            beside += f" /Next {numbers[index + 1]} 0 R"
        place = f"{number(entry.left)} {number(entry.top)}"
        file.define(
            numbers[index],
            f"<</Title {text_string(entry.title)} /Parent {root} 0 R{beside}"
            f" /Dest [{pages[entry.page]} 0 R /XYZ {place} null]>>",
        )
    ends = f"/First {numbers[0]} 0 R /Last {numbers[-1]} 0 R /Count {len(numbers)}"
    file.define(root, f"<</Type /Outlines {ends}>>")
    file.set_catalog("Outlines", root)


def _of_blocks(printout: Printout, telling: Telling) -> Iterator[_Bookmark]:
    """Yield the blocks of a picture in guided order."""
    for section in telling.picture.sections:
        headings = [e for e in telling.elements.get(section.block, ()) if e.kind == "H2"]
        if headings:
            page = printout.pages[headings[0].page]
            placed = next(each for each in page.placed if each.picture is telling.picture)
            left, top = _on_page(placed, telling.corner(section.block))
            yield _Bookmark(headings[0].text, headings[0].page, left, page.height - top)


def _on_page(placed: Placed, at: tuple[float, float]) -> tuple[float, float]:
    """Return where a place of the sheet is on a page; at its edge, where it lies beyond."""
    sheet, fit, rect = placed.picture.page, placed.fit, placed.rect
    left, top = fit.x + (at[0] - sheet.x) * fit.scale, fit.y + (at[1] - sheet.y) * fit.scale
    return max(rect.x, left), max(rect.y, top)
