"""Files of many pages are made a page at a time."""

from collections.abc import Callable

import pytest

from canvasdesk.export.papers import Paper
from canvasdesk.export.pdf import pdf_bytes, pdf_steps
from canvasdesk.export.powerpoint import powerpoint_steps
from canvasdesk.export.printout import Printout, one_page
from canvasdesk.export.steps import Step, Steps, all_of
from canvasdesk.layout.display_list import DisplayList

from .pictures import Studio

PAGES = 3


@pytest.fixture
def printout(studio: Studio) -> Printout:
    picture: DisplayList = studio.picture()
    page = one_page(picture, Paper("", 297.0, 210.0)).pages[0]
    return Printout((page,) * PAGES, language="en")


@pytest.mark.parametrize("making", [pdf_steps, powerpoint_steps])
def test_each_page_is_a_step(printout: Printout, making: Callable[[Printout], Steps[bytes]]):
    assert list(making(printout)) == [Step(1, PAGES), Step(2, PAGES), Step(3, PAGES)]


def test_all_steps_make_the_file(printout: Printout):
    steps = pdf_steps(printout, invariant=True)
    assert all_of(steps) == pdf_bytes(printout, invariant=True)


def test_whoever_leaves_off_can_begin_anew(printout: Printout):
    steps = pdf_steps(printout, invariant=True)
    next(steps)
    steps.close()
    again = pdf_bytes(printout, invariant=True)
    assert again == pdf_bytes(printout, invariant=True)
