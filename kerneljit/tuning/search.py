"""Which candidate to try next, and studies that several tuners share. optuna is imported here and nowhere else.

In: a space, points that somebody expects to be good, and what became of those that were tried. Out: points that are
legal and have not been asked for. First come the expected ones, then steps from the best and samples of a model
take turns: the model knows which choices matter, the steps find what it smooths over. Late in a search there are
steps alone, until none from the best is left.
"""

from __future__ import annotations

import itertools
import math
import os
import random
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .fragments import Fragment, Value
from .moves import Moves
from .space import Point, Space

if TYPE_CHECKING:
    from optuna import Study
    from optuna.storages import BaseStorage
    from optuna.trial import FrozenTrial

_FAILED_COST = 3.0
"""What a candidate that failed counts as: so many times the default's time, as a logarithm."""
_STARTUP = 8
"""So many results before the model says anything."""
_REFUSALS = 6
"""So many samples in a row may be illegal or known: the model has nothing new to say, and each takes milliseconds."""
_SILENCE = 8
"""So many turns the model is not asked after that."""
_KEPT_AS_SAMPLED, _FEW = 4, 8
"""So many choices of a sample are put into the best point, where there are more than a few: the rest is chance."""
_CLEARLY = 0.005
"""Steps begin at another point only where it is better by so much: noise shall not lead the way."""


class Search:
    """Proposes points of a space, and learns from what they cost: the logarithm of their time over the default's."""

    def __init__(self, space: Space, seeds: Sequence[Point] = (), seed: int = 0) -> None:
        self.space = space
        self._study = _new_study(seed)
        self._chance = random.Random(seed)
        self._asked: set[object] = set()
        self._expected = deque([space.default, *seeds])
        self._moves = Moves(space, self._chance)
        self._costs: dict[Point, float] = {}
        self._codes: dict[Point, str] = {}
        self._bases: dict[Point, Point] = {}
        """The point from which another one was derived."""
        self._known: set[Point] = set()
        """Points that are no longer of interest, so that nobody asks twice whether they are legal."""
        self._best: Point | None = None
        self._open: dict[Point, int] = {}
        """The model's number for each point that is being tried, here or elsewhere."""
        self._rest: Iterator[Point] | None = None
        """All points that are legal, as far as they have been gone through."""
        self._is_models_turn = False
        self._silent = 0
        """So many more turns the model is not asked."""

    def ask(self, *, is_late: bool = False) -> Point | None:
        """The next point; None where nothing is left that is legal and new."""
        while self._expected:
            point = self._expected.popleft()
            if self._is_new(point):
                return self._given(point)
        self._is_models_turn = not self._is_models_turn and not is_late
        ways = (self._sampled, self._step) if self._is_models_turn else (self._step, self._sampled)
        for way in ways:
            found = way()
            if found is not None:
                return self._given(found)
        return self._any_left()

    def tell(self, point: Point, cost: float | None, code: str | None = None) -> None:
        """What a point costs, None where it failed, and the digest of its code."""
        value = cost_to_model(cost)
        number = self._open.pop(point, None)
        if number is not None:
            self._study.tell(number, value)
        else:
            self._study.add_trial(_frozen(self.space, point, value))
        self._asked.add(self.space.schedule(point))
        self._costs[point] = value
        if code is not None:
            self._codes[point] = code
        base = self._bases.get(point)
        if base is not None and base in self._costs:
            same = code is not None and self._codes.get(base) == code
            self._moves.learn(base, point, value - self._costs[base], same_code=same)
        if cost is not None and (self._best is None or value < self._costs[self._best] - _CLEARLY):
            self._best = point

    def reserve(self, point: Point) -> None:
        """Others are trying a point: it is not proposed, and the model keeps away from it."""
        schedule = self.space.schedule(point)
        if schedule not in self._asked:
            self._asked.add(schedule)
            self._open[point] = len(self._study.get_trials(deepcopy=False))
            self._study.add_trial(_frozen(self.space, point, None))

    def release(self, point: Point) -> None:
        """Nobody will say any more what a reserved point costs."""
        from optuna.trial import TrialState

        number = self._open.pop(point, None)
        if number is not None:
            self._asked.discard(self.space.schedule(point))
            self._known.clear()
            self._rest = None
            self._study.tell(number, state=TrialState.FAIL)

    def importances(self) -> dict[str, float]:
        """The most that each choice by itself changed the time, as a share of the slower one's.

        Only candidates that differ in nothing else are compared: a model of all of them takes what the search did for
        what matters, since most candidates are steps from the best. Choices that were never changed alone are left out.
        """
        found: dict[str, float] = {}
        working = [(point, cost) for point, cost in self._costs.items() if cost < _FAILED_COST]
        for (one, cost), (other, other_cost) in itertools.combinations(working, 2):
            changed = [number for number, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
            if len(changed) == 1:
                key = self.space.fragments[changed[0]].key
                found[key] = max(found.get(key, 0.0), 1 - math.exp(-abs(cost - other_cost)))
        return found

    def _is_new(self, point: Point) -> bool:
        if point in self._known:
            return False
        is_new = self.space.schedule(point) not in self._asked and self.space.illegal(point) is None
        if not is_new:
            self._known.add(point)
        return is_new

    def _given(self, point: Point) -> Point:
        self._asked.add(self.space.schedule(point))
        return point

    def _step(self) -> Point | None:
        """The most promising step from the best."""
        if self._best is None:
            return None
        for point in self._moves.around(self._best):
            if self._is_new(point):
                self._bases[point] = self._best
                return point
        return None

    def _sampled(self) -> Point | None:
        if len(self._costs) < _STARTUP or not self.space.fragments:
            return None
        if self._silent:
            self._silent -= 1
            return None
        from optuna.trial import TrialState

        for _ in range(_REFUSALS):
            trial = self._study.ask({fragment.key: _distribution(fragment) for fragment in self.space.fragments})
            sample = tuple(_value(fragment, trial.params[fragment.key]) for fragment in self.space.fragments)
            point = self._moves.normal(self._put_into_best(sample))
            if self._is_new(point):
                if point == sample:
                    self._open[point] = trial.number
                else:  # the model learns what really was tried
                    self._study.tell(trial, state=TrialState.FAIL)
                return point
            self._study.tell(trial, state=TrialState.FAIL)
        self._silent = _SILENCE
        return None

    def _put_into_best(self, sample: Point) -> Point:
        """Some choices of a sample in the best point."""
        numbers = range(len(sample))
        if self._best is None or len(sample) <= _FEW:
            return sample
        kept = set(self._chance.sample(numbers, _KEPT_AS_SAMPLED))
        return tuple(sample[n] if n in kept else self._best[n] for n in numbers)

    def _any_left(self) -> Point | None:
        """Whatever has not been tried, for spaces that are small."""
        if self.space.size > _SMALL:
            return None
        if self._rest is None:
            self._rest = self.space.every()
        return next((self._given(point) for point in self._rest if self._is_new(point)), None)


_SMALL = 20_000
"""A space of so many points can be gone through one by one."""


def cost_to_model(cost: float | None) -> float:
    """A cost as the model knows it; None stands for a failure."""
    return _FAILED_COST if cost is None else cost


def _quiet_optuna() -> Any:
    """optuna without its announcements; what goes wrong is an exception anyway."""
    import optuna

    optuna.logging.set_verbosity(optuna.logging.ERROR)
    return optuna


def _new_study(seed: int) -> Study:
    optuna = _quiet_optuna()
    sampler = optuna.samplers.TPESampler(seed=seed, multivariate=True, n_startup_trials=_STARTUP)
    study: Study = optuna.create_study(sampler=sampler)
    return study


def _distribution(fragment: Fragment) -> Any:
    from optuna.distributions import CategoricalDistribution, IntDistribution

    last = len(fragment.values) - 1
    return IntDistribution(0, last) if fragment.kind == "ordered" else CategoricalDistribution(range(last + 1))


def _value(fragment: Fragment, number: int) -> Value:
    return fragment.values[number]


def _frozen(
    space: Space, point: Point, value: float | None, attributes: Mapping[str, Any] | None = None
) -> FrozenTrial:
    """A trial of a point as optuna keeps it; without a value it is still running."""
    from optuna.trial import TrialState, create_trial

    return create_trial(
        state=TrialState.RUNNING if value is None else TrialState.COMPLETE,
        params=_parameters(space, point),
        distributions={fragment.key: _distribution(fragment) for fragment in space.fragments},
        value=value,
        user_attrs=dict(attributes or {}),
    )


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


# ----------------------------------------------------------------------------- studies that several tuners share


class StorageTrouble(Exception):
    """What optuna's storage, or what is below it, has said; it may be of many lines, and name secrets."""


@contextmanager
def _troubles() -> Iterator[None]:
    """Whatever goes wrong between here and a server, or a file, is one kind of error."""
    from optuna.exceptions import OptunaError
    from sqlalchemy.exc import SQLAlchemyError

    try:
        yield
    # A study that somebody else has damaged comes out of optuna as one of the last ones.
    except (
        OptunaError,
        SQLAlchemyError,
        OSError,
        RuntimeError,
        ValueError,
        LookupError,
        TypeError,
        AssertionError,
    ) as problem:
        first: BaseException = problem
        while isinstance(first, OptunaError | SQLAlchemyError) and first.__cause__ is not None:
            first = first.__cause__
        raise StorageTrouble(f"{type(first).__name__}: {first}") from None


@dataclass(frozen=True, slots=True)
class SharedTrial:
    """A trial of a shared study as it was found there: whatever it says may have been written by anyone."""

    number: int
    state: str
    """`RUNNING`, `COMPLETE`, or another of optuna's."""
    attributes: Mapping[str, Any]


class SharedStudy:
    """The trials of all tuners of one problem; every method raises `StorageTrouble`."""

    def __init__(self, storage: BaseStorage, name: str) -> None:
        optuna = _quiet_optuna()
        with _troubles():
            optuna.create_study(storage=storage, study_name=name, load_if_exists=True)
            self._storage = storage
            self._study = storage.get_study_id_from_name(name)

    def begin(self, space: Space, point: Point, attributes: Mapping[str, Any]) -> int:
        """Tell the others that a point is being tried; the identity of its trial in the storage."""
        with _troubles():
            return self._storage.create_new_trial(self._study, _frozen(space, point, None, attributes))

    def finish(self, trial: int, cost: float | None, attributes: Mapping[str, Any]) -> None:
        """What became of it."""
        from optuna.trial import TrialState

        with _troubles():
            for key, value in attributes.items():
                self._storage.set_trial_user_attr(trial, key, value)
            self._storage.set_trial_state_values(trial, TrialState.COMPLETE, [cost_to_model(cost)])

    def give_up(self, trial: int) -> None:
        """Nothing will become of it."""
        from optuna.trial import TrialState

        with _troubles():
            self._storage.set_trial_state_values(trial, TrialState.FAIL)

    def trials(self) -> list[SharedTrial]:
        """All trials so far."""
        with _troubles():
            found = self._storage.get_all_trials(self._study, deepcopy=False)
            return [SharedTrial(trial._trial_id, trial.state.name, dict(trial.user_attrs)) for trial in found]

    def keep(self, key: str, value: Any) -> None:
        """Keep something beside the trials; who writes to a key again replaces what was there."""
        with _troubles():
            self._storage.set_study_user_attr(self._study, key, value)

    def kept(self) -> dict[str, Any]:
        """All that is kept beside the trials."""
        with _troubles():
            return dict(self._storage.get_study_user_attrs(self._study))


def journal_storage(path: str) -> tuple[BaseStorage, Callable[[], None]]:
    """A storage in a file, which may be on a network drive, and how to close it; raises `StorageTrouble`."""
    from optuna.storages import JournalStorage
    from optuna.storages.journal import JournalFileBackend, JournalFileSymlinkLock

    lock = JournalFileSymlinkLock(path, _GRACE)

    class Journal(JournalFileBackend):
        """One that outlives a writer who died in the middle of a line: the next line would make it unreadable."""

        def append_logs(self, logs: list[dict[str, Any]]) -> None:
            lock.acquire()
            try:
                _cut_torn_line(path)
            finally:
                lock.release()
            super().append_logs(logs)

    with _troubles():
        return JournalStorage(Journal(path, lock)), lambda: None


def _cut_torn_line(path: str) -> None:
    """Drop what follows the last end of a line."""
    with open(path, "r+b") as file:
        size = end = file.seek(0, os.SEEK_END)
        while end:
            begin = max(0, end - _BLOCK)
            file.seek(begin)
            place = file.read(end - begin).rfind(b"\n")
            end = begin + place + 1 if place >= 0 else begin
            if place >= 0:
                break
        if end < size:
            file.truncate(end)


def database_storage(url: str, arguments: Mapping[str, Any]) -> tuple[BaseStorage, Callable[[], None]]:
    """A storage in a database, reached with a driver's arguments, and how to close it; raises `StorageTrouble`."""
    from sqlalchemy.exc import IntegrityError, ProgrammingError
    from sqlalchemy.pool import QueuePool

    class Pool(QueuePool):
        """Known to us also where optuna gives up."""

        def __init__(self, *words: Any, **options: Any) -> None:
            super().__init__(*words, **options)
            pools.append(self)

    pools: list[QueuePool] = []
    optuna = _quiet_optuna()
    options = {"pool_pre_ping": True, "poolclass": Pool, "connect_args": dict(arguments)}
    with _troubles():
        for attempt in range(_OPENINGS):
            try:
                storage = optuna.storages.RDBStorage(url, engine_kwargs=options)
                break
            except BaseException as problem:
                pools.pop().dispose()
                # Others may be creating the same tables.
                if not isinstance(problem, IntegrityError | ProgrammingError) or attempt == _OPENINGS - 1:
                    raise
                time.sleep(_PAUSE)
        return optuna.storages.get_storage(storage), storage.engine.dispose


_GRACE = 10
"""Seconds after which a lock is taken from whoever died with it: lines are written in milliseconds."""
_BLOCK = 1 << 16
_OPENINGS = 8
_PAUSE = 0.25
