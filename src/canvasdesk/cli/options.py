"""Options that several commands share."""

import argparse
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from canvasdesk.model.privacy import Audience

Choice = TypeVar("Choice", bound=StrEnum)


def one_of(kind: type[Choice]) -> Callable[[str], Choice]:
    """Return what reads an option's value, and where it is none of them says which there are."""

    def read(text: str) -> Choice:
        try:
            return kind(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{text}: known are {', '.join(kind)}") from error

    return read


def add_output(parser: argparse.ArgumentParser, what: str) -> None:
    """Add where the result goes, and whether it may replace a file."""
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help=what)
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")


def add_audience(parser: argparse.ArgumentParser) -> None:
    """Add for whom something is made or told; only one of the two can be said."""
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--audience",
        type=one_of(Audience),
        default=Audience.OTHERS.value,  # as text: so it counts as said where somebody says it
        metavar="{owner,others}",
        help="for whom: what is private is left out unless it is for its owner",
    )
    either.add_argument(
        "--private",
        dest="audience",
        action="store_const",
        const=Audience.OWNER,
        help="with what is private; short for --audience owner",
    )
