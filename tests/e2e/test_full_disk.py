"""A disk that is full: saving goes on by itself when there is room again."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from e2e import full_disk


def test_saving_goes_on_when_there_is_room_again(
    required_tool: Callable[[str], str], tmp_path: Path
) -> None:
    # A namespace of its own: the disk is gone with the process, and nobody has to be root.
    own = [required_tool("unshare"), "--mount", "--map-root-user"]
    if subprocess.run([*own, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a disk of their own")
    done = subprocess.run(
        [*own, sys.executable, full_disk.__file__, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.stdout == "no disk\n":
        pytest.skip("this system lets nobody mount a disk of their own")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("saved again"), done.stderr
