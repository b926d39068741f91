import pytest
from PySide6.QtGui import QGuiApplication

from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.text import Typesetter


@pytest.fixture(scope="session")
def typesetter(qapp: QGuiApplication) -> Typesetter:
    return Typesetter(FontBook())
