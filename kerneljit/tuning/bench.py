"""Schedules of one problem, compiled, judged and timed in this process.

In: a problem, schedules. Out: handles of candidates that compute the right thing, and pairs of timings. What a
candidate does to the process is for whoever started it to survive.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from kerneljit.ir.dtype import to_numpy
from kerneljit.plan.contract_schemes import UNIT_ROUNDOFF
from kerneljit.plan.layout import formula_axes
from kerneljit.plan.schedule import Schedule, illegal
from kerneljit.runtime.bound import BoundCall
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.compilation import Compilation
from kerneljit.runtime.host import host

from .judging import Judge
from .outcome import Failed, Pair, Ready
from .places import Place, places_of
from .problem import Problem, copies_of
from .sizes import layout_of_shape
from .stopwatch import Timed, clock_for, repeating, timed

_COLD_BYTES = 2
"""Calls that shall find nothing in the caches use so many times as much memory in turn."""
_MOST_SETS = 4096
_UNTOUCHED = 0xA5
_ALL = 1 << 30
"""Every combination of small sizes gets code of its own: here there is only one."""
_AT_A_PLACE = 3
"""So many pairs are taken at a place before it is left: other arrays have to come into the caches then."""
_HOPELESS = 4.0
_SHORT = 1e-4
"""What takes so many times as long as the default, and more than nothing, is not timed at all."""
_CONTRACT_ALLOWANCE = 16.0
"""Products by parts have up to six times as many terms, and schedules differ in the order of sums alone."""
_CONTRACT_MARGIN = 2.0
"""Norms of rows are a little larger than the sums of magnitudes by which results are judged."""


@dataclass(frozen=True, slots=True)
class Made:
    """Compiled code, and the digest of what it was compiled from."""

    digest: str
    code: bytes


def digest_of(compilation: Compilation) -> str:
    """Of the code before LLVM sees it, which takes most of the time."""
    return hashlib.sha256(compilation.generated.text.encode()).hexdigest()[:32]


class Compiler:
    """Compiles schedules of a problem for another process, which measures meanwhile."""

    def __init__(self, problem: Problem) -> None:
        self.executable = problem.executable()
        self.executable.specialises = _ALL
        self.target, self.sizes, self.threads = current_target(), problem.sizes, problem.shape.threads
        self.layout = layout_of_shape(self.executable, problem.shape, self.target)

    def make(self, schedule: Schedule | None) -> Made | Failed:
        """The code of a schedule; of the default it is made anew each time."""
        plan = self.executable.plan(self.target, self.layout, self.sizes)
        chosen = self.executable.default_schedule(plan, self.layout) if schedule is None else schedule
        reason = illegal(plan, chosen, plan.machine)
        if reason is not None:
            return Failed("refused", reason)
        compilation = self.executable.compilation(self.layout, self.target, self.sizes, chosen, self.threads)
        code = compilation.code
        if schedule is None:
            del vars(compilation)["code"]
        return Made(digest_of(compilation), code)


class Bench:
    """Candidates of one problem."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.executable: Executable = problem.executable()
        self.executable.specialises = _ALL
        self.threads = problem.shape.threads
        self.target = current_target()
        arguments = problem.arguments()
        self.given = list(self.executable.binder.converted(arguments))
        self.dims = problem.keywords
        self.dtype = to_numpy(problem.formula.result)
        default = self._bound(None)
        self.default: Schedule = default.made.schedule
        self.shape = default.shape
        self._sets = self._argument_sets()
        self._results = [np.empty(self.shape, self.dtype) for _ in self._sets]
        self.clock = clock_for(self.threads)
        self._output_of(default)  # once for nothing: fresh memory is slow
        begin = self.clock()
        reference = self._output_of(default).copy()
        self.first_seconds = (self.clock() - begin) * 1e-9
        self.judge = Judge(problem.formula, self.given, default.sizes, reference, allowance(problem))
        self._places = self._all_places()
        self._timed: dict[int, list[Timed]] = {}
        """For each candidate its calls, place by place."""
        self._turns: dict[tuple[int, int], int] = {}
        """How many pairs of each two there were."""
        self._place = 0
        """Where the last sample was taken."""
        self._numbers = 0
        self._by_digest: dict[str, Ready | Failed] = {}

    def prepare(self, schedule: Schedule | None, made: Made | None = None) -> Ready | Failed:
        """Compile a schedule, or the default, and compare what it computes with the reference.

        `made` is its code where another process has compiled it.
        """
        bound = self._bound(None)
        chosen = self.default if schedule is None else schedule
        reason = illegal(bound.made.plan, chosen, bound.made.plan.machine)
        if reason is not None:
            return Failed("refused", reason)
        compilation = self.executable.compilation(bound.made.layout, self.target, bound.sizes, chosen, self.threads)
        digest = digest_of(compilation)
        if made is not None and made.digest == digest:
            vars(compilation).setdefault("code", made.code)
        digest = self._of_task(digest, chosen)
        known = self._by_digest.get(digest)
        if known is None:
            known = self._by_digest[digest] = self._prepared(chosen, digest)
        return known

    def _of_task(self, digest: str, schedule: Schedule) -> str:
        """The same code is another candidate where threads share the work in another way."""
        return f"{digest} {schedule.task_work} {schedule.threads}" if self.threads > 1 else digest

    def _prepared(self, schedule: Schedule, digest: str) -> Ready | Failed:
        call = self._bound(schedule)
        begin = self.clock()
        output = self._output_of(call)
        seconds = (self.clock() - begin) * 1e-9
        problem = self.judge.wrong(output) if schedule != self.default else self.judge.problem
        if problem is not None:
            return Failed("wrong", problem)
        if seconds > _HOPELESS * max(self.first_seconds, _SHORT):
            return Failed("late", f"{seconds:.3g} s where the default takes {self.first_seconds:.3g} s")
        first = timed(self._repeated(call, self._places[0]), self.clock)
        others = [replace(first, repeat=self._repeated(call, places)) for places in self._places[1:]]
        self._numbers += 1
        self._timed[self._numbers] = [first, *others]
        return Ready(self._numbers, digest, first.first)

    def pairs(self, candidate: int, rival: int, count: int) -> list[Pair]:
        """Timings of both, taken in turn, some at each place; who goes first alternates."""
        ours, theirs = self._timed[candidate], self._timed[rival]
        a_round = _AT_A_PLACE * len(ours)
        begin = self._turns.get((candidate, rival), 0)
        self._turns[candidate, rival] = begin + count
        found: list[Pair] = []
        for turn in range(begin, begin + count):
            place = turn // _AT_A_PLACE % len(ours)
            both = ours[place], theirs[place]
            if place != self._place:
                self._place = place
                for one in both:  # so that nobody's sample has to bring the data into the caches
                    one.repeat(1)
            # Where a round through all places has an even number of turns, who is first at each changes by rounds.
            if (turn + (turn // a_round if a_round % 2 == 0 else 0)) % 2:
                second = both[1].sample()
                found.append((both[0].sample(), second))
            else:
                first = both[0].sample()
                found.append((first, both[1].sample()))
        return found

    def _bound(self, schedule: Schedule | None) -> BoundCall:
        prepared = self.executable.prepare(self.given, self.dims, self.target, (), self.threads, schedule)
        if prepared.call is None:
            raise ValueError("an empty output has no schedule")
        return prepared.call

    def _output_of(self, call: BoundCall) -> np.ndarray[Any, Any]:
        result = self._results[0]
        result.reshape(-1).view(np.uint8).fill(_UNTOUCHED)  # what a candidate leaves out must not look right
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

    def _all_places(self) -> list[list[Place]]:
        """Sets of arrays that a sample goes through, for each place; calls with cold caches go through many anyway."""
        if self.problem.caches == "warm":
            return [[place] for place in places_of(self.given, self._results[0])]
        return [[Place(*both) for both in zip(self._sets, self._results, strict=True)]]

    def _repeated(self, call: BoundCall, places: Sequence[Place]) -> Callable[[int], None]:
        if self.threads == 1:
            return repeating([call.placed(place.arguments, place.result) for place in places], self.target)
        return _in_parts(call, places, self.threads)


def allowance(problem: Problem) -> float:
    """By how many times the bound of f32 sums a result may be off: what a contract leaves out comes on top."""
    if problem.contract is None:
        return 1.0
    terms = [axis.extent.evaluate(problem.sizes) for axis in formula_axes(problem.formula)]
    inner = terms[len(problem.formula.axes) :]
    tolerance = max(value for _, value in problem.contract.tolerances)
    # The bound of a sum is its terms' magnitudes by as many roundings; a tolerance is of the magnitudes once.
    return _CONTRACT_ALLOWANCE + _CONTRACT_MARGIN * tolerance / (UNIT_ROUNDOFF * max(1, min(inner, default=1)))


def _in_parts(call: BoundCall, places: Sequence[Place], threads: int) -> Callable[[int], None]:
    def repeat(count: int) -> None:
        for number in range(count):
            place = places[number % len(places)]
            call.run(place.arguments, place.result, threads)

    return repeat
