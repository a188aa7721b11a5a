"""`python -m benchmarks [family ...]`: the table, as it grows, and the files when it is whole.

The libraries below NumPy read how many threads they may use when they are loaded, so that the measuring is done by a
second process whose environment says one.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kerneljit import settings

ROOT = Path(__file__).parents[1]
FAMILY_NAMES = ("bits", "int8", "bf16", "matmul", "small", "tolerance", "metrics", "scans", "rows", "shipping")


def main(words: Sequence[str] | None = None) -> int:
    """Measure; 1 where an answer was wrong."""
    arguments = parser().parse_args(words)
    if not arguments.here:
        command = [sys.executable, "-m", "benchmarks", "--here", *(sys.argv[1:] if words is None else words)]
        # What ships is measured, not what this host has tuned for itself.
        with tempfile.TemporaryDirectory(prefix="kerneljit-benchmarks-") as home:
            environment = {**one_thread(), "KERNELJIT_HOME": home}
            return subprocess.run(command, env=environment, check=False).returncode
    # Imported here because it brings NumPy.
    from .session import measure_all

    return measure_all(arguments)


def one_thread() -> dict[str, str]:
    """The environment in which every library that we know uses one thread, and no call is counted."""
    more = {"NUMBA_NUM_THREADS": "1", "MKL_THREADING_LAYER": "SEQUENTIAL", "TORCHINDUCTOR_COMPILE_THREADS": "1"}
    more["KERNELJIT_CENSUS"] = "off"  # nobody is to tune what only benchmarks call
    return {**settings.environment_with_one_thread(), **more}


def parser() -> argparse.ArgumentParser:
    """The words of the command."""
    words = argparse.ArgumentParser(prog="python -m benchmarks", description="kerneljit beside other libraries")
    words.add_argument("families", nargs="*", metavar="FAMILY", help=f"any of {', '.join(FAMILY_NAMES)}; else all")
    words.add_argument("--quick", action="store_true", help="fewer pairs: a first look")
    words.add_argument("--only", default="", help="only workloads whose name and sizes contain this text")
    words.add_argument("--write", type=Path, metavar="FILE", help="write the Markdown there")
    words.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")
    words.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return words


if __name__ == "__main__":
    sys.exit(main())
