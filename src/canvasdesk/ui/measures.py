"""How large the bars are and what lies beside the sheet, in logical pixels.

The same before and after the canvas is there, so that nothing jumps. The bars' text has a fixed
size too.
"""

MENU_PX = 29
TOOLS_PX = 42
STATUS_PX = 29
TAB_PX = 32
"""The strip beside the canvas where the parking place has its tab."""
AIR_PX = 10.0
"""Free desk around a sheet that is fitted."""
