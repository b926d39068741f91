"""How long things on paper are: millimetres, inches, and points, 72 an inch."""

MM_PER_INCH = 25.4
POINTS_PER_INCH = 72.0
POINTS_PER_MM = POINTS_PER_INCH / MM_PER_INCH
