"""How rows of the outline look, where it can be measured."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

import operations as op
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.session import Session

_SWATCH_ENDS_PX = 30


@pytest.fixture
def panel(view: CanvasView) -> Iterator[OutlinePanel]:
    panel = OutlinePanel(view.desk)
    panel.resize(panel.width(), 900)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    yield panel


def middle(row: QImage, left: int, right: int) -> float:
    """Return the height of what is drawn between two columns of a row, in its middle."""
    ground = row.pixelColor(row.width() - 1, 1)
    inked = [
        y
        for y in range(row.height())
        if any(row.pixelColor(x, y) != ground for x in range(left, right))
    ]
    return (inked[0] + inked[-1]) / 2


@pytest.mark.parametrize(("script", "text"), [("Latin", "Hxzn"), ("SimplifiedChinese", "附近园国")])
def test_a_text_and_its_swatch_have_one_middle(
    panel: OutlinePanel,
    session: Session,
    required_script: Callable[[str], None],
    script: str,
    text: str,
) -> None:
    required_script(script)
    session.do("write", op.edit_text(session.document, "n1", text))
    tree = panel.tree
    row = tree.viewport().grab(tree.visualRect(tree.outline.index_of("n1"))).toImage()
    swatch = middle(row, 0, _SWATCH_ENDS_PX)
    assert middle(row, _SWATCH_ENDS_PX, row.width() - 40) == pytest.approx(swatch, abs=2)
