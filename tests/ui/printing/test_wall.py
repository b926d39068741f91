"""The poster on the wall: what hangs there is what is printed, and the hand is followed."""

import random
import time
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvasdesk.export.papers import paper_named
from canvasdesk.export.tiling import TilePlan
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import Place
from canvasdesk.ui.printing.dialog import PrintDialog
from canvasdesk.ui.printing.kinds import Kind
from canvasdesk.ui.printing.tile_fields import By
from ui.printing.conftest import Opener
from ui.printing.test_dialog import choose

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")
QUICK_MS = 100
_SLOW = 4
"""How much slower than alone the machine of a test may be."""


@pytest.fixture
def dialog(opened: Opener) -> PrintDialog:
    return opened(Kind.TILES)


def crowded(count: int) -> Document:
    """Return a canvas with notes all over its blocks, wherever they fall."""
    chance, blocks = random.Random(7), list(BlockId)
    notes = [
        Note(
            id=f"n{index}",
            text=f"What note {index} says in some words",
            block=blocks[index % len(blocks)],
            place=Place(chance.uniform(5, 130), chance.uniform(40, 200)),
        )
        for index in range(count)
    ]
    return document_of([Header(title="A crowded wall", language="en"), *notes])


def plan_of(dialog: PrintDialog) -> TilePlan:
    plan = dialog.showing.wall.plan
    assert plan is not None
    return plan


def drag(dialog: PrintDialog, by: QPoint) -> None:
    """Drag the corner of the poster, and let it go."""
    wall = dialog.showing.wall
    at = wall.poster_rect().bottomRight().toPoint()
    QTest.mousePress(wall, Qt.MouseButton.LeftButton, pos=at)
    for step in (1, 2, 3):
        QTest.mouseMove(wall, at + by * step / 3)
        QApplication.processEvents()
    QTest.mouseRelease(wall, Qt.MouseButton.LeftButton, pos=at + by)


def test_the_wall_comes_first_and_pages_are_a_click_away(dialog: PrintDialog) -> None:
    showing = dialog.showing
    assert showing.wall.isVisible()
    assert not showing.preview.isVisible()
    assert not showing.on.isVisible()
    showing.as_pages.click()
    assert showing.preview.isVisible()
    assert showing.page_words.endswith(f"of {len(dialog.printout.pages)}")
    showing.on_wall.click()
    assert showing.wall.isVisible()
    dialog.cards.cards[Kind.PAGE].click()
    assert showing.preview.isVisible()
    assert not showing.on_wall.isVisible()


def test_as_many_sheets_hang_there_as_are_printed(dialog: PrintDialog) -> None:
    plan = plan_of(dialog)
    labels = [page.label for page in dialog.printout.pages]
    assert [tile.code for tile in plan.tiles] == labels[1:]
    assert dialog.showing.wall.accessibleDescription().startswith(f"{plan.tiling.count} sheets")
    assert "and a first page" in dialog.summary.text()


def test_what_hangs_there_is_what_is_printed(dialog: PrintDialog) -> None:
    assert plan_of(dialog) is dialog.printout.plan
    dialog.cards.cards[Kind.PAGE].click()
    assert dialog.printout.pages
    assert dialog.printout.plan is None
    assert dialog.showing.wall.plan is None
    dialog.cards.cards[Kind.TILES].click()
    drag(dialog, QPoint(40, 30))
    assert plan_of(dialog) is not dialog.printout.plan, "no page is made in the hand"
    dialog.refresh()
    assert plan_of(dialog) is dialog.printout.plan


@pytest.mark.parametrize(("paper", "names_all"), [("A4", True), ("A6", False)])
def test_rows_and_columns_are_named_beside_the_poster_where_no_note_lies(
    dialog: PrintDialog, paper: str, names_all: bool
) -> None:
    assert dialog.order.tiles is not None
    tiles = replace(dialog.order.tiles, paper=paper_named(paper), overlap_mm=30.0)
    dialog.orders[Kind.TILES] = replace(dialog.order, paper=paper_named("B0"), tiles=tiles)
    dialog.refresh()
    wall, plan = dialog.showing.wall, plan_of(dialog)
    poster, marks = wall.poster_rect(), wall.marks()
    rooms = [room for room, _ in marks]
    assert not any(room.intersects(poster) for room in rooms)
    assert all(QRectF(wall.rect()).contains(room) for room in rooms)
    assert not any(one.intersects(other) for one, other in combinations(rooms, 2))
    codes = {f"{row}{column}" for _, row in marks for _, column in marks}
    assert (codes >= {tile.code for tile in plan.tiles}) is names_all
    assert {"A1"} == codes & {plan.tiles[0].code}
    shown = wall.grab().toImage()
    desk = shown.pixelColor(2, 2)
    for room in rooms:
        inside = room.toAlignedRect()
        assert any(
            abs(shown.pixelColor(x, y).lightness() - desk.lightness()) > 80
            for x in range(inside.left(), inside.right())
            for y in range(inside.top(), inside.bottom())
        )


def test_one_sheet_has_no_name(dialog: PrintDialog) -> None:
    assert dialog.order.tiles is not None
    tiles = replace(dialog.order.tiles, sheets=1)
    dialog.orders[Kind.TILES] = replace(dialog.order, tiles=tiles)
    dialog.refresh()
    assert plan_of(dialog).tiling.count == 1
    assert dialog.showing.wall.marks() == []


def test_a_larger_poster_takes_more_sheets_while_it_is_dragged(dialog: PrintDialog) -> None:
    wall, before = dialog.showing.wall, plan_of(dialog)
    at = wall.poster_rect().bottomRight().toPoint()
    corner = wall.poster_rect().topLeft()
    QTest.mousePress(wall, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(wall, at + QPoint(60, 40))
    QApplication.processEvents()
    plan = plan_of(dialog)
    assert plan.tiling.count > before.tiling.count
    assert wall.poster_rect().topLeft() == corner, "it stays where it hangs"
    assert f"{plan.tiling.count} sheets" in dialog.cards.cards[Kind.TILES].outcome
    assert dialog.form.tiles.size.widget.paper.width_mm == pytest.approx(
        plan.poster.width_mm, abs=1.0
    )
    QTest.mouseRelease(wall, Qt.MouseButton.LeftButton, pos=at + QPoint(60, 40))
    dialog.refresh()
    assert len(dialog.printout.pages) == plan.tiling.count + 1
    assert wall.rect().contains(wall.poster_rect().toRect()), "it is hung anew"


def test_a_smaller_poster_takes_fewer_sheets(dialog: PrintDialog) -> None:
    before = plan_of(dialog).tiling.count
    drag(dialog, QPoint(-150, -110))
    assert plan_of(dialog).tiling.count < before
    drag(dialog, QPoint(-3000, -3000))
    assert plan_of(dialog).poster.width_mm == pytest.approx(100.0, abs=1.0)


def test_a_corner_that_comes_near_a_usual_size_takes_it(dialog: PrintDialog) -> None:
    QTest.keyClick(dialog.showing.wall, Qt.Key.Key_Right)
    assert plan_of(dialog).poster.name != "A1"
    wall = dialog.showing.wall
    scale = wall.poster_rect().width() / plan_of(dialog).poster.width_mm
    drag(dialog, QPoint(round(-8 * scale), round(-6 * scale)))
    assert dialog.order.paper.name == "A1"
    assert dialog.form.tiles.size.widget.box.currentData() == "A1"


def test_keys_size_it_too(dialog: PrintDialog) -> None:
    wall = dialog.showing.wall
    wall.setFocus()
    for key, grows in (
        (Qt.Key.Key_Right, True),
        (Qt.Key.Key_Up, True),
        (Qt.Key.Key_Plus, True),
        (Qt.Key.Key_Left, False),
        (Qt.Key.Key_Down, False),
        (Qt.Key.Key_Minus, False),
    ):
        before, said = plan_of(dialog).poster.width_mm, wall.accessibleDescription()
        QTest.keyClick(wall, key)
        assert (plan_of(dialog).poster.width_mm > before) is grows
        assert wall.accessibleDescription() != said


def test_its_size_can_be_said_in_sheets_or_as_an_enlargement(dialog: PrintDialog) -> None:
    tiles = dialog.form.tiles
    choose(tiles.by.widget, "By the number")
    dialog.refresh()
    assert tiles.sheets.widget.isVisible()
    assert not tiles.size.widget.isVisible()
    tiles.sheets.widget.setValue(6)
    dialog.refresh()
    assert plan_of(dialog).tiling.count == 6
    choose(tiles.by.widget, "By how much")
    tiles.scale.widget.setValue(2.0)
    dialog.refresh()
    assert dialog.order.tiles is not None
    assert (dialog.order.tiles.sheets, dialog.order.tiles.scale) == (None, 2.0)
    assert 297 < plan_of(dialog).poster.width_mm < 594
    QTest.keyClick(dialog.showing.wall, Qt.Key.Key_Plus)
    assert tiles.by.get(dialog.order) is By.SIZE, "the hand says how large it is"


def test_the_notes_that_seams_cut_are_named(opened: Opener) -> None:
    dialog = opened(Kind.TILES)
    assert "No note is cut" in dialog.findings.text()
    full = opened(Kind.TILES, crowded(200))
    cut = plan_of(full).cut
    assert cut
    line = full.findings.text().splitlines()[-1]
    assert line.startswith("On a seam: “What note")
    assert line.endswith(f"and {len(cut) - 6} more")
    full.showing.wall.grab()


def test_what_cannot_be_is_said_and_the_wall_is_bare(dialog: PrintDialog) -> None:
    dialog.form.more.setChecked(True)
    dialog.form.tiles.margin.widget.setValue(30.0)
    choose(dialog.form.tiles.paper.widget.box, "Other sizes")
    choose(dialog.form.tiles.paper.widget.box, "A6")
    dialog.form.tiles.overlap.widget.setValue(40.0)
    dialog.refresh()
    assert not dialog.print_button.isEnabled()
    assert dialog.summary.text()
    dialog.showing.wall.grab()
    dialog.form.tiles.overlap.widget.setValue(5.0)
    dialog.refresh()
    assert dialog.print_button.isEnabled()
    assert dialog.showing.wall.isVisible()


def test_it_hangs_in_grey_where_it_is_printed_in_grey(dialog: PrintDialog) -> None:
    dialog.form.grey.widget.click()
    dialog.refresh()
    wall = dialog.showing.wall
    wall.grab()
    assert wall._drawn is not None
    assert wall._drawn.isGrayscale()


def test_300_notes_are_followed_at_once(opened: Opener) -> None:
    dialog = opened(Kind.TILES, crowded(300))
    wall, spent = dialog.showing.wall, []
    wall.grab()
    for _ in range(5):
        start = time.perf_counter()
        QTest.keyClick(wall, Qt.Key.Key_Right)
        wall.grab()
        spent.append(1000 * (time.perf_counter() - start))
    assert min(spent) < QUICK_MS * _SLOW


def test_a_preview_of_300_notes_is_there_at_once(opened: Opener) -> None:
    dialog = opened(Kind.PAGE, crowded(300))
    dialog.showing.preview.grab()
    spent = []
    for margin in range(5, 10):
        start = time.perf_counter()
        dialog.orders[Kind.PAGE] = replace(dialog.order, margin_mm=float(margin))
        dialog.refresh()
        dialog.showing.preview.grab()
        spent.append(1000 * (time.perf_counter() - start))
    assert min(spent) < QUICK_MS * _SLOW
