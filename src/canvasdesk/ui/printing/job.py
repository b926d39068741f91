"""A long job: a page at a time, with a window that says how far it is and lets one leave off.

No thread has part in it: faces of fonts belong to the window's. Each page is a turn of the loop of
a dialog, which keeps everything else from being clicked meanwhile.
"""

import time
from collections.abc import Callable
from typing import Generic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QWidget

from canvasdesk.export.steps import Step, Steps, T
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.labels import plain_label

_MOMENT_S = 0.5
"""What takes no longer needs no window that comes and goes."""


def finished(
    steps: Steps[T], heading: str, parent: QWidget | None = None, *, in_pages: bool = True
) -> T | None:
    """Do all steps and return what comes of them; None where somebody left off.

    ``in_pages`` is whether a step is a page, not a part of one. Raises what a step raises.
    """
    job = _Job(steps)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        job.work_until(time.monotonic() + _MOMENT_S)
    finally:
        QGuiApplication.restoreOverrideCursor()
    if not job.is_over:
        dialog = JobDialog(heading, job.step, lambda: _next(job), parent, in_pages=in_pages)
        dialog.exec()
        dialog.deleteLater()
    return job.end()


def _next(job: "_Job[T]") -> Step | None:
    job.work_until(0.0)
    return None if job.is_over else job.step


class _Job(Generic[T]):
    """Steps, how far they are, and what came of them."""

    def __init__(self, steps: Steps[T]) -> None:
        self._steps = steps
        self._result: T | None = None
        self._fault: Exception | None = None
        self.step = Step(0, 0)
        self.is_over = False

    def work_until(self, when: float) -> None:
        """Do at least one step, and more until a time of the monotonic clock has come."""
        while not self.is_over:
            try:
                self.step = next(self._steps)
            except StopIteration as end:
                self._result, self.is_over = end.value, True
            except Exception as fault:  # raised anew where somebody waits for it
                self._fault, self.is_over = fault, True
            if time.monotonic() >= when:
                return

    def end(self) -> T | None:
        """Leave off where it is not over, and return what came of it."""
        self._steps.close()
        if self._fault is not None:
            raise self._fault
        return self._result


class JobDialog(FramedDialog):
    """Shows how far a job is; ``work`` does its next part, and returns None where it is over."""

    def __init__(
        self,
        heading: str,
        step: Step,
        work: Callable[[], Step | None],
        parent: QWidget | None = None,
        *,
        in_pages: bool = True,
    ) -> None:
        super().__init__(heading, parent)
        self._work = work
        of_pages, of_parts = (
            self.tr("Page {number} of {count}"),
            self.tr("Part {number} of {count}"),
        )
        self._said = of_pages if in_pages else of_parts
        self.words = plain_label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(heading)
        self.body.addWidget(self.words)
        self.body.addWidget(self.bar)
        self.add_button(self.tr("Cancel"), self.reject)
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._on_turn)
        self.finished.connect(lambda _result: self._turn.stop())
        self._show(step)
        self._turn.start()

    def _on_turn(self) -> None:
        step = self._work()
        if step is None:
            self.accept()
        else:
            self._show(step)

    def _show(self, step: Step) -> None:
        self.bar.setMaximum(step.count)
        self.bar.setValue(step.done)
        at = min(step.done + 1, step.count)
        self.words.setText(self._said.format(number=at, count=step.count))
