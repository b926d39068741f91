"""The canvas's scroll bars: thin, without arrows, on the colour of the desk.

They are also cheaper than the style's own, which cost more at each step of panning than the notes.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_THICKNESS_PX = 10
_LOOK = f"""
QScrollBar {{ background: palette(mid); border: none; }}
QScrollBar:vertical {{ width: {_THICKNESS_PX}px; }}
QScrollBar:horizontal {{ height: {_THICKNESS_PX}px; }}
QScrollBar::handle {{ background: palette(dark); border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
"""


def dress_bars(area: QAbstractScrollArea) -> None:
    """Give an area's scroll bars the canvas's look."""
    for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
        bar.setStyleSheet(_LOOK)
    corner = QWidget()
    corner.setAutoFillBackground(True)
    corner.setBackgroundRole(QPalette.ColorRole.Mid)
    area.setCornerWidget(corner)
