"""Texts out of documents are shown as they are written: no markup, no mnemonic, no placeholder."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import QAccessible, QAction, Qt, QTextDocumentFragment
from PySide6.QtTest import QTest
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
from pytestqt.qtbot import QtBot

from canvasdesk.editing.merging import common_base, merge
from canvasdesk.editing.operations.tags import tag_notes
from canvasdesk.errors import FormatError
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Header, Note, Tag
from canvasdesk.model.values import NoteKind, Place
from canvasdesk.storage.files import hash_of_file
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import SUFFIX, document_bytes
from canvasdesk.storage.names import suggested_name
from canvasdesk.storage.recent import RecentFile, remember
from canvasdesk.ui.canvas.note_menu import note_menu
from canvasdesk.ui.canvas.tag_menu import fill_tag_menu
from canvasdesk.ui.dialogs.comparing import CompareDialog
from canvasdesk.ui.dialogs.conflicts import ConflictsDialog
from canvasdesk.ui.dialogs.export import ExportChoice, ExportFormat
from canvasdesk.ui.dialogs.import_preview import ImportDialog, Preview
from canvasdesk.ui.dialogs.message import MessageDialog
from canvasdesk.ui.dialogs.unsaved import UnsavedDialog
from canvasdesk.ui.labels import literal_entry, plain_tip
from canvasdesk.ui.messages import explained
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.surfaces import opened_in, shown_by_actions

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

_MARK = re.compile("Z([a-z]+)Q")
_COLUMNS = 3
"""No list here has more; a model for one column does not let itself be asked."""
_TRAPS = ("<b>x</b>", "&lt;i&gt;", "&amp;", "&x", "{0}{x}", "%1%s%n", "[*]", "**x**", "=1+1")


def hostile(kind: str) -> str:
    """A text full of traps, short enough to be shown whole; ``kind`` says whose text it is."""
    return f"Z{kind}Q{_TRAPS[len(kind) % len(_TRAPS)]}&<i>{{y}}&lt;"


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


@pytest.fixture
def place(program: Program) -> Workplace:
    program.new(Mode.ORGANIZATION)
    (window,) = program.canvases
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    window.workplace.session.open(hostile_document())
    return window.workplace


@pytest.fixture
def looker() -> Looker:
    return Looker()


def test_all_surfaces_of_the_window(
    place: Workplace, looker: Looker, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = place.view.desk
    desk.choose(("n1",))
    for name, surface in opened_in(place):
        looker.look(name, surface)
    for title, make in {
        "menu of a note": lambda: note_menu(desk, place, lambda _note: None),
        "menu of parked notes": lambda: place.view.parking.menu(),
    }.items():
        looker.look_at_menu(title, make())
    tags = QMenu(place)
    fill_tag_menu(desk, tags)
    looker.look_at_menu("menu of tags", tags)
    shown_by_actions(place, monkeypatch, looker.look)
    assert looker.wrong == set()
    assert KINDS - looker.seen.keys() == set()
    assert {"window", "tip", "spoken", "button", "action", "label", "list", "field"} <= {
        how for hows in looker.seen.values() for how in hows
    }


def test_dialogs_about_files(looker: Looker, qtbot: QtBot) -> None:
    name = hostile("file")
    error = FormatError("json.invalid", Path(name), place=hostile("where"))
    note = hostile("found")
    blocks = {mode: [(hostile("block"), [note])] for mode in Mode}
    preview = Preview(name, hostile("title"), Mode.PERSONAL, blocks, [note], [hostile("problem")])
    for dialog in (
        UnsavedDialog(hostile("title"), explained(error)),
        MessageDialog(hostile("heading"), hostile("text"), hostile("details")),
        ImportDialog(preview),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        looker.look(type(dialog).__name__, dialog)
    assert looker.wrong == set()
    assert {"file", "where", "title", "found", "problem", "details"} <= looker.seen.keys()


def test_dialogs_about_two_versions(looker: Looker, qtbot: QtBot) -> None:
    mine, note = hostile_document(), hostile_document().notes["n1"]
    changed = replace(note, text=hostile("theirs"), description=hostile("longer"))
    theirs = document_of([changed, Header(title=hostile("title")), *mine.tags.values()])
    merged = merge(common_base(mine, theirs), mine, theirs)
    assert merged.conflicts
    for dialog in (
        CompareDialog(hostile("title"), mine, theirs),
        ConflictsDialog(merged, mine=hostile("here"), theirs=hostile("there")),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        looker.look(type(dialog).__name__, dialog)
    assert looker.wrong == set()
    assert {"title", "note", "theirs", "here", "there"} <= looker.seen.keys()


def test_the_start_window_and_the_recent_canvases(
    program: Program, folders: Folders, looker: Looker, tmp_path: Path
) -> None:
    path = tmp_path / f"{hostile('file')}.canvasdesk"
    path.write_bytes(document_bytes(hostile_document()))
    remember(folders.state, RecentFile(path, hostile("title"), content_hash=hash_of_file(path)))
    program.begin([])
    assert program.start is not None
    window = program.start.window
    QTest.qWaitForWindowExposed(window)
    looker.look("start", window)
    tips = [shown_tip(card.toolTip()) for card in window.thumbnails]
    assert tips == [str(path)]
    assert looker.seen["title"] >= {"label", "spoken"}
    assert looker.wrong == set()


@pytest.mark.parametrize("text", [*_TRAPS, "a &lt; b", "<img src='file:///etc/passwd'>", "a\n<b>c"])
def test_a_tip_and_a_menu_show_any_text(qapp: QApplication, text: str) -> None:
    assert shown_tip(plain_tip(text)) == text
    assert shown_with_keys(literal_entry(text)) == text.replace("\n", " ")


def test_a_tip_keeps_its_spaces(qapp: QApplication) -> None:
    assert shown_tip(plain_tip("<b>  two  \n three")) == "<b>  two  \n three"


def test_an_export_names_the_characters_that_no_font_has(
    place: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    note = Note(id="n1", text="a \U000f1234 b", block=BlockId.CHANNELS, place=Place(30.0, 60.0))
    place.session.open(document_of([Header(), note]))
    place.files._make(ExportChoice(ExportFormat.PNG, paper="A6", path=tmp_path / "a.png"))
    qtbot.waitUntil(lambda: "a.png" in place.notice.text)
    assert "U+F1234" in place.notice.text
    place.files._make(ExportChoice(ExportFormat.MARKDOWN, path=tmp_path / "a.md"))
    qtbot.waitUntil(lambda: "a.md" in place.notice.text)
    assert "U+" not in place.notice.text
