"""The list of keys: what actions have, where they can be given others, and what keys mean besides.

Which keys may go to which action is for ``ui.shortcuts`` to say.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from canvasdesk.model.folding import folded
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.bars import dress_bars
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.menus import MENUS, PALETTE_ONLY, entries_of, title_of
from canvasdesk.ui.own_keys import OWN_KEYS, Context, OwnKeys
from canvasdesk.ui.shortcuts import LiveShortcuts, Owner, Unfit

_ACTION = Qt.ItemDataRole.UserRole
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_PASSED = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_AltGr)
_SIZE_PX = (640, 640)


class KeyField(QLineEdit):
    """Takes the next keys that are pressed in it as they are. Tab and Esc go on as ever."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() not in (*_MODIFIERS, *_PASSED):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                held = event.keyCombination()
                self.pressed.emit(QKeySequence(held).toString())
                return True
        return super().event(event)


class _Rows(QTreeWidget):
    """The list; Enter is for its row, not for the dialog's button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.itemActivated.emit(row, 0)
        else:
            super().keyPressEvent(event)


class ShortcutsDialog(FramedDialog):
    """Show all keys by where they mean something, find them, and change those of actions."""

    def __init__(self, shortcuts: LiveShortcuts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Keyboard shortcuts"))
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._shortcuts = shortcuts
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search actions and keys"))
        self.search.setAccessibleName(self.tr("Search actions and keys"))
        self.tree = self._make_tree()
        self.keys = KeyField()
        self.keys.setPlaceholderText(self.tr("Press the new keys"))
        self.keys.setAccessibleName(self.tr("New keys"))
        self.standard = QPushButton(self.tr("Back to standard"))
        self.standard.setAutoDefault(False)
        self.said = plain_label("", quiet=True, wraps=True)
        self.said.setMinimumHeight(20)
        self._arrange()
        self._fill()
        self.search.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._show_chosen)
        self.tree.itemActivated.connect(lambda *_: self.keys.setFocus())
        self.keys.pressed.connect(self._change)
        self.standard.clicked.connect(self._reset)
        shortcuts.changed.connect(self._show_keys)
        self._show_chosen()

    def choose(self, action: ActionId) -> None:
        """Go to an action's row."""
        self.tree.setCurrentItem(self._rows[action])

    def _make_tree(self) -> QTreeWidget:
        tree = _Rows()
        tree.setColumnCount(2)
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setRootIsDecorated(False)
        dress_bars(tree)
        tree.setIndentation(12)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _arrange(self) -> None:
        self.take_size(*_SIZE_PX)
        self.body.addWidget(self.search)
        self.body.addWidget(self.tree, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keys, 1)
        row.addWidget(self.standard)
        self.body.addLayout(row)
        self.body.addWidget(self.said)
        self.add_aside(self.tr("All back to standard"), self._shortcuts.reset_all)
        self.add_button(self.tr("Close"), self.accept, primary=True)

    def _fill(self) -> None:
        self._rows: dict[ActionId, QTreeWidgetItem] = {}
        for title, actions in _groups():
            group = self._group(title)
            for action in actions:
                row = QTreeWidgetItem(group, [ACTIONS[action].plain_label, ""])
                row.setData(0, _ACTION, action.name)
                self._rows[action] = row
        for context in Context:
            group = self._group(context.label)
            for own in OWN_KEYS:
                if own.context is context:
                    QTreeWidgetItem(group, [own.label, own.key_label])
        self._show_keys()
        self.tree.expandAll()

    def _group(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [title])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return group

    def _show_keys(self) -> None:
        for action, row in self._rows.items():
            row.setText(1, ", ".join(map(_native, self._shortcuts.keys_of(action))))
        self._show_standard()

    def _filter(self, query: str) -> None:
        words = folded(query).split()
        for place in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(place)
            if group is None:
                continue
            rows = map(group.child, range(group.childCount()))
            shown = [row for row in rows if row is not None]
            for row in shown:
                text = folded(f"{row.text(0)} {row.text(1)} {group.text(0)}")
                row.setHidden(not all(word in text for word in words))
            group.setHidden(all(row.isHidden() for row in shown))

    @property
    def _chosen(self) -> ActionId | None:
        row = self.tree.currentItem()
        name = row.data(0, _ACTION) if row is not None else None
        return ActionId[name] if name else None

    def _show_chosen(self) -> None:
        self.keys.clear()
        self.keys.setEnabled(self._chosen is not None)
        row = self.tree.currentItem()
        if self._chosen is not None:
            self.said.setText("")
        elif row is not None:
            self.said.setText(self.tr("These keys cannot be changed."))
        else:
            self.said.setText(self.tr("Choose an action to give it other keys."))
        self._show_standard()

    def _show_standard(self) -> None:
        chosen = self._chosen
        self.standard.setEnabled(chosen is not None and not self._shortcuts.is_standard(chosen))

    def _change(self, keys: str) -> None:
        action = self._chosen
        if action is None:
            return
        if keys in ("Backspace", "Del") and action is not ActionId.DELETE:
            keys = ""
        owner = self._shortcuts.change(action, keys)
        self._tell(action, keys, owner)

    def _reset(self) -> None:
        action = self._chosen
        if action is not None:
            self._tell(action, "", self._shortcuts.reset(action))
            self.keys.setFocus()

    def _tell(self, action: ActionId, keys: str, owner: Owner | None) -> None:
        name, shown = ACTIONS[action].plain_label, _native(keys)
        if owner is None:
            now = ", ".join(map(_native, self._shortcuts.keys_of(action)))
            text = self.tr("“{action}” now has {keys}.") if now else self.tr("“{action}” has none.")
            self.said.setText(text.format(action=name, keys=now))
            self.keys.setText(now)
            return
        self.keys.clear()
        if owner is Unfit.LETTER:
            self.said.setText(self.tr("That writes a letter. Hold Ctrl or Alt as well."))
        elif owner is Unfit.NONE:
            self.said.setText(self.tr("These keys cannot be used."))
        else:
            text = self.tr("{keys} belongs to “{owner}” already. Nothing was changed.")
            taken = shown or self.tr("That")
            self.said.setText(text.format(keys=taken, owner=_name_of(owner)))


def _name_of(owner: Owner) -> str:
    if isinstance(owner, ActionId):
        return ACTIONS[owner].plain_label
    return owner.label if isinstance(owner, OwnKeys) else str(owner)


def _groups() -> Iterator[tuple[str, list[ActionId]]]:
    for menu in MENUS:
        yield title_of(menu).replace("&", ""), list(entries_of(menu))
    rest = sorted(PALETTE_ONLY, key=lambda key: key.value)
    yield QCoreApplication.translate("ShortcutsDialog", "By searching everything"), rest


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
