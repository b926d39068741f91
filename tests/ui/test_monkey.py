"""Ten thousand events on a real window: nothing breaks, and all of it can be undone and redone.

A seed gives the same run each time and everywhere: ids and time are counted, and the program
begins in empty folders. What a seed has found stays as a test beside what was wrong.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvasdesk.app import build
from canvasdesk.model.document import Document
from canvasdesk.model.order import is_order_key
from canvasdesk.shipped import shipped
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import checked_bytes, document_bytes, parse_document
from canvasdesk.storage.preferences import Movement, Preferences, Theme, write_preferences
from canvasdesk.ui.main_window import CanvasWindow
from strategies import counted_ids
from ui.conftest import check_history
from ui.counted_time import CountedTime
from ui.monkey import Monkey, open_dialogs

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

EVENTS = 10_000
LOOK_EVERY = 500
EXAMPLES = tuple(
    f"{name}.canvasdesk" for name in ("personal", "organization", "personal.ar", "organization.zh")
)


@dataclass(frozen=True, slots=True)
class Run:
    """What a run came to."""

    document: Document
    checksum: int


Play = Callable[[int, int, str], Run]
"""Lets a monkey play, with a seed, for so many events, in a folder of that name."""


@pytest.fixture
def play(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Play]:
    def played(seed: int, events: int, folder: str) -> Run:
        with monkeypatch.context() as patch, house(qapp, seed, tmp_path / folder, patch) as inside:
            return look_on(*inside, qtbot, events)

    yield played
    qapp.clipboard().clear()


@contextmanager
def house(
    app: QApplication, seed: int, folder: Path, patch: pytest.MonkeyPatch
) -> Iterator[tuple[CanvasWindow, Monkey]]:
    """Open a program of its own with an example: for each seed another language and mode."""
    time = CountedTime()
    time.take_over(patch)
    app.clipboard().clear()
    folders = Folders(folder / "Canvases", folder / "state", folder / "cache")
    preferences = Preferences(guide=False, movement=(Movement.OFF, Movement.ON)[seed % 2])
    write_preferences(folders.state, preferences)
    program = build(app, folders, counted_ids())
    with time.unhurried(app):
        program.open_example(shipped("examples", EXAMPLES[seed % len(EXAMPLES)]))
        window = program.canvases[-1]
        window.showNormal()
        window.resize(1366, 768)
        window.activateWindow()
        monkey = Monkey(window, seed, folder, time)
        monkey.answer_dialogs(patch)
        yield window, monkey
        program._around.preferences.change(theme=Theme.SYSTEM, movement=Movement.SYSTEM)
        for dialog in open_dialogs():
            dialog.close()
        for each in tuple(program.canvases):
            each.close_for_good()
        app.sendPostedEvents()
        program.deleteLater()


def look_on(window: CanvasWindow, monkey: Monkey, qtbot: QtBot, events: int) -> Run:
    """Let a monkey act, look at the document every so often, and undo and redo all at the end."""
    session, first, looked = window.workplace.session, window.workplace.session.document, 0
    try:
        with no_fault(qtbot) as refuse:
            while monkey.events < events:
                monkey.act()
                refuse()
                if monkey.events - looked >= LOOK_EVERY:
                    looked = monkey.events
                    check(session.document)
            last = check_history(session, first)
            QApplication.processEvents()
            refuse()
    except BaseException as error:
        error.add_note("\n".join((f"after {monkey.events} events:", *monkey.trail)))
        raise
    return Run(last, monkey.checksum)


@contextmanager
def no_fault(qtbot: QtBot) -> Iterator[Callable[[], None]]:
    """Give a function that raises what was raised where Qt has called, and would go on."""
    with qtbot.captureExceptions() as faults:

        def refuse() -> None:
            if faults:
                raise faults[0][1]

        yield refuse


def check(document: Document) -> None:
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
    data = checked_bytes(document, Path("monkey.canvasdesk"))
    read = parse_document(data, Path("monkey.canvasdesk"))
    assert not read.problems
    assert document_bytes(read.document) == data


@pytest.mark.parametrize("seed", [0, 1])
def test_a_monkey_breaks_nothing(play: Play, seed: int) -> None:
    play(seed, EVENTS, "home")


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 22))
def test_twenty_monkeys_break_nothing(play: Play, seed: int) -> None:
    play(seed, EVENTS, "home")


def test_a_seed_gives_the_same_run(play: Play) -> None:
    assert play(1, 800, "one") == play(1, 800, "two")
