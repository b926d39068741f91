"""Where on the sheet a new note goes that somebody wants just there."""

from PySide6.QtCore import QPointF

from canvasdesk.geometry.placing import place_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import Place, Size
from canvasdesk.ui.canvas.desk import Desk


def place_under(desk: Desk, block: BlockId, at: QPointF, size: Size) -> Place:
    """Return the place in a block at which a note of a size lies under a point of the sheet."""
    layout = desk.stage.layout
    x, y = at.x() - size.width / 2, at.y() - size.height / 2
    content = layout.blocks[block].content_rect
    rect = Rect(x, y, size.width, size.height).kept_inside(content)
    return place_of(rect, layout.blocks[block].rect, layout.rtl)
