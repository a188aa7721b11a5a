"""Exhaustive search, tuning, and both against each other, in one child process.

In: problems. Out: figures: ratios of medians of interleaved pairs.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from kerneljit.plan.schedule import Schedule
from kerneljit.tuning.outcome import Failed, Pair, Ready, ratios_of
from kerneljit.tuning.race import interval, middle
from kerneljit.tuning.runner import ChildRunner
from kerneljit.tuning.space import Space
from kerneljit.tuning.tune import Tuned, Tuning

from .problems import Work, reduced_space, small_space

TRIALS, SECONDS = 60, 30.0
_FIRST_PAIRS, _SECOND_PAIRS, _LAST_PAIRS = 3, 12, 90
_NEAR, _FINALISTS = 0.06, 12
_STEADY, _ATTEMPTS = 1.12, 3
_WHOLE_SECONDS = 1.5


@dataclass(frozen=True)
class Compared:
    """A ratio with the interval that holds the true one with 95%."""

    ratio: float
    low: float
    high: float

    @property
    def text(self) -> str:
        return f"{self.ratio:.3f} ({self.low:.3f} to {self.high:.3f})"


@dataclass(frozen=True)
class Exhausted:
    """What all schedules of a space were worth, and what the tuner found in it."""

    work: Work
    legal: int
    distinct: int
    """So many became different code."""
    failed: int
    best_gain: float
    """The default's time over the best's."""
    by_trials: Found
    """With so many trials at most."""
    by_seconds: Found
    """With so many seconds at most."""


@dataclass(frozen=True)
class Found:
    """What one run of the tuner came to."""

    over_best: Compared
    """The time of its winner over that of the best of all."""
    gain: float
    trials: int
    seconds: float
    noise: float


def exhaust(work: Work) -> Exhausted:
    """Measure every schedule of the reduced space, tune in it by trials and by time, and race the winners."""
    with ChildRunner(work.problem) as runner:
        space = reduced_space(work.name, work.space(runner))
        default = ready_of(runner, None)
        best, legal, distinct, failed = _best_of_all(space, runner, default)

        def found(trials: int | None) -> Found:
            begin = time.monotonic()
            tuned = Tuning(space, runner, seconds=SECONDS, trials=trials, seed=1).run()
            took = time.monotonic() - begin
            winner = ready_of(runner, tuned.schedule)
            over_best, gain = compared(runner, winner, best), 1 / compared(runner, winner, default).ratio
            return Found(over_best, gain, len(tuned.trials), took, tuned.noise)

        best_gain = 1 / compared(runner, best, default).ratio
        return Exhausted(work, legal, distinct, failed, best_gain, found(TRIALS), found(None))


def _best_of_all(space: Space, runner: ChildRunner, default: Ready) -> tuple[Ready, int, int, int]:
    """The fastest: all of them briefly, those near the front again, the first few once more."""
    found: dict[str, tuple[Ready, list[Pair]]] = {}
    legal = failed = 0
    for point in space.every():
        legal += 1
        ready = runner.prepare(space.schedule(point))
        if isinstance(ready, Failed):
            failed += 1
        elif ready.digest not in found:
            found[ready.digest] = (ready, list(_pairs(runner, ready, default, _FIRST_PAIRS)))
    distinct = len(found)
    for count, kept in ((_SECOND_PAIRS, len(found)), (_LAST_PAIRS, _FINALISTS)):
        ratios = {digest: middle(ratios_of(pairs)) for digest, (_, pairs) in found.items()}
        limit = min(ratios.values()) * (1 + _NEAR)
        near = sorted((digest for digest in ratios if ratios[digest] <= limit), key=lambda digest: ratios[digest])
        for digest in near[:kept]:
            ready, pairs = found[digest]
            pairs += _pairs(runner, ready, default, count)
        found = {digest: found[digest] for digest in near[:kept]}
    best = min(found.values(), key=lambda one: middle(ratios_of(one[1])))
    return best[0], legal, distinct, failed


@dataclass(frozen=True)
class Repeated:
    """Two tunings of the same problem, and their winners against each other."""

    work: Work
    gains: tuple[float, float]
    noises: tuple[float, float]
    apart: Compared
    attempts: int

    @property
    def is_same(self) -> bool:
        """Whether the winners are equally fast, within 3%."""
        return abs(self.apart.ratio - 1) < 0.03


def repeat(work: Work, seconds: float) -> Repeated:
    """Tune twice, each from nothing and with another seed; again where the machine was another one meanwhile."""
    attempts, is_done = 0, False
    while not is_done:
        attempts += 1
        one, other = (_tune(work, seconds, seed) for seed in (1, 2))
        with ChildRunner(work.problem) as runner:
            first, second = ready_of(runner, one.schedule), ready_of(runner, other.schedule)
            apart = compared(runner, first, second)
            now = default_seconds(runner)
        is_done = attempts == _ATTEMPTS or is_steady((one.default_seconds, other.default_seconds, now))
    return Repeated(work, (one.gain, other.gain), (one.noise, other.noise), apart, attempts)


def is_steady(seconds: Sequence[float]) -> bool:
    """Whether the default took the same time whenever it was measured.

    What others do with memory and the last cache can make it slower by a third for minutes, and another schedule best.
    """
    return max(seconds) < _STEADY * min(seconds)


def default_seconds(runner: ChildRunner) -> float:
    """What the default takes now."""
    default = ready_of(runner, None)
    return median(second for pair in _pairs(runner, default, default, _SECOND_PAIRS) for second in pair)


@dataclass(frozen=True)
class Left:
    """What a small space has that a winner has not."""

    legal: int
    winner_over_best: Compared
    """The winner's time over that of the best schedule of the space."""


def left(work: Work, winner: Schedule | None) -> Left:
    """Try all of a small space, then race its best against the winner, or the default where nothing has won."""
    with ChildRunner(work.problem) as runner:
        space = small_space(work.space(runner))
        best, legal, _, _ = _best_of_all(space, runner, ready_of(runner, None))
        return Left(legal, compared(runner, ready_of(runner, winner), best))


def against_default(work: Work, schedule: Schedule) -> Compared:
    """The default's time over a schedule's, with as many pairs as some seconds have room for."""
    with ChildRunner(work.problem) as runner:
        default = ready_of(runner, None)
        pairs = max(_SECOND_PAIRS, min(_LAST_PAIRS, int(_WHOLE_SECONDS / (2 * default.seconds))))
        return compared(runner, default, ready_of(runner, schedule), pairs)


def _tune(work: Work, seconds: float, seed: int) -> Tuned:
    with ChildRunner(work.problem) as runner:
        return Tuning(work.space(runner), runner, seconds=seconds, seed=seed).run()


def ready_of(runner: ChildRunner, schedule: Schedule | None) -> Ready:
    """A schedule that is known to work."""
    ready = runner.prepare(schedule)
    if isinstance(ready, Failed):
        raise RuntimeError(f"{runner.problem.formula.name}: {ready.kind}: {ready.text}")
    return ready


def compared(runner: ChildRunner, first: Ready, second: Ready, pairs: int = _LAST_PAIRS) -> Compared:
    """The first's time over the second's."""
    ratios = ratios_of(_pairs(runner, first, second, pairs))
    low, high = interval(ratios)
    return Compared(middle(ratios), low, high)


def _pairs(runner: ChildRunner, first: Ready, second: Ready, count: int) -> Iterator[Pair]:
    pairs = runner.pairs(first, second, count)
    if isinstance(pairs, Failed):
        raise RuntimeError(f"{runner.problem.formula.name}: {pairs.kind}: {pairs.text}")
    return iter(pairs)
