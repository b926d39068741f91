"""Puts a language's template, the questions and fields together, as ``layout`` wants them."""

from canvasdesk.method.fields import field_definitions
from canvasdesk.method.questions import questions_for
from canvasdesk.method.templates import template_for
from canvasdesk.model.blocks import Mode
from canvasdesk.model.wording import Wording


def wording_for(language: str, mode: Mode) -> Wording:
    """Return what a canvas in a BCP 47 language and a mode says by itself."""
    return Wording(template_for(language), questions_for(language, mode), field_definitions())
