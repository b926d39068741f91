"""The options of ``canvasdesk export`` that say what is put on paper, and how."""

import argparse
import math
from enum import StrEnum
from typing import TYPE_CHECKING

from canvasdesk.cli.options import one_of
from canvasdesk.errors import DocumentError
from canvasdesk.messages import message
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring

if TYPE_CHECKING:
    from argparse import _ArgumentGroup

    from canvasdesk.conversion.orders import PrintOrder
    from canvasdesk.export.papers import Paper

DEFAULT_PAPER = "A0"
EXTRAS = ("questions", "badges", "legend", "links", "balance", "shadows")
"""What ``--extras`` can add; the names are those of ``layout.view.Extra``, which needs Qt."""


class Lying(StrEnum):
    """How paper lies; the values are those of ``conversion.orders.Turn``, which needs Qt."""

    AUTO = "auto"
    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


def add_order(parser: argparse.ArgumentParser) -> None:
    """Add the options. All are for what is painted: pdf and png."""
    _add_paper(parser.add_argument_group("the paper (pdf, png)"))
    _add_looks(parser.add_argument_group("what is put on it, and how (pdf, png)"))


def _add_paper(options: "_ArgumentGroup") -> None:
    options.add_argument(
        "--paper",
        type=_paper,
        metavar="NAME",
        help="A0 to A6, B0 to B5, Letter, Legal, Tabloid, ANSI C to E, Arch A to E, or WxHmm; "
        f"{DEFAULT_PAPER} unless given",
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
        help="what stays white at each edge, in millimetres; 6 up to Tabloid, none on larger paper",
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
        "--attach", action="store_true", help="put the canvas into the file, to open it again"
    )
    options.add_argument("--block", type=one_of(BlockId), metavar="BLOCK", help="one block alone")


def order_of(options: argparse.Namespace) -> "PrintOrder":
    """Return what the options ask for."""
    from canvasdesk.conversion.orders import PrintOrder, Turn
    from canvasdesk.layout.view import POSTER_EXTRAS, Extra

    return PrintOrder(
        block=options.block,
        paper=options.paper or _paper(DEFAULT_PAPER),
        turn=Turn(options.orientation),
        margin_mm=options.margin,
        audience=options.audience,
        extras=POSTER_EXTRAS | {Extra(name) for name in options.extras},
        colouring=options.colours,
        attach=options.attach,
    )


def _paper(text: str) -> "Paper":
    from canvasdesk.export.papers import paper_named

    try:
        return paper_named(text)
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
