"""Help calls what the print dialog has by the names that stand there."""

import re

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel

from canvasdesk.ui.help.pages import help_pages

from .conftest import Opener

_NAME = re.compile(r"\*\*([^*]+)\*\*")
_ELSEWHERE = frozenset(
    {"Print at 100 %.", "Save a copy without private parts", "Import", "Save as you work"}
)


def test_what_help_names_is_in_the_dialog(opened: Opener) -> None:
    dialog = opened()
    found = [each.text() for each in dialog.findChildren(QAbstractButton)]
    found += [each.text() for each in dialog.findChildren(QLabel)]
    found += [each.accessibleName() for each in dialog.cards.cards.values()]
    found += [each.text() for each in dialog.findChildren(QAction)]
    found += [each.text() for each in dialog.save_menu.actions.values()]
    there = {each.replace("&", "").rstrip("…") for each in found}
    pages = {page.title: page.body for page in help_pages("en", lambda _action: "KEYS")}
    said = set(_NAME.findall(pages["Printing"])) | set(_NAME.findall(pages["Sharing"]))
    names = {name for name in said - _ELSEWHERE if name != "KEYS"}
    assert len(names) > 5
    assert names <= there
