"""Every malformed file opens or is refused in one line, at once and in little memory."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from untrusted.judging import opened
from untrusted.malformed import LARGE, OPENED, REFUSED, WHOLE, wrong_types

MOST_ADDRESSES = 1 << 30
SMALL, SMALL_SECONDS, LARGE_SECONDS = 1024 * 1024 + 1024, 1.0, 10.0
CHILD = Path(__file__).with_name("bounded.py")


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_canvas_is_refused(name: str):
    assert opened(REFUSED[name]) is None


@pytest.mark.parametrize("name", OPENED)
def test_what_is_odd_but_a_canvas_opens_and_is_saved(name: str):
    assert opened(OPENED[name]) is not None


def test_a_value_of_another_kind_anywhere():
    results = [opened(data) for data in wrong_types(WHOLE)]
    refused = sum(result is None for result in results)
    assert 0 < refused < len(results)


def checked(folder: Path) -> list[dict[str, object]]:
    """What ``canvasdesk check`` says of each file, in a child with little room."""
    done = subprocess.run(
        [sys.executable, CHILD, str(MOST_ADDRESSES), folder],
        capture_output=True,
        text=True,
        timeout=590,
    )
    assert done.returncode == 0, f"{done.stderr[-500:]} {done.stdout[-500:]}"
    return [json.loads(line) for line in done.stdout.splitlines()]


def assert_well_told(report: dict[str, object]) -> None:
    name, said, fault = report["name"], str(report["said"]), str(report["fault"])
    assert report["code"] in (0, 1), report
    assert "an error in the program" not in fault, report
    lines = fault.splitlines()
    assert len(lines) == (1 if report["code"] else 0), report
    assert all(len(line) < 600 for line in lines), name
    assert len(said.splitlines()) < 110, name
    assert said.replace("\n", "").isprintable(), name
    seconds = SMALL_SECONDS if report["size"] <= SMALL else LARGE_SECONDS
    assert report["seconds"] < seconds, report


def test_check_says_so_in_a_line_within_a_second(tmp_path: Path):
    for number, data in enumerate([*REFUSED.values(), *OPENED.values()]):
        (tmp_path / f"{number:03}").write_bytes(data)
    reports = checked(tmp_path)
    assert [report["code"] for report in reports] == [1] * len(REFUSED) + [0] * len(OPENED)
    for report in reports:
        assert_well_told(report)


def test_a_gigabyte_and_a_million_notes_in_a_gigabyte_of_room(tmp_path: Path):
    with (tmp_path / "1 sparse").open("wb") as file:
        file.truncate(1 << 30)
    (tmp_path / "2 notes").write_bytes(LARGE["a million notes"]())
    for report in checked(tmp_path):
        assert_well_told(report)
        assert report["code"] == 1


def _written(folder: Path) -> Iterator[Path]:
    for name, make in LARGE.items():
        path = folder / name
        path.write_bytes(make())
        yield path


@pytest.mark.long
def test_large_files_within_ten_seconds_and_a_gigabyte(tmp_path: Path):
    for path in _written(tmp_path):
        (report,) = checked(tmp_path)
        print(f"{report['name']}: {report['code']}, {report['seconds']:.2f} s, {report['peak']} MB")  # noqa: T201  (figures)
        assert_well_told(report)
        path.unlink()
