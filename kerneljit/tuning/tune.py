"""The search for the fastest schedule of one problem, from the first candidate to the decision.

In: a space, a runner that knows how fast schedules are, points that may be good, a budget. Out: `Tuned`: the winner, by
how much it is faster than what nobody tuned, and everything that was tried. Clocks, processes and storage are others'.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Protocol

from kerneljit.plan.schedule import Schedule

from .outcome import Failed, Pair, Raced, Ready, ratios_of
from .race import Rules, Verdict, chance_of_sum, chance_of_sums, interval, middle, spread, verdict
from .runner import Runner
from .search import Search
from .space import Point, Space

UNSTABLE = 0.05
"""Where the same code differs from itself by so much, half of the time, winners of less mean little."""
_NOISE_PAIRS = 12
_SEARCH_SHARE = 0.75
"""Of the budget; the rest is for measuring the best again."""
_LONG = 15.0
"""From so many seconds on it is worth while to find out whether compiling ahead disturbs measuring."""
_EARLY = 0.5
"""Of the search; after that it climbs from the best alone."""
_WANTED_TRIALS = 40
"""The budget shall be enough for so many races."""
_NEAR = 0.03
"""What was within so much of the best is measured again."""
_MOST_FINALISTS = 5
_FINAL_PAIRS = 84
_FINAL_SLICE = 4
_SAMPLES = 2e-3
"""A pair of samples takes as long at least."""
_FEWEST_CALLS = 30
"""To know the noise, race one candidate, and measure it again."""
_LARGER_OR_SMALLER = "give it more seconds, or tune smaller sizes, whose winners calls of sizes nearby use"
FEWEST_FINAL_PAIRS = 8
"""Fewer decide nothing."""
_ALIKE = 0.01
"""Finalists that are within so much of the best are as good; of these the one most like the default wins."""
_LEAST_GAIN = 0.01
_DOUBT = 0.01


@dataclass(frozen=True, slots=True)
class Trial:
    """A candidate and what became of it; `cost` is the logarithm of its time over the default's."""

    point: Point
    schedule: Schedule
    outcome: Raced | Failed
    verdict: Verdict | None
    cost: float | None
    is_known: bool = False
    """Whether its code had been measured before, under another name."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search has come."""

    trials: int
    gain: float
    """The default's time over that of the best so far."""
    best_seconds: float
    left: float
    changes: str
    phase: str
    share: float | None = None
    """Of the machine's limit, by the best so far, where the limit is known."""


@dataclass(frozen=True, slots=True)
class Finalist:
    """A candidate that was measured again at the end, against the default."""

    point: Point
    ratios: tuple[float, ...]
    """Its time over the default's, pair by pair."""
    seconds: float
    strata: tuple[tuple[float, ...], ...] = ()
    """The same ratios by who measured them, where that was more than one."""

    @property
    def ratio(self) -> float:
        return middle(self.ratios)

    @property
    def is_faster(self) -> bool:
        """Whether it beats the default, surely and by enough to matter, and is not surely slower for anyone."""
        strata = [[math.log(ratio) for ratio in ratios] for ratios in self.strata or (self.ratios,)]
        if self.ratio >= 1 - _LEAST_GAIN or any(chance_of_sum(stratum) < _DOUBT for stratum in strata):
            return False
        return chance_of_sums([[-value for value in stratum] for stratum in strata]) < _DOUBT


def best_of(space: Space, finalists: Sequence[Finalist]) -> Finalist | None:
    """Of those that are surely faster the fastest; of those that are as good the one most like the default."""
    faster = [finalist for finalist in finalists if finalist.is_faster]
    best = min((finalist.ratio for finalist in faster), default=1.0)
    alike = [finalist for finalist in faster if finalist.ratio <= best * (1 + _ALIKE)]
    order = sorted(alike, key=lambda found: (space.distance(found.point), found.ratio, repr(found.point)))
    return order[0] if order else None


@dataclass(frozen=True)
class Tuned:
    """What a search found."""

    space: Space
    winner: Finalist | None
    """None where nothing is surely faster than the default."""
    default_seconds: float
    noise: float
    """How far the same code was from itself, half of the time."""
    trials: tuple[Trial, ...]
    finalists: tuple[Finalist, ...]
    importances: dict[str, float] = field(default_factory=dict)
    was_interrupted: bool = False

    @property
    def point(self) -> Point:
        return self.space.default if self.winner is None else self.winner.point

    @property
    def schedule(self) -> Schedule:
        return self.space.schedule(self.point)

    @property
    def gain(self) -> float:
        """The default's time over the winner's, by the middle of the last pairs; 1 where the default won."""
        return 1.0 if self.winner is None else 1 / self.winner.ratio

    @property
    def bounds(self) -> tuple[float, float]:
        """Where the gain lies, but for a doubt of 5%."""
        if self.winner is None:
            return 1.0, 1.0
        low, high = interval(self.winner.ratios)
        return 1 / high, 1 / low

    @property
    def pairs(self) -> int:
        """How many pairs decided."""
        if self.winner is not None:
            return len(self.winner.ratios)
        return max((len(finalist.ratios) for finalist in self.finalists), default=0)

    @property
    def seconds(self) -> float:
        """A call of the winner."""
        return self.default_seconds if self.winner is None else self.winner.seconds

    @property
    def is_unstable(self) -> bool:
        """Whether the machine was too noisy to tell small differences."""
        return self.noise > UNSTABLE


class CannotTune(RuntimeError):
    """Not even the default could be timed."""


Watch = Callable[[Progress], None]
Measure = Callable[[Point], Finalist | Failed | None]
"""Measures a point against the default; None where there was no time."""


class Team(Protocol):
    """Others that tune the same at the same time, or did so before: what a search hears from them, and tells them."""

    def hear(self, search: Search) -> None:
        """What the others have tried, or are trying, is known to the search from now on."""

    def announce(self, point: Point) -> bool:
        """This tuner tries a point now; false where another was quicker."""

    def tell(self, trial: Trial) -> None:
        """What became of it."""

    def contenders(self) -> Sequence[Point]:
        """Points of the others that may be the best."""

    def decide(self, own: Sequence[Finalist], failed: Sequence[Point], measure: Measure) -> Finalist | None:
        """The winner by what everybody has measured, this tuner's finalists now among it; see `best_of`."""


class Alone:
    """A team of one."""

    def __init__(self, space: Space) -> None:
        self.space = space

    def hear(self, search: Search) -> None:
        pass

    def announce(self, point: Point) -> bool:
        return True

    def tell(self, trial: Trial) -> None:
        pass

    def contenders(self) -> Sequence[Point]:
        return ()

    def decide(self, own: Sequence[Finalist], failed: Sequence[Point], measure: Measure) -> Finalist | None:
        return best_of(self.space, own)


class Tuning:
    """One search."""

    def __init__(
        self,
        space: Space,
        runner: Runner,
        *,
        seconds: float,
        trials: int | None = None,
        seeds: Sequence[Point] = (),
        seed: int = 0,
        rules: Rules | None = None,
        watch: Watch = lambda progress: None,
        team: Team | None = None,
        limit: float | None = None,
    ) -> None:
        """`limit` is the least time that a call could take on this host, in seconds."""
        self.space, self.runner, self.rules, self.watch = space, runner, rules or Rules(), watch
        self.search = Search(space, seeds, seed)
        self.team: Team = team or Alone(space)
        self.limit = limit
        self.most_trials = trials
        self.begin = runner.now()
        self.end_of_search, self.end = self.begin + _SEARCH_SHARE * seconds, self.begin + seconds
        self.trials: list[Trial] = []
        self._by_digest: dict[str, float] = {}
        self._ready: dict[Point, Ready] = {}
        self._upcoming: Point | None = None
        self._may_look_ahead = seconds >= _LONG
        self.default = self._first()
        self.default_seconds = self.default.seconds
        self.noise = self._noise()
        self._leave_room_for_the_last()
        self.best: Point = space.default
        self.costs: dict[Point, float] = {}

    def run(self) -> Tuned:
        """Search until the budget is spent or nothing is left, then decide; an interruption ends the search alone."""
        was_interrupted = False
        try:
            while self._goes_on():
                point = self._next()
                if point is None:
                    break
                self._try(point)
        except KeyboardInterrupt:
            was_interrupted = True
            self.end = min(self.end, self.runner.now() + 0.1 * (self.end - self.begin))
        return self._decided(was_interrupted)

    def _goes_on(self, ahead: int = 0) -> bool:
        within = self.most_trials is None or len(self.trials) + ahead < self.most_trials
        return within and self.runner.now() < self.end_of_search

    def _is_late(self) -> bool:
        """Whether it is time to climb to the top of where the search is."""
        begun = (self.runner.now() - self.begin) / max(self.end_of_search - self.begin, 1e-9)
        return begun > _EARLY or (self.most_trials is not None and len(self.trials) > _EARLY * self.most_trials)

    def _next(self) -> Point | None:
        """What to try now: what was looked ahead at, or what the search says, unless another tuner has it already."""
        if self._upcoming is not None:
            point, self._upcoming = self._upcoming, None
            return point
        while self._goes_on():
            self.team.hear(self.search)
            asked = self.search.ask(is_late=self._is_late())
            if asked is None or self.team.announce(asked):
                return asked
        return None

    def _look_ahead(self) -> None:
        """Let the next candidate be compiled while this one is measured."""
        if self._may_look_ahead and self._goes_on(ahead=1) and self.runner.looks_ahead():
            self._upcoming = self._next()
            if self._upcoming is not None:
                self.runner.ahead(self.space.schedule(self._upcoming))

    # ------------------------------------------------------------------ candidates

    def _first(self) -> Ready:
        outcome = self.runner.prepare(None)
        if isinstance(outcome, Failed):
            advice = f"; {_LARGER_OR_SMALLER}" if outcome.kind == "late" else ""
            raise CannotTune(f"the default schedule failed: {outcome.text}{advice}")
        budget, call = self.end - self.begin, outcome.seconds
        if _FEWEST_CALLS * call > budget:
            raise CannotTune(
                f"one call takes {call:.3g} s, so a budget of {budget:.3g} s has no room to compare another schedule; "
                f"{_LARGER_OR_SMALLER} ({2 * _FEWEST_CALLS * call:.0f} s would do for a few)"
            )
        return outcome

    def _noise(self) -> float:
        """How far the same code is from itself."""
        pairs = self.runner.pairs(self.default, self.default, self._affordable(_NOISE_PAIRS, self.default.seconds))
        if isinstance(pairs, Failed):
            raise CannotTune(f"the default schedule failed: {pairs.text}")
        self.default_seconds = median(seconds for pair in pairs for seconds in pair)
        return spread(ratios_of(pairs))

    def _leave_room_for_the_last(self) -> None:
        """Where calls take long beside the budget, the search ends early enough for one finalist and a slow race."""
        pair = max(2 * self.default_seconds, _SAMPLES)
        self.end_of_search = min(self.end_of_search, self.end - (FEWEST_FINAL_PAIRS + 2 * self.rules.first) * pair)

    def _affordable(self, pairs: int, seconds: float, least: int = 4) -> int:
        """So many pairs, or fewer where calls take long beside the budget."""
        share = 0.1 * (self.end - self.begin)
        return max(least, min(pairs, int(share / max(2 * seconds, 1e-9))))

    def _try(self, point: Point) -> None:
        schedule = self.space.schedule(point)
        if point == self.space.default:
            self._learn(Trial(point, schedule, Raced(self.default.digest, ()), "alike", 0.0), self.default)
            return
        ready = self.runner.prepare(schedule)
        if isinstance(ready, Failed):
            self._learn(Trial(point, schedule, ready, None, None), None)
            return
        known = self._by_digest.get(ready.digest)
        if known is not None:
            self._learn(Trial(point, schedule, Raced(ready.digest, ()), None, known, is_known=True), None, ready.digest)
            return
        self._race(point, schedule, ready)

    def _race(self, point: Point, schedule: Schedule, ready: Ready) -> None:
        self._look_ahead()
        rival = self._ready[self.best]
        pairs: list[Pair] = []
        decided: Verdict = "open"
        budget = (self.end_of_search - self.begin) / _WANTED_TRIALS
        rules = self.rules.within(budget, ready.seconds + rival.seconds)
        while decided == "open":
            count = rules.first if not pairs else rules.slice
            more = self.runner.pairs(ready, rival, count)
            if isinstance(more, Failed):
                self._learn(Trial(point, schedule, more, None, None), None)
                return
            pairs += more
            decided = verdict(ratios_of(pairs), rules)
            if decided == "open" and self.runner.now() >= self.end_of_search:
                decided = "alike"
        raced = Raced(rival.digest, tuple(pairs))
        cost = self.costs[self.best] + math.log(raced.ratio)
        self._learn(Trial(point, schedule, raced, decided, cost), ready)
        if decided == "faster":
            self.best = point
        self._watch("searching")

    def _learn(self, trial: Trial, ready: Ready | None, code: str | None = None) -> None:
        self.trials.append(trial)
        self.search.tell(trial.point, trial.cost, ready.digest if ready is not None else code)
        self.team.tell(trial)
        if trial.cost is not None and not trial.is_known:
            self.costs[trial.point] = trial.cost
        if ready is not None and trial.cost is not None:
            self._ready[trial.point] = ready
            self._by_digest[ready.digest] = trial.cost

    # ------------------------------------------------------------------ the decision

    def _decided(self, was_interrupted: bool) -> Tuned:
        finalists: list[Point] = []
        failed: list[Point] = []
        measured: dict[Point, list[Pair]] = {}
        try:
            finalists, failed = self._finalists()
            measured = {point: [] for point in finalists}
            self._measure_again(measured)
        except KeyboardInterrupt:
            was_interrupted = True
        failed += [point for point in finalists if point not in measured]
        results = [finalist_of(point, pairs) for point, pairs in measured.items() if len(pairs) >= FEWEST_FINAL_PAIRS]
        try:
            winner = self.team.decide(results, failed, self._measured_late)
        except KeyboardInterrupt:
            was_interrupted = True
            winner = best_of(self.space, results)
        return Tuned(
            self.space,
            winner,
            self.default_seconds if winner is None else winner.seconds / winner.ratio,
            self.noise,
            tuple(self.trials),
            tuple(results),
            self.search.importances(),
            was_interrupted,
        )

    def _finalists(self) -> tuple[list[Point], list[Point]]:
        """The best, and what was nearly as good, without the default itself; and what of the others' fails here."""
        costs = {point: cost for point, cost in self.costs.items() if point in self._ready}
        limit = min(costs.values(), default=0.0) + _NEAR + self.noise
        near = sorted((point for point in costs if costs[point] <= limit), key=lambda point: costs[point])
        contenders = self.team.contenders()
        failed = [point for point in contenders if isinstance(self._made_ready(point), Failed)]
        chosen = dict.fromkeys([self.best, *contenders, *near])
        for left_out in (self.space.default, *failed):
            chosen.pop(left_out, None)
        pair = self.default.seconds + max((self._ready[point].seconds for point in chosen), default=0.0)
        affordable = int((self.end - self.runner.now()) / (FEWEST_FINAL_PAIRS * max(pair, _SAMPLES)))
        return list(chosen)[: max(1, min(affordable, _MOST_FINALISTS))], failed

    def _made_ready(self, point: Point) -> Ready | Failed:
        """A point that others have tried, judged here like any candidate."""
        ready = self._ready.get(point) or self.runner.prepare(self.space.schedule(point))
        if isinstance(ready, Ready):
            self._ready[point] = ready
        return ready

    def _measured_late(self, point: Point) -> Finalist | Failed | None:
        """Others found it while this tuner measured: the fewest pairs that say anything."""
        if self.runner.now() >= self.end:
            return None
        ready = self._made_ready(point)
        pairs = ready if isinstance(ready, Failed) else self.runner.pairs(ready, self.default, FEWEST_FINAL_PAIRS)
        return pairs if isinstance(pairs, Failed) else finalist_of(point, pairs)

    def _measure_again(self, measured: dict[Point, list[Pair]]) -> None:
        """Round after round against the default, until there are enough pairs or no time for another round."""
        while measured and min(map(len, measured.values())) < _FINAL_PAIRS:
            begin = self.runner.now()
            for point in list(measured):
                more = self.runner.pairs(self._ready[point], self.default, _FINAL_SLICE)
                if isinstance(more, Failed):
                    del measured[point]
                else:
                    measured[point] += more
                self._watch("measuring again")
            enough = measured and min(map(len, measured.values())) >= FEWEST_FINAL_PAIRS
            now = self.runner.now()
            if enough and now + (now - begin) > self.end:
                return

    def _watch(self, phase: str) -> None:
        cost = self.costs.get(self.best, 0.0)
        changes = ", ".join(f"{key.lstrip('.')} {new}" for key, (_, new) in self.space.changes(self.best).items())
        left = max(0.0, self.end - self.runner.now())
        seconds = self.default_seconds * math.exp(cost)
        share = None if self.limit is None else self.limit / seconds
        self.watch(Progress(len(self.trials), math.exp(-cost), seconds, left, changes, phase, share))


def finalist_of(point: Point, pairs: Sequence[Pair]) -> Finalist:
    """A candidate with its pairs against the default."""
    return Finalist(point, tuple(ratios_of(pairs)), median(pair[0] for pair in pairs))
