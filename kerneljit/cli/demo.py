"""`kerneljit demo`: the gallery's headline kernels against NumPy on this machine.

In: the gallery. Out: a table of times, speed-ups and checks. The work is done in a fresh process,
because NumPy's matrix library reads how many threads it may use when it is loaded, which has
happened long before a command runs.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from kerneljit import settings
from kerneljit.gallery import CASES, HEADLINE, Case
from kerneljit.runtime.host import host, human_facts

from . import info
from .table import Table

ROUNDS = 9
SECONDS_PER_KERNEL = 3.0

_EXPLANATION = """\
Both use one thread, on the same arrays, and take turns; a time is the median of up to {rounds} calls after a first
that does not count. kerneljit fills a given array (out=); NumPy is written as one would, without needless copies.
"compile" is what the first call took longer, the very first one loads LLVM; "check" compares every element with a
float64 oracle in NumPy.
"""


@dataclass(frozen=True)
class Measurement:
    """One kernel's times in seconds, and what is wrong with its result."""

    name: str
    sizes: str
    numpy: float
    kernel: float
    compile: float
    problem: str

    @property
    def gain(self) -> float:
        return self.numpy / self.kernel


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command; `--here` is for the process that measures."""
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Print the table; 1 where a result is wrong."""
    if not arguments.here:
        words = ["demo", "--here", *(["--markdown"] if arguments.markdown else [])]
        environment = settings.environment_with_one_thread()
        return subprocess.run([sys.executable, "-m", "kerneljit", *words], env=environment, check=False).returncode
    information = info.collect(host(), human_facts(), settings.target())
    if information.problem is not None:
        print(f"kerneljit: {information.problem}", file=sys.stderr)
        return 2
    measurements = _show_markdown(information) if arguments.markdown else _show(information)
    return 1 if any(measurement.problem for measurement in measurements) else 0


def measure(case: Case) -> Measurement:
    """Time one case at its demo sizes, and check it."""
    sizes = case.demo_sizes or case.sizes
    inputs, keywords = case.inputs(np.random.default_rng(0), sizes), case.keywords(sizes)
    way = case.numpy_way or case.oracle
    arrays = tuple(inputs.values())

    start = time.perf_counter()
    result = case.kernel(*arrays, **keywords)
    first = time.perf_counter() - start

    way(**inputs, **keywords)
    ours, theirs = _take_turns(
        lambda: case.kernel(*arrays, out=result, **keywords),
        lambda: way(**inputs, **keywords),
    )
    return Measurement(
        name=case.name,
        sizes=" ".join(f"{name}={size}" for name, size in sizes.items()),
        numpy=theirs,
        kernel=ours,
        compile=max(first - ours, 0.0),
        problem=case.problem(result, inputs, sizes),
    )


def _take_turns(*ways: Callable[[], object]) -> list[float]:
    """The median time of each; turns, so that a slow moment of the machine meets all of them."""
    times: list[list[float]] = [[] for _ in ways]
    end = time.perf_counter() + SECONDS_PER_KERNEL
    for _ in range(ROUNDS):
        for way, taken in zip(ways, times, strict=True):
            start = time.perf_counter()
            way()
            taken.append(time.perf_counter() - start)
        if time.perf_counter() > end:
            break
    return [statistics.median(taken) for taken in times]


# The table.

_TABLE = Table(
    headings=("kernel", "sizes", "NumPy", "kerneljit", "speed-up", "compile", "check"),
    widths=(20, 22, 11, 11, 9, 9, 8),
    to_the_right=(2, 3, 4, 5),
)


def _row(measurement: Measurement) -> Sequence[str]:
    return (
        measurement.name,
        measurement.sizes,
        _milliseconds(measurement.numpy),
        _milliseconds(measurement.kernel),
        f"{measurement.gain:.1f}x" if measurement.gain >= 1 else f"{measurement.gain:.2f}x",
        f"{measurement.compile * 1e3:.0f} ms",
        "WRONG" if measurement.problem else "agrees",
    )


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1e3:.2f} ms"


def _show(information: info.Information) -> list[Measurement]:
    print(info.render_briefly(information), end="\n\n")
    print(_EXPLANATION.format(rounds=ROUNDS))
    colour = sys.stdout.isatty()
    print(_TABLE.heading())
    measurements = []
    for name in HEADLINE:
        measurement = measure(CASES[name])
        measurements.append(measurement)
        print(_colour(_TABLE.line(_row(measurement)), measurement) if colour else _TABLE.line(_row(measurement)))
        sys.stdout.flush()
    for measurement in measurements:
        if measurement.problem:
            print(f"\n{measurement.problem}")
    print("\nWhat a kernel became, down to its instructions: kerneljit inspect gallery:cosine")
    return measurements


def _show_markdown(information: info.Information) -> list[Measurement]:
    measurements = [measure(CASES[name]) for name in HEADLINE]
    print("\n".join(_TABLE.markdown(map(_row, measurements))))
    machine = f"{information.vendor} family {information.family} model {information.model}"
    versions = ", ".join(f"{name} {information.versions[name]}" for name in ("NumPy", "LLVM", "kerneljit"))
    print(f"\nMeasured on {information.brand} ({machine}), target `{information.target}`, one thread, {versions}.")
    return measurements


def _colour(line: str, measurement: Measurement) -> str:
    if measurement.problem:
        return f"\x1b[31m{line}\x1b[0m"
    return f"\x1b[32m{line}\x1b[0m" if measurement.gain > 1 else line
