"""The last resort: an exception nobody caught is shown, and what is not saved is written down."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from canvasdesk.errors import CanvasdeskError
from canvasdesk.ui.messages import explained


class CrashHook:
    """Installed as ``sys.excepthook``. The program goes on: undo and saving may still work."""

    def __init__(self, rescue: Callable[[], object]) -> None:
        self._rescue = rescue
        self._busy = False

    def install(self) -> None:
        """Take uncaught exceptions from now on."""
        sys.excepthook = self

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an exception, unless it came while one is shown."""
        sys.__excepthook__(kind, error, trace)
        if self._busy or not issubclass(kind, Exception):
            return
        self._busy = True
        try:
            self._tell("".join(traceback.format_exception(kind, error, trace)))
        finally:
            self._busy = False

    def _tell(self, details: str) -> None:
        from canvasdesk.ui.dialogs.message import tell

        translate = QCoreApplication.translate
        safe = translate(
            "CrashHook", "What was not saved is kept: should the program end, it can be recovered."
        )
        try:
            self._rescue()
        except CanvasdeskError as fault:
            safe = explained(fault)
        except Exception:  # what is broken may be needed for that too
            safe = translate("CrashHook", "What was not saved could not be kept.")
            details += traceback.format_exc()
        tell(
            translate("CrashHook", "Something went wrong in the program"),
            translate(
                "CrashHook",
                "{safe} You can go on; saving under another name is wise. "
                "Whoever looks after the program can use these details.",
            ).format(safe=safe),
            details,
        )
