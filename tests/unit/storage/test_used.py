from pathlib import Path

import pytest

from canvasdesk.storage.used import FILE, MOST, read_used, write_used


def test_what_was_used_is_remembered(tmp_path: Path) -> None:
    state = tmp_path / "state"
    assert read_used(state) == ()
    write_used(state, ("action:save", "block:channels"))
    assert read_used(state) == ("action:save", "block:channels")


def test_not_more_is_remembered_than_is_of_use(tmp_path: Path) -> None:
    write_used(tmp_path, [str(number) for number in range(MOST + 5)])
    assert read_used(tmp_path) == tuple(str(number) for number in range(MOST))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", ()),
        ("[]", ()),
        ('{"used": {}}', ()),
        ('{"used": ["a", 5, "a", null, "b"]}', ("a", "b")),
        ('{"used": ["%s", "b"]}' % ("x" * 201), ("b",)),
    ],
)
def test_a_damaged_list_does_no_harm(tmp_path: Path, text: str, keys: tuple[str, ...]) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert read_used(tmp_path) == keys
