import pytest
from PySide6.QtGui import QGuiApplication

from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.text import Typesetter

from .pictures import Studio


@pytest.fixture(scope="session")
def studio(qapp: QGuiApplication) -> Studio:
    return Studio(Typesetter(FontBook()))
