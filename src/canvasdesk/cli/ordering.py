"""The options of ``canvasdesk export`` that say what is put on paper, and how."""

import argparse
import math
from enum import StrEnum
from typing import TYPE_CHECKING

from canvasdesk.cli.options import one_of
from canvasdesk.cli.tiling import add_tiles, tiles_of
from canvasdesk.errors import DocumentError
from canvasdesk.messages import message
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring

if TYPE_CHECKING:
    from argparse import _ArgumentGroup

    from canvasdesk.conversion.orders import PrintOrder
    from canvasdesk.export.labels import Stock
    from canvasdesk.export.papers import Paper

DEFAULT_PAPER, SMALL_PAPER = "A0", "A4"
EXTRAS = ("questions", "badges", "legend", "links", "balance", "shadows")
"""What ``--extras`` can add; the names are those of ``layout.view.Extra``, which needs Qt."""


STOCKS = (
    *("76x76", "127x76", "51x38"),
    *("A4-24", "A4-21", "A4-14", "A4-12", "A4-8"),
    *("Letter-30", "Letter-20", "Letter-10", "Letter-6"),
)
"""What notes are cut to or printed on; the names are those of ``export.labels``."""


class Kind(StrEnum):
    """What is put on paper; the values are those of ``conversion.orders.What``, which needs Qt."""

    POSTER = "poster"
    READING = "reading"
    BLANK = "blank"
    NOTES = "notes"
    CARDS = "cards"
    MATRIX = "matrix"


_LARGE = (Kind.POSTER, Kind.BLANK)
"""What goes on a wall unless another paper is asked for."""


_BLOCK = "block:"
"""What stands before a block's name where it is what is printed."""


class Lying(StrEnum):
    """How paper lies; the values are those of ``conversion.lying.Turn``, which needs Qt."""

    AUTO = "auto"
    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


def add_order(parser: argparse.ArgumentParser) -> None:
    """Add the options. All are for what is painted, not for texts."""
    _add_paper(parser.add_argument_group("the paper (pdf, png, pptx, svg)"))
    add_tiles(parser, _paper, _length)
    looks = parser.add_argument_group("what is put on it, and how (pdf, png, pptx, svg)")
    _add_kinds(looks)
    _add_looks(looks)


def _add_paper(options: "_ArgumentGroup") -> None:
    options.add_argument(
        "--paper",
        type=_paper,
        metavar="NAME",
        help="A0 to A6, B0 to B5, Letter, Legal, Tabloid, ANSI C to E, Arch A to E, or WxHmm; "
        f"{DEFAULT_PAPER} unless given, {SMALL_PAPER} to read, for notes, cards and the matrix",
    )
    options.add_argument(
        "--orientation",
        type=one_of(Lying),
        default=Lying.AUTO,
        metavar="{auto,landscape,portrait}",
        help="how the paper lies; as it shows most unless given",
    )
    options.add_argument(
        "--margin",
        type=_length,
        metavar="MM",
        help="what stays white at each edge, in millimetres; 6 unless given, 10 to read, "
        "none around a canvas on paper larger than Tabloid",
    )
    options.add_argument(
        "--bleed",
        type=_length,
        default=0.0,
        metavar="MM",
        help="for a print shop: paper beyond the page, such as 3, with crop marks around it",
    )
    options.add_argument(
        "--ruler", action="store_true", help="a ruler of 100 mm, to check the size"
    )


def _add_kinds(options: "_ArgumentGroup") -> None:
    options.add_argument(
        "--what",
        type=_what,
        default=Kind.POSTER,
        metavar=f"{{{','.join(Kind)},{_BLOCK}BLOCK}}",
        help="the canvas itself unless given, or one block of it; a blank shows questions with "
        "--extras questions",
    )
    options.add_argument(
        "--notes",
        type=_stock,
        metavar="SIZE",
        help=f"what notes are cut to, in mm, or the labels they go on: {', '.join(STOCKS)}",
    )
    options.add_argument("--empty", action="store_true", help="notes without anything on them")
    options.add_argument(
        "--counts", action="store_true", help="say on a blank how many sticky notes fit each block"
    )


def _add_looks(options: "_ArgumentGroup") -> None:
    options.add_argument(
        "--extras",
        type=_extras,
        default=frozenset(),
        metavar="NAMES",
        help=f"what to show besides, with commas: {', '.join(EXTRAS)}",
    )
    options.add_argument(
        "--colours",
        type=one_of(Colouring),
        default=Colouring.TAGS,
        metavar="{tags,customers}",
        help="what colours say: the tags of notes, or whom they serve",
    )
    options.add_argument(
        "--gray",
        "--grey",
        action="store_true",
        help="patterns in the place of colours, on white papers: for grey printers and little ink",
    )
    options.add_argument(
        "--attach", action="store_true", help="put the canvas into the file, to open it again"
    )
    options.add_argument("--block", type=one_of(BlockId), metavar="BLOCK", help="one block alone")
    options.add_argument(
        "--report",
        action="store_true",
        help="say before writing what will come out: too small, cut, covered, left out",
    )


def order_of(options: argparse.Namespace) -> "PrintOrder":
    """Return what the options ask for."""
    from canvasdesk.conversion.lying import Turn
    from canvasdesk.conversion.orders import PrintOrder, What
    from canvasdesk.export.labels import STICKY_NOTES
    from canvasdesk.layout.view import POSTER_EXTRAS, Extra, Ink

    usual = DEFAULT_PAPER if options.what in _LARGE else SMALL_PAPER
    turn = Turn(options.orientation)
    tiles = tiles_of(options, turn)
    return PrintOrder(
        what=What(options.what),
        block=options.block,
        paper=options.paper or _paper(usual),
        turn=turn if tiles is None else Turn.AUTO,
        margin_mm=options.margin if tiles is None else None,
        tiles=tiles,
        bleed_mm=options.bleed,
        ruler=options.ruler,
        audience=options.audience,
        extras=POSTER_EXTRAS | {Extra(name) for name in options.extras},
        colouring=options.colours,
        ink=Ink.GREY if options.gray else Ink.COLOUR,
        attach=options.attach,
        stock=options.notes or STICKY_NOTES[0],
        blank_notes=options.empty,
        counts=options.counts,
    )


def _what(text: str) -> Kind | BlockId:
    if text.startswith(_BLOCK):
        return one_of(BlockId)(text.removeprefix(_BLOCK))
    return one_of(Kind)(text)


def _paper(text: str) -> "Paper":
    from canvasdesk.export.papers import paper_named

    try:
        return paper_named(text)
    except DocumentError as error:
        raise argparse.ArgumentTypeError(message(error)) from error


def _stock(text: str) -> "Stock":
    from canvasdesk.export.labels import stock_named

    try:
        return stock_named(text)
    except DocumentError as error:
        raise argparse.ArgumentTypeError(message(error)) from error


def _length(text: str) -> float:
    try:
        length = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no number of millimetres") from error
    if not (math.isfinite(length) and length >= 0):
        raise argparse.ArgumentTypeError(f"{text} should be 0 or more")
    return length


def _extras(text: str) -> frozenset[str]:
    names = frozenset(name.strip().lower() for name in text.split(",") if name.strip())
    unknown = sorted(names.difference(EXTRAS))
    if unknown:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: known are {', '.join(EXTRAS)}")
    return names
