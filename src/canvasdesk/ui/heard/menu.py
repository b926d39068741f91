"""The menu of entries: edit, go to a note, attach, which answers, no date, private, delete."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from canvasdesk.model.records import Entry, Note
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.heard import changes
from canvasdesk.ui.heard.words import answers_on, field_label, notes_of
from canvasdesk.ui.labels import literal_entry
from canvasdesk.ui.lines import elided
from canvasdesk.ui.menus import pop_up_menu
from canvasdesk.ui.note_names import note_name

if TYPE_CHECKING:
    from canvasdesk.ui.heard.log import HeardLog

_NAME_PX = 240


def entry_menu(log: "HeardLog", desk: Desk) -> QMenu:
    """Return a menu for the chosen entries."""
    menu, chosen = pop_up_menu(log), log.chosen()
    entries = [desk.document.entries[key] for key in chosen if key in desk.document.entries]
    editable = not desk.session.read_only
    if len(entries) == 1:
        _add(menu, QCoreApplication.translate("Heard", "&Edit"), log.edit_entry).setEnabled(
            editable
        )
        for note in notes_of(entries[0], desk.document):
            menu.addMenu(_note_menu(menu, desk, entries[0], note))
    menu.addSeparator()
    to_chosen = _add(
        menu,
        QCoreApplication.translate("Heard", "&Attach to the chosen note"),
        log.attach_to_chosen,
    )
    to_chosen.setEnabled(editable and bool(desk.selection.notes))
    to_found = _add(menu, QCoreApplication.translate("Heard", "Attach &to…"), log.ask_for_note)
    to_found.setEnabled(editable and bool(desk.document.notes))
    menu.addSeparator()
    if len(entries) == 1 and entries[0].when:
        undate = partial(changes.undate, desk, entries[0].id)
        _add(menu, QCoreApplication.translate("Heard", "&No date"), undate).setEnabled(editable)
    private = menu.addAction(QCoreApplication.translate("Heard", "&Private"))
    private.setCheckable(True)
    private.setChecked(all(entry.private for entry in entries))
    private.triggered.connect(lambda on: changes.make_private(desk, chosen, on))
    private.setEnabled(editable)
    _add(menu, QCoreApplication.translate("Heard", "&Delete"), log.delete).setEnabled(editable)
    return menu


def _note_menu(parent: QMenu, desk: Desk, entry: Entry, note: Note) -> QMenu:
    """Return a menu for a note that an entry is about."""
    name = elided(" ".join(note_name(note).split()), parent.fontMetrics(), _NAME_PX)
    menu = QMenu(literal_entry(name), parent)
    go = partial(desk.note_wanted.emit, note.id)
    _add(menu, QCoreApplication.translate("Heard", "&Go there"), go)
    menu.addSeparator()
    fields = dict.fromkeys((*answers_on(desk.document, note.id), *entry.refs[note.id]))
    if fields:
        said = QCoreApplication.translate("Heard", "It speaks to &all answers")
        everything = _add(menu, said, partial(changes.speak_to_all, desk, entry.id, note.id))
        everything.setCheckable(True)
        everything.setChecked(not entry.refs[note.id])
    for field in fields:
        answer = _add(
            menu,
            literal_entry(field_label(field)),
            partial(changes.speak_to, desk, entry.id, note.id, field),
        )
        answer.setCheckable(True)
        answer.setChecked(field in entry.refs[note.id])
    menu.addSeparator()
    detach = partial(changes.detach, desk, entry.id, note.id)
    _add(menu, QCoreApplication.translate("Heard", "&Detach"), detach)
    for action in menu.actions()[1:]:
        action.setEnabled(not desk.session.read_only)
    return menu


def _add(menu: QMenu, text: str, command: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: command())
    return action
