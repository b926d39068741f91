"""Pictures of a document: they come with the first that shows them and go with the last."""

from collections.abc import Iterable
from dataclasses import replace

from canvasdesk.editing.checks import fresh_ids
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Asset, picture_of


def taken_in(
    document: Document, assets: Iterable[Asset], new_id: IdSource
) -> tuple[dict[str, str], list[Asset]]:
    """Return which asset of the document each becomes, and those to be added.

    One that the document has already is not added again; an id that something else has is
    replaced.
    """
    ids: dict[str, str] = {}
    added: list[Asset] = []
    for asset in assets:
        there = document.records.get(asset.id)
        same = there if isinstance(there, Asset) and there.data == asset.data else None
        key = asset.id if there is None or same else fresh_ids(document, new_id, 1)[0]
        ids[asset.id] = key
        if same is None:
            added.append(replace(asset, id=key))
    return ids, added


def without_unused(document: Document, patch: Patch) -> Patch:
    """Return a patch that also removes the pictures of which it takes the last use away."""
    shown_before = {
        picture_of(change.before) for change in patch.changes.values() if change.before is not None
    } - {""}
    if not shown_before:
        return patch
    after = patch.apply(document)
    shown = {picture_of(record) for record in after.records.values()}
    unused = sorted(key for key in shown_before - shown if key in after.assets)
    return patch.then(patch_of(after, (), remove=unused))
