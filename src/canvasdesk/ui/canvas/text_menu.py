"""The plain menu of an open text."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from canvasdesk.ui.canvas.clipboard import clipboard_data
from canvasdesk.ui.canvas.spelling import OpenSpelling
from canvasdesk.ui.canvas.text_item import TextItem
from canvasdesk.ui.menus import pop_up_menu
from canvasdesk.ui.written import as_written

_Key = QKeySequence.StandardKey


def show_text_menu(
    item: TextItem, parent: QWidget, at: QPoint, spelling: OpenSpelling | None = None
) -> None:
    """Show the menu at a point of the screen."""
    menu = text_menu(item, parent, spelling)
    menu.popup(at)


def text_menu(item: TextItem, parent: QWidget, spelling: OpenSpelling | None = None) -> QMenu:
    """Return a menu that mends a word, undoes, redoes, cuts, copies, pastes and marks all."""
    translate, document, marked = QCoreApplication.translate, item.document(), item.textCursor()
    menu = pop_up_menu(parent)
    if spelling is not None:
        spelling.add_to(menu)
    rows = (
        (translate("Canvas", "&Undo"), _Key.Undo, document.isUndoAvailable(), document.undo),
        (translate("Canvas", "&Redo"), _Key.Redo, document.isRedoAvailable(), document.redo),
        None,
        (translate("Canvas", "Cu&t"), _Key.Cut, marked.hasSelection(), lambda: _cut(item)),
        (translate("Canvas", "&Copy"), _Key.Copy, marked.hasSelection(), lambda: _copy(item)),
        (translate("Canvas", "&Paste"), _Key.Paste, _can_paste(), item.paste),
        None,
        (translate("Canvas", "Select &all"), _Key.SelectAll, True, lambda: _mark_all(item)),
    )
    for row in rows:
        if row is None:
            menu.addSeparator()
            continue
        text, keys, usable, handler = row
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.setEnabled(usable)
        action.triggered.connect(lambda _checked=False, call=handler: call())
    return menu


def _can_paste() -> bool:
    return clipboard_data().hasText()


def _copy(item: TextItem) -> None:
    QGuiApplication.clipboard().setText(as_written(item.textCursor().selectedText()))


def _cut(item: TextItem) -> None:
    _copy(item)
    item.textCursor().removeSelectedText()


def _mark_all(item: TextItem) -> None:
    cursor = item.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    item.setTextCursor(cursor)
