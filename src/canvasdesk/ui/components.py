"""What the program is made of: every library it needs, with version, licence and licence text.

Read from what is installed, so that it is true of this very copy.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from canvasdesk.shipped import shipped
from canvasdesk.storage.program import NAME

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_LONGEST_NAME = 60
"""Some write a whole licence where its name belongs."""
_QT = frozenset({"pyside6-essentials", "shiboken6"})
_QT_LICENCES = ("LGPL-3.0.txt", "GPL-3.0.txt")
_TROVE = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Component:
    """A library. ``text`` is empty where it brings no licence text along."""

    name: str
    version: str
    licence: str
    text: str


def components() -> list[Component]:
    """Return the program itself, and the libraries it needs and those they need, by name."""
    found: dict[str, Distribution] = {}
    own = distribution(NAME)
    _gather(own, found)
    others = sorted(found.items())
    return [_component(NAME, own), *(_component(name, each) for name, each in others)]


def _gather(needs: Distribution, found: dict[str, Distribution]) -> None:
    for requirement in needs.requires or ():
        name = _NAME.match(requirement)
        if name is None or "extra ==" in requirement:
            continue
        key = re.sub(r"[._-]+", "-", name[0]).lower()
        if key in found:
            continue
        try:
            found[key] = distribution(key)
        except PackageNotFoundError:
            continue  # it is for another system or another Python
        _gather(found[key], found)


def _component(key: str, installed: Distribution) -> Component:
    texts = _qt_texts() if key in _QT else _texts(installed)
    name = installed.metadata["Name"]
    return Component(name, installed.version, _licence(installed), "\n\n".join(texts))


def _licence(installed: Distribution) -> str:
    about = installed.metadata
    for key in ("License-Expression", "License"):
        value = about[key] if key in about else ""  # noqa: SIM401  a message has no get here
        if value and "\n" not in value and len(value) <= _LONGEST_NAME:
            return value
    troves = about.get_all("Classifier") or []
    return ", ".join(each.removeprefix(_TROVE) for each in troves if each.startswith(_TROVE))


def _texts(installed: Distribution) -> Iterator[str]:
    seen: set[str] = set()
    for file in installed.files or ():
        path = Path(str(file.locate()))
        if _LICENCE_FILE.search(file.as_posix()) and path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace").strip()
            if text not in seen:
                seen.add(text)
                yield text


def _qt_texts() -> Iterator[str]:
    """Yield the licences of Qt, whose packages bring none along."""
    for name in _QT_LICENCES:
        yield shipped("licences", name).read_text(encoding="utf-8").strip()
