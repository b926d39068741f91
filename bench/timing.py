"""How long something takes: medians of repeated runs, in this process or in ones of their own."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

_PROGRAMS = Path(__file__).parent / "programs"


def once_ms(work: Callable[[], object]) -> float:
    """Return how long one run takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def median_ms(work: Callable[[], object], runs: int) -> float:
    """Return the median of ``runs``, after one that warms up and does not count."""
    work()
    return statistics.median(once_ms(work) for _ in range(runs))


def turns_ms(works: Sequence[Callable[[], object]], runs: int) -> list[float]:
    """Return the median of ``runs`` of each; they take turns, so that noise hits all alike."""
    for work in works:
        work()
    times = [[once_ms(work) for work in works] for _ in range(runs)]
    return [statistics.median(column) for column in zip(*times, strict=True)]


def processes_ms(commands: Sequence[Sequence[str | Path]], runs: int) -> list[float]:
    """Return the median time of each command; they take turns, so that noise hits all alike."""
    with tempfile.TemporaryDirectory(prefix="canvasdesk-bench-") as bytecode:
        # Modules are compiled once, as in an installed program, and beside no source.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        return turns_ms([partial(_run, command, environment) for command in commands], runs)


def _run(command: Sequence[str | Path], environment: Mapping[str, str]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr}")


def program(name: str, *arguments: str | Path) -> list[str | Path]:
    """Return the command that runs a program of the bench in an interpreter of its own."""
    return [sys.executable, _PROGRAMS / f"{name}.py", *arguments]
