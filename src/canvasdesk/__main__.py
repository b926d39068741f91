"""Starts the command line for its commands, the window for everything else."""

import sys
from pathlib import Path

from canvasdesk.cli.program import guarded, is_command, run
from canvasdesk.errors import StorageError


def main() -> int:
    """Run the program with the process's arguments, and return its exit code."""
    arguments = sys.argv[1:]
    if is_command(arguments):
        return run(arguments)
    return guarded(lambda: _edit([Path(name) for name in arguments if name != "--"]))


def _edit(files: list[Path]) -> int:
    for file in files:
        # A command misspelt is not a canvas to be opened.
        if not file.exists():
            raise StorageError("file.missing", file)
    from canvasdesk.app import main as edit

    return edit(files)


if __name__ == "__main__":
    sys.exit(main())
