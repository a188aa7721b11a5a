"""Steps from a point that is good to others that may be better: one choice changed, or two at once.

In: what each step has brought so far. Out: steps, the most promising first: unknown ones to values nearby, then those
that cost least when they were taken from another point, then pairs of steps that were no loss by themselves. A choice
that did not change the code is left alone as long as the choices by name of its stage stay what they are.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator

from .fragments import Fragment, Value
from .space import Point, Space

Step = tuple[int, Value]
"""The number of a fragment, and its new value."""

_FAR = 0.004
"""What a step is thought to cost for each doubling, or each value that it leaves out."""
_MINOR = 0.01
"""Steps that seldom matter are thought to cost so much more."""
_MINOR_CHOICES = ("prefetch", "block_bytes", "task_work")
_HOPELESS = 0.05
"""Steps that cost more are taken last."""
_SMALL_LOSS = 0.015
"""Steps that cost no more by themselves are taken in twos."""
_BOTH = 0.005
_SIDES = ("lanes", "rows", "columns")
_ALIKE_SIZES = 1.5
"""Tiles whose sizes differ by no more can be had in several forms; each step alone would spill, or idle."""
_MOST_IN_TWOS = 12
_REFIT = 0.002
"""What each further tile for a choice by name that was a loss so far is thought to cost."""
_FAILED = 1.0
"""Steps that cost more did not work."""


class Moves:
    """What steps have brought, and which to take next."""

    def __init__(self, space: Space, chance: random.Random) -> None:
        self.space = space
        self._chance = chance
        self._cost: dict[Step, float] = {}
        """What each step cost when it was taken last: a difference of logarithms of times."""
        self._idle: set[tuple[int, Point]] = set()
        """Fragments that did not matter, and where."""
        self._sides = _pairs_of_sides(space)
        self._refits: dict[Step, int] = {}
        """How often each choice by name has been taken together with another size of the tile."""
        self._beside = [self._named_beside(fragment) for fragment in space.fragments]
        self._sides_beside = {n: _sides_beside(space, f) for n, f in enumerate(space.fragments) if f.kind == "named"}

    def learn(self, base: Point, point: Point, cost: float, *, same_code: bool) -> None:
        """What a point costs beside the one that it was derived from."""
        steps = [(number, new) for number, (old, new) in enumerate(zip(base, point, strict=True)) if old != new]
        if len(steps) != 1:
            for step in steps:
                self._refits[step] = self._refits.get(step, 0) + 1
            return
        self._cost[steps[0]] = cost
        if same_code:
            number = steps[0][0]
            self._idle.add((number, self._context(number, base)))

    def around(self, point: Point) -> Iterator[Point]:
        """Points near this one, the most promising first; they may be illegal, or known."""
        for _, _, steps in sorted(self._promises(point), key=lambda promise: promise[:2]):
            yield _moved(point, steps)

    def normal(self, point: Point) -> Point:
        """The same point with whatever does not matter there at its default."""
        return tuple(
            fragment.default if (number, self._context(number, point)) in self._idle else value
            for number, (fragment, value) in enumerate(zip(self.space.fragments, point, strict=True))
        )

    def _promises(self, point: Point) -> Iterator[tuple[float, float, tuple[Step, ...]]]:
        """For each step what it will probably cost, a chance among equals, and itself."""
        harmless: list[tuple[float, Step]] = []
        for number, fragment in enumerate(self.space.fragments):
            if (number, self._context(number, point)) in self._idle:
                continue
            for value in fragment.values:
                step = (number, value)
                if value == point[number]:
                    continue
                cost = self._cost.get(step)
                if cost is None:
                    yield _expected(fragment, point[number], value), self._chance.random(), (step,)
                    continue
                yield (cost if cost < _HOPELESS else math.inf), self._chance.random(), (step,)
                if cost <= _SMALL_LOSS:
                    harmless.append((cost, step))
        for cost, steps in self._refitted(point):
            yield cost, self._chance.random(), steps
        for steps in self._other_forms(point):
            yield sum(map(self._form_cost, steps)) + _BOTH, self._chance.random(), steps
        harmless.sort(key=lambda pair: pair[0])
        for (cost, step), (other_cost, other) in itertools.combinations(harmless[:_MOST_IN_TWOS], 2):
            if step[0] != other[0]:
                yield cost + other_cost + _BOTH, self._chance.random(), (step, other)

    def _refitted(self, point: Point) -> Iterator[tuple[float, tuple[Step, Step]]]:
        """Another choice by name, which was a loss by itself, and another size of the same stage's tile.

        What is copied, or which axis has the lanes, decides which tile is good: in the old one it may only not fit.
        """
        for number, sides in self._sides_beside.items():
            fragment = self.space.fragments[number]
            for value in fragment.values:
                named = (number, value)
                loss = self._cost.get(named, 0.0)
                if value == point[number] or not _SMALL_LOSS < loss < _FAILED:
                    continue
                for side in sides:
                    for size in self.space.fragments[side].values:
                        step = (side, size)
                        known = self._cost.get(step)
                        if size != point[side] and known is not None and known < _HOPELESS:
                            yield max(0.0, known) + _BOTH + _REFIT * self._refits.get(named, 0), (named, step)

    def _other_forms(self, point: Point) -> Iterator[tuple[Step, Step]]:
        """Pairs of steps after which a tile is about as large as before, more of one side and less of another."""
        for one, other in self._sides:
            for pair in itertools.product(self.space.fragments[one].values, self.space.fragments[other].values):
                growths = [_growth(old, new) for old, new in zip((point[one], point[other]), pair, strict=True)]
                if growths[0] * growths[1] < 0 and abs(sum(growths)) <= math.log2(_ALIKE_SIZES):
                    yield (one, pair[0]), (other, pair[1])

    def _form_cost(self, step: Step) -> float:
        """Loss by a step alone says little of it together with its counterpart."""
        return max(0.0, min(self._cost.get(step, 0.0), _SMALL_LOSS))

    def _context(self, number: int, point: Point) -> Point:
        """The choices on which it hangs whether a fragment matters."""
        return tuple(point[other] for other in self._beside[number])

    def _named_beside(self, fragment: Fragment) -> tuple[int, ...]:
        stage = fragment.key.rpartition(".")[0]
        return tuple(
            number
            for number, other in enumerate(self.space.fragments)
            if other is not fragment and other.kind == "named" and other.key.rpartition(".")[0] == stage
        )


def _pairs_of_sides(space: Space) -> list[tuple[int, int]]:
    """The numbers of every two sides of the tile of one stage."""
    stages: dict[str, list[int]] = {}
    for number, fragment in enumerate(space.fragments):
        stage, _, field = fragment.key.rpartition(".")
        if field in _SIDES:
            stages.setdefault(stage, []).append(number)
    return [pair for numbers in stages.values() for pair in itertools.combinations(numbers, 2)]


def _sides_beside(space: Space, fragment: Fragment) -> tuple[int, ...]:
    """The numbers of the sides of the tile that a choice is of the same stage as."""
    stage = fragment.key.rpartition(".")[0]
    wanted = {f"{stage}.{field}" for field in _SIDES}
    return tuple(number for number, other in enumerate(space.fragments) if other.key in wanted)


def _moved(point: Point, steps: tuple[Step, ...]) -> Point:
    changed = list(point)
    for number, value in steps:
        changed[number] = value
    return tuple(changed)


def _expected(fragment: Fragment, old: Value, new: Value) -> float:
    """What an unknown step is thought to cost: a neighbour nothing, and what is far a little."""
    cost = _MINOR if fragment.key.endswith(_MINOR_CHOICES) else 0.0
    if fragment.kind == "named" or new in fragment.neighbours(old):
        return cost
    places = abs(fragment.values.index(new) - _place(fragment, old))
    return cost + _FAR * min(float(places), abs(_growth(old, new)))


def _place(fragment: Fragment, value: Value) -> int:
    return fragment.values.index(value) if value in fragment.values else 0


def _growth(old: Value, new: Value) -> float:
    """Doublings from one number to another."""
    if not (isinstance(old, int) and isinstance(new, int)):
        return 1.0
    return math.log2(max(new, 1) / max(old, 1))
