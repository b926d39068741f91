"""The paper that is offered first: the one preferred, or the one usual where this desktop is."""

import os

from PySide6.QtCore import QLocale

from canvasdesk.export.papers import PAPERS, usual_paper


def preferred_paper(name: str) -> str:
    """Return the name of the paper to offer first; an empty or unknown name is the desktop's."""
    return name if name in {paper.name for paper in PAPERS} else local_paper()


def local_paper() -> str:
    """Return the name of the paper usual here."""
    return usual_paper(QLocale.territoryToCode(_locale_of_paper().territory()))


def _locale_of_paper() -> QLocale:
    """Return the locale that says what paper is usual.

    Whoever reads English may print on A4: where there is a word on paper, Qt does not ask for it.
    """
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_PAPER", "LANG"))
    name = next(filter(None, named), "")
    return QLocale(name) if name else QLocale.system()
