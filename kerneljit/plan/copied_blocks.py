"""Which statistics go by blocks under a schedule: those of rows that the last stage copies, or reads, in this call.

In: a plan, a schedule and how the arrays of a call lie in memory. Out: the statistics, in the order in which they run.
"""

from __future__ import annotations

from dataclasses import replace

from kerneljit.ir.node import Node, Op

from .block_statistics import BlockStatistic, Wanted, block_statistics
from .copies import Panel, stage_copies
from .layout import Layout
from .packable import packed_parameter
from .plan import Plan, Stage
from .schedule import Schedule, StageSchedule, plan_guards, row_axis, vector_axis


def scheduled_blocks(plan: Plan, schedule: Schedule, layout: Layout) -> tuple[BlockStatistic, ...]:
    """The statistics that a schedule has by blocks, as far as this call has blocks of them."""
    asked = {stage.name for stage, choice in zip(plan.stages, schedule.stages, strict=True) if choice.by_blocks}
    if not asked or schedule.together is not None:
        return ()
    return copied_blocks(plan, schedule.stages[-1], layout, lambda statistic: statistic.stage.name in asked)


def copied_blocks(plan: Plan, last: StageSchedule, layout: Layout, wanted: Wanted) -> tuple[BlockStatistic, ...]:
    """Those of the wanted statistics whose rows the last stage copies, or reads where it copies none."""
    if layout.is_divided or last.reduction_block or not plan.statistics:
        return ()
    guarded = plan_guards(plan)
    panels = stage_copies(plan.final, last, plan, layout, guarded, plan.machine).panels
    made = [panel for panel in panels if not _is_kept(panel, plan, layout, guarded)]
    near = {side: _arrays([panel.node for panel in made if panel.side == side]) for side in ("lanes", "rows")}
    if not any(panel.side == "rows" for panel in panels):
        near["rows"] = _arrays([plan.final.root])

    def has_blocks(statistic: BlockStatistic) -> bool:
        stage = statistic.stage
        if any(layout.known_size(axis.extent) is not None for axis in stage.axes):
            return False  # code for a known size computes all of it each time
        if packed_parameter(stage.roots, stage.axes, plan.formula, layout.packed, guarded) is not None:
            return False  # it is kept from call to call
        read, blocks = _arrays_of(stage, plan), near[statistic.side]
        return bool(blocks if not read else read & blocks) and wanted(statistic)

    return block_statistics(plan, vector_axis(plan.final, last), row_axis(plan.final, last), has_blocks)


def with_repaid_blocks(plan: Plan, stages: tuple[StageSchedule, ...], layout: Layout) -> tuple[StageSchedule, ...]:
    """The stages, with statistics by blocks where the last stage finds the block near that they have read."""
    last = stages[-1]

    def is_repaid(statistic: BlockStatistic) -> bool:
        stage, arrays = statistic.stage, _arrays_of(statistic.stage, plan)
        if not arrays:
            return True  # it belongs to those that it reads
        if not stage.reductions:
            return False  # it reads no more of a row than it writes
        if statistic.side == "rows" and not last.copy_rows and not arrays & set(layout.large):
            return False
        return any(layout.size_class(axis) == "many" for axis in stage.axes)

    found: set[str] = set()
    for statistic in copied_blocks(plan, last, layout, is_repaid):
        if _arrays_of(statistic.stage, plan) or any(load.name in found for load in statistic.stage.loads):
            found.add(statistic.stage.name)
    return tuple(replace(c, by_blocks=stage.name in found) for stage, c in zip(plan.stages, stages, strict=True))


def _arrays_of(stage: Stage, plan: Plan) -> set[str]:
    """The arrays of the formula that a stage reads."""
    return {load.name for load in stage.loads} & set(plan.formula.by_name)


def _is_kept(panel: Panel, plan: Plan, layout: Layout, guarded: frozenset[Node]) -> bool:
    axes = (panel.axis, *panel.reductions)
    return packed_parameter((panel.node,), axes, plan.formula, layout.packed, guarded) is not None


def _arrays(roots: list[Node]) -> set[str]:
    return {node.name for root in roots for node in root.walk() if node.op is Op.LOAD}
