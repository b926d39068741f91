"""Bring the translations up to date: collect the texts, fill the two test languages, compile.

    python packaging/translations.py

``resources/translations/canvasdesk_<language>.ts`` is what translators edit; the ``.qm`` beside it
is what the program reads. For a new language, add its name to ``LANGUAGES``.

The test languages show what no translator has to find out: ``en_XA`` is accented and 40 % longer,
``ar_XB`` is the same read from right to left. A text without accents on the screen is one that
cannot be translated, a bracket missing at its end is one that does not fit.
"""

import json
import math
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (ROOT / "src/canvasdesk/ui", ROOT / "src/canvasdesk/messages.py")
DATA = {
    "Fields": ROOT / "resources/method/fields.json",
    "Journals": ROOT / "resources/method/journals.json",
}
"""Data files with texts that the window shows, by the context they are translated in."""
SPOKEN_KEYS = ("label", "hint")
"""Keys of the data whose texts are shown; those of choices and steps are as well."""
FOLDER = ROOT / "resources/translations"
LANGUAGES: tuple[str, ...] = ()
"""Languages that people translate to."""
TEST_LANGUAGES = {"en_XA": "", "ar_XB": "\u200f"}
"""By language, the mark that gives a text its direction."""

_ACCENTS = str.maketrans(
    "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz", "ÁÇĎÉĜĤÍĴĶĹŇÓŔŠŤÚŴÝŽáçďéĝĥíĵķĺňóŕšťúŵýž"
)
_KEPT = re.compile(r"\{[^{}]*\}|%n|%\d|&&|&.|&lt;|\n")
"""Placeholders, mnemonics and line ends."""
_FILLER = "óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň "
_LONGER = 0.4


def main() -> int:
    """Update and compile all languages; return the exit code."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in (*LANGUAGES, *TEST_LANGUAGES):
        path = ts_path(language)
        collect(path, language)
        if language in TEST_LANGUAGES:
            fill(path, TEST_LANGUAGES[language])
        run("pyside6-lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))
    return 0


def ts_path(language: str) -> Path:
    """Return the file that holds a language's texts."""
    return FOLDER / f"canvasdesk_{language}.ts"


def collect(path: Path, language: str) -> None:
    """Put every text of the sources into a ``.ts`` file; translations that are there stay."""
    files = sorted(
        str(file.relative_to(ROOT))
        for source in SOURCES
        for file in (source.rglob("*.py") if source.is_dir() else [source])
    )
    with TemporaryDirectory() as folder:
        source = Path(folder) / "data.py"
        source.write_text(source_of_data(), encoding="utf-8")
        update([*files, str(source)], path, language)


def source_of_data() -> str:
    """Return the texts of the data files as a source that the collecting tool reads."""
    calls = (
        f"QT_TRANSLATE_NOOP({context!r}, {json.dumps(text, ensure_ascii=False)})"
        for context, path in DATA.items()
        for text in dict.fromkeys(spoken_texts(json.loads(path.read_text(encoding="utf-8"))))
    )
    return "\n".join(calls) + "\n"


def spoken_texts(node: object) -> Iterator[str]:
    """Yield the texts in data that the window shows."""
    if isinstance(node, list):
        for item in node:
            yield from spoken_texts(item)
    if not isinstance(node, dict):
        return
    yield from (node[key] for key in SPOKEN_KEYS if key in node)
    for key, value in node.items():
        if key in ("choices", "steps"):
            yield from value.values()
        elif key not in SPOKEN_KEYS:
            yield from spoken_texts(value)


def update(files: list[str], path: Path, language: str) -> None:
    """Put every text of some sources into a ``.ts`` file."""
    options = ["-locations", "none", "-no-obsolete", "-silent"]
    target = ["-source-language", "en", "-target-language", language, "-ts", str(path)]
    run("pyside6-lupdate", *options, *files, *target)


def fill(path: Path, mark: str) -> None:
    """Translate every text of a file to the test language."""
    tree = ET.parse(path)  # noqa: S314  (a file of our own)
    for message in tree.iter("message"):
        translation, source = message.find("translation"), message.findtext("source", "")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for target in forms or [translation]:
            target.text = pseudo(source, mark)
    header = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f"{header}{body}\n", encoding="utf-8")


def pseudo(text: str, mark: str = "") -> str:
    """Return a text accented, longer and in brackets; what a program reads in it stays."""
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(_ACCENTS), kept.group()]
        at = kept.end()
    parts.append(text[at:].translate(_ACCENTS))
    missing = math.ceil(len(text) * _LONGER)
    filler = (_FILLER * (missing // len(_FILLER) + 1))[:missing].strip()
    return f"{mark}[{''.join(parts)} {filler}]{mark}"


def run(program: str, *arguments: str) -> None:
    """Run one of Qt's tools from the folder this Python is in."""
    command = [str(Path(sys.executable).parent / program), *arguments]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603  (Qt's tools, our arguments)


if __name__ == "__main__":
    sys.exit(main())
