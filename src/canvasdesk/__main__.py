"""Starts the command line for its commands, the window for everything else."""

import sys
from collections.abc import Sequence
from pathlib import Path

from canvasdesk.cli.border import guarded
from canvasdesk.errors import StorageError

# Only one of the two is imported: neither waits for the other.

COMMANDS = ("new", "import", "export", "check", "merge")


def main() -> int:
    """Run the program with the process's arguments, and return its exit code."""
    arguments = sys.argv[1:]
    if is_command(arguments):
        from canvasdesk.cli.program import run

        return run(arguments)
    return guarded(lambda: _edit([Path(name) for name in arguments if name != "--"]))


def is_command(arguments: Sequence[str]) -> bool:
    """Say whether arguments are for the command line and not for the editor."""
    first = arguments[0] if arguments else ""
    return first in COMMANDS or (first.startswith("-") and first != "--")


def _edit(files: list[Path]) -> int:
    for file in files:
        # A command misspelt is not a canvas to be opened; of one that is gone the window speaks.
        if not file.suffix and not file.exists():
            raise StorageError("file.missing", file)
    from canvasdesk.app import main as edit

    return edit(files)


if __name__ == "__main__":
    sys.exit(main())
