"""A page painted in strips has the pixels of one that is painted at once."""

import base64
import io
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image

from canvasdesk.export import strips
from canvasdesk.export.papers import paper_named
from canvasdesk.export.printout import Page, one_page
from canvasdesk.export.raster import png_bytes, png_steps
from canvasdesk.export.strips import painted_strips
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import DisplayList, Group, ImageSource, Role
from canvasdesk.layout.display_list import Image as Photo
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.order import keys_between
from canvasdesk.model.records import AnyRecord, Asset, Header, Note
from canvasdesk.model.values import Place
from canvasdesk.storage.format import document_bytes

from .pictures import SCRIPTS, colour_image, latin_notes, with_groups

MOST_MB = 1000
PROGRAM = Path(__file__).parent / "measured.py"


@pytest.fixture(scope="module")
def crowded(studio) -> DisplayList:
    """A picture with all there is: scripts, faces, pictures, arrows, a legend."""
    texts = [*SCRIPTS.values(), *latin_notes(20)]
    symbols, pictures = ["", "star"], ["", "p1", "p2", "bad"]
    picture = studio.picture(texts, links=True, symbols=symbols, pictures=pictures)
    photo = Photo(Rect(0, 0, 640, 350), ImageSource("big", _photo(400, 218)))
    return with_groups(picture, [*picture.groups, Group(Role.PICTURE, (photo,), (300.3, 200.7))])


def _photo(width: int, height: int) -> str:
    file = io.BytesIO()
    Image.effect_mandelbrot((width, height), (-2, -1, 1, 1), 60).convert("RGB").save(file, "png")
    return base64.b64encode(file.getvalue()).decode()


def page_of(picture: DisplayList) -> Page:
    return one_page(picture, paper_named("A0"), 7.3).pages[0]


@pytest.mark.parametrize(("per_point", "rows"), [(0.41, 17), (0.5, 64), (1.3, 101)])
def test_no_pixel_depends_on_where_a_strip_ends(crowded, per_point, rows):
    page = page_of(crowded)
    width, height = round(page.width * per_point), round(page.height * per_point)
    (whole,) = painted_strips(page, width, height, per_point, at_once=10**9)
    strips = list(painted_strips(page, width, height, per_point, at_once=rows * width + 1))
    parts = [row for strip in strips for row in strip]
    assert {len(strip) for strip in strips[:-1]} == {rows}
    assert len(whole) == len(parts) == height
    assert {len(row) for row in parts} == {3 * width}
    apart = [y for y in range(height) if whole[y] != parts[y]]
    assert apart == [], [max(map(abs, map(int.__sub__, whole[y], parts[y]))) for y in apart]


def test_a_file_of_many_strips_is_whole_and_says_how_large_a_dot_is(crowded, monkeypatch):
    page = page_of(crowded)
    (whole,) = painted_strips(page, 1324, 936, 0.3927, at_once=10**9)
    monkeypatch.setattr("canvasdesk.export.png_chunks._CHUNK", 1024)
    data = png_bytes(page, 28.2744, b'{"canvas": 1}')
    assert data.count(b"IDAT") > 4
    image = Image.open(io.BytesIO(data))
    image.load()
    assert image.size == (1324, 936)
    assert image.tobytes() == b"".join(whole)
    assert image.info["dpi"] == pytest.approx((28.2744, 28.2744), abs=0.02)
    assert image.info["canvasdesk"] == '{"canvas": 1}'


def test_each_strip_is_a_step(studio, monkeypatch):
    page = page_of(studio.picture(latin_notes(9)))
    height = round(page.height * 20 / 72)
    width = round(page.width * 20 / 72)
    monkeypatch.setattr(strips, "_STRIP_PIXELS", 100 * width)
    count = -(-height // 100)
    steps = [(step.done, step.count) for step in png_steps(page, 20)]
    assert {done for done, _ in steps} == set(range(1, count + 1))
    assert steps == sorted(steps)
    assert {all_of_them for _, all_of_them in steps} == {count}


@pytest.mark.parametrize(
    ("paper", "dpi", "size"),
    [
        ("A0", 100, (4681, 3311)),
        pytest.param("A0", 300, (14043, 9933), marks=pytest.mark.long),
        pytest.param("B0", 600, (33402, 23622), marks=pytest.mark.long),
    ],
)
def test_large_pictures_take_little_memory(studio, tmp_path, paper, dpi, size):
    canvas, file = tmp_path / "wall.canvasdesk", tmp_path / "wall.png"
    canvas.write_bytes(document_bytes(_wall()))
    command = ["export", canvas, "-o", file, "--paper", paper, "--dpi", str(dpi)]
    done = subprocess.run(
        [sys.executable, PROGRAM, *command], capture_output=True, text=True, check=True
    )
    (peak,) = re.findall(r"peak (\d+)", done.stdout)
    assert int(peak) < MOST_MB * 1000
    data = file.read_bytes()
    assert struct.unpack_from(">II", data, 16) == size
    assert _row_count(data, 3 * size[0] + 1) == size[1]


def _wall() -> Document:
    """A canvas with notes in all blocks, each second one with a large photo of its own."""
    records: list[AnyRecord] = [Header(mode=Mode.PERSONAL, title="A wall")]
    for index, (text, key) in enumerate(
        zip(latin_notes(80), keys_between(None, None, 80), strict=True)
    ):
        block = list(BlockId)[index % 9]
        place = Place(10.0 + 12 * (index // 9), 30.0 + 9 * (index // 9))
        photo = f"photo{index}" if index % 2 else ""
        records.append(
            Note(id=f"n{index}", text=text, block=block, place=place, picture=photo, order=key)
        )
        if photo:
            data = colour_image("jpeg", 1600, 1200 + index, f"#30{index:02}80")
            size = {"width": 1600.0, "height": 1200.0 + index}
            records.append(Asset(id=photo, media_type="image/jpeg", data=data, **size))
    return document_of(records)


def _row_count(png: bytes, length: int) -> int:
    """Count the rows of a file, a piece at a time; each is as long as it has to be."""
    unpacking, at, total = zlib.decompressobj(), 8, 0
    while at < len(png):
        (size,) = struct.unpack_from(">I", png, at)
        body = png[at + 8 : at + 8 + size]
        if png[at + 4 : at + 8] == b"IDAT":
            total += len(unpacking.decompress(body))
        at += size + 12
    assert unpacking.eof
    assert total % length == 0
    return total // length
