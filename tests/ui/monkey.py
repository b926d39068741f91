"""A monkey at a real window: clicks, drags, wheel, keys, text and every action, by a seed.

It never leaves the window: what would quit, close or open another one does nothing, the
desktop's own dialogs are answered at once, and ours are filled in at random and closed.
"""

import random
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from zlib import crc32

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.main_window import CanvasWindow
from ui.counted_time import CountedTime, start_really

LEAVES = frozenset(
    {
        *(ActionId.NEW_PERSONAL, ActionId.NEW_ORGANIZATION, ActionId.OPEN, ActionId.IMPORT),
        *(ActionId.START, ActionId.CLOSE, ActionId.QUIT),
    }
)
"""Actions that open another window or leave this one."""
MOST_NOTES = 24
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
_Key = Qt.Key
KEYS = (
    *(_Key.Key_Return, _Key.Key_Escape, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_F2, _Key.Key_F6),
    *(_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End),
    *(_Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Space),
    *(_Key.Key_F3, _Key.Key_Insert, _Key.Key_Menu),
)
DIGITS = tuple(_Key(_Key.Key_1 + number) for number in range(9))
TEXTS = (
    *("word", "two words ", "!", "x" * 20, "Kosten: 40 %", "a", "  "),
    *("one\ntwo\n- three", "مرحبا بالعالم", "商业模式画布", "👩‍👩‍👧‍👦 👍🏽", "Channels\n* a\n* b"),
)


class Monkey:
    """Acts on a window; ``trail`` says what it did last."""

    def __init__(self, window: CanvasWindow, seed: int, folder: Path, time: CountedTime) -> None:
        self.window = window
        self._time = time
        self.trail: deque[str] = deque(maxlen=60)
        self.checksum = 0
        """Of everything it did."""
        self.events = 0
        self._choice = random.Random(seed)
        self._folder = folder
        self._waiting = QTimer(window)
        actions = window.workplace.actions_by_id
        self._actions = [key for key in actions if key not in LEAVES]
        for key in LEAVES & actions.keys():
            actions[key].triggered.disconnect()  # the palette and the menus have them too
        self._keys = [
            QKeySequence(keys) for key in self._actions for keys in ACTIONS[key].keys if keys
        ]

    def answer_dialogs(self, patch: pytest.MonkeyPatch) -> None:
        """Have dialogs answered from now on instead of waited for."""
        patch.setattr(QDialog, "exec", lambda dialog: self._answer(dialog))
        patch.setattr(QDesktopServices, "openUrl", lambda *_: True)
        save = self._folder / "elsewhere.canvasdesk"
        # A tool button waits for its menu in a loop of its own.
        self._waiting.timeout.connect(self._settle_menus)
        start_really(self._waiting, 0)
        for name, answers in (
            ("getOpenFileName", (("", ""),)),
            ("getOpenFileNames", (([], ""),)),
            ("getSaveFileName", (("", ""), (str(save), ""))),
            ("getExistingDirectory", ("",)),
        ):
            patch.setattr(QFileDialog, name, self._one_of(answers))

    def act(self) -> None:
        """Do one thing, which may be several events."""
        self._settle()
        if len(self.window.workplace.session.document.notes) > MOST_NOTES:
            self._clear()
        does: Sequence[tuple[int, Callable[[], None]]] = (
            (18, self._click),
            (6, self._double_click),
            (12, self._drag),
            (6, self._wheel),
            (22, self._type),
            (22, self._press_key),
            (8, self._press_shortcut),
            (10, self._trigger),
            (2, self._paste_text),
            (1, self._open_menu),
        )
        (do,) = self._choice.choices([d for _, d in does], [weight for weight, _ in does])
        do()
        if self._choice.random() < 0.3:
            QApplication.processEvents()
        if self._choice.random() < 0.2:
            self._wait()

    def _note(self, words: str, events: int = 1) -> None:
        self.trail.append(words)
        self.checksum = crc32(words.encode(), self.checksum)
        self.events += events

    # What it does

    def _wait(self) -> None:
        """Let time pass: a frame, a moment's rest, or until a canvas is saved."""
        self._time.pass_by(self._choice.choice((16, 50, 150, 2000)))

    def _click(self) -> None:
        at = self._somewhere()
        widget, inside = self._under(at)
        button = RIGHT if self._choice.random() < 0.1 else LEFT
        held = self._choice.choice((NONE, NONE, NONE, SHIFT, CTRL))
        self._note(f"click {type(widget).__name__} {at.toTuple()} {button.name} {held.name}", 2)
        QTest.mouseClick(widget, button, held, inside)

    def _double_click(self) -> None:
        at = self._somewhere()
        widget, inside = self._under(at)
        self._note(f"double-click {type(widget).__name__} {at.toTuple()}", 4)
        QTest.mouseClick(widget, LEFT, NONE, inside)
        QTest.mouseDClick(widget, LEFT, NONE, inside)

    def _drag(self) -> None:
        """Press, move a few times, sometimes with a key between, and let go."""
        start, end = self._somewhere(), self._somewhere()
        widget, inside = self._under(start)
        held = self._choice.choice((NONE, NONE, SHIFT, ALT))
        self._note(f"drag {type(widget).__name__} {start.toTuple()} {end.toTuple()}", 5)
        target = widget.mapFrom(self.window, end)
        QTest.mousePress(widget, LEFT, held, inside)
        for at in (inside + QPoint(6, 3), (inside + target) / 2, target):
            QTest.mouseMove(widget, at)
            if self._choice.random() < 0.2:
                self._wait()
        if self._choice.random() < 0.15:
            self._press_key()
        QTest.mouseRelease(widget, LEFT, held, target)

    def _wheel(self) -> None:
        at = self._somewhere()
        widget, inside = self._under(at)
        turn = self._choice.choice((-240, -120, 120, 240))
        held = self._choice.choice((NONE, CTRL, SHIFT))
        self._note(f"wheel {type(widget).__name__} {turn} {held.name}")
        where = QPointF(inside), QPointF(widget.mapToGlobal(inside))
        angle, buttons = QPoint(0, turn), Qt.MouseButton.NoButton
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(*where, QPoint(), angle, buttons, held, phase, False)
        QApplication.sendEvent(widget, event)

    def _type(self) -> None:
        text = self._choice.choice([t for t in TEXTS if t.isascii() and "\n" not in t])
        self._note(f"type {text!r}", 2 * len(text))
        for letter in text:
            QTest.keyClick(self._focused(), letter)

    def _press_key(self) -> None:
        key = self._choice.choice((*KEYS, *DIGITS))
        held = ALT if key in DIGITS else self._choice.choice((NONE, NONE, NONE, CTRL, SHIFT))
        if (key, held) == (_Key.Key_Menu, NONE):
            held = NONE
        self._note(f"key {key.name} {held.name}", 2)
        QTest.keyClick(self._focused(), key, held)

    def _press_shortcut(self) -> None:
        keys = self._choice.choice(self._keys)
        self._note(f"keys {keys.toString()}", 2)
        combination = keys[0]
        QTest.keyClick(self._focused(), combination.key(), combination.keyboardModifiers())

    def _trigger(self) -> None:
        key = self._choice.choice(self._actions)
        action = self.window.workplace.actions_by_id[key]
        self._note(f"action {key.name}{'' if action.isEnabled() else ' (disabled)'}")
        action.trigger()

    def _paste_text(self) -> None:
        text = self._choice.choice(TEXTS)
        self._note(f"paste {text!r}")
        QGuiApplication.clipboard().setText(text)
        self.window.workplace.actions_by_id[ActionId.PASTE].trigger()

    def _clear(self) -> None:
        """Delete half of the notes, so that copies of copies do not slow everything down."""
        self._note("delete half", 2)
        workplace = self.window.workplace
        workplace.session.flush()
        workplace.view.leave_block()
        notes = list(workplace.session.document.notes)
        workplace.view.desk.choose(self._choice.sample(notes, len(notes) // 2))
        workplace.actions_by_id[ActionId.DELETE].trigger()

    def _open_menu(self) -> None:
        menus = [m for m in self.window.menuBar().findChildren(QMenu) if not m.isEmpty()]
        menu = self._choice.choice(menus)
        self._note(f"menu {menu.title()!r}")
        menu.popup(self.window.mapToGlobal(QPoint(5, 5)))

    # Where it is

    def _somewhere(self) -> QPoint:
        """Return a point of the window, mostly on the canvas and there often on a note."""
        view = self.window.workplace.view
        items = list(view.desk.stage.note_items.values())
        if items and self._choice.random() < 0.4:
            rect = self._choice.choice(items).shown_paper
            at = view.desk.viewpoint.to_viewport(rect.center()).toPoint()
            if view.viewport().rect().contains(at):
                return view.viewport().mapTo(self.window, at)
        area = self.window.rect()
        return QPoint(
            self._choice.randrange(area.width()),
            self._choice.randrange(self.window.menuBar().height(), area.height()),
        )

    def _under(self, at: QPoint) -> tuple[QWidget, QPoint]:
        widget = self.window.childAt(at) or self.window
        return widget, widget.mapFrom(self.window, at)

    def _focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        if widget is None or not widget.isVisible():
            self.window.activateWindow()
            self.window.workplace.view.setFocus()
            widget = self.window.workplace.view
        return widget

    # What opens

    def _settle(self) -> None:
        """Use and close menus and windows that opened."""
        self._settle_menus()
        for dialog in open_dialogs():
            self._fill_in(dialog)
            dialog.close()
        if QApplication.activeWindow() is not self.window:
            self.window.activateWindow()

    def _settle_menus(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            if isinstance(popup, QMenu):
                self._use(popup)
            popup.close()

    def _use(self, menu: QMenu) -> None:
        usable = [action for action in _leaves(menu) if action.isEnabled()]
        if usable and self._choice.random() < 0.7:
            action = self._choice.choice(usable)
            self._note(f"menu entry {action.text()!r}", 2)
            menu.close()
            action.trigger()

    def _answer(self, dialog: QDialog) -> int:
        """Stand in for ``QDialog.exec``."""
        dialog.show()
        self._note(f"dialog {type(dialog).__name__}")
        self._fill_in(dialog)
        if dialog.isVisible():
            dialog.done(self._choice.choice((0, 0, 0, 1)))
        return dialog.result()

    def _fill_in(self, dialog: QDialog) -> None:
        for _ in range(self._choice.randrange(5)):
            parts = [p for p in dialog.findChildren(QWidget) if p.isVisible() and p.isEnabled()]
            if not parts:
                return
            self._change(self._choice.choice(parts))

    def _change(self, part: QWidget) -> None:
        self._note(f"  {type(part).__name__} {part.accessibleName() or part.objectName()}")
        match part:
            case QLineEdit() | QPlainTextEdit() if not part.isReadOnly():
                QTest.keyClicks(part, self._choice.choice(("en", "x y", "4", "")))
            case QComboBox() if part.count():
                part.setCurrentIndex(self._choice.randrange(part.count()))
                part.activated.emit(part.currentIndex())
            case QAbstractButton():
                part.click()

    def _one_of(self, answers: Sequence[object]) -> Callable[..., object]:
        return lambda *_, **__: self._choice.choice(answers)


def open_dialogs() -> list[QDialog]:
    """Return the dialogs on the screen, in an order that Qt does not give them."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    dialogs = [each for each in shown if isinstance(each, QDialog)]
    return sorted(dialogs, key=lambda dialog: (type(dialog).__name__, dialog.windowTitle()))


def _leaves(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += _leaves(inner)
        elif not action.isSeparator():
            found.append(action)
    return found
