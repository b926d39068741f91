"""Keeping documents safe: where each is saved, when, and what becomes of it on the way out."""
