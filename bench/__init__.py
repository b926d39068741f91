"""Measures how fast the program is: `make bench` prints a table. No test depends on a time."""
