"""Where blocks, slots and notes lie on the sheet."""
