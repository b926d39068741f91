"""Which formats a canvas can be made into, how they are chosen, and what each has no room for."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from canvasdesk.messages import QT_TRANSLATE_NOOP

_CONTEXT = "ExportFormats"


class ExportFormat(StrEnum):
    """What a canvas can be made into; the value is the file's suffix."""

    PDF = ".pdf"
    PNG = ".png"
    TEXT = ".txt"
    MARKDOWN = ".md"
    NINE_KEYS = ".bmc.json"
    JSON_CANVAS = ".canvas"
    CSV = ".csv"
    TSV = ".tsv"
    BMML = ".bmml"


PICTURES = frozenset({ExportFormat.PDF, ExportFormat.PNG})
"""The formats that have a paper and extras."""

_OTHER = "other"
_MAIN = {
    ExportFormat.PDF: QT_TRANSLATE_NOOP("ExportFormats", "Poster (PDF)"),
    ExportFormat.PNG: QT_TRANSLATE_NOOP("ExportFormats", "Picture (PNG)"),
    ExportFormat.TEXT: QT_TRANSLATE_NOOP("ExportFormats", "Plain text"),
    ExportFormat.MARKDOWN: QT_TRANSLATE_NOOP("ExportFormats", "Text (Markdown)"),
}
_OTHERS = {
    ExportFormat.JSON_CANVAS: QT_TRANSLATE_NOOP("ExportFormats", "JSON Canvas"),
    ExportFormat.CSV: QT_TRANSLATE_NOOP("ExportFormats", "Table for spreadsheets (CSV)"),
    ExportFormat.TSV: QT_TRANSLATE_NOOP("ExportFormats", "Table with tabs (TSV)"),
    ExportFormat.BMML: QT_TRANSLATE_NOOP("ExportFormats", "Business model (BMML)"),
    ExportFormat.NINE_KEYS: QT_TRANSLATE_NOOP("ExportFormats", "Nine lists (JSON)"),
}
"""What few need stands behind one entry."""


@dataclass(frozen=True, slots=True)
class Inside:
    """What of a canvas not every format has room for.

    ``marks`` are pictures and symbols on notes, ``headings`` small headings inside the blocks.
    """

    marks: bool = False
    headings: bool = False


NOTHING = Inside()


class FormatBoxes:
    """Two boxes: one for what most want, with an entry that brings up the other one."""

    def __init__(self, chosen: ExportFormat) -> None:
        self.main, self.others = QComboBox(), QComboBox()
        for kind, text in _MAIN.items():
            self.main.addItem(_said(text), kind.value)
        self.main.addItem(_said(QT_TRANSLATE_NOOP("ExportFormats", "Other formats")), _OTHER)
        for kind, text in _OTHERS.items():
            self.others.addItem(_said(text), kind.value)
        self.choose(chosen)

    @property
    def shows_others(self) -> bool:
        """Whether the second box is of use."""
        return bool(self.main.currentData() == _OTHER)

    @property
    def chosen(self) -> ExportFormat:
        """The format as it is chosen now."""
        box = self.others if self.shows_others else self.main
        return ExportFormat(box.currentData())

    def choose(self, kind: ExportFormat) -> None:
        """Choose a format, behind the entry for others where it stands there."""
        self.main.setCurrentIndex(self.main.findData(_OTHER if kind in _OTHERS else kind.value))
        if kind in _OTHERS:
            self.others.setCurrentIndex(self.others.findData(kind.value))


def left_out(kind: ExportFormat, inside: Inside) -> str:
    """Return what a format leaves out of a canvas, as a sentence; "" where it is nothing."""
    match kind:
        case ExportFormat.PDF | ExportFormat.PNG | ExportFormat.JSON_CANVAS:
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
        case ExportFormat.TEXT | ExportFormat.MARKDOWN | ExportFormat.NINE_KEYS:
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
