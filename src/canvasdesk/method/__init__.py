"""The questions, field definitions and templates, read from resources."""
