"""Tells a template's guiding questions from what people wrote."""

import re

_MARKS = ("?", "？", "؟")
_SENTENCES = re.compile(r"(?<=[.!?。！？؟])\s*(?=\S)")
_HINT = re.compile(
    r"^(?:e\.?g\.?|ex\.?|for example|z\.?\s?b\.?|bijv\.?|p\.? ?ej\.?)[\s:.]", re.IGNORECASE
)


def is_question(text: str) -> bool:
    """Say whether every sentence of a text asks something; what stands in brackets is no matter."""
    cleaned = re.sub(r"[(（][^()（）]*[)）]", "", text).strip(" *_\"'“”«»:：\n\t")
    if not cleaned.endswith(_MARKS):
        return False
    sentences = [part.strip() for part in _SENTENCES.split(cleaned) if part.strip()]
    return all(part.endswith(_MARKS) or _HINT.match(part) for part in sentences)
