"""Printing: what can be put on paper, how it will look, and what is to be known before."""
