from collections import Counter

from PySide6.QtGui import QKeySequence

from canvasdesk.model.blocks import Mode
from canvasdesk.model.values import AUTO_FILL, Colour
from canvasdesk.shipped import shipped
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import FILLS, ActionId
from canvasdesk.ui.menus import MENUS, PALETTE_ONLY, TOOLBAR_END, TOOLBAR_START, Menu, entries_of
from canvasdesk.ui.program import Program


def test_every_action_is_in_the_table() -> None:
    assert ACTIONS.keys() == set(ActionId)


def test_every_action_stands_in_one_menu_or_is_for_the_palette_alone() -> None:
    places = Counter(key for menu in MENUS for key in entries_of(menu))
    assert places == dict.fromkeys((key for key in ActionId if key not in PALETTE_ONLY), 1)


def test_no_two_actions_share_a_key() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS.values() for key in spec.keys)
    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []


def test_commands_carry_ctrl_or_alt_or_are_no_letters() -> None:
    """A printable key is always text."""
    keys = [key for spec in ACTIONS.values() for key in spec.keys]
    assert [key for key in keys if "+" not in key and len(key) == 1] == []


def _menus(menus: tuple[Menu, ...]) -> list[list[str]]:
    found = [[menu.title for menu in menus]]
    for menu in menus:
        inner = tuple(entry for entry in menu.entries if isinstance(entry, Menu))
        texts = [ACTIONS[e].text for e in menu.entries if isinstance(e, ActionId)]
        found.append([*texts, *(each.title for each in inner)])
        found += _menus(inner)[1:]
    return found


def test_mnemonics_differ_within_a_menu() -> None:
    for texts in _menus(MENUS):
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert all("&" in text for text in texts), texts
        assert max(letters.values()) == 1, (texts, letters)


def test_icons_are_there() -> None:
    names = {spec.icon for spec in ACTIONS.values() if spec.icon}
    assert names
    assert [
        name for name in names if not shipped("icons", "actions", f"{name}.svg").is_file()
    ] == []


def test_tools_without_words_have_icons_and_tips() -> None:
    for key in (*TOOLBAR_START, *TOOLBAR_END):
        if key is not None:
            assert ACTIONS[key].icon
            assert ACTIONS[key].tip_label


def test_every_colour_can_be_chosen() -> None:
    assert set(FILLS.values()) == {AUTO_FILL, *Colour}


def test_a_menu_shows_ticks_and_no_icons(program: Program) -> None:
    program.new(Mode.PERSONAL)
    actions = program.canvases[0].workplace.actions_by_id.values()
    assert [action.text() for action in actions if action.isIconVisibleInMenu()] == []


def test_keys_are_safe_where_altgr_writes_letters() -> None:
    keys = [key for spec in ACTIONS.values() for key in spec.keys]
    assert [key for key in keys if "Ctrl" in key and "Alt" in key] == []


def test_what_opens_a_list_has_the_letter_that_fills_it_with_shift() -> None:
    for opens, fills in (
        (ActionId.TAGS, ActionId.TAG_NOTES),
        (ActionId.HEARD, ActionId.WRITE_HEARD),
    ):
        (one,), (other,) = ACTIONS[opens].keys, ACTIONS[fills].keys
        assert other == one.replace("Ctrl+", "Ctrl+Shift+")
