"""``canvasdesk export``: a canvas as a poster, a picture or another format."""

import argparse
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canvasdesk.cli.contradictions import check_order
from canvasdesk.cli.options import add_audience, add_output
from canvasdesk.cli.ordering import add_order
from canvasdesk.cli.output import (
    check_output,
    counted,
    shown_path,
    sole_writer,
    write_output,
)
from canvasdesk.messages import sentence

if TYPE_CHECKING:
    from canvasdesk.export.printout import Printout
    from canvasdesk.model.document import Document

DEFAULT_DPI = 96.0
DPI = (10.0, 1200.0)
_PARKED = "Parked"

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
    add_order(parser)
    parser.add_argument(
        "--dpi",
        type=_dpi,
        default=DEFAULT_DPI,
        metavar="N",
        help=f"dots an inch of a png, {DPI[0]:g} to {DPI[1]:g}, {DEFAULT_DPI:g} unless given",
    )
    add_audience(parser)
    parser.set_defaults(action=lambda options: export(parser, options))


def export(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Write a canvas as what the output's suffix names. Raises CanvasdeskError."""
    from canvasdesk.storage.format import read_document

    output: Path = options.output
    name = output.name.lower()
    writer = next((WRITERS[suffix] for suffix in WRITERS if name.endswith(suffix)), None)
    if writer is None:
        parser.error(f"{shown_path(output)}: the name should end in {', '.join(WRITERS)}")
    check_order(parser, options)
    check_output(output, options.file, force=options.force)
    result = read_document(options.file)
    data = writer(result.document, options)
    with sole_writer(output) if name.endswith(COPY) else nullcontext():
        write_output(output, data, force=options.force)
    print(f"{shown_path(output)}: {counted(len(data), 'byte', 'bytes')}.")
    if result.newer:
        print(f"  {sentence('format.newer', {'version': result.version})}")
    if result.problems:
        mended = counted(len(result.problems), "thing", "things")
        print(f"  {mended} mended while reading: canvasdesk check {shown_path(options.file)}")


def _pdf(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.export.pdf import pdf_bytes

    return pdf_bytes(_printed(document, options))


def _png(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.export.raster import png_bytes

    printout = _one_page(_printed(document, options), "png")
    return png_bytes(printout.pages[0], options.dpi, printout.attached)


def _powerpoint(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.export.powerpoint import powerpoint_bytes

    return powerpoint_bytes(_printed(document, options))


def _svg(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.export.svg import svg_bytes

    return svg_bytes(_one_page(_printed(document, options), "svg"))


def _one_page(printout: "Printout", name: str) -> "Printout":
    """Say where there are more pages than a format holds."""
    if len(printout.pages) > 1:
        print(f"  {name} holds one page: the first of {len(printout.pages)}")
    return printout


def _printed(document: "Document", options: argparse.Namespace) -> "Printout":
    """Lay a document out on pages; say what is to be known, or which characters no font has."""
    from canvasdesk.cli.typesetting import typesetter

    with typesetter() as setter:
        from canvasdesk.cli.ordering import order_of
        from canvasdesk.cli.reporting import print_report
        from canvasdesk.conversion.printing import printed
        from canvasdesk.conversion.report import report_on
        from canvasdesk.export.missing import missing_glyphs, named

        order = order_of(options)
        printout = printed(document, order, setter)
        if options.report:
            print_report(report_on(document, order, printout, setter), document)
        elif missing := missing_glyphs(*printout.pictures):
            print(f"  no font on this computer has: {named(missing[:20])}")
        return printout


def _markdown(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.conversion.texts import markdown_of

    return markdown_of(document, options.audience, _PARKED)


def _outline(document: "Document", options: argparse.Namespace) -> bytes:
    from canvasdesk.conversion.texts import outline_of

    return outline_of(document, options.audience, _PARKED)


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
    ".pptx": _powerpoint,
    ".svg": _svg,
    ".txt": _outline,
    ".md": _markdown,
    ".bmc.json": _nine_keys,
    ".canvas": _json_canvas,
    ".csv": _table,
    ".tsv": _table,
    ".bmml": _bmml,
    COPY: _copy,
}
"""What writes each format, by the suffix that names it."""


def _dpi(text: str) -> float:
    try:
        dpi = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no number") from error
    if not DPI[0] <= dpi <= DPI[1]:
        raise argparse.ArgumentTypeError(f"{text} is not between {DPI[0]:g} and {DPI[1]:g}")
    return dpi
