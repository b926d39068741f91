"""Texts out of documents are shown as they are written: no markup, no mnemonic, no placeholder."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
)
from pytestqt.qtbot import QtBot

from canvasdesk.editing.merging import common_base, merge
from canvasdesk.errors import FormatError
from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import Place
from canvasdesk.storage.files import hash_of_file
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.recent import RecentFile, remember
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.note_menu import note_menu
from canvasdesk.ui.canvas.tag_menu import fill_tag_menu
from canvasdesk.ui.dialogs.comparing import CompareDialog
from canvasdesk.ui.dialogs.conflicts import ConflictsDialog
from canvasdesk.ui.dialogs.import_preview import ImportDialog, Preview
from canvasdesk.ui.dialogs.message import MessageDialog
from canvasdesk.ui.dialogs.unsaved import UnsavedDialog
from canvasdesk.ui.importing import preview_of
from canvasdesk.ui.labels import literal_entry, plain_tip
from canvasdesk.ui.messages import explained
from canvasdesk.ui.printing.dialog import PrintDialog
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.literal import KINDS, TRAPS, Looker, hostile, hostile_document, shown_tip, shown_with_keys
from ui.surfaces import opened_in, shown_by_actions

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


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
    parked = Draft(notes=(DraftNote(hostile("parked"), None, label=hostile("chapter")),))
    preview = Preview(name, hostile("title"), Mode.PERSONAL, blocks, [note], [hostile("problem")])
    for dialog in (
        UnsavedDialog(hostile("title"), explained(error)),
        MessageDialog(hostile("heading"), hostile("text"), hostile("details")),
        ImportDialog(preview),
        ImportDialog(preview_of(parked, name)),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        looker.look(type(dialog).__name__, dialog)
    assert looker.wrong == set()
    seen = looker.seen.keys()
    assert {"file", "where", "title", "found", "problem", "details"} <= seen
    assert {"parked", "chapter"} <= seen


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


@pytest.mark.parametrize("text", [*TRAPS, "a &lt; b", "<img src='file:///etc/passwd'>", "a\n<b>c"])
def test_a_tip_and_a_menu_show_any_text(qapp: QApplication, text: str) -> None:
    assert shown_tip(plain_tip(text)) == text
    assert shown_with_keys(literal_entry(text)) == text.replace("\n", " ")


def test_a_tip_keeps_its_spaces(qapp: QApplication) -> None:
    assert shown_tip(plain_tip("<b>  two  \n three")) == "<b>  two  \n three"


def test_a_print_names_the_characters_that_no_font_has(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: said.append(dialog.findings.text()))
    for text in ("a \U000f1234 b", "a b"):
        note = Note(id="n1", text=text, block=BlockId.CHANNELS, place=Place(30.0, 60.0))
        place.session.open(document_of([Header(), note]))
        place.actions_by_id[ActionId.PRINT].trigger()
    assert "U+F1234" in said[0]
    assert "U+" not in said[1]
