"""The matrix's cells: nine rows in guided order, four columns, none over another."""

from itertools import combinations

import pytest

from canvasdesk.layout.matrix import matrix_layout
from canvasdesk.model.actions import Action
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.values import Size


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("size", [Size(285.0, 198.0), Size(198.0, 285.0)])
def test_there_is_a_cell_for_each_block_and_action(mode, rtl, size):
    layout = matrix_layout(mode, size, 5.0, rtl=rtl)
    assert layout.cells.keys() == {(block, action) for block in BlockId for action in Action}
    for one, other in combinations(layout.cells.values(), 2):
        assert not one.intersects(other, slack=1e-6)
    covered = sum(cell.width * cell.height for cell in layout.cells.values())
    names = sum(name.width * name.height for name in layout.names.values())
    heads = layout.heads[Action.ADD].height * layout.grid.width
    assert covered + names + heads == pytest.approx(layout.grid.width * layout.grid.height)
    tops = [layout.names[block].y for block in GUIDED_ORDER[mode]]
    assert tops == sorted(tops)
    lefts = [layout.heads[action].x for action in Action]
    assert lefts == sorted(lefts, reverse=rtl)
    assert layout.credit.bottom == pytest.approx(size.height)
