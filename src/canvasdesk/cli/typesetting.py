"""Text needs Qt, and Qt an application; a command line has neither windows nor a display."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from canvasdesk.storage.program import NAME

if TYPE_CHECKING:
    from canvasdesk.layout.text import Typesetter


@contextmanager
def typesetter() -> Iterator["Typesetter"]:
    """Give what sets text, and keep Qt's application alive as long as it is used."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QLoggingCategory
    from PySide6.QtGui import QGuiApplication

    from canvasdesk.layout.fonts import FontBook
    from canvasdesk.layout.text import Typesetter

    # Which scripts a font lacks is no news: another font steps in, or `missing_glyphs` tells.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    application = QGuiApplication.instance() or QGuiApplication([NAME])
    yield Typesetter(FontBook())
    del application
