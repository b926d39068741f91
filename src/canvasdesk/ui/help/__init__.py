"""Help that is there without a network: the pages, and the window that shows them."""
