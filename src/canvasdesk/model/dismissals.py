"""Which hints somebody did not want to see again: an entry for each kind, in a journal of its own.

Its ``refs`` are the notes and its ``fields`` the blocks that the hint is not to be given for. Both
are merged key by key, so that what is dismissed on two computers is dismissed on both.
"""

from canvasdesk.model.document import Document

DISMISSED = "dismissed"
"""The journal's name in files."""


def dismissal_id(code: str) -> str:
    """Return the id of the entry for one kind of hint: the same on every computer."""
    return f"{DISMISSED}-{code}"


def dismissed(document: Document) -> frozenset[tuple[str, str]]:
    """Return the hints that are dismissed: the kind, and the id of a note or of a block."""
    return frozenset(
        (entry.text, subject)
        for entry in document.entries.values()
        if entry.journal == DISMISSED
        for subject in (*entry.refs, *(key for key, value in entry.fields.items() if value is True))
    )
