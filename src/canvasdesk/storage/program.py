"""Which program writes a file."""

from functools import cache

NAME = "canvasdesk"


@cache
def program_version() -> str:
    """Return the version of the installed program, as ``pyproject.toml`` gives it."""
    from importlib.metadata import version

    return version(NAME)
