"""Tunings that never happened: sessions with chosen outcomes, for whatever shows or reads them.

In: a kernel of the gallery, sizes, seeds. Out: `Session`s whose spaces, schedules and records are real and whose
timings are made up.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from kerneljit.gallery import kernels
from kerneljit.runtime.choice import current_target
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.shape import Shape
from kerneljit.store.winner import Winner
from kerneljit.tuning.outcome import Failed, Raced
from kerneljit.tuning.problem import Problem
from kerneljit.tuning.session import Session
from kerneljit.tuning.sizes import layout_of_shape
from kerneljit.tuning.space import Point, Space, space_of
from kerneljit.tuning.tune import Finalist, Trial, Tuned

FAILURES = (
    Failed("crashed", "SIGSEGV\nat the first call"),
    Failed("wrong", "at [(0, 1), (0, 1)]: 3.0 where 2.0 was expected"),
    Failed("late", "4 s where the default takes 1 s"),
)
DATE = "2026-01-31T12:00:00Z"


def made_session(
    name: str,
    sizes: Mapping[str, int],
    *,
    trials: int = 24,
    gain: float = 1.25,
    seconds: float = 1e-3,
    called: str | None = None,
    failures: Sequence[Failed] = FAILURES,
    **changes: Any,
) -> Session:
    """A tuning of a gallery's kernel on the lowest level; with a gain of 1 nothing was faster than the default."""
    formula = getattr(kernels, name)._example_executable().formula
    formula = replace(formula, name=called or name)
    contiguous = tuple((p.name, len(p.axes) - 1) for p in formula.arrays)
    problem = Problem(formula, Shape(tuple(sizes.items()), contiguous), "sse2")
    with problem.on_target():
        executable, target = problem.executable(), current_target()
        layout = layout_of_shape(executable, problem.shape, target)
        plan = executable.plan(target, layout, problem.sizes)
        space = space_of(plan, executable.default_schedule(plan, layout), problem.sizes)
    tuned = _tuned(space, random.Random(trials), trials, gain, seconds, failures)
    session = Session(problem, problem, tuned, _winner(problem, tuned, target.identity), target, 12.5)
    return replace(session, **changes)


def _tuned(
    space: Space, chance: random.Random, trials: int, gain: float, seconds: float, failures: Sequence[Failed]
) -> Tuned:
    points = _walk(space, chance, trials)
    tried = [Trial(space.default, space.schedule(space.default), Raced("0", ()), "alike", 0.0)]
    best = -math.log(gain)
    for number, point in enumerate(points, 1):
        schedule = space.schedule(point)
        if failures and number % 7 == 3:
            tried.append(Trial(point, schedule, failures[number // 7 % len(failures)], None, None))
            continue
        cost = best if number == 2 * len(points) // 3 else best + abs(chance.gauss(0.1, 0.2)) + 0.01
        pair = (seconds * math.exp(cost), seconds)
        verdict = "faster" if cost == best and gain > 1 else "slower"
        tried.append(Trial(point, schedule, Raced("0", (pair,) * 6), verdict, cost, is_known=number % 11 == 5))
    raced = sorted((t for t in tried[1:] if t.cost is not None), key=lambda trial: trial.cost or 0.0)[:3]
    finalists = tuple(_finalist(trial, chance, seconds) for trial in raced)
    found = {fragment.key: 0.5**number for number, fragment in enumerate(space.fragments[:6], 1)}
    winner = finalists[0] if gain > 1 else None
    return Tuned(space, winner, seconds, 0.004, tuple(tried), finalists, found)


def _walk(space: Space, chance: random.Random, count: int) -> list[Point]:
    """Legal points around the default, each once."""
    found = dict.fromkeys([space.default])
    while len(found) <= count:
        around = list(space.neighbours(chance.choice(list(found))))
        found[chance.choice(around)] = None
    return [point for point in found if point != space.default]


def _finalist(trial: Trial, chance: random.Random, seconds: float) -> Finalist:
    assert trial.cost is not None
    ratios = tuple(math.exp(trial.cost + chance.gauss(0, 0.004)) for _ in range(42))
    return Finalist(trial.point, ratios, seconds * math.exp(trial.cost))


def _winner(problem: Problem, tuned: Tuned, target: str) -> Winner:
    low, high = tuned.bounds
    return Winner(
        kernel=kernel_identity(problem.formula, problem.contract),
        name=problem.formula.name,
        target=target,
        level=problem.level,
        shape=problem.shape,
        schedule=tuned.schedule,
        gain=tuned.gain,
        pairs=tuned.pairs,
        provenance={
            "date": DATE,
            "kerneljit": "0",
            "numpy": "0",
            "caches": problem.caches,
            "measured_at": " ".join(f"{name}={size}" for name, size in problem.shape.sizes),
            "seconds": tuned.seconds,
            "least_gain": low,
            "greatest_gain": high,
        },
        generator=GENERATOR,
    )
