import re
from dataclasses import fields

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QGraphicsView, QListView
from pytestqt.qtbot import QtBot

from canvasdesk.shipped import shipped
from canvasdesk.ui.canvas.bars import dress_bars
from canvasdesk.ui.theme.colours import Colours, theme_colours
from canvasdesk.ui.theme.icons import paint_icon


def luminance(colour: str) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def rgb(colour: str) -> tuple[float, float, float]:
    shown = QColor(colour)
    return shown.redF(), shown.greenF(), shown.blueF()


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_words_can_be_read_on_every_surface(dark: bool) -> None:
    colours = theme_colours(dark)
    for surface in (colours.window, colours.surface, colours.hover):
        assert contrast(colours.ink, surface) >= 7
        assert contrast(colours.secondary, surface) >= 4.5
        assert contrast(colours.accent, surface) >= 4.5
    assert contrast(colours.hint, colours.surface) >= 4.5
    assert contrast(colours.ink, colours.selection) >= 7
    assert contrast(colours.ink, colours.notice) >= 7
    for primary in (colours.primary, colours.primary_hover, colours.primary_pressed):
        assert contrast(colours.on_primary, primary) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_a_field_stands_out_from_what_it_lies_on(dark: bool) -> None:
    colours = theme_colours(dark)
    assert contrast(colours.accent, colours.window) >= 3


def test_the_stylesheet_uses_every_name_it_needs_and_no_other() -> None:
    text = shipped("themes", "chrome.qss").read_text(encoding="utf-8")
    names = set(re.findall(r"\$(\w+)", text))
    assert names - {"folder"} <= {field.name for field in fields(Colours)}
    for name in re.findall(r"\$folder/([\w.]+)", text):
        assert shipped("themes", name).is_file()


@pytest.mark.parametrize(
    "name", sorted(path.stem for path in shipped("icons", "actions").glob("*.svg"))
)
def test_every_icon_is_drawn_inside_its_square(qapp: QGuiApplication, name: str) -> None:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        paint_icon(painter, name, QRectF(0, 0, 48, 48), QColor("black"))
    dark = [
        (x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).lightness() < 128
    ]
    assert len(dark) > 60
    assert all(2 <= x < 46 and 2 <= y < 46 for x, y in dark)


@pytest.mark.parametrize(
    ("area", "ground"),
    [(QListView, QPalette.ColorRole.Base), (QGraphicsView, QPalette.ColorRole.Mid)],
)
def test_bars_lie_on_the_colour_of_what_they_scroll(
    qtbot: QtBot, area: type[QAbstractScrollArea], ground: QPalette.ColorRole
) -> None:
    shown = area()
    qtbot.addWidget(shown)
    dress_bars(shown)
    shown.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    shown.resize(200, 200)
    shown.show()
    bar = shown.verticalScrollBar()
    bar.setRange(0, 100)
    painted = bar.grab().toImage().pixelColor(0, bar.height() - 1)
    assert painted.name() == shown.palette().color(ground).name()
