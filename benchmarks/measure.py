"""Two contenders -> how their times compare.

In: callables and a clock. Out: a `Measurement`. It must not know what the callables compute.

The clock is the process' own CPU time: neighbours on a shared machine cost nobody anything, and a library that
uses more threads than one pays for all of them.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

Clock = Callable[[], float]
Run = Callable[[], object]

LEAST_SAMPLE_SECONDS = 2e-3
"""A sample this long makes the clock's own cost, below a microsecond, vanish."""

MOST_CALLS = 1 << 20


@dataclass(frozen=True)
class Effort:
    """How long a comparison may take: pairs are added until the seconds are spent, but never fewer than the least.

    Where whole processes are measured, there are so many of each.
    """

    seconds: float = 2.5
    least_pairs: int = 4
    sample_seconds: float = LEAST_SAMPLE_SECONDS
    processes: int = 21


QUICK = Effort(seconds=0.4, least_pairs=2, processes=5)


@dataclass(frozen=True)
class Spread:
    """A median between its quartiles."""

    low: float
    median: float
    high: float


@dataclass(frozen=True)
class Measurement:
    """Seconds a call of either, and the ratio of theirs to ours, pair by pair: above 1 we are the faster."""

    ours: Spread
    theirs: Spread
    ratio: Spread
    pairs: int


def spread(values: Sequence[float]) -> Spread:
    """The quartiles of at least one value."""
    if len(values) == 1:
        return Spread(values[0], values[0], values[0])
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(low, middle, high)


def compare(ours: Run, theirs: Run, effort: Effort, clock: Clock = time.process_time) -> Measurement:
    """Ours, theirs, theirs, ours, ...: a drift of the machine's speed meets both alike."""
    with no_collection():
        calls_of_ours = calls_in_a_sample(ours, effort, clock)
        calls_of_theirs = calls_in_a_sample(theirs, effort, clock)
        times: list[tuple[float, float]] = []
        end = clock() + effort.seconds
        while len(times) < effort.least_pairs or clock() < end:
            first = sample(ours, calls_of_ours, clock)
            times.append((first, sample(theirs, calls_of_theirs, clock)))
            second = sample(theirs, calls_of_theirs, clock)
            times.append((sample(ours, calls_of_ours, clock), second))
    return Measurement(
        ours=spread([mine for mine, _ in times]),
        theirs=spread([other for _, other in times]),
        ratio=spread([other / mine for mine, other in times]),
        pairs=len(times),
    )


def alone(run: Run, effort: Effort, clock: Clock = time.process_time) -> Spread:
    """Seconds a call, without a partner."""
    with no_collection():
        calls = calls_in_a_sample(run, effort, clock)
        times: list[float] = []
        end = clock() + effort.seconds
        while len(times) < effort.least_pairs or clock() < end:
            times.append(sample(run, calls, clock))
    return spread(times)


def quickest(run: Run, clock: Clock = time.process_time, attempts: int = 3) -> float:
    """Seconds a call at best, after one call to warm up: good enough to rank, too little to report."""
    run()
    with no_collection():
        calls = calls_in_a_sample(run, QUICK, clock)
        return min(sample(run, calls, clock) for _ in range(attempts))


def calls_in_a_sample(run: Run, effort: Effort, clock: Clock) -> int:
    """As many calls as make a sample long enough, found by doubling; the calls warm everything up, too."""
    calls = 1
    while calls < MOST_CALLS:
        seconds = sample(run, calls, clock) * calls
        if seconds >= effort.sample_seconds:
            break
        missing = effort.sample_seconds / max(seconds, effort.sample_seconds / 64)
        calls = min(MOST_CALLS, max(calls + 1, int(calls * missing * 1.1)))
    return calls


def sample(run: Run, calls: int, clock: Clock) -> float:
    """Seconds a call, over so many."""
    again: Iterator[int] = iter(range(calls))
    start = clock()
    for _ in again:
        run()
    return (clock() - start) / calls


@contextmanager
def no_collection() -> Iterator[None]:
    """Keep Python's garbage collector out of the samples."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
