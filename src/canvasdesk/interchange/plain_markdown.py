"""Markdown on a card of another program as the plain text of a note. Line by line; nothing is lost.

Readers of whole documents parse Markdown; a card is a few lines whose breaks stand for themselves.
"""

import re

from canvasdesk.interchange.html_pieces import plain_text
from canvasdesk.model import limits

_HEADING = re.compile(r"^ {0,3}#{1,6}\s+")
_RULE = re.compile(r"^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$")
_FENCE = re.compile(r"^ {0,3}(?:`{3,}|~{3,})[^`]*$")
_TASK = re.compile(r"^(\s*[-*+]\s)\[[ xX]\]\s")
_WIKI = re.compile(r"!?\[\[([^\[\]|]+)(?:\|([^\[\]|]+))?\]\]")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\(<?([^()\s<>]+)>?(?:\s+\"[^\"]*\")?\)")
_STRONG = re.compile(r"(\*\*|__|~~|==)(?=\S)(.{1,300}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?![\s*_])([^*_\n]{1,300}?)(?<!\s)\1(?![\w*])")
_CODE = re.compile(r"`([^`\n]{1,300})`")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def plain_markdown(text: str) -> str:
    """Return what a card shows as plain text; an address follows the words of its link."""
    if len(text) > limits.TEXT_CHARACTERS:
        return text  # no note holds it; whoever takes it says so
    lines = [_plain(line) for line in text.split("\n")]
    kept = [line for line in lines if line is not None]
    return "\n".join(kept).strip()


def _plain(line: str) -> str | None:
    if _RULE.match(line) or _FENCE.match(line):
        return None
    line = _TASK.sub(r"\1", _HEADING.sub("", plain_text(line)))
    line = _WIKI.sub(lambda found: found[2] or found[1], line)
    line = _LINK.sub(_with_address, line)
    for mark in (_STRONG, _EMPHASIS):
        line = mark.sub(r"\2", line)
    return _ESCAPED.sub(r"\1", _CODE.sub(r"\1", line)).rstrip()


def _with_address(found: re.Match[str]) -> str:
    words, address = found[1].strip(), found[2]
    return address if words in ("", address) else f"{words} ({address})"
