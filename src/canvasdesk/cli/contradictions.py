"""Options of ``canvasdesk export`` that contradict one another, or mean nothing there."""

import argparse
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from canvasdesk.cli.ordering import Kind
from canvasdesk.cli.output import shown_path
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.privacy import Audience

PAINTED = (".pdf", ".png", ".pptx", ".svg")
"""The formats that are pages; all others are what the canvas says, without a look."""
_PAGES = (
    *("paper", "orientation", "margin", "bleed", "ruler", "what", "block", "notes", "empty"),
    *("counts", "extras", "colours", "gray", "tile", "overlap", "sheets", "scale", "report"),
)
"""Options that are for pages."""
_ONLY_FOR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"dpi": (".png",), "attach": (".pdf", ".png"), "tile": (".pdf",)}
)
"""Options that are for some formats only."""
_OF_KINDS: Mapping[str, tuple[Kind, ...]] = MappingProxyType(
    {
        "bleed": (Kind.POSTER, Kind.BLANK),
        "ruler": (Kind.POSTER, Kind.BLANK),
        "tile": (Kind.POSTER, Kind.BLANK),
        "notes": (Kind.NOTES,),
        "empty": (Kind.NOTES,),
        "counts": (Kind.BLANK,),
        "attach": (Kind.POSTER, Kind.READING, Kind.NOTES),
        "colours": (Kind.POSTER, Kind.READING, Kind.NOTES),
        "gray": (Kind.POSTER, Kind.READING, Kind.NOTES),
        "private": (Kind.POSTER, Kind.READING, Kind.NOTES),
        "extras": (Kind.POSTER, Kind.READING, Kind.BLANK),
        "block": (Kind.POSTER, Kind.READING, Kind.BLANK, Kind.NOTES, Kind.CARDS),
    }
)
"""Options that are for some kinds of print only."""
_BLANK_EXTRAS = frozenset({"questions", "badges"})
_OF_CANVASES = ("attach", "colours", "gray", "private", "block")
"""Options that mean nothing where nothing of the canvas is printed."""
_SIZES = ("sheets", "scale", "paper")
MOST_BLEED_MM = 20.0


def check_order(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Refuse options that have nothing to do with what is asked for, or say two things.

    What ``--what block:…`` says is in ``what`` and ``block`` then.
    """
    _part_block(parser, options)
    given = frozenset(
        name for name in _PAGES + tuple(_ONLY_FOR) if _is_given(parser, options, name)
    )
    if options.audience is Audience.OWNER:
        given |= {"private"}
    for said in (
        *_about_format(options, given),
        *_about_kind(options, given),
        *_about_extras(options),
        *_about_sheets(options, given),
        *_about_paper(options, given),
    ):
        parser.error(said)


def _part_block(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Put a block that was named with ``--what`` where ``--block`` puts it."""
    if not isinstance(options.what, BlockId):
        return
    if options.block not in (None, options.what):
        parser.error(f"--what block:{options.what} and --block {options.block} name two blocks")
    options.block, options.what = options.what, Kind.POSTER


def _is_given(parser: argparse.ArgumentParser, options: argparse.Namespace, name: str) -> bool:
    value: object = getattr(options, name, None)
    return value is not None and value != parser.get_default(name)


def _about_format(options: argparse.Namespace, given: frozenset[str]) -> Iterator[str]:
    name: str = options.output.name.lower()
    shown = shown_path(options.output)
    if not name.endswith(PAINTED):
        for option in _PAGES:
            if option in given:
                yield f"--{option} is for pages ({', '.join(PAINTED)}), not for {shown}"
    for option, suffixes in _ONLY_FOR.items():
        if option in given and not name.endswith(suffixes):
            yield f"--{option} is for {' and '.join(suffixes)}, not for {shown}"


def _about_kind(options: argparse.Namespace, given: frozenset[str]) -> Iterator[str]:
    what: Kind = options.what
    for option, kinds in _OF_KINDS.items():
        if option in given and what not in kinds:
            yield f"--{option} is for --what {_either(kinds)}, not for {what}"
    if options.empty:
        for option in _OF_CANVASES:
            if option in given:
                yield f"--{option} and --empty: there is nothing of the canvas on empty notes"


def _about_extras(options: argparse.Namespace) -> Iterator[str]:
    """Yield what is to be shown besides where nothing shows it."""
    others = sorted(options.extras - _BLANK_EXTRAS)
    if options.what is Kind.BLANK and others:
        yield f"--extras {','.join(others)}: a blank shows {' and '.join(sorted(_BLANK_EXTRAS))}"
    if options.what is Kind.READING and "shadows" in options.extras:
        yield "--extras shadows: a page to read has no papers that throw any"
    if options.gray and "shadows" in options.extras:
        yield "--extras shadows and --gray: papers without colours throw none"
    if options.block is not None and "balance" in options.extras:
        yield "--extras balance is for the whole canvas, not for one block"


def _about_sheets(options: argparse.Namespace, given: frozenset[str]) -> Iterator[str]:
    if options.tile is None:
        for option in ("overlap", "sheets", "scale"):
            if option in given:
                yield f"--{option} goes with --tile, which says of what paper the sheets are"
        return
    sizes = [name for name in _SIZES if name in given]
    if len(sizes) > 1:
        yield f"--{sizes[0]} and --{sizes[1]} both say how large the whole is: choose one"
    if options.bleed:
        yield "--bleed and --tile: a print shop has paper for the whole, choose one"
    if options.ruler:
        yield "--ruler and --tile: the first page, which says what goes where, has a ruler already"


def _about_paper(options: argparse.Namespace, given: frozenset[str]) -> Iterator[str]:
    if options.bleed > MOST_BLEED_MM:
        yield f"--bleed {options.bleed:g}: at most {MOST_BLEED_MM:g} mm are cut off"
    paper = getattr(options.notes, "paper", None)
    if paper is None:
        return
    if options.paper is not None and options.paper.name != paper.name:
        yield f"the labels {options.notes.name} are on {paper.name}, not on {options.paper.name}"
    for option in ("orientation", "margin"):
        if option in given:
            yield f"--{option}: where the labels {options.notes.name} lie is given by their sheets"


def _either(kinds: tuple[Kind, ...]) -> str:
    return " or ".join(filter(None, (", ".join(kinds[:-1]), kinds[-1])))
