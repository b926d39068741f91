"""A program of its own: has ``canvasdesk check`` look at files, with so much address space at most.

    python bounded.py BYTES FOLDER

It prints a line of JSON for each file. What is killed prints no more.
"""

import io
import json
import resource
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from canvasdesk.cli.program import run


def main(most: int, folder: Path) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    warm = folder.parent / f"{folder.name} warm"
    warm.write_bytes(b"{}")
    with redirect_stderr(io.StringIO()):
        run(["check", str(warm)])  # the time to import is not a file's
    for path in sorted(folder.iterdir()):
        said, fault = io.StringIO(), io.StringIO()
        begun = time.process_time()
        with redirect_stdout(said), redirect_stderr(fault):
            code = run(["check", str(path)])
        report = {
            "name": path.name,
            "size": path.stat().st_size,
            "code": code,
            "said": said.getvalue(),
            "fault": fault.getvalue(),
            "seconds": time.process_time() - begun,
            "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }
        print(json.dumps(report), flush=True)  # noqa: T201  (figures)


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
