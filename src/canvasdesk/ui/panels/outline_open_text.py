"""What is being written in the outline, for whoever wants to know before it is committed."""

from functools import partial

from canvasdesk.ui.canvas.block_subject import BlockTitle
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.panels.outline_commands import draft_patch, text_patch
from canvasdesk.ui.panels.outline_model import OutlineModel
from canvasdesk.ui.panels.outline_rows import RowDelegate
from canvasdesk.ui.session import MakePatch


def give_open_text(desk: Desk, outline: OutlineModel, rows: RowDelegate) -> None:
    """Tell a session what is typed into the rows' field, and what it would change."""

    def give(makers: list[MakePatch]) -> None:
        field, note, draft = rows.field, rows.open_note, outline.draft
        if field is not None and rows.open_block is not None:
            title = BlockTitle(rows.open_block)
            if field.text != title.text(desk.document):
                makers.append(partial(title.patch, text=field.text))
        if field is None or note is None or field.text == note.text:
            return
        if draft is None or draft.note.id != note.id:
            makers.append(text_patch(note.id, field.text))
        elif field.text.strip():
            makers.append(draft_patch(desk, draft, field.text))

    rows.typed.connect(desk.session.typed)
    desk.session.open_texts_wanted.connect(give)
