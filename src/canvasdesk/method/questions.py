"""Reads the questions that go with the blocks, by language and mode."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from canvasdesk.method.resource import Node, languages_in, read_resource
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.language import primary_language
from canvasdesk.model.wording import BlockQuestions
from canvasdesk.shipped import shipped

FALLBACK = "en"
Questions = Mapping[BlockId, BlockQuestions]


def questions_for(language: str, mode: Mode) -> Questions:
    """Return each block's questions in a BCP 47 language, or in English where there are none."""
    primary = primary_language(language)
    return _shipped_questions(primary if primary in question_languages() else FALLBACK)[mode]


@cache
def question_languages() -> frozenset[str]:
    """Return the languages there are questions in."""
    return languages_in(shipped("method"), "questions.")


@cache
def _shipped_questions(language: str) -> Mapping[Mode, Questions]:
    return read_questions(shipped("method", f"questions.{language}.json"))


def read_questions(path: Path) -> Mapping[Mode, Questions]:
    """Return the questions a file holds. Raises FormatError with the key that is wrong."""
    root = read_resource(path)
    root.only(("language", *Mode))
    root.get("language").text()
    return MappingProxyType({mode: _of_mode(root.get(mode)) for mode in Mode})


def _of_mode(node: Node) -> Questions:
    node.only(BlockId)
    return MappingProxyType({block: _of_block(node.get(block)) for block in BlockId})


def _of_block(node: Node) -> BlockQuestions:
    node.only(("lead", "questions"))
    return BlockQuestions(node.get("lead").text(), node.get("questions").texts())
