"""All operations under one name, as ``op``; the program imports each from where it is."""

from canvasdesk.editing.fragment import (
    Fragment,
    copy_fragment,
    duplicate_notes,
    paste_fragment,
    paste_in_place,
)
from canvasdesk.editing.operations.aligning import Axis, Line, align_notes, distribute_notes
from canvasdesk.editing.operations.archiving import archive_notes, restore_notes
from canvasdesk.editing.operations.arranging import Tidied, arrange_notes, tidy_notes
from canvasdesk.editing.operations.entries import (
    add_entry,
    attach_entry,
    date_entry,
    detach_entry,
    edit_entry,
)
from canvasdesk.editing.operations.fields import clear_field, clear_fields, set_field, set_fields
from canvasdesk.editing.operations.header import (
    edit_header,
    rename,
    set_block_title,
    switch_mode,
)
from canvasdesk.editing.operations.headings import (
    add_heading,
    make_headings,
    make_notes,
    spots_in,
    with_followers,
)
from canvasdesk.editing.operations.hints import dismiss_hint, restore_hint
from canvasdesk.editing.operations.links import (
    add_link,
    edit_link,
    link_notes,
    turn_link,
    unlink,
    unlink_notes,
)
from canvasdesk.editing.operations.notes import (
    add_note,
    add_notes,
    edit_description,
    edit_descriptions,
    edit_text,
    refill_notes,
    resize_note,
    set_symbol,
)
from canvasdesk.editing.operations.outlining import insert_note, order_notes
from canvasdesk.editing.operations.pictures import (
    clear_logo,
    clear_picture,
    set_logo,
    set_picture,
)
from canvasdesk.editing.operations.placing import (
    Level,
    Spot,
    drop_target,
    move_note_in_order,
    move_notes,
    park_notes,
    restack,
)
from canvasdesk.editing.operations.records import delete_records, set_private
from canvasdesk.editing.operations.replacing import replace_span, replace_text
from canvasdesk.editing.operations.tags import (
    add_tag,
    edit_tag,
    move_tag_in_order,
    tag_notes,
    untag_notes,
)

__all__ = [
    "Axis",
    "Fragment",
    "Level",
    "Line",
    "Spot",
    "Tidied",
    "add_entry",
    "add_heading",
    "add_link",
    "add_note",
    "add_notes",
    "add_tag",
    "align_notes",
    "archive_notes",
    "arrange_notes",
    "attach_entry",
    "clear_field",
    "clear_fields",
    "clear_logo",
    "clear_picture",
    "copy_fragment",
    "date_entry",
    "delete_records",
    "detach_entry",
    "dismiss_hint",
    "distribute_notes",
    "drop_target",
    "duplicate_notes",
    "edit_description",
    "edit_descriptions",
    "edit_entry",
    "edit_header",
    "edit_link",
    "edit_tag",
    "edit_text",
    "insert_note",
    "link_notes",
    "make_headings",
    "make_notes",
    "move_note_in_order",
    "move_notes",
    "move_tag_in_order",
    "order_notes",
    "park_notes",
    "paste_fragment",
    "paste_in_place",
    "refill_notes",
    "rename",
    "replace_span",
    "replace_text",
    "resize_note",
    "restack",
    "restore_hint",
    "restore_notes",
    "set_block_title",
    "set_field",
    "set_fields",
    "set_logo",
    "set_picture",
    "set_private",
    "set_symbol",
    "spots_in",
    "switch_mode",
    "tag_notes",
    "tidy_notes",
    "turn_link",
    "unlink",
    "unlink_notes",
    "untag_notes",
    "with_followers",
]
