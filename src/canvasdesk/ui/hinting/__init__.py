"""Hints: how many there are, in the status bar, and the panel that says which."""
