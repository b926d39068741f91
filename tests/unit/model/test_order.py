import pytest

from canvasdesk.errors import DocumentError
from canvasdesk.model.order import LONGEST_KEY, is_order_key, keys_between


@pytest.mark.parametrize(
    ("before", "after"), [(None, None), ("a0", None), (None, "a0"), ("a0", "a1"), ("a0", "a0V")]
)
def test_new_keys_ascend_between_their_ends(before, after):
    keys = keys_between(before, after, 5)
    everything = [*([before] if before else []), *keys, *([after] if after else [])]
    assert everything == sorted(set(everything))


@pytest.mark.parametrize(
    ("before", "after"),
    [("a1", "a0"), ("a0", "a0"), ("", None), (None, "nonsense!"), ("a00", None), ("b0", None)],
)
def test_there_is_no_room_between_what_are_no_ascending_keys(before, after):
    with pytest.raises(DocumentError) as caught:
        keys_between(before, after, 1)
    assert caught.value.code == "order.no_room"


def test_keys_that_would_grow_too_long_are_refused():
    low, high = "a0", "a1"
    with pytest.raises(DocumentError) as caught:
        for _ in range(1000):
            (high,) = keys_between(low, high, 1)
            assert len(high) <= LONGEST_KEY
    assert caught.value.code == "order.no_room"


def test_no_keys_are_no_keys():
    assert keys_between(None, None, 0) == []


@pytest.mark.parametrize(
    ("key", "fine"),
    [
        ("a0", True),
        ("Zz", True),
        ("a0V", True),
        ("b00", True),
        ("", False),
        ("a", False),
        ("a0V0", False),
        ("b0", False),
        ("é0", False),
        ("A" + "0" * 26, False),
        ("a0" + "V" * LONGEST_KEY, False),
    ],
)
def test_what_a_key_is(key, fine):
    assert is_order_key(key) is fine
