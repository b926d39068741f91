"""What is said about a print: how many pages of what size, and what the report found."""

from PySide6.QtCore import QCoreApplication, QLocale

from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.conversion.report import Report
from canvasdesk.ui.messages import said

_CONTEXT = "PrintWords"


def outcome(pages: int, order: PrintOrder) -> str:
    """Return how many pages come out, and how large, in a few words for a card."""
    name = order.tiles.paper.name if order.tiles is not None else order.paper.name
    sheets = _tr("%n page(s), {paper}", pages).format(paper=name)
    return sheets if order.tiles is None else f"{sheets} → {_size(order)}"


def summary(report: Report, order: PrintOrder, locale: QLocale) -> str:
    """Return what comes out as one sentence."""
    parts = [outcome(report.pages, order)]
    if order.tiles is None:
        parts.append(_size(order))
    if report.smallest_pt is not None and report.legible_m is not None:
        text = _tr("smallest text {points} pt, readable from {metres} m")
        points = locale.toString(report.smallest_pt, "f", 1)
        metres = locale.toString(report.legible_m, "f", 1)
        parts.append(text.format(points=points, metres=metres))
    return " · ".join(parts)


def findings(report: Report) -> list[str]:
    """Return what is to be known before paper is spent; that all is well, where nothing is."""
    found = [said(each.code, each.parameters) for each in report.findings]
    return found or [said("print.clean", {})]


def _size(order: PrintOrder) -> str:
    return f"{order.paper.width_mm:.0f} × {order.paper.height_mm:.0f} mm"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate(_CONTEXT, text, "", count)
