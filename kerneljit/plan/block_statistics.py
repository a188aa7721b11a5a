"""Statistics that are computed block by block, each just before the last stage copies the rows that it is of.

A cosine of few queries and many rows reads the rows once for their squares and once more to copy them. In: a plan and
the axes of the last stage's tiles. Out: which statistics can be computed for a block alone. The block then comes from
memory once, in its order, and the copy finds it in the cache.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from kerneljit.ir.node import Axis, Node, Op, walk

from .plan import Plan, Stage

Side = Literal["lanes", "rows"]


@dataclass(frozen=True, slots=True)
class BlockStatistic:
    """A statistic that belongs to the lanes, or to the rows, of the last stage's tiles."""

    stage: Stage
    side: Side


Wanted = Callable[[BlockStatistic], bool]


def block_statistics(plan: Plan, lanes: Axis | None, rows: Axis | None, wanted: Wanted) -> tuple[BlockStatistic, ...]:
    """Those of the wanted statistics that can go by blocks, in the order in which they run."""
    found: dict[str, BlockStatistic] = {}
    for number in reversed(range(len(plan.statistics))):
        stage = plan.statistics[number]
        statistic = _on_one_side(plan, stage, lanes, rows)
        if statistic is None or not wanted(statistic):
            continue
        if all(_is_in_time(statistic, user, plan, found) for user in plan.stages[number + 1 :]):
            found[stage.name] = statistic
    return tuple(found[stage.name] for stage in plan.statistics if stage.name in found)


def _on_one_side(plan: Plan, stage: Stage, lanes: Axis | None, rows: Axis | None) -> BlockStatistic | None:
    axes = set(stage.axes)
    has_lanes, has_rows = lanes in axes, rows in axes
    if not axes <= set(plan.final.axes) or has_lanes == has_rows:
        return None
    if lanes not in plan.final.axes and axes & set(plan.final.axes[-2:-1]):
        return None  # that axis may go on inside the rows
    return BlockStatistic(stage, "lanes" if has_lanes else "rows")


def _is_in_time(statistic: BlockStatistic, user: Stage, plan: Plan, found: dict[str, BlockStatistic]) -> bool:
    """Whether a later stage uses no values but those of its own block."""
    loads = [node for node in walk(user.roots) if node.op is Op.LOAD and node.name == statistic.stage.name]
    if not loads:
        return True
    if not all(_reads_own_element(load, statistic.stage) for load in loads):
        return False
    return user is plan.final or (user.name in found and found[user.name].side == statistic.side)


def _reads_own_element(load: Node, stage: Stage) -> bool:
    return all(index.op is Op.AXIS and index.axis == axis for index, axis in zip(load.sources, stage.axes, strict=True))
