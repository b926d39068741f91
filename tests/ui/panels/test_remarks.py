"""Rows come and go one by one: what is chosen in a list of remarks stays what it was."""

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.panels.remarks import Remark, RemarkModel


def remarks(letters: str) -> list[Remark]:
    return [Remark(letter, "said", BlockId.CHANNELS, (letter,)) for letter in letters]


def test_rows_follow_what_is_shown(qapp: QApplication) -> None:
    model = RemarkModel()
    tester = QAbstractItemModelTester(model)
    for letters in ("", "abc", "abc", "ac", "xaycz", "zz", "", "q"):
        model.show(remarks(letters))
        assert "".join(remark.title for remark in model.remarks) == letters
        assert model.rowCount() == len(letters)
    tester.deleteLater()


def test_a_row_between_two_changes_is_not_touched(qapp: QApplication) -> None:
    model = RemarkModel()
    removed: list[tuple[int, int]] = []
    model.show(remarks("abcd"))
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.show(remarks("acd"))
    assert removed == [(1, 1)]
