"""Puts rasters of sheets together as a person does with scissors and glue, and compares them."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import Page, Printout
from unit.export.rasters import beyond, difference

Rasters = Callable[[bytes], list[Image.Image]]


def by_poppler(pdftoppm: str, folder: Path) -> Rasters:
    """Return what renders all pages at 72 dots an inch; a warning fails."""

    def render(data: bytes) -> list[Image.Image]:
        for old in folder.glob("page*"):
            old.unlink()
        (folder / "read.pdf").write_bytes(data)
        done = subprocess.run(
            [pdftoppm, "-r", "72", folder / "read.pdf", folder / "page"],
            capture_output=True,
            check=True,
        )
        assert done.stderr == b""
        return [Image.open(page).convert("RGB") for page in sorted(folder.glob("page*"))]

    return render


def by_pdfium(data: bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.render(scale=1.0).to_pil().convert("RGB") for page in document]


def sheets_of(printout: Printout) -> list[Page]:
    """Return the pages that are put together: those that are called by a code."""
    return [page for page in printout.pages if page.trim is not None]


def assembled(printout: Printout, pages: list[Image.Image]) -> Image.Image:
    """Cut pages at their marks, and put them together row by row."""
    sheets = sheets_of(printout)
    parts: list[list[Image.Image]] = []
    for page, raster in zip(sheets, pages[-len(sheets) :], strict=True):
        assert (page.width, page.height) == raster.size
        trim = page.trim
        assert trim is not None
        box = tuple(map(int, (trim.x, trim.y, trim.right, trim.bottom)))
        assert box == (trim.x, trim.y, trim.right, trim.bottom)
        if page.label in ("", "A1") or page.label.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "1":
            parts.append([])
        parts[-1].append(raster.crop(box))
    whole = Image.new("RGB", (sum(p.width for p in parts[0]), sum(r[0].height for r in parts)))
    y = 0
    for row in parts:
        x = 0
        for part in row:
            assert part.height == row[0].height
            whole.paste(part, (x, y))
            x += part.width
        assert x == whole.width
        y += row[0].height
    return whole


def untiled(poster: Printout, render: Rasters) -> Image.Image:
    """Return a poster's own raster, on a page of whole points: its upper left corner stays."""
    (page,) = poster.pages
    whole = replace(page, width=float(round(page.width)), height=float(round(page.height)))
    return render(pdf_bytes(replace(poster, pages=(whole,))))[0]


def equal_share(first: Image.Image, second: Image.Image) -> float:
    """Return which share of the pixels is the same in both."""
    red, green, blue = ImageChops.difference(first, second).split()
    off = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return off.histogram()[0] / (off.width * off.height)


def beside(first: Image.Image, second: Image.Image, slack: int) -> int:
    """Return how many pixels are off by more than what the other shows within a pixel of them."""
    return beyond(difference(first, second), slack)
