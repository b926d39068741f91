import pytest
from PySide6.QtGui import QFontMetricsF, QRawFont

from canvasdesk.layout.fonts import BASE_ASCENT, BASE_HEIGHT, DESIGN_PX, Weight
from canvasdesk.layout.text import Typesetter


@pytest.mark.parametrize("weight", list(Weight))
def test_the_base_fonts_measures_are_what_the_code_says(
    typesetter: Typesetter, weight: Weight
) -> None:
    font = typesetter.fonts.font(weight)
    assert QRawFont.fromFont(font).unitsPerEm() == DESIGN_PX
    metrics = QFontMetricsF(font)
    assert metrics.ascent() == BASE_ASCENT
    assert metrics.height() == BASE_HEIGHT
