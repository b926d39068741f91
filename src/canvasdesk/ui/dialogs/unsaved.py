"""The question about a canvas that is not saved, on every way out."""

from PySide6.QtWidgets import QWidget

from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.keeping.leaving import Answer


class UnsavedDialog(FramedDialog):
    """Ask what becomes of the changes; ``fault`` says why they could not be saved by themselves.

    ``anyway`` offers to save all the same: it only had to be said first.
    """

    def __init__(
        self, title: str, fault: str = "", parent: QWidget | None = None, *, anyway: bool = False
    ) -> None:
        super().__init__("", parent)
        self.answer = Answer.STAY
        self.setWindowTitle(self.tr("Not saved"))
        self.set_heading(self.tr("Keep the changes to “{title}”?").format(title=title))
        keep, answer = self.tr("Save"), Answer.SAVE
        if fault and anyway:
            keep = self.tr("Save anyway")
            self.add_text(fault)
        elif fault:
            # What failed a moment ago would most likely fail again.
            keep, answer = self.tr("Save as…"), Answer.SAVE_AS
            self.add_text(fault)
        self.add_text(self.tr("Without saving, what you changed since the last time is lost."))
        self.add_aside(self.tr("Don’t save"), lambda: self._close_with(Answer.DISCARD))
        self.add_button(self.tr("Go back"), lambda: self._close_with(Answer.STAY))
        self.add_button(keep, lambda: self._close_with(answer), primary=True)

    def _close_with(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()


def ask_about_unsaved(
    title: str, fault: str = "", parent: QWidget | None = None, *, anyway: bool = False
) -> Answer:
    """Return what the person wants done; closing the question is staying."""
    dialog = UnsavedDialog(title, fault, parent, anyway=anyway)
    dialog.exec()
    return dialog.answer
