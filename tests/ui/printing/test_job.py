"""Long jobs: how far they are is shown, and one can leave off."""

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from canvasdesk.errors import DocumentError
from canvasdesk.export.steps import Step, Steps
from canvasdesk.ui.printing import job
from canvasdesk.ui.printing.job import JobDialog, finished


def pages(count: int, done: list[int], seconds: float = 0.0) -> Steps[str]:
    """Do some pages, and note which were done; -1 is that somebody left off."""
    try:
        for number in range(1, count + 1):
            time.sleep(seconds)
            done.append(number)
            yield Step(number, count)
    except GeneratorExit:
        done.append(-1)
        raise
    return "a file"


def shown() -> JobDialog | None:
    widget = QApplication.activeModalWidget()
    return widget if isinstance(widget, JobDialog) else None


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show the window from the first page on."""
    monkeypatch.setattr(job, "_MOMENT_S", 0.0)


def test_a_short_job_shows_no_window(qapp: QApplication) -> None:
    done = list[int]()
    seen = list[JobDialog | None]()
    QTimer.singleShot(0, lambda: seen.append(shown()))
    assert finished(pages(20, done), "Save as PDF") == "a file"
    assert done == list(range(1, 21))
    assert not seen  # nothing else had a turn


@pytest.mark.usefixtures("at_once")
def test_a_long_job_says_which_page_it_is_at(qapp: QApplication) -> None:
    said = list[tuple[str, int, int]]()

    def look() -> None:
        dialog = shown()
        if dialog is not None:
            said.append((dialog.words.text(), dialog.bar.value(), dialog.bar.maximum()))

    ticks = QTimer(interval=0)
    ticks.timeout.connect(look)
    ticks.start()
    assert finished(pages(6, []), "Save as PDF") == "a file"
    ticks.stop()
    assert shown() is None
    assert ("Page 4 of 6", 3, 6) in said
    assert said[-1][0] == "Page 6 of 6"


@pytest.mark.usefixtures("at_once")
def test_other_things_go_on_beside_it(qapp: QApplication) -> None:
    done, order = list[int](), list[int]()
    ticks = QTimer(interval=0)
    ticks.timeout.connect(lambda: order.append(len(done)))
    ticks.start()
    finished(pages(6, done), "Save as PDF")
    ticks.stop()
    # what waits for its turn gets one after each page
    assert set(range(2, 6)) <= set(order)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("how", ["button", "close"])
def test_one_can_leave_off(qapp: QApplication, how: str) -> None:
    done = list[int]()

    def leave() -> None:
        dialog = shown()
        assert dialog is not None
        if how == "close":
            dialog.close()
        else:
            (button,) = dialog.findChildren(QPushButton)
            assert button.text() == "Cancel"
            button.click()

    QTimer.singleShot(30, leave)
    assert finished(pages(1000, done, 0.005), "Save as PDF", QWidget()) is None
    assert done[-1] == -1
    assert len(done) < 1000


@pytest.mark.parametrize("after", [0, 2])
def test_what_goes_wrong_is_raised_where_somebody_waits(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    monkeypatch.setattr(job, "_MOMENT_S", 0.0)

    def failing() -> Steps[str]:
        for number in range(after):
            yield Step(number, 5)
        raise DocumentError("printer.failed")

    with pytest.raises(DocumentError, match=r"printer\.failed"):
        finished(failing(), "Print")
    assert shown() is None
