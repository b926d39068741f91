"""The notes that a filter for guessed answers means: entries decide, not a note alone."""

from dataclasses import replace

from canvasdesk.layout.filter import Asks, Filter
from canvasdesk.model.document import Document


def with_guessed(wanted: Filter, document: Document) -> Filter:
    """Return a filter that knows the notes with guessed answers, where it asks for those."""
    test = wanted.field
    if test is None or test.asks is not Asks.GUESSED:
        return wanted
    # Fields and entries are looked at where somebody asks for them.
    from canvasdesk.method.fields import field_definitions
    from canvasdesk.model.guesses import unheard_answers

    notes = frozenset(unheard_answers(document, field_definitions()))
    return replace(wanted, field=replace(test, values=notes))
