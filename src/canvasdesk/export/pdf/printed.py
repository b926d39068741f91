"""A picture as a PDF file of one page."""

from dataclasses import dataclass

from canvasdesk.export.papers import Fit, Paper, fitted
from canvasdesk.export.pdf.content import ContentPainter
from canvasdesk.export.pdf.lettering import Lettering
from canvasdesk.export.pdf.marks import MarkedContent, StructureTree
from canvasdesk.export.pdf.objects import PdfFile, number, text_string
from canvasdesk.export.pdf.pen import Pen
from canvasdesk.layout.display_list import DisplayList

CREATOR = "canvasdesk"


@dataclass(frozen=True, slots=True)
class _Page:
    """Where the picture lies on its page; the page's own coordinates have y up."""

    paper: Paper
    fit: Fit
    picture: DisplayList

    @property
    def matrix(self) -> str:
        page, scale = self.picture.page, self.fit.scale
        left = self.fit.x - page.x * scale
        top = self.paper.height_pt - self.fit.y + page.y * scale
        return f"{scale:.8f} 0 0 {-scale:.8f} {left:.5f} {top:.5f} cm"

    @property
    def box(self) -> str:
        return f"[0 0 {self.paper.width_pt:.4f} {self.paper.height_pt:.4f}]"

    def top_of(self, y: float) -> float:
        """Return where a height of the sheet is on the page, in points from its foot."""
        return self.paper.height_pt - self.fit.y - (y - self.picture.page.y) * self.fit.scale


def pdf_bytes(
    picture: DisplayList, paper: Paper, *, invariant: bool = False, tagged: bool = True
) -> bytes:
    """Return a picture on one page of a paper, as a PDF file.

    Text is real, in embedded fonts. ``tagged`` adds the tree that screen readers read; without it
    the file is smaller. ``invariant`` gives the same bytes for the same picture (no date).
    """
    file = PdfFile(invariant=invariant)
    page = _Page(paper, fitted(picture.page, paper), picture)
    parts = [page.matrix]
    pen, marks = Pen(parts), MarkedContent(parts, tagged=tagged)
    lettering = Lettering(pen, marks)
    painter = ContentPainter(pen, marks, lettering)
    pen.push_clip(picture.page)
    painter.paint(picture.groups)
    marks.close()
    pen.pop()
    number_of_page = _add_page(file, page, "\n".join(parts), _resources(file, pen, lettering))
    if tagged:
        StructureTree(file, picture, painter.elements).write(marks.owners, number_of_page)
    _add_bookmarks(file, page, painter, number_of_page)
    _describe(file, picture)
    return file.file_bytes()


def _add_page(file: PdfFile, page: _Page, content: str, resources: str) -> int:
    stream = file.add_stream(content.encode("ascii"))
    return file.add_page(
        f"/MediaBox {page.box} /Contents {stream} 0 R /Resources <<{resources}>>"
        " /StructParents 0 /Tabs /S"
        " /Group <</Type /Group /S /Transparency /CS /DeviceRGB>>"
    )


def _resources(file: PdfFile, pen: Pen, lettering: Lettering) -> str:
    fonts = {font.name: font.write(file) for font in lettering.fonts.values()}
    if lettering.unseen.is_used:
        fonts[lettering.unseen.name] = lettering.unseen.write(file)
    images = lettering.pictures.write(file)
    alphas = " ".join(
        f"/Alpha{alpha} <</ca {number(alpha / 255)} /CA {number(alpha / 255)}>>"
        for alpha in sorted(pen.alphas)
    )
    return f"/Font <<{_named(fonts)}>> /XObject <<{_named(images)}>> /ExtGState <<{alphas}>>"


def _named(numbers: dict[str, int]) -> str:
    return " ".join(f"/{name} {value} 0 R" for name, value in numbers.items())


def _add_bookmarks(file: PdfFile, page: _Page, painter: ContentPainter, target: int) -> None:
    """Add a bookmark for each block, named as it is headed."""
    entries: list[tuple[str, float, float]] = []
    for section in page.picture.sections:
        headings = [e.text for e in painter.elements.get(section.block, ()) if e.kind == "H2"]
        if headings:
            x, y = painter.corners[section.block]
            left = page.fit.x + (x - page.picture.page.x) * page.fit.scale
            entries.append((headings[0], left, page.top_of(y)))
    if not entries:
        return
    root, numbers = file.reserve(), [file.reserve() for _ in entries]
    for index, (title, left, top) in enumerate(entries):
        beside = f" /Prev {numbers[index - 1]} 0 R" if index else ""
        if index + 1 < len(entries):
            beside += f" /Next {numbers[index + 1]} 0 R"
        file.define(
            numbers[index],
            f"<</Title {text_string(title)} /Parent {root} 0 R{beside}"
            f" /Dest [{target} 0 R /XYZ {number(left)} {number(top)} null]>>",
        )
    ends = f"/First {numbers[0]} 0 R /Last {numbers[-1]} 0 R /Count {len(numbers)}"
    file.define(root, f"<</Type /Outlines {ends}>>")
    file.set_catalog("Outlines", root)


def _describe(file: PdfFile, picture: DisplayList) -> None:
    file.set_information(picture.title, picture.author, picture.subject, CREATOR)
    if picture.language:
        file.set_language(picture.language)
    # No /Direction: it speaks of facing pages, and pdfium turns every Latin line round for R2L.
    file.set_catalog("ViewerPreferences", file.add("<</DisplayDocTitle true>>"))
