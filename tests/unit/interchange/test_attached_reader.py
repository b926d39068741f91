"""Taking a canvas out of a PDF or a PNG."""

import io
import zlib
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from canvasdesk.errors import FormatError
from canvasdesk.export.png_chunks import SIGNATURE, chunk, with_text
from canvasdesk.interchange.attached_reader import (
    ATTACHED_NAME,
    PNG_KEYWORD,
    may_have_attached,
    read_attached,
)
from canvasdesk.model import limits

PATH = Path("poster.pdf")
CANVAS = b'{"format": "canvasdesk"}'


def png(width: int = 3) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, 2), "#305080").save(file, "PNG")
    return file.getvalue()


def pdf(name: str = ATTACHED_NAME, **saving: object) -> bytes:
    file = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        made.attachments[name] = CANVAS
        made.save(file, **saving)
    return file.getvalue()


def refused(data: bytes) -> str:
    with pytest.raises(FormatError) as error:
        read_attached(data, PATH)
    assert error.value.path == PATH
    return error.value.code


def test_a_canvas_comes_out_of_a_pdf_that_another_program_saved_again():
    assert read_attached(pdf(), PATH) == CANVAS
    assert read_attached(pdf(compress_streams=True), PATH) == CANVAS
    assert read_attached(b"junk\n" + pdf(), PATH) == CANVAS


def test_a_canvas_comes_out_of_a_png_that_is_still_a_picture():
    data = with_text(png(), PNG_KEYWORD, CANVAS)
    assert read_attached(data, PATH) == CANVAS
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        assert image.size == (3, 2)
        assert image.text["canvasdesk"] == CANVAS.decode()


def test_a_text_that_another_program_wrote_uncompressed_is_read_as_well():
    body = PNG_KEYWORD + b"\0\0\0\0\0" + CANVAS
    assert read_attached(SIGNATURE + chunk(b"iTXt", body) + chunk(b"IEND", b""), PATH) == CANVAS


@pytest.mark.parametrize("data", [png(), pdf("other.json")], ids=["png", "pdf"])
def test_a_file_without_a_canvas_says_so(data):
    assert refused(data) == "attached.none"


@pytest.mark.parametrize("data", [CANVAS, b"", b"# A heading", b"\x89PN"])
def test_other_files_are_none_of_its_kind(data):
    assert not may_have_attached(data)


def test_a_pdf_with_a_password_is_refused():
    locked = pdf(encryption=pikepdf.Encryption(owner="o", user="u"))
    assert refused(locked) == "attached.locked"


def test_what_unpacks_to_more_than_a_canvas_may_have_is_refused():
    bomb = zlib.compress(bytes(limits.FILE_BYTES + 2), 9)
    body = PNG_KEYWORD + b"\0\1\0\0\0" + bomb
    assert refused(SIGNATURE + chunk(b"iTXt", body)) == "file.too_large"


@pytest.mark.parametrize("make", [pdf, lambda: with_text(png(), PNG_KEYWORD, CANVAS)])
def test_a_file_cut_anywhere_is_read_or_refused(make):
    whole = make()
    for end in range(len(SIGNATURE), len(whole), 7):
        try:
            assert read_attached(whole[:end], PATH) == CANVAS
        except FormatError as error:
            assert error.code in {"attached.none", "attached.damaged"}


def test_each_bit_turned_gives_a_canvas_or_a_refusal():
    whole = with_text(png(), PNG_KEYWORD, CANVAS)
    for at in range(len(SIGNATURE) * 8, len(whole) * 8, 5):
        turned = bytearray(whole)
        turned[at // 8] ^= 1 << at % 8
        try:
            read_attached(bytes(turned), PATH)
        except FormatError as error:
            assert error.code in {"attached.none", "attached.damaged"}
