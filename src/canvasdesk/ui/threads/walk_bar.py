"""The bar of the walk: what is there at each step of a thread, and the way on."""

from canvasdesk.method.walking import Stop
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.thread_menu import take_brush
from canvasdesk.ui.canvas.tools.walk import WalkTool
from canvasdesk.ui.threads.bar import ThreadBar


class WalkBar(ThreadBar):
    """Says where the walk is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.tr("Walk the thread"))
        self.brush_button = self.add_button(
            self.tr("Link notes"), self.tr("Take the brush and say what is for them")
        )
        self.back_button = self.add_button(self.tr("Back"), self.tr("Go a step back"))
        self.next_button = self.add_button(self.tr("Next"), self.tr("Go a step on"))
        self.done_button = self.add_button(self.tr("Done"), self.tr("End the walk"))
        self.brush_button.clicked.connect(self._on_brush)
        self.back_button.clicked.connect(lambda: self._go(-1))
        self.next_button.clicked.connect(lambda: self._go(1))
        self.done_button.clicked.connect(lambda: desk.tool.cancel())
        desk.tool_changed.connect(self.refresh)
        desk.standing.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the step of the walk, or be hidden."""
        tool = self._desk.tool
        # A customer that was deleted is still the tool's while that is being put down.
        walks = isinstance(tool, WalkTool) and tool.customer in self._desk.document.notes
        self.setVisible(walks)
        if not isinstance(tool, WalkTool) or not walks:
            self.said.set_text("")
            return
        step, last = tool.step, tool.number == len(tool.steps) - 1
        self.show_disc(self._desk.document, tool.customer)
        self.say(tool.words, tool.aside)
        count = self.tr("{number} of {count}")
        said = count.format(number=tool.number + 1, count=len(tool.steps))
        self.aside.set_text(f"{said} · {tool.aside}" if tool.aside else said)
        missing = step.is_gap or (step.stop is Stop.SUMMARY and bool(step.gaps))
        self.brush_button.setVisible(missing and not self._desk.session.read_only)
        self.back_button.setEnabled(tool.number > 0)
        self.next_button.setVisible(not last)

    def _go(self, by: int) -> None:
        tool = self._desk.tool
        if isinstance(tool, WalkTool):
            tool.go(by)

    def _on_brush(self) -> None:
        tool = self._desk.tool
        if isinstance(tool, WalkTool):
            take_brush(self._desk, tool.customer)
