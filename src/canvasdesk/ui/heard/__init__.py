"""What was heard: one log of what people said, asked and did, and the notes it is about."""
