"""A program of its own: does what canvasdesk does, and prints how much memory it had at most.

    python measured.py ARGUMENTS...

The peak is in kilobytes, of this process alone: what started it does not count.
"""

import os
import runpy
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
try:
    runpy.run_module("canvasdesk", run_name="__main__", alter_sys=True)
finally:
    status = Path("/proc/self/status").read_text()
    print("peak", status.split("VmHWM:")[1].split()[0])  # noqa: T201  (a figure)
