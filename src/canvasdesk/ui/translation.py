"""The window's language: which one, and the translators for it.

The texts are in ``resources/translations``, one file a language, made by
``packaging/translations.py``. The document's own language is no business of this module.
"""

import os
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from canvasdesk.model.language import is_rtl_language
from canvasdesk.shipped import shipped

SOURCE_LANGUAGE = "en"
MIRRORED_TEST_LANGUAGE = "ar_XB"
"""The pseudo-language that is read from right to left; ``en_XA`` is the other one."""
_TEST_LANGUAGES = ("en_XA", MIRRORED_TEST_LANGUAGE)


def wanted_languages(environment: Mapping[str, str] = os.environ) -> list[str]:
    """Return the languages the desktop asks for, best first, as ``de_AT`` or ``de``.

    The test languages are read from the environment: Qt's locales know no X regions.
    """
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(variable, ""):
            first = value.split(":")[0].split(".")[0]
            if first in _TEST_LANGUAGES:
                return [first]
            break
    if not translated_languages():
        return [SOURCE_LANGUAGE]
    from PySide6.QtCore import QLocale  # its long lists of countries cost the start

    return [name.replace("-", "_") for name in QLocale().uiLanguages()]


def translated_languages() -> list[str]:
    """Return the languages the program is translated into, besides English, as ``de_AT``."""
    files = shipped("translations").glob("*.qm")
    names = {path.stem.removeprefix("canvasdesk_") for path in files}
    return sorted(names - set(_TEST_LANGUAGES))


def install_translators(app: QCoreApplication, languages: list[str]) -> str:
    """Show the program in the first of ``languages`` there is a translation for.

    Return that language; English where there is none.
    """
    for language in languages:
        if language.split("_")[0] == SOURCE_LANGUAGE and language not in _TEST_LANGUAGES:
            break
        translator = QTranslator(app)
        if translator.load(f"canvasdesk_{language}", str(shipped("translations"))):
            _install_qt_texts(app, language)
            app.installTranslator(translator)
            if isinstance(app, QGuiApplication) and is_rtl_language(language):
                app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            return language
    return SOURCE_LANGUAGE


def _install_qt_texts(app: QCoreApplication, language: str) -> None:
    """Have Qt's own buttons and dialogs in the same language, where Qt has it."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)
