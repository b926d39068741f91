"""Texts of a canvas in the window's own widgets, in the direction they are written in."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from canvasdesk.layout.fonts import FontBook, Weight
from canvasdesk.ui.direction import read_as_written
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.lines import Lines, elided

ARABIC = "المسؤوليات المهنية المتشابكة مع الاستشارات المالية التفصيلية للمشروعات"
GERMAN = "Für alle Grundstücksverkehrsgenehmigungszuständigkeiten zugleich"
WIDTH = 150


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    font = QFont(FontBook().font(Weight.REGULAR).family())
    font.setPixelSize(14)
    return font


def inked(image: QImage) -> QRect:
    """Return what is drawn on, of a white image."""
    white = image.pixelColor(0, 0)
    points = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != white
    ]
    across, down = [x for x, _ in points], [y for _, y in points]
    left, top = min(across), min(down)
    return QRect(left, top, max(across) - left + 1, max(down) - top + 1)


def painted(lines: Lines) -> list[QRect]:
    """Return where each line's ink is."""
    image = QImage(WIDTH, lines.height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        lines.paint(painter, image.rect())
    high = lines.height // lines.count
    return [inked(image.copy(0, high * at, WIDTH, high)) for at in range(lines.count)]


def test_the_dots_of_a_cut_text_stand_where_it_goes_on(font: QFont) -> None:
    metrics = QFontMetrics(font)
    assert elided(ARABIC, metrics, WIDTH).endswith("…\u200f")
    assert elided(GERMAN, metrics, WIDTH).endswith("…")
    assert elided(f"Tags: {ARABIC}", metrics, WIDTH).endswith("…\u200f")
    assert elided("لقاء", metrics, WIDTH) == "لقاء"


def test_lines_begin_where_the_text_does(font: QFont) -> None:
    for line in painted(Lines(ARABIC, font, WIDTH)):
        assert WIDTH - 3 <= line.right() + 1 <= WIDTH
    for line in painted(Lines(GERMAN, font, WIDTH, rtl=True)):
        assert line.left() <= 3


def test_lines_beside_something_all_begin_there(font: QFont) -> None:
    for line in painted(Lines(ARABIC, font, WIDTH, rtl=False, aside=True)):
        assert line.left() <= 3


def test_a_word_is_broken_only_where_it_is_wider_than_a_line(font: QFont) -> None:
    short = Lines("one two three four five six seven", font, WIDTH)
    long = Lines(GERMAN, font, WIDTH)
    assert short.count == 2
    # the long word begins on a line of its own, and the last one follows what is left of it
    width = QFontMetrics(font).horizontalAdvance("Für alle")
    assert painted(long)[0].right() <= width


def test_what_takes_more_lines_is_cut(font: QFont) -> None:
    lines = Lines(GERMAN * 3, font, WIDTH, most=3)
    assert lines.count <= 3
    assert lines.text.endswith("…")


@pytest.mark.parametrize("text", [ARABIC, GERMAN])
def test_a_label_that_wraps_shows_all_of_its_text(font: QFont, text: str) -> None:
    label = plain_label(text, wraps=True)
    label.setFont(font)
    label.resize(WIDTH + 40, label.heightForWidth(WIDTH + 40))
    label.setStyleSheet("background: white; color: black")
    ink = inked(label.grab().toImage())
    assert ink.right() < label.width() - 1
    assert label.minimumSizeHint().width() <= WIDTH + 40
    assert label.height() >= Lines(text, font, WIDTH + 40).height


def test_a_field_begins_where_its_text_does(qapp: QApplication) -> None:
    field = QPlainTextEdit()
    read_as_written(field)
    field.resize(300, 80)
    field.show()
    try:
        for text, at_right in (("لقاء", True), ("Lunch", False), ("لقاء", True), ("", False)):
            field.setPlainText(text)
            qapp.processEvents()
            line = field.document().firstBlock().layout().lineAt(0)
            middle = line.naturalTextRect().center().x()
            assert (middle > 150) is at_right, text
    finally:
        field.hide()
