"""Every system call of a save and an export fails in turn: files are whole, what is said is true.

The calls are made to fail from outside by strace, so that this knows nothing of how a save is
written. ``make test`` has each call fail in one way at each of its positions of a save; the long
form has each fail in every way, for all that writes documents, and prints what came of it.
"""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest

from e2e import saver

CALLS = {
    "open": "openat",
    "write": "write",
    "fsync": "fsync,?fdatasync",
    "chmod": "?chmod,?fchmod,?fchmodat",
    "rename": "?rename,?renameat,?renameat2",
    "close": "close",
    "unlink": "?unlink,?unlinkat",
    "link": "?link,?linkat",
    "mkdir": "?mkdir,?mkdirat",
    "stat": "?stat,?lstat,?newfstatat,?fstatat64,?statx",
}
ERRORS = ("EIO", "ENOSPC", "EACCES", "EROFS", "EDQUOT")
_MOST = 200
"""More times than any of these calls is made."""


class Saver:
    """The program that saves, and what has a call of it fail."""

    def __init__(self, strace: str, folder: Path) -> None:
        self._strace = strace
        self._folder = folder
        self._numbers = iter(range(10**6))
        self._process = subprocess.Popen(
            [sys.executable, saver.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        )

    def end(self) -> None:
        self._process.communicate()

    def work(self, name: str, inject: str = "") -> tuple[int, Path, bool]:
        """Do some work; return its exit code, its folder, and whether a call failed."""
        folder = self._folder / f"{name}-{next(self._numbers)}"
        saver.prepare(name, folder)
        process = self._ask(f"{name} {folder}")
        log = folder / "strace"
        if not inject:
            return int(self._ask("")), folder, False
        command = [self._strace, "-e", f"inject={inject}", "-o", str(log), "-p", process]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
            assert tracer.stderr is not None
            attached = tracer.stderr.readline()
            assert "attached" in attached, attached
            code = int(self._ask(""))
        return code, folder, "(INJECTED)" in log.read_text()

    def _ask(self, line: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(line, file=self._process.stdin, flush=True)
        return self._process.stdout.readline().strip()


@pytest.fixture(scope="module")
def program(
    required_tool: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Saver]:
    program = Saver(required_tool("strace"), tmp_path_factory.mktemp("saver"))
    for work in saver.WORK:
        assert program.work(work)[0] == saver.DONE
    yield program
    program.end()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "documents").glob("*")}


def states(work: str, folder: Path) -> tuple[dict[str, bytes], list[dict[str, bytes]]]:
    """Return the documents as they were before some work, and as they may be when it is done."""
    saver.prepare(work, folder / "before")
    saver.prepare(work, folder / "after")
    before = contents(folder / "before")
    assert saver.WORK[work](folder / "after") is None
    after = contents(folder / "after")
    may_be = [after]
    if work == "named":  # the name is given where the disk allows it
        may_be.append(dict.fromkeys([saver.NAME], *after.values()))
    return before, may_be


def sweep(program: Saver, work: str, call: str, code: str, folder: Path) -> Counter[str]:
    """Have a call fail at its first time, its second and so on; return how often what was said."""
    before, after = states(work, folder)
    said: Counter[str] = Counter()
    for number in range(1, _MOST):
        inject = f"{CALLS[call]}:error={code}:when={number}"
        outcome, place, failed = program.work(work, inject)
        if not failed:
            return said
        what = f"{work}: {call} fails with {code} at its time {number}"
        assert outcome in (saver.DONE, saver.REFUSED, saver.UNCONFIRMED), what
        now = contents(place)
        if outcome == saver.REFUSED:
            assert now == before, what
        else:
            assert now in after, what
        assert not [path for path in place.rglob("*.tmp") if path.is_file()], what
        said[("saved", "refused", "unconfirmed")[outcome]] += 1
        shutil.rmtree(place)
    raise AssertionError(f"{call} is called without end")


@pytest.mark.parametrize(("call", "code"), [*zip(CALLS, cycle(ERRORS), strict=False)])
def test_a_save_whose_calls_fail(program: Saver, call: str, code: str, tmp_path: Path) -> None:
    said = sweep(program, "named" if call == "link" else "save", call, code, tmp_path)
    assert said or call in ("mkdir", "unlink"), "the call was not made"


@pytest.mark.parametrize("work", ["recovery", "export"])
@pytest.mark.parametrize(("call", "code"), [("write", "ENOSPC"), ("fsync", "EIO")])
def test_a_copy_and_an_export_whose_calls_fail(
    program: Saver, work: str, call: str, code: str, tmp_path: Path
) -> None:
    assert sweep(program, work, call, code, tmp_path)["refused"], "nothing was refused"


@pytest.mark.long
@pytest.mark.parametrize("work", saver.WORK)
def test_all_that_writes_documents_whatever_fails(
    program: Saver, work: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for call in CALLS:
        for code in ERRORS if call != "stat" else ERRORS[:1]:
            said = sweep(program, work, call, code, tmp_path / call / code)
            counts = ", ".join(f"{count} {word}" for word, count in sorted(said.items()))
            with capsys.disabled():
                sys.stdout.write(
                    f"{work:9}{call:8}{code:8}{said.total():3}: {counts or 'not called'}\n"
                )
