"""What the actions of menus, toolbar and palette do on a canvas. One line for each."""

from functools import partial

from canvasdesk.editing.operations.aligning import Axis, Line
from canvasdesk.ui.actions import FILLS, ActionId
from canvasdesk.ui.canvas import arranging, pictures, symbols
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.renaming import use_usual_heading
from canvasdesk.ui.canvas.thread_menu import take_brush, walk_thread
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.menus import Command


def canvas_commands(view: CanvasView) -> dict[ActionId, Command]:
    """Return what each action does that works on a view's canvas."""
    commands: dict[ActionId, Command] = {
        **_arranging_commands(view.desk),
        ActionId.CUT: view.cut,
        ActionId.COPY: view.copy,
        ActionId.COPY_PICTURE: view.copy_picture,
        ActionId.PASTE: view.paste,
        ActionId.DUPLICATE: view.duplicate,
        ActionId.DELETE: view.delete_selected,
        ActionId.SELECT_ALL: view.select_all,
        ActionId.ADD_NOTE: view.add_note,
        ActionId.SYMBOL: partial(symbols.choose_symbol, view.desk),
        ActionId.TAG_NOTES: view.tag_notes,
        ActionId.EDIT_LEGEND: view.edit_legend,
        ActionId.BRUSH: partial(take_brush, view.desk),
        ActionId.WALK: partial(walk_thread, view.desk),
        ActionId.RENAME_BLOCK: view.rename_block,
        ActionId.USUAL_HEADING: partial(use_usual_heading, view.desk),
        ActionId.PICTURE: partial(pictures.choose_picture, view.desk),
        ActionId.REMOVE_PICTURE: partial(pictures.remove_picture, view.desk),
        ActionId.BRING_TO_FRONT: partial(view.restack, True),
        ActionId.SEND_TO_BACK: partial(view.restack, False),
        ActionId.RESET_SIZE: view.reset_size,
        ActionId.PARK: view.park_selected,
        ActionId.PUT_AWAY: view.put_away_selected,
        ActionId.ZOOM_IN: view.zoom_in,
        ActionId.ZOOM_OUT: view.zoom_out,
        ActionId.ZOOM_FIT: view.zoom_fit,
        ActionId.ZOOM_ACTUAL: view.zoom_actual,
    }
    for key, fill in FILLS.items():
        commands[key] = partial(view.refill, fill)
    return commands


def _arranging_commands(desk: Desk) -> dict[ActionId, Command]:
    return {
        ActionId.ALIGN_LEFT: partial(arranging.align_chosen, desk, Line.LEFT),
        ActionId.ALIGN_CENTRE: partial(arranging.align_chosen, desk, Line.CENTRE),
        ActionId.ALIGN_RIGHT: partial(arranging.align_chosen, desk, Line.RIGHT),
        ActionId.ALIGN_TOP: partial(arranging.align_chosen, desk, Line.TOP),
        ActionId.ALIGN_MIDDLE: partial(arranging.align_chosen, desk, Line.MIDDLE),
        ActionId.ALIGN_BOTTOM: partial(arranging.align_chosen, desk, Line.BOTTOM),
        ActionId.DISTRIBUTE_ACROSS: partial(arranging.distribute_chosen, desk, Axis.ACROSS),
        ActionId.DISTRIBUTE_DOWN: partial(arranging.distribute_chosen, desk, Axis.DOWN),
        ActionId.ADD_HEADING: partial(arranging.add_heading, desk),
        ActionId.MAKE_HEADING: partial(arranging.make_headings_of_chosen, desk),
        ActionId.MAKE_NOTE: partial(arranging.make_notes_of_chosen, desk),
        ActionId.TIDY: partial(arranging.tidy, desk),
        ActionId.TIDY_ALL: partial(arranging.tidy_all, desk),
    }
