"""How the program's own surfaces look: themes as data, a palette and a stylesheet made of them.

The sheet and its notes are no part of this: paper stays paper in every theme.
"""
