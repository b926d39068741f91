"""Texts as XML can hold them."""

import re

_NO_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")


def fit_for_xml(text: str) -> str:
    """Return a text with U+FFFD for what XML has no place for."""
    return _NO_XML.sub("\ufffd", text)
