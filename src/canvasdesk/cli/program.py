"""The command line's frame: which commands there are, and the border no error passes unspoken."""

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from io import TextIOWrapper

from canvasdesk.cli import checking, exporting, importing, making
from canvasdesk.cli.output import error_line
from canvasdesk.errors import CanvasdeskError
from canvasdesk.storage.program import NAME, program_version

DONE, FAULT, USAGE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: done; the input or the disk is at fault; wrong usage; stopped with Ctrl+C."""

COMMANDS = ("new", "import", "export", "check")

REPORT = "last-error.txt"
"""Where the details of an error in the program itself go, in the state folder."""


def is_command(arguments: Sequence[str]) -> bool:
    """Say whether arguments are for the command line and not for the editor."""
    first = arguments[0] if arguments else ""
    return first in COMMANDS or (first.startswith("-") and first != "--")


def run(arguments: Sequence[str]) -> int:
    """Do what arguments ask for, and return the exit code. Whatever fails, it is said here."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # File names and notes may hold what a terminal's encoding has no letters for.
            stream.reconfigure(errors="backslashreplace")
    return guarded(lambda: _run(arguments))


def guarded(action: Callable[[], int]) -> int:
    """Return the exit code of an action; where it fails, say in one line what went wrong."""
    try:
        code = _code_of(action)
        print(end="", flush=True)
    except CanvasdeskError as error:
        _say(error_line(error))
        return FAULT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough. Python would complain at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT
    except Exception as error:  # the border: no traceback reaches a user
        _say(f"{NAME}: an error in the program: {type(error).__name__}. {_kept(error)}")
        return FAULT
    return code


def _code_of(action: Callable[[], int]) -> int:
    try:
        return action()
    except SystemExit as stop:  # argparse has said what there is to say
        return stop.code if isinstance(stop.code, int) else DONE


def _run(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    options.action(options)
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=NAME,
        description="Edit business model canvases, or work on them from the command line.",
        epilog=f"“{NAME} [FILE ...]” opens the editor.",
    )
    parser.add_argument("--version", action=_Version, help="show the version and stop")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for module in (making, importing, exporting, checking):
        module.add_command(commands)
    return parser


class _Version(argparse.Action):
    """Asks for the version only when it is wanted: the package's metadata takes a while."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"{NAME} {program_version()}")
        parser.exit()


def _kept(error: Exception) -> str:
    """Keep an error's details in the state folder, and say where they are."""
    from canvasdesk.storage.folders import user_folders

    when = datetime.now(UTC).isoformat(timespec="seconds")
    details = "".join(traceback.format_exception(error))
    report = user_folders().state / REPORT
    try:
        report.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        report.write_text(f"{when} {NAME} {program_version()}\n{details}", encoding="utf-8")
    except OSError:
        return "Please report it."
    return f"Please report it; the details are in {report}."


def _say(line: str) -> None:
    print(line, file=sys.stderr)
