"""What makes each kind of print: one module for each; ``conversion.printing`` has their table."""
