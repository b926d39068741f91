"""Who may import whom, and who may use which library. The tables are those of the architecture.

A change of a rule changes a table here, the folders and ``docs/architecture.md`` in one commit.
"""

import sys

import pytest

from architecture.source import PACKAGE, ROOT, Import, Module, imports, modules, parsed

ALWAYS = {"errors", "shipped"}
SIDE_BY_SIDE = ("editing", "layout", "storage", "interchange", "method")
BELOW_EXPORT = ALWAYS | {"model", "geometry"}
BELOW_FRONT = BELOW_EXPORT | {*SIDE_BY_SIDE, "export", "conversion", "messages"}

MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "errors": set(),
    "shipped": set(),
    "messages": {"errors"},
    "model": ALWAYS,
    "geometry": ALWAYS | {"model"},
    **dict.fromkeys(SIDE_BY_SIDE, BELOW_EXPORT),
    "export": BELOW_EXPORT | {*SIDE_BY_SIDE},
    "conversion": BELOW_EXPORT | {*SIDE_BY_SIDE, "export"},
    "cli": BELOW_FRONT,
    "ui": BELOW_FRONT,
    "app": BELOW_FRONT | {"ui"},
    "__main__": BELOW_FRONT | {"cli", "ui", "app"},
}
"""What each part may import of the others."""

TEXT_AND_PAINT = {"PySide6.QtCore", "PySide6.QtGui"}
WINDOWS = TEXT_AND_PAINT | {
    "PySide6.QtPrintSupport",
    "PySide6.QtWidgets",
    "PySide6.QtSvg",
    "PySide6.QtNetwork.QLocalServer",
    "PySide6.QtNetwork.QLocalSocket",
}
LIBRARIES: dict[str, set[str]] = {
    "model": {"fractional_indexing"},
    "layout": TEXT_AND_PAINT | {"fontpkg_fira_sans"},
    "storage": {"platformdirs", "pydantic", "pydantic_core"},
    "interchange": {"markdown_it", "pydantic", "pydantic_core", "pypdf", "ruamel.yaml"},
    "export": TEXT_AND_PAINT | {"pptx", "reportlab", "uharfbuzz"},
    "cli": TEXT_AND_PAINT,
    "ui": WINDOWS | {"spellchecker", "shiboken6.isValid"},
    "app": WINDOWS,
    "__main__": set(),
}
"""Which modules from outside the standard library each part may import; the others none."""

EXCEPTIONS = {
    # Says how pydantic reads a frozen map; called by pydantic alone, and imported only then.
    ("model/frozen.py", "pydantic_core"),
}

NETWORK = (
    "asyncio", "ftplib", "http", "imaplib", "nntplib", "poplib", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib.request", "webbrowser", "wsgiref", "xmlrpc",
)  # fmt: skip
"""What the standard library reaches other computers with. The program opens no INET socket."""


def faults(module: Module) -> list[str]:
    """Return what a module imports against the rules, each with its place."""
    return [
        f"{found.at}: {complaint}"
        for found in imports(module)
        if (complaint := _complaint(module, found))
    ]


def _complaint(module: Module, found: Import) -> str:
    if found.top == ROOT:
        part = found.name.split(".")[1] if "." in found.name else "__init__"
        if part != module.part and part not in MAY_IMPORT.get(module.part, set()):
            return f"{module.part} may not import {part}"
    elif any(found.within(name) for name in NETWORK):
        return f"{found.name} reaches out; the program opens no network connection"
    elif found.top not in sys.stdlib_module_names and not _may_use(module, found):
        return f"{module.part} may not use {found.name}"
    return ""


def _may_use(module: Module, found: Import) -> bool:
    if (module.name, found.top) in EXCEPTIONS:
        return True
    return any(found.within(library) for library in LIBRARIES.get(module.part, set()))


def test_every_part_has_its_row() -> None:
    parts = {module.part for module in modules()}
    assert parts <= MAY_IMPORT.keys(), f"no rule for {sorted(parts - MAY_IMPORT.keys())}"


@pytest.mark.parametrize("part", sorted(MAY_IMPORT))
def test_a_part_imports_only_what_it_may(part: str) -> None:
    found = [fault for module in modules() if module.part == part for fault in faults(module)]
    assert not found, "\n" + "\n".join(found)


def test_the_rules_have_no_circle() -> None:
    ranks: dict[str, int] = {}
    while len(ranks) < len(MAY_IMPORT):
        ready = [
            part
            for part, below in MAY_IMPORT.items()
            if part not in ranks and below <= ranks.keys()
        ]
        assert ready, f"a circle among {sorted(MAY_IMPORT.keys() - ranks.keys())}"
        ranks |= dict.fromkeys(ready, len(ranks))


@pytest.mark.parametrize(
    ("part", "line", "complaint"),
    [
        ("model", "from canvasdesk.geometry.rect import Rect", "model may not import geometry"),
        ("editing", "import canvasdesk.layout.text", "editing may not import layout"),
        ("cli", "from canvasdesk import ui", "cli may not import ui"),
        ("layout", "from ..export import pdf", "layout may not import export"),
        ("layout", "from PySide6.QtWidgets import QLabel", "layout may not use PySide6.QtWidgets"),
        ("layout", "from PySide6 import QtWidgets", "layout may not use PySide6.QtWidgets"),
        ("ui", "from reportlab.pdfgen import canvas", "ui may not use reportlab.pdfgen"),
        ("model", "def lazy():\n    import pydantic", "model may not use pydantic"),
        ("ui", "from PySide6.QtNetwork import QTcpSocket", "ui may not use PySide6.QtNetwork"),
        ("storage", "import socket", "socket reaches out"),
        ("interchange", "from urllib import request", "urllib.request reaches out"),
        ("interchange", "from urllib.parse import quote", ""),
        ("ui", "from PySide6.QtNetwork import QLocalServer, QLocalSocket", ""),
        ("geometry", "import math\nfrom canvasdesk.model.blocks import BlockId", ""),
    ],
)
def test_the_rules_see_what_they_are_for(part: str, line: str, complaint: str) -> None:
    where = PACKAGE / part / "sample.py"
    found = faults(parsed(where, line))
    assert len(found) == bool(complaint)
    last = line.count("\n") + 1
    for fault in found:
        assert fault.startswith(f"src/{ROOT}/{part}/sample.py:{last}: {complaint}")
