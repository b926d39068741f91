"""How the command line says what will come out of a print."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from canvasdesk.cli.output import counted, shown_text
from canvasdesk.messages import sentence

if TYPE_CHECKING:
    from canvasdesk.conversion.report import Finding, Report
    from canvasdesk.model.document import Document

_MOST_NAMED = {"print.cut": 100}
"""How many notes are named; of all others a few, to find them by."""
_NAMED = 5


def print_report(report: "Report", document: "Document") -> None:
    """Print what comes out and what is to be known of it; one line where that is nothing."""
    from canvasdesk.layout.amounts import length_text

    pages = counted(report.pages, "page", "pages")
    said = f"  {pages}, {length_text(report.width_mm)} x {length_text(report.height_mm)} mm"
    if report.smallest_pt is not None and report.legible_m is not None:
        said += f"; the smallest text has {report.smallest_pt:.1f} pt,"
        said += f" which can be read from {report.legible_m:.2g} m"
    if not report.findings:
        print(f"{said}. {sentence(report.clean)}")
        return
    print(f"{said}.")
    for finding in report.findings:
        print(f"  {sentence(finding.code, _shown(finding))}")
        for line in _named(finding, document):
            print(f"    {line}")


def _shown(finding: "Finding") -> Mapping[str, str | int]:
    """Return what a sentence names: characters that are shown nowhere by their numbers."""
    from canvasdesk.export.missing import named

    if finding.code != "print.glyphs":
        return finding.parameters
    characters = str(finding.parameters["characters"]).split(" ")
    return {**finding.parameters, "characters": named(characters)}


def _named(finding: "Finding", document: "Document") -> Iterator[str]:
    """Yield the beginnings of the notes that somebody may want to look at."""
    if finding.code == "print.private":
        return
    most = _MOST_NAMED.get(finding.code, _NAMED)
    notes = {**document.notes, **document.archived_notes}
    for key in finding.notes[:most]:
        text = shown_text(notes[key].text) if key in notes else ""
        yield f"“{text}”" if text else "a note without words"
    rest = len(finding.notes) - most
    if rest > 0:
        yield f"… and {counted(rest, 'other', 'others')}"
