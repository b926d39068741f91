"""Finding words on a canvas as they are typed, and putting others in their place."""
