"""What a document is: records, blocks, modes, limits, who sees what."""
