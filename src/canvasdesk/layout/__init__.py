"""From a document and a view to a display list."""
