"""What is said about a print: how many pages of what size, and what the report found."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.report import Finding, Report
from canvasdesk.export.labels import CARD, LabelSheet, Stock
from canvasdesk.export.papers import Paper
from canvasdesk.export.tiling import TilePlan
from canvasdesk.geometry.units import MM_PER_INCH
from canvasdesk.layout.amounts import length_text
from canvasdesk.model.document import Document
from canvasdesk.ui.messages import said

_NO_BREAK = "\N{NO-BREAK SPACE}"
_MOST_NAMED = 6
"""Notes that one line names; who wants to know all of them looks at the wall."""

_LONGEST_NAME = 28


def outcome(pages: int, order: PrintOrder, poster: Paper | None = None) -> str:
    """Return how many pages or sheets come out, and how large, in a few words for a card.

    ``poster`` is how large the whole is that sheets are put together to.
    """
    count = _pages(pages) if order.tiles is None else _sheets(pages)
    return f"{count} · {final_size(order, poster)}"


def final_size(order: PrintOrder, poster: Paper | None = None) -> str:
    """Return how large what one has in the end is: paper, the whole poster, a note or a card."""
    if order.what in (What.NOTES, What.CARDS):
        piece = order.stock if order.what is What.NOTES else CARD
        return size_words(piece.width_mm, piece.height_mm)
    paper = poster or order.paper
    return size_words(paper.width_mm, paper.height_mm)


def size_words(width_mm: float, height_mm: float) -> str:
    """Return two measures as one measures here: in millimetres or inches, to the tenth.

    They are written as the desktop's language writes them, and stay on one line.
    """
    sides, unit = (width_mm, height_mm), "mm"
    if QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem:
        sides, unit = (width_mm / MM_PER_INCH, height_mm / MM_PER_INCH), "in"
    words = " × ".join(length_text(side, QLocale().name()) for side in sides)
    return f"{words} {unit}".replace(" ", _NO_BREAK)


def summary(
    report: Report,
    order: PrintOrder,
    locale: QLocale,
    sheets: int = 0,
    poster: Paper | None = None,
) -> str:
    """Return what comes out as one sentence; ``sheets`` is how many a poster takes."""
    paper = _paper_name(order)
    parts = [_sheets(sheets) if sheets else _pages(report.pages), final_size(order, poster)]
    if paper:
        parts[0] = QCoreApplication.translate("PrintWords", "{pages} of {paper}").format(
            pages=parts[0], paper=paper
        )
    if sheets and report.pages > sheets:
        parts[0] = QCoreApplication.translate("PrintWords", "{sheets} and a first page").format(
            sheets=parts[0]
        )
    if report.smallest_pt is not None and report.legible_m is not None:
        text = QCoreApplication.translate(
            "PrintWords", "smallest text {points} pt, readable from {metres} m"
        )
        points = locale.toString(report.smallest_pt, "f", 1)
        metres = locale.toString(report.legible_m, "f", 1)
        said = text.format(points=points, metres=metres)
        for number in (points, metres):
            said = said.replace(f"{number} ", f"{number}{_NO_BREAK}")
        parts.append(said)
    return " · ".join(parts)


def wall_words(plan: TilePlan) -> str:
    """Return how many sheets a poster takes, and how large it is."""
    sheets = QCoreApplication.translate("PrintWords", "{pages} of {paper}").format(
        pages=_sheets(plan.tiling.count), paper=plan.tiling.paper.name
    )
    return f"{sheets} · {size_words(plan.poster.width_mm, plan.poster.height_mm)}"


def findings(report: Report) -> list[str]:
    """Return what is to be known before paper is spent; that all is well, where nothing is."""
    found = [said(each.code, _shown(each)) for each in report.findings]
    return found or [said(report.clean, {})]


def _shown(finding: Finding) -> Mapping[str, str | int]:
    """Return what a sentence names, numbers as the desktop's language writes them.

    Signs that no font has are named by their numbers, not shown as boxes.
    """
    if "points" in finding.parameters:
        points = str(finding.parameters["points"]).replace(".", QLocale().decimalPoint())
        return {**finding.parameters, "points": points}
    if finding.code != "print.glyphs":
        return finding.parameters
    signs = str(finding.parameters["characters"]).split()
    names = " ".join(f"U+{ord(sign[0]):04X}" for sign in signs)
    return {**finding.parameters, "characters": names}


def cut_line(document: Document, cut: Sequence[str]) -> str:
    """Return which notes the seams of a poster cut, since there is no way around them."""
    if not cut:
        return QCoreApplication.translate("PrintWords", "No note is cut by a seam.")
    names = [_name(document.notes[key].text) for key in cut[:_MOST_NAMED] if key in document.notes]
    if len(cut) > _MOST_NAMED:
        words = QCoreApplication.translate("PrintWords", "On a seam: {names} and {count} more")
        return words.format(names=", ".join(names), count=len(cut) - len(names))
    return QCoreApplication.translate("PrintWords", "On a seam: {names}").format(
        names=", ".join(names)
    )


def stock_words(stock: Stock) -> str:
    """Return what notes are cut to, or which labels they are printed on."""
    size = size_words(stock.width_mm, stock.height_mm)
    if not isinstance(stock, LabelSheet):
        return size
    words = QCoreApplication.translate("PrintWords", "{count} labels on {paper}, {size}")
    count = stock.columns * stock.rows
    return words.format(count=count, paper=stock.paper.name, size=size)


def _paper_name(order: PrintOrder) -> str:
    """Return what goes through the printer; empty where it has no other name than its size."""
    if order.what is What.NOTES and isinstance(order.stock, LabelSheet):
        return order.stock.paper.name
    name = (order.tiles or order).paper.name
    return "" if name.endswith("mm") else name


def _pages(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("PrintWords", "1 page")
    return QCoreApplication.translate("PrintWords", "{count} pages").format(count=count)


def _sheets(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("PrintWords", "1 sheet")
    return QCoreApplication.translate("PrintWords", "{count} sheets").format(count=count)


def _name(text: str) -> str:
    """Return a note's text as one quoted line, or how it begins."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _LONGEST_NAME else f"“{line[:_LONGEST_NAME].rstrip()}…”"
