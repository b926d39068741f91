"""Pictures to paint: canvases laid out by the real layout, and what readers find in a PDF."""

import base64
import io
import re
import subprocess
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image

from canvasdesk.geometry.placing import NOTE_SIZES, slots
from canvasdesk.layout.display_list import DisplayList, Group, TextLine, text_lines
from canvasdesk.layout.layout import lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import GUIDED_ORDER
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import AnyRecord, Asset, FieldValue, Header, Link, Note, Tag
from canvasdesk.model.values import NoteKind, NoteSize

SCRIPTS = {
    "latin": "Self-service, low-cost onboarding for price-sensitive people: AVATAR, Tokyo, é ñ ß",
    "vietnamese": "Tiếng Việt đậm đà bản sắc",
    "decomposed": "Cafe\u0301 a\u0308 la carte",
    "greek": "Άνθρωποι που θέλουν να αλλάξουν",
    "cyrillic": "Люди, которые начинают новую работу",
    "arabic": "العملاء الذين يدفعون مقابل الخدمة كل شهر بلا إعلانات",
    "vowelled": "مُحَمَّد يُقَدِّمُ السَّلَامَ",
    "hebrew": "לקוחות שמשלמים על השירות בכל חודש",
    "pointed": "שָׁלוֹם לְכֻלָּם",
    "chinese": "为正在寻找新职业方向的人提供可靠的帮助和陪伴",
    "japanese": "新しい仕事を探している人々を支えるサービス",
    "korean": "새로운 일을 찾는 사람들을 돕는 서비스",
    "thai": "ให้บริการลูกค้าในร้านและทางออนไลน์ทุกวันตลอดปี ที่นี่ น้ำใจ",
    "devanagari": "ग्राहकों के लिए स्थानीय दुकान और क्षमा कि श्रीमान् हर दिन",
    "emoji": "Happy 😀 families 👩‍👩‍👧 in 🇩🇪 👍🏽",
    "mixed": "Figma ערך ABC مرحبا 你好 and then some more",
}
WORDS = ("people", "offers", "value", "school", "bakery", "weekly", "market", "online", "repair")
_DIRECTION_MARKS = dict.fromkeys(
    [0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)


class Studio:
    """Lays canvases out, with one typesetter for all tests."""

    def __init__(self, typesetter: Typesetter) -> None:
        self.typesetter = typesetter

    def picture(
        self,
        texts: Sequence[str] = (),
        view: View = View(),  # noqa: B008  a frozen value
        size: NoteSize = NoteSize.STANDARD,
        links: bool = False,
        symbols: Sequence[str] = ("",),
        headings: Collection[str] = (),
        pictures: Sequence[str] = ("",),
        fields: Sequence[Mapping[str, FieldValue]] = ({},),
        fills: Sequence[str] = ("auto",),
        **header: object,
    ) -> DisplayList:
        """Return a canvas with the notes given, dealt to the blocks one after the other.

        Those whose text is among ``headings`` are small headings.
        """
        said = Header(**{"title": "A bakery", "note_size": size, **header})
        records: list[AnyRecord] = [said, *_TAGS, *ASSETS]
        blocks = GUIDED_ORDER[said.mode]
        places = {block: slots(block, NOTE_SIZES[size]) for block in blocks}
        for index, (text, block) in enumerate(zip(texts, cycle(blocks))):
            note = _note(index, text, block, next(places[block]))
            kind = NoteKind.HEADING if text in headings else NoteKind.NOTE
            symbol, shown = symbols[index % len(symbols)], pictures[index % len(pictures)]
            said_of_it = FrozenMap(fields[index % len(fields)])
            note = replace(note, kind=kind, symbol=symbol, picture=shown, fields=said_of_it)
            note = replace(note, fill=fills[index % len(fills)])
            records.append(note)
        if links:
            records += [Link(id="k1", source="n0000", target="n0004", label="uses")]
        document, wording = document_of(records), wording_for(said.language, said.mode)
        return lay_out(document, view, wording, self.typesetter).picture


def colour_image(kind: str, width: int, height: int, colour: str = "#305080") -> str:
    """Return a picture of one colour, as documents hold it."""
    file = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(file, kind)
    return base64.b64encode(file.getvalue()).decode()


_TAGS = (
    Tag(id="t1", name="Families", colour="blue", order="a"),
    Tag(id="t2", name="Shops", colour="green", order="b"),
)
ASSETS = tuple(
    Asset(id=key, media_type=f"image/{kind}", data=data, width=wide, height=8.0)
    for key, kind, wide, data in (
        ("p1", "png", 12.0, colour_image("png", 12, 8)),
        ("p2", "jpeg", 16.0, colour_image("jpeg", 16, 8)),
        ("bad", "png", 12.0, "bm90IGEgcGljdHVyZQ=="),
    )
)


def _note(index: int, text: str, block: object, place: object) -> Note:
    tags = ("t1",) if index % 3 == 0 else ("t2", "t1") if index % 7 == 0 else ()
    key = f"a{index:05}"
    return Note(
        id=f"n{index:04}", text=text, block=block, place=place, order=key, stack=key, tags=tags
    )


def latin_notes(count: int) -> list[str]:
    return [
        " ".join(WORDS[(index * 7 + step * 5) % len(WORDS)] for step in range(7)).capitalize()
        for index in range(count)
    ]


def lines_of(groups: Iterable[Group]) -> list[TextLine]:
    return [line for group in groups for line in text_lines(group)]


def with_groups(picture: DisplayList, groups: Iterable[Group]) -> DisplayList:
    return replace(picture, groups=tuple(groups))


def poppler_text(pdftotext: str, data: bytes, folder: Path) -> str:
    file = folder / "read.pdf"
    file.write_bytes(data)
    done = subprocess.run([pdftotext, file, "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def pdfium_text(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return document[0].get_textpage().get_text_range()


def bare(text: str) -> str:
    """Without white space and direction marks; marks on a letter in one order (NFD)."""
    kept = re.sub(r"\s", "", text.translate(_DIRECTION_MARKS))
    return unicodedata.normalize("NFD", kept)


def kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    own = element.get("/K", pikepdf.Array([]))
    return list(own) if isinstance(own, pikepdf.Array) else [own]


def tree(element: pikepdf.Object, depth: int = 0) -> list[str]:
    """The structure as indented lines: kind and text of each element."""
    inner = [kid for kid in kids(element) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    text = f" {element.ActualText!s}" if "/ActualText" in element else ""
    line = f"{'  ' * depth}{str(element.S)[1:]}{text}"
    return [line, *(below for kid in inner for below in tree(kid, depth + 1))]
