"""The bar that lets some notes stand out: by tag, by words, by block."""
