"""What notes say beside their text, in words and in widgets: one for each type of value."""
