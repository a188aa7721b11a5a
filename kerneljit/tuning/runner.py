"""Candidates raced in a child process: crashes, runaways and refusals become outcomes.

In: schedules of one problem. Out: `Ready` or `Failed`, and pairs of timings. `Runner` is what a search needs to know of
it; a replay of recorded timings is another.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Protocol, Self

from kerneljit.plan.schedule import Schedule
from kerneljit.store.schedules import schedule_data, schedule_from_data

from .ahead import Ahead
from .child import Child, Ended
from .outcome import Failed, Pair, Ready
from .problem import Problem
from .worker import TIMER

_OPENING_SECONDS = 120.0
_PATIENCE = 30.0
"""No candidate is waited for longer than this."""
_OVERLAP_PAIRS = 3
_LONG_CALL = 0.01


class Runner(Protocol):
    """Something that knows how fast schedules are."""

    def now(self) -> float:
        """The time in seconds, of a clock or of a recording."""

    def prepare(self, schedule: Schedule | None) -> Ready | Failed:
        """Make a schedule, or the default, ready to race."""

    def pairs(self, candidate: Ready, rival: Ready, count: int) -> Sequence[Pair] | Failed:
        """Interleaved timings of two that are ready."""

    def looks_ahead(self) -> bool:
        """Whether it is of use to say what will be asked for next."""

    def ahead(self, schedule: Schedule) -> None:
        """This schedule will be asked for next."""


class CannotMeasure(RuntimeError):
    """Not even the schedule that nobody tuned could be measured."""


class ChildRunner:
    """A child process for one problem; it is started anew whenever a candidate has ended it."""

    def __init__(self, problem: Problem, patience: float = _PATIENCE, nice: int = 0) -> None:
        self.problem, self.nice = problem, nice
        self.patience = patience
        self.restarts = 0
        self._known: dict[int, tuple[Schedule | None, int]] = {}
        """For each handle given out, its schedule and the handle that the child of today has for it, if any."""
        self._numbers = 0
        self._child: Child | None = None
        self.default: Schedule = self._open()
        self._ahead = Ahead(problem, nice)
        self._looks_ahead: bool | None = None
        self._default: Ready | None = None

    def now(self) -> float:
        return time.monotonic()

    def prepare(self, schedule: Schedule | None) -> Ready | Failed:
        try:
            outcome = self._prepare_in_child(schedule)
        except Ended as ended:
            return ended.outcome
        if isinstance(outcome, Failed):
            return outcome
        self._numbers += 1
        self._known[self._numbers] = (schedule, outcome.handle)
        ready = Ready(self._numbers, outcome.digest, outcome.seconds)
        if schedule is None:
            self._default = ready
        return ready

    def pairs(self, candidate: Ready, rival: Ready, count: int) -> Sequence[Pair] | Failed:
        try:
            handles = [self._in_child(ready.handle) for ready in (candidate, rival)]
            limit = self.patience + 4 * count * (candidate.seconds + rival.seconds)
            question = {"do": "pairs", "candidate": handles[0], "rival": handles[1], "count": count}
            return [(pair[0], pair[1]) for pair in self._ask(question, limit)["pairs"]]
        except Ended as ended:
            return ended.outcome

    def looks_ahead(self) -> bool:
        if self._looks_ahead is None:
            self._looks_ahead = self._judged_ahead()
        return self._looks_ahead and self._ahead.is_used

    def _judged_ahead(self) -> bool:
        """Whether compiling on another core leaves measuring alone; long calls would gain nothing by it."""
        default = self._default
        if default is None or default.seconds > _LONG_CALL:
            return False
        return self._ahead.judge(lambda: self.pairs(default, default, _OVERLAP_PAIRS))

    def ahead(self, schedule: Schedule) -> None:
        self._ahead.begin(schedule)

    def close(self) -> None:
        """End the children."""
        self._ahead.close()
        if self._child is not None:
            self._child.end()
            self._child = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def _open(self) -> Schedule:
        self._child = Child(TIMER, self.nice)
        try:
            answer = self._ask(self.problem.to_data(), _OPENING_SECONDS)
        except Ended as ended:
            raise CannotMeasure(f"{self.problem.formula.name} cannot be measured: {ended.outcome.text}") from None
        if answer["wrong"] is not None:
            raise CannotMeasure(f"{self.problem.formula.name} computes something wrong: {answer['wrong']}")
        return schedule_from_data(answer["default"])

    def _open_again(self) -> None:
        """After a candidate has ended the child; that no other can be had now is that candidate's failure, too."""
        try:
            self._open()
        except CannotMeasure as problem:
            if self._child is not None:
                self._child.end()
                self._child = None
            raise Ended(Failed("crashed", str(problem))) from None

    def _prepare_in_child(self, schedule: Schedule | None) -> Ready | Failed:
        if self._child is None:
            self._open_again()
        data = None if schedule is None else schedule_data(schedule)
        question = {"do": "prepare", "schedule": data, "made": self._ahead.made(schedule, self.patience)}
        answer = self._ask(question, self.patience)
        return Failed(**answer["failed"]) if "failed" in answer else Ready(**answer["ready"])

    def _in_child(self, handle: int) -> int:
        schedule, number = self._known[handle]
        if not number:  # the child that knew it has ended
            outcome = self._prepare_in_child(schedule)
            if isinstance(outcome, Failed):
                raise Ended(outcome)
            number = outcome.handle
            self._known[handle] = (schedule, number)
        return number

    def _ask(self, question: dict[str, Any], seconds: float) -> dict[str, Any]:
        assert self._child is not None
        try:
            return self._child.ask(question, seconds)
        except (Ended, KeyboardInterrupt):  # the answer to an interrupted question is still to come: nobody wants it
            self._child.end()
            self._child = None
            self.restarts += 1
            self._known = {handle: (schedule, 0) for handle, (schedule, _) in self._known.items()}
            raise
