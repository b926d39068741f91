"""An offline desktop editor for business model canvases."""
