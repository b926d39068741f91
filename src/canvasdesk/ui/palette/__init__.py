"""One box to reach everything by typing: actions, notes, blocks, tags, recent canvases."""
