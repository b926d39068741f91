"""What a person can do to a document: one pure function for each intent, each giving a patch.

Every operation checks its arguments and raises DocumentError before it returns; a patch it
returned can always be applied to the document it was made for. One that changes nothing is empty.

Nothing is gathered here: a window is on the screen before it needs them all.
"""
