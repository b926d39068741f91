"""Plain text to Markdown that reads back as exactly that text."""

import re

_PARAGRAPH = re.compile(r"[\\`*_\[\]<>&|~]")
_INLINE = re.compile(r"[\\`*_\[\]<>&|~#]")
_LINE_START = re.compile(r"^(?:[-+=#:]|\d+[.)])")


def escaped(text: str) -> str:
    """Return ``text`` as one Markdown paragraph; line breaks are kept, spaces are exact."""
    lines = [_escaped_line(line, _PARAGRAPH) for line in text.split("\n")]
    if len(lines) > 1 and not lines[-1]:
        # A line break at a paragraph's end would be lost.
        return "\\\n".join(lines[:-1]) + "&#10;"
    return "\\\n".join(lines)


def escaped_inline(text: str) -> str:
    """Return ``text`` on one line, as in a heading or between emphasis marks."""
    return "&#10;".join(_escaped_line(line, _INLINE) for line in text.split("\n"))


def _escaped_line(line: str, special: re.Pattern[str]) -> str:
    marked = special.sub(r"\\\g<0>", line)
    start = _LINE_START.match(marked)
    if start:
        marked = f"{start[0][:-1]}\\{start[0][-1]}{marked[start.end() :]}"
    return "".join(_escaped_space(marked, index) for index in range(len(marked)))


def _escaped_space(line: str, index: int) -> str:
    char = line[index]
    if not char.isspace():
        return char
    inner = 0 < index < len(line) - 1 and not line[index - 1].isspace()
    return char if char == " " and inner else f"&#{ord(char)};"
