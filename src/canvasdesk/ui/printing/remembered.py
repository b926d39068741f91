"""What was printed last, for the next time, also after a restart.

That private parts were printed is not remembered: each time they have to be asked for.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.orders import PrintOrder, Tiles, What
from canvasdesk.errors import DocumentError
from canvasdesk.export.labels import stock_named
from canvasdesk.export.papers import Paper, paper_named
from canvasdesk.layout.view import Extra, Ink
from canvasdesk.storage.state_file import read_state, write_state
from canvasdesk.ui.printing.kinds import EXTRAS, KINDS, Kind

FILE = "printing.json"
_MOST_MM, _MOST_SHEETS, _MOST_SCALE = 50.0, 400, 30.0
_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class LastPrint:
    """The card that was chosen, and what each card was set to."""

    kind: Kind | None = None
    orders: Mapping[Kind, PrintOrder] = field(default_factory=dict)


def read_last_print(state: Path, first: Mapping[Kind, PrintOrder]) -> LastPrint:
    """Return what was printed last; what cannot be read is as in ``first``."""
    tree, _ = read_state(state / FILE, dict)
    orders = tree.get("orders")
    known = orders if isinstance(orders, dict) else {}
    return LastPrint(
        _one_of(Kind, tree.get("kind")),
        {kind: _order(kind, known.get(kind.value), order) for kind, order in first.items()},
    )


def write_last_print(state: Path, last: LastPrint) -> None:
    """Remember what was printed. Raises StorageError."""
    orders = {kind.value: _tree(order) for kind, order in last.orders.items()}
    write_state(state / FILE, {"kind": last.kind and last.kind.value, "orders": orders})


def _tree(order: PrintOrder) -> dict[str, Any]:
    tree: dict[str, Any] = {
        "what": order.what.value,
        "paper": order.paper.name,
        "turn": order.turn.value,
        "margin_mm": order.margin_mm,
        "bleed_mm": order.bleed_mm,
        "ruler": order.ruler,
        "extras": sorted(extra.value for extra in order.extras),
        "grey": order.ink is Ink.GREY,
        "attach": order.attach,
        "stock": order.stock.name,
        "blank_notes": order.blank_notes,
        "counts": order.counts,
    }
    if order.tiles is not None:
        tree["tiles"] = {
            "paper": order.tiles.paper.name,
            "margin_mm": order.tiles.margin_mm,
            "overlap_mm": order.tiles.overlap_mm,
            "sheets": order.tiles.sheets,
            "scale": order.tiles.scale,
            "key_plan": order.tiles.key_plan,
        }
    return tree


def _order(kind: Kind, tree: object, first: PrintOrder) -> PrintOrder:
    """Return an order of a card; each part that makes no sense is as in ``first``."""
    if not isinstance(tree, dict):
        return first
    what = _one_of(What, tree.get("what")) or first.what
    order = replace(
        first,
        what=what if what in KINDS[kind].whats else first.what,
        paper=_paper(tree.get("paper"), first.paper),
        turn=_one_of(Turn, tree.get("turn")) or first.turn,
        margin_mm=_length(tree.get("margin_mm"), first.margin_mm),
        bleed_mm=_length(tree.get("bleed_mm"), first.bleed_mm) or 0.0,
        ruler=tree.get("ruler") is True,
        extras=_extras(tree.get("extras"), first),
        ink=Ink.GREY if tree.get("grey") is True else Ink.COLOUR,
        attach=tree.get("attach") is True,
        blank_notes=tree.get("blank_notes") is True,
        counts=tree.get("counts") is True,
    )
    if isinstance(tree.get("stock"), str):
        with suppress(DocumentError):
            order = replace(order, stock=stock_named(tree["stock"]))
    tiles = tree.get("tiles")
    if first.tiles is not None and isinstance(tiles, dict):
        order = replace(order, tiles=_tiles(tiles, first.tiles))
    return order


def _tiles(tree: dict[str, Any], first: Tiles) -> Tiles:
    sheets = _number(tree.get("sheets"), 1, _MOST_SHEETS)
    scale = None if sheets is not None else _number(tree.get("scale"), 1.0, _MOST_SCALE)
    return replace(
        first,
        paper=_paper(tree.get("paper"), first.paper),
        margin_mm=_length(tree.get("margin_mm"), first.margin_mm),
        overlap_mm=_length(tree.get("overlap_mm"), first.overlap_mm),
        sheets=None if sheets is None else int(sheets),
        scale=scale,
        key_plan=tree.get("key_plan") is not False,
    )


def _extras(names: object, first: PrintOrder) -> frozenset[Extra]:
    if not isinstance(names, list):
        return first.extras
    choosable = {extra for offered in EXTRAS.values() for extra in offered}
    chosen = {extra for name in names if (extra := _one_of(Extra, name)) in choosable}
    return first.extras - choosable | {extra for extra in chosen if extra is not None}


def _one_of(choices: type[_Choice], value: object) -> _Choice | None:
    return choices(value) if isinstance(value, str) and value in set(choices) else None


def _paper(name: object, first: Paper) -> Paper:
    if not isinstance(name, str):
        return first
    try:
        return paper_named(name)
    except DocumentError:
        return first


def _length(value: object, first: Any) -> Any:
    found = _number(value, 0.0, _MOST_MM)
    return first if found is None else found


def _number(value: object, least: float, most: float) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if least <= value <= most else None
