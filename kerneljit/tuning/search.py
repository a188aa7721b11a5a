"""Which candidate to try next. optuna is imported here and nowhere else.

In: a space, points that somebody expects to be good, and what became of those that were tried. Out: points that are
legal and have not been asked for. First come the expected ones, then neighbours of the best and samples of a model
take turns: the model knows which choices matter, the neighbours find what it smooths over.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .fragments import Fragment, Value
from .space import Point, Space

if TYPE_CHECKING:
    from optuna import Study, Trial

_FAILED_COST = 3.0
"""What a candidate that failed counts as: so many times the default's time, as a logarithm."""
_STARTUP = 8
"""So many results before the model says anything."""
_REFUSALS = 40
"""So many samples in a row may be illegal or known before neighbours go on alone."""


class Search:
    """Proposes points of a space, and learns from what they cost: the logarithm of their time over the default's."""

    def __init__(self, space: Space, seeds: Sequence[Point] = (), seed: int = 0) -> None:
        self.space = space
        self._study = _new_study(seed)
        self._chance = random.Random(seed)
        self._asked: set[object] = set()
        self._expected = deque([space.default, *seeds])
        self._neighbours: deque[Point] = deque()
        self._costs: dict[Point, float] = {}
        self._best: Point | None = None
        self._open: dict[Point, Trial] = {}
        self._is_models_turn = False

    def ask(self) -> Point | None:
        """The next point; None where nothing is left that is legal and new."""
        while self._expected:
            point = self._expected.popleft()
            if self._is_new(point):
                return self._given(point)
        self._is_models_turn = not self._is_models_turn
        ways = (self._sampled, self._neighbour) if self._is_models_turn else (self._neighbour, self._sampled)
        for way in ways:
            found = way()
            if found is not None:
                return self._given(found)
        return self._any_left()

    def tell(self, point: Point, cost: float | None) -> None:
        """What a point costs; None where it failed."""
        from optuna.trial import create_trial

        value = _FAILED_COST if cost is None else cost
        trial = self._open.pop(point, None)
        if trial is not None:
            self._study.tell(trial, value)
        else:
            named = _parameters(self.space, point)
            kinds = {fragment.key: _distribution(fragment) for fragment in self.space.fragments}
            self._study.add_trial(create_trial(params=named, distributions=kinds, value=value))
        self._costs[point] = value
        if cost is not None and (self._best is None or value < self._costs[self._best]):
            self._best = point
            around = [other for other in self.space.neighbours(point) if self._is_new(other)]
            self._chance.shuffle(around)
            self._neighbours = deque(around)

    def importances(self) -> dict[str, float]:
        """How much of what differed in cost each choice explains; empty where too little was tried."""
        from optuna.importance import get_param_importances

        if len(self._costs) < 2 * _STARTUP or len(set(self._costs.values())) < 2:
            return {}
        varied = [f.key for f in self.space.fragments if len({p[n] for n, p in self._numbered(f)}) > 1]
        return dict(get_param_importances(self._study, params=varied)) if varied else {}

    def _numbered(self, fragment: Fragment) -> list[tuple[int, Point]]:
        number = self.space.fragments.index(fragment)
        return [(number, point) for point in self._costs]

    def _is_new(self, point: Point) -> bool:
        return self.space.schedule(point) not in self._asked and self.space.illegal(point) is None

    def _given(self, point: Point) -> Point:
        self._asked.add(self.space.schedule(point))
        return point

    def _neighbour(self) -> Point | None:
        while self._neighbours:
            point = self._neighbours.popleft()
            if self._is_new(point):
                return point
        return None

    def _sampled(self) -> Point | None:
        if len(self._costs) < _STARTUP or not self.space.fragments:
            return None
        from optuna.trial import TrialState

        for _ in range(_REFUSALS):
            trial = self._study.ask({fragment.key: _distribution(fragment) for fragment in self.space.fragments})
            point = tuple(_value(fragment, trial.params[fragment.key]) for fragment in self.space.fragments)
            if self._is_new(point):
                self._open[point] = trial
                return point
            self._study.tell(trial, state=TrialState.FAIL)
        return None

    def _any_left(self) -> Point | None:
        """Whatever has not been tried, for spaces that are small."""
        if self.space.size > _SMALL:
            return None
        return next((self._given(point) for point in self.space.every() if self._is_new(point)), None)


_SMALL = 20_000
"""A space of so many points can be gone through one by one."""


def _new_study(seed: int) -> Study:
    import optuna

    optuna.logging.set_verbosity(optuna.logging.ERROR)
    sampler = optuna.samplers.TPESampler(seed=seed, multivariate=True, n_startup_trials=_STARTUP)
    return optuna.create_study(sampler=sampler)


def _distribution(fragment: Fragment) -> Any:
    from optuna.distributions import CategoricalDistribution, IntDistribution

    last = len(fragment.values) - 1
    return IntDistribution(0, last) if fragment.kind == "ordered" else CategoricalDistribution(range(last + 1))


def _value(fragment: Fragment, number: int) -> Value:
    return fragment.values[number]


def _parameters(space: Space, point: Point) -> dict[str, int]:
    """The point as optuna knows it: numbers of values, the nearest where a value was not foreseen."""
    return {
        fragment.key: fragment.values.index(value) if value in fragment.values else _nearest(fragment, value)
        for fragment, value in zip(space.fragments, point, strict=True)
    }


def _nearest(fragment: Fragment, value: Value) -> int:
    def distance(other: Value) -> float:
        return abs(other - value) if isinstance(other, int) and isinstance(value, int) else 1.0

    return min(range(len(fragment.values)), key=lambda number: distance(fragment.values[number]))
