"""Putting tags on notes and taking them off: what menus, keys and the small box do.

How tags are named, coloured and ordered is for the panel (``ui.panels.tags``).
"""

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.tags import add_tag, tag_notes, untag_notes
from canvasdesk.editing.patch import Patch
from canvasdesk.model.document import Document
from canvasdesk.model.records import Tag
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.desk import Desk


def notes_to_tag(desk: Desk) -> tuple[str, ...]:
    """Return the chosen notes; where none is chosen, those shown in the block with the keyboard.

    Headings are none of them: no colour is theirs.
    """
    if desk.selection:
        chosen = (desk.document.notes[key] for key in desk.selection.notes)
        return tuple(note.id for note in chosen if note.kind is not NoteKind.HEADING)
    block = desk.selection.block or desk.stage.view.block
    if block is None:
        return ()
    here = (
        note for note in desk.document.notes_by_block[block] if note.kind is not NoteKind.HEADING
    )
    items, fades = desk.stage.note_items, desk.filter.fades
    return tuple(note.id for note in here if note.id in items and not fades(note))


def notes_or_hint(desk: Desk) -> tuple[str, ...]:
    """Return the notes to tag, an open text committed; say why there are none."""
    desk.flush()
    if not desk.editable:
        return ()
    notes = notes_to_tag(desk)
    if not notes:
        text = QCoreApplication.translate("Canvas", "Choose notes or a block to put a tag on.")
        desk.hint_changed.emit(text)
    return notes


def has_tag(desk: Desk, tag: str) -> bool:
    """Say whether all notes one works on have a tag; of no notes, they do not."""
    notes = notes_to_tag(desk)
    return bool(notes) and all(tag in desk.document.notes[note].tags for note in notes)


def told_tag(desk: Desk, tag: Tag) -> str:
    """Return a tag's name, and how many of the notes one works on have it where only some do."""
    notes = notes_to_tag(desk)
    having = sum(tag.id in desk.document.notes[note].tags for note in notes)
    if not 0 < having < len(notes):
        return tag.name
    told = QCoreApplication.translate("Canvas", "{tag} (on {having} of {count})")
    return told.format(tag=tag.name, having=having, count=len(notes))


def toggle_tag(desk: Desk, tag: str) -> None:
    """Put a tag on the notes one works on, or take it off where all of them have it."""
    notes = notes_or_hint(desk)
    if not notes:
        return
    if has_tag(desk, tag):
        name = QCoreApplication.translate("Canvas", "Take off a tag")
        desk.do(name, lambda document: untag_notes(document, notes, tag))
    else:
        name = QCoreApplication.translate("Canvas", "Put on a tag")
        desk.do(name, lambda document: tag_notes(document, notes, tag))


def toggle_tag_number(desk: Desk, index: int) -> None:
    """Toggle a tag by its place in the legend, from 0."""
    tags = list(desk.document.tags)
    if index < len(tags):
        toggle_tag(desk, tags[index])
        return
    text = QCoreApplication.translate("Canvas", "There is no tag number {number}.")
    desk.hint_changed.emit(text.format(number=index + 1))


def put_on_new_tag(desk: Desk, name: str) -> None:
    """Make a tag and put it on the notes one works on, as one step."""
    notes = notes_or_hint(desk)
    if notes:
        undone = QCoreApplication.translate("Canvas", "Put on a tag")
        desk.do(undone, lambda document: _tagged_anew(desk, document, notes, name))


def _tagged_anew(desk: Desk, document: Document, notes: tuple[str, ...], name: str) -> Patch:
    tag = desk.new_id()
    made = add_tag(document, name, lambda: tag)
    return made.then(tag_notes(made.apply(document), notes, tag))


def choose_tagged(desk: Desk, tag: str) -> None:
    """Choose all notes on the sheet that have a tag."""
    desk.flush()
    desk.show_block(None)
    tagged = [key for key, note in desk.document.notes.items() if tag in note.tags]
    shown = [key for key in tagged if key in desk.stage.note_items]
    if shown:
        desk.choose(shown)
    else:
        text = QCoreApplication.translate("Canvas", "No note on the sheet has this tag.")
        desk.hint_changed.emit(text)
