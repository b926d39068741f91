"""The tools of the hand, each a state: what the pointer does while it is in use."""
