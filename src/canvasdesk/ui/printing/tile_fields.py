"""What there is to choose about a poster from small sheets: how large, and what sheets."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from canvasdesk.conversion.orders import PrintOrder, Tiles
from canvasdesk.ui.printing.kinds import HOME
from canvasdesk.ui.printing.lengths import millimetres, number, times
from canvasdesk.ui.printing.order_fields import (
    CheckField,
    ChoiceField,
    Field,
    Get,
    NumberField,
    PaperField,
    Put,
    part,
)

MOST_ASKED = 400
"""So many sheets can be asked for here; a wall takes no more."""
_FIRST_SHEETS, _FIRST_SCALE = 9, 3.0
_MOST_SCALE = 30.0
_MOST_MARGIN_MM, _MOST_OVERLAP_MM = 30.0, 40.0


class By(StrEnum):
    """What says how large the whole becomes."""

    SIZE = "size"
    SHEETS = "sheets"
    SCALE = "scale"


def said_by(order: PrintOrder) -> By | None:
    """Return what says how large a poster becomes; None where it is on one sheet."""
    tiles = order.tiles
    if tiles is None:
        return None
    if tiles.sheets is not None:
        return By.SHEETS
    return By.SCALE if tiles.scale is not None else By.SIZE


class TileFields:
    """``first`` are the fields that are always there, ``folded`` those under “More”."""

    def __init__(self) -> None:
        self.by = ChoiceField(
            QCoreApplication.translate("TileFields", "How large"),
            (
                (By.SIZE, QCoreApplication.translate("TileFields", "By its size")),
                (By.SHEETS, QCoreApplication.translate("TileFields", "By the number of sheets")),
                (By.SCALE, QCoreApplication.translate("TileFields", "By how much it is enlarged")),
            ),
            (said_by, _sized_by),
            _is_tiled,
        )
        self.size = PaperField(
            QCoreApplication.translate("TileFields", "Size of the whole"),
            part("paper"),
            _is_said_by(By.SIZE),
        )
        self.sheets = NumberField(
            QCoreApplication.translate("TileFields", "Sheets, at most"),
            number(1, MOST_ASKED),
            _of_tiles("sheets"),
            _is_said_by(By.SHEETS),
        )
        self.scale = NumberField(
            QCoreApplication.translate("TileFields", "As large as on one sheet"),
            times(1.0, _MOST_SCALE),
            _of_tiles("scale"),
            _is_said_by(By.SCALE),
        )
        self.paper = PaperField(
            QCoreApplication.translate("TileFields", "Put together from"),
            _of_tiles("paper"),
            _is_tiled,
            HOME,
        )
        self._fold()
        self.first: tuple[Field, ...] = (self.by, self.size, self.sheets, self.scale, self.paper)
        self.folded: tuple[Field, ...] = (self.margin, self.overlap, self.plan)

    def _fold(self) -> None:
        """Make what stands under “More”."""
        self.margin = NumberField(
            QCoreApplication.translate("TileFields", "What the printer leaves white"),
            millimetres(0.0, _MOST_MARGIN_MM),
            _of_tiles("margin_mm"),
            _is_tiled,
            is_folded=True,
        )
        self.overlap = NumberField(
            QCoreApplication.translate("TileFields", "Overlap, for gluing"),
            millimetres(0.0, _MOST_OVERLAP_MM),
            _of_tiles("overlap_mm"),
            _is_tiled,
            is_folded=True,
        )
        self.plan = CheckField(
            QCoreApplication.translate("TileFields", "A first page that says what goes where"),
            _of_tiles("key_plan"),
            _is_tiled,
            is_folded=True,
        )


def _is_tiled(order: PrintOrder) -> bool:
    return order.tiles is not None


def _is_said_by(by: By) -> Callable[[PrintOrder], bool]:
    return lambda order: said_by(order) is by


def _sized_by(order: PrintOrder, by: By) -> PrintOrder:
    tiles = order.tiles
    if tiles is None or said_by(order) is by:
        return order
    sheets = _FIRST_SHEETS if by is By.SHEETS else None
    scale = _FIRST_SCALE if by is By.SCALE else None
    return replace(order, tiles=replace(tiles, sheets=sheets, scale=scale))


def _of_tiles(name: str) -> tuple[Get, Put]:
    """Return how an attribute of an order's sheets is read and written."""

    def get(order: PrintOrder) -> Any:
        value = getattr(order.tiles, name, None)
        return _count(value) if name == "sheets" else value

    def put(order: PrintOrder, value: Any) -> PrintOrder:
        tiles: Tiles | None = order.tiles
        return order if tiles is None else replace(order, tiles=replace(tiles, **{name: value}))

    return get, put


def _count(sheets: int | tuple[int, int] | None) -> int | None:
    return sheets[0] * sheets[1] if isinstance(sheets, tuple) else sheets
