"""``canvasdesk check``: is a file valid, and if not, where."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canvasdesk.cli.output import counted, shown_path, shown_text
from canvasdesk.messages import sentence

if TYPE_CHECKING:
    from canvasdesk.storage.problems import Problem

_MOST_LINES = 100
"""A file may be all wrong; no one reads a line for each word of it."""


def add_command(commands: Any) -> None:
    """Add the command to a parser's commands."""
    parser = commands.add_parser("check", help="say whether a canvas is valid")
    parser.add_argument("file", type=Path, metavar="FILE", help="the canvas to look at")
    parser.set_defaults(action=check)


def check(options: argparse.Namespace) -> None:
    """Print what a file holds and what had to be mended. Raises CanvasdeskError."""
    from canvasdesk.model.records import UnknownRecord
    from canvasdesk.model.values import NoteKind
    from canvasdesk.storage.format import read_document

    file: Path = options.file
    result = read_document(file)
    document = result.document
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


def _place(problem: "Problem") -> str:
    place = shown_text(problem.place)
    return f"{place}: " if place else ""
