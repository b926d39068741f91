"""What a PDF says about itself: as information, and as XMP for programs that read no PDF."""

import io
import re
from datetime import UTC, datetime, timedelta

import pikepdf
import pytest
from pikepdf.models.metadata import decode_pdf_date

from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import Printout, one_page

TEXTS = [
    ("A bakery", "Ann Author", "Daily bread", "en"),
    ("<b> & \"Co\" ]]> 'x'", "Smith & Sons <x@y>", "a > b\r\nand on\tso", "en"),
    ("مخبز «السلام»", "שרה \\ (א)", "خبز كل يوم", "ar"),
    ("面包店 🥐👩\u200d🍳", "𠮷野", "\u202eevil\u2066", "zh"),
    ("", "", "", ""),
]


def made(studio, texts: tuple[str, str, str, str], **how) -> tuple[Printout, bytes]:
    title, author, subject, language = texts
    picture = studio.picture(title=title, designed_by=author, purpose=subject, language=language)
    printout = one_page(picture, paper_named("A4"))
    return printout, pdf_bytes(printout, **how)


@pytest.mark.parametrize("texts", TEXTS)
def test_the_packet_says_what_the_information_says_and_no_more(studio, texts):
    printout, data = made(studio, texts)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        said = {key: str(value) for key, value in pdf.docinfo.items()}
        said["/Lang"] = str(pdf.Root.get("/Lang", ""))
        told = dict(pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False))
    told = {re.split(r"[/#}]", key)[-1]: value for key, value in told.items()}
    dates = [told.pop("CreateDate"), told.pop("ModifyDate")]
    for date, name in zip(dates, ("/CreationDate", "/ModDate"), strict=True):
        assert datetime.fromisoformat(date) == decode_pdf_date(said[name])
    expected = {
        "title": said["/Title"],
        "creator": [said["/Author"]],
        "description": said["/Subject"],
        "language": {said["/Lang"]},
        "CreatorTool": said["/Creator"],
        "Producer": said["/Producer"],
    }
    assert told == {key: each for key, each in expected.items() if each not in ("", [""], {""})}
    assert (said["/Title"], said["/Author"]) == (printout.title, printout.author)


def test_the_packet_is_found_without_reading_the_pdf(studio):
    _, data = made(studio, TEXTS[2])
    packet = data[data.index(b"<?xpacket begin") : data.index(b'<?xpacket end="r"?>')]
    assert TEXTS[2][0].encode() in packet


def test_dates_are_in_utc_and_none_is_told_where_bytes_have_to_be_the_same(studio):
    _, data = made(studio, TEXTS[0])
    with pikepdf.open(io.BytesIO(data)) as pdf:
        created = str(pdf.docinfo.CreationDate)
    assert created.endswith("Z")
    assert abs(decode_pdf_date(created) - datetime.now(UTC)) < timedelta(minutes=1)
    assert made(studio, TEXTS[0], invariant=True)[1] == made(studio, TEXTS[0], invariant=True)[1]
    assert b"2000-01-01T00:00:00Z" in made(studio, TEXTS[0], invariant=True)[1]
