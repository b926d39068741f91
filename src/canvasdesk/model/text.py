"""Plain text as a document may hold it; nothing about how it is laid out."""

import re

from canvasdesk.model.limits import NOTE_TEXT_CHARACTERS

_CONTROLS = tuple(map(chr, (*range(9), *range(0x0B, 0x20), *range(0x7F, 0xA0))))
_SURROGATES = re.compile("[\ud800-\udfff]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LONG = 10_000
_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029")


def clean_text(text: str) -> str:
    """Return a text with plain line ends, and U+FFFD for what a file cannot hold.

    That is control characters other than newline and tab, and lone surrogates.
    """
    if is_plainly_clean(text):
        return text
    for line_end in _LINE_ENDS:
        text = text.replace(line_end, "\n")
    if len(text) < _LONG:
        return _FORBIDDEN.sub("\ufffd", text)
    # A file may be one long text of nothing else; a pattern would take ten times as long.
    for control in _CONTROLS:
        text = text.replace(control, "\ufffd")
    return _SURROGATES.sub("\ufffd", text)


def is_plainly_clean(text: str) -> bool:
    """Say whether all characters are printable, newlines or tabs: such a text is clean.

    Others may be too. It is a hundred times faster than to look closely, and pictures are long.
    """
    return text.replace("\n", "").replace("\t", "").isprintable()


def clean_line(text: str) -> str:
    """Return a clean text on one line, without white space around it."""
    return " ".join(clean_text(text).replace("\t", " ").split("\n")).strip()


def split_note_text(text: str) -> tuple[str, str]:
    """Return what fits a note's own text, and the rest for its description.

    The cut falls on the last white space that leaves at least half of the room used.
    """
    text = text.strip()
    if len(text) <= NOTE_TEXT_CHARACTERS:
        return text, ""
    room = text[: NOTE_TEXT_CHARACTERS + 1]
    spaces = [match.start() for match in re.finditer(r"\s", room)]
    cut = spaces[-1] if spaces and spaces[-1] >= NOTE_TEXT_CHARACTERS // 2 else NOTE_TEXT_CHARACTERS
    return text[:cut].rstrip(), text[cut:].lstrip()
