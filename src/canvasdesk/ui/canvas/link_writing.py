"""Which texts open about arrows: a label in its place, a new note where a thread was let go."""

from collections.abc import Iterable

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import Place
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.link_subjects import LinkLabel, NewLinkedNote
from canvasdesk.ui.canvas.writing import open_text


def write_linked(desk: Desk, sources: Iterable[str], block: BlockId, place: Place) -> None:
    """Open a new note in a block that arrows lead to from others."""
    links = tuple((source, desk.new_id()) for source in sources)
    open_text(desk, NewLinkedNote(desk.new_id(), block, place, links=links))


def write_label(desk: Desk, link: str) -> None:
    """Open the label of an arrow in its place."""
    desk.flush()
    if desk.editable and link in desk.document.links:
        desk.arrows.write(link)
        open_text(desk, LinkLabel(link, desk.arrows))
