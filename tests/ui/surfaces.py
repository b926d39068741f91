"""Everything a person can come to in the window: the workplace with all that opens in it, dialogs.

What is found in the program by itself (panels, kinds of dialogs) need not be listed here; a dialog
needs to be told how it is made.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

import canvasdesk.ui
from canvasdesk.editing.beginning import new_document
from canvasdesk.editing.merging import Merge, merge
from canvasdesk.editing.operations.archiving import archive_notes
from canvasdesk.editing.operations.entries import add_entry
from canvasdesk.editing.operations.notes import add_note, edit_text
from canvasdesk.editing.operations.records import delete_records
from canvasdesk.editing.operations.tags import add_tag
from canvasdesk.export.steps import Step
from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.ids import random_id
from canvasdesk.model.records import Header, Note
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.dialogs.comparing import CompareDialog
from canvasdesk.ui.dialogs.conflicts import ConflictsDialog
from canvasdesk.ui.dialogs.export import ExportChoice, ExportDialog
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.dialogs.import_preview import ImportDialog, Preview
from canvasdesk.ui.dialogs.licences import LicencesDialog
from canvasdesk.ui.dialogs.message import MessageDialog
from canvasdesk.ui.dialogs.unsaved import UnsavedDialog
from canvasdesk.ui.importing import preview_of
from canvasdesk.ui.panels.shelf import PanelId, Shelf
from canvasdesk.ui.printing.dialog import PrintDialog
from canvasdesk.ui.printing.job import JobDialog
from canvasdesk.ui.printing.kinds import Kind, first_order
from canvasdesk.ui.printing.printer import NoPrinterDialog
from canvasdesk.ui.printing.reach import AskedBack
from canvasdesk.ui.workplace import Workplace

Opened = tuple[str, QWidget]
Look = Callable[[str, QWidget], object]

_GOES_ELSEWHERE = {
    *(ActionId.NEW_PERSONAL, ActionId.NEW_ORGANIZATION, ActionId.OPEN, ActionId.IMPORT),
    *(ActionId.START, ActionId.CLOSE, ActionId.QUIT, ActionId.SAVE, ActionId.SAVE_AS),
    ActionId.SAVE_COPY,
    *(
        ActionId.CUT,
        ActionId.SWITCH_MODE,
        ActionId.UNDO,
        ActionId.REDO,
        ActionId.COPY,
        ActionId.COPY_PICTURE,
    ),
}
"""Actions that open other windows or dialogs of the desktop, or none and cost time."""
REFS: dict[str, tuple[str, ...]] = {"n1": ()}
"""What was heard is about."""


def lived_in(document: Document) -> Document:
    """Return a document in which every panel and list has something to show."""
    for key, block in (("n1", BlockId.CHANNELS), ("n2", BlockId.KEY_PARTNERS), ("n3", None)):
        document = add_note(document, block, f"Note {key}", lambda key=key: key).apply(document)
    document = add_note(document, BlockId.CHANNELS, "Away", lambda: "n4").apply(document)
    document = archive_notes(document, ["n4"]).apply(document)
    whom = BlockId.CUSTOMER_SEGMENTS
    for key in ("n5", "n6"):
        document = add_note(document, whom, f"Customer {key}", lambda key=key: key).apply(document)
    document = add_tag(document, "Students", lambda: "t1").apply(document)
    heard = add_entry(document, "heard", "It saves an evening", "2026-05-03", lambda: "e1", REFS)
    return heard.apply(document)


def opened_in(place: Workplace) -> Iterator[Opened]:
    """Yield the window with each of the things open that open in it, by name."""
    window = place.window()
    yield "window", window
    for panel in offered(place.shelf):
        place.shelf.open(panel)
        yield f"panel {panel.name.lower()}", window
    place.shelf.close_panel()
    place.actions_by_id[ActionId.FIND].trigger()
    yield "find bar", window
    place.ways.find_bar.leave()
    place.view.parking.set_open(True)
    yield "parking place", window
    place.view.parking.set_open(False)
    place.notice.say("Something happened", "Mend it", lambda: None)
    yield "notice", window
    place.notice.hide()
    place.guiding.guide.open()
    yield "guide", window
    place.guiding.guide.close()
    for action in (ActionId.BRUSH, ActionId.WALK):
        place.actions_by_id[action].trigger()
        yield f"bar of the {action.name.lower()}", window
        place.view.desk.rest()
    place.actions_by_id[ActionId.PALETTE].trigger()
    yield "palette", window
    if place.ways.box is not None:
        place.ways.box.dismiss(back=True)


def offered(shelf: Shelf) -> Iterator[PanelId]:
    """Yield the panels that can be opened."""
    yield from (panel for panel in PanelId if panel in shelf._makers)


def shown_by_actions(place: Workplace, patch: pytest.MonkeyPatch, look: Look) -> None:
    """Have ``look`` look at every dialog that an action opens."""

    def exec_shown(dialog: QDialog) -> int:
        dialog.show()
        if isinstance(dialog, PrintDialog):
            unfolded(dialog)
        look(f"dialog {type(dialog).__name__}", dialog)
        dialog.close()
        return 0

    patch.setattr(QDialog, "exec", exec_shown)
    for ask in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        patch.setattr(QFileDialog, ask, lambda *_args, **_more: ("", ""))
    patch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_more: "")
    document = place.session.document
    for key, action in place.actions_by_id.items():
        if key not in _GOES_ELSEWHERE:
            place.session.open(document)
            place.view.desk.choose(("n1",))
            action.trigger()
            place.view.desk.flush()


def shown_dialogs(
    place: Workplace, qtbot: QtBot, patch: pytest.MonkeyPatch, folder: Path, look: Look
) -> None:
    """Have ``look`` look at every dialog there is."""
    for dialog in made_dialogs(folder):
        qtbot.addWidget(dialog)
        dialog.show()
        look(f"dialog {type(dialog).__name__}", dialog)
    shown_by_actions(place, patch, look)


def made_dialogs(folder: Path) -> Iterator[QDialog]:
    """Yield the dialogs that no action of the window opens."""
    blocks = {mode: [("Channels", ["A", "B"])] for mode in Mode}
    yield UnsavedDialog("My work", "The disk is full.")
    yield MessageDialog("It did not go well", "What happened", "Line 1")
    yield LicencesDialog()
    file = new_document(Mode.PERSONAL, "en", random_id)
    yield CompareDialog("My work", lived_in(file), file)
    yield ImportDialog(Preview("a.md", "A", Mode.PERSONAL, blocks, ["Loose"], ["Mended."]))
    yield ImportDialog(preview_of(foreign(), "plan.leancanvas"))
    yield ConflictsDialog(conflicting())
    yield ExportDialog(ExportChoice(path=folder / "a"), has_private=True)
    yield JobDialog("Making plan.pdf", Step(2, 26), lambda: Step(2, 26))
    yield NoPrinterDialog()
    yield AskedBack("The printer does not reach so far out", "Choose a margin of 5 mm.")
    orders = {kind: first_order(kind, "A4") for kind in Kind}
    for kind in Kind:
        yield unfolded(PrintDialog(lived_in(file), Typesetter(FontBook()), kind, orders))


def unfolded(dialog: PrintDialog) -> PrintDialog:
    """Return the print dialog with all there is to choose, and high enough for it."""
    dialog.form.more.setChecked(True)
    dialog.resize(1200, 1100)
    return dialog


def foreign() -> Draft:
    """Return a draft with more headings that are no block than are seen at once."""
    headings = ("Problem", "Solution", "Unfair advantage", "Key metrics", "Frame 1 of the board")
    notes = [
        DraftNote(f"{heading} {n}", None, label=heading) for heading in headings for n in (1, 2)
    ]
    return Draft(title="A", notes=(*notes, DraftNote("Shop", BlockId.CHANNELS)))


def conflicting() -> Merge:
    """Return a merge with a text changed on both sides, and a changed note deleted on one."""
    notes = [Note(id=key, text=f"Note {key}", block=BlockId.CHANNELS) for key in ("n1", "n2")]
    base = document_of([Header(), *notes])
    mine, theirs = (edit_text(base, "n1", text).apply(base) for text in ("Mine", "Theirs"))
    theirs = edit_text(theirs, "n2", "Better").apply(theirs)
    return merge(base, delete_records(mine, ["n2"]).apply(mine), theirs)


def dialog_classes() -> set[type[FramedDialog]]:
    """Return all kinds of dialogs there are in the program."""
    for module in pkgutil.walk_packages(canvasdesk.ui.__path__, "canvasdesk.ui."):
        importlib.import_module(module.name)
    found, waiting = set[type[FramedDialog]](), [FramedDialog]
    while waiting:
        children = waiting.pop().__subclasses__()
        found.update(children)
        waiting += children
    return found


def controls(surface: QWidget) -> Iterator[QWidget]:
    """Yield what can be clicked, typed into or reached by Tab and is shown; not Qt's own parts."""
    for widget in (surface, *surface.findChildren(QWidget)):
        interactive = isinstance(widget, QAbstractButton) or bool(
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        own = not widget.objectName().startswith("qt_")
        shown = widget.isVisible() and widget.focusProxy() is None
        if own and interactive and shown and widget is not surface:
            yield widget


def named(widget: QWidget) -> str:
    """Return how a failure speaks of a widget."""
    parts = (type(widget).__name__, widget.objectName(), widget.accessibleName())
    return " ".join(filter(None, parts))
