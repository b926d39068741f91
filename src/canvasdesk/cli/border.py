"""The border no error passes unspoken: what fails becomes one line and an exit code.

The editor starts behind it too, so what only speaks of errors is imported when there is one.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from canvasdesk.errors import CanvasdeskError, StorageError
from canvasdesk.storage.program import NAME, program_version

DONE, FAULT, USAGE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: done; the input or the disk is at fault; wrong usage; stopped with Ctrl+C."""

REPORT = "last-error.txt"
"""Where the details of an error in the program itself go, in the state folder."""


def guarded(action: Callable[[], int]) -> int:
    """Return the exit code of an action; where it fails, say in one line what went wrong."""
    try:
        code = _code_of(action)
        print(end="", flush=True)
    except CanvasdeskError as error:
        return _refused(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough. Python would complain at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT
    except OSError as error:
        if error.filename is not None:
            return _broken(error)
        # Files are written by ``storage``, whose errors have codes: this was the report itself.
        sys.stdout = None  # Python would try once more at its exit, and complain
        reason = os.strerror(error.errno or 0)
        return _refused(StorageError("output.unspoken", Path("standard output"), reason=reason))
    except Exception as error:  # the border: no traceback reaches a user
        return _broken(error)
    return code


def _refused(error: CanvasdeskError) -> int:
    from canvasdesk.cli.output import error_line

    _say(error_line(error))
    return FAULT


def _broken(error: Exception) -> int:
    _say(f"{NAME}: an error in the program: {type(error).__name__}. {_kept(error)}")
    return FAULT


def _code_of(action: Callable[[], int]) -> int:
    try:
        return action()
    except SystemExit as stop:  # argparse has said what there is to say
        return stop.code if isinstance(stop.code, int) else DONE


def _kept(error: Exception) -> str:
    """Keep an error's details in the state folder, and say where they are."""
    import traceback
    from datetime import UTC, datetime

    from canvasdesk.storage.folders import user_folders

    when = datetime.now(UTC).isoformat(timespec="seconds")
    details = "".join(traceback.format_exception(error))
    report = user_folders().state / REPORT
    try:
        report.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        report.write_text(f"{when} {NAME} {program_version()}\n{details}", encoding="utf-8")
    except OSError:
        return "Please report it."
    return f"Please report it; the details are in {report}."


def _say(line: str) -> None:
    print(line, file=sys.stderr)
