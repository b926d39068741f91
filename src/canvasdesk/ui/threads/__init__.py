"""The bars and switches for what notes serve: the brush, the walk, colours by customer."""
