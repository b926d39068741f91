"""An open text put aside while the document becomes another one, and opened again after that."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor

from canvasdesk.editing.patch import patch_between
from canvasdesk.model.document import Document
from canvasdesk.model.records import HEADER_ID
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.editing import EditTool, is_there
from canvasdesk.ui.canvas.subjects import NewNote, NoteText, Subject, TagName
from canvasdesk.ui.canvas.writing import open_text


def put_text_aside(desk: Desk) -> Callable[[], None]:
    """Commit all that is being written, and return what lets one go on writing on the sheet."""
    tool = desk.tool
    if not isinstance(tool, EditTool):
        desk.session.flush()
        return lambda: None
    subject, caret = tool.subject, tool.item.textCursor()
    anchor, position = caret.anchor(), caret.position()
    desk.session.flush()

    def go_on() -> None:
        again = _as_it_is_now(desk, subject)
        if is_there(desk, again):
            open_text(desk, again)
            _put_caret(desk, anchor, position)

    return go_on


def may_stay_open(desk: Desk, document: Document) -> bool:
    """Say whether a text is open on the sheet that nothing of another document concerns."""
    tool = desk.tool
    if not isinstance(tool, EditTool):
        return False
    return _record(tool.subject) not in patch_between(desk.document, document).changes


def composes(desk: Desk) -> bool:
    """Say whether an input method holds letters that are not in the open text yet."""
    tool = desk.tool
    return isinstance(tool, EditTool) and tool.item.shown_text != tool.item.text


def _record(subject: Subject) -> str:
    match subject:
        case NoteText(note) | NewNote(note):
            return note
        case TagName(tag):
            return tag
        case _:
            return HEADER_ID


def _as_it_is_now(desk: Desk, subject: Subject) -> Subject:
    if isinstance(subject, NewNote) and subject.note in desk.document.notes:
        return NoteText(subject.note)
    return subject


def _put_caret(desk: Desk, anchor: int, position: int) -> None:
    if isinstance(desk.tool, EditTool):
        item = desk.tool.item
        cursor, last = item.textCursor(), item.document().characterCount() - 1
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        item.setTextCursor(cursor)
