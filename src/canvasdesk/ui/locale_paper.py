"""The paper that is offered first: the one preferred, or the one usual where this desktop is."""

from PySide6.QtCore import QLocale

from canvasdesk.export.papers import PAPERS, usual_paper


def preferred_paper(name: str) -> str:
    """Return the name of the paper to offer first; an empty or unknown name is the desktop's."""
    return name if name in {paper.name for paper in PAPERS} else local_paper()


def local_paper() -> str:
    """Return the name of the paper usual here."""
    return usual_paper(QLocale.territoryToCode(QLocale.system().territory()))
