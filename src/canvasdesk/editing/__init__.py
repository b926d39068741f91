"""How a document changes: patches and the operations that make them."""
