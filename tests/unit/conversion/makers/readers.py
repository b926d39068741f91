"""What a PDF says of itself, read without the code that wrote it: sizes, texts, its tree."""

import ctypes
import io
from collections.abc import Iterator

import pikepdf
import pypdfium2
from pypdfium2 import raw

Matrix = tuple[float, ...]
MM = 72 / 25.4


def lines_painted(data: bytes, page: int) -> list[tuple[float, float, float, float]]:
    """Yield each straight line that is stroked on a page: its ends in millimetres, y up."""
    found: list[tuple[float, float, float, float]] = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        matrix: Matrix = (1, 0, 0, 1, 0, 0)
        kept: list[Matrix] = []
        points: list[tuple[float, float]] = []
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[page]):
            match str(operator):
                case "q":
                    kept.append(matrix)
                case "Q":
                    matrix = kept.pop()
                case "cm":
                    matrix = _times([float(each) for each in operands], matrix)
                case "m":
                    points = [_moved(operands, matrix)]
                case "l":
                    points.append(_moved(operands, matrix))
                case "S" if len(points) == 2:
                    found.append((*points[0], *points[1]))
    return found


def _times(inner: list[float], outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def _moved(operands: list[pikepdf.Object], matrix: Matrix) -> tuple[float, float]:
    x, y = (float(each) for each in operands)
    a, b, c, d, e, f = matrix
    return (a * x + c * y + e) / MM, (b * x + d * y + f) / MM


def text_of(data: bytes) -> list[str]:
    """The text of each page, as a browser finds it."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range() for page in document]


def capitals(data: bytes, page: int, wanted: str) -> Iterator[float]:
    """Yield how high, in points, the first letter is wherever a text stands on a page."""
    with pypdfium2.PdfDocument(data) as document:
        text = document[page].get_textpage()
        search = text.search(wanted, match_case=True)
        while (hit := search.get_next()) is not None:
            box = [ctypes.c_double() for _ in range(4)]
            raw.FPDFText_GetCharBox(text.raw, hit[0], *(ctypes.byref(side) for side in box))
            left, right, bottom, top = (side.value for side in box)
            assert right > left
            yield top - bottom


def sizes(data: bytes) -> list[tuple[float, float]]:
    """The pages' sizes in millimetres."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        boxes = [[float(side) for side in page.mediabox] for page in pdf.pages]
    return [((box[2] - box[0]) / MM, (box[3] - box[1]) / MM) for box in boxes]


def structure(data: bytes) -> list[str]:
    """The tree as indented lines: kind and text of each element."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return _tree(pdf.Root.StructTreeRoot.K, 0)


def _tree(element: pikepdf.Object, depth: int) -> list[str]:
    own = element.get("/K", pikepdf.Array([]))
    kids = list(own) if isinstance(own, pikepdf.Array) else [own]
    text = f" {element.ActualText!s}" if "/ActualText" in element else ""
    lines = [f"{'  ' * depth}{str(element.S)[1:]}{text}"]
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            lines += _tree(kid, depth + 1)
    return lines


def bookmarks(data: bytes) -> list[tuple[str, int]]:
    """What the list of contents names, each with the number of its page, from 1."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        numbers = {page.obj.objgen: index for index, page in enumerate(pdf.pages, start=1)}
        with pdf.open_outline() as outline:
            return [(entry.title, numbers[entry.destination[0].objgen]) for entry in outline.root]
