"""The heading of a block as a text that is opened on the sheet."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.header import set_block_title
from canvasdesk.editing.patch import Patch
from canvasdesk.layout.blocks import HEADING_SIZE
from canvasdesk.layout.display_list import Role
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.layout import SheetLayout
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.ui.canvas.stage import Mask
from canvasdesk.ui.canvas.subjects import Setting, drawn_size
from canvasdesk.ui.headings import block_heading, usual_heading

HEADING_CHARACTERS = 80
"""More than this nobody reads over a block; a file may hold more."""


@dataclass(frozen=True, slots=True)
class BlockTitle:
    """What stands over a block. Emptied, or as it usually is, the block has none of its own."""

    block: BlockId
    limit = HEADING_CHARACTERS
    has_lines = False

    @property
    def name(self) -> str:
        return QCoreApplication.translate("Canvas", "Rename a block")

    def mask(self, document: Document) -> Mask:  # noqa: ARG002  its id says it all
        return Mask((Role.BLOCK, self.block.value), Role.HEADING)

    def text(self, document: Document) -> str:
        return block_heading(document.header, self.block)

    def patch(self, document: Document, text: str) -> Patch:
        usual = usual_heading(document.header, self.block)
        own = "" if " ".join(text.split()) == usual else text
        return set_block_title(document, self.block, own)

    preview = patch

    def setting(self, layout: SheetLayout) -> Setting:
        place = layout.blocks.get(self.block)
        if place is None:  # another block is shown alone by now
            return Setting(layout.header.title, HEADING_SIZE, layout.rtl, Weight.SEMIBOLD)
        drawn = drawn_size(
            layout,
            lambda group: group.key == (Role.BLOCK, self.block.value),
            lambda text: text.role is Role.HEADING,
        )
        size = drawn or HEADING_SIZE
        return Setting(place.title_rect, size, layout.rtl, Weight.SEMIBOLD, keeps_side=True)
