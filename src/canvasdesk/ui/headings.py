"""What a block is called in its window, as it is on its sheet."""

from dataclasses import replace

from canvasdesk.layout.blocks import BlockScene, heading_texts
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.language import is_rtl
from canvasdesk.model.records import Header


def block_heading(header: Header, block: BlockId) -> str:
    """Return what stands over a block."""
    wording = wording_for(header.language, header.mode)
    return heading_texts(block, BlockScene(header, wording, frozenset(), is_rtl(header)))[0]


def usual_heading(header: Header, block: BlockId) -> str:
    """Return what stands over a block that nobody renamed, in the canvas's language and mode."""
    bare = replace(header, block_titles=header.block_titles.without(block.value))
    return block_heading(bare, block)


def has_own_heading(header: Header, block: BlockId) -> bool:
    """Say whether somebody renamed a block."""
    return bool(header.block_titles.get(block.value))
