"""``canvasdesk --self-test``: says whether what the program needs works on this computer.

For reports of bugs, and for those who package the program. It changes nothing that lasts.
"""

import argparse
import os
import platform
import tempfile
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from canvasdesk.cli.border import FAULT
from canvasdesk.cli.output import shown_path
from canvasdesk.errors import CanvasdeskError, FileError
from canvasdesk.messages import message
from canvasdesk.storage.program import NAME, program_version

if TYPE_CHECKING:
    from canvasdesk.model.document import Document

_LIBRARIES = ("PySide6-Essentials", "pydantic", "reportlab", "platformdirs")
_SAMPLES = {"Latin": "a", "Arabic": "ع", "Chinese": "商", "emoji": "\N{SEEDLING}"}
_PLATFORMS = {"Linux": ("libqxcb",), "Darwin": ("libqcocoa",), "Windows": ("qwindows",)}
"""What draws windows on each system, among Qt's plugins."""
Check = Callable[[], Iterator[str]]


class SelfTest(argparse.Action):
    """Runs all checks and stops; the exit code is 1 where one of them failed."""

    def __init__(self, option_strings: list[str], dest: str, help: str) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        failed = [name for name, check in CHECKS.items() if not _passes(name, check)]
        parser.exit(FAULT if failed else 0)


def _passes(name: str, check: Check) -> bool:
    """Run a check, and print what it says line by line, or what went wrong."""
    try:
        for line in check():
            print(f"ok    {name}: {line}")
    except CanvasdeskError as error:
        place = f"{shown_path(error.path)}: " if isinstance(error, FileError) else ""
        print(f"FAIL  {name}: {place}{message(error)}")
    except Exception as error:
        print(f"FAIL  {name}: {type(error).__name__}: {error}")
    else:
        return True
    return False


def _versions() -> Iterator[str]:
    yield f"{NAME} {program_version()}, Python {platform.python_version()}, {platform.platform()}"
    yield ", ".join(f"{library} {version(library)}" for library in _LIBRARIES)


def _resources() -> Iterator[str]:
    from canvasdesk.method.fields import field_definitions
    from canvasdesk.method.questions import question_languages, questions_for
    from canvasdesk.method.symbols import symbols
    from canvasdesk.method.templates import template_for, template_languages
    from canvasdesk.model.blocks import Mode
    from canvasdesk.shipped import shipped

    for language in template_languages():
        template_for(language)
    for language in question_languages():
        for mode in Mode:
            questions_for(language, mode)
    yield (
        f"templates in {len(template_languages())} languages, {len(symbols())} symbols, "
        f"{len(field_definitions())} fields, in {shown_path(shipped())}"
    )


def _fonts() -> Iterator[str]:
    from canvasdesk.cli.typesetting import typesetter

    with typesetter() as setter:
        from canvasdesk.layout.fonts import Weight

        yield f"{setter.fonts.font(Weight.REGULAR).family()} for what the program says"
        lacking = [script for script, sign in _SAMPLES.items() if _lacks(_with_note(sign))]
    if lacking:
        yield f"no font on this computer has {', '.join(lacking)}: such notes show boxes"
    else:
        yield f"{', '.join(_SAMPLES)} can be written"


def _lacks(document: "Document") -> bool:
    from canvasdesk.cli.typesetting import typesetter

    with typesetter() as setter:
        from canvasdesk.conversion.pictures import picture_of
        from canvasdesk.export.missing import missing_glyphs
        from canvasdesk.layout.view import View

        return bool(missing_glyphs(picture_of(document, View(), setter)))


def _window() -> Iterator[str]:
    """Load what puts windows on the screen, without a screen."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    names = _PLATFORMS.get(platform.system(), ())
    for name in names:
        loader = QPluginLoader(str(folder / name))
        if not loader.load():
            raise RuntimeError(loader.errorString())
    yield f"{', '.join(names) or 'nothing known of this system'} loaded"


def _folders() -> Iterator[str]:
    from canvasdesk.storage.folders import user_folders
    from canvasdesk.storage.saving import refusals, save

    folders = user_folders()
    for name, folder in (
        ("canvases", folders.canvases),
        ("state", folders.state),
        ("cache", folders.cache),
    ):
        # What is there may be a file, or a link that leads nowhere: then nothing can be made in it.
        there = next(each for each in (folder, *folder.parents) if os.path.lexists(each))
        with (
            refusals(there),
            tempfile.TemporaryDirectory(dir=there, prefix=f".{NAME}-test-") as trial,
        ):
            save(Path(trial, "trial"), b"trial")
        made = "" if there == folder else ", not made yet"
        yield f"{name} in {shown_path(folder)}{made}"


def _save() -> Iterator[str]:
    from canvasdesk.storage.format import checked_bytes, read_document
    from canvasdesk.storage.saving import save

    document = _with_note("A note")
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-test-") as folder:
        path = Path(folder, "trial.canvasdesk")
        for _ in range(2):  # a new file, and one that is there
            save(path, checked_bytes(document, path))
        if read_document(path).document != document:
            raise RuntimeError("what was read is not what was saved")
        yield f"{path.stat().st_size} bytes saved and read again"


def _export() -> Iterator[str]:
    from canvasdesk.cli.typesetting import typesetter

    with typesetter() as setter:
        from canvasdesk.conversion.pictures import picture_of
        from canvasdesk.export.papers import paper_named
        from canvasdesk.export.pdf import pdf_bytes
        from canvasdesk.export.printout import one_page
        from canvasdesk.export.raster import png_bytes
        from canvasdesk.layout.view import View

        picture = picture_of(_with_note("A note"), View(), setter)
        paper = paper_named("A4")
        pdf, png = (
            pdf_bytes(one_page(picture, paper)),
            png_bytes(one_page(picture, paper).pages[0], 30.0),
        )
    if not pdf.startswith(b"%PDF-") or not png.startswith(b"\x89PNG"):
        raise RuntimeError("what was exported is no PDF and PNG")
    yield f"a poster of {len(pdf)} bytes, a picture of {len(png)} bytes"


def _with_note(text: str) -> "Document":
    from canvasdesk.editing.beginning import new_document
    from canvasdesk.editing.operations.notes import add_note
    from canvasdesk.model.blocks import BlockId, Mode
    from canvasdesk.model.ids import random_id

    document = new_document(Mode.PERSONAL, "en", random_id)
    return add_note(document, BlockId.CHANNELS, text, random_id).apply(document)


CHECKS: dict[str, Check] = {
    "versions": _versions,
    "resources": _resources,
    "fonts": _fonts,
    "window": _window,
    "folders": _folders,
    "save": _save,
    "export": _export,
}
