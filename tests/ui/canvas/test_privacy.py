"""Notes are made private by the menu of the window, of a note and of the outline."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from canvasdesk.editing.operations.placing import park_notes
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.note_menu import note_menu
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.outline_menu import outline_menu
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.session import Session
from ui.menu_rows import rows_of, text_of

LABELS = {key: ACTIONS[key].label for key in (ActionId.PRIVATE, ActionId.NOTE_FIELDS)}


def entry(menu: QMenu, key: ActionId) -> QAction:
    (found,) = [each for each in rows_of(menu) if text_of(each) == LABELS[key]]
    return found


def test_the_menu_of_a_note_makes_it_private_and_open_again(
    view: CanvasView, session: Session
) -> None:
    view.desk.choose(("n1", "n2"))
    private = entry(note_menu(view.desk, view), ActionId.PRIVATE)
    assert not private.isChecked()
    private.trigger()
    assert [session.document.notes[key].private for key in ("n1", "n2", "n3")] == [
        True,
        True,
        False,
    ]
    assert session.undo_stack.count() == 1
    private = entry(note_menu(view.desk, view), ActionId.PRIVATE)
    assert private.isChecked()
    private.trigger()
    assert not session.document.notes["n1"].private


def test_one_of_two_that_is_private_is_not_all(view: CanvasView, session: Session) -> None:
    view.desk.choose(("n1",))
    entry(note_menu(view.desk, view), ActionId.PRIVATE).trigger()
    view.desk.choose(("n1", "n2"))
    private = entry(note_menu(view.desk, view), ActionId.PRIVATE)
    assert not private.isChecked()
    private.trigger()
    assert session.document.notes["n2"].private


def test_the_menu_asks_for_the_fields_of_the_chosen_notes(view: CanvasView) -> None:
    asked: list[object] = []
    view.desk.fields_requested.connect(asked.append)
    view.desk.choose(("n2", "n1"))
    entry(note_menu(view.desk, view), ActionId.NOTE_FIELDS).trigger()
    assert asked == [("n2", "n1")]


def test_the_outline_has_both_for_parked_notes_too(
    view: CanvasView, tree: OutlineTree, session: Session
) -> None:
    asked: list[object] = []
    view.desk.fields_requested.connect(asked.append)
    session.do("x", park_notes(session.document, ["n1"]))
    tree.choose(["n1"])
    menu = outline_menu(tree, view.desk)
    entry(menu, ActionId.PRIVATE).trigger()
    entry(menu, ActionId.NOTE_FIELDS).trigger()
    assert session.document.notes["n1"].private
    assert asked == [("n1",)]


def test_reading_only_changes_nothing(view: CanvasView, session: Session) -> None:
    view.desk.choose(("n1",))
    session.set_read_only(True)
    entry(note_menu(view.desk, view), ActionId.PRIVATE).trigger()
    session.set_read_only(False)
    assert not session.document.notes["n1"].private
