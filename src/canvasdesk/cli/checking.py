"""``canvasdesk check``: is a file valid, and if not, where."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canvasdesk.cli.options import add_audience
from canvasdesk.cli.output import counted, shown_path, shown_text
from canvasdesk.messages import sentence

if TYPE_CHECKING:
    from canvasdesk.model.document import Document
    from canvasdesk.storage.problems import Problem

_MOST_LINES = 100
"""A file may be all wrong; no one reads a line for each word of it."""


def add_command(commands: Any) -> None:
    """Add the command to a parser's commands."""
    parser = commands.add_parser("check", help="say whether a canvas is valid")
    parser.add_argument("file", type=Path, metavar="FILE", help="the canvas to look at")
    parser.add_argument("--hints", action="store_true", help="say what the canvas may lack, too")
    add_audience(parser)
    parser.set_defaults(action=check)


def check(options: argparse.Namespace) -> None:
    """Print what a file holds and what had to be mended. Raises CanvasdeskError."""
    from canvasdesk.model.privacy import seen_by
    from canvasdesk.model.records import UnknownRecord
    from canvasdesk.model.values import NoteKind
    from canvasdesk.storage.format import read_document

    file: Path = options.file
    result = read_document(file)
    document = seen_by(result.document, options.audience)
    unknown = sum(isinstance(record, UnknownRecord) for record in document.records.values())
    headings = sum(note.kind is NoteKind.HEADING for note in document.notes.values())
    counts = [
        counted(len(document.notes) - headings, "note", "notes"),
        *([counted(headings, "small heading", "small headings")] if headings else []),
        counted(len(document.links), "link", "links"),
        counted(len(document.tags), "tag", "tags"),
        *([f"{len(document.archived_notes)} put away"] if document.archived_notes else []),
        *([counted(unknown, "unknown record", "unknown records")] if unknown else []),
    ]
    print(f"{shown_path(file)}: valid, {document.mode.value}: {', '.join(counts)}.")
    if result.newer:
        print(f"  {sentence('format.newer', {'version': result.version})}")
    for problem in result.problems[:_MOST_LINES]:
        print(f"  {_place(problem)}{sentence(problem.code, problem.parameters)}")
    if len(result.problems) > _MOST_LINES:
        print("  … and others.")
    if options.hints:
        _print_hints(document)


def _print_hints(document: "Document") -> None:
    """Print the hints that nobody dismissed, and how many somebody did."""
    from canvasdesk.method.hints import hints
    from canvasdesk.method.wording import wording_for
    from canvasdesk.model.blocks import Mode

    found, mode = hints(document), document.mode
    names = wording_for(document.header.language, mode).template.names
    for hint in found.given[:_MOST_LINES]:
        name = names[hint.block]
        usual = name.plain if mode is Mode.PERSONAL else name.organization
        block = document.header.block_titles.get(hint.block, usual)
        text = shown_text(document.notes[hint.note].text) if hint.note else ""
        note = f", “{text}”" if text else ", a note without words" if hint.note else ""
        said = sentence(hint.sentence_code(mode), {"words": hint.words})
        print(f"  hint: {shown_text(block)}{note}: {said}")
    if len(found.given) > _MOST_LINES:
        print(f"  … and {counted(len(found.given) - _MOST_LINES, 'other hint', 'other hints')}.")
    if not found.given:
        print("  No hints.")
    if found.dismissed:
        print(f"  {counted(len(found.dismissed), 'hint', 'hints')} dismissed.")


def _place(problem: "Problem") -> str:
    place = shown_text(problem.place)
    return f"{place}: " if place else ""
