"""``canvasdesk export``: a canvas as a poster, a picture or another format."""

import argparse
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canvasdesk.cli.options import add_audience, add_output, one_of
from canvasdesk.cli.output import (
    check_output,
    counted,
    shown_path,
    sole_writer,
    write_output,
)
from canvasdesk.errors import DocumentError
from canvasdesk.messages import message, sentence
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring

if TYPE_CHECKING:
    from canvasdesk.export.papers import Paper
    from canvasdesk.layout.display_list import DisplayList
    from canvasdesk.model.document import Document

DEFAULT_PAPER = "A0"
DEFAULT_DPI = 96.0
DPI = (10.0, 1200.0)
_PARKED = "Parked"

EXTRAS = ("questions", "badges", "legend", "links", "balance", "shadows")
"""What ``--extras`` can add; the names are those of ``layout.view.Extra``, which needs Qt."""

COPY = ".canvasdesk"
"""The suffix of a copy: another canvas, with what others may see."""

Writer = Callable[["Document", argparse.Namespace], bytes]


def add_command(commands: Any) -> None:
    """Add the command to a parser's commands."""
    parser = commands.add_parser(
        "export", help=f"write a canvas as another format: {', '.join(WRITERS)}"
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the canvas")
    add_output(parser, "where to write; its suffix names the format")
    parser.add_argument(
        "--paper",
        type=_paper,
        metavar="NAME",
        help="A0 to A6, Letter, Legal, Tabloid or WxHmm (pdf, png)",
    )
    parser.add_argument(
        "--dpi",
        type=_dpi,
        default=DEFAULT_DPI,
        metavar="N",
        help=f"dots an inch of a png, {DPI[0]:g} to {DPI[1]:g}, {DEFAULT_DPI:g} unless given",
    )
    _add_looks(parser)
    add_audience(parser)
    parser.set_defaults(action=lambda options: export(parser, options))


def _add_looks(parser: argparse.ArgumentParser) -> None:
    """Add what a picture shows of a canvas, and how."""
    parser.add_argument(
        "--extras",
        type=_extras,
        default=frozenset(),
        metavar="NAMES",
        help=f"what to show besides, with commas: {', '.join(EXTRAS)} (pdf, png)",
    )
    parser.add_argument(
        "--colours",
        type=one_of(Colouring),
        default=Colouring.TAGS,
        metavar="{tags,customers}",
        help="what colours say: the tags of notes, or whom they serve (pdf, png)",
    )
    parser.add_argument("--block", type=one_of(BlockId), metavar="BLOCK", help="one block alone")


def export(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Write a canvas as what the output's suffix names. Raises CanvasdeskError."""
    from canvasdesk.storage.format import read_document

    output: Path = options.output
    name = output.name.lower()
    writer = next((WRITERS[suffix] for suffix in WRITERS if name.endswith(suffix)), None)
    if writer is None:
        parser.error(f"{shown_path(output)}: the name should end in {', '.join(WRITERS)}")
    check_output(output, options.file, force=options.force)
    result = read_document(options.file)
    data = writer(result.document, options)
    with sole_writer(output) if name.endswith(COPY) else nullcontext():
        write_output(output, data, force=options.force)
    print(f"{shown_path(output)}: {counted(len(data), 'byte', 'bytes')}.")
    if result.problems:
        mended = counted(len(result.problems), "thing", "things")
        print(f"  {mended} mended while reading: canvasdesk check {shown_path(options.file)}")


def _pdf(document: "Document", options: argparse.Namespace) -> bytes:
    def write(picture: "DisplayList") -> bytes:
        from canvasdesk.export.pdf import pdf_bytes

        return pdf_bytes(picture, options.paper or _paper(DEFAULT_PAPER))

    return _painted(document, options, write)


def _png(document: "Document", options: argparse.Namespace) -> bytes:
    def write(picture: "DisplayList") -> bytes:
        from canvasdesk.export.raster import png_bytes

        return png_bytes(picture, options.dpi, options.paper)

    return _painted(document, options, write)


def _painted(
    document: "Document", options: argparse.Namespace, write: Callable[["DisplayList"], bytes]
) -> bytes:
    """Lay a document out and have it painted; say which characters no font has."""
    from canvasdesk.cli.typesetting import typesetter

    with typesetter() as setter:
        from canvasdesk.conversion.pictures import picture_of
        from canvasdesk.export.missing import missing_glyphs
        from canvasdesk.layout.view import POSTER_EXTRAS, Extra, View

        extras = POSTER_EXTRAS | {Extra(name) for name in options.extras}
        view = View(options.block, options.audience, extras, colouring=options.colours)
        picture = picture_of(document, view, setter)
        missing = missing_glyphs(picture)
        if missing:
            print(f"  no font on this computer has: {' '.join(missing[:20])}")
        return write(picture)


def _markdown(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.conversion.texts import markdown_of

    return markdown_of(document, options.audience, _PARKED)


def _nine_keys(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.conversion.texts import nine_keys_of

    return nine_keys_of(document, options.audience)


def _json_canvas(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.conversion.copies import json_canvas_of

    return json_canvas_of(document, options.audience, options.output)


def _table(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.conversion.texts import table_of

    separator = "\t" if options.output.name.lower().endswith(".tsv") else ","
    return table_of(document, options.audience, separator)


def _bmml(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.conversion.texts import bmml_of

    data, left_out = bmml_of(document, options.audience)
    for problem in left_out:
        print(f"  {sentence(problem.code, problem.parameters)}")
    return data


def _copy(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.conversion.copies import copy_of
    from canvasdesk.model.ids import random_id

    return copy_of(document, options.audience, options.output, random_id)


WRITERS: dict[str, Writer] = {
    ".pdf": _pdf,
    ".png": _png,
    ".md": _markdown,
    ".bmc.json": _nine_keys,
    ".canvas": _json_canvas,
    ".csv": _table,
    ".tsv": _table,
    ".bmml": _bmml,
    COPY: _copy,
}
"""What writes each format, by the suffix that names it."""


def _paper(text: str) -> "Paper":
    from canvasdesk.export.papers import paper_named

    try:
        return paper_named(text)
    except DocumentError as error:
        raise argparse.ArgumentTypeError(message(error)) from error


def _dpi(text: str) -> float:
    try:
        dpi = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no number") from error
    if not DPI[0] <= dpi <= DPI[1]:
        raise argparse.ArgumentTypeError(f"{text} is not between {DPI[0]:g} and {DPI[1]:g}")
    return dpi


def _extras(text: str) -> frozenset[str]:
    names = frozenset(name.strip().lower() for name in text.split(",") if name.strip())
    unknown = sorted(names.difference(EXTRAS))
    if unknown:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: known are {', '.join(EXTRAS)}")
    return names
