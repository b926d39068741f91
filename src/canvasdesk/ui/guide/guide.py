"""The guide: which block is asked about, when the next one wakes, how one gets rid of it.

It opens notes as a person would, through ``canvas.writing``; the box only shows what it is told.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from canvasdesk.geometry.sheet import SHEET
from canvasdesk.layout.view import TEXT_STEPS
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.language import is_rtl
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.bounds import qrect
from canvasdesk.ui.canvas.editing import EditTool
from canvasdesk.ui.canvas.endings import Ending
from canvasdesk.ui.canvas.subjects import HeaderText, NewNote, NoteText
from canvasdesk.ui.canvas.text_left import TextLeft
from canvasdesk.ui.canvas.tools.pan import PanTool
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.canvas.viewpoint import READABLE_PX, Look
from canvasdesk.ui.canvas.writing import block_of_selection, write_note
from canvasdesk.ui.guide.box import Asked, GuideBox
from canvasdesk.ui.guide.placing import Room, box_place, page_place, sight_beside
from canvasdesk.ui.headings import block_heading
from canvasdesk.ui.menus import keys_in_window

_USUAL_TEXT = TEXT_STEPS[1]
"""As large as most notes' text is; one look is then good for a whole block."""
ENOUGH = 3
"""After so many notes the next block wakes."""


class Guide(QObject):
    """Ask a canvas's blocks one after the other, a question for each note."""

    changed = Signal()
    """It was opened or closed."""
    put_away = Signal()
    """Somebody does not want to be asked."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view, self._desk = view, view.desk
        self._block: BlockId | None = None
        self._before = 0
        self._looked: Look | None = None
        self._seen_at = 0.0
        self.box = GuideBox(view)
        self.box.hide()
        self.box.not_now_clicked.connect(self.put_off)
        self.box.on_clicked.connect(lambda: self.turn(1))
        self.box.left.connect(view.setFocus)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._on_resized)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        desk, view = self._desk, self._view
        desk.viewpoint.changed.connect(self._stand)
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self._stand)
        desk.stage.laid_out.connect(self._stand)
        desk.tool_changed.connect(self._on_tool_changed)
        desk.selection.changed.connect(self._on_selection_changed)
        desk.block_view_changed.connect(self._on_block_view_changed)
        desk.session.document_changed.connect(self._say)
        desk.session.document_opened.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether it asks."""
        return self._block is not None

    @property
    def block(self) -> BlockId | None:
        """The block that is awake."""
        return self._block

    def open(self) -> None:
        """Wake the block one works in, else the first that is empty, and ask."""
        if not self._desk.editable:
            return
        self._desk.flush()
        self._looked = self._desk.viewpoint.look()
        self._desk.goes_on = self._goes_on
        self._wake(self._first_block())
        self.changed.emit()

    def close(self) -> None:
        """Ask no more, and look from where one looked before."""
        if self._block is None:
            return
        block, self._block = self._block, None
        self._desk.goes_on = lambda _left: False
        self.box.hide()
        self._desk.flush()
        self._desk.wake(None)
        if not self._desk.selection:
            self._desk.selection.focus_block(block)
        view = self._desk.viewpoint
        if self._looked is not None and view.zoom == self._seen_at:
            view.go_back(self._looked)
        self._view.setFocus()
        keys = keys_in_window(self._view, ActionId.GUIDE)
        again = self.tr("{keys} opens the guide again").format(keys=keys)
        self._desk.hint_changed.emit(again if keys else "")
        self.changed.emit()

    def put_off(self) -> None:
        """Close, and stay closed until somebody opens it again."""
        if self.is_open:
            self.close()
            self.put_away.emit()

    def turn(self, by: int) -> None:
        """Ask about the next block, or the one before; after the last it is done."""
        order = self._order
        if self._block is None:
            return
        index = order.index(self._block) + by
        if index < len(order):
            self._wake(order[max(index, 0)])
        else:
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.is_open:
            return super().eventFilter(watched, event)
        if watched is self._view and isinstance(event, QKeyEvent) and self._is_left_by(event):
            self.put_off()
            return True
        if event.type() is QEvent.Type.Resize:
            self._settle.start(0)  # the view has its new size only after this event
        return super().eventFilter(watched, event)

    def _is_left_by(self, event: QKeyEvent) -> bool:
        """Say whether a key leaves it: Esc does where the canvas has nothing else to leave."""
        pressed = event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
        return pressed and isinstance(self._desk.tool, SelectTool) and not self._desk.selection

    @property
    def _order(self) -> tuple[BlockId, ...]:
        return GUIDED_ORDER[self._desk.document.mode]

    def _first_block(self) -> BlockId:
        desk = self._desk
        current = desk.stage.view.block or block_of_selection(desk)
        if current is not None:
            return current
        notes = desk.document.notes_by_block
        return next((block for block in self._order if not notes[block]), self._order[0])

    def _wake(self, block: BlockId) -> None:
        """Speak about a block, look at it, and open a new note in it."""
        desk = self._desk
        desk.flush()
        self._speak_of(block)
        if desk.stage.view.block not in (None, block):
            desk.show_block(block)
        self._write_on(block)

    def _write_on(self, block: BlockId) -> None:
        self._look()
        self._view.setFocus()
        write_note(self._desk, block)
        self._desk.hint_changed.emit(
            self.tr("Enter keeps the note. Enter in an empty one goes to the next block")
        )

    def _goes_on(self, left: TextLeft) -> bool:
        """Take over after a text was left: keep asking, wake the next block, or stop."""
        if self._block is None or isinstance(left.subject, HeaderText):
            return False
        is_new = isinstance(left.subject, NewNote)
        match left.ending:
            case Ending.AHEAD:
                self.turn(1)
            case Ending.BACK:
                self.turn(-1)
            case Ending.COMMIT if is_new:
                self._keep_asking(blank=left.blank)
            case Ending.CANCEL if is_new and left.blank:
                self.put_off()
            case _:
                return False
        return True

    def _keep_asking(self, *, blank: bool) -> None:
        block = self._block
        if block is None:
            return
        if blank or (self._written == ENOUGH and block is not self._order[-1]):
            self.turn(1)
        else:
            self._write_on(block)

    @property
    def _written(self) -> int:
        """How many notes were written since the block woke."""
        if self._block is None:
            return 0
        now = len(self._desk.document.notes_by_block[self._block])
        return max(0, now - self._before)

    # What it says

    def _speak_of(self, block: BlockId) -> None:
        if block is not self._block:
            self._block = block
            self._before = len(self._desk.document.notes_by_block[block])
        self._desk.wake(block)
        self._say()
        self.box.show()
        self.box.raise_()
        self._stand()

    def _say(self) -> None:
        if self._block is None:
            return
        order, header = self._order, self._desk.document.header
        index = order.index(self._block)
        following = order[index + 1] if index + 1 < len(order) else None
        asked = wording_for(header.language, header.mode).questions[self._block]
        self.box.say(
            Asked(
                heading=block_heading(header, self._block),
                lead=asked.lead,
                question=asked.questions[self._written % len(asked.questions)],
                number=index + 1,
                count=len(order),
                following=block_heading(header, following) if following else "",
                rtl=is_rtl(header),
            )
        )
        self._stand()

    # Where it stands

    def _stand(self, *_moved: object) -> None:
        """Stand beside the block as it is shown now."""
        desk, block = self._desk, self._block
        place = desk.stage.layout.blocks.get(block) if block is not None else None
        if place is None:
            return
        note = desk.tool.marked
        laid = desk.stage.layout.notes.get(note) if note is not None else None
        port = QRectF(desk.port.rect())
        room = Room(
            port=port,
            block=self._shown(desk.stage.page if desk.stage.view.block else qrect(place.rect)),
            note=self._shown(qrect(laid.rect)) if laid is not None else None,
            box=QSizeF(self.box.size()),
            rightwards=self._rightwards(qrect(place.rect)),
        )
        self.box.move(desk.port.pos() + box_place(room).toPoint())

    def _shown(self, rect: QRectF) -> QRectF:
        view = self._desk.viewpoint
        return QRectF(view.to_viewport(rect.topLeft()), rect.size() * view.zoom)

    def _rightwards(self, block: QRectF) -> bool:
        """Say whether the box stands to the right of a block: towards the sheet's middle."""
        layout = self._desk.stage.layout
        away = block.center().x() - SHEET.centre[0]
        return not layout.rtl if abs(away) < 1.0 else away < 0

    def _look(self) -> None:
        """See the block whole beside the box, its text large enough to be written."""
        desk, view = self._desk, self._desk.viewpoint
        place = desk.stage.layout.blocks.get(self._block) if self._block else None
        if place is None:
            return
        alone, fit = desk.stage.view.block is not None, view.fit_zoom()
        wanted = view.readable_zoom() if alone else max(fit, READABLE_PX / _USUAL_TEXT)
        rect = desk.stage.page if alone else qrect(place.rect)
        port = QSizeF(self._view.maximumViewportSize())
        if wanted > fit:  # scroll bars come, and take their room
            across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
            port -= QSizeF(down.sizeHint().width(), across.sizeHint().height())
        box, rightwards = QSizeF(self.box.size()), self._rightwards(rect)
        sight = sight_beside(rect.size(), port, box, wanted, rightwards=rightwards, whole=not alone)
        if alone:
            view.put(rect.topLeft(), sight.corner, sight.zoom)
        elif sight.zoom > fit:
            page = desk.stage.page
            inside = QRectF(
                (rect.topLeft() - page.topLeft()) * sight.zoom, rect.size() * sight.zoom
            )
            begin = page_place(sight.corner, inside, page.size() * sight.zoom, port)
            view.put(page.topLeft(), begin, sight.zoom)
        else:
            view.fit()
        self._seen_at = view.zoom
        self._stand()

    # What happens on the canvas

    def _on_tool_changed(self) -> None:
        tool = self._desk.tool
        if self._block is None:
            return
        if isinstance(tool, EditTool):
            subject = tool.subject
            block = None
            if isinstance(subject, NewNote):
                block = subject.block
            elif isinstance(subject, NoteText):
                block = self._desk.document.notes[subject.note].block
            if block is not None and block is not self._block:
                self._speak_of(block)
        # What is in the hand may be on its way to where the box stands.
        self.box.setVisible(isinstance(tool, EditTool | SelectTool | PanTool))
        self._stand()

    def _on_selection_changed(self) -> None:
        block = block_of_selection(self._desk)
        if self._block is not None and block is not None and block is not self._block:
            self._speak_of(block)

    def _on_block_view_changed(self) -> None:
        if self._block is not None:
            shown = self._desk.stage.view.block
            if shown is not None:
                self._speak_of(shown)
            self._look()

    def _on_resized(self) -> None:
        if self.is_open:
            if self._desk.viewpoint.zoom == self._seen_at or self._desk.viewpoint.fitted:
                self._look()
            self._stand()
