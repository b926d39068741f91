"""What comes in and what goes out: the panel that shows it, and what opens it."""
