"""Fractional order keys: a record moves in an order by changing its own key alone."""

from fractional_indexing import generate_key_between, generate_n_keys_between


def key_between(before: str | None, after: str | None) -> str:
    """Return a key that sorts after ``before`` and before ``after``; None is the open end."""
    return keys_between(before, after, 1)[0]


def keys_between(before: str | None, after: str | None, count: int) -> list[str]:
    """Return ``count`` ascending keys between two keys.

    Keys that cannot be told apart (a foreign file may hold equal ones) count as an open end.
    """
    if before is not None and after is not None and before >= after:
        after = None
    if count == 1:
        return [generate_key_between(before, after)]
    return list(generate_n_keys_between(before, after, count))
