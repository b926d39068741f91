"""Have new canvases begin like this one: remembered, forgotten, and begun with.

Faults become notices: whoever wants a new canvas gets one. What was chosen holds once it is
written, and is said then.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from canvasdesk.editing.beginning import new_document, shown_at_start, starting_point
from canvasdesk.errors import CanvasdeskError
from canvasdesk.layout.view import SCREEN_EXTRAS, Extra
from canvasdesk.method.templates import template_languages
from canvasdesk.model.blocks import Mode
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.language import primary_language
from canvasdesk.storage.starting_points import (
    forget_starting_point,
    read_starting_point,
    write_starting_point,
)
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.keeping.disk_work import DiskWork
from canvasdesk.ui.menus import Command
from canvasdesk.ui.messages import explained
from canvasdesk.ui.notice import Notice
from canvasdesk.ui.session import Session

if TYPE_CHECKING:
    from concurrent.futures import Future

_COLOURS = Colouring.CUSTOMERS.value
"""What is kept beside the extras where colours say who notes are for."""
_LINKS = frozenset({Extra.LINKS, Extra.CHOSEN_LINKS})
_CHOSEN = _LINKS | {Extra.QUESTIONS, Extra.BADGES, Extra.LEGEND, Extra.BALANCE}
"""What people switch on and off; the rest is always as the window has it."""


class Beginning(QObject):
    """How new canvases of each mode begin, as it is kept in a folder."""

    def __init__(self, state: Path, disk: DiskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._disk = state, disk
        self._fault: CanvasdeskError | None = None
        self._shown: frozenset[str] | None = None

    def commands(
        self,
        session: Session,
        extras: Callable[[], Iterable[Extra]],
        colouring: Callable[[], Colouring],
        notice: Notice,
    ) -> dict[ActionId, Command]:
        """Return what the actions do on a canvas that shows ``extras``, coloured like this."""

        def remember() -> None:
            session.flush()
            self.remember(session.document, extras(), notice, colouring())

        return {
            ActionId.KEEP_BEGINNING: remember,
            ActionId.FORGET_BEGINNING: lambda: self.forget(session.document.mode, notice),
        }

    def document(self, mode: Mode, language: str, new_id: IdSource) -> Document:
        """Return a new canvas; a plain one where the chosen beginning cannot be read."""
        start: Document | None = None
        self._fault = self._shown = None
        try:
            start = read_starting_point(self._state, mode)
        except CanvasdeskError as error:
            self._fault = error
        if start is not None:
            self._shown = shown_at_start(start)
        return new_document(mode, language, new_id, start)

    @property
    def extras(self) -> frozenset[Extra]:
        """What the window shows of the canvas begun last."""
        if self._shown is None:
            return SCREEN_EXTRAS
        return (SCREEN_EXTRAS - _CHOSEN) | {extra for extra in _CHOSEN if extra in self._shown}

    @property
    def colouring(self) -> Colouring:
        """What colours say on the canvas begun last."""
        return Colouring.CUSTOMERS if _COLOURS in (self._shown or ()) else Colouring.TAGS

    def tell(self, mode: Mode, notice: Notice) -> None:
        """Say what was wrong with the beginning chosen last, if anything."""
        if self._fault is not None:
            text = self.tr(
                "Your starting point could not be read, so this canvas begins plain. {why}"
            )
            text = text.format(why=explained(self._fault))
            notice.say(text, self.tr("Forget it"), partial(self.forget, mode, notice))

    def remember(
        self,
        document: Document,
        extras: Iterable[Extra],
        notice: Notice,
        colouring: Colouring = Colouring.TAGS,
    ) -> None:
        """Have new canvases of a document's mode begin like it."""
        shown = [extra.value for extra in extras if extra in _CHOSEN]
        shown += [_COLOURS] if colouring is Colouring.CUSTOMERS else []
        write = partial(write_starting_point, self._state, starting_point(document, shown))
        self._disk.begin(write, partial(self._on_remembered, document.mode, notice))

    def _on_remembered(self, mode: Mode, notice: Notice, outcome: "Future[None]") -> None:
        if not isValid(notice):
            return  # its window is closed
        try:
            outcome.result()
        except CanvasdeskError as error:
            notice.say(explained(error))
            return
        personal = self.tr(
            "A new canvas for your own work now begins with the tags, headings and details of "
            "this one, and without notes."
        )
        organization = self.tr(
            "A new canvas for an organization now begins with the tags, headings and details of "
            "this one, and without notes."
        )
        text = personal if mode is Mode.PERSONAL else organization
        notice.say(text, self.tr("Forget it"), partial(self.forget, mode, notice), good=True)

    def forget(self, mode: Mode, notice: Notice) -> None:
        """Have new canvases of a mode begin plain."""
        work = partial(forget_starting_point, self._state, mode)
        self._disk.begin(work, partial(self._on_forgotten, notice))

    def _on_forgotten(self, notice: Notice, outcome: "Future[bool]") -> None:
        if not isValid(notice):
            return
        try:
            was_chosen = outcome.result()
        except CanvasdeskError as error:
            notice.say(explained(error))
            return
        forgotten = self.tr("New canvases begin plain again.")
        none = self.tr("You have no starting point. New canvases begin plain.")
        notice.say(forgotten if was_chosen else none, good=True)


def document_language() -> str:
    """Return the language a new canvas begins in: the window's, where there is a template."""
    from PySide6.QtCore import QLocale  # its long lists of countries cost the start

    language = QLocale().bcp47Name().removesuffix("-POSIX")  # the C locale's name for English
    return language if primary_language(language) in template_languages() else ""
