"""The parts of a window that F6 goes through, and where the keyboard lands in each."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go_to_next_area(areas: Sequence[QWidget], by: int) -> None:
    """Give the keyboard to the next area that is shown and takes it, or with -1 to the one before.

    ``areas`` are in their order; where the keyboard is in none, the first one comes next.
    """
    focused = QApplication.focusWidget()
    here = [place for place, area in enumerate(areas) if _holds(area, focused)]
    # Of areas in one another the innermost has the keyboard.
    start = here[-1] if here else (-1 if by > 0 else 0)
    for step in range(1, len(areas) + 1):
        area = areas[(start + by * step) % len(areas)]
        target = landing(area)
        if target is not None and target is not focused:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def landing(area: QWidget) -> QWidget | None:
    """Return what takes the keyboard in an area: itself, or the first control in it."""
    if not area.isVisible():
        return None
    if _takes_keyboard(area):
        return area
    return next((each for each in _chain(area) if _takes_keyboard(each)), None)


def _chain(area: QWidget) -> Iterator[QWidget]:
    """Yield what is in an area in the order that Tab goes through."""
    widget = area.nextInFocusChain()
    while widget is not None and widget is not area:
        if area.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _takes_keyboard(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible()


def _holds(area: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (area is widget or area.isAncestorOf(widget))
