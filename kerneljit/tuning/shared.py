"""Several tuners, one study: what hosts of one kind find is everybody's, and the winner is the same for all.

In: one of optuna's storages, a problem, what this tuner tries. Out: what the others try, so that nothing is tried
twice, and the winner by the pairs of all hosts. Each measures for itself, against its own default schedule. What
comes from a storage may have been written by anyone: it is judged, and measured here before it can win here.
"""

from __future__ import annotations

import hashlib
import time
import uuid
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Annotated, Any, Final

from kerneljit.backends.target import Target
from kerneljit.plan.schedule import Schedule
from kerneljit.store.errors import BadRecord
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.record import Hash, Line, Number, fields_to_data, read, text_of
from kerneljit.version import VERSION

from .outcome import Failed
from .problem import Problem
from .search import Search, SharedStudy, StorageTrouble
from .space import Point, Space
from .storage import Storage
from .tune import Finalist, Measure, Trial, best_of

STALE: Final = 60.0
"""Seconds after which nobody waits for what another tuner tries: it may have died."""
_MOST_CONTENDERS: Final = 3
_ROUNDS: Final = 3
_MOST_PAIRS: Final = 200
_TRIED: Final = "tried"
_BECAME: Final = "became"
_PAIRS: Final = "pairs of "

_Cost = Annotated[float, Number(-7, 7)]
_Ratio = Annotated[float, Number(1e-3, 1e3)]


@dataclass(frozen=True, slots=True)
class Tried:
    """What a tuner says of a trial when it begins."""

    tuner: Hash
    host: Hash
    schedule: Schedule


@dataclass(frozen=True, slots=True)
class Became:
    """What it says when the trial has ended: the logarithm of its time over that host's default, or how it failed."""

    cost: _Cost | None
    outcome: Line


@dataclass(frozen=True, slots=True)
class Measured:
    """A finalist's times over the default's, on one host."""

    schedule: Schedule
    ratios: tuple[_Ratio, ...]


@dataclass(frozen=True, slots=True)
class Measurements:
    """All that one tuner measured in the end."""

    tuner: Hash
    host: Hash
    brand: Line
    version: Line
    finalists: tuple[Measured, ...]
    failed: tuple[Schedule, ...]
    """What others thought good and does not work there."""


def study_name(problem: Problem, measured: Problem, target: Target, space: Space, host: HostFacts) -> str:
    """The same for all who try the same schedules for the same code on the same kind of CPU, and for nobody else."""
    kind = f"{host.architecture}/{host.family_name}-{host.model}"
    parts = {
        "kernel": kernel_identity(problem.formula, problem.contract),
        "target": target.identity,
        "shape": problem.shape.key,
        "measured at": measured.shape.to_data(),
        "caches": problem.caches,
        "generator": GENERATOR,
        "host": [kind, *host.features],
        # Costs are beside the default, and choices are numbered: both must mean the same to everyone.
        "default": fields_to_data(space.start),
        "choices": [[fragment.key, fragment.kind, list(fragment.values)] for fragment in space.fragments],
    }
    digest = hashlib.sha256(text_of(parts).encode()).hexdigest()[:32]
    return f"kerneljit {problem.formula.name[:64]} {kind[:64]} {digest}"


def decided(space: Space, everybody: Iterable[Measurements]) -> Finalist | None:
    """The winner by everybody's pairs: a function of them alone, so that all come to the same."""
    strata: dict[Point, list[tuple[float, ...]]] = {}
    failed: set[Schedule] = set()
    for one in sorted(everybody, key=lambda one: one.tuner):
        failed |= set(one.failed)
        for finalist in one.finalists:
            point = _point(space, finalist.schedule)
            if point is not None:
                strata.setdefault(point, []).append(finalist.ratios)
    finalists = [
        Finalist(point, tuple(ratio for ratios in found for ratio in ratios), 0.0, tuple(found))
        for point, found in strata.items()
        if space.schedule(point) not in failed
    ]
    return best_of(space, finalists)


class Member:
    """A tuner's part in a study."""

    def __init__(
        self,
        storage: Storage,
        name: str,
        space: Space,
        host: HostFacts,
        *,
        now: Callable[[], float] = time.monotonic,
        tuner: str | None = None,
    ) -> None:
        self.storage, self.space, self.host, self._now = storage, space, host, now
        self.tuner = tuner or uuid.uuid4().hex
        self.trouble: str | None = None
        """Why this tuner went on alone, where it did."""
        self.heard: dict[Point, float | None] = {}
        """What others have tried, and what it cost."""
        self.ignored = 0
        """Records that are not what they have to be."""
        self._study: SharedStudy = storage.study(name)
        self._mine: dict[Point, int] = {}
        self._settled: set[int] = set()
        self._first_seen: dict[int, float] = {}
        self._own: dict[Schedule, Finalist] = {}
        self._failed: set[Schedule] = set()
        self.tuners: frozenset[str] = frozenset({self.tuner})
        """Whose pairs have decided."""

    # ------------------------------------------------------------------ trials

    def hear(self, search: Search) -> None:
        """Learn what others have tried since, and leave to them what they are trying."""
        for trial in self._safely(self._study.trials) or ():
            if trial.number in self._settled:
                continue
            try:
                tried = read(Tried, trial.attributes.get(_TRIED), _TRIED)
                point = _point(self.space, tried.schedule)
                became = read(Became, trial.attributes[_BECAME], _BECAME) if trial.state == "COMPLETE" else None
            except (BadRecord, KeyError):
                self._ignore(trial.number)
                continue
            if point is None:
                self._ignore(trial.number)
            elif tried.tuner != self.tuner:
                self._hear_of(search, trial.number, trial.state, point, became)

    def _hear_of(self, search: Search, number: int, state: str, point: Point, became: Became | None) -> None:
        if became is not None:
            self._settled.add(number)
            if point not in self.heard:
                self.heard[point] = became.cost
                search.tell(point, became.cost)
        elif state == "RUNNING" and self._now() - self._first_seen.setdefault(number, self._now()) < STALE:
            search.reserve(point)
        else:
            search.release(point)
            if state != "RUNNING":
                self._settled.add(number)

    def _ignore(self, number: int) -> None:
        self.ignored += 1
        self._settled.add(number)

    def announce(self, point: Point) -> bool:
        """Tell the others that this tuner tries a point; false where another was quicker, whose it then is."""
        if point == self.space.default:
            return True
        schedule = self.space.schedule(point)
        tried = Tried(self.tuner, self.host.fingerprint, schedule)
        number = self._safely(lambda: self._study.begin(self.space, point, {_TRIED: fields_to_data(tried)}))
        if number is None:
            return True
        self._settled.add(number)
        if self._is_anothers(number, schedule):
            self._safely(partial(self._study.give_up, number))
            return False
        self._mine[point] = number
        return True

    def _is_anothers(self, number: int, schedule: Schedule) -> bool:
        """Whether somebody announced the same before, since this tuner last listened: numbers are given in turn."""
        for trial in self._safely(self._study.trials) or ():
            is_news = trial.number not in self._settled and trial.number not in self._first_seen
            if trial.number < number and is_news and trial.state in ("RUNNING", "COMPLETE"):
                with suppress(BadRecord):
                    if read(Tried, trial.attributes.get(_TRIED), _TRIED).schedule == schedule:
                        return True
        return False

    def tell(self, trial: Trial) -> None:
        """Tell the others what became of it."""
        number = self._mine.pop(trial.point, None)
        if number is None:
            return
        cost = None if trial.cost is None else min(max(trial.cost, -7.0), 7.0)
        outcome = trial.outcome.kind if isinstance(trial.outcome, Failed) else "raced"
        attributes = {_BECAME: fields_to_data(Became(cost, outcome))}
        self._safely(lambda: self._study.finish(number, cost, attributes))

    def leave(self) -> None:
        """Let the others have what this tuner has begun and not ended."""
        for number in self._mine.values():
            self._safely(partial(self._study.give_up, number))
        self._mine = {}

    # ------------------------------------------------------------------ the decision

    def contenders(self) -> Sequence[Point]:
        """First the winner so far, then what others found the fastest."""
        everybody = self._everybody()
        winner = decided(self.space, everybody)
        failed = {schedule for one in everybody for schedule in one.failed}
        costs = {point: cost for point, cost in self.heard.items() if cost is not None and cost < 0}
        by_cost = sorted(costs, key=lambda point: costs[point])
        found = dict.fromkeys([*([] if winner is None else [winner.point]), *by_cost])
        return [point for point in found if self.space.schedule(point) not in failed][:_MOST_CONTENDERS]

    def decide(self, own: Sequence[Finalist], failed: Sequence[Point], measure: Measure) -> Finalist | None:
        """The winner by the pairs of all, if it works here; without a storage, by this tuner's own."""
        self._own = {self.space.schedule(finalist.point): finalist for finalist in own}
        self._failed = {self.space.schedule(point) for point in failed}
        for _ in range(_ROUNDS):
            self._publish()
            winner = decided(self.space, self._everybody())
            if winner is None or self.space.schedule(winner.point) in self._own:
                break
            more = measure(winner.point)  # others ended while this tuner was measuring
            if more is None:
                break
            if isinstance(more, Failed):
                self._failed.add(self.space.schedule(winner.point))
            else:
                self._own[self.space.schedule(winner.point)] = more
        self.leave()
        return self._known_here()

    def _known_here(self) -> Finalist | None:
        """The winner of those that this tuner has measured, with the seconds of this host."""
        everybody = self._everybody()
        self.tuners = frozenset(one.tuner for one in everybody)
        known = [
            replace(one, finalists=tuple(found for found in one.finalists if found.schedule in self._own))
            for one in everybody
        ]
        winner = decided(self.space, known)
        if winner is None:
            return None
        return replace(winner, seconds=self._own[self.space.schedule(winner.point)].seconds)

    def _publish(self) -> None:
        data = fields_to_data(self._measurements())
        self._safely(lambda: self._study.keep(f"{_PAIRS}{self.tuner}", data))

    def _measurements(self) -> Measurements:
        return Measurements(
            self.tuner,
            self.host.fingerprint,
            self.host.brand,
            VERSION,
            tuple(Measured(schedule, found.ratios[:_MOST_PAIRS]) for schedule, found in self._own.items()),
            tuple(self._failed),
        )

    def _everybody(self) -> list[Measurements]:
        """What all have measured; this tuner's own even where the storage does not answer."""
        found = {self.tuner: self._measurements()}
        for key, data in (self._safely(self._study.kept) or {}).items():
            if not key.startswith(_PAIRS):
                continue
            try:
                one = _judged(data, key)
            except BadRecord:
                self.ignored += 1
            else:
                found.setdefault(one.tuner, one)
        return list(found.values())

    def _safely(self, question: Callable[[], Any]) -> Any:
        """Ask the storage, until it fails once: from then on this tuner goes on alone, and says so."""
        if self.trouble is not None:
            return None
        try:
            return question()
        except StorageTrouble as trouble:
            self.trouble = str(self.storage.problem(trouble))
            return None


def _point(space: Space, schedule: Schedule) -> Point | None:
    """The point of somebody's schedule, where it is a legal one of this space; what makes no difference as it was."""
    point = space.point(schedule)
    if point is None or space.schedule(point) != schedule or space.illegal(point) is not None:
        return None
    for number, fragment in enumerate(space.fragments):
        as_it_was = (*point[:number], fragment.default, *point[number + 1 :])
        if space.schedule(as_it_was) == schedule:
            point = as_it_was
    return point


def _judged(data: object, key: str) -> Measurements:
    """What a tuner measured, out of a storage."""
    one = read(Measurements, data, _PAIRS)
    if key != f"{_PAIRS}{one.tuner}":
        raise BadRecord(f"{_PAIRS}tuner", f"the tuner of the key {key!r}", one.tuner)
    for finalist in one.finalists:
        if not 0 < len(finalist.ratios) <= _MOST_PAIRS:
            raise BadRecord(f"{_PAIRS}ratios", f"1 to {_MOST_PAIRS} ratios", len(finalist.ratios))
    return one
