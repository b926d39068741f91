"""A disk that is full: saving goes on by itself when there is room again."""

from collections.abc import Callable
from pathlib import Path

from e2e import own_disk


def test_saving_goes_on_when_there_is_room_again(
    required_tool: Callable[[str], str], tmp_path: Path
) -> None:
    own_disk.saved_again(required_tool, "e2e.full_disk", tmp_path)


def test_a_print_is_there_whole_or_not_at_all(
    required_tool: Callable[[str], str], tmp_path: Path
) -> None:
    own_disk.saved_again(required_tool, "e2e.full_disk_export", tmp_path)
