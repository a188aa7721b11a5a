"""What single choices of a schedule are worth on workloads that they are for: with and without, in interleaved pairs.

In: a workload, two or more values of one choice. Out: the time without over the time with, for each value.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, fields, replace
from statistics import median
from typing import Any

import numpy as np

from kerneljit.gallery import CASES
from kerneljit.plan.schedule import Schedule, StageSchedule
from kerneljit.runtime.bound import BoundCall
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target
from kerneljit.tuning.outcome import ratios_of
from kerneljit.tuning.race import interval
from kerneljit.tuning.stopwatch import Timed, clock_for, repeating, timed

from .races import Compared

Arguments = dict[str, Any]
_PAIRS = 31
_SHARE_OF_MEMORY = 8
_MOST_TABLE = 400 << 20
_OF_STAGES = frozenset(field.name for field in fields(StageSchedule))


@dataclass(frozen=True)
class Workload:
    """Calls of one kernel, one choice of their schedule, and what it may be; the first value is doing without."""

    name: str
    kernel: str
    arguments: Callable[[np.random.Generator], Arguments]
    choice: str
    values: tuple[int | bool, ...]
    threads: int = 1
    is_disturbed: bool = False
    """Whether another process wants a CPU meanwhile."""
    ideal: Callable[[Arguments], Arguments] | None = None
    """Arguments with which the choice would not matter, to say what is left to gain."""


@dataclass(frozen=True)
class Chosen:
    """What one value came to."""

    workload: Workload
    value: int | bool
    without: float
    """Seconds of a call without the choice."""
    seconds: float
    gain: Compared
    """The time without over the time with it."""
    of_ideal: float | None
    """The time of the ideal call over that of this one."""


def measured(workload: Workload) -> Iterator[Chosen]:
    """Every value against doing without."""
    case = CASES[workload.kernel]
    formula = case.kernel.definition.formula(case.kernel.definition.signature.example_types())
    executable = Executable(formula, contract=case.kernel.contract)
    arguments = workload.arguments(np.random.default_rng(1))
    without = _timed(executable, arguments, workload, workload.values[0])
    ideal = None if workload.ideal is None else workload.ideal(arguments)
    with _another_process() if workload.is_disturbed else nullcontext():
        for value in workload.values[1:]:
            with_it = _timed(executable, arguments, workload, value)
            pairs = _pairs(without, with_it)
            low, high = interval(ratios_of(pairs))
            share = None
            if ideal is not None:
                in_order = _timed(executable, ideal, workload, workload.values[0])
                share = median(ratios_of(_pairs(in_order, with_it)))
            yield Chosen(
                workload, value, median(first for first, _ in pairs), median(second for _, second in pairs),
                Compared(median(ratios_of(pairs)), low, high), share,
            )  # fmt: skip


@contextmanager
def _another_process() -> Iterator[None]:
    """One that computes all the time."""
    other = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        yield
    finally:
        other.kill()
        other.wait()


def _pairs(first: Timed, second: Timed) -> list[tuple[float, float]]:
    """Samples of both beside each other; who goes first alternates."""
    found = []
    for number in range(_PAIRS):
        if number % 2:
            late = second.sample()
            found.append((first.sample(), late))
        else:
            early = first.sample()
            found.append((early, second.sample()))
    return found


def _timed(executable: Executable, arguments: Arguments, workload: Workload, value: int | bool) -> Timed:
    """The calls under the default schedule but for one choice."""
    target, threads = current_target(), workload.threads
    given = list(executable.binder.converted(list(arguments.values())))
    start = _bound(executable, given, None, threads)
    call = _bound(executable, given, _changed(start.made.schedule, workload.choice, value), threads)
    result = np.zeros(call.shape, np.float32)
    call.run(given, result, threads)
    if threads == 1:
        return timed(repeating([call.placed(given, result)], target), clock_for(1))

    def repeat(count: int) -> None:
        for _ in range(count):
            call.run(given, result, threads)

    return timed(repeat, clock_for(threads))


def _bound(executable: Executable, given: list[Any], schedule: Schedule | None, threads: int) -> BoundCall:
    found = executable.prepare(given, {}, current_target(), (), threads, schedule).call
    assert found is not None, "no output is empty"
    return found


def _changed(schedule: Schedule, choice: str, value: int | bool) -> Schedule:
    change: Mapping[str, Any] = {choice: value}
    if choice not in _OF_STAGES:
        return replace(schedule, **change)
    return replace(schedule, stages=(*schedule.stages[:-1], replace(schedule.stages[-1], **change)))


# ----------------------------------------------------------------------------- workloads


def _random_rows(features: int, count: int) -> Callable[[np.random.Generator], Arguments]:
    """One query and many rows of a table that no cache holds, each named once, in no order."""

    def make(generator: np.random.Generator) -> Arguments:
        number = _table_bytes() // (4 * features)
        table = np.ones((number, features), np.float32)
        query = generator.standard_normal((1, features)).astype(np.float32)
        return {"a": query, "b": table, "rows": generator.permutation(number)[:count].astype(np.int64)}

    return make


def _in_order(arguments: Arguments) -> Arguments:
    """As many rows, as they lie in memory."""
    return {**arguments, "rows": np.arange(len(arguments["rows"]))}


def _table_bytes() -> int:
    """As much as a table of hundreds of megabytes takes, but no more than a part of what memory is free."""
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            free = next(int(line.split()[1]) << 10 for line in lines if line.startswith("MemAvailable"))
    except (OSError, StopIteration):
        return _MOST_TABLE
    return min(_MOST_TABLE, free // _SHARE_OF_MEMORY)


def _matrices(rows: int, inner: int, columns: int) -> Callable[[np.random.Generator], Arguments]:
    def make(generator: np.random.Generator) -> Arguments:
        shapes = {"a": (rows, inner), "b": (inner, columns)}
        return {name: generator.standard_normal(shape, np.float32) for name, shape in shapes.items()}

    return make


def _pairs_of_rows(left: int, right: int, features: int) -> Callable[[np.random.Generator], Arguments]:
    def make(generator: np.random.Generator) -> Arguments:
        shapes = {"a": (left, features), "b": (right, features)}
        return {name: generator.standard_normal(shape, np.float32) for name, shape in shapes.items()}

    return make


def _places(left: int, right: int) -> Callable[[np.random.Generator], Arguments]:
    """Arguments of the gallery's own for so many places."""
    case = CASES["haversine"]
    return lambda generator: dict(case.inputs(generator, {"M": left, "N": right}))


_ROWS_AHEAD = (0, 1, 8, 16, 32, 64, 128)
_BYTES_AHEAD = (0, 64, 128, 256, 512, 1024)
_TASKS = tuple(0 if power is None else 1 << power for power in (None, 16, 18, 20, 22, 24, 26))

WORKLOADS = (
    Workload("200,000 random rows of 1 KB, one query", "indirect_dot", _random_rows(256, 200_000), "row_prefetch",
             _ROWS_AHEAD, ideal=_in_order),
    Workload("1,000,000 random rows of 128 bytes, one query", "indirect_dot", _random_rows(32, 1_000_000),
             "row_prefetch", _ROWS_AHEAD, ideal=_in_order),
    Workload("80,000 random rows of 3 KB, one query", "indirect_dot", _random_rows(768, 80_000), "row_prefetch",
             _ROWS_AHEAD, ideal=_in_order),
    Workload("100 x 300 by 300 x 32,768, lanes copied", "matmul", _matrices(100, 300, 32_768), "copy_prefetch",
             _BYTES_AHEAD),
    Workload("100 x 1,000 by 1,000 x 40,000, lanes copied", "matmul", _matrices(100, 1000, 40_000), "copy_prefetch",
             _BYTES_AHEAD),
    Workload("great-circle distances of 500 x 2,000, two threads", "haversine", _places(500, 2000), "task_work",
             _TASKS, threads=2),
    Workload("great-circle distances of 3,000 x 15,000, two threads beside another process", "haversine",
             _places(3000, 15_000), "task_work", (0, 1 << 24, 1 << 26, 1 << 28), threads=2, is_disturbed=True),
    Workload("L1 of 500 x 2,000 x 256, two threads", "manhattan", _pairs_of_rows(500, 2000, 256), "threads", (1, 0),
             threads=2),
    Workload("64 x 128 by 128 x 64, two threads", "matmul", _matrices(64, 128, 64), "task_work", _TASKS[:5], threads=2),
    Workload("6 x 6 by 6 x 6", "matmul", _matrices(6, 6, 6), "specialised", (False, True)),
    Workload("31 x 31 by 31 x 31", "matmul", _matrices(31, 31, 31), "specialised", (False, True)),
)  # fmt: skip
