"""`python -m tests.differential.run --seconds N --seed S`: the differential run until the time is over.

Prints progress; on a mismatch, or where the process that runs the cases dies, what is needed to repeat it, and
exits with 1. `--case SEED` repeats a single case on every backend.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator

from .cases import make_case
from .compare import Mismatch, Tally, runners
from .session import run_case, run_cases, total

BATCH = 400
SEEDS_APART = 1_000_000_000
NUMBA_EVERY = 5


def main(arguments: list[str] | None = None) -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(prog="tests.differential.run", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long to run")
    parser.add_argument("--seed", type=int, default=1, help="which of the endless runs")
    parser.add_argument("--case", type=int, help="repeat this one case on every backend")
    parser.add_argument("--first", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.case is not None:
        return _repeat(options.case)
    if options.first is not None:
        return _batch(options.first, options.seconds)
    return _fuzz(options.seed, options.seconds)


def _fuzz(seed: int, seconds: float) -> int:
    """Batches in processes of their own: a case that kills its process must not take its seed with it."""
    deadline = time.monotonic() + seconds
    first = seed * SEEDS_APART
    while time.monotonic() < deadline:
        command = [sys.executable, "-m", "tests.differential.run", "--first", str(first)]
        left = max(1.0, deadline - time.monotonic())
        with subprocess.Popen([*command, "--seconds", str(left)], stdout=subprocess.PIPE, text=True) as child:
            last = ""
            assert child.stdout is not None
            for line in child.stdout:
                if line.startswith("seed "):
                    last = line.strip()
                else:
                    print(line, end="", flush=True)
        if child.returncode == 1:
            return 1
        if child.returncode:
            print(f"the process died with status {child.returncode} at {last}; its case:")
            print(make_case(int(last.split()[1])).text())
            return 1
        first += BATCH
    return 0


def _batch(first: int, seconds: float) -> int:
    deadline = time.monotonic() + seconds

    def seeds() -> Iterator[int]:
        for seed in range(first, first + BATCH):
            if time.monotonic() > deadline:
                return
            yield seed

    try:
        tallies = run_cases(
            seeds(),
            runners(),
            numba_every=NUMBA_EVERY,
            announce=lambda seed: print(f"seed {seed}", flush=True),
        )
    except Mismatch as mismatch:
        print(mismatch, f"repeat with: python -m tests.differential.run --case {mismatch.case.seed}", sep="\n")
        return 1
    print(f"from seed {first}: {total(tallies)}", flush=True)
    return 0


def _repeat(seed: int) -> int:
    status = 0
    known = runners()
    case = make_case(seed)
    print(case.text())
    for name in known:
        try:
            run_case(case, [name], known, {name: Tally()})
            print(f"{name}: right", flush=True)
        except Mismatch as mismatch:
            print(mismatch)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
