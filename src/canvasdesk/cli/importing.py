"""``canvasdesk import``: another format as a canvas."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canvasdesk.cli.options import add_output, one_of
from canvasdesk.cli.output import (
    check_output,
    counted,
    shown_path,
    shown_text,
    sole_writer,
    write_output,
)
from canvasdesk.messages import sentence
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode

if TYPE_CHECKING:
    from canvasdesk.interchange.draft import Draft
    from canvasdesk.model.document import Document

FORMATS = ("markdown", "bmml", "json", "canvas", "csv", "text")
"""What ``--from`` takes; the names are those of ``interchange.recognise.Format``."""


def add_command(commands: Any) -> None:
    """Add the command to a parser's commands."""
    parser = commands.add_parser("import", help="make a canvas of a file in another format")
    parser.add_argument("source", type=Path, metavar="SOURCE", help="the file to take over")
    add_output(parser, "the canvas to make, such as plan.canvasdesk")
    parser.add_argument(
        "--from",
        dest="format",
        choices=FORMATS,
        help="the format; recognised by the content unless given",
    )
    parser.add_argument(
        "--mode",
        type=one_of(Mode),
        metavar="{personal,organization}",
        help="whose model it shows, where the source does not tell or tells wrong",
    )
    parser.set_defaults(action=import_source)


def import_source(options: argparse.Namespace) -> None:
    """Make a canvas of a file in another format, and say what came. Raises CanvasdeskError."""
    from canvasdesk.conversion.bringing_in import document_of_found, read_source
    from canvasdesk.interchange.recognise import Format
    from canvasdesk.model.ids import random_id
    from canvasdesk.storage.files import read_file
    from canvasdesk.storage.format import checked_bytes

    source, output = options.source, options.output
    check_output(output, source, force=options.force)
    data = read_file(source)
    chosen = Format(options.format) if options.format else None
    found = read_source(str(source), data, random_id, chosen)
    draft, mode = found.draft, options.mode or found.draft.mode or Mode.ORGANIZATION
    document = document_of_found(found, draft.title, mode, random_id)
    if found.unarranged:
        document = _arranged(document, found.unarranged)
    with sole_writer(output):
        write_output(output, checked_bytes(document, output), force=options.force)
    print(f"{shown_path(output)}: {counted(len(draft.notes), 'note', 'notes')}.")
    print("\n".join(_summary(draft, mode, len(document.links))))


def _arranged(document: "Document", blocks: Iterable[BlockId]) -> "Document":
    """Return a document with the notes of blocks laid out by the room their texts take."""
    from canvasdesk.cli.typesetting import typesetter

    with typesetter() as setter:
        from canvasdesk.conversion.pictures import arranged

        return arranged(document, setter, blocks)


def _summary(draft: "Draft", mode: Mode, links: int) -> list[str]:
    """Return lines that say what came: title, notes per block, what was parked, what was odd."""
    from canvasdesk.method.templates import template_for

    names = template_for("en").names
    notes = draft.notes_by_block
    lines = [f"  {shown_text(draft.title) or '(no title)'}, {mode.value}"]
    counts = {block: sum(not note.is_heading for note in here) for block, here in notes.items()}
    lines += [f"  {counts[block]:4}  {names[block].in_mode(mode)}" for block in GUIDED_ORDER[mode]]
    lines.append(f"  {len(notes[None]):4}  parked")
    for note in notes[None]:
        label = f"{shown_text(note.label)}: " if note.label else ""
        lines.append(f"        {label}{shown_text(note.text)}")
    if links:
        lines.append(f"  {links:4}  links")
    lines += [f"  {sentence(problem.code, problem.parameters)}" for problem in draft.problems]
    return lines
