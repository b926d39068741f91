"""What a block is called in its window, as it is on its sheet."""

from canvasdesk.layout.blocks import BlockScene, heading_texts
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.language import is_rtl
from canvasdesk.model.records import Header


def block_heading(header: Header, block: BlockId) -> str:
    """Return what stands over a block."""
    wording = wording_for(header.language, header.mode)
    return heading_texts(block, BlockScene(header, wording, frozenset(), is_rtl(header)))[0]
