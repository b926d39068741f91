"""How the saves of one document went since one went well: why they failed, what to try when.

Nothing is saved here and no time is kept: ``Filing`` does both.
"""

from pathlib import Path

from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.document import Document

_RETRY_AFTER_MS = 5_000
_RETRY_AFTER_MOST_MS = 10_000
"""What failed is tried again soon, then after twice that time, and so on up to this."""
LINKED = "save.linked"
"""The file has other names; the next try, which nobody makes but a person, parts it from them."""
_CONFLICTS = frozenset({"save.changed_elsewhere", "save.gone", "save.exists"})
_UNDECIDED = _CONFLICTS | {LINKED}
"""What no second try mends: a person has to choose."""


class Attempts:
    """What is known of the saves that failed; nothing where the last one went well."""

    def __init__(self) -> None:
        self.fault: CanvasdeskError | None = None
        """Why the document's own file could not be written; None where it was."""
        self._unsaved: Document | None = None
        self._count = 0
        self._linked: Path | None = None

    @property
    def one_failed(self) -> bool:
        """Whether there is something to try again."""
        return self._unsaved is not None

    @property
    def some_failed(self) -> bool:
        """Whether saves have failed since one went well."""
        return self._count > 0

    @property
    def retry_after_ms(self) -> int:
        """After what time to try again what failed last."""
        return min(_RETRY_AFTER_MS << (self._count - 1), _RETRY_AFTER_MOST_MS)

    @property
    def waits_for_parting(self) -> bool:
        """Whether a person has to agree that the file is parted from its other names."""
        return self.fault is not None and self.fault.code == LINKED

    @property
    def waits_for_person(self) -> bool:
        """Whether trying again is for a person to decide."""
        return self.fault is not None and self.fault.code in _UNDECIDED

    @property
    def is_conflict(self) -> bool:
        """Whether the file is not what it was known to be."""
        return self.fault is not None and self.fault.code in _CONFLICTS

    def wants(self, document: Document) -> bool:
        """Say whether just this document was to be saved and could not be."""
        return self._unsaved is document

    def parts(self, path: Path | None) -> bool:
        """Say whether the next save of a file parts it from its other names: that was said."""
        return path is not None and path == self._linked

    def refused(self, path: Path | None, error: CanvasdeskError) -> None:
        """Take note that a file, perhaps not the document's own, was not written as asked."""
        if error.code == LINKED:
            self._linked = path

    def failed(self, document: Document, error: CanvasdeskError) -> None:
        """Take note that a document did not get into its file."""
        self.fault, self._unsaved = error, document
        self._count += 1

    def succeeded(self) -> None:
        """Take note that a save went well."""
        self.fault = self._unsaved = self._linked = None
        self._count = 0

    def taken_back(self) -> None:
        """Forget what could not be saved: the document is what its file holds again."""
        self.fault = self._unsaved = None

    def give_up(self) -> None:
        """Try nothing again."""
        self._unsaved = None
