"""From a display list to the screen, PNG and PDF."""
