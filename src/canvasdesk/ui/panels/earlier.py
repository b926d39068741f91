"""The panel of earlier saves: look at them, open one in a window of its own, or put it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from canvasdesk.editing.patch import patch_between
from canvasdesk.model import limits
from canvasdesk.model.document import Document
from canvasdesk.model.records import HEADER_ID
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.generations import Generation
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.menus import pop_up_menu
from canvasdesk.ui.messages import explained, said
from canvasdesk.ui.moments import moment_words
from canvasdesk.ui.notice import Notice
from canvasdesk.ui.panels.earlier_list import PICTURE_PX, EarlierList
from canvasdesk.ui.panels.earlier_model import EarlierModel
from canvasdesk.ui.panels.earlier_saves import EarlierSaves
from canvasdesk.ui.panels.panel import Panel

if TYPE_CHECKING:
    from canvasdesk.storage.format import ReadResult


class EarlierPanel(Panel):
    """Shows what was kept of one canvas's saves, and follows new ones."""

    copy_wanted = Signal(object, bool)
    """A document to be opened beside this one, and whether it is to look at only."""

    def __init__(
        self,
        desk: Desk,
        filing: Filing,
        folders: Callable[[], Folders],
        notice: Notice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("EarlierPanel", "Earlier saves"), parent)
        self._desk, self._filing, self._notice = desk, filing, notice
        self._awaited = False
        """Whether the list shall have the keyboard once there is something in it."""
        self.saves = EarlierSaves(
            filing, lambda: desk.document, folders, desk.stage.typesetter, PICTURE_PX.width(), self
        )
        self.model = EarlierModel(self.saves.picture, self)
        self.list = EarlierList(self.model)
        self._empty = plain_label("", quiet=True, wraps=True)
        self._open = QPushButton(self.tr("Open"))
        self._back = QPushButton(self.tr("Put back"))
        self._arrange()
        self.saves.listed.connect(self._on_listed)
        self.saves.failed.connect(lambda error: notice.say(explained(error)))
        self.saves.painted.connect(self.model.tell_painted)
        self.list.taken.connect(self.open_chosen)
        self.list.selectionModel().currentChanged.connect(self._refresh)
        self.list.menu_requested.connect(self._show_menu)
        self._open.clicked.connect(self.open_chosen)
        self._back.clicked.connect(self.put_back_chosen)
        filing.saved.connect(self._ask)
        filing.path_changed.connect(self._ask)
        filing.fault_changed.connect(self._ask)  # another program wrote the file
        desk.session.read_only_changed.connect(self._refresh)
        self._refresh()

    def take_keyboard(self) -> None:
        self._awaited = not self.model.generations
        if self._awaited:
            super().take_keyboard()
        else:
            self._enter_list()

    def _enter_list(self) -> None:
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def end(self) -> None:
        self.saves.end()

    def chosen(self) -> Generation | None:
        """Return the save that is chosen in the list."""
        return self.model.generation(self.list.currentIndex())

    def open_chosen(self) -> None:
        """Open the chosen save in a window of its own, as a canvas that has no file."""
        generation = self.chosen()
        if generation is not None:
            self.saves.read(generation, partial(self._open_copy, generation))

    def put_back_chosen(self) -> None:
        """Have the canvas be again as it was then; that can be undone like any change."""
        generation = self.chosen()
        if generation is not None and not self._desk.session.read_only:
            self.saves.read(generation, partial(self._put_back, generation))

    def menu(self) -> QMenu:
        """Return the menu of the chosen save."""
        menu = pop_up_menu(self)
        menu.addAction(self.tr("&Open in a window of its own")).triggered.connect(self.open_chosen)
        back = menu.addAction(self.tr("&Put back"))
        back.triggered.connect(self.put_back_chosen)
        back.setEnabled(not self._desk.session.read_only)
        return menu

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.saves.ask()

    def _arrange(self) -> None:
        self.list.setAccessibleName(self.tr("Earlier saves"))
        self._open.setToolTip(self.tr("Open it in a window of its own"))
        self._back.setToolTip(self.tr("Have the canvas be again as it was then"))
        self.body.addWidget(self._empty)
        self.body.addWidget(self.list, 1)
        self.add_buttons(self._open, self._back)
        self._empty.setText(
            self.tr(
                "Nothing was saved yet. What you save is kept here too: one save a minute for an "
                "hour, one an hour for a day, one a day for a month."
            )
        )

    def _ask(self) -> None:
        if self.isVisible():
            self.saves.ask()

    def _on_listed(self, generations: list[Generation]) -> None:
        self.model.show(generations, self._filing.content_hash)
        if self._awaited and generations and not self._desk.tool.takes_text:
            self._enter_list()
        self._awaited = False
        self._refresh()

    def _refresh(self) -> None:
        some = bool(self.model.generations)
        self._empty.setVisible(not some)
        for widget in (self.list, self._open, self._back):
            widget.setVisible(some)
        chosen = self.chosen() is not None
        self._open.setEnabled(chosen)
        self._back.setEnabled(chosen and not self._desk.session.read_only)

    def _open_copy(self, generation: Generation, result: "ReadResult") -> None:
        header = result.document.header
        moment = self._moment(generation)
        path = self._filing.path
        name = header.title or (path.stem if path is not None else self.tr("Untitled"))
        title = self.tr("{title} as of {time}").format(title=name, time=moment)
        # It is a canvas of its own from here on: saved under another name, known by another id.
        own = replace(
            header, title=title[: limits.LINE_CHARACTERS], document_id=self._desk.new_id()
        )
        copy = replace(result.document, records=result.document.records.with_(HEADER_ID, own))
        self.copy_wanted.emit(copy, result.newer)

    def _put_back(self, generation: Generation, result: "ReadResult") -> None:
        session = self._desk.session
        if result.newer or session.read_only:
            self._notice.say(said("format.newer", {"version": result.version}))
            return
        session.flush()
        moment = self._moment(generation)
        patch = patch_between(session.document, _as_this_canvas(result.document, session.document))
        if not patch:
            self._notice.say(self.tr("The canvas is just like that now."), good=True)
            return
        session.do(self.tr("Put back what was saved {time}").format(time=moment), patch)
        text = self.tr("The canvas is again as it was saved {time}. Undo takes that back.")
        self._notice.say(text.format(time=moment), good=True)

    def _moment(self, generation: Generation) -> str:
        now, exact = datetime.now().astimezone(), self.model.is_exact(generation)
        return moment_words(generation.saved_at, now, exact=exact)

    def _show_menu(self, at: QPoint) -> None:
        if self.chosen() is not None:
            self.menu().popup(at)


def _as_this_canvas(earlier: Document, now: Document) -> Document:
    """Return an earlier document under the id by which others know the canvas now."""
    header = replace(earlier.header, document_id=now.header.document_id)
    return replace(earlier, records=earlier.records.with_(HEADER_ID, header))
