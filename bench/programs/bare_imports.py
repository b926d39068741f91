"""What every export has to import, and nothing done with it."""

import pydantic  # noqa: F401
import PySide6.QtGui  # noqa: F401
import reportlab.pdfgen.canvas  # noqa: F401
