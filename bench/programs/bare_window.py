"""The least a canvas window could be: Qt, a graphics view and the font; ends once it is painted."""

import os
import sys
from pathlib import Path

import fontpkg_fira_sans
from PySide6.QtGui import QFontDatabase, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QMainWindow


class View(QGraphicsView):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        super().paintEvent(event)
        os._exit(0)


application = QApplication(sys.argv)
if "--no-font" not in sys.argv:
    folder = Path(fontpkg_fira_sans.ROOT) / "files"
    QFontDatabase.addApplicationFont(str(folder / "FiraSans-Regular.ttf"))
    QFontDatabase.addApplicationFont(str(folder / "FiraSans-SemiBold.ttf"))
scene = QGraphicsScene(0, 0, 1189, 841)
scene.addSimpleText("canvas")
window = QMainWindow()
window.setCentralWidget(View(scene))
window.resize(1366, 768)
window.show()
application.exec()
