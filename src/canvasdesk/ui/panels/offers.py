"""Says how each panel is made when it is first opened, and which action opens it."""

from functools import partial

from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.menus import Switch
from canvasdesk.ui.panels.panel import Panel
from canvasdesk.ui.panels.shelf import PanelId, Shelf

# Panels are imported when they are opened: the window is to be there at once.

PANEL_ACTIONS = {ActionId.ARCHIVE: PanelId.ARCHIVE, ActionId.TAGS: PanelId.TAGS}


def offer_panels(shelf: Shelf, desk: Desk) -> None:
    """Offer a canvas's panels on its shelf."""
    shelf.offer(PanelId.ARCHIVE, partial(_archive, desk))
    shelf.offer(PanelId.TAGS, partial(_tags, desk))


def panel_switches(shelf: Shelf) -> dict[ActionId, Switch]:
    """Return what the actions do that open and close panels."""
    return {key: partial(shelf.set_open, panel) for key, panel in PANEL_ACTIONS.items()}


def _archive(desk: Desk) -> Panel:
    from canvasdesk.ui.panels.archive import ArchivePanel

    return ArchivePanel(desk)


def _tags(desk: Desk) -> Panel:
    from canvasdesk.ui.panels.tags import TagsPanel

    return TagsPanel(desk)
