"""A drive that is pulled out: work is kept, and saved by itself when the drive is there again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from e2e import own_disk


@pytest.mark.parametrize("folder", ["kept", "gone"])
def test_a_canvas_on_a_drive_that_goes_and_comes_back(
    required_tool: Callable[[str], str], tmp_path: Path, folder: str
) -> None:
    own_disk.saved_again(required_tool, "e2e.gone_drive", tmp_path, folder)
