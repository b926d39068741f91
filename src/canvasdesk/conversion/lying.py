"""How paper lies: as an order says, or as it shows most."""

from enum import StrEnum

from canvasdesk.export.papers import Paper, fitted
from canvasdesk.geometry.rect import Rect


class Turn(StrEnum):
    """How paper lies. ``AUTO`` is whatever shows most."""

    AUTO = "auto"
    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


def lying(paper: Paper, turn: Turn, page: Rect, margin_mm: float) -> Paper:
    """Return a paper as it lies: as asked for, or as it shows a page larger."""
    if turn is Turn.AUTO:
        larger = fitted(page, paper.turned, margin_mm).scale > fitted(page, paper, margin_mm).scale
        return paper.turned if larger else paper
    return ways(paper, turn)[0]


def ways(paper: Paper, turn: Turn) -> tuple[Paper, ...]:
    """Return the ways that a paper may lie."""
    if turn is Turn.AUTO:
        return paper, paper.turned
    is_landscape = paper.width_mm >= paper.height_mm
    return (paper if is_landscape is (turn is Turn.LANDSCAPE) else paper.turned,)
