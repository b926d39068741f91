"""The picture on a note: how much room it takes, and its drawing. Painters decode it."""

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Group, Image, ImageSource, Role
from canvasdesk.model.records import Asset

_FLATTEST, _STEEPEST = 1 / 16, 16.0


def proportion(asset: Asset | None) -> float:
    """Return a picture's width for each unit of its height; 0 where there is none.

    What a file says of it is brought to what can be drawn.
    """
    if asset is None:
        return 0.0
    if not (asset.width > 0 and asset.height > 0):
        return 1.0
    return min(max(asset.width / asset.height, _FLATTEST), _STEEPEST)


def draw_picture(asset: Asset, room: Rect, label: str, *, rtl: bool, grey: bool = False) -> Group:
    """Return a picture as large as a room takes, at the beginning of the line."""
    wide = proportion(asset)
    width = min(room.width, room.height * wide)
    x = room.right - width if rtl else room.x
    source = ImageSource(asset.id, asset.data, grey)
    image = Image(Rect(0.0, 0.0, width, width / wide), source)
    return Group(Role.PICTURE, (image,), (x, room.y), label=label)
