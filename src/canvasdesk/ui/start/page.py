"""What the start window shows: what can be recovered, recent canvases or, without any, examples."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QImage

from canvasdesk.errors import CanvasdeskError, StorageError
from canvasdesk.shipped import shipped
from canvasdesk.storage.files import is_file
from canvasdesk.storage.put_aside import copies_aside
from canvasdesk.storage.recent import forget, read_recent
from canvasdesk.storage.recovery import RecoveryCopy, copies_found, read_copy
from canvasdesk.ui.first_paint import FirstPaint
from canvasdesk.ui.messages import explained, said
from canvasdesk.ui.moments import day_in_words, in_words
from canvasdesk.ui.start.found import FoundRow
from canvasdesk.ui.start.handing_over import HandingOver
from canvasdesk.ui.start.pictures import Pictures, Wanted
from canvasdesk.ui.start.thumbnail import Thumbnail
from canvasdesk.ui.start.window import StartWindow
from canvasdesk.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from concurrent.futures import Future

_SHOWN = 8


class StartPage(QObject):
    """Fill the start window each time it is shown; pictures come after it was painted."""

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = surroundings
        self.window = StartWindow()
        self._handing_over = HandingOver(self.window)
        self.window.removed.connect(self._on_removed)
        self.window.aside.unfolded.connect(self.refresh)
        surroundings.shortcuts.changed.connect(self._apply_shortcuts)
        self._apply_shortcuts()
        self._pictures = Pictures(surroundings, self)
        self._pictures.painted.connect(self._on_painted)
        self._cards: dict[Path, Thumbnail] = {}
        self._rows: dict[Path, FoundRow] = {}
        """By the copies that they show."""

    def show(self, message: str = "") -> None:
        """Show the window with what there is now, and with a message about what went wrong."""
        self.stay()
        wanted = self._fill()
        if message:
            self.window.notice.say(message)
        # The window itself is all covered, so that Qt never paints it.
        first = FirstPaint(self.window.page)
        first.painted.connect(lambda: self._pictures.paint(wanted))
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.page.update()

    def give_way(self) -> None:
        """Have the window go as soon as a canvas has come in its place."""
        self._handing_over.begin()

    def stay(self) -> None:
        """Have the window stay where it is still there."""
        self._handing_over.call_off()

    def _apply_shortcuts(self) -> None:
        self._around.shortcuts.apply(self.window.actions_by_id)

    def refresh(self) -> None:
        """Show what there is now, where the window is shown."""
        if self.window.isVisible():
            self._pictures.paint(self._fill())

    def _fill(self) -> list[Wanted]:
        return [*self._fill_found(), *self._fill_aside(), *self._fill_canvases()]

    def _fill_found(self) -> list[Wanted]:
        found = copies_found(self._around.folders.state)
        self._rows = {copy.path: _row_of(copy) for copy in found}
        self.window.show_found(list(self._rows.values()))
        return _pictures_of(found)

    def _fill_aside(self) -> list[Wanted]:
        """Say how much was put aside, and show it where somebody looks at it."""
        aside = copies_aside(self._around.folders.state)
        shown = aside if self.window.aside.is_unfolded else ()
        copies = [read_copy(each.path) for each in shown]
        rows = [_row_of(copy, until=each.until) for copy, each in zip(copies, shown, strict=True)]
        self._rows |= {row.path: row for row in rows}
        self.window.show_aside(len(aside), rows)
        return _pictures_of(copies)

    def _fill_canvases(self) -> list[Wanted]:
        recent = read_recent(self._around.folders.state).files[:_SHOWN]
        if not recent:
            return self._fill_with_examples()
        cards, wanted = [], []
        for entry in recent:
            there = is_file(entry.path)
            card = Thumbnail(
                entry.path, entry.title or entry.path.stem, _when(entry.path), removable=True
            )
            if there:
                wanted.append(Wanted(entry.path, entry.content_hash))
            else:
                card.show_missing(self.tr("Not found"))
            cards.append(card)
        self._show(self.tr("Recent"), cards)
        return wanted

    def _fill_with_examples(self) -> list[Wanted]:
        names = self._example_names()
        paths = [path for name in names if (path := shipped("examples", name)).is_file()]
        cards = [
            Thumbnail(path, names[path.name], self.tr("Example"), removable=False) for path in paths
        ]
        self._show(self.tr("Examples to look at"), cards)
        return [Wanted(path, None) for path in paths]

    def _example_names(self) -> dict[str, str]:
        return {
            "personal.canvasdesk": self.tr("A person’s own work"),
            "organization.canvasdesk": self.tr("An organization"),
            "personal.ar.canvasdesk": self.tr("In Arabic"),
            "organization.zh.canvasdesk": self.tr("In Chinese"),
        }

    def _show(self, heading: str, cards: Iterable[Thumbnail]) -> None:
        self._cards = {card.path: card for card in cards}
        self.window.show_canvases(heading, list(self._cards.values()))

    def _on_painted(self, path: Path, image: QImage) -> None:
        if path in self._cards:
            self._cards[path].show_picture(image)
        elif path in self._rows:
            self._rows[path].show_picture(image)

    def _on_removed(self, path: Path) -> None:
        work = partial(forget, self._around.folders.state, [path])
        self._around.disk.begin(work, self._on_forgotten)

    def _on_forgotten(self, outcome: "Future[object]") -> None:
        try:
            outcome.result()
        except StorageError as error:
            self.window.notice.say(explained(error))
        self.refresh()


def _when(path: Path) -> str:
    """Return when a file was changed."""
    try:
        seconds = path.stat().st_mtime
    except OSError:
        return ""
    return in_words(datetime.fromtimestamp(seconds).astimezone())


def _pictures_of(copies: Iterable[RecoveryCopy]) -> list[Wanted]:
    return [
        Wanted(copy.path, None, copy.result.document) for copy in copies if copy.result is not None
    ]


def _row_of(copy: RecoveryCopy, until: datetime | None = None) -> FoundRow:
    """Return the row that offers a copy, which stays ``until`` then where it was put aside."""
    translate = QCoreApplication.translate
    title = copy.title or translate("StartPage", "Untitled")
    if copy.fault is not None and copy.head is None:
        title = translate("StartPage", "A damaged copy")
    when = in_words(copy.written)
    if until is not None:
        when = translate("StartPage", "{when} · stays until {day}").format(
            when=when, day=day_in_words(until)
        )
    if copy.base is not None:
        where = translate("StartPage", "{when} · from {file}").format(when=when, file=copy.base)
    elif copy.head is None:
        where = when  # whether it had a file cannot be read
    else:
        where = translate("StartPage", "{when} · never saved").format(when=when)
    file = copy.base if copy.base is not None and is_file(copy.base) else None
    return FoundRow(
        copy.path,
        title,
        where,
        fault=_why_not(copy.fault, file) if copy.fault is not None else "",
        file=file,
        is_aside=until is not None,
    )


def _why_not(fault: CanvasdeskError, file: Path | None) -> str:
    """Return why a copy cannot be opened, and what there is instead."""
    if fault.code != "recovery.damaged":
        text = QCoreApplication.translate("StartPage", "It cannot be opened. {reason}")
    elif file is None:
        text = QCoreApplication.translate("StartPage", "{reason} There is no file of this canvas.")
    else:
        text = QCoreApplication.translate(
            "StartPage",
            "{reason} The file is there as it was saved last; the panel “Earlier saves” has what "
            "was saved before.",
        )
    return text.format(reason=said(fault.code, fault.parameters))
