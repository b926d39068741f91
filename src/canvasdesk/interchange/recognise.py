"""Recognises a foreign format by its content, and reads it. The door to all importers."""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, assert_never

from canvasdesk.errors import FormatError
from canvasdesk.interchange import bm_designer_reader, lean_canvas_reader, miro_items_reader
from canvasdesk.interchange.bm_designer_reader import is_bm_designer, read_bm_designer
from canvasdesk.interchange.draft import Draft
from canvasdesk.interchange.effort import has_too_many_lines
from canvasdesk.interchange.front_matter import split_front_matter
from canvasdesk.interchange.header_names import key_value
from canvasdesk.interchange.json_canvas_reader import read_json_canvas
from canvasdesk.interchange.json_canvas_shape import looks_like_json_canvas
from canvasdesk.interchange.json_tree import read_json
from canvasdesk.interchange.lean_canvas_reader import is_lean_canvas, read_lean_canvas
from canvasdesk.interchange.leantime_reader import is_leantime, read_leantime
from canvasdesk.interchange.markdown_reader import read_markdown
from canvasdesk.interchange.miro_csv_reader import is_miro_csv, read_miro_csv
from canvasdesk.interchange.miro_items_reader import is_miro_items, read_miro_items
from canvasdesk.interchange.nine_key_json import read_nine_key_json
from canvasdesk.interchange.separated_reader import (
    looks_like_table,
    read_in_old_encoding,
    read_separated,
)
from canvasdesk.interchange.text_lines import block_line_count, read_text_lines
from canvasdesk.model import limits

_MARKDOWN = re.compile(
    r"^ {0,3}(?:#{1,6}\s|>|\||```|~~~|={3,}\s*$|<)|\*\*|__|\|\s*:?-{2,}", re.MULTILINE
)
_BMML_LINE = re.compile(
    r"^(?:version|meta|fits|customer_segments|value_propositions|channels|customer_relationships"
    r"|revenue_streams|key_resources|key_activities|key_partnerships|costs|cost_structure):",
    re.MULTILINE,
)
_BMML_KEYS = 2
_START = 100
_ENOUGH_BLOCKS = 2
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Format(StrEnum):
    """The formats that can be read."""

    MARKDOWN = "markdown"
    BMML = "bmml"
    NINE_KEY_JSON = "json"
    JSON_CANVAS = "canvas"
    SEPARATED = "csv"
    INDENTED_TEXT = "text"
    BM_DESIGNER = "bm-designer"
    LEAN_CANVAS = "leancanvas"
    LEANTIME = "leantime"
    MIRO_ITEMS = "miro-json"
    MIRO_CSV = "miro-csv"


_JSON_FORMATS = frozenset(
    {Format.NINE_KEY_JSON, Format.BM_DESIGNER, Format.LEAN_CANVAS, Format.MIRO_ITEMS}
)
"""Their files may hold pictures; no other format does."""


@dataclass(frozen=True, slots=True)
class _JsonShape:
    """A kind of JSON: a text that stands in all of its files, and what tells a tree of it."""

    format: Format
    marks: tuple[str, ...]
    is_so: Callable[[Any], bool]


_JSON_SHAPES = (
    _JsonShape(Format.LEAN_CANVAS, (lean_canvas_reader.MARK,), is_lean_canvas),
    _JsonShape(Format.MIRO_ITEMS, miro_items_reader.MARKS, is_miro_items),
    _JsonShape(Format.BM_DESIGNER, (bm_designer_reader.MARK,), is_bm_designer),
)


def read_draft(name: str, data: bytes, format: Format | None = None) -> Draft:  # noqa: A002
    """Return the draft of a foreign file; ``name`` stands in for a title and names it in errors.

    Raises FormatError: ``file.too_large``, ``import.not_text``, ``import.no_canvas``, or what the
    format's reader says (``bmml.*``, ``yaml.*``, ``json.*``, ``xml.*``, ``import.wrong_kind``).
    """
    path = Path(name)
    is_json = data[:_START].lstrip().startswith((b"{", b"["))
    limit = limits.FILE_BYTES if is_json else limits.IMPORT_BYTES
    if len(data) > limit:
        raise FormatError("file.too_large", path, limit=limit, size=len(data))
    try:
        text = decode(data, path)
    except FormatError:
        draft = read_in_old_encoding(data, path)
        if draft is None:
            raise
        return draft
    if not text.strip():
        raise FormatError("import.no_canvas", path)
    chosen = recognise(text) if format is None else format
    if chosen not in _JSON_FORMATS and len(data) > limits.IMPORT_BYTES:
        raise FormatError("file.too_large", path, limit=limits.IMPORT_BYTES, size=len(data))
    return _read_as(chosen, text, path)


def _read_as(format: Format, text: str, path: Path) -> Draft:  # noqa: A002
    match format:
        case Format.MARKDOWN:
            return read_markdown(text, path)
        case Format.BMML:
            # Imported here: its shapes need pydantic, which other formats do without.
            from canvasdesk.interchange.bmml_reader import read_bmml

            return read_bmml(text, path)
        case Format.NINE_KEY_JSON:
            return read_nine_key_json(text, path)
        case Format.JSON_CANVAS:
            return read_json_canvas(text, path)
        case Format.SEPARATED:
            return read_separated(text, path)
        case Format.INDENTED_TEXT:
            return read_text_lines(text, path)
        case Format.BM_DESIGNER:
            return read_bm_designer(text, path)
        case Format.LEAN_CANVAS:
            return read_lean_canvas(text, path)
        case Format.LEANTIME:
            return read_leantime(text, path)
        case Format.MIRO_ITEMS:
            return read_miro_items(text, path)
        case Format.MIRO_CSV:
            return read_miro_csv(text, path)
        case _:
            assert_never(format)


def recognise(text: str) -> Format:
    """Return the format that a text has the shape of."""
    if text.lstrip().startswith(("{", "[{", "[\n", "[ ")):
        return Format.JSON_CANVAS if looks_like_json_canvas(text) else _json_format(text)
    if is_leantime(text):
        return Format.LEANTIME
    if _is_bmml(text):
        return Format.BMML
    if has_too_many_lines(text):
        return Format.MARKDOWN  # which refuses it: looking at each of them takes long
    if looks_like_table(text):
        return Format.SEPARATED
    if is_miro_csv(text):
        return Format.MIRO_CSV
    body = split_front_matter(text)[1]
    if not _MARKDOWN.search(body) and block_line_count(body) >= _ENOUGH_BLOCKS:
        return Format.INDENTED_TEXT
    return Format.MARKDOWN


def _json_format(text: str) -> Format:
    """Return which JSON it is. What has no mark of another kind is not parsed for it."""
    marked = [shape for shape in _JSON_SHAPES if any(mark in text for mark in shape.marks)]
    if not marked:
        return Format.NINE_KEY_JSON
    try:
        tree = read_json(text, Path())
    except FormatError:
        return marked[0].format  # its reader says what is wrong, and where
    return next((each.format for each in marked if each.is_so(tree)), Format.NINE_KEY_JSON)


def decode(data: bytes, path: Path) -> str:
    """Return the text of UTF-8, or of UTF-16 with a byte order mark; lines end in a line feed.

    Raises ``import.not_text``.
    """
    encoding, start = "utf-8", 0
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            encoding, start = name, len(mark)
            break
    try:
        text = data[start:].decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, start + error.start) + 1
        raise FormatError("import.not_text", path, place=str(line)) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise FormatError("import.not_text", path, place=str(line))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _is_bmml(text: str) -> bool:
    keys = {found[0] for found in _BMML_LINE.finditer(text)}
    if "meta:" in keys and "version:" in keys:
        return True
    blocks = keys - {"version:", "meta:", "channels:"}
    first = next((line for line in text.split("\n") if line.strip() and line[0] != "#"), "")
    return len(blocks) >= _BMML_KEYS and key_value(first) is not None and "  - id:" in text
