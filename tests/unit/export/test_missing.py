from canvasdesk.export.missing import missing_glyphs, named

from .pictures import SCRIPTS

UNKNOWN = "\U000f1234"
"""A character for private use, which no font has."""


def test_a_character_that_no_font_has_is_told_once(studio):
    picture = studio.picture([f"a {UNKNOWN} b {UNKNOWN}", f"c\u200b{UNKNOWN}"])
    assert missing_glyphs(picture) == (UNKNOWN,)


def test_nothing_is_missing_in_a_latin_canvas(studio):
    assert missing_glyphs(studio.picture([SCRIPTS["latin"], "tab\there", "a\u200db"])) == ()


def test_what_is_shown_nowhere_is_named_by_its_number():
    assert named(("字", UNKNOWN, "\ue000")) == "字 U+F1234 U+E000"
