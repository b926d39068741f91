"""All that is in the window of one canvas: puts the parts together, says what each action does.

What happens to files is in ``file_commands``, on the sheet in ``canvas``, to the window itself in
``main_window``.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from canvasdesk.editing.operations.header import HeaderChanges, edit_header, switch_mode
from canvasdesk.errors import CanvasdeskError
from canvasdesk.method.journals import heard_entries
from canvasdesk.method.wording import wording_for
from canvasdesk.model.balance import has_balance
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.ui.actions import ActionId, When
from canvasdesk.ui.canvas.action_table import canvas_commands
from canvasdesk.ui.canvas.privacy import are_private, set_chosen_private
from canvasdesk.ui.canvas.renaming import works_in_renamed
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.dialogs.opening import program_commands
from canvasdesk.ui.file_commands import FileCommands
from canvasdesk.ui.filtering.opening import Filtering
from canvasdesk.ui.guide.opening import Guiding
from canvasdesk.ui.hinting.opening import Hinting
from canvasdesk.ui.history import follow_history
from canvasdesk.ui.keeping.attempts import LINKED
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.keeping.leaving import Answer, Way, leave
from canvasdesk.ui.keeping.open_texts import OpenTexts
from canvasdesk.ui.keeping.recovery import Recovery
from canvasdesk.ui.keeping.telling import saved_text, tell_slowness, tell_unsafety
from canvasdesk.ui.menus import Command, Live, Switch, build_actions, enable, fill_menu_bar
from canvasdesk.ui.messages import explained
from canvasdesk.ui.notice import Notice
from canvasdesk.ui.panels.offers import offer_panels, panel_commands, panel_switches, panels_shown
from canvasdesk.ui.panels.shelf import Shelf
from canvasdesk.ui.session import Session
from canvasdesk.ui.shown_extras import ShownExtras
from canvasdesk.ui.starting_point import Beginning
from canvasdesk.ui.status_bar import StatusBar
from canvasdesk.ui.status_words import StatusWords
from canvasdesk.ui.surroundings import Surroundings
from canvasdesk.ui.theme.choosing import theme_switches, themes_shown
from canvasdesk.ui.threads.opening import Threads
from canvasdesk.ui.toolbar import ToolBar
from canvasdesk.ui.wayfinding import Wayfinding

if TYPE_CHECKING:
    from canvasdesk.ui.dialogs.logo import LogoField
    from canvasdesk.ui.keeping.elsewhere import Elsewhere

# Dialogs are imported when they are opened: the window is to be there at once.


class Workplace(QWidget):
    """Show one canvas and let it be edited, with everything that takes: the middle of a window."""

    new_requested = Signal(Mode)
    choose_requested = Signal()
    import_requested = Signal()
    start_requested = Signal()
    open_requested = Signal(Path)
    quit_requested = Signal()

    def __init__(self, window: QMainWindow, document: Document, surroundings: Surroundings) -> None:
        super().__init__(window)
        self._around = surroundings
        self.session = Session(document, self)
        self.filing = Filing(
            self.session,
            lambda: surroundings.folders,
            as_you_work=surroundings.preferences.now.saving_as_you_work,
        )
        state, disk = surroundings.folders.state, surroundings.disk
        self._open_texts = OpenTexts(self.session)
        self.recovery = Recovery(self.session, self.filing, state, disk)
        self.notice = Notice()
        self.files = FileCommands(self, self.session, self.filing, self.notice, surroundings)
        self.view = CanvasView(self.session, surroundings.typesetter, surroundings.new_id)
        desk = self.view.desk
        desk.speller = surroundings.speller
        self._elsewhere: Elsewhere | None = None
        self.filing.settles = lambda: self.follow_file().settle()
        self.files.takes_care = lambda error: self.follow_file().take_care(error)
        self.extras = ShownExtras(self.view)
        self.shelf = Shelf()
        offer_panels(self.shelf, desk, self.filing, surroundings, self.notice)
        self.ways = Wayfinding(self, self.view, state, disk)
        self.filtering = Filtering(self, self.view)
        self.threads = Threads(self, self.view, self.notice)
        self.guiding = Guiding(self.view, self.shelf, surroundings.preferences)
        self.actions_by_id = build_actions(self, self._commands(), self._switches())
        self._apply_shortcuts()
        fill_menu_bar(window.menuBar(), self.actions_by_id, {Live.TAGS: self.view.fill_tag_menu})
        self.tools = ToolBar(self.actions_by_id)
        self.status = StatusBar(self.actions_by_id)
        self.hinting = Hinting(desk, self.shelf, self.status, surroundings.preferences)
        self._words = StatusWords(self.status, self.view, self.shelf, self.session)
        self.bars = QVBoxLayout()
        """Rows below the toolbar that come and go, such as the one that finds."""
        self._arrange()
        self._connect()
        self._refresh()
        self._show_used_tools()

    def follow_file(self) -> "Elsewhere":
        """Take notice from now on of what others do to the file; return what deals with that."""
        if self._elsewhere is None:
            from canvasdesk.ui.keeping.elsewhere import Elsewhere

            self._elsewhere = Elsewhere(
                self, self.view.desk, self.filing, self.notice, self.files, self._around
            )
        return self._elsewhere

    def ask_about_unsaved(self, fault: CanvasdeskError | None) -> Answer:
        """Ask what becomes of the changes."""
        from canvasdesk.ui.dialogs.unsaved import ask_about_unsaved

        anyway, why = fault is not None and fault.code == LINKED, explained(fault) if fault else ""
        return ask_about_unsaved(self._title(), why, self, anyway=anyway)

    def may_be_left(self) -> bool:
        """Make the canvas safe to be let go; return False where someone chose to stay."""
        return leave([self], Way.CLOSE)

    def end(self) -> None:
        """Let go of what is open; it has been left."""
        self.shelf.end()
        self.files.takes_care = lambda _error: False  # nobody looks at the file any more
        if self._elsewhere is not None:
            self._elsewhere.end()
        self.files.end()
        self.recovery.end()
        self.session.end()

    def save_elsewhere(self) -> None:
        """Ask for another file and save there, unless none is named. Raises CanvasdeskError."""
        self.files.save_elsewhere()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = QHBoxLayout()
        middle.addWidget(self.shelf)
        middle.addWidget(self.view, 1)
        column.addWidget(self.tools)
        column.addLayout(self.bars)
        column.addLayout(middle, 1)
        column.addWidget(self.notice)
        column.addWidget(self.status)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        stack = self.session.undo_stack
        for signal in (
            self.session.title_changed,
            self.session.saved_changed,
            self.session.read_only_changed,
            self.session.document_opened,
            stack.canUndoChanged,
            stack.canRedoChanged,
            self._open_texts.changed,
            self.filing.save_begun,
            self.filing.saved,
            self.filing.path_changed,
            self.filing.fault_changed,
            self.filing.doubt.changed,
            self.view.selection_changed,
            self.view.block_view_changed,
            self.shelf.changed,
            self.guiding.changed,
            self.extras.changed,
            self.threads.changed,
            self._around.preferences.changed,
        ):
            signal.connect(self._refresh)
        self.filing.save_failed.connect(self._refresh)
        tell_slowness(self.filing, self.notice, self._title)
        tell_unsafety(self.recovery, self.notice)
        self._around.shortcuts.changed.connect(self._apply_shortcuts)
        self._around.preferences.changed.connect(self._on_preferences_changed)
        self._around.chrome.changed.connect(self.tools.refresh_icons)
        self.session.document_changed.connect(self._on_document_changed)
        self.threads.changed.connect(self._show_used_tools)
        self.view.details_requested.connect(self._edit_details)
        follow_history(self.session, self.actions_by_id, self._words.say)
        self.shelf.left.connect(self.view.setFocus)
        self.shelf.changed.connect(self._on_panel_changed)
        self.tools.title_clicked.connect(self._edit_title)
        self.status.credit_clicked.connect(self._show_credit)
        self.ways.file_wanted.connect(self.open_requested)
        self.shelf.note_asked.connect(self.ways.ask_for_note)

    def _commands(self) -> dict[ActionId, Command]:
        files, around = self.files, self._around
        beginning = Beginning(around.folders.state, around.disk, self)
        return {
            **canvas_commands(self.view),
            **self.ways.commands(),
            **beginning.commands(
                self.session,
                lambda: self.extras.now,
                lambda: self.view.desk.standing.colouring,
                self.notice,
            ),
            **panel_commands(self.shelf, self.view.desk, canvas_commands(self.view)),
            **self.filtering.commands(),
            **program_commands(self, self._around, lambda: self.actions_by_id),
            ActionId.NEW_PERSONAL: lambda: self.new_requested.emit(Mode.PERSONAL),
            ActionId.NEW_ORGANIZATION: lambda: self.new_requested.emit(Mode.ORGANIZATION),
            ActionId.OPEN: self.choose_requested.emit,
            ActionId.IMPORT: self.import_requested.emit,
            ActionId.START: self.start_requested.emit,
            ActionId.SAVE: files.save,
            ActionId.SAVE_AS: files.save_as,
            ActionId.SAVE_COPY: files.save_copy,
            ActionId.PRINT: files.print_canvas,
            ActionId.EXPORT: files.save_pages,
            ActionId.DETAILS: self._edit_details,
            ActionId.CLOSE: lambda: self.window().close(),
            ActionId.QUIT: self.quit_requested.emit,
            ActionId.UNDO: self.session.undo,
            ActionId.REDO: self.session.redo,
        }

    def _switches(self) -> dict[ActionId, Switch]:
        preferences = self._around.preferences
        return {
            **panel_switches(self.shelf),
            **theme_switches(preferences),
            **self.guiding.switches(),
            **self.extras.switches(),
            **self.threads.switches(),
            ActionId.SAVE_AS_YOU_WORK: lambda on: preferences.change(saving_as_you_work=on),
            ActionId.SWITCH_MODE: self._switch_mode,
            ActionId.PRIVATE: partial(set_chosen_private, self.view.desk),
            ActionId.BLOCK_VIEW: self._show_one_block,
        }

    def _refresh(self) -> None:
        """Bring title, status and actions in line with everything they speak of."""
        session, preferences = self.session, self._around.preferences.now
        title = self._title()
        shown = title.replace("[*]", "[*][*]")  # once is where Qt puts its star
        self.window().setWindowTitle(f"{shown}[*]")
        typing = self._open_texts.differ
        changed = typing or not session.saved
        self.window().setWindowModified(changed and not self.filing.as_you_work)
        self.tools.show_title(title)
        self.status.show_saved(saved_text(self.filing, session, self.locale(), typing=typing))
        self._show_what_can_be_done()
        checks = {
            ActionId.SAVE_AS_YOU_WORK: preferences.saving_as_you_work,
            ActionId.SWITCH_MODE: session.document.mode is Mode.PERSONAL,
            ActionId.BLOCK_VIEW: self.view.block is not None,
            **panels_shown(self.shelf),
            **self.guiding.shown(),
            **self.extras.shown(),
            **self.threads.shown(),
            **themes_shown(preferences.theme),
        }
        for key, checked in checks.items():
            self.actions_by_id[key].setChecked(checked)

    def _show_what_can_be_done(self) -> None:
        """Have actions fit what is chosen, as the document is."""
        enable(self.actions_by_id, self._now())
        private = are_private(self.view.desk, self.view.selected)
        self.actions_by_id[ActionId.PRIVATE].setChecked(private)

    def _now(self) -> When:
        stack = self.session.undo_stack
        facts = {
            When.EDITABLE: not self.session.read_only,
            When.SELECTION: bool(self.view.selected),
            When.DELETABLE: bool(self.view.selected) or self.view.desk.selection.link is not None,
            When.RENAMED: works_in_renamed(self.view.desk),
            When.CAN_UNDO: stack.canUndo(),
            When.CAN_REDO: stack.canRedo(),
        }
        now = When.ALWAYS
        for flag, holds in facts.items():
            now |= flag if holds else When.ALWAYS
        return now

    def _title(self) -> str:
        path = self.filing.path
        return self.session.title or (path.stem if path else self.tr("Untitled"))

    def _show_used_tools(self) -> None:
        """Have among the tools what is of use for the document as it is."""
        document = self.session.document
        self.tools.show_tool(ActionId.TAGS, shown=bool(document.tags))
        self.tools.show_tool(ActionId.LINK, shown=bool(document.links))
        self.tools.show_tool(ActionId.HEARD, shown=bool(heard_entries(document)))
        self.tools.show_tool(ActionId.BALANCE, shown=has_balance(document))
        for key, shown in self.threads.tools().items():
            self.tools.show_tool(key, shown=shown)

    def _on_document_changed(self) -> None:
        self._show_used_tools()
        self._show_what_can_be_done()

    def _on_preferences_changed(self) -> None:
        self.filing.set_as_you_work(self._around.preferences.now.saving_as_you_work)

    def _on_panel_changed(self) -> None:
        self.view.setHidden(self.shelf.alone)
        # Who gives the keyboard to the canvas gives it to what stands in its place.
        self.view.setFocusProxy(self.shelf.panel if self.shelf.alone else None)  # type: ignore[arg-type]

    def _edit_title(self) -> None:
        if self.shelf.alone:
            self._edit_details()
        else:
            self.view.edit_title()

    def _edit_details(self) -> None:
        from canvasdesk.ui.dialogs.details import DetailsDialog
        from canvasdesk.ui.dialogs.logo import LogoField

        self.session.flush()
        header, logo = self.session.document.header, None
        if header.mode is Mode.ORGANIZATION:
            logo = LogoField(self.session.document.assets.get(header.logo), self._around.new_id)
        dialog = DetailsDialog(header, partial(self._apply_details, logo), self, logo)
        dialog.serve(self.session)
        dialog.exec()

    def _apply_details(self, logo: "LogoField | None", changes: HeaderChanges) -> None:
        patch = edit_header(self.session.document, **changes)
        if logo is not None:
            patch = patch.then(logo.patch(patch.apply(self.session.document)))
        self.session.do(self.tr("Change the details"), patch)

    def _switch_mode(self, personal: bool) -> None:
        self.session.flush()
        mode = Mode.PERSONAL if personal else Mode.ORGANIZATION
        self.session.do(self.tr("Switch the mode"), switch_mode(self.session.document, mode))

    def _show_one_block(self, on: bool) -> None:
        if on:
            self.session.flush()  # the block of what is being written is the one to show
            self.view.open_block(self.view.working_block())
        else:
            self.view.leave_block()

    def _show_credit(self) -> None:
        from canvasdesk.ui.dialogs.message import tell

        header = self.session.document.header
        template = wording_for(header.language, header.mode).template
        tell(self.tr("Where the method comes from"), template.credit[header.mode], parent=self)

    def _apply_shortcuts(self) -> None:
        self._around.shortcuts.apply(self.actions_by_id)
