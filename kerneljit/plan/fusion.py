"""Stages that share an axis run together, block by block: what one reads, the next finds in the cache.

In: a plan. Out: `Fusion`, which says from which stage on and along which axis; without one, every stage runs over its
whole axes before the next. The softmax of a row thus reads it from memory once, not three times.
"""

from __future__ import annotations

from dataclasses import dataclass

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Op

from .plan import Plan, Stage


@dataclass(frozen=True, slots=True)
class Fusion:
    """The stages from number `first` on go together along an axis."""

    axis: Axis
    first: int


def fusions(plan: Plan) -> tuple[Fusion, ...]:
    """The axes along which stages can go together, and do well to."""
    found = (_along(plan, axis) for axis in plan.final.axes)
    return tuple(fusion for fusion in found if fusion is not None)


def _along(plan: Plan, axis: Axis) -> Fusion | None:
    """All the last stages that have the axis; none where they read nothing in common, or pairs are to be blocked."""
    if plan.final.reductions:
        return None
    first = len(plan.stages) - 1
    while first and axis in plan.stages[first - 1].axes:
        first -= 1
    together = plan.stages[first:]
    if any(node.reduction.axis == axis for stage in together for node in stage.reductions):
        return None
    if not _arrays_along(plan.final, axis) & {name for stage in together[:-1] for name in _arrays_along(stage, axis)}:
        return None
    return Fusion(axis, first)


def _arrays_along(stage: Stage, axis: Axis) -> set[str]:
    """The arrays of which each element of the axis reads its own, statistics left out, which are short."""
    return {
        node.name
        for node in stage.root.walk()
        if node.op is Op.LOAD and axis in dependencies(node) and len(dependencies(node)) > 1
    }
