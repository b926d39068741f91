"""A printout as a PDF file."""

from collections import Counter
from collections.abc import Sequence

from canvasdesk.export.pdf.attachment import attach
from canvasdesk.export.pdf.bookmarks import add_bookmarks
from canvasdesk.export.pdf.content import EVERYTHING, TEXTS, ContentPainter
from canvasdesk.export.pdf.lettering import Lettering
from canvasdesk.export.pdf.marks import Element, MarkedContent
from canvasdesk.export.pdf.metadata import xmp_packet
from canvasdesk.export.pdf.objects import PdfFile, number, text_string
from canvasdesk.export.pdf.pen import Pen
from canvasdesk.export.pdf.resources import Resources
from canvasdesk.export.pdf.shapes import SharedShapes
from canvasdesk.export.pdf.spelling import Speller
from canvasdesk.export.pdf.structure import StructureTree
from canvasdesk.export.pdf.telling import Telling
from canvasdesk.export.printout import Page, Placed, Printout
from canvasdesk.export.steps import Step, Steps, all_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import DisplayList
from canvasdesk.layout.extents import Reaches

CREATOR = "canvasdesk"


def pdf_bytes(printout: Printout, *, invariant: bool = False, tagged: bool = True) -> bytes:
    """Return a printout as a PDF file.

    Text is real, in embedded fonts. ``tagged`` adds the tree that screen readers read; without it
    the file is smaller. ``invariant`` gives the same bytes for the same printout (no date).
    """
    return all_of(pdf_steps(printout, invariant=invariant, tagged=tagged))


def pdf_steps(printout: Printout, *, invariant: bool = False, tagged: bool = True) -> Steps[bytes]:
    """Make what ``pdf_bytes`` returns, a page a step."""
    file, painting = PdfFile(invariant=invariant), _Painting(printout, tagged=tagged)
    contents, owners = list[int](), list[list[Element]]()
    for index in range(len(printout.pages)):
        content, owned = painting.page(index)
        contents.append(file.add_stream(content))
        owners.append(owned)
        yield Step(index + 1, len(printout.pages))
    named, tellings = painting.write_resources(file), painting.tellings
    blending = file.add("<</Type /Group /S /Transparency /CS /DeviceRGB>>")
    box = _media_box(printout.pages[0])
    pages = file.add_pages(
        [_entries(page, contents[i], box, blending, i) for i, page in enumerate(printout.pages)],
        f"{box} /Resources {named} 0 R",
    )
    if tagged:
        StructureTree(file, pages, printout.language).write(tellings.values(), owners)
    add_bookmarks(file, printout, tellings.values(), pages)
    _label_pages(file, printout.pages)
    if printout.attached is not None:
        attach(file, printout.attached)
    _describe(file, printout)
    return file.file_bytes()


class _Painting:
    """Paints the pages of a printout, which share fonts, images and shapes."""

    def __init__(self, printout: Printout, *, tagged: bool) -> None:
        self._pages = printout.pages
        self._tagged = tagged
        self._resources, self._speller = Resources(), Speller()
        self._reaches = Reaches()
        self._shared = SharedShapes(self._resources, self._speller)
        self._shapes = {id(each): self._shared.add(each) for each in _repeated(printout)}
        self.tellings = _tellings(printout)

    def page(self, index: int) -> tuple[bytes, list[Element]]:
        """Return the content of a page, and the elements that own its marks."""
        page, parts = self._pages[index], list[str]()
        marks = MarkedContent(parts, tagged=self._tagged)
        pen = Pen(parts, self._resources.alphas)
        lettering = Lettering(pen, marks, self._resources, self._speller)
        pictures = self._resources.pictures
        painter = ContentPainter(pen, marks, lettering, pictures, index, self._reaches)
        for placed in page.placed:
            pen.push_clip(placed.window, _matrix(placed, page))
            self._paint(placed, painter, marks, pen)
            marks.close()
            pen.pop()
        return "\n".join(parts).encode("ascii"), marks.owners

    def write_resources(self, file: PdfFile) -> int:
        """Add what the pages share, and return the number of the dictionary that names it."""
        return self._resources.write(file, self._shared.write(file))

    def _paint(
        self, placed: Placed, painter: ContentPainter, marks: MarkedContent, pen: Pen
    ) -> None:
        window = placed.window if placed.window != placed.picture.page else None
        telling = None if placed.is_decor else self.tellings[id(placed.picture)]
        apart = self._shapes.get(id(placed.picture))
        if apart is not None:
            marks.begin_artifact()
            pen.write(f"/{apart.name} Do")
        for group in placed.picture.groups:
            is_apart = apart is not None and id(group) in apart.groups
            painter.paint((group,), telling, window, TEXTS if is_apart else EVERYTHING)


def _tellings(printout: Printout) -> dict[int, Telling]:
    """Return what is told of each picture, in the order of pages."""
    windows: dict[int, list[tuple[int, Rect]]] = {}
    for index, page in enumerate(printout.pages):
        for placed in page.placed:
            if not placed.is_decor:
                windows.setdefault(id(placed.picture), []).append((index, placed.window))
    return {id(each): Telling(each, windows[id(each)]) for each in printout.pictures}


def _repeated(printout: Printout) -> list[DisplayList]:
    """Return the pictures that lie on several pages."""
    placed = [each.picture for page in printout.pages for each in page.placed]
    times = Counter(map(id, placed))
    return list({id(each): each for each in placed if times[id(each)] > 1}.values())


def _matrix(placed: Placed, page: Page) -> str:
    """Return the operator that turns a picture over and puts it in its place, y up."""
    sheet, scale = placed.picture.page, placed.fit.scale
    left = placed.fit.x - sheet.x * scale
    top = page.height - placed.fit.y + sheet.y * scale
    places = " ".join(_trimmed(f"{place:.5f}") for place in (left, top))
    return f"{_trimmed(f'{scale:.8f}')} 0 0 {_trimmed(f'{-scale:.8f}')} {places} cm"


def _media_box(page: Page) -> str:
    return f"/MediaBox [0 0 {_length(page.width)} {_length(page.height)}]"


def _entries(page: Page, content: int, usual: str, blending: int, index: int) -> str:
    """Return what is a page's own; ``usual`` is the box that it has where it names none."""
    box = _media_box(page)
    boxes = "" if box == usual else f" {box}"
    for name, rect in (("TrimBox", page.trim), ("BleedBox", page.bleed)):
        # Only a print shop asks for these: CUPS moves a page until what is left lies in the middle
        # of the paper, and with it, of a sheet of a poster, what the printer cannot reach.
        if page.bleed is not None and rect is not None:
            foot, top = page.height - rect.bottom, page.height - rect.y
            boxes += f" /{name} [{' '.join(map(_length, (rect.x, foot, rect.right, top)))}]"
    return f"/Contents {content} 0 R /StructParents {index} /Tabs /S /Group {blending} 0 R{boxes}"


def _length(points: float) -> str:
    return _trimmed(f"{points:.4f}")


def _trimmed(decimals: str) -> str:
    return decimals.rstrip("0").rstrip(".")


def _label_pages(file: PdfFile, pages: Sequence[Page]) -> None:
    """Name the pages as they are named on paper, where any is."""
    if not any(page.label for page in pages):
        return
    labels = " ".join(
        f"{index} <</P {text_string(page.label or number(index + 1))}>>"
        for index, page in enumerate(pages)
    )
    file.set_catalog("PageLabels", file.add(f"<</Nums [{labels}]>>"))


def _describe(file: PdfFile, printout: Printout) -> None:
    file.set_information(printout.title, printout.author, printout.subject, CREATOR)
    packet = xmp_packet(printout, CREATOR, file.producer, file.made)
    # Not packed, so that programs find it that read no PDF.
    metadata = file.add_raw_stream(packet, "/Type /Metadata /Subtype /XML")
    file.set_catalog("Metadata", metadata)
    if printout.language:
        file.set_language(printout.language)
    # No /Direction: it speaks of facing pages, and pdfium turns every Latin line round for R2L.
    file.set_catalog("ViewerPreferences", file.add("<</DisplayDocTitle true>>"))
