"""Ten thousand events on a real window: nothing breaks, and all of it can be undone and redone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from canvasdesk.model.document import Document
from canvasdesk.model.order import is_order_key
from canvasdesk.shipped import shipped
from canvasdesk.storage.format import checked_bytes, document_bytes, parse_document
from canvasdesk.storage.preferences import Movement, Theme
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.program import Program
from canvasdesk.ui.session import Session
from ui.monkey import Monkey

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

EVENTS = 10_000
LOOK_EVERY = 500
EXAMPLES = ("personal.md", "organization.md", "personal.ar.md", "organization.zh.md")


@pytest.fixture
def monkey_house(program: Program) -> Iterator[Program]:
    """The program, with what a monkey may prefer put back afterwards."""
    yield program
    program._around.preferences.change(theme=Theme.SYSTEM, movement=Movement.SYSTEM)
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()


def opened(program: Program, seed: int) -> CanvasWindow:
    """Return a window with an example: for each seed another language and mode."""
    example = shipped("examples", EXAMPLES[seed % len(EXAMPLES)])
    program.open_example(example)
    window = program.canvases[-1]
    program._around.preferences.change(movement=(Movement.OFF, Movement.ON)[seed % 2])
    window.showNormal()
    window.resize(1366, 768)
    window.activateWindow()
    return window


def check(document: Document, folder: Path) -> None:
    """Assert what is true of every document."""
    records = document.records
    assert all(key == record.id for key, record in records.items())
    for link in document.links.values():
        assert records.keys() >= {link.source, link.target}
    for note in (*document.notes.values(), *document.archived_notes.values()):
        assert set(note.tags) <= document.tags.keys()
        assert len(set(note.tags)) == len(note.tags)
        assert is_order_key(note.order)
        assert is_order_key(note.stack)
    data = checked_bytes(document, folder / "monkey.canvasdesk")
    read = parse_document(data, folder / "monkey.canvasdesk")
    assert not read.problems
    assert document_bytes(read.document) == data


def check_history(session: Session, first: Document) -> None:
    """Undo everything and do it all again: the first document, and the last."""
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


def play(window: CanvasWindow, monkey: Monkey, qtbot: QtBot, folder: Path) -> None:
    session = window.workplace.session
    first, looked = session.document, 0
    with qtbot.captureExceptions() as faults:
        while monkey.events < EVENTS:
            monkey.act()
            if faults:
                raise faults[0][1]
            if monkey.events - looked >= LOOK_EVERY:
                looked = monkey.events
                check(session.document, folder)
        check_history(session, first)
        QApplication.processEvents()
        if faults:
            raise faults[0][1]


def monkey_test(
    program: Program, seed: int, qtbot: QtBot, patch: pytest.MonkeyPatch, folder: Path
) -> None:
    window = opened(program, seed)
    monkey = Monkey(window, seed, folder)
    monkey.answer_dialogs(patch)
    try:
        play(window, monkey, qtbot, folder)
    except BaseException as error:
        error.add_note("\n".join((f"after {monkey.events} events:", *monkey.trail)))
        raise


@pytest.mark.parametrize("seed", [0, 1])
def test_a_monkey_breaks_nothing(
    monkey_house: Program,
    seed: int,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkey_test(monkey_house, seed, qtbot, monkeypatch, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 22))
def test_twenty_monkeys_break_nothing(
    monkey_house: Program,
    seed: int,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkey_test(monkey_house, seed, qtbot, monkeypatch, tmp_path)
