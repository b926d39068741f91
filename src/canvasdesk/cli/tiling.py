"""The options of ``canvasdesk export`` for a poster that is put together from sheets."""

import argparse
import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canvasdesk.conversion.lying import Turn
    from canvasdesk.conversion.orders import Tiles
    from canvasdesk.export.papers import Paper

DEFAULT_OVERLAP_MM = 10.0
_COLUMNS_AND_ROWS = re.compile(r"(\d{1,6})\s*[x×]\s*(\d{1,6})", re.IGNORECASE)
Sheets = int | tuple[int, int]


def add_tiles(
    parser: argparse.ArgumentParser, paper: "Callable[[str], Paper]", length: Callable[[str], float]
) -> None:
    """Add the options; ``paper`` and ``length`` read a paper's name and millimetres."""
    options = parser.add_argument_group(
        "a poster put together from sheets (pdf)",
        "--margin and --orientation are then those of each sheet",
    )
    options.add_argument(
        "--tile",
        type=paper,
        metavar="NAME",
        help="the paper of the sheets, such as A4; --paper is how large the whole is",
    )
    options.add_argument(
        "--overlap",
        type=length,
        metavar="MM",
        help=f"how much two neighbours both show, for gluing; {DEFAULT_OVERLAP_MM:g} unless given",
    )
    options.add_argument(
        "--sheets",
        type=_sheets,
        metavar="N",
        help="as large as at most so many sheets hold, or columns and rows: 12, or 4x3",
    )
    options.add_argument(
        "--scale",
        type=_percent,
        metavar="PERCENT",
        help="as large as on one sheet, times this: 300 is three times as wide",
    )


def tiles_of(options: argparse.Namespace, turn: "Turn") -> "Tiles | None":
    """Return the sheets that the options ask for; None where they ask for one page."""
    from canvasdesk.conversion.orders import HOME_MARGIN_MM, Tiles

    if options.tile is None:
        return None
    return Tiles(
        options.tile,
        turn,
        HOME_MARGIN_MM if options.margin is None else options.margin,
        DEFAULT_OVERLAP_MM if options.overlap is None else options.overlap,
        options.sheets,
        options.scale,
    )


def _sheets(text: str) -> Sheets:
    parts = _COLUMNS_AND_ROWS.fullmatch(text.strip())
    try:
        found: Sheets = (int(parts[1]), int(parts[2])) if parts else int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no number of sheets: 12, or 4x3") from error
    if min(found if isinstance(found, tuple) else (found,)) < 1:
        raise argparse.ArgumentTypeError(f"{text} should be 1 or more")
    return found


def _percent(text: str) -> float:
    try:
        percent = float(text.strip().removesuffix("%"))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no number of percent") from error
    if not (math.isfinite(percent) and percent > 0):
        raise argparse.ArgumentTypeError(f"{text} should be more than 0")
    return percent / 100
