"""What a newcomer does with a fresh copy: `make run` and `pip install .`.

The long tests make virtual environments from nothing and need a package index.
"""

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
NOT_COPIED = shutil.ignore_patterns(".*_cache", ".hypothesis", ".venv", "build", "dist", ".git")
EXAMPLE = "personal"


@pytest.fixture
def fresh_copy(tmp_path: Path) -> Path:
    return shutil.copytree(CHECKOUT, tmp_path / "checkout", ignore=NOT_COPIED)


@pytest.fixture
def newcomer(own_environment: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """Return the environment of someone with an empty home and without a display."""
    home = tmp_path / "newcomer"
    home.mkdir()
    hidden = ("XDG_", "PYTHON", "VIRTUAL_ENV", "DISPLAY", "WAYLAND_DISPLAY", "QT_")
    kept = {key: value for key, value in own_environment.items() if not key.startswith(hidden)}
    return {**kept, "HOME": str(home)}


def run(*command: str | Path, cwd: Path, env: dict[str, str]) -> str:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def assert_poster(path: Path) -> None:
    assert path.read_bytes().startswith(b"%PDF-"), path


def test_run_without_a_display_writes_a_poster(fresh_copy: Path, newcomer: dict[str, str]) -> None:
    # The set-up is left to the long test: the environment of these tests stands in for a new one.
    (fresh_copy / ".venv").symlink_to(sys.prefix)
    env = {**newcomer, "PYTHONPATH": str(fresh_copy / "src")}
    printed = run("packaging/run.sh", cwd=fresh_copy, env=env)
    assert f"build/{EXAMPLE}.pdf" in printed
    assert_poster(fresh_copy / "build" / f"{EXAMPLE}.pdf")
    run("packaging/run.sh", cwd=fresh_copy, env=env)


def test_set_up_says_what_is_missing_where_python_is_too_old(
    fresh_copy: Path, newcomer: dict[str, str], tmp_path: Path
) -> None:
    old = tmp_path / "old-python"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    done = subprocess.run(
        ["packaging/setup.sh", "run"],
        cwd=fresh_copy,
        env={**newcomer, "PYTHON": str(old), "PATH": os.defpath},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Python 3.11 or newer is needed" in done.stderr
    assert not (fresh_copy / ".venv").exists()


@pytest.mark.long
def test_make_run_sets_itself_up(fresh_copy: Path, newcomer: dict[str, str]) -> None:
    printed = run("make", "run", cwd=fresh_copy, env=newcomer)
    assert f"build/{EXAMPLE}.pdf" in printed
    assert_poster(fresh_copy / "build" / f"{EXAMPLE}.pdf")
    assert "setup:" not in run("make", "-n", "run", cwd=fresh_copy, env=newcomer)


@pytest.mark.long
def test_an_installed_wheel_works_far_from_the_checkout(
    fresh_copy: Path, newcomer: dict[str, str], tmp_path: Path
) -> None:
    run(
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--no-deps",
        "-w",
        tmp_path,
        ".",
        cwd=fresh_copy,
        env=newcomer,
    )
    (wheel,) = tmp_path.glob("canvasdesk-*.whl")
    assert_complete(wheel, fresh_copy)
    shutil.rmtree(fresh_copy)
    place = tmp_path / "installed"
    venv.create(place, with_pip=True)
    run(place / "bin" / "pip", "install", "--quiet", wheel, cwd=tmp_path, env=newcomer)
    program = place / "bin" / "canvasdesk"
    for arguments in (
        ("new", "--mode", "organization", "-o", "new.canvasdesk"),
        ("check", "new.canvasdesk"),
        ("export", "new.canvasdesk", "-o", "new.pdf"),
    ):
        run(program, *arguments, cwd=tmp_path, env=newcomer)
    assert_poster(tmp_path / "new.pdf")


def assert_complete(wheel: Path, checkout: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    resources = checkout / "resources"
    for path in resources.rglob("*"):
        if path.is_file():
            assert f"canvasdesk/resources/{path.relative_to(resources)}" in inside
    licences = {name for name in inside if "/licenses/" in name}
    assert any(name.endswith("resources/templates/LICENSE.md") for name in licences)
    assert not any(name.startswith(("tests/", "bench/")) for name in inside)
