"""The bar of the brush: what it asks, how many notes it linked, the next customer."""

from canvasdesk.model.records import Note
from canvasdesk.model.threads import customers
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.thread_words import question
from canvasdesk.ui.canvas.tools.brush import BrushTool
from canvasdesk.ui.threads.bar import ThreadBar


class BrushBar(ThreadBar):
    """Says what the brush in the hand does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.tr("Who is it for?"))
        self.next_button = self.add_button(self.tr("Next one"), self.tr("Go on with the next one"))
        self.done_button = self.add_button(self.tr("Done"), self.tr("Put the brush down"))
        self.next_button.clicked.connect(self._on_next)
        self.done_button.clicked.connect(lambda: desk.tool.cancel())
        desk.tool_changed.connect(self.refresh)
        desk.standing.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the brush that is in the hand, or be hidden."""
        tool, document = self._desk.tool, self._desk.document
        self.setVisible(isinstance(tool, BrushTool))
        if not isinstance(tool, BrushTool):
            self.said.set_text("")
            return
        customer = document.notes.get(tool.customer or "")
        asked, how = question(document, customer)
        self.show_disc(document, customer.id if customer is not None else None)
        self.say(asked)
        self.aside.set_text(how if customer is None else f"{how} {self._counted(customer)}")
        self.next_button.setVisible(customer is None or len(customers(document)) > 1)

    def _counted(self, customer: Note) -> str:
        document = self._desk.document
        ends = [{link.source, link.target} for link in document.links.values()]
        linked = set[str]().union(*(two for two in ends if customer.id in two))
        count = len(linked - {note.id for note in customers(document)})
        if not count:
            return self.tr("None yet.")
        return self.tr("{count} linked.").format(count=count)

    def _on_next(self) -> None:
        tool = self._desk.tool
        if isinstance(tool, BrushTool):
            tool.turn(1)
