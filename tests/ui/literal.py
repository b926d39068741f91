"""Looks at surfaces for texts out of documents, names and files that are not shown as they are.

What comes from outside is full of traps; its mark tells whose text it is.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import QAccessible, QAction, Qt, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from canvasdesk.editing.operations.tags import tag_notes
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Header, Note, Tag
from canvasdesk.model.values import NoteKind, Place
from canvasdesk.storage.format import SUFFIX
from canvasdesk.storage.names import suggested_name

_MARK = re.compile("Z([a-z]+)Q")
_COLUMNS = 3
"""No list here has more; a model for one column does not let itself be asked."""
TRAPS = ("<b>x</b>", "&lt;i&gt;", "&amp;", "&x", "{0}{x}", "%1%s%n", "[*]", "**x**", "=1+1")


def hostile(kind: str) -> str:
    """A text full of traps, short enough to be shown whole; ``kind`` says whose text it is."""
    return f"Z{kind}Q{TRAPS[len(kind) % len(TRAPS)]}&<i>{{y}}&lt;"


def hostile_document() -> Document:
    blocks = {block.value: hostile("block") for block in BlockId}
    header = Header(
        title=hostile("title"),
        designed_for=hostile("designedfor"),
        designed_by=hostile("designedby"),
        date=hostile("date"),
        version=hostile("version"),
        purpose=hostile("purpose"),
        goal=hostile("goal"),
        description=hostile("description"),
        block_titles=FrozenMap(blocks),
    )
    near = Place(30.0, 60.0)
    notes = (
        Note(id="n1", text=hostile("note"), block=BlockId.CHANNELS, place=near, order="a0"),
        Note(id="n2", text=hostile("other"), block=BlockId.KEY_PARTNERS, place=near, order="a1"),
        Note(id="n3", text=hostile("parked"), order="a2"),
        Note(id="n4", text=hostile("away"), block=BlockId.CHANNELS, archived=True, order="a3"),
        Note(
            id="n5",
            text=hostile("heading"),
            kind=NoteKind.HEADING,
            block=BlockId.REVENUE_STREAMS,
            order="a4",
        ),
    )
    document = document_of([header, *notes, Tag(id="t1", name=hostile("tag"), letter="&")])
    return tag_notes(document, ["n1"], "t1").apply(document)


KINDS = {
    *("title", "block", "note", "other", "parked", "away", "heading", "tag"),
    *("designedfor", "designedby", "date", "version", "purpose", "goal", "description"),
}


def shown_tip(tip: str) -> str:
    """A tool tip as Qt shows it."""
    return QTextDocumentFragment.fromHtml(tip).toPlainText() if Qt.mightBeRichText(tip) else tip


def shown_with_keys(text: str) -> str:
    """A button's or an entry's text as Qt shows it, without what underlines a letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Looker:
    """Looks at all texts of surfaces, and keeps those that are not shown as they are written."""

    def __init__(self) -> None:
        self.wrong: set[str] = set()
        self.seen: dict[str, set[str]] = {}

    def look(self, where: str, surface: QWidget) -> None:
        QApplication.processEvents()
        for widget in (surface, *surface.findChildren(QWidget)):
            for how, text in texts_of(widget):
                self.judge(f"{where}, {type(widget).__name__}, {how}", how, text)
        for action in surface.findChildren(QAction):
            self.look_at_action(where, action)

    def look_at_action(self, where: str, action: QAction) -> None:
        self.judge(f"{where}, action", "action", shown_with_keys(action.text()))

    def look_at_menu(self, where: str, menu: QMenu) -> None:
        for action in menu.actions():
            self.look_at_action(where, action)
            if "\t" in action.text():
                assert not _MARK.search(action.text().split("\t", 1)[1]), action.text()
            if isinstance(action.menu(), QMenu):
                self.look_at_menu(where, action.menu())

    def judge(self, where: str, how: str, text: str) -> None:
        for found in _MARK.finditer(text):
            kind = found[1]
            self.seen.setdefault(kind, set()).add(how)
            shown = text[found.start() :].replace("\n", "")  # a button's lines are broken by hand
            cut = shown.split("…")[0]
            if not any(
                shown.startswith(whole) or (whole.startswith(cut) and cut != shown)
                for whole in (hostile(kind), suggested_name(hostile(kind)).removesuffix(SUFFIX))
            ):
                self.wrong.add(f"{where}: {text!r}")


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield how and what a widget shows, as it comes out."""
    yield "tip", shown_tip(widget.toolTip())
    yield "tip", shown_tip(widget.statusTip())
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is not None:
        yield "spoken", spoken.text(QAccessible.Text.Name)
        yield "spoken", spoken.text(QAccessible.Text.Description)
    if isinstance(widget, QLabel):
        if not widget.objectName().startswith("qt_"):
            assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
        yield "label", widget.text() if widget.buddy() is None else shown_with_keys(widget.text())
    elif isinstance(widget, QAbstractButton):
        yield "button", shown_with_keys(widget.text())
    elif isinstance(widget, QLineEdit):
        yield "field", widget.text()
        yield "field", widget.placeholderText()
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield "field", widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (("combo", widget.itemText(row)) for row in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from texts_in(widget.model(), QModelIndex())
    handle = widget.windowHandle() if widget.isWindow() else None
    if handle is not None:
        yield "window", handle.title()


def texts_in(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    for row in range(model.rowCount(parent)):
        for column in range(_COLUMNS):
            index = model.index(row, column, parent)
            if not index.isValid():
                break
            yield "list", str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            yield "spoken", str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            yield "tip", shown_tip(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
            if column == 0 and not isinstance(model, QAbstractListModel):
                yield from texts_in(model, index)
