"""``canvasdesk merge``: two canvases that began as one; by hand or for git."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canvasdesk.cli.border import DONE, FAULT
from canvasdesk.cli.options import add_output
from canvasdesk.cli.output import (
    check_output,
    counted,
    shown_path,
    sole_writer,
    tell_of_links,
)
from canvasdesk.errors import FormatError, StorageError
from canvasdesk.storage.files import ABSENT, ContentHash, read_file

if TYPE_CHECKING:
    from canvasdesk.model.document import Document
    from canvasdesk.storage.format import ReadResult


def add_command(commands: Any) -> None:
    """Add the command to a parser's commands."""
    parser = commands.add_parser(
        "merge", help="bring two canvases together that began as one; also for git"
    )
    parser.add_argument(
        "base", type=Path, metavar="BASE", help="how both began; an empty file where none is known"
    )
    parser.add_argument("mine", type=Path, metavar="MINE", help="one canvas")
    parser.add_argument("theirs", type=Path, metavar="THEIRS", help="the other one")
    add_output(parser, "the merged canvas; may be MINE")
    parser.add_argument("--name", default="", help="what to call the canvas in messages")
    parser.set_defaults(action=merge_files)


def merge_files(options: argparse.Namespace) -> int:
    """Write the merged canvas and say what is open, which is as MINE has it.

    Returns FAULT where there are conflicts. Raises CanvasdeskError.
    """
    output, mine_path = options.output, options.mine
    over_mine = os.path.realpath(output) == os.path.realpath(mine_path)
    if not over_mine:
        check_output(output, options.base, force=options.force)
    check_output(output, options.theirs, force=options.force or over_mine)
    with sole_writer(output):
        return _merge(options, over_mine=over_mine)


def _merge(options: argparse.Namespace, *, over_mine: bool) -> int:
    from canvasdesk.cli.conflict_lines import conflict_line
    from canvasdesk.editing.merging import common_base, merge
    from canvasdesk.storage.format import checked_bytes
    from canvasdesk.storage.saving import save

    output, mine_path = options.output, options.mine
    mine, theirs = _read(mine_path), _read(options.theirs)
    base = _read_base(options.base)
    document = common_base(mine.document, theirs.document) if base is None else base
    merged = merge(document, mine.document, theirs.document)
    result = merged.document()
    data = checked_bytes(result, output)
    if over_mine and mine.needs_copy:
        _keep(mine_path)
    if over_mine or options.force:
        tell_of_links(output)
    save(output, data, expected=_expected(mine, over_mine=over_mine, force=options.force))
    name = options.name or str(output)
    print(f"{shown_path(Path(name))}: {counted(len(result.notes), 'note', 'notes')}.")
    for path, side in ((mine_path, mine), (options.theirs, theirs)):
        if side.problems:
            mended = counted(len(side.problems), "thing", "things")
            print(f"  {mended} mended while reading {shown_path(path)}")
    for conflict in merged.conflicts:
        print(conflict_line(merged, conflict, shown_path(Path(name))), file=sys.stderr)
    return DONE if merged.clean else FAULT


def _read(path: Path) -> "ReadResult":
    """Return a canvas that may be merged: of a newer program, this one cannot see all there is."""
    from canvasdesk.storage.format import read_document

    result = read_document(path)
    if result.newer:
        raise FormatError("format.newer", path, version=result.version)
    return result


def _read_base(path: Path) -> "Document | None":
    """Return how both began; None where an empty file says that nobody knows, as git's does.

    A name that is mistyped says no such thing: whatever was deleted would come back.
    """
    if str(path) == os.devnull:
        return None
    try:
        empty = not read_file(path)
    except StorageError as error:
        if error.code == "file.missing":
            raise StorageError("merge.no_base", path) from error
        raise
    return None if empty else _read(path).document


def _expected(mine: "ReadResult", *, over_mine: bool, force: bool) -> ContentHash | None:
    if over_mine:
        return mine.content_hash
    return None if force else ABSENT


def _keep(path: Path) -> None:
    from canvasdesk.storage.copies import keep_copy
    from canvasdesk.storage.folders import user_folders

    copy = keep_copy(path, user_folders().state)
    print(f"  {shown_path(path)} was kept as it was: {shown_path(copy)}")
