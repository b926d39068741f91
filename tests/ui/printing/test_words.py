"""Sizes as one measures where the program runs."""

import pytest
from PySide6.QtCore import QLocale

from canvasdesk.export.papers import paper_named
from canvasdesk.ui.printing.words import size_words


@pytest.mark.parametrize(
    ("place", "paper", "said"),
    [
        ("de_DE", "A0", "1189 × 841 mm"),
        ("de_DE", "Letter", "279.4 × 215.9 mm"),
        ("en_GB", "A4", "297 × 210 mm"),
        ("en_US", "Letter", "11 × 8.5 in"),
        ("en_US", "Arch E", "48 × 36 in"),
        ("en_US", "A4", "11.7 × 8.3 in"),
    ],
)
def test_paper_is_measured_as_it_is_usual_here(
    monkeypatch: pytest.MonkeyPatch, place: str, paper: str, said: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(place))
    sheet = paper_named(paper)
    words = size_words(sheet.width_mm, sheet.height_mm)
    assert words.replace("\N{NO-BREAK SPACE}", " ") == said
    assert " " not in words  # it stays on one line


def test_what_is_smaller_than_paper_is_told_to_the_tenth_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for place, start in (("de_DE", "63.5"), ("en_US", "2.5")):
        monkeypatch.setattr(QLocale, "system", lambda place=place: QLocale(place))
        assert size_words(63.5, 38.1).startswith(start)
