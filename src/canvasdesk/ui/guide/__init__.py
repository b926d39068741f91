"""The guide: a box beside a block that asks its questions, one after the other."""
