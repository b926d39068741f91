"""Words that may be misspelt: which words of a text are looked up, and what knows them."""
