"""Modules and functions stay short, and their names say what they are."""

import ast
import re
from collections.abc import Iterator

from architecture.source import Module, modules

MODULE_LINES = 400
FUNCTION_LINES = 40
LONG_MODULES = {"messages.py": "a table: one sentence for each code, and what reads it"}
"""Modules that may be longer, and why."""
LONG_FUNCTIONS: dict[str, str] = {}
"""Functions that may be longer, as ``layout/text.py:break_lines``, and why."""
SAY_NOTHING = re.compile(r"(utils?|managers?|helpers?|common|misc|stuff)")
NAMES_SAY_NOTHING = re.compile(r"(Utils?|Manager|Helper|Common|Misc)(?![a-z])")


def functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_modules_are_short() -> None:
    lengths = {module.name: len(module.source.splitlines()) for module in modules()}
    long = {name: lines for name, lines in lengths.items() if lines > MODULE_LINES}
    assert long.keys() == LONG_MODULES.keys(), long


def test_functions_are_short() -> None:
    long = {
        f"{module.name}:{node.name}": f"{length(node)} lines, {module.at(node)}"
        for module in modules()
        for node in functions(module)
        if length(node) > FUNCTION_LINES
    }
    assert long.keys() == LONG_FUNCTIONS.keys(), long


def test_modules_are_named_for_what_they_hold() -> None:
    empty = [
        module.name
        for module in modules()
        if any(SAY_NOTHING.fullmatch(part) for part in re.split(r"[/_.]", module.name))
    ]
    assert not empty


def test_classes_are_named_for_what_they_are() -> None:
    empty = [
        f"{module.at(node)}: {node.name}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef) and NAMES_SAY_NOTHING.search(node.name)
    ]
    assert not empty


def test_every_module_says_what_it_is_for() -> None:
    silent = [module.name for module in modules() if not ast.get_docstring(module.tree)]
    assert not silent
