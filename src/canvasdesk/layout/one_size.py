"""One size for texts that stand beside one another: rows and columns read calmer so."""

from collections.abc import Sequence

from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.values import Size

_SMALLER = 0.95
_LEAST = 0.5


def size_for_all(
    typesetter: Typesetter,
    texts: Sequence[str],
    size: float,
    room: Size,
    weight: Weight = Weight.REGULAR,
    *,
    rtl: bool = False,
) -> float:
    """Return the largest size, up to ``size``, at which all texts fit a room in whole words."""
    settings = [typesetter.setting(text, weight, rtl) for text in texts]
    while size > _LEAST and not all(
        setting.break_at(room.width, size) <= room.height and setting.keeps_words_whole()
        for setting in settings
    ):
        size *= _SMALLER
    return size
