"""The real program without a screen, edited by chance until somebody kills it.

Run as a program it imports everything once, then begins anew from there for each seed it is given:
that is the code of a start, without the half second it takes to import it. Each line it prints
says what there was to be had at the start, or a state of the document and when it came to be.
"""

import faulthandler
import os
import sys
import time
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import canvasdesk.ui.keeping.recovering
import canvasdesk.ui.palette.box
import canvasdesk.ui.start.page
import canvasdesk.ui.workplace  # noqa: F401  what a start imports step by step
from canvasdesk.app import build
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.storage.files import content_hash, hash_of_file
from canvasdesk.storage.folders import user_folders
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.preferences import Preferences, write_preferences
from canvasdesk.storage.recovery import copies_found
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.writing import edit_note, write_note
from canvasdesk.ui.crash import CrashHook
from canvasdesk.ui.keeping import filing
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace

MOST_NOTES = 40
_LONGEST_S = 60
"""No life lasts so long: one that does hangs."""
_PAUSES_MS = (0, 0, 5, 20, 60)
_WORDS = ("bread", "soup", "letters", "post", "tea", "wood", "paper", "shop", "street")
_ACTIONS = (ActionId.UNDO, ActionId.REDO, ActionId.DUPLICATE, ActionId.DELETE, ActionId.SAVE)


def say(*words: object) -> None:
    try:
        os.write(1, (" ".join(map(str, words)) + "\n").encode())
    except BrokenPipeError:
        os._exit(0)  # nobody listens any more


def state_of(document: Document) -> str:
    return content_hash(document_bytes(document))


class Chance:
    """Edits one canvas, and says each state it was in."""

    def __init__(self, place: Workplace, chance: Random) -> None:
        self._place, self._desk, self._chance = place, place.view.desk, chance
        self._said = ""
        place.session.document_changed.connect(self.tell)
        place.session.typed.connect(self.tell)
        self._timer = QTimer(place)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(0)

    def tell(self) -> None:
        state = state_of(self._place.session.with_open_texts())
        if state != self._said:
            self._said = state
            say("state", time.monotonic(), state)

    def _go_on(self) -> None:
        notes = list(self._desk.document.notes)
        does = [self._write, self._type, self._type, self._type, self._edit, self._leave, self._act]
        if len(notes) > MOST_NOTES:
            self._desk.flush()
            self._desk.choose(notes[: MOST_NOTES // 2])
            self._place.actions_by_id[ActionId.DELETE].trigger()
        else:
            self._chance.choice(does)()
        self.tell()
        self._timer.start(self._chance.choice(_PAUSES_MS))

    def _write(self) -> None:
        self._desk.flush()
        write_note(self._desk, self._chance.choice(list(BlockId)))
        self._type()

    def _type(self) -> None:
        if self._desk.tool.takes_text:
            QTest.keyClicks(self._place.view, self._chance.choice(_WORDS)[:3])

    def _edit(self) -> None:
        self._desk.flush()
        notes = list(self._desk.document.notes)
        if notes:
            edit_note(self._desk, self._chance.choice(notes))
            self._type()

    def _leave(self) -> None:
        if self._desk.tool.takes_text:
            key = self._chance.choice((Qt.Key.Key_Escape, Qt.Key.Key_Return))
            QTest.keyClick(self._place.view, key)

    def _act(self) -> None:
        self._desk.flush()
        notes = list(self._desk.document.notes)
        if notes:
            self._desk.choose([self._chance.choice(notes)])
        self._place.actions_by_id[self._chance.choice(_ACTIONS)].trigger()


def begin(program: Program, state: Path, canvases: Path) -> Workplace:
    """Take what can be had: what can be recovered, else the file saved last, else a new canvas."""
    for copy in copies_found(state):
        assert copy.result is not None, copy.fault
        say("copy", state_of(copy.result.document))
    files = sorted(canvases.glob("*.canvasdesk"), key=lambda path: path.stat().st_mtime_ns)
    if files:
        say("file", hash_of_file(files[-1]))
    program.begin([])
    assert program.start is not None
    found = list(program.start.window.found)
    if found:
        found[0].buttons[0].click()
        for row in found[1:]:
            row.buttons[-1].click()
    elif files:
        program.open(files[-1])
        while not program.canvases[0].furnished:
            QApplication.processEvents()
    else:
        program.new(Mode.PERSONAL)
    program.canvases[0].activateWindow()
    return program.canvases[0].workplace


def live(seed: int) -> None:
    """Be the program until it is killed: saving as one works often, never, or as it does."""
    faulthandler.dump_traceback_later(_LONGEST_S, exit=True)
    chance = Random(seed)
    filing._SAVE_AFTER_MS = (200, 2000)[seed % 2]
    folders = user_folders()
    write_preferences(folders.state, Preferences(guide=False, saving_as_you_work=seed % 3 > 0))
    app = QApplication(["canvasdesk"])
    program = build(app, folders, random_id)
    CrashHook(program.leave_after_crash).install()
    place = begin(program, folders.state, folders.canvases)
    say("editing", state_of(place.session.document))
    hand = Chance(place, chance)
    app.exec()
    hand.tell()


def main() -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            live(int(line))
            os._exit(0)
        say("child", child)
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    main()
