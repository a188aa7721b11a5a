"""Candidates compiled by a second process while the first one measures, where that does not disturb it.

In: schedules that will probably be asked for. Out: their code, if it was worth while. On a machine with one core, or
whose cores share what a kernel needs, nothing is compiled ahead, and everything works as without.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median
from typing import Any

from kerneljit.plan.schedule import Schedule
from kerneljit.runtime.host import available_cpus
from kerneljit.store.schedules import schedule_data

from .child import Child, Ended
from .outcome import Failed, Pair
from .problem import Problem
from .worker import COMPILER

_ROUNDS = 6
_DISTURBED = 1.02
"""Where samples take so many times as long while something is compiled, nothing is."""
_PATIENCE = 20.0


class Ahead:
    """A compiling process for one problem; it is started when it is first known to be of use."""

    def __init__(self, problem: Problem, nice: int = 0) -> None:
        self.problem, self.nice = problem, nice
        self.is_used = False
        self._child: Child | None = None
        self._begun: Schedule | None = None

    def judge(self, measure: Callable[[], Sequence[Pair] | Failed]) -> bool:
        """Measure in turns with and without something being compiled; whether that makes no difference."""
        if available_cpus() <= self.problem.shape.threads:
            return False
        quiet: list[float] = []
        loud: list[float] = []
        try:
            self._child = Child(COMPILER, self.nice)
            self._child.tell(self.problem.to_data())
            for number in range(_ROUNDS):
                quiet += _times(measure())
                self._child.tell({"schedule": None, "again": number})
                loud += _times(measure())
                self._child.hear(_PATIENCE)
        except Ended:
            self.close()
            return False
        self.is_used = bool(quiet and loud) and median(loud) < _DISTURBED * median(quiet)
        if not self.is_used:
            self.close()
        return self.is_used

    def begin(self, schedule: Schedule) -> None:
        """Compile this while something else is measured."""
        if not self.is_used or self._child is None or self._begun is not None:
            return
        try:
            self._child.tell({"schedule": schedule_data(schedule)})
            self._begun = schedule
        except Ended:
            self.close()

    def made(self, schedule: Schedule | None, patience: float) -> dict[str, Any] | None:
        """The code of a schedule, if it is what was compiled; what was compiled in vain is dropped."""
        if self._child is None or self._begun is None:
            return None
        begun, self._begun = self._begun, None
        try:
            answer: dict[str, Any] | None = self._child.hear(patience)["made"]
        except Ended:
            self.close()
            return None
        return answer if begun == schedule else None

    def close(self) -> None:
        """End the process."""
        self.is_used = False
        self._begun = None
        if self._child is not None:
            self._child.end()
            self._child = None


def _times(pairs: Sequence[Pair] | Failed) -> list[float]:
    return [] if isinstance(pairs, Failed) else [seconds for pair in pairs for seconds in pair]
