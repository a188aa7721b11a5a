"""Schedules of one problem, compiled, judged and timed in this process.

In: a problem, schedules. Out: handles of candidates that compute the right thing, and pairs of timings. What a
candidate does to the process is for whoever started it to survive.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from kerneljit.ir.dtype import to_numpy
from kerneljit.plan.schedule import Schedule, illegal
from kerneljit.runtime.bound import BoundCall
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import host

from .judging import Judge
from .outcome import Failed, Pair, Ready
from .problem import Problem, copies_of
from .stopwatch import Timed, clock_for, repeating, timed

_COLD_BYTES = 2
"""Calls that shall find nothing in the caches use so many times as much memory in turn."""
_MOST_SETS = 4096
_CONTRACT_ALLOWANCE = 16.0
"""Products by parts have up to six times as many terms, and schedules differ in the order of sums alone."""


class Bench:
    """Candidates of one problem."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.executable: Executable = problem.executable()
        self.executable.specialises = 1 << 30
        self.threads = problem.shape.threads
        self.target = current_target()
        arguments = problem.arguments()
        self.given = list(self.executable.binder.converted(arguments))
        self.dims = problem.keywords
        self.dtype = to_numpy(problem.formula.result)
        default = self._bound(None)
        self.default: Schedule = default.schedule
        self.shape = default.shape
        self._sets = self._argument_sets()
        allowance = 1.0 if problem.contract is None else _CONTRACT_ALLOWANCE
        output = self._output_of(default)
        self.judge = Judge(problem.formula, self.given, default.sizes, output, allowance)
        self._timed: dict[int, Timed] = {}
        self._numbers = 0

    @property
    def space_facts(self) -> BoundCall:
        """The default's call: its plan and its layout."""
        return self._bound(None)

    def prepare(self, schedule: Schedule | None) -> Ready | Failed:
        """Compile a schedule, or the default, and compare what it computes with the reference."""
        if schedule is not None:
            plan = self._bound(None).plan
            reason = illegal(plan, schedule, plan.machine)
            if reason is not None:
                return Failed("refused", reason)
        call = self._bound(schedule)
        problem = self.judge.problem if schedule is None else self.judge.wrong(self._output_of(call))
        if problem is not None:
            return Failed("wrong", problem)
        timing = timed(self._repeated(call), clock_for(self.threads))
        self._numbers += 1
        self._timed[self._numbers] = timing
        text = self.executable.compilation(call.layout, self.target, call.sizes, call.schedule).generated.text
        return Ready(self._numbers, hashlib.sha256(text.encode()).hexdigest()[:32], timing.sample())

    def pairs(self, candidate: int, rival: int, count: int) -> list[Pair]:
        """Timings of both, taken in turn; who goes first alternates."""
        ours, theirs = self._timed[candidate], self._timed[rival]
        found: list[Pair] = []
        for number in range(count):
            if number % 2:
                second = theirs.sample()
                found.append((ours.sample(), second))
            else:
                first = ours.sample()
                found.append((first, theirs.sample()))
        return found

    def drop(self, handle: int) -> None:
        """Forget a candidate."""
        del self._timed[handle]

    def _bound(self, schedule: Schedule | None) -> BoundCall:
        prepared = self.executable.prepare(self.given, self.dims, self.target, (), self.threads, schedule)
        if prepared.call is None:
            raise ValueError("an empty output has no schedule")
        return prepared.call

    def _output_of(self, call: BoundCall) -> np.ndarray[Any, Any]:
        result = np.empty(self.shape, self.dtype)
        call.run(self.given, result, self.threads)
        return result

    def _argument_sets(self) -> list[list[Any]]:
        """The arguments, and copies of them where calls shall not find their data in the caches."""
        if self.problem.caches == "warm":
            return [self.given]
        caches = host().caches
        size = sum(argument.nbytes for argument in self.given) + int(np.prod(self.shape)) * self.dtype.itemsize
        wanted = _COLD_BYTES * (caches.l3 or caches.l2).bytes
        return [self.given, *(copies_of(self.given) for _ in range(min(wanted // max(size, 1), _MOST_SETS)))]

    def _repeated(self, call: BoundCall) -> Callable[[int], None]:
        results = [np.empty(self.shape, self.dtype) for _ in self._sets]
        if self.threads == 1:
            return repeating([call.placed(*both) for both in zip(self._sets, results, strict=True)], self.target)
        return _in_parts(call, self._sets, results, self.threads)


def _in_parts(
    call: BoundCall, sets: Sequence[Sequence[Any]], results: Sequence[np.ndarray[Any, Any]], threads: int
) -> Callable[[int], None]:
    def repeat(count: int) -> None:
        for number in range(count):
            at = number % len(sets)
            call.run(sets[at], results[at], threads)

    return repeat
