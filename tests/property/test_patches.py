"""Patches: there and back, one after another, squashed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.editing.patch import Change, Patch, patch_between
from canvasdesk.errors import DocumentError
from canvasdesk.model.frozen import FrozenMap
from strategies import documents, examples

FEW = examples(0.4)


@FEW
@given(documents(), documents())
def test_a_patch_between_two_documents_leads_there_and_back(before, after):
    patch = patch_between(before, after)
    changed = patch.apply(before)
    assert changed.records == after.records
    assert changed.extra == before.extra
    assert patch.inverse().apply(changed) == before


@FEW
@given(documents(), documents(), documents())
def test_squashed_patches_do_what_they_do_one_after_another(one, two, three):
    first, second = patch_between(one, two), patch_between(two, three)
    squashed = first.then(second)
    assert squashed.apply(one) == second.apply(first.apply(one))
    assert squashed.inverse().apply(squashed.apply(one)) == one
    assert squashed.inverse() == second.inverse().then(first.inverse())


@FEW
@given(documents(), documents())
def test_a_patch_and_its_inverse_squash_to_nothing(before, after):
    patch = patch_between(before, after)
    assert not patch.then(patch.inverse())


@FEW
@given(documents(), documents(), documents(), documents())
def test_squashing_is_associative(one, two, three, four):
    a, b, c = patch_between(one, two), patch_between(two, three), patch_between(three, four)
    assert a.then(b).then(c) == a.then(b.then(c))


@FEW
@given(documents(), documents())
def test_no_patch_holds_a_record_that_ends_as_it_began(before, after):
    for key, change in patch_between(before, after).changes.items():
        assert change.before != change.after
        assert all(record is None or record.id == key for record in (change.before, change.after))


@FEW
@given(documents(), documents(), st.data())
def test_a_patch_refuses_a_document_it_was_not_made_for(before, after, data):
    patch = patch_between(before, after)
    if not patch:
        return
    key = data.draw(st.sampled_from(sorted(patch.changes)))
    elsewhere = Patch(FrozenMap({key: Change(patch.changes[key].before, None)}))
    other = elsewhere.apply(before) if key in before.records else after
    with pytest.raises(DocumentError) as caught:
        patch.apply(other)
    assert caught.value.code == "patch.mismatch"
