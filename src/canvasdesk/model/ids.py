"""Record ids: 80 random bits, written as 16 letters and digits."""

import base64
import secrets
from collections.abc import Callable

IdSource = Callable[[], str]
"""Makes a new id at each call; tests inject one that counts."""


def random_id() -> str:
    """Return a new id of 80 random bits, in lower-case base 32."""
    return base64.b32encode(secrets.token_bytes(10)).decode("ascii").lower()
