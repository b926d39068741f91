"""Undo and redo in words: what their entries are called now, and what is said when it is done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.menus import Actions
from canvasdesk.ui.session import Session


def follow_history(session: Session, actions: Actions, say: Callable[[str], object]) -> None:
    """Have undo and redo name the change they concern, from now on."""
    undo, redo = actions[ActionId.UNDO], actions[ActionId.REDO]

    def name_undo(change: str) -> None:
        text = QCoreApplication.translate("History", "&Undo {change}").format(change=change)
        undo.setText(text if change else ACTIONS[ActionId.UNDO].label)

    def name_redo(change: str) -> None:
        text = QCoreApplication.translate("History", "&Redo {change}").format(change=change)
        redo.setText(text if change else ACTIONS[ActionId.REDO].label)

    for action in (undo, redo):
        action.changed.connect(partial(_tell_in_tip, action))
    session.undo_stack.undoTextChanged.connect(name_undo)
    session.undo_stack.redoTextChanged.connect(name_redo)
    session.undone.connect(lambda change: say(_said_undone(change)))
    session.redone.connect(lambda change: say(_said_redone(change)))


def _said_undone(change: str) -> str:
    return QCoreApplication.translate("History", "Undone: {change}").format(change=change)


def _said_redone(change: str) -> str:
    return QCoreApplication.translate("History", "Done again: {change}").format(change=change)


def _tell_in_tip(action: QAction) -> None:
    """Have the tip say what the text says, and the keys as they are now."""
    plain = action.text().replace("&", "")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{plain} ({keys})" if keys else plain)
