"""The program's modules as syntax trees, for the tests of their structure."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
ROOT = "canvasdesk"
PACKAGE = CHECKOUT / "src" / ROOT


@dataclass(frozen=True)
class Module:
    """A source file of the program."""

    path: Path
    source: str
    tree: ast.Module

    @property
    def part(self) -> str:
        """The folder or the file directly below the package: ``layout``, ``errors``."""
        return self.path.relative_to(PACKAGE).with_suffix("").parts[0]

    @property
    def name(self) -> str:
        """The path below the package: ``layout/text.py``."""
        return self.path.relative_to(PACKAGE).as_posix()

    def at(self, node: ast.stmt | ast.expr) -> str:
        """Say where a node is, as editors understand it."""
        return f"{self.path.relative_to(CHECKOUT).as_posix()}:{node.lineno}"


@dataclass(frozen=True)
class Import:
    """One imported module or name, dotted in full: ``PySide6.QtGui.QImage``."""

    name: str
    at: str

    @property
    def top(self) -> str:
        """The outermost package."""
        return self.name.split(".")[0]

    def within(self, module: str) -> bool:
        """Say whether this is a module or something in it."""
        return f"{self.name}.".startswith(f"{module}.")


@cache
def modules() -> tuple[Module, ...]:
    """Return every module of the program."""
    files = sorted(PACKAGE.rglob("*.py"))
    return tuple(parsed(path, path.read_text(encoding="utf-8")) for path in files)


def parsed(path: Path, source: str) -> Module:
    """Return a module with a given source."""
    return Module(path, source, ast.parse(source, filename=str(path)))


def imports(module: Module) -> Iterator[Import]:
    """Yield what a module imports, at its top and inside functions alike."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, module.at(node))
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node)
            for alias in node.names:
                yield Import(f"{base}.{alias.name}", module.at(node))


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    inside = (ROOT, *module.path.relative_to(PACKAGE).parts[: -node.level])
    return ".".join((*inside, node.module) if node.module else inside)
