"""The command line's frame: which commands there are, and how their arguments are read."""

import argparse
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import NoReturn

from canvasdesk.cli import checking, exporting, importing, making, merging
from canvasdesk.cli.border import DONE, guarded
from canvasdesk.cli.self_test import SelfTest
from canvasdesk.storage.program import NAME, program_version


def run(arguments: Sequence[str]) -> int:
    """Do what arguments ask for, and return the exit code. Whatever fails, it is said here."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # File names and notes may hold what a terminal's encoding has no letters for.
            stream.reconfigure(errors="backslashreplace")
    return guarded(lambda: _run(arguments))


def _run(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    code: int | None = options.action(options)
    return DONE if code is None else code


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=NAME,
        description="Edit business model canvases, or work on them from the command line.",
        epilog=f"“{NAME} [FILE ...]” opens the editor.",
    )
    parser.add_argument("--version", action=_Version, help="show the version and stop")
    parser.add_argument(
        "--self-test", action=SelfTest, help="say whether the program works on this computer"
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for module in (making, importing, exporting, checking, merging):
        module.add_command(commands)
    return parser


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; its commands do so too."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message.rstrip('.')}. See {self.prog} --help.\n")


class _Version(argparse.Action):
    """Asks for the version only when it is wanted: the package's metadata takes a while."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"{NAME} {program_version()}")
        parser.exit()
