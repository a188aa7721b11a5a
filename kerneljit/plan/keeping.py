"""Costly values that a statistic and the output both need, computed once and kept.

`sum(exp(x[i, k] - m[i]) for k in N)` computes what `exp(x[i, j] - m[i])` computes again. In: the stages of a formula,
the output last. Out: the same, such values stages of their own over all the output's axes. Where stages go together
block by block, no more than a block of them is ever kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import TRANSCENDENTAL, Axis, Node, Op, axis_value, rebuild, walk_into

from .plan import Stage


def with_kept_values(stages: Sequence[Stage]) -> tuple[Stage, ...]:
    """The stages, with what a statistic has in common with the output in a stage before it."""
    kept: list[Stage] = list(stages)
    final = stages[-1]
    if final.reductions:
        return tuple(stages)
    for number, value in enumerate(_costly(final.root, frozenset(final.axes))):
        found = _first_use(kept[:-1], value, final.axes)
        if found is None:
            continue
        place, axis, reduced = found
        stage = Stage(f"kept.{number}", final.axes, value)
        kept = [_reading(_reading(other, stage, axis, axis), stage, axis, reduced) for other in kept]
        kept.insert(place, stage)
    return tuple(kept)


def _costly(root: Node, output: frozenset[Axis]) -> Iterator[Node]:
    """The largest expressions of the whole output that have a function at their root."""

    def is_costly(node: Node) -> bool:
        return node.op in TRANSCENDENTAL and dependencies(node) == output

    return filter(is_costly, walk_into(root, lambda node: () if is_costly(node) else reversed(node.sources)))


def _first_use(statistics: Sequence[Stage], value: Node, output: tuple[Axis, ...]) -> tuple[int, Axis, Axis] | None:
    """The first statistic that reduces the same value over a whole axis of the output: its place, and both axes."""
    for place, stage in enumerate(statistics):
        missing = [axis for axis in output if axis not in stage.axes]
        if len(missing) != 1 or len(stage.axes) != len(output) - 1:
            continue
        (axis,) = missing
        for reduction in stage.reductions:
            reduced = reduction.reduction.axis
            if reduced.extent == axis.extent and _moved(value, axis, reduced) in set(reduction.sources[0].walk()):
                return place, axis, reduced
    return None


def _reading(stage: Stage, kept: Stage, axis: Axis, reduced: Axis) -> Stage:
    """A stage that reads the kept value wherever it had it, for the output's own axis or the reduced one."""
    value = _moved(kept.root, axis, reduced)
    indices = tuple(axis_value(reduced if one == axis else one) for one in kept.axes)
    load = Node(Op.LOAD, value.dtype, indices, kept.name, value.span)
    return Stage(stage.name, stage.axes, rebuild(stage.root, lambda node: load if node is value else node))


def _moved(value: Node, axis: Axis, other: Axis) -> Node:
    return rebuild(value, partial(_with_axis, axis, axis_value(other)))


def _with_axis(axis: Axis, replacement: Node, node: Node) -> Node:
    return replacement if node.op is Op.AXIS and node.axis == axis else node
