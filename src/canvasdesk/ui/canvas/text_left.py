"""How a person left a text, for whoever decides what comes next."""

from dataclasses import dataclass

from canvasdesk.ui.canvas.endings import Ending
from canvasdesk.ui.canvas.subjects import Subject


@dataclass(frozen=True, slots=True)
class TextLeft:
    """How a text was left; ``blank`` where nothing was written in it."""

    subject: Subject
    ending: Ending
    blank: bool
