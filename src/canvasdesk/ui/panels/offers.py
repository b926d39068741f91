"""Says how each panel is made when it is first opened, and which action opens it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.heard.opening import write_about, write_about_chosen
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.menus import Command, Switch
from canvasdesk.ui.notice import Notice
from canvasdesk.ui.panels.panel import Panel
from canvasdesk.ui.panels.shelf import PanelId, Shelf
from canvasdesk.ui.surroundings import Surroundings

# Panels are imported when they are opened: the window is to be there at once.

_PANEL_ACTIONS = {
    ActionId.OUTLINE: PanelId.OUTLINE,
    ActionId.ARCHIVE: PanelId.ARCHIVE,
    ActionId.TAGS: PanelId.TAGS,
    ActionId.TYPE_UP: PanelId.TYPE_UP,
    ActionId.HEARD: PanelId.HEARD,
    ActionId.EARLIER: PanelId.EARLIER,
    ActionId.HINTS: PanelId.HINTS,
    ActionId.BALANCE: PanelId.BALANCE,
    ActionId.NOTE_FIELDS: PanelId.NOTE,
}


def offer_panels(
    shelf: Shelf, desk: Desk, filing: Filing, surroundings: Surroundings, notice: Notice
) -> None:
    """Offer a canvas's panels on its shelf."""
    shelf.offer(PanelId.OUTLINE, partial(_outline, shelf, desk))
    shelf.offer(PanelId.ARCHIVE, partial(_archive, desk))
    shelf.offer(PanelId.TAGS, partial(_tags, desk))
    shelf.offer(PanelId.TYPE_UP, partial(_type_up, desk))
    shelf.offer(PanelId.HEARD, partial(_heard, shelf, desk))
    desk.heard_wanted.connect(partial(write_about, shelf))
    shelf.offer(PanelId.BALANCE, partial(_balance, desk))
    shelf.offer(PanelId.NOTE, partial(_note, desk))
    desk.fields_requested.connect(partial(_show_fields, shelf))
    shelf.offer(PanelId.EARLIER, partial(_earlier, shelf, desk, filing, surroundings, notice))


def panel_switches(shelf: Shelf) -> dict[ActionId, Switch]:
    """Return what the actions do that open and close panels."""
    switches: dict[ActionId, Switch] = {
        key: partial(shelf.set_open, panel) for key, panel in _PANEL_ACTIONS.items()
    }
    switches[ActionId.OUTLINE_ALONE] = partial(shelf.set_alone, PanelId.OUTLINE)
    switches[ActionId.NOTE_FIELDS] = partial(_open_fields, shelf)
    return switches


def panels_shown(shelf: Shelf) -> dict[ActionId, bool]:
    """Return which of those actions are checked."""
    shown = {key: shelf.shown is panel for key, panel in _PANEL_ACTIONS.items()}
    return shown | {ActionId.OUTLINE_ALONE: shelf.alone}


def panel_commands(
    shelf: Shelf, desk: Desk, canvas: Mapping[ActionId, Command]
) -> dict[ActionId, Command]:
    """Return what begins a note: in the panel, where it stands in place of the canvas.

    What is written on the sheet alone brings the canvas back.
    """

    def either(key: ActionId, in_panel: Callable[[Panel], None]) -> Command:
        def begin() -> None:
            if shelf.alone and shelf.panel is not None:
                in_panel(shelf.panel)
            else:
                canvas[key]()

        return begin

    def edit_legend() -> None:
        shelf.share()
        canvas[ActionId.EDIT_LEGEND]()

    return {
        ActionId.EDIT_LEGEND: edit_legend,
        ActionId.ADD_NOTE: either(ActionId.ADD_NOTE, lambda panel: panel.add_note()),
        ActionId.WRITE_HEARD: partial(write_about_chosen, desk),
        ActionId.ADD_HEADING: either(ActionId.ADD_HEADING, lambda panel: panel.add_heading()),
        ActionId.RENAME_BLOCK: either(ActionId.RENAME_BLOCK, lambda panel: panel.rename_block()),
    }


def _outline(shelf: Shelf, desk: Desk) -> Panel:
    from canvasdesk.ui.panels.outline import OutlinePanel

    panel = OutlinePanel(desk)
    panel.alone_requested.connect(partial(shelf.set_alone, PanelId.OUTLINE))
    return panel


def _archive(desk: Desk) -> Panel:
    from canvasdesk.ui.panels.archive import ArchivePanel

    return ArchivePanel(desk)


def _tags(desk: Desk) -> Panel:
    from canvasdesk.ui.panels.tags import TagsPanel

    return TagsPanel(desk)


def _note(desk: Desk) -> Panel:
    from canvasdesk.ui.panels.note import NotePanel

    return NotePanel(desk)


def _open_fields(shelf: Shelf, is_open: bool) -> None:
    """Show the fields of what is chosen, in the outline also of parked notes, or close them."""
    from canvasdesk.ui.panels.outline import OutlinePanel

    outline = shelf.panel
    chosen = outline.tree.chosen() if isinstance(outline, OutlinePanel) else []
    if is_open and chosen:
        _show_fields(shelf, chosen)
    else:
        shelf.set_open(PanelId.NOTE, is_open)


def _show_fields(shelf: Shelf, notes: Sequence[str]) -> None:
    """Show the fields of notes."""
    from canvasdesk.ui.panels.note import NotePanel

    panel = shelf.open(PanelId.NOTE)
    if isinstance(panel, NotePanel):
        panel.about(notes)
        panel.take_keyboard()


def _type_up(desk: Desk) -> Panel:
    from canvasdesk.ui.panels.type_up import TypeUpPanel

    return TypeUpPanel(desk)


def _heard(shelf: Shelf, desk: Desk) -> Panel:
    from canvasdesk.ui.heard.panel import HeardPanel

    panel = HeardPanel(desk)
    panel.note_asked.connect(shelf.note_asked)
    panel.outline_wanted.connect(partial(shelf.open, PanelId.OUTLINE))
    panel.wanted_back.connect(partial(shelf.open, PanelId.HEARD))
    return panel


def _balance(desk: Desk) -> Panel:
    from canvasdesk.ui.balance.panel import BalancePanel

    return BalancePanel(desk)


def _earlier(
    shelf: Shelf, desk: Desk, filing: Filing, surroundings: Surroundings, notice: Notice
) -> Panel:
    from canvasdesk.ui.panels.earlier import EarlierPanel

    panel = EarlierPanel(desk, filing, lambda: surroundings.folders, notice)
    panel.copy_wanted.connect(shelf.copy_wanted)
    return panel
