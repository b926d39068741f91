"""Fractional order keys: a record moves in an order by changing its own key alone."""

import re

from fractional_indexing import FIError, generate_n_keys_between

from canvasdesk.errors import DocumentError

LONGEST_KEY = 64
"""A longer key is renewed, with those around it; files may hold longer ones."""

_DIGITS = re.compile("[A-Za-z][0-9A-Za-z]+")


def keys_between(before: str | None, after: str | None, count: int) -> list[str]:
    """Return ``count`` ascending keys between two keys; None is the open end.

    Raises DocumentError ``order.no_room`` where one of the two is no key, they do not ascend (a
    foreign file may hold equal ones), or the new keys would grow too long.
    """
    if not all(is_order_key(key) for key in (before, after) if key is not None):
        raise DocumentError("order.no_room", before=before, after=after)
    try:
        keys: list[str] = generate_n_keys_between(before, after, count)
    except FIError as error:
        raise DocumentError("order.no_room", before=before, after=after) from error
    if not all(is_order_key(key) for key in keys):
        raise DocumentError("order.no_room", before=before, after=after)
    return keys


def is_order_key(key: str) -> bool:
    """Say whether a text is a key that others can be put before and after."""
    if len(key) > LONGEST_KEY or not _DIGITS.fullmatch(key):
        return False
    head = key[0]
    whole = ord(head) - ord("a") + 2 if head >= "a" else ord("Z") - ord(head) + 2
    fraction = key[whole:]
    return len(key) >= whole and not fraction.endswith("0") and key != "A" + "0" * 26
