"""What the command line and the window both do with a document on its way in or out."""
