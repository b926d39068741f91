"""SVG: text is text, shapes are shapes, and the file is whole XML whatever notes hold."""

import base64
import re
from xml.etree import ElementTree

import pytest

from canvasdesk.export.papers import paper_named
from canvasdesk.export.printout import one_page
from canvasdesk.export.svg import svg_bytes
from canvasdesk.layout.view import POSTER_EXTRAS, Extra, View

from .pictures import SCRIPTS, lines_of

SVG = "{http://www.w3.org/2000/svg}"
A4 = paper_named("A4")


def drawn(picture, paper=A4) -> ElementTree.Element:
    return ElementTree.fromstring(svg_bytes(one_page(picture, paper)))  # noqa: S314  our own


def test_a_page_measures_what_its_paper_measures(studio):
    root = drawn(studio.picture())
    assert (root.get("width"), root.get("height")) == ("297mm", "210mm")
    sides = [float(side) for side in root.get("viewBox").split()]
    assert sides == pytest.approx([0, 0, A4.width_pt, A4.height_pt], abs=0.01)


def test_all_of_the_paper_is_white_wherever_the_file_is_shown(studio):
    root = drawn(studio.picture())
    ground = next(each for each in root if each.tag == f"{SVG}rect")
    sides = [float(ground.get(name)) for name in ("x", "y", "width", "height")]
    assert sides == pytest.approx([0, 0, A4.width_pt, A4.height_pt], abs=0.01)
    assert ground.get("fill") == "#ffffff"
    assert list(root).index(ground) < next(i for i, e in enumerate(root) if e.tag == f"{SVG}g")


def test_every_line_is_text_in_its_own_script(studio):
    view = View(extras=POSTER_EXTRAS | {Extra.LINKS, Extra.QUESTIONS})
    picture = studio.picture(list(SCRIPTS.values()), view, links=True, language="en")
    found = ["".join(text.itertext()) for text in drawn(picture).iter(f"{SVG}text")]
    said = [line.source.rstrip() for line in lines_of(picture.groups)]
    assert sorted(found) == sorted(line for line in said if line)


def test_lines_are_as_wide_as_on_the_sheet_and_run_their_way(studio):
    picture = studio.picture([SCRIPTS["arabic"], "Hello"], direction="rtl", language="ar")
    widths = {line.source.rstrip(): line for line in lines_of(picture.groups)}
    for text in drawn(picture).iter(f"{SVG}text"):
        said = "".join(text.itertext())
        if len(said) == 1:
            continue  # a tag's letter, which stands in several sizes
        line = widths[said]
        # Inkscape shows nothing of a line from the right that has a width itself.
        wide = text[0] if line.rtl else text
        assert float(wide.get("textLength")) == pytest.approx(line.width, abs=0.01)
        assert ("textLength" in text.attrib) is not line.rtl
        assert (text.get("direction") == "rtl") is line.rtl


@pytest.mark.parametrize("title", ["A bakery", "面包店", "مخبز"])
def test_a_title_is_bold_in_whatever_font_has_its_signs(studio, title):
    picture = studio.picture(title=title, purpose=f"{title} {title}")
    texts = {"".join(t.itertext()): t for t in drawn(picture).iter(f"{SVG}text")}
    assert texts[title].get("font-weight") == "600"
    assert texts[f"{title} {title}"].get("font-weight") is None


def test_the_base_font_is_inside_with_the_letters_that_are_used(studio):
    data = svg_bytes(one_page(studio.picture(["Hello"]), A4)).decode()
    fonts = re.findall(r"font-weight:(\d+);src:url\(data:font/ttf;base64,([^)]+)\)", data)
    assert {weight for weight, _ in fonts} == {"400", "600"}
    assert all(base64.b64decode(font)[:4] == b"\0\1\0\0" for _, font in fonts)
    assert len(data) < 200_000


@pytest.mark.parametrize("text", ['<b a="1">&amp;', "a\x0bb\x00c\ud800", "]]>", "\u202egnp"])
def test_markup_in_a_note_is_text(studio, text):
    root = drawn(studio.picture([text], title=text))
    assert root.find(f"{SVG}b") is None
    assert not list(root.iter(f"{SVG}script"))


def test_pictures_and_clips_are_in_the_file(studio):
    root = drawn(studio.picture(["Hello"], pictures=("p2",)))
    (image,) = root.iter(f"{SVG}image")
    assert image.get("href").startswith("data:image/jpeg;base64,")
    clips = {clip.get("id") for clip in root.iter(f"{SVG}clipPath")}
    used = re.findall(r"url\(#([^)]+)\)", ElementTree.tostring(root, "unicode"))
    assert set(used) == clips
