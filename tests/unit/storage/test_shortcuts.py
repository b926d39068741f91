from pathlib import Path

import pytest

from canvasdesk.storage.shortcuts import FILE, read_shortcuts, write_shortcuts


def test_chosen_keys_are_remembered(tmp_path: Path) -> None:
    state = tmp_path / "state"
    assert read_shortcuts(state) == {}
    write_shortcuts(state, {"save": "Ctrl+J", "open": ""})
    assert read_shortcuts(state) == {"save": "Ctrl+J", "open": ""}


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("", {}),
        ("[]", {}),
        ('{"shortcuts": []}', {}),
        ('{"shortcuts": {"save": 5, "open": "Ctrl+J"}}', {"open": "Ctrl+J"}),
        ('{"shortcuts": {"save": "%s"}}' % ("x" * 61), {}),
    ],
)
def test_a_damaged_file_does_no_harm(tmp_path: Path, text: str, chosen: dict[str, str]) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert read_shortcuts(tmp_path) == chosen
