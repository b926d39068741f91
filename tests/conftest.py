"""The harness of every test: a home of its own, no display, no warnings, tools asked for by name.

A test that provokes a logged warning asserts it with ``caplog`` and then calls ``caplog.clear()``;
Qt's warnings are judged by pytest-qt, what may pass stands with its reason in ``pyproject.toml``.
"""

import gc
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

CHECKOUT = Path(__file__).parents[1]
OWN_ENVIRONMENT = pytest.StashKey[dict[str, str]]()
_HOME = pytest.StashKey[Path]()
_HOME_FOLDERS = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".run",
}

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("long", deadline=None, max_examples=2000)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev")
)


def pytest_configure(config: pytest.Config) -> None:
    """Move away from the person's home, language, time zone and screen before anything starts."""
    home = Path(tempfile.mkdtemp(prefix="canvasdesk-tests-"))
    config.stash[_HOME] = home
    config.stash[OWN_ENVIRONMENT] = os.environ.copy()
    for variable, folder in _HOME_FOLDERS.items():
        (home / folder).mkdir(parents=True, mode=0o700)
        os.environ[variable] = str(home / folder)
    os.environ.update(HOME=str(home), LC_ALL="C.UTF-8", LANG="C.UTF-8", TZ="UTC")
    time.tzset()  # Python knew the person's zone already, and Qt asks for it later
    for variable in ("LANGUAGE", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        os.environ.pop(variable, None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Restore the environment and remove the home."""
    own = config.stash[OWN_ENVIRONMENT]
    os.environ.clear()
    os.environ.update(own)
    shutil.rmtree(config.stash[_HOME], ignore_errors=True)


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a logged warning behind."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [record for record in records if record.levelno >= logging.WARNING]
    assert not unexpected, "\n".join(f"{r.name}: {r.getMessage()}" for r in unexpected)


@pytest.fixture(autouse=True)
def garbage_collected() -> Iterator[None]:
    """Have garbage collected as ever after a test in which the program did that itself."""
    yield
    gc.enable()


@pytest.fixture(scope="session")
def own_environment(pytestconfig: pytest.Config) -> dict[str, str]:
    """Return the environment the tests were started in, for pip and its settings."""
    return pytestconfig.stash[OWN_ENVIRONMENT].copy()


@pytest.fixture(scope="session")
def required_tool() -> Callable[[str], str]:
    """Return a function that finds a program and returns its path.

    Where tools can be had (as root, in CI) a missing one fails the test; elsewhere it skips it.
    """

    def find(name: str) -> str:
        return shutil.which(name) or _refuse(f"{name} is not installed")

    return find


@pytest.fixture(scope="session")
def required_script() -> Callable[[str], None]:
    """Return a function that wants a font for a script, a name of QFontDatabase.WritingSystem.

    A missing one skips or fails as a missing tool does.
    """

    def want(script: str) -> None:
        from PySide6.QtGui import QFontDatabase  # most tests need no fonts

        if not QFontDatabase.families(QFontDatabase.WritingSystem[script]):
            _refuse(f"no font for {script} is installed")

    return want


@pytest.fixture(scope="session")
def shared_inputs() -> Path:
    """Return the folder of sample files beside the checkout; skips where there is none."""
    folder = CHECKOUT.parent / "shared" / "inputs"
    if not folder.is_dir():
        pytest.skip("the sample files beside the checkout are not here")
    return folder


def _refuse(missing: str) -> str:
    if os.environ.get("CI") or os.geteuid() == 0:
        pytest.fail(missing)
    pytest.skip(missing)
