from importlib.metadata import version

from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from canvasdesk.ui.components import components
from canvasdesk.ui.dialogs.about import AboutDialog
from canvasdesk.ui.dialogs.licences import LicencesDialog


def test_every_library_is_named_with_its_version_and_licence() -> None:
    found = {part.name.lower(): part for part in components()}
    for name in ("PySide6_Essentials", "pydantic", "reportlab", "pyspellchecker", "uharfbuzz"):
        part = found[name.lower()]
        assert part.version == version(name)
        assert part.licence
        assert len(part.text) > 500, name
    assert "pytest" not in found
    assert "LESSER GENERAL PUBLIC LICENSE" in found["pyside6_essentials"].text
    assert "SIL OPEN FONT LICENSE" in found["fontpkg-fira-sans"].text.upper()
    assert components()[0].name == "canvasdesk"


def test_both_canvases_and_the_font_are_credited(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for name in ("Strategyzer", "BusinessModelYou", "CC BY-SA 3.0", "MIT", "Fira Sans", "LGPL"):
        assert name in text


def test_licences_are_there_in_full_and_plain(qtbot: QtBot) -> None:
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    text = dialog.findChild(QPlainTextEdit)
    shown = []
    for row in range(dialog._list.count()):
        dialog._list.setCurrentRow(row)
        shown.append(text.toPlainText())
    assert "Permission is hereby granted" in shown[0]
    assert "Creative Commons" in shown[1]
    qt = next(each for each in shown if each.startswith("PySide6"))
    assert "another build" in qt
    assert "LESSER GENERAL PUBLIC LICENSE" in qt
