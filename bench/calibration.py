"""How fast this machine is beside the one the targets were set on.

Three fixed jobs stand for what the program does: a raster, text layout, JSON. Each is compared
with the time it took on the reference machine; the geometric mean is the machine's factor, and a
figure in milliseconds is scaled by it.

The reference machine (two cores, no graphics card, Python 3.11) is known by what was measured on
it: a bare Qt window with a view is painted after 152 ms. ``REFERENCE_MS`` are the times of the
jobs on a machine of the same kind, times 152 / the bare window's time there.
"""

import json
import math
from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout, QTextOption

from bench.timing import median_ms
from canvasdesk.layout.fonts import Weight, design_font

REFERENCE_MS: Mapping[str, float] = {"raster": 57.0, "text": 19.5, "json": 53.0}

_TEXT = "a short note about the people who are helped and what it gives them back"


def calibrate() -> dict[str, float]:
    """Return how long each job takes here; wants an open font book."""
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    jobs: dict[str, Callable[[], object]] = {
        "raster": lambda: _raster(image),
        "text": _text,
        "json": _json,
    }
    return {name: median_ms(job, 9) for name, job in jobs.items()}


def factor(times: Mapping[str, float]) -> float:
    """Return what a time measured here is multiplied with."""
    ratios = [REFERENCE_MS[name] / time for name, time in times.items()]
    return math.prod(ratios) ** (1 / len(ratios))


def _raster(image: QImage) -> None:
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for index in range(1500):
        painter.setBrush(QColor.fromHsv(index % 360, 90, 250, 200))
        x, y = index * 97 % 1800, index * 61 % 1000
        painter.drawRoundedRect(QRectF(x + 0.3, y + 0.6, 120, 78), 3, 3)
    painter.end()


def _text() -> None:
    font = design_font(Weight.REGULAR)
    for index in range(400):
        shift = index % len(_TEXT)
        layout = QTextLayout(_TEXT[shift:] + _TEXT[:shift], font)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(6000)
        layout.endLayout()


def _json() -> None:
    notes = [{"id": f"note{i}", "text": _TEXT, "place": [i * 0.5, 7]} for i in range(8000)]
    json.loads(json.dumps(notes, indent=2, sort_keys=True))
