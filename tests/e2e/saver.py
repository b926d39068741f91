"""A program that saves, exports and keeps copies when it is told to, each time in a new process.

``test_failing_calls`` has system calls of that process fail. A line of input names what is to be
done and the folder to do it in. The answer is the number of the process that is about to do it;
it begins at the next line. When it is over its exit code follows: 0 says that it is done, 1 that it
is not, 2 that the disk did not confirm it; anything else is a fault of the program.
"""

import ctypes
import io
import logging
import os
import sys
import traceback
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from canvasdesk.cli.program import run
from canvasdesk.editing.beginning import new_document
from canvasdesk.editing.operations.header import rename
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.files import ABSENT, hash_of_file
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.recovery import Head, write_copy
from canvasdesk.storage.saving import confirm
from canvasdesk.ui.keeping.writing_out import WriteOut

DONE, REFUSED, UNCONFIRMED, BROKEN = 0, 1, 2, 3
NAME = "plan.canvasdesk"
_ANY_TRACER = 0x59616D61, ctypes.c_ulong(-1)
"""PR_SET_PTRACER: where the system lets only parents look on, anybody may."""


def documents() -> tuple[Document, Document]:
    """Return a document as it was and as it is."""
    old = new_document(Mode.ORGANIZATION, "en", lambda: "document")
    return old, add_note(old, BlockId.CHANNELS, "what is new", lambda: "note").apply(old)


def write_out(folder: Path, *, name: str = "", copy_first: bool = False) -> None:
    """Save over a file, and give it a name afterwards where there is one."""
    path = folder / "documents" / NAME
    new = documents()[1]
    if name:
        new = rename(new, name).apply(new)
    folders = Folders(path.parent, folder / "state", folder / "cache")
    written = WriteOut(new, path, hash_of_file(path), name, folders, bool(name), copy_first).run()
    for kept in written.to_confirm:
        with suppress(CanvasdeskError):  # that costs no save
            confirm(kept)


def write_new(folder: Path) -> None:
    """Save a document that has no file yet."""
    folders = Folders(folder / "documents", folder / "state", folder / "cache")
    WriteOut(documents()[1], None, ABSENT, "plan", folders).run()


def keep(folder: Path) -> None:
    """Write a recovery copy over an older one, as after each change."""
    path = folder / "documents" / "copy"
    write_copy(path, documents()[1], Head(datetime.fromtimestamp(0, UTC)))


def export(folder: Path) -> None:
    """Export a canvas over an older export."""
    source, output = folder / "source.canvasdesk", folder / "documents" / "plan.md"
    said = io.StringIO()
    with redirect_stdout(io.StringIO()), redirect_stderr(said):
        code = run(["export", str(source), "-o", str(output), "--force"])
    if code:
        unconfirmed = "did not confirm" in said.getvalue()
        raise CanvasdeskError("save.unconfirmed" if unconfirmed else said.getvalue())


WORK: dict[str, Callable[[Path], None]] = {
    "save": write_out,
    "new": write_new,
    "named": lambda folder: write_out(folder, name="Bread"),
    "mended": lambda folder: write_out(folder, copy_first=True),
    "recovery": keep,
    "export": export,
}


def prepare(work: str, folder: Path) -> None:
    """Put in a folder what is there before the work."""
    old, new = documents()
    (folder / "documents").mkdir(parents=True)
    if work in ("save", "named", "mended"):
        path = folder / "documents" / NAME
        path.write_bytes(document_bytes(old))
        path.chmod(0o640)
    elif work == "recovery":
        (folder / "documents" / "copy").write_bytes(document_bytes(old))
    elif work == "export":
        (folder / "source.canvasdesk").write_bytes(document_bytes(new))
        (folder / "documents" / "plan.md").write_text("an older export")
    else:
        (folder / "documents").rmdir()


def _do(work: Callable[[Path], None], folder: Path) -> int:
    try:
        work(folder)
    except CanvasdeskError as error:
        return UNCONFIRMED if error.code == "save.unconfirmed" else REFUSED
    except BaseException:
        with suppress(OSError):
            traceback.print_exc()
        return BROKEN
    return DONE


def _say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def _serve() -> None:
    logging.disable()
    for name in WORK:  # what is imported only now is imported by all
        with TemporaryDirectory() as folder:
            prepare(name, Path(folder))
            WORK[name](Path(folder))
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(*_ANY_TRACER, 0, 0, 0)
    for line in sys.stdin:
        name, place = line.split(maxsplit=1)
        folder = Path(place.rstrip("\n"))
        reading, writing = os.pipe()
        process = os.fork()
        if process == 0:
            with suppress(OSError, AttributeError):
                ctypes.CDLL(None).prctl(*_ANY_TRACER, 0, 0, 0)
            os.read(reading, 1)
            os._exit(_do(WORK[name], folder))
        _say(process)
        sys.stdin.readline()
        os.write(writing, b".")
        _, status = os.waitpid(process, 0)
        os.close(reading)
        os.close(writing)
        _say(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    _serve()
