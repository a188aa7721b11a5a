"""Small problems for tests of the tuner: a kernel of a few choices, and recordings of what no clock has measured."""

from __future__ import annotations

import math
from functools import cache

from kerneljit.gallery import CASES
from kerneljit.ir.formula import Formula
from kerneljit.runtime.choice import current_target, target
from kerneljit.runtime.host import host
from kerneljit.store.shape import Shape
from kerneljit.tuning.outcome import Failed
from kerneljit.tuning.problem import Problem
from kerneljit.tuning.replay import Recording
from kerneljit.tuning.sizes import layout_of_shape
from kerneljit.tuning.space import Point, Space, reduced, space_of

LEVEL = "sse2" if host().is_x86 else host().reached_level
"""Every x86 host has it, so that spaces are the same on all of them."""
SIZES = {"M": 60, "N": 50, "K": 40}
CHOICES: dict[str, tuple[int | bool | None, ...]] = {
    ".output.rows": (1, 2, 3, 4, 6, 8),
    ".output.columns": (1, 2, 3, 4),
    ".output.unroll": (1, 2, 4),
    ".output.copy_lanes": (False, True),
}
SECONDS = 1e-4
"""What a call of the default takes in recordings."""


def formula_of(name: str = "cosine") -> Formula:
    kernel = CASES[name].kernel
    return kernel.definition.formula(kernel.definition.signature.example_types())


def problem_of(name: str = "cosine", sizes: dict[str, int] | None = None, level: str = LEVEL) -> Problem:
    """A kernel of the gallery on C-contiguous arrays."""
    formula = formula_of(name)
    contiguous = tuple((parameter.name, len(parameter.axes) - 1) for parameter in formula.arrays)
    return Problem(formula, Shape(tuple((sizes or SIZES).items()), contiguous), level)


@cache
def whole_space(name: str = "cosine") -> Space:
    problem = problem_of(name, dict.fromkeys(formula_of(name).dims, 100) if name != "cosine" else SIZES)
    with target(problem.level):
        executable, here = problem.executable(), current_target()
        layout = layout_of_shape(executable, problem.shape, here)
        plan = executable.plan(here, layout, problem.sizes)
        return space_of(plan, executable.default_schedule(plan, layout), problem.sizes)


def small_space() -> Space:
    """At most 144 points, of which some are illegal."""
    return reduced(whole_space(), CHOICES)


def cost_of(space: Space, point: Point) -> float:
    """The logarithm of a made-up time beside the default's: smooth, with one best point."""
    last = space.schedule(point).stages[-1]
    return (
        0.25 * abs(math.log2(last.rows) - math.log2(4))
        + 0.15 * abs(last.columns - 3)
        + 0.05 * abs(last.unroll - 2)
        + (0.1 if last.copy_lanes else 0.0)
    )


def recording_of(space: Space, failing: dict[Point, Failed] | None = None) -> Recording:
    """Every legal schedule of a space with its made-up time."""
    level = cost_of(space, space.default)
    failures = {space.schedule(point): failed for point, failed in (failing or {}).items()}
    seconds = {
        schedule: SECONDS * math.exp(cost_of(space, point) - level)
        for point in space.every()
        if (schedule := space.schedule(point)) not in failures
    }
    seconds[space.start] = SECONDS
    return Recording(space.start, seconds, failures)


def best_cost(space: Space) -> float:
    """Of the best point beside the default."""
    return min(cost_of(space, point) for point in space.every()) - cost_of(space, space.default)
