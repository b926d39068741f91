"""How large a print is, as the desktop's language writes it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from canvasdesk.export.labels import STOCKS
from canvasdesk.export.papers import paper_named
from canvasdesk.ui.printing.kinds import Kind
from canvasdesk.ui.printing.words import stock_words
from ui.printing.conftest import Opener

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")
_NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_a_size_of_ones_own_is_told_to_the_tenth(opened: Opener) -> None:
    dialog = opened()
    dialog.orders[Kind.PAGE] = replace(dialog.order, paper=paper_named("297x210.5mm"))
    dialog.refresh()
    size = "297 × 210,5 mm".replace(" ", _NO_BREAK)
    assert dialog.cards.cards[Kind.PAGE].outcome.endswith(size)
    assert size in dialog.summary.text()


@pytest.mark.usefixtures("german")
def test_a_poster_of_ones_own_size_too(opened: Opener) -> None:
    dialog = opened(Kind.TILES)
    dialog.orders[Kind.TILES] = replace(dialog.order, paper=paper_named("700.5x500mm"))
    dialog.refresh()
    size = "700,5 × 500 mm".replace(" ", _NO_BREAK)
    assert dialog.cards.cards[Kind.TILES].outcome.endswith(size)
    assert size in dialog.summary.text()
    assert dialog.showing.wall.accessibleDescription().endswith(size)


@pytest.mark.usefixtures("german")
def test_how_small_a_text_is_reads_the_same_in_both_lines(opened: Opener) -> None:
    dialog = opened()
    dialog.orders[Kind.PAGE] = replace(dialog.order, paper=paper_named("100x70mm"))
    dialog.refresh()
    assert dialog.report is not None
    points = f"{dialog.report.smallest_pt:.1f} pt".replace(".", ",")
    assert points in dialog.summary.text().replace(_NO_BREAK, " ")
    assert f": {points}." in dialog.findings.text()


@pytest.mark.usefixtures("german")
def test_papers_and_labels_are_told_so_in_their_boxes(opened: Opener) -> None:
    dialog = opened()
    box = dialog.form.paper.widget.box
    shown = {box.itemData(at): box.itemText(at) for at in range(box.count())}
    assert shown["Letter"].endswith("279,4 × 215,9 mm".replace(" ", _NO_BREAK))
    assert shown["A4"].endswith("297 × 210 mm".replace(" ", _NO_BREAK))
    assert any("38,1" in stock_words(stock) for stock in STOCKS)
