"""Finds what the program ships: icons, templates, questions, examples, translations."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_IN_WHEEL = _PACKAGE / "resources"
_IN_CHECKOUT = _PACKAGE.parent.parent / "resources"


def shipped(*names: str) -> Path:
    """Return the path of a shipped file or folder, e.g. ``shipped("icons", "app.svg")``.

    A wheel carries ``resources/`` inside the package; an editable install reads the checkout's.
    """
    root = _IN_WHEEL if _IN_WHEEL.is_dir() else _IN_CHECKOUT
    return root.joinpath(*names)
