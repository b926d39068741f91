"""The libraries are ones that were found sound."""

import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

CHECKOUT = Path(__file__).parents[2]
CALLS = 20_000
COUNT_LOST_NONES = f"""
import sys
from PySide6.QtCore import QObject

thing = QObject()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    thing.setObjectName("name")
print(before - sys.getrefcount(None))
"""


def requirements() -> list[Requirement]:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(line) for line in project["dependencies"]]


def test_a_void_call_keeps_every_reference_to_none() -> None:
    # Seen in PySide6 6.12 on Python 3.11: each void call loses one, until the interpreter aborts.
    # Where None is immortal (3.12 and newer) its count stands still and nothing can be lost.
    # A process of its own: nothing else runs there that makes or drops references to None.
    done = subprocess.run(
        [sys.executable, "-c", COUNT_LOST_NONES], capture_output=True, text=True, check=True
    )
    assert abs(int(done.stdout)) < CALLS // 100


def test_pyside_that_loses_references_is_not_accepted() -> None:
    for python, sound in (("3.11", "6.11.1"), ("3.12", "6.12.0"), ("3.13", "6.12.0")):
        assert sound in pyside_for(python), f"{sound} on {python}"
    assert "6.12.0" not in pyside_for("3.11")


def pyside_for(python: str) -> set[str]:
    wanted = [
        r
        for r in requirements()
        if r.name == "PySide6-Essentials"
        and r.marker
        and r.marker.evaluate({"python_version": python})
    ]
    assert len(wanted) == 1, f"one line speaks for Python {python}"
    return set(wanted[0].specifier.filter(["6.8.0", "6.9.0", "6.11.1", "6.12.0"]))
