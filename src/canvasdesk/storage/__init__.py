"""Where documents live: the file format, safe saving, recent files, folders."""
