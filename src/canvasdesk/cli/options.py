"""Options that several commands share."""

import argparse
from pathlib import Path


def add_output(parser: argparse.ArgumentParser, what: str) -> None:
    """Add where the result goes, and whether it may replace a file."""
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help=what)
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
