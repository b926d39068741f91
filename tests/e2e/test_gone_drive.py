"""A drive that is pulled out: work is kept, and saved by itself when the drive is there again."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from e2e import gone_drive


@pytest.mark.parametrize("folder", ["kept", "gone"])
def test_a_canvas_on_a_drive_that_goes_and_comes_back(
    required_tool: Callable[[str], str], tmp_path: Path, folder: str
) -> None:
    # A namespace of its own: the disk is gone with the process, and nobody has to be root.
    own = [required_tool("unshare"), "--mount", "--map-root-user"]
    if subprocess.run([*own, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a disk of their own")
    done = subprocess.run(
        [*own, sys.executable, gone_drive.__file__, str(tmp_path), folder],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.stdout == "no disk\n":
        pytest.skip("this system lets nobody mount a disk of their own")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("saved again"), done.stderr
