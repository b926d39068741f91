"""The desktop that tests marked ``display`` drive the program on."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from e2e.desktop import TOOLS, Desktop, open_desktop


@pytest.fixture
def desktop(required_tool: Callable[[str], str], tmp_path: Path) -> Iterator[Desktop]:
    for tool in TOOLS:
        required_tool(tool)
    with open_desktop(tmp_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def canvasdesk() -> Path:
    """Return the program beside the interpreter that runs the tests."""
    program = Path(sys.executable).with_name("canvasdesk")
    assert program.exists(), "the program is not installed: make setup"
    return program
