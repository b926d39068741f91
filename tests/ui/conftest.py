"""The shell of the window, put together as the program does it, in folders of its own."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvasdesk.app import build
from canvasdesk.editing.beginning import new_document
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource, random_id
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.preferences import Preferences, write_preferences
from canvasdesk.ui.program import Program
from canvasdesk.ui.session import Session
from canvasdesk.ui.workplace import Workplace

_OLD_ENOUGH = 20
"""After how many tests all garbage is looked for: that takes a while."""


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing behind: the clipboard without a screen aborts the process over it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Let no window outlive its test: each would be dressed anew with every program to come.

    As in the program, garbage is collected in its own thread only: between two tests.
    """
    gc.disable()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    yield
    gc.unfreeze()
    gc.collect(2 if gc.get_count()[2] > _OLD_ENOUGH else 1)
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "Canvases", tmp_path / "state", tmp_path / "cache")


@pytest.fixture
def empty() -> Document:
    return new_document(Mode.ORGANIZATION, "en", random_id)


@pytest.fixture
def session(qapp: QApplication, empty: Document) -> Iterator[Session]:
    session = Session(empty)
    yield session
    session.end()


@pytest.fixture
def guided() -> bool:
    """Whether the guide asks beside a new canvas; the tests of the guide override this."""
    return False


@pytest.fixture
def new_id() -> IdSource:
    """Where ids come from; tests that are to be the same each time override this."""
    return random_id


@pytest.fixture
def program(
    qapp: QApplication, folders: Folders, guided: bool, new_id: IdSource
) -> Iterator[Program]:
    if not guided:
        write_preferences(folders.state, Preferences(guide=False))
    program = build(qapp, folders, new_id)
    yield program
    for window in tuple(program.canvases):
        window.close_for_good()
    program._around.disk.wait()
    program._around.preferences.settle()
    qapp.sendPostedEvents()
    program.deleteLater()


def write(session: Session, text: str = "A note") -> None:
    """Add a note to a session's document."""
    patch = add_note(session.document, BlockId.CHANNELS, text, random_id)
    session.do("Add a note", patch)


def new_canvas(
    program: Program, qtbot: QtBot, mode: Mode, size: tuple[int, int] | None = None
) -> Workplace:
    """Have a window with an empty canvas that the keyboard goes to."""
    program.new(mode)
    window = program.canvases[0]
    if size is not None:
        window.resize(*size)
    window.activateWindow()
    qtbot.waitActive(window)
    return window.workplace


def check_history(session: Session, first: Document) -> Document:
    """Undo everything and do it all again: the first document, and the last, which is returned."""
    session.flush()
    while session.undo_stack.canRedo():
        session.redo()
    last = session.document
    while session.undo_stack.canUndo():
        session.undo()
    assert session.document == first
    while session.undo_stack.canRedo():
        session.redo()
    assert session.document == last
    return last
