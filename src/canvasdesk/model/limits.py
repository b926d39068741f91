"""How large a document may be. Beyond these numbers a file is refused, by name of the limit."""

FILE_BYTES = 64 * 1024 * 1024
NOTES = 10_000
LINKS = 10_000
TAGS = 1_000
ASSETS = 1_000
ENTRIES = 10_000
RECORDS = 50_000
TEXT_CHARACTERS = 20_000
NOTE_TEXT_CHARACTERS = 1_000
"""A note's own text; what is longer goes on in its description."""
LINE_CHARACTERS = 500
"""What a person can type into a name, a label or a line of the header."""
PICTURE_BYTES = 16 * 1024 * 1024
"""A picture's file."""
PICTURE_PIXELS = 40_000_000
PICTURE_CHARACTERS = (PICTURE_BYTES + 2) // 3 * 4
"""A picture's bytes in Base64."""
PICTURES_BYTES = 40 * 1024 * 1024
"""All pictures of a document, in Base64: beside them there is room in a file for 10,000 notes."""
PICTURES_PIXELS = 400_000_000
"""All pictures of a document: 150 of the largest that are taken in."""
SYMBOL_CHARACTERS = 32
ID_CHARACTERS = 64
ORDER_KEY_CHARACTERS = 256
DECIMAL_DIGITS = 40
"""Before a decimal's point, and after it."""
INTEGER_DIGITS = 300
"""More do not fit the floating-point numbers that other programs read."""
DEPTH = 32
VALUES = 1_000_000
"""Objects, lists and what stands in them: more take too long, and gigabytes, to look at."""
IMPORT_BYTES = 2 * 1024 * 1024
"""A text in another format. Readers of Markdown and YAML take a thousand times as much memory."""
YAML_STEPS = 100_000
"""Keys, values and what they stand in: a file with more takes the reader of YAML too long."""
FRONT_MATTER_CHARACTERS = 20_000
