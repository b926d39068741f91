"""What is done to arrows: drawn, taken away, turned round, gone along. Menus, keys and hand ask.

Where they are shown is for ``arrows`` to say.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.links import link_notes, turn_link, unlink, unlink_notes
from canvasdesk.model.document import Document
from canvasdesk.model.records import Link
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.note_names import short_name


def without_headings(document: Document, notes: Iterable[str]) -> list[str]:
    """Return the notes among some that arrows can join: no small headings."""
    there = (document.notes[note] for note in notes if note in document.notes)
    return [note.id for note in there if note.kind is not NoteKind.HEADING]


def link_notes_to(desk: Desk, notes: Iterable[str], target: str) -> None:
    """Draw arrows from notes to another, as one step; say so where all are there already."""
    sources = without_headings(desk.document, notes)
    if not desk.editable or not sources:
        return
    if are_linked(desk.document, sources, target, back=False):
        text = QCoreApplication.translate("Canvas", "These notes are linked already.")
        desk.hint_changed.emit(text)
        return
    before, name = desk.document, QCoreApplication.translate("Canvas", "Link notes")
    desk.do(name, lambda document: link_notes(document, sources, target, desk.new_id))
    if desk.document is not before:
        _tell(desk, len(sources) - (target in sources), target, linked=True)


def unlink_from(desk: Desk, notes: Iterable[str], other: str) -> None:
    """Take away the arrows between notes and another."""
    if desk.editable:
        chosen, before = list(notes), desk.document
        name = QCoreApplication.translate("Canvas", "Unlink notes")
        desk.do(name, lambda document: unlink_notes(document, chosen, other))
        if desk.document is not before:
            _tell(desk, len(chosen) - (other in chosen), other, linked=False)


def _tell(desk: Desk, count: int, other: str, *, linked: bool) -> None:
    """Say what was linked or unlinked: who does not see the sheet would not know."""
    if count == 1 and linked:
        said = QCoreApplication.translate("Canvas", "Linked to “{note}”.")
    elif count == 1:
        said = QCoreApplication.translate("Canvas", "Not linked to “{note}” any more.")
    elif linked:
        said = QCoreApplication.translate("Canvas", "{count} notes are linked to “{note}”.")
    else:
        said = QCoreApplication.translate("Canvas", "{count} notes are not linked to “{note}” now.")
    name = short_name(desk.document.notes[other])
    desk.hint_changed.emit(said.format(count=count, note=name))


def are_linked(document: Document, notes: Sequence[str], other: str, *, back: bool = True) -> bool:
    """Say whether an arrow lies between each of some notes and another; ``back``: either way."""
    ends = {(link.source, link.target) for link in document.links.values()}
    rest = [note for note in notes if note != other]
    return bool(rest) and all(
        (note, other) in ends or (back and (other, note) in ends) for note in rest
    )


def links_of(document: Document, note: str) -> list[Link]:
    """Return the arrows of a note: those that lead from it first, each in its other end's order."""
    order = {key: number for number, key in enumerate(document.notes)}
    found = [link for link in document.links.values() if note in (link.source, link.target)]
    return sorted(found, key=lambda link: (link.source != note, order[other_end(link, note)]))


def other_end(link: Link, note: str) -> str:
    """Return the note at the other end of an arrow."""
    return link.target if link.source == note else link.source


def remove_links(desk: Desk, links: Sequence[str]) -> None:
    """Take arrows away; the note where the first began is chosen then."""
    if links and desk.editable:
        source = desk.document.links[links[0]].source
        chosen = desk.selection.link in links
        name = QCoreApplication.translate("Canvas", "Remove a link")
        desk.do(name, lambda document: unlink(document, links))
        if chosen and source in desk.stage.note_items:
            desk.selection.choose((source,))


def turn(desk: Desk, link: str) -> None:
    """Have an arrow point the other way."""
    if desk.editable:
        name = QCoreApplication.translate("Canvas", "Turn a link round")
        desk.do(name, lambda document: turn_link(document, link))


def go_to_end(desk: Desk, note: str) -> None:
    """Choose the note at an end of an arrow; it may lie in another block than the one shown."""
    block = desk.document.notes[note].block
    if block is None:
        return
    if desk.stage.view.block not in (None, block):
        desk.show_block(block)
    desk.choose((note,))


def choose_link(desk: Desk, link: str, came_from: str | None = None) -> None:
    """Choose an arrow and bring it into view."""
    desk.selection.focus_link(link, came_from)
    desk.viewpoint.reveal(desk.arrows.bounds(link))


def step_to_link(desk: Desk, by: int) -> None:
    """Go to the next arrow of the chosen note, or on from the one that is chosen."""
    selection, document = desk.selection, desk.document
    link = document.links.get(selection.link or "")
    note = _origin(desk, link) if link is not None else selection.only
    if note is None:
        return
    notes = desk.stage.note_items
    there = [one.id for one in links_of(document, note) if other_end(one, note) in notes]
    if not there:
        text = QCoreApplication.translate("Canvas", "This note has no links.")
        desk.hint_changed.emit(text)
        return
    at = there.index(link.id) + by if link is not None else (0 if by > 0 else -1)
    choose_link(desk, there[at % len(there)], note)


def step_along(desk: Desk, *, ahead: bool) -> None:
    """Go from the chosen arrow to the note where it ends, or to the one where it begins."""
    link = desk.document.links.get(desk.selection.link or "")
    if link is not None:
        go_to_end(desk, link.target if ahead else link.source)


def _origin(desk: Desk, link: Link) -> str:
    """Return the note whose arrows one goes through."""
    came_from = desk.selection.came_from
    return came_from if came_from in (link.source, link.target) else link.source


def leave_link(desk: Desk) -> bool:
    """Choose the note from which one came to the arrow that is chosen."""
    link = desk.document.links.get(desk.selection.link or "")
    if link is None:
        return False
    origin = _origin(desk, link)
    if origin in desk.stage.note_items:
        desk.selection.choose((origin,))
    else:
        desk.selection.clear()
    return True
