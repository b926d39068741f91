"""Arrows in words, for menus and for those who do not see the sheet."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from canvasdesk.model.document import Document
from canvasdesk.model.records import Link
from canvasdesk.ui.canvas.linking import links_of, other_end
from canvasdesk.ui.note_names import note_name

_MOST_LETTERS = 60


def end_words(document: Document, link: Link, note: str) -> str:
    """Return where an arrow of a note leads to or comes from, with its label; long ones cut."""
    other = _short(document, other_end(link, note))
    ahead, back = "→", "←"
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        ahead, back = back, ahead
    arrow = ahead if link.source == note else back
    if not link.label:
        return f"{arrow} {other}"
    words = QCoreApplication.translate("Canvas", "{arrow} {note} ({label})")
    return words.format(arrow=arrow, note=other, label=_cut(link.label))


def spoken_link(document: Document, link: Link) -> str:
    """Return what is said of an arrow."""
    ends = {"source": _short(document, link.source), "target": _short(document, link.target)}
    if link.label:
        said = QCoreApplication.translate("Canvas", "Link from {source} to {target}: {label}")
        return said.format(label=link.label, **ends)
    return QCoreApplication.translate("Canvas", "Link from {source} to {target}").format(**ends)


def spoken_links(document: Document, note: str) -> str:
    """Return what is said of a note's arrows: whom it serves, and what serves it."""
    to: list[str] = []
    back: list[str] = []
    for link in links_of(document, note):
        other = _short(document, other_end(link, note))
        if link.label:
            labelled = QCoreApplication.translate("Canvas", "{note} ({label})")
            other = labelled.format(note=other, label=link.label)
        (to if link.source == note else back).append(other)
    said: list[str] = []
    if to:
        said.append(QCoreApplication.translate("Canvas", "serves {notes}").format(notes=_list(to)))
    if back:
        said.append(QCoreApplication.translate("Canvas", "from {notes}").format(notes=_list(back)))
    return "; ".join(said)


def _list(names: list[str]) -> str:
    return ", ".join(names)


def _short(document: Document, note: str) -> str:
    return _cut(note_name(document.notes[note]))


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST_LETTERS else f"{line[: _MOST_LETTERS - 1]}…"
