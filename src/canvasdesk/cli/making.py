"""``canvasdesk new``: an empty canvas."""

import argparse
from pathlib import Path
from typing import Any

from canvasdesk.cli.options import add_output, one_of
from canvasdesk.cli.output import check_output, shown_path, write_output
from canvasdesk.errors import DocumentError
from canvasdesk.messages import message
from canvasdesk.model.blocks import Mode


def add_command(commands: Any) -> None:
    """Add the command to a parser's commands."""
    parser = commands.add_parser("new", help="make an empty canvas")
    parser.add_argument(
        "--mode",
        required=True,
        type=one_of(Mode),
        metavar="{personal,organization}",
        help="whose model it shows: a person's or an organization's",
    )
    parser.add_argument(
        "--language",
        type=_language,
        default="",
        metavar="TAG",
        help="its language, such as en or pt-BR",
    )
    parser.add_argument("--title", default="", help="its title")
    add_output(parser, "the canvas to make, such as plan.canvasdesk")
    parser.set_defaults(action=make)


def make(options: argparse.Namespace) -> None:
    """Make an empty canvas. Raises CanvasdeskError."""
    from canvasdesk.editing.beginning import new_document
    from canvasdesk.editing.operations.header import edit_header
    from canvasdesk.model.ids import random_id
    from canvasdesk.storage.format import checked_bytes

    output: Path = options.output
    check_output(output, force=options.force)
    document = new_document(options.mode, options.language, random_id)
    document = edit_header(document, title=options.title).apply(document)
    write_output(output, checked_bytes(document, output), force=options.force)
    print(f"{shown_path(output)}: an empty canvas, {options.mode.value}.")


def _language(text: str) -> str:
    from canvasdesk.editing.checks import language_tag

    try:
        return language_tag(text)
    except DocumentError as error:
        raise argparse.ArgumentTypeError(message(error)) from error
