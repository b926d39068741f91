"""The one way out of open canvases: closing, quitting, logging out, and the program's own end."""

from collections.abc import Callable, Iterable
from enum import Enum, auto
from functools import partial
from typing import Protocol, assert_never

from canvasdesk.errors import CanvasdeskError
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.session import Session


class Way(Enum):
    """Why canvases are left."""

    CLOSE = auto()
    QUIT = auto()
    LOGOUT = auto()
    CRASH = auto()


class Answer(Enum):
    """What a person wants done with changes that are not saved."""

    SAVE = auto()
    SAVE_AS = auto()
    DISCARD = auto()
    STAY = auto()


class Copying(Protocol):
    """What leaving has to know of a canvas's recovery copy."""

    def write_now(self) -> None:
        """Write what is not saved where it can be found again. Raises StorageError."""
        ...

    def discard(self) -> None:
        """Want nothing of what is not saved, should the canvas be closed now."""
        ...


class OpenCanvas(Protocol):
    """What leaving has to know of a window."""

    @property
    def session(self) -> Session: ...
    @property
    def filing(self) -> Filing: ...
    @property
    def recovery(self) -> Copying: ...
    def ask_about_unsaved(self, fault: CanvasdeskError | None) -> Answer:
        """Ask what becomes of the changes."""
        ...

    def save_elsewhere(self) -> None:
        """Ask for another file and save there, unless none is named. Raises CanvasdeskError."""
        ...


def leave(canvases: Iterable[OpenCanvas], way: Way, *, may_ask: bool = True) -> bool:
    """Make open canvases safe to be let go; return False where someone chose to stay.

    Where nobody may be asked, what cannot be saved is rescued. Raises StorageError where that
    fails, after all were tried.
    """
    if way is Way.CRASH:
        # Copies only: who knows what still works. Texts that are open are in them.
        _try_all(canvas.recovery.write_now for canvas in canvases)
        return True
    if not may_ask:
        _try_all(partial(_leave_one, canvas, may_ask=False) for canvas in canvases)
        return True
    return all(_leave_one(canvas, may_ask=True) for canvas in canvases)


def _try_all(ways: Iterable[Callable[[], object]]) -> None:
    faults = [_fault_of(way) for way in ways]
    for fault in filter(None, faults):
        raise fault


def _leave_one(canvas: OpenCanvas, *, may_ask: bool) -> bool:
    canvas.session.flush()
    canvas.filing.settle()
    canvas.filing.exports.wait()
    if canvas.session.saved or (canvas.session.read_only and not canvas.session.touched):
        return True
    fault: CanvasdeskError | None = None
    if canvas.filing.as_you_work:
        fault = _fault_of(canvas.filing.save)
        if fault is None:
            return True
    while may_ask:
        match canvas.ask_about_unsaved(fault):
            case Answer.STAY:
                return False
            case Answer.DISCARD:
                canvas.recovery.discard()
                return True
            case Answer.SAVE:
                fault = _fault_of(canvas.filing.save)
                if fault is None:
                    return True
            case Answer.SAVE_AS:
                fault = _fault_of(canvas.save_elsewhere) or fault
                if canvas.session.saved:
                    return True
            case other:
                assert_never(other)
    canvas.recovery.write_now()
    return True


def _fault_of(save: Callable[[], object]) -> CanvasdeskError | None:
    try:
        save()
    except CanvasdeskError as error:
        return error
    return None
