import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from canvasdesk.method.fields import field_definitions
from canvasdesk.ui.fields.words import CONTEXT
from canvasdesk.ui.translation import install_translators, wanted_languages

_SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"
_PLACEHOLDER = re.compile(r"\{\w+\}|%n|%\d")

Key = tuple[str, str, str]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_script", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def messages(path: Path) -> dict[Key, str]:
    found: dict[Key, str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  (our own file)
        for message in context.iter("message"):
            name = context.findtext("name", "")
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message.findtext("translation", "")
    return found


@pytest.fixture(scope="module")
def current(script: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> dict[Key, str]:
    path = tmp_path_factory.mktemp("ts") / "current.ts"
    script.collect(path, "en_XA")
    return messages(path)


def test_the_sources_have_texts_from_every_way_of_marking_them(current: dict[Key, str]) -> None:
    contexts = Counter(context for context, _, _ in current)
    assert contexts["Actions"] > 30
    assert contexts["Menus"] > 5
    assert contexts["messages"] > 20
    assert contexts["StartWindow"] > 3


def test_the_texts_of_fields_are_collected_from_their_data(current: dict[Key, str]) -> None:
    texts = {text for context, text, _ in current if context == CONTEXT}
    fields = field_definitions().values()
    shown = {text for field in fields for text in (field.label, field.hint, *field.words.values())}
    assert shown - {""} == texts
    assert ("Journals", "How it came about", "") in current


def test_texts_that_a_module_translates_are_collected(current: dict[Key, str]) -> None:
    """What is handed through a function of one's own is not seen by the collecting tool."""
    for key in (
        ("PrintWords", "{count} sheets", ""),
        ("SaveMenu", "Other formats…", ""),
        ("TileFields", "Overlap, for gluing", ""),
        ("Conflicts", "The canvas", ""),
    ):
        assert key in current


def test_nothing_is_translated_by_a_function_of_ones_own() -> None:
    sources = (Path(__file__).parents[2] / "src").rglob("*.py")
    hidden = [path.name for path in sources if "def _tr(" in path.read_text(encoding="utf-8")]
    assert not hidden, "call QCoreApplication.translate with the context and the words themselves"


@pytest.mark.parametrize("language", ["en_XA", "ar_XB"])
def test_every_text_is_in_every_translation(
    script: ModuleType, current: dict[Key, str], language: str
) -> None:
    kept = messages(script.ts_path(language))
    assert kept.keys() == current.keys(), "run packaging/translations.py"


@pytest.mark.parametrize("language", ["en_XA", "ar_XB"])
def test_what_a_program_reads_in_a_text_stays(script: ModuleType, language: str) -> None:
    for (_, source, _), translation in messages(script.ts_path(language)).items():
        assert translation, source
        assert Counter(_PLACEHOLDER.findall(translation)) == Counter(_PLACEHOLDER.findall(source))
        if script.TEST_LANGUAGES[language] == "":
            assert len(translation) >= 1.4 * len(source)


@pytest.mark.parametrize("language", ["en_XA", "ar_XB"])
def test_the_compiled_files_are_current(script: ModuleType, language: str) -> None:
    path = script.ts_path(language)
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for (context, source, comment), translation in messages(path).items():
        assert translator.translate(context, source, comment) == translation


def test_a_mnemonic_stays_before_its_letter(script: ModuleType) -> None:
    assert script.pseudo("&Undo && co") == "[&Uňďó && çó óňé ť]"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANGUAGE": "en_XA"}, "en_XA"),
        ({"LC_ALL": "ar_XB.UTF-8", "LANG": "de_DE.UTF-8"}, "ar_XB"),
        ({"LC_MESSAGES": "en_XA.UTF-8"}, "en_XA"),
        ({"LANG": "en_XA"}, "en_XA"),
    ],
)
def test_a_test_language_is_chosen_by_the_environment(
    environment: dict[str, str], language: str
) -> None:
    assert wanted_languages(environment) == [language]


def test_other_languages_are_the_desktops() -> None:
    assert "en_XA" not in wanted_languages({"LANG": "de_DE.UTF-8", "LANGUAGE": ""})


def test_a_language_without_a_translation_is_english(qapp: QApplication) -> None:
    assert install_translators(qapp, ["xx_YY", "en_GB", "en_XA"]) == "en"


def test_the_mirrored_language_turns_the_window_round(qapp: QApplication) -> None:
    before = qapp.findChildren(QTranslator)
    try:
        assert install_translators(qapp, ["ar_XB"]) == "ar_XB"
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert qapp.translate("Menus", "&File").strip("\u200f").startswith("[")
    finally:
        for translator in qapp.findChildren(QTranslator):
            if translator not in before:
                qapp.removeTranslator(translator)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
