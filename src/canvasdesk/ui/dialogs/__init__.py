"""The dialogs: each asks one thing and returns a value; none of them changes a document."""
