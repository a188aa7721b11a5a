"""The tuner's worker with candidates that misbehave: how, their prefetch distance says. For `test_tuning_runner.py`."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from typing import Any

from kerneljit.plan.schedule import Schedule
from kerneljit.tuning import worker
from kerneljit.tuning.bench import Bench
from kerneljit.tuning.outcome import Failed, Pair, Ready

CRASHES, RUNS_AWAY, IS_WRONG, DOES_NOT_COMPILE, EXITS, TALKS = (64 * number for number in range(1, 7))
CRASHES_LATER, RUNS_AWAY_LATER = (64 * number for number in range(7, 9))
FINE = 64 * 9


def crash() -> None:
    ctypes.string_at(0)


def run_away() -> None:
    while True:
        pass


def fail() -> None:
    raise RuntimeError("LLVM cannot select: i1337")


def talk() -> None:
    os.write(sys.stdout.fileno(), b'{"ready": "what a kernel prints is no answer"}\n' * 5000)


AT_ONCE: dict[int, Callable[[], object]] = {
    CRASHES: crash,
    RUNS_AWAY: run_away,
    DOES_NOT_COMPILE: fail,
    EXITS: lambda: os._exit(3),
    TALKS: talk,
}
LATER: dict[int, Callable[[], object]] = {CRASHES_LATER: crash, RUNS_AWAY_LATER: run_away}


class MisbehavingBench(Bench):
    """A bench whose candidates do as they are told."""

    def __init__(self, problem: Any) -> None:
        self._told: dict[int, int] = {}
        self._now = 0
        super().__init__(problem)

    def prepare(self, schedule: Schedule | None, *made: Any) -> Ready | Failed:
        self._now = 0 if schedule is None else schedule.stages[-1].prefetch
        AT_ONCE.get(self._now, lambda: None)()
        outcome = self._prepared(self.default if schedule is None else schedule, f"{self._now:032x}")
        if isinstance(outcome, Ready):
            self._told[outcome.handle] = self._now
        return outcome

    def pairs(self, candidate: int, rival: int, count: int) -> list[Pair]:
        LATER.get(self._told[candidate], lambda: None)()
        return super().pairs(candidate, rival, count)

    def _output_of(self, call: Any) -> Any:
        output = super()._output_of(call)
        if self._now == IS_WRONG:
            output[-3, -2] += 1
        return output


if __name__ == "__main__":
    worker.Bench = MisbehavingBench  # type: ignore[misc]
    worker.main()
