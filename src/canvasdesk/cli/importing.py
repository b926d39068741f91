"""``canvasdesk import``: another format as a canvas."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
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
from canvasdesk.errors import FormatError
from canvasdesk.messages import sentence
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode

if TYPE_CHECKING:
    from canvasdesk.conversion.bringing_in import Found
    from canvasdesk.interchange.draft import Draft
    from canvasdesk.model.document import Document

FORMATS = (
    *("markdown", "bmml", "json", "canvas", "csv", "text"),
    *("bm-designer", "leancanvas", "leantime", "miro-json", "miro-csv"),
)
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
    parser.add_argument(
        "--map",
        dest="map",
        action="append",
        default=[],
        type=_mapping,
        metavar="HEADING=BLOCK",
        help="put what stands under a heading that is no block into one, such as "
        '"Problem=value_propositions"; it is parked unless given (can be repeated)',
    )
    parser.set_defaults(action=import_source)


def _mapping(text: str) -> tuple[str, BlockId]:
    """Return a heading and the block for it."""
    heading, equals, block = text.rpartition("=")
    if not equals or not heading.strip():
        raise argparse.ArgumentTypeError(f'{text}: write it as "Heading=block"')
    return heading.strip(), one_of(BlockId)(block.strip())


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
    found = _mapped(read_source(str(source), data, random_id, chosen), options.map, source)
    draft, mode = found.draft, options.mode or found.draft.mode or Mode.ORGANIZATION
    document = document_of_found(found, draft.title, mode, random_id)
    if found.document is None:
        document = _laid_out(document, draft)
    with sole_writer(output):
        write_output(output, checked_bytes(document, output), force=options.force)
    count = sum(not note.is_heading for note in draft.notes)
    print(f"{shown_path(output)}: {counted(count, 'note', 'notes')}.")
    print("\n".join(_summary(draft, mode, len(document.links))))


def _mapped(found: "Found", wanted: Sequence[tuple[str, BlockId]], source: Path) -> "Found":
    """Return what was found with the headings in blocks that somebody wants there."""
    from canvasdesk.interchange.mapping import groups, heading_key, mapped

    known = {group.key for group in groups(found.draft)} if found.document is None else set()
    for heading, _ in wanted:
        if heading_key(heading) not in known:
            raise FormatError("import.no_such_heading", source, heading=heading)
    choices = {heading_key(heading): block for heading, block in wanted}
    return replace(found, draft=mapped(found.draft, choices)) if choices else found


def _laid_out(document: "Document", draft: "Draft") -> "Document":
    """Return a document, made of a draft, with its notes where they can be read."""
    from canvasdesk.cli.typesetting import typesetter

    with typesetter() as setter:
        from canvasdesk.conversion.arriving import laid_out

        return laid_out(document, draft, setter)


def _hint(draft: "Draft") -> list[str]:
    """Return the line that says how parked notes come into a block, where they have a heading."""
    from canvasdesk.interchange.mapping import groups

    first = next(iter(groups(draft)), None)
    if first is None:
        return []
    example = shown_text(first.heading)
    return [f'        To put a heading into a block: --map "{example}=value_propositions"']


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
    lines += _hint(draft)
    if links:
        lines.append(f"  {links:4}  links")
    lines += [f"  {sentence(problem.code, problem.parameters)}" for problem in draft.problems]
    return lines
