"""Which formats a canvas can be made into, how they are chosen, and what each has no room for."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from canvasdesk.messages import QT_TRANSLATE_NOOP

_CONTEXT = "ExportFormats"


class ExportFormat(StrEnum):
    """What a canvas can be made into for other programs; the value is the file's suffix."""

    MARKDOWN = ".md"
    JSON_CANVAS = ".canvas"
    CSV = ".csv"
    TSV = ".tsv"
    BMML = ".bmml"
    NINE_KEYS = ".bmc.json"


_NAMES = {
    ExportFormat.MARKDOWN: QT_TRANSLATE_NOOP("ExportFormats", "Text (Markdown)"),
    ExportFormat.JSON_CANVAS: QT_TRANSLATE_NOOP("ExportFormats", "JSON Canvas"),
    ExportFormat.CSV: QT_TRANSLATE_NOOP("ExportFormats", "Table for spreadsheets (CSV)"),
    ExportFormat.TSV: QT_TRANSLATE_NOOP("ExportFormats", "Table with tabs (TSV)"),
    ExportFormat.BMML: QT_TRANSLATE_NOOP("ExportFormats", "Business model (BMML)"),
    ExportFormat.NINE_KEYS: QT_TRANSLATE_NOOP("ExportFormats", "Nine lists (JSON)"),
}


@dataclass(frozen=True, slots=True)
class Inside:
    """What of a canvas not every format has room for.

    ``marks`` are pictures and symbols on notes, ``headings`` small headings inside the blocks.
    """

    marks: bool = False
    headings: bool = False


NOTHING = Inside()


def format_box(chosen: ExportFormat) -> QComboBox:
    """Return a box of all formats; its data are their suffixes."""
    box = QComboBox()
    for kind, text in _NAMES.items():
        box.addItem(_said(text), kind.value)
    box.setCurrentIndex(box.findData(chosen.value))
    return box


def left_out(kind: ExportFormat, inside: Inside) -> str:
    """Return what a format leaves out of a canvas, as a sentence; "" where it is nothing."""
    match kind:
        case ExportFormat.JSON_CANVAS:
            return ""
        case ExportFormat.CSV | ExportFormat.TSV:
            return _said(
                QT_TRANSLATE_NOOP(
                    "ExportFormats",
                    "A table has the notes with their longer texts, tags, colours and places, and "
                    "nothing else.",
                )
            )
        case ExportFormat.BMML:
            return _said(
                QT_TRANSLATE_NOOP(
                    "ExportFormats",
                    "BMML has the texts in the blocks, and the links that it has a place for; what "
                    "was left out is said afterwards.",
                )
            )
        case ExportFormat.MARKDOWN | ExportFormat.NINE_KEYS:
            return _marks_and_headings(inside, headings=kind is ExportFormat.NINE_KEYS)


def _marks_and_headings(inside: Inside, *, headings: bool) -> str:
    if inside.headings and headings and inside.marks:
        return _said(
            QT_TRANSLATE_NOOP(
                "ExportFormats", "Headings inside blocks, pictures and symbols are left out."
            )
        )
    if inside.headings and headings:
        return _said(QT_TRANSLATE_NOOP("ExportFormats", "Headings inside blocks are left out."))
    if inside.marks:
        return _said(QT_TRANSLATE_NOOP("ExportFormats", "Pictures and symbols are left out."))
    return ""


def _said(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
