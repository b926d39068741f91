"""Runs every measurement and prints the table: ``python -m bench [startup|poster|...]``."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from bench.calibration import REFERENCE_MS, calibrate, factor
from bench.colouring import colouring_figures
from bench.figures import Figure, table
from bench.hand import hand_figures
from bench.opening import opening_figures
from bench.poster import poster_figures
from bench.prints import print_figures
from bench.scene import scene_figures
from bench.search import search_figures
from bench.startup import startup_figures
from canvasdesk.app import build
from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.ids import random_id
from canvasdesk.storage.folders import user_folders

PARTS = ("startup", "scene", "colouring", "hand", "search", "opening", "poster", "prints")


def main() -> None:
    """Measure the parts named in the arguments, or all of them."""
    wanted = sys.argv[1:] or list(PARTS)
    with tempfile.TemporaryDirectory(prefix="canvasdesk-bench-") as name:
        folder = Path(name)
        os.environ.update(HOME=name, XDG_STATE_HOME=name, XDG_CONFIG_HOME=name)
        _measure(wanted, folder)


def _measure(wanted: list[str], folder: Path) -> None:
    app = QApplication(["bench"])
    program = build(app, user_folders(), random_id)
    typesetter = Typesetter(FontBook())
    times = calibrate()
    scale = factor(times)
    for name, time in times.items():
        print(f"calibration, {name}: {time:.1f} ms here, {REFERENCE_MS[name]:.1f} ms there")
    print(f"figures in milliseconds are scaled by {scale:.2f}\n")
    measurements: dict[str, Callable[[], list[Figure]]] = {
        "startup": lambda: startup_figures(folder),
        "scene": lambda: scene_figures(typesetter),
        "colouring": lambda: colouring_figures(typesetter),
        "hand": lambda: hand_figures(program, folder),
        "search": lambda: search_figures(program, folder),
        "opening": lambda: opening_figures(program, folder),
        "poster": lambda: poster_figures(typesetter, folder),
        "prints": lambda: print_figures(typesetter, folder),
    }
    print(table([figure for part in wanted for figure in measurements[part]()], scale))


if __name__ == "__main__":
    main()
