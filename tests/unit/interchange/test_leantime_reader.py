from pathlib import Path

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.leantime_reader import read_leantime
from canvasdesk.interchange.recognise import Format, recognise
from canvasdesk.model.blocks import BlockId

KEYS = {
    "obm_kp": BlockId.KEY_PARTNERS,
    "obm_ka": BlockId.KEY_ACTIVITIES,
    "obm_kr": BlockId.KEY_RESOURCES,
    "obm_vp": BlockId.VALUE_PROPOSITIONS,
    "obm_cr": BlockId.CUSTOMER_RELATIONSHIPS,
    "obm_ch": BlockId.CHANNELS,
    "obm_cs": BlockId.CUSTOMER_SEGMENTS,
    "obm_fc": BlockId.COST_STRUCTURE,
    "obm_fr": BlockId.REVENUE_STREAMS,
}


def element(key: str, *items: str) -> str:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f'<element key="{key}">{inner}</element>'


def canvas(*elements: str, title: str = "Plan") -> str:
    inner = "".join(elements)
    return f'<canvas key="obmcanvas"><title>{title}</title><content>{inner}</content></canvas>'


def read(text: str):
    return read_leantime(text, Path("plan.xml"))


def test_the_nine_boxes_are_the_nine_blocks():
    text = canvas(*(element(key, f"<description>{key}</description>") for key in KEYS))
    assert recognise(text) is Format.LEANTIME
    assert {note.text: note.block for note in read(text).notes} == KEYS


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Bread &amp; rolls", "Bread & rolls"),
        ("Bread & rolls", "Bread & rolls"),
        ("R&D", "R&D"),
        ("caf&eacute;&nbsp;&#8211; now", "café – now"),
        ("3 &lt; 4 & more", "3 < 4 & more"),
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("One<br>Two & <b>three</b>", "One\nTwo & three"),
        ("&lt;p&gt;One&lt;/p&gt;", "One"),
        ("a &madeup; b", "a &madeup; b"),
        ("5 < 6 & I <3 it", "5 < 6 & I <3 it"),
        ("Ann <ann@example.org>", "Ann <ann@example.org>"),
        ('<p>One<br>two<img src="x.png" alt="">', "One\ntwo"),
        ("<p>One<p>two</p> <data> <b>three", "One\ntwo\nthree"),
    ],
)
def test_texts_are_taken_for_what_they_mean(written, meant):
    (note,) = read(canvas(element("obm_cs", f"<description>{written}</description>"))).notes
    assert note.text == meant


def test_what_is_no_xml_in_one_text_leaves_the_others_as_they_are():
    author = '<author id="1" firstname="Ann & "Bo" <3" lastname=""/>\n'
    first = f"<created>2024</created>\n{author}<description>3 < 4</description><data>a <b>c</data>"
    text = canvas(element("obm_cs", first, "<description>&lt; 5</description>"), title="Us < them")
    draft = read(text)
    assert draft.title == "Us < them"
    assert [(note.text, note.description) for note in draft.notes] == [
        ("3 < 4", "data: a <b>c"),
        ("< 5", ""),
    ]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('<canvas key="x"><content>', "xml.syntax", "1"),
        ('<canvas key="x">\n<a></b></canvas>', "xml.syntax", "2"),
        ('<!DOCTYPE canvas>\n<canvas key="x"/>', "xml.document_type", "1"),
        ('<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY e "x">]>\n<canvas key="x"/>', "xml.document_type", "2"),
        ('<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "file:///etc/passwd">\n<canvas key="x"/>', "xml.document_type", "2"),
        (canvas("<a>" * 40 + "</a>" * 40), "xml.too_deep", "1"),
        ('<canvas key="x"/>', "import.no_canvas", ""),
        ('<other><canvas key="x"><content/></canvas></other>', "import.no_canvas", ""),
    ],
)  # fmt: skip
def test_what_is_otherwise_is_refused(text, code, line):
    with pytest.raises(FormatError) as caught:
        read(text)
    assert (caught.value.code, caught.value.place) == (code, line)


def test_other_xml_is_no_leantime():
    assert recognise('<?xml version="1.0"?><svg key="x"/>') is not Format.LEANTIME
