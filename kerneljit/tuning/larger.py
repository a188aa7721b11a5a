"""The decision at larger sizes than those of the search.

In: what a search found in a part of a problem, a runner for more of it, until when. Out: the same with finalists that
were measured there, decided by the same rule; nothing where there was no time for the fewest pairs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .outcome import Failed, Pair, Ready
from .runner import Runner
from .space import Point
from .tune import FEWEST_FINAL_PAIRS, Tuned, best_of, finalist_of

_MOST_FINALISTS = 3
_SLICE = 2
_MOST_PAIRS = 32


def decided_again(tuned: Tuned, runner: Runner, end: float) -> Tuned | None:
    """Schedules that were faster than the default, against it where the runner measures, until `end` on its clock."""
    default = runner.prepare(None)
    if isinstance(default, Failed):
        return None
    prepared = {point: runner.prepare(tuned.space.schedule(point)) for point in _candidates(tuned)}
    works = {point: ready for point, ready in prepared.items() if isinstance(ready, Ready)}
    measured = _pairs(works, default, runner, end)
    if any(len(pairs) < FEWEST_FINAL_PAIRS for pairs in measured.values()):
        return None
    finalists = tuple(finalist_of(point, pairs) for point, pairs in measured.items())
    winner = best_of(tuned.space, finalists)
    seconds = default.seconds if winner is None else winner.seconds / winner.ratio
    return replace(tuned, winner=winner, finalists=finalists, default_seconds=seconds)


def _candidates(tuned: Tuned) -> list[Point]:
    """The winner, what else was faster in the end, and what was before that: the best may be a loss at these sizes."""
    winner = [tuned.winner] if tuned.winner is not None else []
    faster = sorted((one for one in tuned.finalists if one.is_faster), key=lambda finalist: finalist.ratio)
    gained = [(trial.cost, trial.point) for trial in tuned.trials if trial.cost is not None and not trial.is_known]
    raced = [point for cost, point in sorted(gained, key=lambda pair: pair[0]) if cost < 0]
    return list(dict.fromkeys([*(finalist.point for finalist in [*winner, *faster]), *raced]))[:_MOST_FINALISTS]


def _pairs(works: Mapping[Point, Ready], default: Ready, runner: Runner, end: float) -> dict[Point, list[Pair]]:
    """Round after round; what fails now is no finalist."""
    measured: dict[Point, list[Pair]] = {point: [] for point in works}
    longest = 0.0
    while measured and min(map(len, measured.values())) < _MOST_PAIRS and runner.now() + longest < end:
        begin = runner.now()
        for point in list(measured):
            more = runner.pairs(works[point], default, _SLICE)
            if isinstance(more, Failed):
                del measured[point]
            else:
                measured[point] += more
        longest = max(longest, runner.now() - begin)
    return measured
