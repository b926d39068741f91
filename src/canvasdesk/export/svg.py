"""A page as SVG: shapes as shapes and text as text, with the base font inside the file.

Signs of other scripts are set by whoever shows the file, in the width they have on the sheet.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

import uharfbuzz as hb

from canvasdesk.export.images import image_bytes
from canvasdesk.export.printout import Page, Placed, Printout
from canvasdesk.export.xml_text import fit_for_xml
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import (
    Box,
    Fill,
    Group,
    Image,
    Node,
    Path,
    Rgba,
    Stroke,
    TextLine,
    text_lines,
)
from canvasdesk.layout.fonts import BASE_FAMILY, FontFace, Weight

_OPAQUE = 255
_FAMILIES = f"{BASE_FAMILY}, Arial, sans-serif"
"""Some programs take no font from the file; Arial is about as wide, many others are wider."""
_MEDIA_TYPES = ((b"\x89PNG", "image/png"), (b"\xff\xd8", "image/jpeg"), (b"GIF8", "image/gif"))


def svg_bytes(printout: Printout) -> bytes:
    """Return the first page of a printout as an SVG file."""
    page = printout.pages[0]
    width, height = page.width, page.height
    language = f" xml:lang={_attribute(printout.language)}" if printout.language else ""
    measures = (
        f'width="{_n(width / POINTS_PER_MM)}mm" height="{_n(height / POINTS_PER_MM)}mm"'
        f' viewBox="0 0 {_n(width)} {_n(height)}"'
    )
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" {measures}{language}>',
        f"<title>{_text(printout.title)}</title>",
        f"<desc>{_text(printout.subject)}</desc>",
        f"<style>{_faces(page)}text{{white-space:pre}}</style>",
        _rect(Rect(0.0, 0.0, width, height), _paint("fill", palette.PAPER)),
    ]
    for index, placed in enumerate(page.placed):
        parts += _placed(placed, index)
    parts.append("</svg>\n")
    return "\n".join(parts).encode()


def _placed(placed: Placed, index: int) -> Iterator[str]:
    sheet, fit, name = placed.picture.page, placed.fit, f"page{index}"
    matrix = (
        f"translate({_n(fit.x)} {_n(fit.y)}) scale({fit.scale:.6f})"
        f" translate({_n(-sheet.x)} {_n(-sheet.y)})"
    )
    yield f'<clipPath id="{name}">{_rect(placed.window)}</clipPath>'
    yield f'<g transform="{matrix}"><g clip-path="url(#{name})">'
    counter = _Clips(name)
    for group in placed.picture.groups:
        yield from _group(group, counter)
    yield "</g></g>"


class _Clips:
    """Names for the clips of one picture."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._count = 0

    def name(self) -> str:
        self._count += 1
        return f"{self._prefix}-{self._count}"


def _group(group: Group, clips: _Clips) -> Iterator[str]:
    label = f" aria-label={_attribute(group.label)}" if group.label else ""
    language = f" xml:lang={_attribute(group.language)}" if group.language else ""
    x, y = group.origin
    moved = f' transform="translate({_n(x)} {_n(y)})"' if (x, y) != (0.0, 0.0) else ""
    clipped = ""
    if group.clip is not None:
        name = clips.name()
        yield f'<clipPath id="{name}">{_rect(group.clip)}</clipPath>'
        clipped = f' clip-path="url(#{name})"'
    yield f'<g class="{group.role.value}"{moved}{clipped}{label}{language}>'
    for node in group.children:
        yield from _node(node, clips)
    yield "</g>"


def _node(node: Node, clips: _Clips) -> Iterator[str]:
    match node:
        case Group():
            yield from _group(node, clips)
        case Box(rect=rect, fill=fill, radius=radius):
            rounded = f' rx="{_n(radius)}"' if radius else ""
            yield _rect(rect, _paint("fill", fill) + rounded)
        case Fill(path=path, colour=colour):
            yield f'<path d="{_path(path)}"{_paint("fill", colour)}/>'
        case Stroke(path=path, colour=colour, width=width, dash=dash):
            dashes = f' stroke-dasharray="{" ".join(map(_n, dash))}"' if dash else ""
            yield (
                f'<path d="{_path(path)}" fill="none"{_paint("stroke", colour)}'
                f' stroke-width="{_n(width)}" stroke-linecap="{"butt" if dash else "round"}"'
                f' stroke-linejoin="round"{dashes}/>'
            )
        case TextLine():
            yield _line(node)
        case Image():
            yield _image(node)


def _line(line: TextLine) -> str:
    """Return a line as text that is as wide as on the sheet."""
    size = max((run.size for run in line.runs), default=1.0)
    bold = ' font-weight="600"' if any(_is_bold(run.font) for run in line.runs) else ""
    source = line.source.rstrip()
    if not source:
        return ""
    width = f' textLength="{_n(line.width)}" lengthAdjust="spacingAndGlyphs"'
    said = _text(source)
    if line.rtl:
        # Inkscape shows no line from the right that has a width; it may have a part that has.
        x, entries, said = line.x + line.width, ' direction="rtl"', f"<tspan{width}>{said}</tspan>"
    else:
        x, entries = line.x, width
    return (
        f'<text x="{_n(x)}" y="{_n(line.baseline)}" font-family="{_FAMILIES}"'
        f' font-size="{_n(size)}"{bold}{_paint("fill", line.colour)}{entries}>{said}</text>'
    )


def _image(image: Image) -> str:
    data = image_bytes(image.source)
    kind = next((name for magic, name in _MEDIA_TYPES if data.startswith(magic)), "image/webp")
    rect = image.rect
    return (
        f'<image x="{_n(rect.x)}" y="{_n(rect.y)}" width="{_n(rect.width)}"'
        f' height="{_n(rect.height)}" preserveAspectRatio="none"'
        f' href="data:{kind};base64,{b64encode(data).decode()}"/>'
    )


def _faces(page: Page) -> str:
    """Return the base font's faces, with the letters that the page needs."""
    used: dict[FontFace, set[str]] = {}
    for placed in page.placed:
        for line in _lines(placed.picture.groups):
            for run in line.runs:
                if run.font.key.startswith(BASE_FAMILY) and run.font.sfnt is not None:
                    used.setdefault(run.font, set()).update(line.source)
    return "".join(_face(face, letters) for face, letters in used.items())


def _face(face: FontFace, letters: Iterable[str]) -> str:
    wanted = hb.SubsetInput()
    wanted.unicode_set.update({ord(letter) for letter in letters})
    subset = hb.subset(hb.Face(face.sfnt), wanted)
    data = b64encode(bytes(subset.blob.data)).decode()
    weight = 600 if _is_bold(face) else 400
    return (
        f"@font-face{{font-family:'{BASE_FAMILY}';font-weight:{weight};"
        f"src:url(data:font/ttf;base64,{data})}}"
    )


def _lines(groups: Iterable[Group]) -> Iterator[TextLine]:
    for group in groups:
        yield from text_lines(group)


def _is_bold(face: FontFace) -> bool:
    return face.raw.weight() >= Weight.SEMIBOLD


def _rect(rect: Rect, entries: str = "") -> str:
    return (
        f'<rect x="{_n(rect.x)}" y="{_n(rect.y)}" width="{_n(rect.width)}"'
        f' height="{_n(rect.height)}"{entries}/>'
    )


def _path(path: Path) -> str:
    out, points = list[str](), iter(path.points)
    for verb in path.verbs:
        taken = {"M": 1, "L": 1, "C": 3, "Z": 0}[verb]
        places = (next(points) for _ in range(taken))
        out.append(verb + " ".join(f"{_n(x)},{_n(y)}" for x, y in places))
    return "".join(out)


def _paint(name: str, colour: Rgba) -> str:
    shown = f' {name}="#{colour.red:02x}{colour.green:02x}{colour.blue:02x}"'
    if colour.alpha == _OPAQUE:
        return shown
    return f'{shown} {name}-opacity="{_n(colour.alpha / _OPAQUE)}"'


def _text(text: str) -> str:
    return escape(fit_for_xml(text))


def _attribute(text: str) -> str:
    return quoteattr(fit_for_xml(text))


def _n(value: float) -> str:
    return f"{round(value, 3) + 0.0:.7g}"  # + 0.0: no minus before a zero
